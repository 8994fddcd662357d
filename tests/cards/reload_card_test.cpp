#include "cards/reload_card.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "block_kit_faults.hpp"

namespace hirewise::cards {
namespace {

using nlohmann::json;
using namespace std::chrono_literals;

const knowledge_label now{"0123456789ab", 1'795'651'200s + 14h + 5min};

knowledge::difference many_changes(std::size_t count, const std::string& text) {
    knowledge::difference found;
    for (std::size_t i = 0; i < count; ++i) {
        found.changes.push_back(
            {knowledge::change_kind::verdict, "comparisons/c" + std::to_string(i) + ".md", {}, text, text});
    }
    found.count[knowledge::change_kind::verdict] = count;
    return found;
}

std::vector<knowledge::diagnostic> many_errors(std::size_t count, const std::string& text) {
    return std::vector<knowledge::diagnostic>(
        count, {"comparisons/a.md", 3, 7, knowledge::severity::error, "unknown-key", text, text});
}

std::size_t count_of(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) { ++count; }
    return count;
}

std::string dumped(const slack::message& card) {
    return dump_json(card.json());
}

std::vector<slack::message> all_cards(const std::string& text) {
    return {reading_card(),
            looking_up_card(),
            refused_card({}),
            refused_card({"U1", "U2", "U3", "U4", "U5", "U6", "U7"}),
            unknown_standing_card(text),
            replaced_card(many_changes(30, text), now),
            replaced_card({}, now),
            unchanged_card(now),
            faulty_card(many_errors(30, text), 30, now),
            faulty_card({}, 0, now),
            failed_card(text, now),
            busy_card()};
}

TEST(ReloadCard, IsValidWhateverItHolds) {
    const std::string hostile = "<!channel> <@U1> *b* `c` \n" + std::string(5'000, 'x');
    for (const auto& text : {std::string{"plain"}, std::string{}, hostile}) {
        for (const auto& card : all_cards(text)) {
            EXPECT_EQ(test::block_kit_faults(card.json()), std::vector<std::string>{}) << dumped(card);
        }
    }
}

TEST(ReloadCard, MentionsNobodyButThoseWhomTheConfigurationNames) {
    for (const auto& card : {replaced_card(many_changes(3, "<!channel> <@U1>"), now),
                             faulty_card(many_errors(3, "<!channel> <@U1>"), 3, now), failed_card("<!here>", now)}) {
        EXPECT_TRUE(test::mentions_in(card.json()).empty()) << dumped(card);
    }
}

TEST(ReloadCard, ListsTheFirstTenChangesAndHowManyMore) {
    const auto card = dumped(replaced_card(many_changes(25, "old"), now));
    EXPECT_NE(card.find("c9.md"), std::string::npos);
    EXPECT_EQ(card.find("c10.md"), std::string::npos);
    EXPECT_NE(card.find("and 15 more"), std::string::npos);
    EXPECT_NE(card.find("25 verdicts changed"), std::string::npos);
}

TEST(ReloadCard, ListsTheFirstTenErrorsAndHowManyMore) {
    const auto card = faulty_card(many_errors(25, "wrong"), 120, now);
    const auto text = text_at(card.json(), "text");
    EXPECT_EQ(count_of(text, "comparisons/a.md:3:7"), 10U);
    EXPECT_NE(text.find("and 110 more"), std::string::npos);
    EXPECT_NE(dumped(card).find("The knowledge has 120 errors"), std::string::npos);
    EXPECT_NE(dumped(card).find("and 110 more"), std::string::npos);
}

TEST(ReloadCard, GivesNoLineWhereThereIsNone) {
    auto errors = many_errors(1, "is missing");
    errors.front().line = 0;
    const auto card = dumped(faulty_card(errors, 1, now));
    EXPECT_NE(card.find("`comparisons/a.md` is missing"), std::string::npos) << card;
    EXPECT_NE(card.find("The knowledge has an error"), std::string::npos);
}

TEST(ReloadCard, AlwaysSaysWhichVersionIsInForce) {
    for (const auto& card : {replaced_card({}, now), unchanged_card(now), faulty_card(many_errors(1, "x"), 1, now),
                             failed_card("it took long", now)}) {
        EXPECT_NE(dumped(card).find("0123456789ab"), std::string::npos) << dumped(card);
        EXPECT_NE(dumped(card).find("2026-11-26 14:05 UTC"), std::string::npos) << dumped(card);
    }
}

TEST(Moment, IsWrittenInUtc) {
    EXPECT_EQ(moment(0ms), "1970-01-01 00:00 UTC");
    EXPECT_EQ(moment(1'795'651'200s + 9h + 3min + 59s), "2026-11-26 09:03 UTC");
}

}  // namespace
}  // namespace hirewise::cards
