#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenShape : public testing::TestWithParam<broken> {};

TEST_P(BrokenShape, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Shape, BrokenShape,
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
        broken{"EmptyMap", {{mvp, "{talent_availability: 2}", "{}"}}, {mvp + ":4:10 empty-value"}},
        broken{"WeightThatIsNoNumber",
               {{mvp, "talent_availability: 2", "talent_availability: much"}},
               {mvp + ":4:32 wrong-type"}},
        broken{"RatingThatIsNoNumber", {{page, "value: 9", "value: nine"}}, {page + ":10:19 wrong-type"}},
        broken{"RatingThatIsBare",
               {{page, "rust: {value: 9, judgement: Compiled code.}", "rust: 9"}},
               {page + ":10:11 wrong-type"}},
        broken{
            "RatingsThatAreBare",
            {{page, "    rust: {value: 9, judgement: Compiled code.}\n", ""},
             {page, "performance:\n    go: {value: 7, judgement: Compiled code with a collector.}", "performance: 5"}},
            {page + ":9:3 wrong-type"}},
        broken{"DateThatDoesNotExist", {{page, "2026-06-01", "2026-02-30"}}, {page + ":5:14 wrong-type"}},
        broken{"DateInAnotherForm", {{page, "2026-06-01", "1.6.2026"}}, {page + ":5:14 wrong-type"}},
        broken{"AddressWithoutTls", {{page, "https://", "http://"}}, {page + ":6:34 wrong-type"}},
        broken{"SourceWithoutYear", {{page, ", year: 2026", ""}}, {page + ":6:9 missing-key"}},
        broken{"JudgementWithoutReviewer", {{page, "reviewer: Editors\n", ""}}, {page + ":2:1 missing-key"}},
        broken{"UnknownKeyInRating",
               {{page, "judgement", "judgment"}},
               {page + ":10:5 rating-without-evidence", page + ":10:22 unknown-key"}},
        broken{"UnknownKeyInRule", {{page, "reason:", "reasons:"}}, {page + ":18:5 unknown-key"}},
        broken{"RuleThatIsText",
               {{page, "  - use_case: mvp\n    option: go\n    reason: Quick to write.", "  - mvp is go"}},
               {page + ":19:5 wrong-type"}},
        broken{"MissingAnchor", {{criteria, "5: fine, ", ""}}, {criteria + ":6:14 missing-key"}},
        broken{
            "FigureWithoutSource", {{figures, "    source: {title: A survey}\n", ""}}, {figures + ":10:5 missing-key"}},
        broken{"FigureWithoutYear", {{figures, "    year: 2025\n", ""}}, {figures + ":2:5 missing-key"}},
        broken{"ReasonTooLong", {{page, "No collector.", words(201)}}, {page + ":18:13 too-long"}},
        broken{"LabelTooLong", {{page, "Not sure?", words(76)}}, {page + ":33:12 too-long"}},
        broken{
            "CommaInAGroup", {{page, "One file to ship.", "One file, easy to ship."}}, {page + ":23:65 unknown-key"}},
        broken{"UnknownStepOfAScale", {{criteria, "5: fine", "5: fine, 7: good"}}, {criteria + ":6:33 unknown-key"}},
        broken{"RiskTooLong", {{rust, "Slow to learn", words(101)}}, {rust + ":11:9 too-long"}},
        broken{"StrengthsThatAreText", {{rust, "[Fast programs]", "Fast programs"}}, {rust + ":10:12 wrong-type"}},
        broken{"ShapeWithoutCategory", {{contractor, "category: engagement\n", ""}}, {contractor + ":2:1 missing-key"}},
        broken{"CriteriaThatAreAMap",
               {{criteria, "", "---\ncriteria: {performance: fast}\n---\n\n# Criteria\n"}},
               {criteria + ":2:11 wrong-type"}},
        broken{"FiguresThatAreAMap",
               {{figures, "figures:\n", "figures: {}\nmore:\n"}},
               {figures + ":1:10 wrong-type", figures + ":2:1 unknown-key"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
