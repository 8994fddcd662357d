// A button that is pressed twice at once does its work once.
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "crawl/crawl_stage.hpp"
#include "crawl/onlooker.hpp"
#include "crawl/touches.hpp"

namespace hirewise::test {
namespace {

class TwicePressed : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(stage_.start_bot_and_wait()) << stage_.bot().output(); }
    void TearDown() override { EXPECT_EQ(stage_.slack().complaints(), std::vector<std::string>{}); }

    // The card that a request of the control API brings.
    sighting card_after(const std::string& request, json body) {
        (void)anna_.look();
        body["as"] = anna_.user();
        stage_.control(request, body);
        const auto seen = anna_.look(patience());
        return seen.empty() ? sighting{} : seen.front();
    }

    // Both presses are answered when this returns; what is posted may still wait for its channel's turn.
    void press_twice(json place, const touch& what) {
        place.update(what.chosen);
        place["as"] = anna_.user();
        place["block_id"] = what.block_id;
        place["action_id"] = what.action_id;
        for (const auto& answer : stage_.control_twice("act", place)) { EXPECT_TRUE(flag_at(answer, "ok")) << answer; }
        stage_.control("quiet?for=50&wait=5000");
        (void)anna_.look();
    }

    void press_all_twice(const sighting& card) {
        (void)anna_.look();
        const json place = {{"channel", card.channel}, {"ts", card.ts}};
        const auto shown = anna_.message(card.channel, card.ts);
        for (const auto& what : touches_in(member_at(shown, "blocks"))) {
            press_twice(place, what);
            press_open_modals_twice();
        }
    }

    void press_open_modals_twice() {
        while (!anna_.modal().is_null()) {
            const auto view = anna_.modal();
            const json place = {{"view_id", text_at(view, "id")}};
            for (const auto& what : touches_in(member_at(view, "blocks"))) { press_twice(place, what); }
            close(view);
        }
    }

    void close(const json& view) {
        stage_.control("close", {{"as", anna_.user()}, {"view_id", text_at(view, "id")}});
        while (text_at(anna_.modal(), "id") == text_at(view, "id") && !anna_.look(patience()).empty()) {}
    }

    // What stands in a channel twice, once everything is posted.
    std::vector<std::string> posted_twice() {
        stage_.control("quiet?for=1500&wait=20000");  // longer than a channel's pace
        std::vector<std::string> twice;
        std::set<std::string> all;
        for (const auto& each : stage_.slack().messages()) {
            const bool is_public = each.user == stage_.options().bot_user && each.ephemeral_to.empty();
            const auto words = each.channel + " " + each.thread_ts + " " + text_at(each.content, "text");
            if (is_public && !all.insert(words).second) { twice.push_back(words); }
        }
        return twice;
    }

    // The button with this action id; fails if there is none.
    static touch button(const json& blocks, const std::string& action_id) {
        for (auto& each : touches_in(blocks)) {
            if (each.action_id == action_id) { return each; }
        }
        ADD_FAILURE() << "no button " << action_id;
        return {};
    }

    // Opens the brief from the card; gives the view.
    json open_brief(const sighting& card) {
        const auto shown = anna_.message(card.channel, card.ts);
        const auto what = button(member_at(shown, "blocks"), "hiring_brief");
        stage_.control("act", {{"as", anna_.user()},
                               {"channel", card.channel},
                               {"ts", card.ts},
                               {"block_id", what.block_id},
                               {"action_id", what.action_id}});
        while (anna_.modal().is_null() && !anna_.look(patience()).empty()) {}
        return anna_.modal();
    }

    // What Slack said to the bot of the last press.
    json last_press() {
        json found;
        const auto traffic = stage_.control("traffic?since=0");
        for (const auto& entry : member_at(traffic, "entries")) {
            const auto& payload = member_at(entry, "sent");
            if (text_at(payload, "type") == "block_actions") { found = payload; }
        }
        return found;
    }

    std::ptrdiff_t count_of(const std::string& words) {
        return std::ranges::count_if(stage_.slack().messages(), [&](const auto& message) {
            return text_at(message.content, "text").find(words) != std::string::npos;
        });
    }

    crawl_stage stage_;
    onlooker anna_{stage_, "U0ANNA"};
};

TEST_F(TwicePressed, CardsForEverybodyDoTheirWorkOnce) {
    for (const auto* question : {"Rust or Go for our fintech service?", "Haxe or Rust?"}) {
        const json asked = {{"channel", "C0HIRING"}, {"text", std::string{"<@U0BOT> "} + question}};
        press_all_twice(card_after("post", asked));
    }
    EXPECT_EQ(posted_twice(), std::vector<std::string>{});
}

TEST_F(TwicePressed, CardsForOnePersonDoTheirWorkOnce) {
    for (const auto* question : {"Rust or Go for our fintech service?", "Haxe or Rust?"}) {
        const json typed = {{"channel", "C0BACKEND"}, {"command", "/verdict"}, {"text", question}};
        press_all_twice(card_after("command", typed));
    }
    EXPECT_EQ(posted_twice(), std::vector<std::string>{});
}

// Both are read before either is served: neither finds the other in the store.
TEST_F(TwicePressed, InOneMomentAFormDoesItsWorkOnce) {
    const auto card = card_after("post", {{"channel", "C0HIRING"}, {"text", "<@U0BOT> Rust or Go for our MVP?"}});
    auto view = open_brief(card);
    stage_.control("act", {{"as", anna_.user()},
                           {"view_id", text_at(view, "id")},
                           {"block_id", button(member_at(view, "blocks"), "send_brief").block_id},
                           {"action_id", "send_brief"}});
    auto press = last_press();
    close(view);

    view = open_brief(card);
    press["view"] = view;
    press["container"]["view_id"] = member_at(view, "id");
    for (const auto& block : view.at("blocks")) {
        for (const auto& element : member_at(block, "elements")) {
            if (text_at(element, "action_id") == "post_brief") { press["actions"][0].update(element); }
        }
    }
    for (const auto* moment : {"99.1", "99.2"}) {
        press["actions"][0]["action_ts"] = moment;
        stage_.slack().send_envelope("interactive", press);
    }
    // One is in the direct message.
    EXPECT_TRUE(stage_.wait_until([this] { return count_of("Hiring brief") > 1; })) << press;
    EXPECT_EQ(posted_twice(), std::vector<std::string>{});
}

}  // namespace
}  // namespace hirewise::test
