#include <csignal>

#include <gtest/gtest.h>

#include "system/stage.hpp"

// The link to Slack ends in every way, and the bot comes back. Numbers are those of the lessons from other frameworks.
namespace hirewise::test {
namespace {

using ending = workspace::workspace::ending;
using method_fault = workspace::faults::method_fault;

constexpr const char* opening = "apps.connections.open";

bool warns_of(stage& stage, const std::string& what) {
    for (const std::string& line : lines_with(stage.bot().output(), R"("level":"warn")")) {
        if (line.find(what) != std::string::npos) { return true; }
    }
    return false;
}

// Ends every link that there is and waits until the bot has new ones and answers.
void expect_back_after(stage& stage, ending how) {
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::size_t opened = stage.slack().links_opened();
    stage.slack().end_links(how);
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_opened() > opened; })) << stage.bot().output();
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
}

TEST(Reconnecting, FollowsACloseFrame) {
    stage stage;
    expect_back_after(stage, ending::close_frame);
}

TEST(Reconnecting, FollowsADroppedConnection) {
    stage stage;
    expect_back_after(stage, ending::drop);
}

TEST(Reconnecting, FollowsAReset) {
    stage stage;
    expect_back_after(stage, ending::reset);
}

TEST(Reconnecting, FollowsSilence) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::size_t opened = stage.slack().links_opened();
    stage.slack().misbehave().silent = true;
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_up() == 0; }));
    stage.slack().misbehave().silent = false;
    // The bot's own limit is 30 seconds without any frame.
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_opened() > opened; }, 60s)) << stage.bot().output();
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
}

TEST(Reconnecting, FollowsGarbage) {
    stage::set_up how;
    how.through_relay = true;
    stage stage{how};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::size_t opened = stage.slack().links_opened();
    stage.relay().inject("\xFF\xFF this is no frame");
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_opened() > opened; })) << stage.bot().output();
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
}

// Lesson 5.
class RefreshedLink : public testing::TestWithParam<const char*> {};

TEST_P(RefreshedLink, IsReplacedBeforeItEnds) {
    stage::set_up how;
    how.workspace.time_to_leave = 1s;
    stage stage{how};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::size_t opened = stage.slack().links_opened();
    bool had_gap = false;
    stage.slack().send_disconnect(GetParam());
    std::vector<std::string> offered;
    const auto is_replaced = [&] {
        had_gap = had_gap || stage.slack().links_up() == 0;  // looked at after every change
        return stage.slack().links_opened() >= opened + links_of_bot && stage.slack().links_up() == links_of_bot;
    };
    // Events at 20/s until new links stand alone.
    while (!stage.wait_until(is_replaced, 50ms) && offered.size() < 400) {
        offered.push_back(stage.slack().send_envelope("events_api", json::object()));
    }
    EXPECT_TRUE(is_replaced()) << stage.bot().output();
    EXPECT_FALSE(had_gap);
    EXPECT_TRUE(stage.wait_until([&] { return stage.all_acknowledged(offered); })) << stage.bot().output();
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
}

INSTANTIATE_TEST_SUITE_P(ForEachReason, RefreshedLink, testing::Values("warning", "refresh_requested"));

// Lesson 6.
TEST(Reconnecting, SurvivesDisconnectInsteadOfHello) {
    stage stage;
    stage.slack().misbehave().first_frame = R"({"type":"disconnect","reason":"warning"})";
    stage.start_bot();
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_opened() >= 5; }, 60s)) << stage.bot().output();
    stage.slack().misbehave().first_frame.clear();
    stage.slack().end_links(ending::drop);
    EXPECT_TRUE(stage.is_live(60s)) << stage.bot().output();
}

// Lesson 7.
TEST(Reconnecting, RetreatsWhenSocketModeIsOff) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    ASSERT_TRUE(stage.is_live());
    stage.slack().send_disconnect("link_disabled");
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_up() == 0; }));
    const std::size_t calls = stage.slack().calls(opening);
    const bool asked_again = stage.wait_until([&] { return stage.slack().calls(opening) > calls; }, 3s);
    EXPECT_FALSE(asked_again) << stage.bot().output();
    EXPECT_FALSE(lines_with(stage.bot().output(), "link_disabled").empty()) << stage.bot().output();
    EXPECT_EQ(stage.end_bot(SIGTERM), 0);
}

// Lesson 9.
TEST(Reconnecting, GoesOnAfterEveryOddAnswerToTheOpenCall) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::size_t calls = stage.slack().calls(opening);
    method_fault named{.method = opening};
    named.times = 1;
    method_fault unavailable = named;
    unavailable.status = 503;
    method_fault internal = named;
    internal.error = "internal_error";
    method_fault limited = named;
    limited.status = 429;
    limited.retry_after = 1;
    stage.slack().misbehave().methods = {internal, unavailable, named, limited};
    stage.slack().end_links(ending::drop);
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().calls(opening) >= calls + 4; }, 60s))
        << stage.bot().output();
    EXPECT_TRUE(stage.is_live(10s)) << stage.bot().output();
}

// Lesson 17.
TEST(Reconnecting, WarnsOfGhostsAndOpensNothingMore) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    ASSERT_TRUE(stage.is_live());
    const std::size_t opened = stage.slack().links_opened();
    stage.slack().misbehave().first_frame = R"({"type":"hello","num_connections":7})";
    stage.slack().end_links(ending::drop);
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_opened() >= opened * 2; })) << stage.bot().output();
    ASSERT_TRUE(stage.is_live());
    EXPECT_EQ(stage.slack().links_opened(), opened * 2);
    EXPECT_TRUE(warns_of(stage, "connections")) << stage.bot().output();
}

// Lesson 17.
TEST(Stopping, SendsACloseFrameOnEveryConnection) {
    stage::set_up how;
    how.through_relay = true;
    stage stage{how};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    ASSERT_TRUE(stage.is_live());
    const std::size_t links = stage.slack().links_up();
    EXPECT_EQ(stage.end_bot(SIGTERM), 0);
    std::size_t normal_closes = 0;
    for (const raw_frame& frame : stage.relay().sent_by_bot()) {
        if (frame.opcode == 8 && frame.payload.starts_with("\x03\xE8")) { ++normal_closes; }
    }
    EXPECT_EQ(normal_closes, links);
}

// Lesson 19.
TEST(Reconnecting, UsesAFreshTicketForEachTry) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::size_t calls = stage.slack().calls(opening);
    stage.slack().misbehave().refuse_upgrades_with = 409;
    stage.slack().end_links(ending::drop);
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().calls(opening) >= calls + 3; }, 60s))
        << stage.bot().output();
    stage.slack().misbehave().refuse_upgrades_with = 0;
    EXPECT_TRUE(stage.is_live(60s)) << stage.bot().output();
}

}  // namespace
}  // namespace hirewise::test
