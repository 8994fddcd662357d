#include "source_files.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace hirewise::lint {
namespace {

TEST(SourceFiles, AreNeverLongerThanOneIdeaNeeds) {
    constexpr auto most_lines = 500;
    for (const auto& file : source_files(HIREWISE_SOURCE)) {
        EXPECT_LE(std::count(file.text.begin(), file.text.end(), '\n'), most_lines) << file.name;
    }
}

TEST(SourceFiles, KnowTheFolderTheyBelongTo) {
    const auto files = source_files(HIREWISE_SOURCE);
    const auto folder_of = [&](std::string_view name) {
        const auto found = std::find_if(files.begin(), files.end(), [&](const auto& f) { return f.name == name; });
        return found == files.end() ? "missing" : found->folder;
    };
    EXPECT_EQ(folder_of("src/base/json.cpp"), "base");
    EXPECT_EQ(folder_of("src/main.cpp"), "program");
    EXPECT_EQ(folder_of("handlers/desk.hpp"), "handlers");
    EXPECT_EQ(folder_of("tests/lint/source_files.cpp"), "tests/lint");
}

TEST(WithoutCommentsAndStrings, BlanksThemAndKeepsLineBreaks) {
    EXPECT_EQ(without_comments_and_strings("a; // b\nc;"), "a;     \nc;");
    EXPECT_EQ(without_comments_and_strings("a /* b\n */ c"), "a     \n    c");
    EXPECT_EQ(without_comments_and_strings(R"(f("x\"y", 'z');)"), R"(f("    ", ' ');)");
    EXPECT_EQ(without_comments_and_strings("1'000 + 'a'"), "1'000 + ' '");
    EXPECT_EQ(without_comments_and_strings("R\"(co_await)\" + b"), "R\"          \" + b");
}

}  // namespace
}  // namespace hirewise::lint
