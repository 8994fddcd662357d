#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenNames : public testing::TestWithParam<broken> {};

TEST_P(BrokenNames, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Names, BrokenNames,
    testing::Values(
        broken{"AliasOfTwo", {{rust, "rustlang", "golang"}}, {rust + ":4:11 alias-clash"}},
        broken{"AliasThatIsAnId", {{rust, "rustlang", "python"}}, {rust + ":4:11 alias-clash"}},
        broken{
            "AliasThatIsAName", {{go, "# Go", "# The Go"}, {rust, "rustlang", "the go"}}, {rust + ":4:11 alias-clash"}},
        broken{
            "NicknameThatIsAName", {{rust, "aliases:", "nicknames: [go]\naliases:"}}, {rust + ":4:13 nickname-clash"}},
        broken{"AliasThatRepeatsTheName", {{rust, "rustlang", "rust"}}, {rust + ":4:11 redundant-alias"}},
        broken{"NameOfTwo", {{go, "# Go", "# Python"}}, {go + ":0:0 name-clash"}},
        broken{"NameOfTheTemplate", {{rust, "# Rust", "# Example"}}, {rust + ":0:0 template-left"}},
        broken{"NameThatIsAnId", {{go, "# Go", "# Rust"}}, {go + ":0:0 name-clash"}},
        broken{"IdWithCapitals",
               {{criteria, "id: talent_availability", "id: Talent"}},
               {page + ":7:25 unknown-criterion", criteria + ":9:9 bad-id", contractor + ":6:3 unknown-criterion",
                go + ":8:3 unknown-criterion", python + ":6:3 unknown-criterion", rust + ":9:3 unknown-criterion",
                mvp + ":4:11 unknown-criterion", "use_cases/web_api.md:4:11 unknown-criterion"}},
        broken{"CriterionTwice",
               {{criteria, "id: talent_availability", "id: performance"}},
               {page + ":7:25 unknown-criterion", criteria + ":9:9 duplicate-id", contractor + ":6:3 unknown-criterion",
                go + ":8:3 unknown-criterion", python + ":6:3 unknown-criterion", rust + ":9:3 unknown-criterion",
                mvp + ":4:11 unknown-criterion", "use_cases/web_api.md:4:11 unknown-criterion"}},
        broken{"FigureTwice", {{figures, "id: use-go", "id: use-rust"}}, {figures + ":10:9 duplicate-id"}},
        broken{"FaqTwice",
               {{faqs, "how-many:", "together:"}, {faqs, "{#how-many}", "{#together}"}},
               {faqs + ":5:3 duplicate-id"}},
        broken{"PhraseOfTwoCriteria", {{criteria, "hiring pool", "low latency"}}, {criteria + ":13:23 phrase-clash"}},
        broken{"PhraseOfTwoUseCases", {{mvp, "prototype", "trading"}}, {mvp + ":5:16 phrase-clash"}},
        broken{"PhraseOfTwoUseCasesInOneForm", {{mvp, "prototype", "test|trading"}}, {mvp + ":5:16 phrase-clash"}},
        broken{"PhraseThatIsAHintElsewhere",
               {{mvp, "phrases:", "hints: [trading]\nphrases:"}},
               {mvp + ":5:9 phrase-clash"}},
        broken{"PhraseThatBeginsWithAGap", {{mvp, "prototype", ".. prototype"}}, {mvp + ":5:16 phrase-notation"}},
        broken{"PhraseWithARangeUpsideDown", {{mvp, "prototype", "<9-2> weeks"}}, {mvp + ":5:16 phrase-notation"}},
        broken{"PhrasingOfTwoAnswers", {{faqs, "visa rules", "A with B!"}}, {faqs + ":14:17 phrasing-clash"}},
        broken{"IdOfTechnologyAndOfHiringShape",
               {{"hiring_shapes/python.md", "",
                 "---\ncategory: engagement\nrole: Helper\nratings:\n  talent_availability: {value: 5, judgement: "
                 "Some.}\n---\n\n# "
                 "Helper\n\nHelps.\n"}},
               {python + ":0:0 duplicate-id"}},
        broken{"AliasOfTechnologyAndOfHiringShape", {{contractor, "freelancer", "golang"}}, {go + ":4:11 alias-clash"}},
        broken{"IdOfFigureWithSpaces",
               {{figures, "id: go-at-work", "id: go at work"}, {go, "[go-at-work]", "[go at work]"}},
               {figures + ":27:9 bad-id"}},
        broken{"PhraseThatIsImpliedElsewhere",
               {{criteria, "[talent, hiring pool]", "[talent, hiring pool]\n    implied: [speed]"}},
               {criteria + ":14:15 phrase-clash"}},
        broken{"PhrasingWithTheSameWords",
               {{faqs, "is it rare", "a b mixing"}},
               {faqs + ":9:74 warning phrasing-near-clash"}},
        broken{"PhrasingThatDiffersInOneWord",
               {{faqs, "is it rare", "how large is the market for good engineers"},
                {faqs, "visa rules", "how large is the market for new engineers"}},
               {faqs + ":14:17 warning phrasing-near-clash"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
