#include "app/folder_print.hpp"

#include <gtest/gtest.h>

#include "support/temporary_folder.hpp"

namespace hirewise::app {
namespace {

namespace files = std::filesystem;

class FolderPrint : public testing::Test {
protected:
    FolderPrint() {
        folder_.write("technologies/rust.md", "rust");
        folder_.write("criteria.md", "criteria");
        before_ = print();
    }
    std::string print() const { return folder_print(folder_.path()); }

    test::temporary_folder folder_;
    std::string before_;
};

TEST_F(FolderPrint, StaysWhileNothingChanges) {
    EXPECT_EQ(print(), before_);
}

TEST_F(FolderPrint, ChangesWithANewFile) {
    folder_.write("technologies/go.md", "go");
    EXPECT_NE(print(), before_);
}

TEST_F(FolderPrint, ChangesWithAFileLess) {
    files::remove(folder_.path() / "criteria.md");
    EXPECT_NE(print(), before_);
}

TEST_F(FolderPrint, ChangesWithANewName) {
    files::rename(folder_.path() / "technologies/rust.md", folder_.path() / "technologies/rusty.md");
    EXPECT_NE(print(), before_);
}

TEST_F(FolderPrint, ChangesWithTheSize) {
    const auto file = folder_.path() / "criteria.md";
    const auto written = files::last_write_time(file);
    folder_.write("criteria.md", "more criteria");
    files::last_write_time(file, written);
    EXPECT_NE(print(), before_);
}

TEST_F(FolderPrint, ChangesWithTheTimeOfWriting) {
    const auto file = folder_.path() / "criteria.md";
    files::last_write_time(file, files::last_write_time(file) + std::chrono::seconds{1});
    EXPECT_NE(print(), before_);
}

TEST_F(FolderPrint, PassesOverHiddenFilesAndBackups) {
    folder_.write(".criteria.md.swp", "x");
    folder_.write("criteria.md~", "x");
    folder_.write(".git/index", "x");
    EXPECT_EQ(print(), before_);
}

TEST_F(FolderPrint, ChangesWhenTheFolderGoesAndNeverThrows) {
    const auto gone = folder_print(folder_.path() / "nowhere");
    EXPECT_NE(gone, before_);
    EXPECT_EQ(folder_print(folder_.path() / "nowhere"), gone);
}

TEST(RestWatch, WaitsUntilTheFilesHaveComeToRest) {
    rest_watch watch;
    EXPECT_FALSE(watch.should_read("new", "old"));
    EXPECT_FALSE(watch.should_read("newer", "old"));
    EXPECT_TRUE(watch.should_read("newer", "old"));
}

TEST(RestWatch, IsContentWithWhatWasRead) {
    rest_watch watch;
    EXPECT_FALSE(watch.should_read("same", "same"));
    EXPECT_FALSE(watch.should_read("same", "same"));
}

TEST(RestWatch, ForgetsAChangeThatWasTakenBack) {
    rest_watch watch;
    EXPECT_FALSE(watch.should_read("new", "old"));
    EXPECT_FALSE(watch.should_read("old", "old"));
    EXPECT_FALSE(watch.should_read("old", "old"));
}

}  // namespace
}  // namespace hirewise::app
