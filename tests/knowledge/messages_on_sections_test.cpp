#include "knowledge/messages.hpp"

// Faults of the parts of a page and their texts.
namespace hirewise::knowledge {
namespace {

class MessagesOnSections : public testing::TestWithParam<spoken> {};

TEST_P(MessagesOnSections, SayWhatIsWrongAndHowToMendIt) {
    expect_said(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    All, MessagesOnSections,
    testing::Values(
        spoken{"SectionTwice",
               {{page, "## FAQ", "## Analysis\n\n## FAQ"}},
               "comparisons/rust-vs-go.md:48:1: error[duplicate-section]: a second section `Analysis`\n"
               "    hint: join it with the first"},
        spoken{"EmptyVerdict",
               {{page, "Go in general, Rust for speed.", ""}},
               "comparisons/rust-vs-go.md:38:1: error[empty-section]: nothing below the heading `Verdict`\n"
               "    hint: write the verdict below it, or delete it"},
        spoken{"EntryWithoutQuestion",
               {{page, " {#together}", ""}},
               "comparisons/rust-vs-go.md:26:3: error[faq-without-heading]: no question on the page has the id "
               "`together`\n"
               "    hint: add a heading that ends in `{#together}`, with the answer below it"},
        spoken{
            "QuestionWithoutId",
            {{page, " {#together}", ""}},
            "comparisons/rust-vs-go.md:50:1: error[faq-without-id]: the question `Can they work together?` has no id\n"
            "    hint: write the id of its entry under `faq` behind it: `Can they work together? {#some-id}`"},
        spoken{"HeadingTooDeep",
               {{page, "Both are fast.", "Both are fast.\n\n#### Details"}},
               "comparisons/rust-vs-go.md:48:1: error[heading-level]: the heading `Details` is too deep\n"
               "    hint: use bold text, or `###` for a part of its own"},
        spoken{"NoVerdict",
               {{page, "## Verdict\n\nGo in general, Rust for speed.\n\n", ""}},
               "comparisons/rust-vs-go.md: error[missing-section]: the page has no section `Verdict`\n"
               "    hint: add `## Verdict` with its text"},
        spoken{"NoTitle",
               {{rust, "# Rust\n\n", ""}},
               "technologies/rust.md: error[missing-title]: the page has no title\n"
               "    hint: add a line `# Title` below the front matter"},
        spoken{"TwoTitles",
               {{page, "## Verdict", "# Verdict"}},
               "comparisons/rust-vs-go.md:38:1: error[second-title]: a second title `Verdict`\n"
               "    hint: use `##` for headings below the title"},
        spoken{"TextBelowFaq",
               {{page, "## FAQ", "## FAQ\n\nMore."}},
               "comparisons/rust-vs-go.md:48:1: error[stray-text]: nobody is shown the text `More.`\n"
               "    hint: move it below a heading with `###`"},
        spoken{"AnswerTooLong",
               {{page, "Yes.", words(601)}},
               "comparisons/rust-vs-go.md:50:1: error[too-long]: the answer below `Can they work together?` has 601 "
               "characters, 600 fit on a card\n"
               "    hint: shorten it by 1"},
        spoken{"TitleTooLong",
               {{page, "# Rust vs Go", "# " + words(121)}},
               "comparisons/rust-vs-go.md:36:1: error[too-long]: the title has 121 characters, 120 fit\n"
               "    hint: shorten it"},
        spoken{"QuestionWithoutEntry",
               {{page, "{#together}", "{#togethr}"}},
               "comparisons/rust-vs-go.md:50:1: error[unknown-faq]: no entry `togethr` under the key `faq`\n"
               "    hint: did you mean `together`?"},
        spoken{"MisspeltSection",
               {{page, "## Verdict", "## Verdikt"}},
               "comparisons/rust-vs-go.md:38:1: error[unknown-section]: a comparison has no section `Verdikt`\n"
               "    hint: did you mean `Verdict`?"},
        spoken{"PartBelowVerdict",
               {{page, "Go in general, Rust for speed.", "Go.\n\n### Why"}},
               "comparisons/rust-vs-go.md:42:1: error[unknown-section]: nothing reads the heading `Why` here\n"
               "    hint: move it below `## Analysis` or `## FAQ`"},
        spoken{"SectionOfATechnology",
               {{rust, "Compiled", "## More\n\nCompiled"}},
               "technologies/rust.md:18:1: error[unknown-section]: a technology has no section `More`\n"
               "    hint: keep one paragraph below the title"},
        spoken{"DeepHeadingOnFaqPage",
               {{faqs, "One in", "### Why\n\nOne in"}},
               "faqs/hiring.md:22:1: error[unknown-section]: nothing reads the heading `Why`\n"
               "    hint: questions are headings with `##`; use bold text below them"},
        spoken{"RoleWithSection",
               {{role_page, "Writes programs", "## More\n\nWrites programs"}},
               "roles/rust-engineer.md:29:1: error[unknown-section]: a role has no section `More`\n"
               "    hint: keep one paragraph below the title; the rest stands in the front matter"},
        spoken{"TableInAnalysis",
               {{page, "Both are fast.", "Both:\n\n| a | b |\n|---|---|\n| 1 | 2 |"}},
               "comparisons/rust-vs-go.md:48:1: error[unsupported-markdown]: Slack cannot show a table in a message\n"
               "    hint: write a list, or a sentence for each row"},
        spoken{"ImageInVerdict",
               {{page, "Go in general", "Go ![chart](https://example.org/a.png) in general"}},
               "comparisons/rust-vs-go.md:40:4: error[unsupported-markdown]: Slack cannot show an image in a message\n"
               "    hint: describe it in words, or link to it as `[title](https://...)`"},
        spoken{"HtmlInAnswer",
               {{page, "Yes.", "Yes.<br>Indeed."}},
               "comparisons/rust-vs-go.md:52:5: error[unsupported-markdown]: Slack cannot show HTML in a message\n"
               "    hint: write it as Markdown, or put it in backquotes if it is code"},
        spoken{"CodeBlockInAnswerOfFaqPage",
               {{faqs, "One in seven.", "One:\n\n```\n## seven\n```"}},
               "faqs/hiring.md:24:1: error[unsupported-markdown]: Slack cannot show a code block in a message\n"
               "    hint: say it in words, or put the few words of code in backquotes"},
        spoken{
            "LineOfDashesInSummary",
            {{rust, "Compiled, without", "Compiled.\n\n***\n\nWithout"}},
            "technologies/rust.md:20:1: error[unsupported-markdown]: Slack cannot show a line of signs in a message\n"
            "    hint: leave a blank line between paragraphs instead"}),
    name_of_spoken);

}  // namespace
}  // namespace hirewise::knowledge
