// Follow-ups in the thread of a channel, without a mention.
#include "handler_fixture.hpp"

namespace hirewise::test {
namespace {

class ThreadMessage : public handler_fixture {
protected:
    // Asks by mention at the root of a thread.
    void ask(const std::string& text = "<@U0BOT> rust or go for fintech?") { mention(message(text)); }

    static slack::message_event reply(std::string text, std::string user = "U1") {
        auto event = in_thread(message(std::move(text), std::move(user)));
        event.conversation = slack::conversation_kind::channel;
        return event;
    }

    bool is_wanted(const slack::message_event& event) { return router.listener_for(event) != nullptr; }

    slack_io::replies say(const std::string& text) {
        const auto event = reply(text);
        const auto* listener = router.listener_for(event);
        return listener == nullptr ? slack_io::replies{} : run_to_end(context, (*listener)(event));
    }
};

TEST_F(ThreadMessage, AFollowUpIsAnsweredInTheThread) {
    ask();
    const auto said = say("and if hiring speed matters most?");
    EXPECT_TRUE(has(only(said), "Go")) << only(said).text;
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0].thread_ts.value, "1700000000.000100");
}

TEST_F(ThreadMessage, TalkIsMetWithSilenceAndLeavesNoTrace) {
    ask();
    const auto asked = store.asked.size();
    for (const auto* text : {"lunch at noon?", "ok let's go then", "I'll ask Maria tomorrow", "lol", ""}) {
        EXPECT_TRUE(say(text).empty()) << text;
    }
    EXPECT_EQ(store.asked.size(), asked);
    EXPECT_TRUE(store.unanswered.empty());
}

TEST_F(ThreadMessage, OnlyWhoWasAnsweredInThatThreadIsHeard) {
    EXPECT_FALSE(is_wanted(reply("and if hiring speed matters most?")));
    ask();
    EXPECT_TRUE(is_wanted(reply("and if hiring speed matters most?")));
    EXPECT_FALSE(is_wanted(reply("and if hiring speed matters most?", "U2")));
    auto elsewhere = reply("and if hiring speed matters most?");
    elsewhere.thread_ts = {"1600000000.000100"};
    EXPECT_FALSE(is_wanted(elsewhere));
}

TEST_F(ThreadMessage, WhoeverIsNamedFirstIsSpokenTo) {
    ask();
    EXPECT_FALSE(is_wanted(reply("<@U2> rust or go?")));
}

TEST_F(ThreadMessage, OnlyTheLatestThreadsAreFollowed) {
    handlers::followed_threads followed{2};
    for (const auto* ts : {"1", "2", "2", "3"}) { followed.note({"C1", ts, "U1"}); }
    EXPECT_FALSE(followed.holds({"C1", "1", "U1"}));
    EXPECT_TRUE(followed.holds({"C1", "2", "U1"}));
    EXPECT_TRUE(followed.holds({"C1", "3", "U1"}));
}

}  // namespace
}  // namespace hirewise::test
