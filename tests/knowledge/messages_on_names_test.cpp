#include "knowledge/messages.hpp"

// Faults of names, ids and what points to what.
namespace hirewise::knowledge {
namespace {

class MessagesOnNames : public testing::TestWithParam<spoken> {};

TEST_P(MessagesOnNames, SayWhatIsWrongAndHowToMendIt) {
    expect_said(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    All, MessagesOnNames,
    testing::Values(
        spoken{"AliasOfTwo",
               {{rust, "rustlang", "golang"}},
               "technologies/rust.md:4:11: error[alias-clash]: the alias `golang` belongs to `go` already\n"
               "    hint: an alias names one technology; delete it here or in technologies/go.md"},
        spoken{"IdOfRoleWithCapitals",
               {{"roles/Go_Engineer.md", "", small_base{}.read(role_page)}},
               "roles/Go_Engineer.md: error[bad-id]: the id `Go_Engineer` is not a plain word\n"
               "    hint: use lower-case letters, digits, `-` and `_`"},
        spoken{"CriterionRatedButNotOnPage",
               {{page, "[performance, talent_availability]", "[talent_availability]"}},
               "comparisons/rust-vs-go.md:9:3: error[criterion-not-on-page]: `performance` is rated here, but not "
               "among the page's criteria\n"
               "    hint: add it to `criteria`, or delete its ratings"},
        spoken{"FigureTwice",
               {{figures, "id: use-go", "id: use-rust"}},
               "figures/usage.yaml:10:9: error[duplicate-id]: the id `use-rust` is taken\n"
               "    hint: it is used in figures/usage.yaml:2; choose another"},
        spoken{"FileCalledOtherwise",
               {{page, "[rust, go]", "[go, rust]"}},
               "comparisons/rust-vs-go.md: error[file-name]: the file is called `rust-vs-go`, but its options are go "
               "and rust\n"
               "    hint: rename it to `go-vs-rust.md`, or correct `options`"},
        spoken{"ForeignNameInVerdict",
               {{page, "Go in general, Rust", "Go in general,\nand Python too, Rust"}},
               "comparisons/rust-vs-go.md:41:5: error[foreign-name]: the text names `Python`, which this page is not "
               "about\n"
               "    hint: check that no text of another page slipped in; if the name is meant, add `python` to "
               "`mentions`"},
        spoken{"ForeignNameInAnalysis",
               {{page, "Both are fast.", "Both are fast.\nFaster than Python's code."}},
               "comparisons/rust-vs-go.md:47:13: warning[foreign-name]: the text names `Python`, which this page is "
               "not about\n"
               "    hint: if it is meant, add `python` to `mentions`"},
        spoken{"TitleOfAnotherRole",
               {{role_page, "title: Rust", "title: Python"}},
               "roles/rust-engineer.md:2:8: error[foreign-name]: the title names `Python`, which this role is not for\n"
               "    hint: correct the title, or add `python` to `technologies`"},
        spoken{"NameOfTheTemplate",
               {{rust, "# Rust", "# Example"}},
               "technologies/rust.md: error[template-left]: the heading is still `Example`, as in the template\n"
               "    hint: write the name as people write it, as in `# Haskell`, and replace the other texts too"},
        spoken{"NameOfTwo",
               {{go, "# Go", "# Python"}},
               "technologies/go.md: error[name-clash]: the name `Python` belongs to `python` already\n"
               "    hint: give one of the two a name of its own"},
        spoken{"RuleForAnotherOption",
               {{page, "option: go", "option: python"}},
               "comparisons/rust-vs-go.md:20:13: error[option-not-on-page]: `python` is no option of this page\n"
               "    hint: its options are rust and go"},
        spoken{"OwnParent",
               {{rust, "role:", "parent: rust\nrole:"}},
               "technologies/rust.md:3:9: error[parent-circle]: the parents of `rust` lead back to it\n"
               "    hint: name the language it is made for, or delete `parent`"},
        spoken{"PhraseOfTwoUseCases",
               {{mvp, "prototype", "trading"}},
               "use_cases/mvp.md:5:16: error[phrase-clash]: the phrase `trading` belongs to the use case `fintech` "
               "already\n"
               "    hint: keep it where it says more, or make it longer"},
        spoken{"PhrasingOfTwoAnswers",
               {{faqs, "visa rules", "A with B!"}},
               "faqs/hiring.md:14:17: error[phrasing-clash]: `A with B!` asks for `together` already\n"
               "    hint: keep it with the answer that fits better"},
        spoken{
            "PhrasingThatDiffersInOneWord",
            {{faqs, "is it rare", "how large is the market for good engineers"},
             {faqs, "visa rules", "how large is the market for new engineers"}},
            "faqs/hiring.md:14:17: warning[phrasing-near-clash]: `how large is the market for new engineers` is hard "
            "to tell from `how large is the market for good engineers`, which asks for `how-many`\n"
            "    hint: say what makes this question another one, or delete it; the other stands in faqs/hiring.md:9"},
        spoken{
            "AliasThatRepeatsTheName",
            {{rust, "rustlang", "rust"}},
            "technologies/rust.md:4:11: error[redundant-alias]: the alias `rust` repeats the technology's id or name\n"
            "    hint: delete it; id and name are always read"},
        spoken{"UnknownCategory",
               {{rust, "category: language", "category: langauge"}},
               "technologies/rust.md:2:11: error[unknown-category]: `langauge` is no category\n"
               "    hint: did you mean `language`?"},
        spoken{"UnknownClass",
               {{figures, "class: usage", "class: use"}},
               "figures/usage.yaml:5:12: error[unknown-class]: `use` is no class of figures\n"
               "    hint: the classes are pay, usage, benchmark, research, release and practice"},
        spoken{"UnknownCriterionInWeights",
               {{fintech, "performance", "preformance"}},
               "use_cases/fintech.md:4:11: error[unknown-criterion]: there is no criterion `preformance`\n"
               "    hint: did you mean `performance`?"},
        spoken{"UnknownFigureInRating",
               {{go, "go-at-work", "go-at-home"}},
               "technologies/go.md:12:15: error[unknown-figure]: there is no figure `go-at-home`\n"
               "    hint: did you mean `go-at-work`?"},
        spoken{"UnknownFormula",
               {{rust, "formula: talent", "formula: talents"}},
               "technologies/rust.md:9:34: error[unknown-formula]: there is no formula `talents`\n"
               "    hint: did you mean `talent`?"},
        spoken{"UnknownMention",
               {{page, "domain:", "mentions: [pyton]\ndomain:"}},
               "comparisons/rust-vs-go.md:3:12: error[unknown-technology]: there is no technology `pyton`\n"
               "    hint: did you mean `python`?"},
        spoken{"UnknownUseCase",
               {{page, "use_case: mvp", "use_case: mpv"}},
               "comparisons/rust-vs-go.md:19:15: error[unknown-use-case]: there is no use case `mpv`\n"
               "    hint: did you mean `mvp`?"}),
    name_of_spoken);

}  // namespace
}  // namespace hirewise::knowledge
