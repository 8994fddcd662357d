#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenLanguages : public testing::TestWithParam<broken> {};

TEST_P(BrokenLanguages, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

const std::string german = "languages/de.yaml";

broken file_of(std::string name, std::string content, std::vector<std::string> expected) {
    return {std::move(name), {{german, "", std::move(content)}}, std::move(expected)};
}

INSTANTIATE_TEST_SUITE_P(
    Languages, BrokenLanguages,
    testing::Values(
        file_of("UnknownCriterion", "criteria:\n  speed: [tempo]\n", {german + ":2:3 unknown-criterion"}),
        file_of("UnknownCriterionThatIsImplied", "implied:\n  speed: [tempo]\n", {german + ":2:3 unknown-criterion"}),
        file_of("UnknownUseCase", "use_cases:\n  bank: [bank]\n", {german + ":2:3 unknown-use-case"}),
        file_of("UnknownKey", "usecases:\n  mvp: [prototyp]\n", {german + ":1:1 unknown-key"}),
        file_of("PhrasesOfTwoUseCases", "use_cases:\n  mvp: [prototyp]\n  fintech: [bank, prototyp]\n",
                {german + ":3:19 phrase-clash"}),
        file_of("PhraseOfACriterionAndAUseCase", "criteria:\n  performance: [bank]\nuse_cases:\n  fintech: [bank]\n",
                {german + ":4:13 phrase-clash"}),
        file_of("CapitalLetter", "use_cases:\n  mvp: [Prototyp]\n", {german + ":2:9 not-lower-case"}),
        broken{"LanguageThatNobodyReads",
               {{"languages/it.yaml", "", "use_cases:\n  mvp: [prototipo]\n"}},
               {"languages/it.yaml:0:0 unknown-language"}}),
    name_of);

TEST(LanguageFiles, GiveTheirPhrases) {
    const small_base base;
    base.write(german, "criteria:\n  performance: [tempo]\nuse_cases:\n  mvp: [prototyp, erste version]\n");
    const auto loaded = base.load();
    ASSERT_TRUE(loaded.snapshot);
    const auto& read = loaded.snapshot->languages.at("de");
    EXPECT_EQ(read.criteria.at("performance"), std::vector<std::string>{"tempo"});
    EXPECT_EQ(read.use_cases.at("mvp"), (std::vector<std::string>{"prototyp", "erste version"}));
}

TEST(LanguageFiles, NeedNotBeThere) {
    EXPECT_TRUE(small_base{}.load().snapshot->languages.empty());
}

}  // namespace
}  // namespace hirewise::knowledge
