#include <algorithm>

#include <gtest/gtest.h>

#include "knowledge/base_files.hpp"
#include "knowledge/small_base.hpp"

// Faults of what lies in the folder, and of question tests.
namespace hirewise::knowledge {
namespace {

namespace fs = std::filesystem;

std::string only_fault(const load_outcome& outcome) {
    const auto& faults = outcome.diagnostics;
    return faults.size() == 1 ? to_text(faults.front()) : testing::PrintToString(places_and_codes(faults));
}

std::string only_fault(const small_base& base) {
    return only_fault(base.load());
}

TEST(MessagesOnFolders, NameTheFolderThatWasMeant) {
    const small_base base;
    base.write("technologie/zig.md", "");
    EXPECT_EQ(only_fault(base),
              "technologie: error[unknown-folder]: nothing reads the folder `technologie`\n"
              "    hint: did you mean `technologies`?");
}

TEST(MessagesOnFolders, NameTheFoldersThatThereAre) {
    const small_base base;
    base.write("pictures/zig.png", "");
    EXPECT_EQ(only_fault(base),
              "pictures: error[unknown-folder]: nothing reads the folder `pictures`\n"
              "    hint: the folders of a base are comparisons/, faqs/, figures/, hiring_shapes/, kinds/, languages/, "
              "messages/, "
              "outside/, questions/, roles/, technologies/, told/, turns/ and use_cases/");
}

TEST(MessagesOnFolders, SayWhereAFileBelongs) {
    const small_base base;
    base.write("notes.md", "");
    EXPECT_EQ(
        only_fault(base),
        "notes.md: error[unexpected-file]: nothing reads this file\n"
        "    hint: move it into one of comparisons/, faqs/, figures/, hiring_shapes/, kinds/, languages/, messages/, "
        "outside/, questions/, roles/, technologies/, told/, turns/ and use_cases/, or delete it");
}

TEST(MessagesOnFolders, SayThatFoldersInFoldersAreNotRead) {
    const small_base base;
    base.write("technologies/old/zig.md", "");
    EXPECT_EQ(only_fault(base),
              "technologies/old: error[unexpected-folder]: nothing reads a folder inside a folder of the base\n"
              "    hint: move the files one level up");
}

TEST(MessagesOnFolders, SayHowFilesEnd) {
    const small_base base;
    base.write("figures/zig.yml", "");
    EXPECT_EQ(only_fault(base),
              "figures/zig.yml: error[wrong-ending]: files here end in `.yaml`\n"
              "    hint: rename it to `zig.yaml` or delete it");
}

TEST(MessagesOnFolders, SayHowLargeAFileMayBe) {
    const small_base base;
    base.write("technologies/zig.md", std::string(max_file_bytes + 1, 'x'));
    EXPECT_EQ(only_fault(base),
              "technologies/zig.md: error[file-too-large]: the file is larger than 1024 KiB\n"
              "    hint: split it into several files");
}

TEST(MessagesOnFolders, SayWhereALinkLeads) {
    const small_base base;
    fs::create_symlink("/etc/hostname", base.path() / "technologies/zig.md");
    EXPECT_EQ(only_fault(base),
              "technologies/zig.md: error[link-leaves-folder]: the link leads out of the knowledge folder\n"
              "    hint: put the file itself here");
}

TEST(MessagesOnFolders, SayThatCriteriaAreMissing) {
    const small_base base;
    base.remove("criteria.md");
    EXPECT_EQ(only_fault(base),
              "criteria.md: error[missing-file]: the base has no criteria.md\n"
              "    hint: add it; it names the criteria and says what 0, 5 and 10 mean");
}

TEST(MessagesOnFolders, SayThatAFolderIsMissing) {
    const test::temporary_folder nothing;
    const auto faults = load(nothing.path() / "absent", today).diagnostics;
    EXPECT_EQ(to_text(faults.front()),
              ".: error[unreadable]: cannot read the folder: No such file or directory\n"
              "    hint: check that it exists and may be read");
}

TEST(MessagesOnFolders, SayThatTheBaseIsEmpty) {
    const test::temporary_folder nothing;
    EXPECT_EQ(to_text(load(nothing.path(), today).diagnostics.front()),
              ".: error[empty-base]: the base has no technologies\n"
              "    hint: add files such as technologies/rust.md");
}

TEST(MessagesOnFolders, NameTheOtherPageOfThePair) {
    const small_base base;
    base.write("comparisons/go-vs-rust.md", base.read("comparisons/rust-vs-go.md"));
    base.replace("comparisons/go-vs-rust.md", "[rust, go]", "[go, rust]");
    base.replace("comparisons/go-vs-rust.md", "  together:", "  apart:");
    base.replace("comparisons/go-vs-rust.md", "{#together}", "{#apart}");
    const auto faults = base.load().diagnostics;
    const auto found = std::ranges::find(faults, "mirrored-page", &diagnostic::code);
    ASSERT_NE(found, faults.end());
    EXPECT_EQ(to_text(*found),
              "comparisons/rust-vs-go.md:2:10: error[mirrored-page]: rust and go are compared in "
              "comparisons/go-vs-rust.md already\n"
              "    hint: keep one of the two files; questions are answered from it in either order");
}

TEST(MessagesOnQuestions, NameTheValuesThatThereAre) {
    const small_base base;
    base.replace("questions/rust-vs-go.yaml", "strength: strong", "strength: firm");
    const auto faults = load_question_tests(base.path(), *base.load().snapshot).diagnostics;
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(to_text(faults.front()),
              "questions/rust-vs-go.yaml:3:71: error[unknown-value]: `firm` is no value of `strength`\n"
              "    hint: it may be strong, conditional, split or level");
}

}  // namespace
}  // namespace hirewise::knowledge
