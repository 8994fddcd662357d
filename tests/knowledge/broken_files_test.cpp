#include <gtest/gtest.h>

#include "knowledge/small_base.hpp"

// Each case spoils one place of a clean base and names the one diagnostic (or those) that must come of it.
namespace hirewise::knowledge {
namespace {

struct edit {
    std::string file;
    std::string from;  // empty: `to` becomes the whole file
    std::string to;
};

struct broken {
    std::string name;
    std::vector<edit> edits;
    std::vector<std::string> expected;
};

void PrintTo(const broken& value, std::ostream* out) {
    *out << value.name;
}

const std::string rust = "technologies/rust.md";
const std::string go = "technologies/go.md";
const std::string criteria = "criteria.md";
const std::string fintech = "use_cases/fintech.md";
const std::string mvp = "use_cases/mvp.md";
const std::string page = "comparisons/rust-vs-go.md";
const std::string figures = "figures/usage.yaml";
const std::string faqs = "faqs/hiring.md";

std::string words(std::size_t characters) {
    std::string text;
    while (text.size() < characters) { text.append("words "); }
    return text.substr(0, characters - 1) + ".";
}

class BrokenFile : public testing::TestWithParam<broken> {};

TEST_P(BrokenFile, IsReportedWhereItIsBroken) {
    const small_base base;
    for (const auto& [file, from, to] : GetParam().edits) {
        if (from.empty()) {
            base.write(file, to);
        } else {
            base.replace(file, from, to);
        }
    }
    const auto outcome = base.load();
    EXPECT_EQ(places_and_codes(outcome.diagnostics), GetParam().expected);
    EXPECT_EQ(outcome.snapshot == nullptr, has_errors(outcome.diagnostics));
    for (const auto& fault : outcome.diagnostics) {
        EXPECT_FALSE(fault.message.empty()) << to_text(fault);
        EXPECT_FALSE(fault.hint.empty()) << to_text(fault);
    }
}

std::string name_of(const testing::TestParamInfo<broken>& info) {
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Text, BrokenFile,
    testing::Values(
        broken{"ByteThatIsNotUtf8",
               {{rust, "Compiled",
                 "Compil\xFF"
                 "ed"}},
               {rust + ":11:7 not-utf8"}},
        broken{"OverlongUtf8", {{rust, "Compiled", "\xC0\xAF"}}, {rust + ":11:1 not-utf8"}},
        broken{"ControlCharacter", {{rust, "Compiled", "Com\x1Bpiled"}}, {rust + ":11:4 invisible-character"}},
        broken{"DirectionMark", {{rust, "Compiled", "Com\xE2\x80\xAEpiled"}}, {rust + ":11:4 invisible-character"}},
        broken{"ZeroWidthSpace", {{rust, "[belt]", "[be\xE2\x80\x8Blt]"}}, {rust + ":6:16 invisible-character"}},
        broken{"ByteOrderMark",
               {{rust, "---\ncategory", "\xEF\xBB\xBF---\ncategory"}},
               {rust + ":1:1 invisible-character"}},
        broken{"EscapedDirectionMark", {{rust, "[belt]", R"(["be\u202Elt"])"}}, {rust + ":6:14 invisible-character"}},
        broken{"FaultsInTwoLines",
               {{rust, "Compiled", "\xFF"}, {rust, "[belt]", "[be\x01lt]"}},
               {rust + ":6:16 invisible-character", rust + ":11:1 not-utf8"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    FrontMatter, BrokenFile,
    testing::Values(
        broken{"EmptyFile", {{rust, "", ""}}, {rust + ":1:1 front-matter"}},
        broken{"NoFrontMatter", {{rust, "---\ncategory", "category"}}, {rust + ":1:1 front-matter"}},
        broken{"FrontMatterThatDoesNotEnd", {{rust, "\n---\n\n#", "\n\n#"}}, {rust + ":1:1 front-matter"}},
        broken{"FrontMatterWithoutKeys", {{rust, "", "---\n---\n# Rust\n\nText.\n"}}, {rust + ":1:0 no-keys"}},
        broken{"FrontMatterThatIsAList", {{rust, "", "---\n- a\n---\n# Rust\n\nText.\n"}}, {rust + ":1:0 no-keys"}},
        broken{"BracketThatIsNotClosed", {{rust, "rust-lang]", "rust-lang"}}, {rust + ":5:9 yaml-syntax"}},
        broken{"ColonInPlainText", {{rust, "Rust engineer", "Rust: engineer"}}, {rust + ":3:11 yaml-syntax"}},
        broken{"Tabulator", {{rust, "role:", "\trole:"}}, {rust + ":3:1 yaml-syntax"}},
        broken{"Alias", {{rust, "language", "&a language"}, {rust, "Rust engineer", "*a"}}, {rust + ":3:7 yaml-alias"}},
        broken{"UnknownAnchor", {{rust, "Rust engineer", "*a"}}, {rust + ":3:7 yaml-syntax"}},
        broken{"DuplicateKey", {{rust, "role:", "category: x\nrole:"}}, {rust + ":3:1 duplicate-key"}},
        broken{"KeyThatIsAList", {{rust, "role:", "? [a]\n: b\nrole:"}}, {rust + ":3:3 yaml-key"}},
        broken{"DeepNesting",
               {{rust, "[belt]", std::string(20, '[') + std::string(20, ']')}},
               {rust + ":6:24 yaml-depth"}},
        broken{"TwoDocuments",
               {{figures, "figures:", "---\na: b\n---\nfigures:"}},
               {page + ":12:32 unknown-figure", page + ":13:30 unknown-figure", faqs + ":8:15 unknown-figure",
                figures + ":1:0 yaml-documents", figures + ":2:1 unknown-key", figures + ":2:1 missing-key"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Shape, BrokenFile,
    testing::Values(
        broken{"UnknownKey", {{rust, "aliases", "aliasses"}}, {rust + ":4:1 unknown-key"}},
        broken{"MissingKey", {{rust, "role: Rust engineer\n", ""}}, {rust + ":2:1 missing-key"}},
        broken{"TextInsteadOfList", {{rust, "[belt]", "belt"}}, {rust + ":6:13 wrong-type"}},
        broken{"ListInsteadOfText", {{rust, "Rust engineer", "[Rust engineer]"}}, {rust + ":3:7 wrong-type"}},
        broken{"KeyWithoutValue", {{rust, " Rust engineer", ""}}, {rust + ":3:1 wrong-type"}},
        broken{"EmptyText", {{rust, "Rust engineer", "''"}}, {rust + ":3:7 empty-value"}},
        broken{"NotAFlag", {{rust, "everyday: true", "everyday: yes"}}, {rust + ":5:11 wrong-type"}},
        broken{"CapitalsInAlias", {{rust, "rustlang", "RustLang"}}, {rust + ":4:11 not-lower-case"}},
        broken{"ItemTwice", {{rust, "rust-lang", "rustlang"}}, {rust + ":4:21 duplicate-item"}},
        broken{"EmptyList", {{mvp, "[mvp, prototype]", "[]"}}, {mvp + ":5:10 empty-value"}},
        broken{"EmptyMap", {{mvp, "{talent: 2}", "{}"}}, {mvp + ":4:10 empty-value"}},
        broken{"WeightThatIsNoNumber", {{mvp, "talent: 2", "talent: much"}}, {mvp + ":4:19 wrong-type"}},
        broken{"RatingThatIsNoNumber", {{page, "value: 9", "value: nine"}}, {page + ":9:19 wrong-type"}},
        broken{"RatingThatIsBare",
               {{page, "rust: {value: 9, judgement: Compiled code.}", "rust: 9"}},
               {page + ":9:11 wrong-type"}},
        broken{"RatingsThatAreBare",
               {{page, "  talent:\n    rust: {value: 5, figures: [use-rust]}\n    go: {value: 8, figures: [use-go]}",
                 "  talent: 5"}},
               {page + ":11:3 wrong-type"}},
        broken{"DateThatDoesNotExist", {{page, "2026-06-01", "2026-02-30"}}, {page + ":5:14 wrong-type"}},
        broken{"DateInAnotherForm", {{page, "2026-06-01", "1.6.2026"}}, {page + ":5:14 wrong-type"}},
        broken{"AddressWithoutTls", {{page, "https://", "http://"}}, {page + ":6:34 wrong-type"}},
        broken{"SourceWithoutYear", {{page, ", year: 2026", ""}}, {page + ":6:9 missing-key"}},
        broken{"JudgementWithoutReviewer", {{page, "reviewer: Editors\n", ""}}, {page + ":2:1 missing-key"}},
        broken{"UnknownKeyInRating",
               {{page, "judgement", "judgment"}},
               {page + ":9:5 rating-without-evidence", page + ":9:22 unknown-key"}},
        broken{"UnknownKeyInRule",
               {{page, "reason:", "reasons:"}},
               {page + ":15:5 missing-key", page + ":17:5 unknown-key"}},
        broken{"RuleThatIsText",
               {{page, "  - use_case: mvp\n    option: go\n    reason: Quick to write.", "  - mvp is go"}},
               {page + ":18:5 wrong-type"}},
        broken{"MissingAnchor", {{criteria, "5: fine, ", ""}}, {criteria + ":6:14 missing-key"}},
        broken{
            "FigureWithoutSource", {{figures, "    source: {title: A survey}\n", ""}}, {figures + ":9:5 missing-key"}},
        broken{"FigureWithoutYear", {{figures, "    year: 2025\n", ""}}, {figures + ":2:5 missing-key"}},
        broken{"ReasonTooLong", {{page, "No collector.", words(201)}}, {page + ":17:13 too-long"}},
        broken{"LabelTooLong", {{page, "Not sure?", words(76)}}, {page + ":28:12 too-long"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Sections, BrokenFile,
    testing::Values(
        broken{"NoTitle", {{rust, "# Rust\n\n", ""}}, {rust + ":0:0 missing-title", rust + ":9:1 stray-text"}},
        broken{"TwoTitles",
               {{page, "## Verdict", "# Verdict"}},
               {page + ":0:0 missing-section", page + ":33:1 second-title", page + ":33:1 stray-text"}},
        broken{"TextAboveTitle", {{rust, "# Rust", "Text.\n\n# Rust"}}, {rust + ":9:1 stray-text"}},
        broken{"NoSummary", {{rust, "Compiled, without a collector.\n", ""}}, {rust + ":9:1 empty-section"}},
        broken{"SectionOfATechnology",
               {{rust, "Compiled", "## More\n\nCompiled"}},
               {rust + ":9:1 empty-section", rust + ":11:1 unknown-section"}},
        broken{"NoVerdict",
               {{page, "## Verdict\n\nGo in general, Rust for speed.\n\n", ""}},
               {page + ":0:0 missing-section"}},
        broken{"MisspeltSection",
               {{page, "## Verdict", "## Verdikt"}},
               {page + ":0:0 missing-section", page + ":33:1 unknown-section"}},
        broken{"SectionTwice", {{page, "## FAQ", "## Analysis\n\n## FAQ"}}, {page + ":43:1 duplicate-section"}},
        broken{"EmptyVerdict", {{page, "Go in general, Rust for speed.", ""}}, {page + ":33:1 empty-section"}},
        broken{"VerdictTooLong", {{page, "Go in general, Rust for speed.", words(601)}}, {page + ":33:1 too-long"}},
        broken{"AnswerTooLong", {{page, "Yes.", words(601)}}, {page + ":45:1 too-long"}},
        broken{"AnalysisTooLong", {{page, "Both are fast.", words(1501)}}, {page + ":39:1 too-long"}},
        broken{"TitleTooLong", {{page, "# Rust vs Go", "# " + words(121)}}, {page + ":31:1 too-long"}},
        broken{"TextBelowFaq", {{page, "## FAQ", "## FAQ\n\nMore."}}, {page + ":43:1 stray-text"}},
        broken{"HeadingTooDeep",
               {{page, "Both are fast.", "Both are fast.\n\n#### Details"}},
               {page + ":43:1 heading-level"}},
        broken{"PartBelowVerdict",
               {{page, "Go in general, Rust for speed.", "Go.\n\n### Why"}},
               {page + ":37:1 unknown-section"}},
        broken{"QuestionWithoutId",
               {{page, " {#together}", ""}},
               {page + ":22:3 faq-without-heading", page + ":45:1 faq-without-id"}},
        broken{"QuestionWithoutEntry",
               {{page, "{#together}", "{#togethr}"}},
               {page + ":22:3 faq-without-heading", page + ":45:1 unknown-faq"}},
        broken{"DeepHeadingOnFaqPage",
               {{faqs, "One in", "### Why\n\nOne in"}},
               {faqs + ":14:1 empty-section", faqs + ":16:1 unknown-section"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Names, BrokenFile,
    testing::Values(
        broken{"AliasOfTwo", {{rust, "rustlang", "golang"}}, {rust + ":4:11 alias-clash"}},
        broken{"AliasThatIsAnId", {{rust, "rustlang", "python"}}, {rust + ":4:11 alias-clash"}},
        broken{
            "AliasThatIsAName", {{go, "# Go", "# The Go"}, {rust, "rustlang", "the go"}}, {rust + ":4:11 alias-clash"}},
        broken{"AliasThatRepeatsTheName", {{rust, "rustlang", "rust"}}, {rust + ":4:11 redundant-alias"}},
        broken{"NameOfTwo", {{go, "# Go", "# Python"}}, {go + ":0:0 name-clash"}},
        broken{"NameThatIsAnId", {{go, "# Go", "# Rust"}}, {go + ":0:0 name-clash"}},
        broken{"IdWithCapitals",
               {{criteria, "id: talent", "id: Talent"}},
               {page + ":11:3 unknown-criterion", criteria + ":9:9 bad-id", mvp + ":4:11 unknown-criterion"}},
        broken{"CriterionTwice",
               {{criteria, "id: talent", "id: performance"}},
               {page + ":11:3 unknown-criterion", criteria + ":9:9 duplicate-id", mvp + ":4:11 unknown-criterion"}},
        broken{"FigureTwice",
               {{figures, "id: use-go", "id: use-rust"}},
               {page + ":13:30 unknown-figure", figures + ":9:9 duplicate-id"}},
        broken{"FaqTwice",
               {{faqs, "how-many:", "together:"}, {faqs, "{#how-many}", "{#together}"}},
               {faqs + ":5:3 duplicate-id"}},
        broken{"PhraseOfTwoCriteria", {{criteria, "hiring pool", "low latency"}}, {criteria + ":13:23 phrase-clash"}},
        broken{"PhraseOfTwoUseCases", {{mvp, "prototype", "trading"}}, {mvp + ":5:16 phrase-clash"}},
        broken{"PhrasingOfTwoAnswers", {{faqs, "b two", "A two!"}}, {faqs + ":9:24 phrasing-clash"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Links, BrokenFile,
    testing::Values(
        broken{"UnknownParent", {{rust, "role:", "parent: rustt\nrole:"}}, {rust + ":3:9 unknown-technology"}},
        broken{"UnknownOption",
               {{page, "[rust, go]", "[rust, goo]"}},
               {page + ":0:0 file-name", page + ":2:17 unknown-technology", page + ":8:3 rating-missing",
                page + ":10:5 option-not-on-page", page + ":11:3 rating-missing", page + ":13:5 option-not-on-page",
                page + ":19:13 option-not-on-page"}},
        broken{"UnknownTechnologyOfFigure",
               {{figures, "technology: go", "technology: golang"}},
               {figures + ":10:17 unknown-technology"}},
        broken{"UnknownTechnologyOfFaq",
               {{faqs, "technologies: [rust]", "technologies: [ruts]"}},
               {faqs + ":7:20 unknown-technology"}},
        broken{"UnknownCriterionInWeights",
               {{fintech, "performance", "preformance"}},
               {fintech + ":4:11 unknown-criterion"}},
        broken{"UnknownCriterionInRatings", {{page, "performance:", "speed:"}}, {page + ":8:3 unknown-criterion"}},
        broken{"UnknownUseCase", {{page, "use_case: mvp", "use_case: mpv"}}, {page + ":18:15 unknown-use-case"}},
        broken{"UnknownFigureInRating", {{page, "use-rust", "use-ruby"}}, {page + ":12:32 unknown-figure"}},
        broken{"UnknownFigureInFaq", {{faqs, "[use-rust]", "[usage-of-rust]"}}, {faqs + ":8:15 unknown-figure"}},
        broken{"RuleForAnotherOption", {{page, "option: go", "option: python"}}, {page + ":19:13 option-not-on-page"}},
        broken{"CallForAnotherOption",
               {{page, "calls:\n  - option: rust", "calls:\n  - option: python"}},
               {page + ":26:13 option-not-on-page"}},
        broken{"CriteriaThatCannotBeReadCauseNoOtherFault",
               {{criteria, "criteria:", "criteria: ]"}},
               {criteria + ":2:11 yaml-syntax"}},
        broken{"FiguresThatCannotBeReadCauseNoOtherFault",
               {{figures, "figures:", "figures: ]"}},
               {figures + ":1:10 yaml-syntax"}},
        broken{"TechnologyThatCannotBeReadCausesNoOtherFault",
               {{go, "category:", "category: ]"}},
               {go + ":2:11 yaml-syntax"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Ratings, BrokenFile,
    testing::Values(
        broken{"RatingAboveTen", {{page, "value: 9", "value: 10.5"}}, {page + ":9:19 rating-range"}},
        broken{"RatingBelowZero", {{page, "value: 9", "value: -1"}}, {page + ":9:19 rating-range"}},
        broken{"RatingThatIsNotANumber", {{page, "value: 9", "value: nan"}}, {page + ":9:19 rating-range"}},
        broken{"OptionWithoutRating",
               {{page, "    go: {value: 7, judgement: Compiled code with a collector.}\n", ""}},
               {page + ":8:3 rating-missing"}},
        broken{"RatingOfAnotherOption",
               {{page, "    go: {value: 7", "    python: {value: 7"}},
               {page + ":8:3 rating-missing", page + ":10:5 option-not-on-page"}},
        broken{"RatingWithoutEvidence",
               {{page, ", judgement: Compiled code.", ""}},
               {page + ":9:5 rating-without-evidence"}},
        broken{"RatingWithEmptyEvidence", {{page, "[use-rust]", "[]"}}, {page + ":12:5 rating-without-evidence"}},
        broken{"WeightBelowZero", {{mvp, "talent: 2", "talent: -2"}}, {mvp + ":4:19 weight-range"}},
        broken{"WeightTooLarge", {{mvp, "talent: 2", "talent: 10"}}, {mvp + ":4:19 weight-range"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Pages, BrokenFile,
    testing::Values(
        broken{"OneOption",
               {{page, "[rust, go]", "[rust]"}},
               {page + ":2:10 too-few-options", page + ":10:5 option-not-on-page", page + ":13:5 option-not-on-page",
                page + ":19:13 option-not-on-page"}},
        broken{"FileCalledOtherwise", {{page, "[rust, go]", "[go, rust]"}}, {page + ":0:0 file-name"}},
        broken{"RuleTwice", {{page, "use_case: mvp", "use_case: fintech"}}, {page + ":18:15 duplicate-rule"}},
        broken{"YearToCome", {{figures, "year: 2025", "year: 2027"}}, {figures + ":7:11 year-range"}},
        broken{"YearLongGone", {{figures, "year: 2025", "year: 25"}}, {figures + ":7:11 year-range"}},
        broken{"YearOfSourceToCome", {{page, "year: 2026", "year: 2062"}}, {page + ":6:66 year-range"}},
        broken{"ReviewInTheFuture", {{page, "2026-06-01", "2026-11-27"}}, {page + ":5:14 date-in-future"}},
        broken{"ReviewOverdue", {{page, "2026-06-01", "2026-05-29"}}, {page + ":5:14 warning review-overdue"}},
        broken{"ReviewOfFaqPageOverdue", {{faqs, "2026-06-01", "2025-06-01"}}, {faqs + ":3:14 warning review-overdue"}},
        broken{"ReviewInterval",
               {{page, "source:", "review_after_days: 0\nsource:"}},
               {page + ":5:14 warning review-overdue", page + ":6:20 review-interval"}},
        broken{"SevenPhrasings", {{page, ", a eight", ""}}, {page + ":24:5 too-few-phrasings"}},
        broken{"AnswerWithoutEvidence",
               {{faqs, "    figures: [use-rust]\n", ""}},
               {faqs + ":5:3 claim-without-evidence"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
