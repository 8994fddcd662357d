#include <gtest/gtest.h>

#include "slack_io/bell.hpp"
#include "slack_io/rate_limits.hpp"
#include "slack_io/router.hpp"
#include "slack_io/trusted_host.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;

const rate_limits::time_point noon{std::chrono::hours{100}};

TEST(RateLimits, HoldBackOneKindOnly) {
    rate_limits limits;
    limits.hold_back("chat.postMessage C1", noon + 30s, noon);
    EXPECT_EQ(limits.wait("chat.postMessage C1", noon + 10s), 20s);
    EXPECT_EQ(limits.wait("chat.postMessage C2", noon + 10s), 0s);
}

TEST(RateLimits, EndWithTheirTime) {
    rate_limits limits;
    limits.hold_back("a", noon + 30s, noon);
    EXPECT_EQ(limits.wait("a", noon + 30s), 0s);
    EXPECT_EQ(limits.wait("a", noon + 29'999ms + 1us), 1ms);
}

TEST(RateLimits, KeepTheLaterOfTwo) {
    rate_limits limits;
    limits.hold_back("a", noon + 30s, noon);
    limits.hold_back("a", noon + 5s, noon);
    EXPECT_EQ(limits.wait("a", noon), 30s);
}

TEST(RateLimits, ForgetWhatIsOver) {
    rate_limits limits;
    for (int i = 0; i < 1000; ++i) { limits.hold_back(std::to_string(i), noon + 1s, noon); }
    limits.hold_back("last", noon + 3s, noon + 2s);
    EXPECT_EQ(limits.size(), 1U);
}

TEST(TrustedHost, IsSlacksOrLoopback) {
    for (const char* host : {"slack.com", "hooks.slack.com", "WSS-Primary.Slack.com", "hooks.slack-gov.com",
                             "127.0.0.1", "localhost", "::1"}) {
        EXPECT_TRUE(is_trusted_host(host)) << host;
    }
}

TEST(TrustedHost, IsNoLookAlike) {
    for (const char* host :
         {"", "evilslack.com", "slack.com.evil.example", "slack.co", ".slack.com.", "slackxcom", "10.0.0.1", "com"}) {
        EXPECT_FALSE(is_trusted_host(host)) << host;
    }
}

struct router_case : testing::Test {
    router_case() {
        routes.on_mention([](slack::message_event) -> awaitable<replies> { co_return replies{}; });
        routes.on_direct_message([](slack::message_event) -> awaitable<replies> { co_return replies{}; });
        routes.on_command("/verdict",
                          [](slack::slash_command) -> awaitable<slack::message> { co_return slack::message{}; });
        routes.on_action("post", [](slack::block_action) -> awaitable<replies> { co_return replies{}; });
    }
    router routes;
};
using Router = router_case;

slack::message_event message_in(slack::conversation_kind conversation, bool is_mention) {
    slack::message_event message;
    message.conversation = conversation;
    message.is_mention = is_mention;
    return message;
}

TEST_F(Router, HearsMentionsAndDirectMessages) {
    const auto* mention = routes.listener_for(message_in(slack::conversation_kind::channel, true));
    const auto* direct = routes.listener_for(message_in(slack::conversation_kind::direct, false));
    ASSERT_NE(mention, nullptr);
    ASSERT_NE(direct, nullptr);
    EXPECT_NE(mention, direct);
}

TEST_F(Router, HearsNothingElseThatIsSaidInChannels) {
    for (const auto kind : {slack::conversation_kind::channel, slack::conversation_kind::group,
                            slack::conversation_kind::group_direct, slack::conversation_kind::unknown}) {
        EXPECT_EQ(routes.listener_for(message_in(kind, false)), nullptr);
    }
}

TEST_F(Router, FindsCommandsAndActionsByName) {
    slack::slash_command command;
    command.command = "/verdict";
    EXPECT_NE(routes.listener_for(command), nullptr);
    command.command = "/verdic";
    EXPECT_EQ(routes.listener_for(command), nullptr);
    slack::block_action action;
    action.action_id = "post";
    EXPECT_NE(routes.listener_for(action), nullptr);
    action.action_id = "";
    EXPECT_EQ(routes.listener_for(action), nullptr);
}

TEST(EmptyRouter, HearsNothing) {
    const router nobody;
    EXPECT_EQ(nobody.listener_for(message_in(slack::conversation_kind::direct, true)), nullptr);
    EXPECT_EQ(nobody.listener_for(slack::slash_command{}), nullptr);
    EXPECT_EQ(nobody.listener_for(slack::block_action{}), nullptr);
}

TEST(Bell, WakesEveryWaiter) {
    asio::io_context context;
    bell morning{context.get_executor()};
    int awake = 0;
    const auto sleep = [&morning, &awake](auto wait) -> awaitable<void> {
        co_await std::move(wait);
        ++awake;
    };
    for (int i = 0; i < 3; ++i) {
        asio::co_spawn(context, sleep(morning.wait()), [](std::exception_ptr) {});
    }
    context.poll();
    EXPECT_EQ(awake, 0);
    morning.ring();
    EXPECT_TRUE(test::run_until(context, [&] { return awake == 3; }));
}

TEST(Bell, EndsAWaitAtItsTime) {
    asio::io_context context;
    bell never{context.get_executor()};
    test::run_to_end(context, never.wait_until(std::chrono::steady_clock::now() + 1ms));
}

}  // namespace
}  // namespace hirewise::slack_io
