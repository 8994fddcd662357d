#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenSections : public testing::TestWithParam<broken> {};

TEST_P(BrokenSections, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Sections, BrokenSections,
    testing::Values(
        broken{"NoTitle", {{rust, "# Rust\n\n", ""}}, {rust + ":0:0 missing-title", rust + ":16:1 stray-text"}},
        broken{"TwoTitles",
               {{page, "## Verdict", "# Verdict"}},
               {page + ":0:0 missing-section", page + ":38:1 second-title", page + ":38:1 stray-text"}},
        broken{"TextAboveTitle", {{rust, "# Rust", "Text.\n\n# Rust"}}, {rust + ":16:1 stray-text"}},
        broken{"NoSummary", {{rust, "Compiled, without a collector.\n", ""}}, {rust + ":16:1 empty-section"}},
        broken{"SectionOfATechnology",
               {{rust, "Compiled", "## More\n\nCompiled"}},
               {rust + ":16:1 empty-section", rust + ":18:1 unknown-section"}},
        broken{"NoVerdict",
               {{page, "## Verdict\n\nGo in general, Rust for speed.\n\n", ""}},
               {page + ":0:0 missing-section"}},
        broken{"MisspeltSection",
               {{page, "## Verdict", "## Verdikt"}},
               {page + ":0:0 missing-section", page + ":38:1 unknown-section"}},
        broken{"SectionTwice", {{page, "## FAQ", "## Analysis\n\n## FAQ"}}, {page + ":48:1 duplicate-section"}},
        broken{"EmptyVerdict", {{page, "Go in general, Rust for speed.", ""}}, {page + ":38:1 empty-section"}},
        broken{"VerdictTooLong", {{page, "Go in general, Rust for speed.", words(601)}}, {page + ":38:1 too-long"}},
        broken{"AnswerTooLong", {{page, "Yes.", words(601)}}, {page + ":50:1 too-long"}},
        broken{"AnalysisTooLong", {{page, "Both are fast.", words(1501)}}, {page + ":44:1 too-long"}},
        broken{"TitleTooLong", {{page, "# Rust vs Go", "# " + words(121)}}, {page + ":36:1 too-long"}},
        broken{"TextBelowFaq", {{page, "## FAQ", "## FAQ\n\nMore."}}, {page + ":48:1 stray-text"}},
        broken{"HeadingTooDeep",
               {{page, "Both are fast.", "Both are fast.\n\n#### Details"}},
               {page + ":48:1 heading-level"}},
        broken{"PartBelowVerdict",
               {{page, "Go in general, Rust for speed.", "Go.\n\n### Why"}},
               {page + ":42:1 unknown-section"}},
        broken{"QuestionWithoutId",
               {{page, " {#together}", ""}},
               {page + ":26:3 faq-without-heading", page + ":50:1 faq-without-id"}},
        broken{"QuestionWithoutEntry",
               {{page, "{#together}", "{#togethr}"}},
               {page + ":26:3 faq-without-heading", page + ":50:1 unknown-faq"}},
        broken{"DeepHeadingOnFaqPage",
               {{faqs, "One in", "### Why\n\nOne in"}},
               {faqs + ":20:1 empty-section", faqs + ":22:1 unknown-section"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
