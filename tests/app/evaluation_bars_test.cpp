#include "app/evaluation_bars.hpp"

#include <gtest/gtest.h>

#include "support/temporary_folder.hpp"

namespace hirewise::app {
namespace {

class EvaluationBars : public testing::Test {
protected:
    bar_file read(const std::string& content) {
        folder_.write("bars.yaml", content);
        return read_bars(folder_.path() / "bars.yaml");
    }

    std::string fault(const std::string& content) {
        const auto file = read(content);
        return file.faults.size() == 1 ? knowledge::to_text(file.faults.front()) : "no single fault";
    }

    test::temporary_folder folder_;
};

TEST_F(EvaluationBars, NameFilesFromTheirOwnFolder) {
    const auto file = read("real.jsonl:\n  technology_f1: 96.5\n");
    ASSERT_EQ(file.bars.size(), 1U);
    EXPECT_EQ(file.bars[0].file, folder_.path() / "real.jsonl");
    EXPECT_EQ(file.bars[0].which, measure::technology_f1);
    EXPECT_EQ(file.bars[0].percent, 96.5);
    EXPECT_EQ(file.bars[0].line, 2);
}

TEST_F(EvaluationBars, HoldFromTheirValueOn) {
    const bar least{{}, measure::intent, 90, 1};
    EXPECT_TRUE(holds(least, {measure::intent, 90, 9, 10}));
    EXPECT_FALSE(holds(least, {measure::intent, 89.9, 9, 10}));
}

TEST_F(EvaluationBars, HoldUpToTheirValueWhereLessIsBetter) {
    const bar most{{}, measure::false_answers, 2, 1};
    EXPECT_TRUE(holds(most, {measure::false_answers, 2, 1, 50}));
    EXPECT_FALSE(holds(most, {measure::false_answers, 2.1, 1, 50}));
}

TEST_F(EvaluationBars, NameTheMeasureThatWasProbablyMeant) {
    EXPECT_NE(fault("real.jsonl:\n  technology_f2: 96\n").find("did you mean `technology_f1`?"), std::string::npos);
}

TEST_F(EvaluationBars, AreNotForMeasuresThatAreNeitherGoodNorBad) {
    EXPECT_NE(fault("faq.jsonl:\n  faq_offered: 5\n").find("error[unknown-measure]"), std::string::npos);
}

TEST_F(EvaluationBars, RefuseWhatIsNoPercentage) {
    for (const auto* value : {"many", "101", "-1", "9 of 10", "[96]", "nan"}) {
        const auto text = fault("real.jsonl:\n  intent: " + std::string{value} + "\n");
        EXPECT_NE(text.find("bars.yaml:2:"), std::string::npos) << text;
        EXPECT_NE(text.find("error[bar-value]"), std::string::npos) << text;
    }
}

TEST_F(EvaluationBars, RefuseFilesWithoutAny) {
    for (const auto* content : {"", "real.jsonl\n", "real.jsonl:\n"}) {
        EXPECT_NE(fault(content).find("error[no-bars]"), std::string::npos) << content;
    }
}

TEST_F(EvaluationBars, NameWhatIsWrongWithTheYaml) {
    EXPECT_NE(fault("real.jsonl: {intent: 90\n").find("error[yaml-syntax]"), std::string::npos);
}

TEST_F(EvaluationBars, OfAFileThatIsNotThereAreAFault) {
    EXPECT_EQ(read_bars(folder_.path() / "none.yaml").faults.at(0).code, "unreadable-file");
}

}  // namespace
}  // namespace hirewise::app
