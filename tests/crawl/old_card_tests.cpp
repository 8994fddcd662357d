// Cards of before a restart and of before a reload of the knowledge are pressed like new ones.
#include <algorithm>
#include <csignal>
#include <iostream>

#include <gtest/gtest.h>

#include "crawl/crawl_stage.hpp"
#include "crawl/crawler.hpp"
#include "support/living_base.hpp"

namespace hirewise::test {
namespace {

beginning posted(const std::string& channel, const std::string& text) {
    return {"old card in " + channel, "U0ANNA", text, "post", {{"channel", channel}, {"text", text}}, channel};
}

beginning typed(const std::string& question) {
    const json body = {{"channel", "C0BACKEND"}, {"command", "/verdict"}, {"text", question}};
    return {"old card of a command", "U0ANNA", question, "command", body, "C0BACKEND"};
}

struct old_card {
    beginning from;
    std::vector<sighting> seen;
};

// Asks, makes the cards old by `aging`, and presses everything on them.
void press_old_cards(crawl_stage& where, const std::vector<beginning>& questions, const std::function<void()>& aging) {
    crawler crawling{where};
    std::vector<old_card> cards;
    for (const auto& from : questions) { cards.push_back({from, crawling.crawl_first(from)}); }
    aging();
    for (const auto& each : cards) { crawling.crawl_as("U0ANNA", each.from, each.seen); }
    std::cout << crawling.results().table() << std::endl;
    EXPECT_EQ(crawling.results().faults(), std::vector<std::string>{});
}

const std::vector<beginning> of_before_a_reload = {
    posted("C0HIRING", "<@U0BOT> rust or go for fintech?"),
    posted("D0ANNA", "rust or go for fintech?"),
    typed("rust or go for fintech?"),
};

TEST(OldCards, WorkAfterARestart) {
    crawl_stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const auto restart = [&] {
        EXPECT_EQ(stage.end_bot(SIGTERM), 0) << stage.bot().output();
        ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    };
    press_old_cards(stage,
                    {posted("C0HIRING", "<@U0BOT> Rust or Go for our fintech service?"),
                     posted("D0ANNA", "Haxe or Rust?"), typed("Rust or Go for our fintech service?")},
                    restart);
}

class ReloadedKnowledge : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(stage_.start_bot_and_wait()) << stage_.bot().output(); }

    // As an admin does; returns when it is in force.
    void reload() {
        stage_.control("command",
                       {{"as", "U0ADA"}, {"channel", "C0LEADS"}, {"command", "/hirewise"}, {"text", "reload"}});
        EXPECT_TRUE(stage_.wait_until([this] {
            return std::ranges::any_of(stage_.slack().messages(), [](const auto& message) {
                return message.ephemeral_to == "U0ADA" && message.content.dump().find("in force") != std::string::npos;
            });
        })) << stage_.bot().output();
    }

    living_base base_;
    crawl_stage stage_{base_.path().string()};
};

TEST_F(ReloadedKnowledge, OldCardsWorkWhenTheVerdictIsAnotherOne) {
    press_old_cards(stage_, of_before_a_reload, [this] {
        base_.prefer("go");
        reload();
    });
}

TEST_F(ReloadedKnowledge, OldCardsSayThatNothingIsKnownOfTheirQuestionAnyMore) {
    press_old_cards(stage_, of_before_a_reload, [this] {
        base_.remove(living_base::page);
        reload();
    });
}

}  // namespace
}  // namespace hirewise::test
