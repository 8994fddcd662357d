#include "cards/gaps_card.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "block_kit_faults.hpp"

namespace hirewise::cards {
namespace {

using namespace std::chrono_literals;

constexpr auto noon = 1'795'651'200s + 12h;  // of 2026-11-26

std::string shown(const std::vector<gap>& gaps) {
    const auto card = gaps_card(gaps, 90).json();
    EXPECT_EQ(test::block_kit_faults(card), std::vector<std::string>{});
    return dump_json(card);
}

TEST(GapsCard, SaysHowOftenAndWhenLast) {
    const auto text = shown({{"Rust or Odin?", "unknown: Odin", 4, noon}});
    EXPECT_NE(text.find("\u201cRust or Odin?\u201d: 4 times, last on 2026-11-26; no page covers Odin"),
              std::string::npos)
        << text;
}

TEST(GapsCard, SaysWhyAQuestionWentWithoutAnAnswer) {
    EXPECT_NE(shown({{"a", "faq", 1, noon}}).find("once, last on 2026-11-26; no written answer is near enough"),
              std::string::npos);
    EXPECT_NE(shown({{"a", "recommend", 1, noon}}).find("did not say what to build"), std::string::npos);
    EXPECT_NE(shown({{"a", "out_of_scope", 1, noon}}).find("none of our business"), std::string::npos);
}

TEST(GapsCard, SaysThatNothingIsMissing) {
    EXPECT_NE(shown({}).find("Every question of the last 90 days got an answer."), std::string::npos);
}

TEST(GapsCard, StaysWithinSlacksLimitsWhateverWasAsked) {
    shown(std::vector<gap>(15, {std::string(5'000, '<'), "unknown: " + std::string(3'000, '&'), 1'000'000, noon}));
}

TEST(GapsCard, SaysThatTheListCannotBeRead) {
    const auto card = gaps_unavailable_card().json();
    EXPECT_EQ(test::block_kit_faults(card), std::vector<std::string>{});
    EXPECT_NE(dump_json(card).find("cannot be read just now"), std::string::npos);
}

}  // namespace
}  // namespace hirewise::cards
