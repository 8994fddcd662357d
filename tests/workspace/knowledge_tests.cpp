#include <gtest/gtest.h>

#include <filesystem>

#include "support/files.hpp"
#include "support/temporary_folder.hpp"
#include "workspace/text_folder.hpp"
#include "workspace/visitor.hpp"

namespace hirewise::test {
namespace {

class TextFolder : public ::testing::Test {
protected:
    TextFolder() {
        std::filesystem::create_directories(folder_.path() / "base" / "options");
        folder_.write("base/options/rust.yaml", "name: Rust\n");
        folder_.write("base/README.md", "# Base\n");
        folder_.write("base/picture.png", "x");
        folder_.write("secret.yaml", "token: x\n");
    }

    temporary_folder folder_;
    workspace::text_folder base_{folder_.path() / "base"};
};

TEST_F(TextFolder, ListsTextFiles) {
    EXPECT_EQ(base_.list(), (std::vector<std::string>{"README.md", "options/rust.yaml"}));
}

TEST_F(TextFolder, ReadsAndReplaces) {
    EXPECT_EQ(base_.read("options/rust.yaml").value(), "name: Rust\n");
    EXPECT_TRUE(base_.write("options/rust.yaml", "name: Oxide\n"));
    EXPECT_EQ(base_.read("options/rust.yaml").value(), "name: Oxide\n");
    EXPECT_TRUE(base_.write("options/go.yaml", "name: Go\n"));
    EXPECT_EQ(base_.list().size(), 3U);  // nothing is left lying about
}

TEST_F(TextFolder, RefusesWhatLeadsOutOfIt) {
    std::filesystem::create_symlink(folder_.path(), folder_.path() / "base" / "out");
    std::filesystem::create_symlink(folder_.path() / "secret.yaml", folder_.path() / "base" / "link.yaml");
    for (const char* path : {"../secret.yaml", "/etc/passwd.md", "options/../../secret.yaml", "out/secret.yaml",
                             "link.yaml", "", ".hidden.yaml", "picture.png", "options", "absent/new.yaml"}) {
        EXPECT_FALSE(base_.read(path)) << path;
        EXPECT_FALSE(base_.write(path, "x")) << path;
    }
    EXPECT_EQ(read_file((folder_.path() / "secret.yaml").string()), "token: x\n");
}

TEST_F(TextFolder, IsReachedThroughTheControlApi) {
    workspace::workspace_options options = with_control();
    options.knowledge = std::make_shared<workspace::text_folder>(folder_.path() / "base");
    house house{options};
    visitor visitor{house};
    EXPECT_EQ(visitor.get("knowledge").at("files").size(), 2U);
    EXPECT_EQ(visitor.get("knowledge?file=options%2Frust.yaml").at("text"), "name: Rust\n");
    EXPECT_EQ(visitor.get("knowledge?file=..%2Fsecret.yaml").at("error"), "invalid_arguments");
    EXPECT_EQ(visitor.post("knowledge", object({{"file", "README.md"}, {"text", "new"}})).at("ok"), true);
    EXPECT_EQ(visitor.get("knowledge?file=README.md").at("text"), "new");
    EXPECT_EQ(visitor.post("knowledge", object({{"file", "../x.md"}, {"text", "new"}})).at("error"), "not_saved");
    EXPECT_EQ(visitor.post("knowledge", object({{"file", "README.md"}})).at("error"), "invalid_arguments");
}

TEST(Knowledge, IsAbsentUnlessGiven) {
    house house{with_control()};
    visitor visitor{house};
    EXPECT_EQ(visitor.get("knowledge").at("error"), "not_found");
}

}  // namespace
}  // namespace hirewise::test
