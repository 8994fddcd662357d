// Buttons of cards and the forms behind them, pressed and filled in as a person does in the local workspace.
#include <algorithm>
#include <csignal>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "support/places.hpp"
#include "system/stage.hpp"

namespace hirewise::test {
namespace {

class card_stage : public stage {
public:
    card_stage() : stage{plain()} {}

    // The only answer to a question; its ts.
    std::string card_for(const std::string& question) {
        asked_ = mention(question);
        if (!wait_for_answer(asked_)) { return {}; }
        return answers_to(asked_).front().ts;
    }
    const std::string& asked() const { return asked_; }

    // Presses a button of a message, wherever it stands in it.
    json press_on(const std::string& ts, const std::string& action_id, const std::string& value = {}) {
        json act = {{"as", "U0ANNA"}, {"channel", "C0HIRING"}, {"ts", ts}, {"action_id", action_id}};
        const auto shown = content_of(ts);
        for (const auto& block : member_at(shown, "blocks")) {
            if (dump_json(block).find('"' + action_id + '"') != std::string::npos) {
                act["block_id"] = text_at(block, "block_id");
            }
        }
        if (!value.empty()) { act["value"] = value; }
        return control("act", act);
    }

    json content_of(const std::string& ts) {
        const auto seen = control("changes?as=U0ANNA&since=0");
        for (const auto& message : member_at(seen, "messages")) {
            if (text_at(message, "ts") == ts) { return message; }
        }
        ADD_FAILURE() << ts << " is not among " << dump_json(seen).substr(0, 1'500);
        return json::object();
    }

    // The form that Anna has open; null if there is none in time.
    json open_form() {
        std::string position = "0";
        for (int waits = 0; waits < 20; ++waits) {
            const auto seen = control("changes?as=U0ANNA&since=" + position + "&wait=5000");
            const auto& modals = member_at(seen, "modals");
            if (modals.is_array() && !modals.empty()) { return modals.back(); }
            position = std::to_string(integer_at(seen, "position"));
        }
        return nullptr;
    }

    bool says_in_time(const std::string& ts, const std::string& words) {
        return wait_until([&, words] {
            for (const auto& message : slack().messages()) {
                if (message.ts == ts && message.content.dump().find(words) != std::string::npos) { return true; }
            }
            return false;
        });
    }

    // Anybody's or Anna's alone.
    bool anything_says_in_time(const std::string& words) {
        return wait_until([&, words] {
            for (const auto& message : slack().messages()) {
                if (message.content.dump().find(words) != std::string::npos) { return true; }
            }
            return false;
        });
    }

private:
    static set_up plain() {
        set_up how;
        how.over_tls = false;
        how.workspace.serves_control = true;
        how.environment["HIREWISE_KNOWLEDGE"] = knowledge_base();
        how.environment["HIREWISE_ASK_A_PERSON"] = "C0HIRING";
        return how;
    }

    std::string asked_;
};

json menu(const std::string& value) {
    return {{"choice", value}};
}

TEST(CardActions, ChangeWeightsRefusesAndThenChangesTheCardInItsPlace) {
    card_stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const auto ts = stage.card_for("Rust or Go for our fintech service?");
    ASSERT_FALSE(ts.empty()) << stage.bot().output();
    const auto pressed = stage.press_on(ts, "change_weights");
    ASSERT_TRUE(flag_at(pressed, "ok")) << pressed;
    const auto form = stage.open_form();
    ASSERT_TRUE(form.is_object()) << stage.bot().output();

    json none = json::object();
    for (const auto& block : form.at("blocks")) {
        if (text_at(block, "type") == "input") { none[text_at(block, "block_id")] = menu("0"); }
    }
    json filled_in = {{"as", "U0ANNA"}, {"view_id", text_at(form, "id")}, {"values", none}};
    const auto refused = stage.control("submit", filled_in);
    EXPECT_EQ(text_at(refused, "response_action"), "errors") << refused;

    filled_in["values"] = {{"weight:0:talent_availability", menu("9")}, {"weight:0:performance", menu("1")}};
    for (const auto& [block_id, value] : none.items()) {
        if (!filled_in["values"].contains(block_id)) { filled_in["values"][block_id] = menu("1"); }
    }
    const auto taken = stage.control("submit", filled_in);
    EXPECT_TRUE(flag_at(taken, "ok")) << taken;
    EXPECT_TRUE(stage.says_in_time(ts, "Weights changed by <@U0ANNA>")) << stage.bot().output();
    EXPECT_EQ(stage.answers_to(stage.asked()).size(), 1U);
    EXPECT_EQ(stage.slack().complaints(), std::vector<std::string>{});
}

TEST(CardActions, AnOldCardWorksAfterARestart) {
    card_stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const auto ts = stage.card_for("Rust or Go for our fintech service?");
    ASSERT_FALSE(ts.empty());
    EXPECT_EQ(stage.end_bot(SIGTERM), 0);
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    EXPECT_TRUE(flag_at(stage.press_on(ts, "why_not"), "ok"));
    EXPECT_TRUE(stage.anything_says_in_time("What speaks for Go")) << stage.bot().output();
    EXPECT_TRUE(flag_at(stage.press_on(ts, "save_decision"), "ok"));
    EXPECT_TRUE(stage.anything_says_in_time("Decision record")) << stage.bot().output();
    EXPECT_EQ(stage.slack().complaints(), std::vector<std::string>{});
}

TEST(CardActions, AHiringBriefIsOpenedAndSharedInTheThread) {
    card_stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const auto ts = stage.card_for("Rust or Go for our fintech service?");
    ASSERT_FALSE(ts.empty());
    EXPECT_TRUE(flag_at(stage.press_on(ts, "hiring_brief"), "ok"));
    const auto form = stage.open_form();
    ASSERT_TRUE(form.is_object()) << stage.bot().output();
    for (const auto* button : {"post_brief", "send_brief"}) {
        const auto pressed = stage.control(
            "act",
            {{"as", "U0ANNA"}, {"view_id", text_at(form, "id")}, {"block_id", "brief_actions"}, {"action_id", button}});
        EXPECT_TRUE(flag_at(pressed, "ok")) << pressed;
    }
    EXPECT_TRUE(stage.wait_until([&] { return stage.answers_to(stage.asked()).size() == 2; }));
    EXPECT_TRUE(stage.wait_until([&] {
        return std::ranges::any_of(stage.slack().messages(),
                                   [](const auto& message) { return message.channel == "D0ANNA"; });
    })) << stage.bot().output();
    EXPECT_EQ(stage.slack().complaints(), std::vector<std::string>{});
}

TEST(CardActions, NotHelpfulAsksWhatItShouldHaveSaid) {
    card_stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const auto ts = stage.card_for("Rust or Go for our fintech service?");
    ASSERT_FALSE(ts.empty());
    std::string down;
    const auto shown = stage.content_of(ts);
    for (const auto& block : shown.at("blocks")) {
        for (const auto& element : member_at(block, "elements")) {
            const auto& thumb = member_at(element, "negative_button");
            if (!thumb.is_null()) { down = text_at(thumb, "value"); }
        }
    }
    const auto pressed = stage.press_on(ts, "feedback", down);
    EXPECT_TRUE(flag_at(pressed, "ok")) << pressed;
    const auto form = stage.open_form();
    ASSERT_TRUE(form.is_object()) << stage.bot().output();
    json filled_in = {{"as", "U0ANNA"},
                      {"view_id", text_at(form, "id")},
                      {"values", {{"wrong_kind", {{"kind", "fact"}}}, {"wrong_wanted", {{"wanted", "   "}}}}}};
    EXPECT_TRUE(member_at(stage.control("submit", filled_in), "errors").contains("wrong_wanted"));
    filled_in["values"]["wrong_wanted"]["wanted"] = "The pay is of 2021.";
    EXPECT_EQ(text_at(stage.control("submit", filled_in), "response_action"), "update");
    EXPECT_EQ(stage.slack().complaints(), std::vector<std::string>{});
}

TEST(CardActions, APersonIsAskedWhereThereIsNoAnswer) {
    card_stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const auto ts = stage.card_for("Haxe or Rust?");
    ASSERT_FALSE(ts.empty());
    const auto pressed = stage.press_on(ts, "ask_a_person");
    EXPECT_TRUE(flag_at(pressed, "ok")) << pressed;
    EXPECT_TRUE(stage.anything_says_in_time("<#C0HIRING>")) << stage.bot().output();
    EXPECT_EQ(stage.slack().complaints(), std::vector<std::string>{});
}

}  // namespace
}  // namespace hirewise::test
