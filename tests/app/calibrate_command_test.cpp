#include "app/calibrate_command.hpp"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "app/exit_code.hpp"
#include "support/rust_and_go_base.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::app {
namespace {

class CalibrateCommand : public testing::Test {
protected:
    CalibrateCommand() { settings_.knowledge = base_.path(); }

    int calibrate() {
        out_.str("");
        err_.str("");
        return run_calibrate(settings_, options_, {in_, out_, err_});
    }

    void ask(const std::string& rows) {
        questions_.write("mine.jsonl", rows);
        options_.files = {(questions_.path() / "mine.jsonl").string()};
    }

    std::string kept_thresholds() const {
        std::ifstream file{base_.path() / "calibration.yaml"};
        return {std::istreambuf_iterator<char>{file}, {}};
    }

    bool prints(const std::string& text) const { return out_.str().find(text) != std::string::npos; }

    configuration settings_;
    calibrate_options options_;
    std::istringstream in_;
    std::ostringstream out_;
    std::ostringstream err_;
    test::rust_and_go_base base_;
    test::temporary_folder questions_;
};

TEST_F(CalibrateCommand, PrintsWhatThresholdsBringAndThoseItChooses) {
    EXPECT_EQ(calibrate(), exit_code::success) << err_.str();
    EXPECT_TRUE(prints("situation  threshold  right  wrong")) << out_.str();
    for (const auto* chosen : {"\nchoice: ", "\nours: ", "\nstray: ", "\nbeside: ", "\nsuggest: "}) {
        EXPECT_TRUE(prints(chosen));
    }
    EXPECT_EQ(kept_thresholds(), "");
}

TEST_F(CalibrateCommand, ChoosesTheSameEachTime) {
    calibrate();
    const auto first = out_.str();
    calibrate();
    EXPECT_EQ(out_.str(), first);
}

TEST_F(CalibrateCommand, KeepsWhatItChoseOnDemand) {
    options_.write = true;
    EXPECT_EQ(calibrate(), exit_code::success) << err_.str();
    EXPECT_TRUE(prints(kept_thresholds())) << out_.str();
    EXPECT_NE(kept_thresholds().find("choice: "), std::string::npos);
}

TEST_F(CalibrateCommand, CountsQuestionsThatSayWhatIsDue) {
    calibrate();
    const auto alone = out_.str();
    ask(R"({"id": "a", "text": "How much harder than Go is Rust for newcomers?", "expect": {"faq": "harder-to-learn"}}
{"id": "b", "text": "Rust or Go for an MVP?", "expect": {"winner": "go"}}
{"id": "c", "turns": [{"text": "Rust or Go for an API?", "expect": {"options": ["go", "rust"]}}]}
)");
    EXPECT_EQ(calibrate(), exit_code::success) << err_.str();
    EXPECT_NE(out_.str(), alone);
}

TEST_F(CalibrateCommand, KeepsNothingAfterAFaultInTheQuestions) {
    ask("{\n");
    options_.write = true;
    EXPECT_EQ(calibrate(), exit_code::bad_knowledge);
    EXPECT_NE(err_.str().find("mine.jsonl:1:"), std::string::npos) << err_.str();
    EXPECT_EQ(kept_thresholds(), "");
}

TEST_F(CalibrateCommand, NamesAFolderThatIsNotThere) {
    settings_.knowledge = questions_.path() / "absent";
    EXPECT_EQ(calibrate(), exit_code::configuration);
    EXPECT_FALSE(err_.str().empty());
}

TEST_F(CalibrateCommand, NamesTheFaultsOfTheBase) {
    std::ofstream{base_.path() / "use_cases/mvp.md"} << "nothing\n";
    EXPECT_EQ(calibrate(), exit_code::bad_knowledge);
    EXPECT_NE(err_.str().find("use_cases/mvp.md"), std::string::npos) << err_.str();
}

}  // namespace
}  // namespace hirewise::app
