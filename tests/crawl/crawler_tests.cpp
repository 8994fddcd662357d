// The crawl finds what it looks for: without these a crawl without faults would say nothing.
#include <algorithm>

#include <gtest/gtest.h>

#include "crawl/crawl_stage.hpp"
#include "crawl/crawler.hpp"

namespace hirewise::test {
namespace {

const beginning asked{"mention",
                      "U0ANNA",
                      "a question",
                      "post",
                      {{"channel", "C0HIRING"}, {"text", "<@U0BOT> Rust or Go for our fintech service?"}}};

class Crawler : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(stage_.start_bot_and_wait()) << stage_.bot().output(); }

    // What is found by somebody who presses all buttons of a card while Slack refuses a method.
    std::vector<std::string> faults_while(const std::string& method) {
        const auto seen = crawler_.crawl_first(asked);
        stage_.slack().misbehave().methods = {{method, 200, "internal_error"}};
        crawler_.crawl_as("U0BEN", asked, seen);
        return crawler_.results().faults();
    }

    static bool any_holds(const std::vector<std::string>& faults, const std::string& part) {
        return std::ranges::any_of(faults, [&](const auto& each) { return each.find(part) != std::string::npos; });
    }

    crawl_stage stage_;
    crawler crawler_{stage_, 500ms};
};

TEST_F(Crawler, FindsADeadEndAndWhatTheBotLogsOfIt) {
    // The form behind "Change weights" is filled in first, and then the card is for Go.
    const auto faults = faults_while("chat.postEphemeral");
    EXPECT_TRUE(any_holds(faults, "U0BEN at a question > Why not Rust?: nothing was to be seen of it"));
    EXPECT_TRUE(any_holds(faults, "Why not Rust?: the bot logs: "));
}

TEST_F(Crawler, FindsAFormThatDoesNotOpen) {
    EXPECT_TRUE(any_holds(faults_while("views.open"), "Change weights: the bot logs: "));
}

TEST_F(Crawler, FindsABotThatDoesNotAnswer) {
    const auto seen = crawler_.crawl_first(asked);
    EXPECT_EQ(stage_.end_bot(SIGTERM), 0);
    crawler_.crawl_as("U0BEN", asked, seen);
    EXPECT_TRUE(any_holds(crawler_.results().faults(), "Why not Go?: dispatch_failed"));
}

}  // namespace
}  // namespace hirewise::test
