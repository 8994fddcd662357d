#include "workspace/credentials.hpp"

#include <gtest/gtest.h>

#include "workspace/state.hpp"

namespace hirewise::workspace {
namespace {

using namespace std::chrono_literals;

// A time that a test moves.
struct moving_clock {
    std::chrono::system_clock::time_point at{1'700'000'000s};
    clock time{[this] { return at; }};
};

TEST(TicketOffice, RedeemsEachTicketOnce) {
    id_source ids;
    ticket_office office{ids};
    const std::string ticket = office.issue();
    EXPECT_TRUE(office.redeem(ticket));
    EXPECT_FALSE(office.redeem(ticket));
}

TEST(TriggerBook, TakesATriggerOnce) {
    id_source ids;
    moving_clock clock;
    trigger_book book{ids, clock.time};
    const std::string trigger = book.issue("U0ANNA");
    EXPECT_EQ(book.spend(trigger).error, "");
    EXPECT_EQ(book.spend(trigger).error, "exchanged_trigger_id");
}

TEST(TriggerBook, ForgetsATriggerAfterThreeSeconds) {
    id_source ids;
    moving_clock clock;
    trigger_book book{ids, clock.time};
    const std::string trigger = book.issue("U0ANNA");
    clock.at += 3001ms;
    EXPECT_EQ(book.spend(trigger).error, "expired_trigger_id");
}

TEST(TriggerBook, RefusesWhatItNeverIssued) {
    id_source ids;
    moving_clock clock;
    trigger_book book{ids, clock.time};
    EXPECT_EQ(book.spend("1.x").error, "invalid_trigger_id");
}

TEST(ResponseBook, AllowsFiveUses) {
    id_source ids;
    moving_clock clock;
    response_book book{ids, clock.time};
    const std::string token = book.issue({"U1", "C1", "", ""});
    for (int i = 0; i < 5; ++i) { EXPECT_EQ(book.spend(token).error, ""); }
    EXPECT_EQ(book.spend(token).error, "used_url");
}

TEST(ResponseBook, ExpiresAfterThirtyMinutes) {
    id_source ids;
    moving_clock clock;
    response_book book{ids, clock.time};
    const std::string token = book.issue({"U1", "C1", "", ""});
    clock.at += 30min;
    EXPECT_EQ(book.spend(token).error, "");
    clock.at += 1ms;
    EXPECT_EQ(book.spend(token).error, "expired_url");
}

TEST(ResponseBook, RefusesWhatItNeverIssued) {
    id_source ids;
    moving_clock clock;
    response_book book{ids, clock.time};
    EXPECT_EQ(book.spend("x").error, "invalid_url");
}

TEST(State, NeverGivesATsTwice) {
    moving_clock clock;
    workspace_options options;
    options.clock = clock.time;
    state state{options};
    EXPECT_EQ(state.next_ts(), "1700000000.000000");
    EXPECT_EQ(state.next_ts(), "1700000000.000001");
}

TEST(State, KeepsTsIncreasingWhenTheClockGoesBack) {
    moving_clock clock;
    workspace_options options;
    options.clock = clock.time;
    state state{options};
    const std::string first = state.next_ts();
    clock.at -= 1h;
    EXPECT_GT(state.next_ts(), first);
}

TEST(State, HasADirectConversationForEachPerson) {
    const workspace_options options;
    const state state{options};
    const room* direct = state.find_room("U0ANNA");
    ASSERT_NE(direct, nullptr);
    EXPECT_EQ(direct->id, "D0ANNA");
    EXPECT_TRUE(direct->is_direct());
    EXPECT_FALSE(state::is_member(*direct, "U0BEN"));
}

TEST(State, TellsRemovedMessagesInItsJournal) {
    const workspace_options options;
    state state{options};
    const message_place place{"C0HIRING", state.add({"C0HIRING", "", "", "U0ANNA", "", {}}).ts};
    state.remove(place);
    EXPECT_EQ(state.find(place), nullptr);
    ASSERT_EQ(state.journal().size(), 2U);
    EXPECT_EQ(state.journal().back().place, place);
}

}  // namespace
}  // namespace hirewise::workspace
