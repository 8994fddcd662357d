#include <gtest/gtest.h>

#include "advice/tokens.hpp"

namespace hirewise::advice {
namespace {

std::vector<token> split(std::string_view text) {
    static const text_folder folder;
    return split_into_tokens(folder.fold(text));
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> list;
    for (const auto& t : split(text)) {
        if (t.is_word()) { list.push_back(t.text); }
    }
    return list;
}

using list = std::vector<std::string>;

TEST(Tokens, KeepPlusHashAndDotInsideNames) {
    EXPECT_EQ(words("C++ C# F#, node.js .NET asp.net"), (list{"c++", "c#", "f#", "node.js", ".net", "asp.net"}));
}

TEST(Tokens, EndANameBeforeTheFullStop) {
    EXPECT_EQ(words("I like Go. Rust too."), (list{"i", "like", "go", "rust", "too"}));
}

TEST(Tokens, StripPossessivesAndKeepContractions) {
    EXPECT_EQ(words("Go's gc, let's go, don't"), (list{"go", "gc", "lets", "go", "dont"}));
    EXPECT_TRUE(split("Go's").front().possessive);
}

TEST(Tokens, SplitAtHyphensAndRememberThem) {
    const auto tokens = split("low-latency");
    ASSERT_EQ(tokens.size(), 2U);
    EXPECT_FALSE(tokens[0].glued);
    EXPECT_TRUE(tokens[1].glued);
}

TEST(Tokens, DoNotEndASentenceAfterVs) {
    for (const auto& t : split("Go vs. Rust")) { EXPECT_TRUE(t.is_word()); }
}

TEST(Tokens, DoNotEndASentenceAfterATitle) {
    for (const auto& t : split("Mr. Swift or Dr. Rust")) { EXPECT_TRUE(t.is_word()); }
}

TEST(Tokens, NoteTheCaseOfLetters) {
    const auto tokens = split("Rust GO FastAPI go");
    EXPECT_TRUE(tokens[0].capital);
    EXPECT_TRUE(tokens[1].shouted);
    EXPECT_TRUE(tokens[2].mixed_case);
    EXPECT_FALSE(tokens[3].capital);
}

TEST(Tokens, SeePausesAndComparators) {
    std::vector<token_kind> kinds;
    for (const auto& t : split("a/b > c, d: e. f?")) {
        if (!t.is_word()) { kinds.push_back(t.kind); }
    }
    EXPECT_EQ(kinds, (std::vector<token_kind>{token_kind::slash, token_kind::arrow, token_kind::comma,
                                              token_kind::clause_break, token_kind::sentence_break,
                                              token_kind::sentence_break}));
}

TEST(Tokens, TakeSeveralPausesForTheLongest) {
    const auto tokens = split("what,?!\n\nnow");
    ASSERT_EQ(tokens.size(), 3U);
    EXPECT_EQ(tokens[1].kind, token_kind::sentence_break);
    EXPECT_TRUE(tokens[1].question);
}

TEST(Tokens, PointIntoTheQuestion) {
    const std::string text = "é Ｇｏ!";
    const auto tokens = split(text);
    ASSERT_EQ(tokens.size(), 3U);
    EXPECT_EQ(text.substr(tokens[1].begin, tokens[1].end - tokens[1].begin), "Ｇｏ");
}

TEST(Tokens, AreBounded) {
    std::string text;
    for (int i = 0; i < 10'000; ++i) { text += "a "; }
    EXPECT_EQ(split(text).size(), max_tokens);
}

}  // namespace
}  // namespace hirewise::advice
