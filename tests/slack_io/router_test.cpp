#include "slack_io/router.hpp"

#include <gtest/gtest.h>

namespace hirewise::slack_io {
namespace {

awaitable<replies> silent() {
    co_return replies{};
}

slack::message_event in_thread(const std::string& text = "text") {
    slack::message_event message;
    message.conversation = slack::conversation_kind::channel;
    message.ts = {"17.2"};
    message.thread_ts = {"17.1"};
    message.text = text;
    return message;
}

slack::block_action press(const std::string& action_id, const std::string& view = {}) {
    slack::block_action action;
    action.action_id = action_id;
    action.view.id.value = view;
    return action;
}

TEST(RouterOfSurfaces, HearsNothingThatNobodyListensTo) {
    const router empty;
    EXPECT_EQ(empty.listener_for(in_thread()), nullptr);
    EXPECT_EQ(empty.listener_for(slack::view_submission{}), nullptr);
    EXPECT_EQ(empty.listener_for(slack::view_closed{}), nullptr);
    EXPECT_EQ(empty.listener_for(slack::shortcut{}), nullptr);
    EXPECT_EQ(empty.listener_for(slack::message_shortcut{}), nullptr);
    EXPECT_EQ(empty.listener_for(slack::home_opened{}), nullptr);
    EXPECT_EQ(empty.listener_for(slack::agent_thread{}), nullptr);
}

TEST(RouterOfSurfaces, HearsTheThreadMessagesThatAreWanted) {
    router target;
    target.on_thread_message([](slack::message_event) { return silent(); },
                             [](const slack::message_event& message) { return message.text == "wanted"; });
    EXPECT_NE(target.listener_for(in_thread("wanted")), nullptr);
    EXPECT_EQ(target.listener_for(in_thread("other")), nullptr);
    auto outside = in_thread("wanted");
    outside.thread_ts = {};
    EXPECT_EQ(target.listener_for(outside), nullptr);
}

TEST(RouterOfSurfaces, KnowsViewsAndShortcutsByTheirCallback) {
    router target;
    target.on_submission(
        "brief", [](slack::view_submission) -> awaitable<submission_outcome> { co_return submission_outcome{}; });
    target.on_shortcut("ask", [](slack::shortcut) -> awaitable<void> { co_return; });
    target.on_message_shortcut("advise", [](slack::message_shortcut) { return silent(); });
    slack::view_submission submitted;
    submitted.view.callback_id = "brief";
    EXPECT_NE(target.listener_for(submitted), nullptr);
    submitted.view.callback_id = "other";
    EXPECT_EQ(target.listener_for(submitted), nullptr);
    slack::shortcut chosen;
    chosen.callback_id = "ask";
    EXPECT_NE(target.listener_for(chosen), nullptr);
    slack::message_shortcut on_message;
    on_message.callback_id = "advise";
    EXPECT_NE(target.listener_for(on_message), nullptr);
}

TEST(RouterOfSurfaces, TellsAgentThreadsApart) {
    router target;
    target.on_agent_thread_started([](slack::agent_thread) { return silent(); });
    slack::agent_thread thread;
    EXPECT_EQ(target.listener_for(thread), nullptr);
    thread.is_started = true;
    EXPECT_NE(target.listener_for(thread), nullptr);
}

TEST(RouterOfSurfaces, SaysWhatIsServedAtOnce) {
    router target;
    target.on_action("later", [](slack::block_action) { return silent(); });
    target.on_action(
        "now", [](slack::block_action) { return silent(); }, serving::at_once);
    EXPECT_FALSE(target.is_served_at_once(press("later")));
    EXPECT_TRUE(target.is_served_at_once(press("now")));
    EXPECT_TRUE(target.is_served_at_once(press("later", "V1")));
    EXPECT_FALSE(target.is_served_at_once(in_thread()));
    EXPECT_FALSE(target.is_served_at_once(slack::agent_thread{}));
    EXPECT_TRUE(target.is_served_at_once(slack::slash_command{}));
    EXPECT_TRUE(target.is_served_at_once(slack::view_submission{}));
    EXPECT_TRUE(target.is_served_at_once(slack::home_opened{}));
}

}  // namespace
}  // namespace hirewise::slack_io
