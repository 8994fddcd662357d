#include "advice/shorthand.hpp"

#include <gtest/gtest.h>

#include "advice/folding.hpp"

namespace hirewise::advice {
namespace {

std::string written_out(std::string_view text) {
    auto tokens = split_into_tokens(text_folder{}.fold(text));
    write_out_shorthand(tokens);
    std::string words;
    for (const auto& t : tokens) {
        if (t.is_word()) { words += (words.empty() ? "" : " ") + t.text; }
    }
    return words;
}

TEST(Shorthand, IsWrittenOut) {
    EXPECT_EQ(written_out("wat abt Go"), "what about go");
    EXPECT_EQ(written_out("y not Go"), "why not go");
    EXPECT_EQ(written_out("Node 4 a chat"), "node for a chat");
    EXPECT_EQ(written_out("those r what we pay for"), "those are what we pay for");
}

TEST(Shorthand, IsWrittenOutWhereOneWordIsWrittenForAnother) {
    EXPECT_EQ(written_out("wy"), "why");
    EXPECT_EQ(written_out("Rust to"), "rust too");
    EXPECT_EQ(written_out("teh old one"), "the old one");
}

TEST(Shorthand, LeavesToAloneWhereMoreStandsBeforeIt) {
    EXPECT_EQ(written_out("that is what we listen to"), "that is what we listen to");
}

TEST(Shorthand, LeavesNamesAndNumbersAlone) {
    EXPECT_EQ(written_out("Python or R"), "python or r");
    EXPECT_EQ(written_out("R too"), "r too");
    EXPECT_EQ(written_out("a team of 4 people"), "a team of 4 people");
    EXPECT_EQ(written_out("x and y axis"), "x and y axis");
}

}  // namespace
}  // namespace hirewise::advice
