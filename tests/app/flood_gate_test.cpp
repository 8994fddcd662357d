#include "app/flood_gate.hpp"

#include <gtest/gtest.h>

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;
using passage = flood_gate::passage;

slack::message_event message_of(const std::string& user, const std::string& channel,
                                const std::string& thread_ts = {}) {
    slack::message_event asked;
    asked.user.value = user;
    asked.channel.value = channel;
    asked.thread_ts.value = thread_ts;
    return asked;
}

TEST(FloodGate, GivesEachPersonAShareOfAMinuteWhereverTheyAsk) {
    flood_gate gate{{.of_person = 2}};
    EXPECT_EQ(gate.look(message_of("U1", "C1"), 0, 1s), passage::open);
    EXPECT_EQ(gate.look(message_of("U1", "C2"), 0, 1s), passage::open);
    EXPECT_EQ(gate.look(message_of("U1", "C3"), 0, 1s), passage::too_many_of_person);
    EXPECT_EQ(gate.look(message_of("U2", "C3"), 0, 1s), passage::open);
    EXPECT_EQ(gate.look(message_of("U1", "C3"), 0, 62s), passage::open);
}

TEST(FloodGate, IsClosedForAChannelWhoseAnswersWait) {
    flood_gate gate{{.open_in_channel = 10}};
    EXPECT_EQ(gate.look(message_of("U1", "C1"), 9, 1s), passage::open);
    EXPECT_EQ(gate.look(message_of("U1", "C1"), 10, 1s), passage::crowded_channel);
    EXPECT_EQ(gate.look(message_of("U1", "C2"), 0, 1s), passage::open);
}

TEST(FloodGate, EndsALoopInAThreadWhoeverWrites) {
    flood_gate gate{{.in_thread = 1}};
    EXPECT_EQ(gate.look(message_of("U1", "C1", "17.1"), 0, 1s), passage::open);
    EXPECT_EQ(gate.look(message_of("U2", "C1", "17.1"), 0, 1s), passage::loop);
    EXPECT_EQ(gate.look(message_of("U2", "C1", "17.2"), 0, 1s), passage::open);
}

TEST(FloodGate, TellsAPersonOnceAMinuteInAChannel) {
    flood_gate gate{{}};
    EXPECT_TRUE(gate.tells(message_of("U1", "C1"), 1s));
    EXPECT_FALSE(gate.tells(message_of("U1", "C1"), 2s));
    EXPECT_TRUE(gate.tells(message_of("U1", "C2"), 2s));
    EXPECT_TRUE(gate.tells(message_of("U1", "C1"), 61s));
}

}  // namespace
}  // namespace hirewise::app
