// Every button that the bot posts is pressed and every form submitted, from each surface on, in a local workspace.
#include <array>
#include <iostream>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "crawl/crawl_stage.hpp"
#include "crawl/crawler.hpp"

namespace hirewise::test {
namespace {

constexpr auto verdict = "Rust or Go for our fintech service?";

// Each sub-command, as it should be typed and with something missing or misspelt.
constexpr std::array every_command = {"/verdict Rust or Go for our fintech service?",
                                      "/verdict rust go",
                                      "/verdict Haxe or Rust?",
                                      "/verdict ",
                                      "/hirewise ",
                                      "/hirewise help",
                                      "/hirewise halp",
                                      "/hirewise ask Rust or Go for an MVP?",
                                      "/hirewise ask",
                                      "/hirewise compare Rust, Go for MVP",
                                      "/hirewise compare",
                                      "/hirewise brief",
                                      "/hirewise roles",
                                      "/hirewise roles Go engineer",
                                      "/hirewise roles astronaut",
                                      "/hirewise list",
                                      "/hirewise list databases",
                                      "/hirewise list spoons",
                                      "/hirewise status",
                                      "/hirewise unanswered",
                                      "/hirewise stats",
                                      "/hirewise export",
                                      "/hirewise reload"};

class Crawl : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(stage_.start_bot_and_wait()) << stage_.bot().output(); }
    void TearDown() override {
        std::cout << crawler_.results().table() << std::endl;
        for (const auto& fault : crawler_.results().faults()) { ADD_FAILURE() << fault; }
        for (const auto& each : stage_.slack().deliveries()) {
            EXPECT_TRUE(each.acknowledged && each.failure.empty()) << each.envelope_id << " " << each.failure;
        }
    }

    beginning message(const std::string& surface, const std::string& who, const std::string& channel,
                      const std::string& text) const {
        return {surface, who, surface + ": " + text, "post", {{"channel", channel}, {"text", text}}, channel};
    }
    beginning command(const std::string& surface, const std::string& who, const std::string& channel,
                      const std::string& typed) const {
        const auto space = typed.find(' ');
        const json body = {
            {"channel", channel}, {"command", typed.substr(0, space)}, {"text", typed.substr(space + 1)}};
        return {surface, who, typed, "command", body, channel};
    }

    crawl_stage stage_;
    crawler crawler_{stage_};
};

TEST_F(Crawl, FromAMentionInAChannel) {
    const auto asked = message("mention", "U0ANNA", "C0HIRING", std::string{"<@U0BOT> "} + verdict);
    const auto card = crawler_.crawl(asked);
    crawler_.crawl_as("U0BEN", asked, card);
    crawler_.crawl_as("U0GUS", asked, card);
    for (const auto* other : {"React, Vue or Angular?", "Who should build our internal tools?", "Haxe or Rust?", "help",
                              "How long does it take to hire a senior engineer?", "What does a Go engineer earn?"}) {
        crawler_.crawl(message("mention", "U0ANNA", "C0BACKEND", std::string{"<@U0BOT> "} + other));
    }
}

TEST_F(Crawl, FromAMentionInAPrivateAndInASharedChannel) {
    crawler_.crawl(message("private channel", "U0ANNA", "C0LEADS", std::string{"<@U0BOT> "} + verdict));
    const auto asked = message("shared channel", "U0ANNA", "C0PARTNER", std::string{"<@U0BOT> "} + verdict);
    crawler_.crawl_as("U0EVE", asked, crawler_.crawl(asked));
}

TEST_F(Crawl, FromADirectMessage) {
    for (const auto* text : {verdict, "Haxe or Rust?", "What does a Go engineer earn?", "help"}) {
        crawler_.crawl(message("direct message", "U0BEN", "D0BEN", text));
    }
    for (const auto* text : {"", verdict}) {
        auto with_file = message("direct message", "U0BEN", "D0BEN", text);
        with_file.body["files"] = json::array({{{"name", "plan.txt"}, {"content", "a plan"}}});
        crawler_.crawl(with_file);
    }
}

TEST_F(Crawl, FromTheSuggestionsOfTheAgentPane) {
    crawler_.crawl({"agent pane", "U0ANNA", "open the pane", "open_agent", {{"channel", "C0HIRING"}}});
    auto& anna = crawler_.person("U0ANNA");
    const auto prompts = anna.prompts("D0ANNA");
    EXPECT_FALSE(prompts.empty());
    for (const auto& prompt : prompts) {
        auto asked = message("agent pane", "U0ANNA", "D0ANNA", prompt);
        asked.body["thread_ts"] = anna.pane("D0ANNA");
        crawler_.crawl(asked);
    }
}

TEST_F(Crawl, FromSlashCommandsOfAMember) {
    for (const auto* typed : every_command) { crawler_.crawl(command("command", "U0ANNA", "C0BACKEND", typed)); }
}

TEST_F(Crawl, FromSlashCommandsOfAnAdmin) {
    for (const auto* typed : every_command) { crawler_.crawl(command("command, admin", "U0ADA", "C0BACKEND", typed)); }
}

TEST_F(Crawl, FromSlashCommandsOfSomebodyOfAnotherCompany) {
    for (const auto* typed : {"/verdict Haxe or Rust?", "/hirewise status", "/hirewise stats", "/hirewise reload"}) {
        crawler_.crawl(command("command, external", "U0EVE", "C0PARTNER", typed));
    }
}

TEST_F(Crawl, FromTheHomeTab) {
    crawler_.crawl({"home", "U0ANNA", "open Home", "open_home", json::object()});
    crawler_.crawl({"home, admin", "U0ADA", "open Home", "open_home", json::object()});
}

TEST_F(Crawl, FromShortcuts) {
    crawler_.crawl({"global shortcut", "U0ANNA", "New question", "shortcut", {{"callback_id", "new_question"}}});
    const auto ts = stage_.slack().post_as("U0BEN", "C0BACKEND", verdict);
    crawler_.crawl({"message shortcut",
                    "U0ANNA",
                    "Ask about this",
                    "shortcut",
                    {{"callback_id", "ask_about_this"}, {"channel", "C0BACKEND"}, {"ts", ts}},
                    "C0BACKEND"});
}

}  // namespace
}  // namespace hirewise::test
