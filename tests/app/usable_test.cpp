#include "app/usable.hpp"

#include <gtest/gtest.h>

#include "app/knowledge_folder.hpp"
#include "support/places.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::app {
namespace {

class Usable : public testing::Test {
protected:
    test::temporary_folder folder_;
    configuration settings_;
};

TEST_F(Usable, TheInstalledKnowledgeBelongsToAnInstalledProgram) {
    folder_.write("share/hirewise/knowledge/criteria.md", "");
    EXPECT_EQ(own_knowledge_folder(folder_.path() / "bin" / "hirewise"), folder_.path() / "share/hirewise/knowledge");
}

TEST_F(Usable, TheSourceTreesKnowledgeBelongsToABuiltProgram) {
    EXPECT_EQ(own_knowledge_folder(folder_.path() / "bin" / "hirewise"), test::knowledge_base());
}

TEST_F(Usable, ANamedKnowledgeFolderWins) {
    settings_.knowledge = folder_.path();
    EXPECT_EQ(knowledge_folder_of(settings_), folder_.path());
    EXPECT_EQ(knowledge_complaint(settings_), "");
}

TEST_F(Usable, AFileIsNoKnowledgeFolder) {
    folder_.write("file", "");
    settings_.knowledge = folder_.path() / "file";
    EXPECT_TRUE(knowledge_complaint(settings_).starts_with("HIREWISE_KNOWLEDGE: "));
}

TEST_F(Usable, TheStateIsBesideTheProgramsWorkByDefault) {
    EXPECT_EQ(state_folder_of(settings_), "state");
}

TEST_F(Usable, AStateFolderMayStillHaveToBeMade) {
    settings_.state = folder_.path() / "a" / "b";
    EXPECT_EQ(state_complaint(settings_), "");
}

TEST_F(Usable, AStateFolderBehindAFileCannotBeMade) {
    folder_.write("file", "");
    settings_.state = folder_.path() / "file" / "state";
    EXPECT_TRUE(state_complaint(settings_).starts_with("HIREWISE_STATE_DIR: "));
}

}  // namespace
}  // namespace hirewise::app
