#include <csignal>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "base/text.hpp"
#include "support/places.hpp"
#include "support/run_to_end.hpp"
#include "system/stage.hpp"
#include "workspace/block_check.hpp"

namespace hirewise::test {
namespace {

bool says(const json& content, const std::string& part) {
    return lower_ascii(text_at(content, "text")).find(part) != std::string::npos;
}

// Why this is no card that Slack would show well; empty if it is one.
std::string card_fault(const json& content) {
    if (text_at(content, "text").empty()) { return "no fallback text"; }
    if (!content.contains("blocks") || content.at("blocks").empty()) { return "no blocks"; }
    return workspace::block_fault(content.at("blocks"));
}

// Lesson 72.
TEST(Answering, RecommendsRustForFintechInTheThreadOfAMention) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string ts = stage.mention("Rust or Go for our fintech service?");
    ASSERT_TRUE(stage.wait_for_answer(ts)) << stage.bot().output();
    const auto card = stage.answers_to(ts).front();
    EXPECT_EQ(card.channel, "C0HIRING");
    EXPECT_EQ(card_fault(card.content), "");
    EXPECT_TRUE(says(card.content, "rust engineer")) << card.content.dump();
}

TEST(Answering, WorksWithTheWholeBaseThatShips) {
    stage::set_up how;
    how.environment["HIREWISE_KNOWLEDGE"] = knowledge_base();
    stage stage{how};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string ts = stage.mention("Postgres or Mongo for an online shop?");
    ASSERT_TRUE(stage.wait_for_answer(ts)) << stage.bot().output();
    EXPECT_EQ(card_fault(stage.answers_to(ts).front().content), "");
}

TEST(Answering, RecommendsGoForAnMvpInADirectMessage) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string ts = stage.ask_directly("Rust or Go for our start-up's MVP?");
    ASSERT_TRUE(stage.wait_for_answer(ts)) << stage.bot().output();
    const auto card = stage.answers_to(ts).front();
    EXPECT_EQ(card.channel, "D0ANNA");
    EXPECT_EQ(card_fault(card.content), "");
    EXPECT_TRUE(says(card.content, "go engineer")) << card.content.dump();
}

TEST(Answering, AnswersACommandInItsAcknowledgementForOnePersonOnly) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    auto typing = stage.slack().type_command("U0ANNA", "C0HIRING", "/verdict", "rust vs go for fintech");
    const auto answer = run_to_end(stage.context(), std::move(typing));
    ASSERT_TRUE(answer) << answer.error().message();
    EXPECT_EQ(card_fault(*answer), "");
    EXPECT_TRUE(says(*answer, "rust engineer")) << answer->dump();
    ASSERT_EQ(stage.slack().messages().size(), 1U);
    EXPECT_EQ(stage.slack().messages().front().ephemeral_to, "U0ANNA");
    EXPECT_EQ(stage.slack().complaints(), std::vector<std::string>{});
}

TEST(Answering, StopsCleanlyWithinTwoSeconds) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    ASSERT_TRUE(stage.is_live());
    stage.bot().send_signal(SIGTERM);
    EXPECT_EQ(stage.wait_for_end(2s), 0) << stage.bot().output();
}

TEST(Answering, SaysPlainlyWhatItIsDoing) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    EXPECT_EQ(stage.end_bot(SIGTERM), 0);
    EXPECT_FALSE(lines_with(stage.bot().output(), "U0BOT").empty());
    EXPECT_FALSE(lines_with(stage.bot().output(), "Local workspace").empty());
    EXPECT_TRUE(lines_with(stage.bot().output(), R"("level":"error")").empty()) << stage.bot().output();
}

TEST(RefusedCredentials, OfTheBotEndWithOneClearLine) {
    stage::set_up how;
    how.environment["SLACK_BOT_TOKEN"] = "xoxb-of-somebody-else";
    stage stage{how};
    stage.start_bot();
    EXPECT_EQ(stage.wait_for_end(), 77);
    EXPECT_EQ(lines_with(stage.bot().output(), "SLACK_BOT_TOKEN").size(), 1U) << stage.bot().output();
}

TEST(RefusedCredentials, OfTheAppEndWithOneClearLine) {
    stage::set_up how;
    how.environment["SLACK_APP_TOKEN"] = "xapp-of-somebody-else";
    stage stage{how};
    stage.start_bot();
    EXPECT_EQ(stage.wait_for_end(), 77);
    EXPECT_EQ(lines_with(stage.bot().output(), "SLACK_APP_TOKEN").size(), 1U) << stage.bot().output();
}

// Lesson 71.
TEST(RefusedCredentials, AreNotAskedForAgainAndAgain) {
    stage::set_up how;
    how.environment["SLACK_APP_TOKEN"] = "xapp-of-somebody-else";
    stage stage{how};
    stage.start_bot();
    EXPECT_EQ(stage.wait_for_end(), 77);
    EXPECT_LE(stage.slack().calls("apps.connections.open"), 2U);  // one for each link
}

// Lesson 63.
TEST(Secrets, NeverReachTheMostVerboseLog) {
    stage::set_up how;
    how.workspace.app_token = "xapp-1-keepthisapptoken";
    how.workspace.bot_token = "xoxb-1-keepthisbottoken";
    stage stage{how};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    ASSERT_TRUE(stage.wait_for_answer(stage.mention("Rust or Go for our unspeakable project?")));
    auto typing = stage.slack().type_command("U0ANNA", "C0HIRING", "/verdict", "rust vs go unspeakable");
    ASSERT_TRUE(run_to_end(stage.context(), std::move(typing)));
    stage.slack().end_links(workspace::workspace::ending::reset);
    ASSERT_TRUE(stage.is_live());
    EXPECT_EQ(stage.end_bot(SIGTERM), 0);
    for (const char* secret : {"keepthis", "ticket=", "/response/", "unspeakable"}) {
        EXPECT_TRUE(lines_with(stage.bot().output(), secret).empty()) << secret;
    }
}

}  // namespace
}  // namespace hirewise::test
