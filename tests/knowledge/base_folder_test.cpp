#include <filesystem>

#include <sys/stat.h>

#include <gtest/gtest.h>

#include "knowledge/base_files.hpp"
#include "knowledge/small_base.hpp"

// Faults of the folder itself: what is in it, and what is not.
namespace hirewise::knowledge {
namespace {

namespace fs = std::filesystem;

using texts = std::vector<std::string>;

TEST(BaseFolder, MustExist) {
    const test::temporary_folder nothing;
    const auto outcome = load(nothing.path() / "absent", today);
    EXPECT_EQ(outcome.snapshot, nullptr);
    EXPECT_EQ(outcome.diagnostics.front().code, "unreadable");
}

TEST(BaseFolder, MustNotBeEmpty) {
    const test::temporary_folder nothing;
    const auto outcome = load(nothing.path(), today);
    EXPECT_EQ(places_and_codes(outcome.diagnostics), (texts{".:0:0 empty-base", "criteria.md:0:0 missing-file"}));
}

TEST(BaseFolder, NeedsCriteria) {
    const small_base base;
    base.remove("criteria.md");
    EXPECT_EQ(places_and_codes(base.load().diagnostics), (texts{"criteria.md:0:0 missing-file"}));
}

TEST(BaseFolder, RefusesAnUnknownFolderAndNamesTheOneThatWasMeant) {
    const small_base base;
    base.write("technologie/zig.md", "");
    const auto outcome = base.load();
    ASSERT_EQ(places_and_codes(outcome.diagnostics), (texts{"technologie:0:0 unknown-folder"}));
    EXPECT_EQ(outcome.diagnostics.front().hint, "did you mean `technologies`?");
}

TEST(BaseFolder, RefusesAFileThatNothingReads) {
    const small_base base;
    base.write("notes.md", "");
    EXPECT_EQ(places_and_codes(base.load().diagnostics), (texts{"notes.md:0:0 unexpected-file"}));
}

TEST(BaseFolder, RefusesAnotherEnding) {
    const small_base base;
    base.write("technologies/zig.yaml", "");
    const auto outcome = base.load();
    ASSERT_EQ(places_and_codes(outcome.diagnostics), (texts{"technologies/zig.yaml:0:0 wrong-ending"}));
    EXPECT_EQ(outcome.diagnostics.front().hint, "rename it to `zig.md` or delete it");
}

TEST(BaseFolder, RefusesAFolderInAFolder) {
    const small_base base;
    base.write("technologies/old/zig.md", "");
    EXPECT_EQ(places_and_codes(base.load().diagnostics), (texts{"technologies/old:0:0 unexpected-folder"}));
}

TEST(BaseFolder, PassesOverHiddenFilesBackupsAndReadMes) {
    const small_base base;
    base.write("technologies/.rust.md.swp", "x");
    base.write("technologies/rust.md~", "x");
    base.write("technologies/README.md", "x");
    base.write(".git/config", "x");
    EXPECT_EQ(places_and_codes(base.load().diagnostics), texts{});
}

TEST(BaseFolder, RefusesAFileThatIsTooLarge) {
    const small_base base;
    base.write("technologies/zig.md", std::string(max_file_bytes + 1, 'x'));
    EXPECT_EQ(places_and_codes(base.load().diagnostics), (texts{"technologies/zig.md:0:0 file-too-large"}));
}

TEST(BaseFolder, ReadsAFileOfTheLargestSize) {
    const small_base base;
    auto content = base.read("use_cases/mvp.md");
    base.write("use_cases/mvp.md", content.append(max_file_bytes - content.size(), '\n'));
    EXPECT_EQ(places_and_codes(base.load().diagnostics), texts{});
}

TEST(BaseFolder, RefusesALinkThatLeadsOutOfIt) {
    const small_base base;
    const test::temporary_folder outside;
    outside.write("zig.md", "secret");
    fs::create_symlink(outside.path() / "zig.md", base.path() / "technologies/zig.md");
    EXPECT_EQ(places_and_codes(base.load().diagnostics), (texts{"technologies/zig.md:0:0 link-leaves-folder"}));
}

TEST(BaseFolder, RefusesALinkedFolderOutsideIt) {
    const small_base base;
    const test::temporary_folder outside;
    outside.write("fintech.md", "secret");
    base.remove("faqs");
    fs::create_directory_symlink(outside.path(), base.path() / "faqs");
    EXPECT_EQ(places_and_codes(base.load().diagnostics), (texts{"faqs:0:0 link-leaves-folder"}));
}

TEST(BaseFolder, RefusesANeighbourWhoseNameBeginsAlike) {
    const test::temporary_folder parent;
    fs::copy(small_base{}.path(), parent.path() / "base", fs::copy_options::recursive);
    parent.write("base-of-others/zig.md", "secret");
    fs::create_symlink("../../base-of-others/zig.md", parent.path() / "base/technologies/zig.md");
    EXPECT_EQ(places_and_codes(load(parent.path() / "base", today).diagnostics),
              (texts{"technologies/zig.md:0:0 link-leaves-folder"}));
}

TEST(BaseFolder, RefusesALinkToNothing) {
    const small_base base;
    fs::create_symlink("absent.md", base.path() / "technologies/zig.md");
    EXPECT_EQ(places_and_codes(base.load().diagnostics), (texts{"technologies/zig.md:0:0 unreadable"}));
}

TEST(BaseFolder, FollowsALinkThatStaysInside) {
    const small_base base;
    fs::rename(base.path() / "technologies/python.md", base.path() / ".python.md");
    fs::create_symlink("../.python.md", base.path() / "technologies/python.md");
    const auto outcome = base.load();
    EXPECT_EQ(places_and_codes(outcome.diagnostics), texts{});
    EXPECT_NE(outcome.snapshot->find_technology("python"), nullptr);
}

TEST(BaseFolder, MayBeReachedThroughALink) {
    const small_base base;
    const test::temporary_folder elsewhere;
    fs::create_directory_symlink(base.path(), elsewhere.path() / "current");
    EXPECT_EQ(places_and_codes(load(elsewhere.path() / "current", today).diagnostics), texts{});
}

TEST(BaseFolder, DoesNotWaitForAPipe) {
    const small_base base;
    ASSERT_EQ(::mkfifo((base.path() / "technologies/zig.md").c_str(), 0600), 0);
    EXPECT_EQ(places_and_codes(base.load().diagnostics), (texts{"technologies/zig.md:0:0 unreadable"}));
}

TEST(BaseFolder, ShowsAFileNameThatWouldForgeALine) {
    const small_base base;
    base.write("technologies/a\nb.txt", "");
    EXPECT_EQ(places_and_codes(base.load().diagnostics), (texts{"technologies/a?b.txt:0:0 wrong-ending"}));
}

TEST(BaseFolder, RefusesAFileNameThatIsNoId) {
    const small_base base;
    base.write("technologies/C Sharp.md", base.read("technologies/python.md"));
    base.replace("technologies/C Sharp.md", "# Python", "# C Sharp");
    base.replace("technologies/C Sharp.md", "{formula: talent}", "{value: 8, judgement: Many use it.}");
    const auto outcome = base.load();
    EXPECT_EQ(places_and_codes(outcome.diagnostics), (texts{"technologies/C Sharp.md:0:0 bad-id"}));
}

TEST(BaseFolder, RefusesTheMirroredPage) {
    const small_base base;
    base.write("comparisons/go-vs-rust.md", base.read("comparisons/rust-vs-go.md"));
    base.replace("comparisons/go-vs-rust.md", "[rust, go]", "[go, rust]");
    auto content = base.read("comparisons/go-vs-rust.md");
    content.erase(content.find("faq:"), content.find("calls:") - content.find("faq:"));
    base.write("comparisons/go-vs-rust.md", content.substr(0, content.find("## FAQ")));
    EXPECT_EQ(places_and_codes(base.load().diagnostics), (texts{"comparisons/rust-vs-go.md:2:10 mirrored-page"}));
}

}  // namespace
}  // namespace hirewise::knowledge
