#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenTold : public testing::TestWithParam<broken> {};

TEST_P(BrokenTold, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Told, BrokenTold,
    testing::Values(broken{"OfNoTopic",
                           {{"told/fintec.yaml", "", "examples: [we settle card charges]\n"}},
                           {"told/fintec.yaml:0:0 unknown-topic"}},
                    broken{"WithoutExamples",
                           {{"told/fintech.yaml", "", "text: x\n"}},
                           {"told/fintech.yaml:1:1 unknown-key", "told/fintech.yaml:1:1 missing-key"}},
                    broken{"SaidTwice",
                           {{"told/fintech.yaml", "", "examples:\n  - we settle charges\n  - we settle charges\n"}},
                           {"told/fintech.yaml:3:5 duplicate-item"}},
                    broken{"MessagesOfNoKind",
                           {{"messages/advise.yaml", "", "examples: [whom do we hire]\n"}},
                           {"messages/advise.yaml:0:0 unknown-kind"}},
                    broken{"KindsOfNoCategory",
                           {{"kinds/languages.yaml", "", "examples: [what do I write it in]\n"}},
                           {"kinds/languages.yaml:0:0 unknown-category"}},
                    broken{"TurnsOfNoAct",
                           {{"turns/wy.yaml", "", "examples: [on what grounds]\n"}},
                           {"turns/wy.yaml:0:0 unknown-act"}}),
    name_of);

TEST(Told, IsKeptByItsUseCase) {
    const small_base base;
    base.write("told/fintech.yaml", "examples: [we settle card charges at night]\n");
    const auto loaded = base.load();
    ASSERT_TRUE(loaded.snapshot);
    EXPECT_EQ(loaded.snapshot->told.at("fintech").examples,
              std::vector<std::string>{"we settle card charges at night"});
}

TEST(Told, MayBeOfACriterionOrOfNeither) {
    const small_base base;
    base.write("told/performance.yaml", "examples: [every trade we price a heartbeat late is lost]\n");
    base.write("told/neither.yaml", "examples: [two applications lie on my desk]\n");
    const auto loaded = base.load();
    ASSERT_TRUE(loaded.snapshot);
    EXPECT_TRUE(loaded.snapshot->told.contains("performance"));
    EXPECT_TRUE(loaded.snapshot->told.contains("neither"));
}

TEST(Kinds, AreKeptByTheirCategory) {
    const small_base base;
    base.write("kinds/language.yaml", "examples: [what do I write it in]\n");
    base.write("kinds/any.yaml", "examples: [who builds me this]\n");
    const auto loaded = base.load();
    ASSERT_TRUE(loaded.snapshot);
    EXPECT_EQ(loaded.snapshot->kinds.at("language").examples, std::vector<std::string>{"what do I write it in"});
    EXPECT_TRUE(loaded.snapshot->kinds.contains("any"));
}

TEST(Turns, AreKeptByTheirAct) {
    const small_base base;
    base.write("turns/add.yaml", "examples: [\"{new} belongs in there\"]\n");
    const auto loaded = base.load();
    ASSERT_TRUE(loaded.snapshot);
    EXPECT_EQ(loaded.snapshot->turns.at("add").examples, std::vector<std::string>{"{new} belongs in there"});
}

}  // namespace
}  // namespace hirewise::knowledge
