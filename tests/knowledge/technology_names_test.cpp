#include "knowledge/technology_names.hpp"

#include <gtest/gtest.h>

namespace hirewise::knowledge {
namespace {

draft<technology> called(std::string id, std::string name, std::string parent = "") {
    draft<technology> made;
    made.value.id = std::move(id);
    made.value.name = std::move(name);
    made.value.parent = std::move(parent);
    made.value.category = "language";
    return made;
}

std::vector<draft<technology>> some_technologies() {
    std::vector<draft<technology>> made = {
        called("python", "Python"), called("react", "React"),          called("react_native", "React Native"),
        called("cpp", "C++"),       called("nextjs", "Next.js"),       called("scikit_learn", "scikit-learn"),
        called("go", "Go"),         called("contractor", "Contractor")};
    made[6].value.everyday = true;
    made[7].value.category = "engagement";
    return made;
}

std::string ids_in(std::string_view text) {
    const auto technologies = some_technologies();
    std::string ids;
    for (const auto& named : technology_names{technologies}.in(text)) {
        ids.append(named.id).append("@").append(std::to_string(named.offset)).append(" ");
    }
    return ids;
}

TEST(TechnologyNames, AreFoundAsWholeWords) {
    EXPECT_EQ(ids_in("In Python, Python's (Python) or Python-like."), "python@3 python@11 python@21 python@32 ");
    EXPECT_EQ(ids_in("Pythonic, CPython and python"), "");
}

TEST(TechnologyNames, MayHoldSignsAndDots) {
    EXPECT_EQ(ids_in("C++, C and C#. Next.js. Next week"), "cpp@0 nextjs@15 ");
}

TEST(TechnologyNames, MayConsistOfSeveralWords) {
    EXPECT_EQ(ids_in("React Native or React"), "react_native@0 react@16 ");
    EXPECT_EQ(ids_in("React\nNative"), "react_native@0 ");
    EXPECT_EQ(ids_in("a scikit-learn model"), "scikit_learn@2 ");
}

TEST(TechnologyNames, PassOverEverydayWordsAndWaysOfHiring) {
    EXPECT_EQ(ids_in("Go and ask. Contractor work."), "");
}

TEST(TechnologyNames, FindNothingInAnEmptyText) {
    EXPECT_EQ(ids_in(""), "");
    EXPECT_EQ(ids_in("..."), "");
}

TEST(TechnologyFamily, HoldsAncestorsAndDescendants) {
    const std::vector<draft<technology>> technologies = {
        called("javascript", "JavaScript"), called("nodejs", "Node", "javascript"),
        called("express", "Express", "nodejs"), called("nestjs", "NestJS", "nodejs")};
    const technology_family family{technologies};
    EXPECT_TRUE(family.related("express", "express"));
    EXPECT_TRUE(family.related("express", "javascript"));
    EXPECT_TRUE(family.related("javascript", "express"));
    EXPECT_FALSE(family.related("express", "nestjs"));
    EXPECT_FALSE(family.related("express", "python"));
}

TEST(TechnologyFamily, SurvivesACircle) {
    const std::vector<draft<technology>> technologies = {called("a", "A", "b"), called("b", "B", "a")};
    EXPECT_FALSE(technology_family{technologies}.related("a", "c"));
}

}  // namespace
}  // namespace hirewise::knowledge
