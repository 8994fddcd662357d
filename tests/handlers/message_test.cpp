// Mentions and direct messages.
#include "handler_fixture.hpp"

namespace hirewise::test {
namespace {

class Message : public handler_fixture {};

TEST_F(Message, MentionedIsAnsweredInItsThread) {
    const auto replies = mention(message("<@U0BOT> Rust or Go for an MVP?"));
    ASSERT_EQ(replies.size(), 1U);
    EXPECT_EQ(replies[0].channel.value, "C1");
    EXPECT_EQ(replies[0].thread_ts.value, "1700000000.000100");
    EXPECT_TRUE(has(only(replies), "Go engineer"));
}

TEST_F(Message, InAThreadIsAnsweredInThatThread) {
    const auto replies = mention(in_thread(message("<@U0BOT> Rust or Go for an MVP?")));
    ASSERT_EQ(replies.size(), 1U);
    EXPECT_EQ(replies[0].thread_ts.value, "1700000000.000100");
}

TEST_F(Message, DirectIsAnsweredInTheThreadOfTheQuestion) {
    const auto replies = direct(message("Rust or Go for our fintech service?"));
    ASSERT_EQ(replies.size(), 1U);
    EXPECT_EQ(replies[0].thread_ts.value, "1700000000.000100");
    EXPECT_TRUE(has(only(replies), "Rust engineer"));
}

TEST_F(Message, WithFilesIsAnsweredByItsWordsAndToldThatFilesAreNotRead) {
    auto event = message("Rust or Go for an MVP?");
    event.has_files = true;
    const auto answer = only(direct(event));
    EXPECT_TRUE(has(answer, "I can't read files"));
    EXPECT_TRUE(has(answer, "Go engineer"));
}

TEST_F(Message, OfFilesAloneIsToldWhatCanBeAskedInstead) {
    auto event = message(" ");
    event.has_files = true;
    const auto answer = only(direct(event));
    EXPECT_TRUE(has(answer, "I can't read files. Write in words"));
    EXPECT_FALSE(has(answer, "How to ask"));
    EXPECT_TRUE(store.unanswered.empty());
}

TEST_F(Message, DoesNotOfferToPostWhatEverybodySees) {
    EXPECT_EQ(button_value(only(mention(message("Rust or Go?"))), "post_to_channel"), "");
}

TEST_F(Message, GivesChannelAndTimeAsKeyOfTheAnswer) {
    const auto replies = mention(in_thread(message("Rust or Go?")));
    EXPECT_NE(button_value(only(replies), "feedback").find("C1:1700000000.000200"), std::string::npos);
}

TEST_F(Message, ForHelpGetsTheHelpCard) {
    for (const auto* words : {"<@U0BOT> help", "<@U0BOT> what can you do?", "<@U0BOT>", "  "}) {
        const auto replies = mention(message(words));
        ASSERT_EQ(replies.size(), 1U) << words;
        EXPECT_TRUE(has(only(replies), "How to ask")) << words;
        EXPECT_TRUE(has(only(replies), "@hirewise your question")) << words;
    }
}

TEST_F(Message, ForHelpIsNotRecordedAsUnanswered) {
    mention(message("<@U0BOT> help"));
    EXPECT_TRUE(store.unanswered.empty());
}

TEST_F(Message, OfThanksGetsAWordBackAndIsNotRecorded) {
    EXPECT_EQ(mention(message("<@U0BOT> thanks!")).size(), 1U);
    EXPECT_TRUE(store.unanswered.empty());
}

TEST_F(Message, WithoutAnAnswerIsRecordedForTheEditors) {
    const auto replies = mention(message("<@U0BOT> will it rain in Lisbon tomorrow?"));
    ASSERT_EQ(replies.size(), 1U);
    ASSERT_EQ(store.unanswered.size(), 1U);
    EXPECT_EQ(store.unanswered[0].text, "will it rain in Lisbon tomorrow?");
    EXPECT_EQ(store.unanswered[0].reason, "out_of_scope");
    EXPECT_EQ(store.unanswered[0].asked, desk.clock.since_epoch());
}

TEST_F(Message, WithAnUnknownNameIsRecordedUnderThatName) {
    mention(message("<@U0BOT> Rust or Haxe?"));
    ASSERT_EQ(store.unanswered.size(), 1U);
    EXPECT_NE(store.unanswered[0].reason.find("Haxe"), std::string::npos) << store.unanswered[0].reason;
}

TEST_F(Message, WithAnAnswerIsNotRecorded) {
    mention(message("<@U0BOT> Rust or Go for an MVP?"));
    EXPECT_TRUE(store.unanswered.empty());
}

TEST_F(Message, FollowingUpIsReadWithTheThreadsMemory) {
    mention(message("<@U0BOT> Rust or Go?"));
    const auto replies = mention(in_thread(message("<@U0BOT> and for a latency-sensitive trading service?")));
    EXPECT_TRUE(has(only(replies), "Rust engineer"));
    EXPECT_EQ(store.memories.size(), 1U);
}

TEST_F(Message, OfAnotherPersonInTheThreadHasAMemoryOfItsOwn) {
    mention(message("<@U0BOT> Rust or Go for our fintech service?"));
    mention(in_thread(message("<@U0BOT> Rust or Go for an MVP?", "U2")));
    ASSERT_EQ(store.memories.size(), 2U);
    const auto& first = store.memories.at({"C1", "1700000000.000100", "U1"});
    const auto& second = store.memories.at({"C1", "1700000000.000100", "U2"});
    EXPECT_NE(first.content.find("fintech"), std::string::npos);
    EXPECT_EQ(second.content.find("fintech"), std::string::npos);
}

TEST_F(Message, InAnotherThreadStartsAnew) {
    mention(message("<@U0BOT> Rust or Go for our fintech service?"));
    auto other = message("<@U0BOT> Rust or Go?");
    other.ts = {"1700000099.000100"};
    const auto replies = mention(other);
    EXPECT_FALSE(has(only(replies), "fintech"));
}

TEST_F(Message, IsAnsweredWithoutMemoryWhenTheStoreIsDown) {
    store.fail("*");
    const auto replies = mention(message("<@U0BOT> Rust or Go for an MVP?"));
    EXPECT_TRUE(has(only(replies), "Go engineer"));
    EXPECT_EQ(log.lines().size(), 2U);
    EXPECT_TRUE(log.has("conversation not recalled"));
}

TEST_F(Message, DoesNotOverwriteAMemoryThatCouldNotBeRead) {
    store.fail("recall");
    mention(message("<@U0BOT> Rust or Go for an MVP?"));
    EXPECT_EQ(std::ranges::count(store.calls, "remember"), 0);
}

TEST_F(Message, IsAnsweredWhenItCannotBeRemembered) {
    store.fail("remember");
    EXPECT_EQ(mention(message("<@U0BOT> Rust or Go for an MVP?")).size(), 1U);
    EXPECT_TRUE(log.has("conversation not remembered"));
}

TEST_F(Message, IsAnsweredWhenItCannotBeRecordedAsUnanswered) {
    store.fail("record");
    EXPECT_EQ(mention(message("<@U0BOT> will it rain in Lisbon?")).size(), 1U);
    EXPECT_TRUE(log.has("unanswered question not recorded"));
}

TEST_F(Message, WithMemoryOfAnUnknownVersionStartsAnew) {
    store.memories[{"C1", "1700000000.000100", "U1"}] = {
        {"C1", "1700000000.000100", "U1"}, R"({"v":99,"use_cases":["fintech"]})", {}};
    const auto replies = mention(message("<@U0BOT> Rust or Go?"));
    EXPECT_FALSE(has(only(replies), "fintech"));
}

TEST_F(Message, ThatIsHostileMentionsNobody) {
    const auto replies = mention(message("<@U0BOT> Rust or <!channel> &lt;!here&gt; for <@U777|eve> an MVP?"));
    ASSERT_EQ(replies.size(), 1U);
    EXPECT_FALSE(has(only(replies), "<!"));
    EXPECT_FALSE(has(only(replies), "<@"));
}

TEST_F(Message, ThatIsEndlessIsAnswered) {
    EXPECT_EQ(direct(message(std::string(40'000, 'x'))).size(), 1U);
}

}  // namespace
}  // namespace hirewise::test
