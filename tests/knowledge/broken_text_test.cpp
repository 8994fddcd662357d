#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenText : public testing::TestWithParam<broken> {};

TEST_P(BrokenText, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Text, BrokenText,
    testing::Values(
        broken{"ByteThatIsNotUtf8",
               {{rust, "Compiled",
                 "Compil\xFF"
                 "ed"}},
               {rust + ":18:7 not-utf8"}},
        broken{"OverlongUtf8", {{rust, "Compiled", "\xC0\xAF"}}, {rust + ":18:1 not-utf8"}},
        broken{"ControlCharacter", {{rust, "Compiled", "Com\x1Bpiled"}}, {rust + ":18:4 invisible-character"}},
        broken{"DirectionMark", {{rust, "Compiled", "Com\xE2\x80\xAEpiled"}}, {rust + ":18:4 invisible-character"}},
        broken{"ZeroWidthSpace", {{rust, "[belt]", "[be\xE2\x80\x8Blt]"}}, {rust + ":6:16 invisible-character"}},
        broken{"ByteOrderMark",
               {{rust, "---\ncategory", "\xEF\xBB\xBF---\ncategory"}},
               {rust + ":1:1 invisible-character"}},
        broken{"EscapedDirectionMark", {{rust, "[belt]", R"(["be\u202Elt"])"}}, {rust + ":6:14 invisible-character"}},
        broken{"FaultsInTwoLines",
               {{rust, "Compiled", "\xFF"}, {rust, "[belt]", "[be\x01lt]"}},
               {rust + ":6:16 invisible-character", rust + ":18:1 not-utf8"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    FrontMatter, BrokenText,
    testing::Values(
        broken{"EmptyFile", {{rust, "", ""}}, {rust + ":1:1 front-matter"}},
        broken{"NoFrontMatter", {{rust, "---\ncategory", "category"}}, {rust + ":1:1 front-matter"}},
        broken{"FrontMatterThatDoesNotEnd", {{rust, "\n---\n\n#", "\n\n#"}}, {rust + ":1:1 front-matter"}},
        broken{"FrontMatterWithoutKeys", {{rust, "", "---\n---\n# Rust\n\nText.\n"}}, {rust + ":1:0 no-keys"}},
        broken{"FrontMatterThatIsAList", {{rust, "", "---\n- a\n---\n# Rust\n\nText.\n"}}, {rust + ":1:0 no-keys"}},
        broken{"BracketThatIsNotClosed", {{rust, "rust-lang]", "rust-lang"}}, {rust + ":4:10 yaml-syntax"}},
        broken{"ColonInPlainText", {{rust, "Rust engineer", "Rust: engineer"}}, {rust + ":3:11 yaml-syntax"}},
        broken{"Tabulator", {{rust, "role:", "\trole:"}}, {rust + ":3:1 yaml-syntax"}},
        broken{"Alias", {{rust, "language", "&a language"}, {rust, "Rust engineer", "*a"}}, {rust + ":3:7 yaml-alias"}},
        broken{"UnknownAnchor", {{rust, "Rust engineer", "*a"}}, {rust + ":3:7 yaml-alias"}},
        broken{"DuplicateKey", {{rust, "role:", "category: x\nrole:"}}, {rust + ":3:1 duplicate-key"}},
        broken{"KeyThatIsAList", {{rust, "role:", "? [a]\n: b\nrole:"}}, {rust + ":3:3 yaml-key"}},
        broken{"DeepNesting",
               {{rust, "[belt]", std::string(20, '[') + std::string(20, ']')}},
               {rust + ":6:24 yaml-depth"}},
        broken{"TwoDocuments",
               {{figures, "figures:", "---\na: b\n---\nfigures:"}},
               {figures + ":1:0 yaml-documents", figures + ":2:1 unknown-key", figures + ":2:1 missing-key"}},
        broken{"GroupOfThousandsOfKeys", {{rust, "role:", keys(1100) + "role:"}}, {rust + ":1002:1 yaml-size"}},
        broken{"SignBehindForeignLetters",
               {{rust, "[rustlang, rust-lang]", "[\u00E9\u00E9\u00E9\u00E9, @x]"}},
               {rust + ":4:21 yaml-syntax"}},
        broken{"QuoteThatIsNotClosed", {{rust, "Rust engineer", "\"Rust engineer"}}, {rust + ":3:7 yaml-syntax"}},
        broken{"ListThatIsIndentedWrongly",
               {{page, "  - use_case: mvp\n    option: go", "  - use_case: mvp\n   option: go"}},
               {page + ":20:4 yaml-syntax"}},
        broken{"TextThatBeginsWithASign", {{rust, "Rust engineer", "@rust engineer"}}, {rust + ":3:7 yaml-syntax"}},
        broken{"TextThatBeginsWithPercent",
               {{figures, "\"% of professionals\"", "% of professionals"}},
               {figures + ":7:11 yaml-syntax"}},
        broken{"ItemWithoutDash",
               {{role_page, "look_in: [User groups]", "look_in:\n  - User groups\n  Meetings"}},
               {role_page + ":23:3 yaml-syntax"}},
        broken{"KeyWithoutColon", {{rust, "everyday: true", "everyday true"}}, {rust + ":5:1 yaml-syntax"}},
        broken{"MergeKey",
               {{figures, "  - id: use-go", "  - <<: *base\n    id: use-go"}},
               {figures + ":10:5 unknown-key", figures + ":10:9 yaml-alias"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
