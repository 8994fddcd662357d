#include "knowledge/messages.hpp"

// Faults of text, YAML and the values of keys.
namespace hirewise::knowledge {
namespace {

class MessagesOnValues : public testing::TestWithParam<spoken> {};

TEST_P(MessagesOnValues, SayWhatIsWrongAndHowToMendIt) {
    expect_said(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    All, MessagesOnValues,
    testing::Values(
        spoken{"ItemTwice",
               {{rust, "rust-lang", "rustlang"}},
               "technologies/rust.md:4:21: error[duplicate-item]: `rustlang` stands twice in `aliases`\n"
               "    hint: delete one of them"},
        spoken{"DuplicateKey",
               {{rust, "role:", "category: x\nrole:"}},
               "technologies/rust.md:3:1: error[duplicate-key]: the key `category` stands twice\n"
               "    hint: it stands in line 2 already; keep one of them"},
        spoken{"EmptyText",
               {{rust, "Rust engineer", "''"}},
               "technologies/rust.md:3:7: error[empty-value]: `role` is empty\n"
               "    hint: fill it in or delete it"},
        spoken{"EmptyList",
               {{mvp, "[mvp, prototype]", "[]"}},
               "use_cases/mvp.md:5:10: error[empty-value]: the list `phrases` is empty\n"
               "    hint: add at least one item"},
        spoken{"NoFrontMatter",
               {{rust, "---\ncategory", "category"}},
               "technologies/rust.md:1:1: error[front-matter]: the page does not begin with its front matter\n"
               "    hint: put a line `---`, the page's keys and another line `---` at the top"},
        spoken{"FrontMatterThatDoesNotEnd",
               {{rust, "\n---\n\n#", "\n\n#"}},
               "technologies/rust.md:1:1: error[front-matter]: the front matter does not end\n"
               "    hint: put a line `---` below the last of its keys"},
        spoken{"ZeroWidthSpace",
               {{rust, "[belt]", "[be\xE2\x80\x8Blt]"}},
               "technologies/rust.md:6:16: error[invisible-character]: an invisible character stands here: zero-width "
               "character U+200B\n"
               "    hint: delete it; nobody can see it, and it can change what the page says"},
        spoken{"MissingKey",
               {{rust, "role: Rust engineer\n", ""}},
               "technologies/rust.md:2:1: error[missing-key]: a technology lacks the key `role`\n"
               "    hint: add `role:` with text"},
        spoken{
            "NoCriteria",
            {{page,
              "criteria: [performance, talent_availability]\nratings:\n  performance:\n    rust: {value: 9, judgement: "
              "Compiled "
              "code.}\n    go: {value: 7, judgement: Compiled code with a collector.}\n",
              ""}},
            "comparisons/rust-vs-go.md: error[missing-key]: a comparison lacks the key `criteria`\n"
            "    hint: add `criteria:` with the ids of those that matter here, as in `[performance, learning_curve]`"},
        spoken{"NeitherValueNorFormula",
               {{rust, "{formula: talent}", "{judgement: Many.}"}},
               "technologies/rust.md:9:24: error[missing-key]: a rating lacks the key `value`\n"
               "    hint: add `value:` with a number and `judgement:` with the reason, or `formula:` with its name"},
        spoken{"FrontMatterThatIsAList",
               {{rust, "", "---\n- a\n---\n# Rust\n\nText.\n"}},
               "technologies/rust.md:1: error[no-keys]: there are no keys here\n"
               "    hint: write lines of the form `key: value`"},
        spoken{"CapitalsInAlias",
               {{rust, "rustlang", "RustLang"}},
               "technologies/rust.md:4:11: error[not-lower-case]: `RustLang` has capital letters\n"
               "    hint: write `rustlang`"},
        spoken{"ByteThatIsNotUtf8",
               {{rust, "Compiled",
                 "Compil\xFF"
                 "ed"}},
               "technologies/rust.md:18:7: error[not-utf8]: this byte is not UTF-8\n"
               "    hint: save the file as UTF-8 and type the character again"},
        spoken{"ReasonTooLong",
               {{page, "No collector.", words(201)}},
               "comparisons/rust-vs-go.md:18:13: error[too-long]: `reason` has 201 characters, 200 fit\n"
               "    hint: shorten it by 1: `words words words words words words wor…`"},
        spoken{"UnknownKey",
               {{rust, "aliases", "aliasses"}},
               "technologies/rust.md:4:1: error[unknown-key]: unknown key `aliasses` in a technology\n"
               "    hint: did you mean `aliases`?"},
        spoken{"ScoreThatIsNone",
               {{role_page, "3: One owner", "4: One owner"}},
               "roles/rust-engineer.md:9:26: error[unknown-key]: unknown key `4` in a scoring\n"
               "    hint: the keys of a scoring are 1, 3 and 5"},
        spoken{"CommaInAGroup",
               {{page, "One file to ship.", "One file, easy to ship."}},
               "comparisons/rust-vs-go.md:23:65: error[unknown-key]: `easy to ship.` is read as a key of a rule\n"
               "    hint: inside `{ }` a comma begins a new key; put quotes around a text that holds one"},
        spoken{"TextInsteadOfList",
               {{rust, "[belt]", "belt"}},
               "technologies/rust.md:6:13: error[wrong-type]: `not_before` must be a list of texts in lower case, not "
               "`belt`\n"
               "    hint: write a list, as in `[one, two]`"},
        spoken{"ListInsteadOfText",
               {{rust, "Rust engineer", "[Rust engineer]"}},
               "technologies/rust.md:3:7: error[wrong-type]: `role` must be text\n"
               "    hint: write one text behind the colon, without brackets or dashes"},
        spoken{"KeyWithoutValue",
               {{rust, " Rust engineer", ""}},
               "technologies/rust.md:3:1: error[wrong-type]: `role` must be text, but is empty\n"
               "    hint: write one text behind the colon, without brackets or dashes"},
        spoken{"RatingThatIsNoNumber",
               {{page, "value: 9", "value: nine"}},
               "comparisons/rust-vs-go.md:10:19: error[wrong-type]: `value` must be a number, not `nine`\n"
               "    hint: write a number, as in `7` or `1.5`"},
        spoken{"DateInAnotherForm",
               {{page, "2026-06-01", "1.6.2026"}},
               "comparisons/rust-vs-go.md:5:14: error[wrong-type]: `reviewed_on` must be a day of the calendar, not "
               "`1.6.2026`\n"
               "    hint: write year, month and day, as in `2026-11-26`"},
        spoken{"AddressWithoutTls",
               {{page, "https://", "http://"}},
               "comparisons/rust-vs-go.md:6:34: error[wrong-type]: `address` must be an address that begins with "
               "`https://`, not `http://example.org/page`\n"
               "    hint: write it as in `https://example.org/page`"},
        spoken{"NotAFlag",
               {{rust, "everyday: true", "everyday: yes"}},
               "technologies/rust.md:5:11: error[wrong-type]: `everyday` must be `true` or `false`, not `yes`\n"
               "    hint: write `true` or `false`"},
        spoken{"InterviewThatIsText",
               {{role_page, "interview:\n", "interview: Talk.\nextra:\n"}},
               "roles/rust-engineer.md:6:12: error[wrong-type]: `interview` must be a list, not `Talk.`\n"
               "    hint: write its items in lines below it, each behind `- `"},
        spoken{"ProfileRatingThatIsBare",
               {{rust, "{value: 9, judgement: Native code.}", "9"}},
               "technologies/rust.md:8:16: error[wrong-type]: a rating must be written as keys and values\n"
               "    hint: its keys are value, formula, of, judgement, figures and history"},
        spoken{"WeightThatIsNoNumber",
               {{mvp, "talent_availability: 2", "talent_availability: much"}},
               "use_cases/mvp.md:4:32: error[wrong-type]: the weight of `talent_availability` must be a number\n"
               "    hint: write how many times its usual weight the criterion counts, as in `3`"},
        spoken{
            "RatingsThatAreBare",
            {{page, "    rust: {value: 9, judgement: Compiled code.}\n", ""},
             {page, "performance:\n    go: {value: 7, judgement: Compiled code with a collector.}", "performance: 5"}},
            "comparisons/rust-vs-go.md:9:3: error[wrong-type]: `performance` must hold one rating for each option\n"
            "    hint: write a line for each option below it, as in `rust: {value: 9, judgement: ...}`"},
        spoken{"GroupOfThousandsOfKeys",
               {{rust, "role:", keys(1100) + "role:"}},
               "technologies/rust.md:1002:1: error[yaml-size]: more than 1000 keys in one group\n"
               "    hint: no page needs this; split it, or look for a text in `{ }` that needs quotes"},
        spoken{"SignBehindForeignLetters",
               {{rust, "[rustlang, rust-lang]", "[\u00E9\u00E9\u00E9\u00E9, @x]"}},
               "technologies/rust.md:4:21: error[yaml-syntax]: a text cannot begin with `@`\n"
               "    hint: put quotes around it"},
        spoken{"Alias",
               {{rust, "language", "&a language"}, {rust, "Rust engineer", "*a"}},
               "technologies/rust.md:3:7: error[yaml-alias]: aliases such as `*a` are not followed\n"
               "    hint: write the value out; put quotes around a text that begins with `*`"},
        spoken{"DeepNesting",
               {{rust, "[belt]", std::string(20, '[') + std::string(20, ']')}},
               "technologies/rust.md:6:24: error[yaml-depth]: nested deeper than 12 levels\n"
               "    hint: no page needs this; look for brackets that are not closed"},
        spoken{"TwoDocuments",
               {{figures, "figures:", "---\na: b\n---\nfigures:"}},
               "figures/usage.yaml:1: error[yaml-documents]: the file holds several YAML documents\n"
               "    hint: remove the lines `---` and `...`"},
        spoken{"KeyThatIsAList",
               {{rust, "role:", "? [a]\n: b\nrole:"}},
               "technologies/rust.md:3:3: error[yaml-key]: a key must be a plain word\n"
               "    hint: write it as `key: value`"},
        spoken{"BracketThatIsNotClosed",
               {{rust, "rust-lang]", "rust-lang"}},
               "technologies/rust.md:4:10: error[yaml-syntax]: the list that begins with this `[` does not end\n"
               "    hint: put `]` behind its last item, and `,` between two items"},
        spoken{"ColonInPlainText",
               {{rust, "Rust engineer", "Rust: engineer"}},
               "technologies/rust.md:3:11: error[yaml-syntax]: a `: ` stands inside a text, where no key can be\n"
               "    hint: put quotes around the text, as in `\"Rust: the language\"`"},
        spoken{"Tabulator",
               {{rust, "role:", "\trole:"}},
               "technologies/rust.md:3:1: error[yaml-syntax]: a tab stands where only spaces may\n"
               "    hint: indent with spaces"},
        spoken{"QuoteThatIsNotClosed",
               {{rust, "Rust engineer", "\"Rust engineer"}},
               "technologies/rust.md:3:7: error[yaml-syntax]: the quote that opens here is not closed\n"
               "    hint: put the same quote behind the text; inside the text use the other kind of quote"},
        spoken{"ListThatIsIndentedWrongly",
               {{page, "  - use_case: mvp\n    option: go", "  - use_case: mvp\n   option: go"}},
               "comparisons/rust-vs-go.md:20:4: error[yaml-syntax]: this is no item of the list above it\n"
               "    hint: begin each item with `- `; its other keys stand right below its first one"},
        spoken{"TextThatBeginsWithASign",
               {{rust, "Rust engineer", "@rust engineer"}},
               "technologies/rust.md:3:7: error[yaml-syntax]: a text cannot begin with `@`\n"
               "    hint: put quotes around it"},
        spoken{"TextThatBeginsWithPercent",
               {{figures, "\"% of professionals\"", "% of professionals"}},
               "figures/usage.yaml:7:11: error[yaml-syntax]: a text cannot begin with `%`\n"
               "    hint: put quotes around it"},
        spoken{"ItemWithoutDash",
               {{role_page, "look_in: [User groups]", "look_in:\n  - User groups\n  Meetings"}},
               "roles/rust-engineer.md:23:3: error[yaml-syntax]: this line has no `key: value`\n"
               "    hint: put `: ` behind the key; if it belongs to the text above, indent it further"},
        spoken{"KeyWithoutColon",
               {{rust, "everyday: true", "everyday true"}},
               "technologies/rust.md:5:1: error[yaml-syntax]: this line has no `key: value`\n"
               "    hint: put `: ` behind the key; if it belongs to the text above, indent it further"}),
    name_of_spoken);

}  // namespace
}  // namespace hirewise::knowledge
