#include "knowledge/broken_files.hpp"

// What a text says, and whether Slack can show it.
namespace hirewise::knowledge {
namespace {

class BrokenTexts : public testing::TestWithParam<broken> {};

TEST_P(BrokenTexts, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(ForeignNames, BrokenTexts,
                         testing::Values(broken{"ForeignNameInTitle",
                                                {{page, "# Rust vs Go", "# Rust vs Python"}},
                                                {page + ":36:11 foreign-name"}},
                                         broken{"ForeignNameInVerdict",
                                                {{page, "Go in general, Rust", "Go in general,\nand Python too, Rust"}},
                                                {page + ":41:5 foreign-name"}},
                                         broken{"ForeignNameInReason",
                                                {{page, "No collector.", "No collector as in Python."}},
                                                {page + ":18:13 foreign-name"}},
                                         broken{"ForeignNameInChoice",
                                                {{page, "The team has to", "The Python team has to"}},
                                                {page + ":14:7 foreign-name"}},
                                         broken{"ForeignNameInHeadingOfAnalysis",
                                                {{page, "### Performance", "### Python"}},
                                                {page + ":44:5 warning foreign-name"}},
                                         broken{
                                             "ForeignNameInAnalysis",
                                             {{page, "Both are fast.", "Both are fast.\nFaster than Python's code."}},
                                             {page + ":47:13 warning foreign-name"}},
                                         broken{"ForeignNameInQuestion",
                                                {{page, "### Can they", "### Can Python and they"}},
                                                {page + ":50:9 warning foreign-name"}},
                                         broken{"ForeignNameInAnswerOnce",
                                                {{page, "Yes.", "Yes, Python or no Python."}},
                                                {page + ":52:6 warning foreign-name"}}),
                         name_of);

INSTANTIATE_TEST_SUITE_P(
    Markdown, BrokenTexts,
    testing::Values(
        broken{"TableInAnalysis",
               {{page, "Both are fast.", "Both:\n\n| a | b |\n|---|---|\n| 1 | 2 |"}},
               {page + ":48:1 unsupported-markdown"}},
        broken{"ImageInVerdict",
               {{page, "Go in general", "Go ![chart](https://example.org/a.png) in general"}},
               {page + ":40:4 unsupported-markdown"}},
        broken{"HtmlInAnswer", {{page, "Yes.", "Yes.<br>Indeed."}}, {page + ":52:5 unsupported-markdown"}},
        broken{"HtmlCommentInAnswer", {{page, "Yes.", "<!-- check -->\nYes."}}, {page + ":52:1 unsupported-markdown"}},
        broken{"CodeBlockInAnswerOfFaqPage",
               {{faqs, "One in seven.", "One:\n\n```\n## seven\n```"}},
               {faqs + ":24:1 unsupported-markdown"}},
        broken{"LineOfDashesInSummary",
               {{rust, "Compiled, without", "Compiled.\n\n***\n\nWithout"}},
               {rust + ":20:1 unsupported-markdown"}},
        broken{"HtmlInSummaryOfRole",
               {{role_page, "must not pause", "must <b>not</b> pause"}},
               {role_page + ":29:27 unsupported-markdown"}},
        broken{
            "HtmlInReason", {{page, "No collector.", "No <i>collector</i>."}}, {page + ":18:13 unsupported-markdown"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
