// The cards of /hirewise: valid blocks, and what they must say.
#include <gtest/gtest.h>

#include "base/json.hpp"
#include "block_kit_faults.hpp"
#include "cards/command_words.hpp"
#include "cards/stats_card.hpp"

namespace hirewise::cards {
namespace {

std::string shown(const slack::message& card) {
    EXPECT_EQ(test::block_kit_faults(card.json()), std::vector<std::string>{});
    return dump_json(card.json());
}

TEST(StatsCard, SharesAreRoundedAndEmptyOnesAreNone) {
    const auto text = shown(stats_card({30, {{"compare", 3, 2}, {"faq", 0, 0}}, {{"gone", 1}}, 1, 2}, {}));
    EXPECT_NE(text.find("3 questions were asked: 2 answered, 1 not (67 % answered)"), std::string::npos) << text;
    EXPECT_NE(text.find("Helpful: 1 of 3 opinions, 33 %"), std::string::npos);
    EXPECT_NE(text.find("gone: once"), std::string::npos);
}

TEST(StatsCard, SaysThatNobodyAsked) {
    EXPECT_NE(shown(stats_card({}, {})).find("nobody asked anything"), std::string::npos);
    shown(stats_unavailable_card());
}

TEST(CommandWords, AreValid) {
    shown(unknown_sub_command_card("`<!here>", "help", {"ask", "help"}));
    for (const auto& card :
         {compare_usage_card(), ask_usage_card(), form_opened_card(), form_missing_card(), members_only_card(),
          export_sent_card(1, 2), export_lacks_scope_card(), export_empty_card()}) {
        shown(card);
    }
}

}  // namespace
}  // namespace hirewise::cards
