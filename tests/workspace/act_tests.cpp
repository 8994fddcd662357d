#include <gtest/gtest.h>

#include "workspace/visitor.hpp"

namespace hirewise::test {
namespace {

// A message with one of many elements, its place, and a link to see what the app is told.
class Acts : public ::testing::Test {
protected:
    Acts() : house_{options()}, visitor_{house_}, link_{house_.connect_and_greet()} {}

    static workspace::workspace_options options() {
        workspace::workspace_options made = with_control();
        made.sends_message_events = false;
        made.shortcuts = {{"ask_global", "Ask", false}, {"explain", "Explain this", true}};
        return made;
    }

    std::string post(const std::string& blocks) {
        const json arguments = object({{"channel", "C0HIRING"}, {"text", "x"}, {"blocks", blocks_of(blocks)}});
        return text_at(house_.call("chat.postMessage", arguments), "ts");
    }
    // Acts on a message as Ben; the payload that the app gets. It is acknowledged with `answer`.
    json act_on(const std::string& ts, json request, const json& answer = nullptr) {
        request["as"] = "U0BEN";
        request["channel"] = "C0HIRING";
        request["ts"] = ts;
        return tell("act", request, answer);
    }
    json tell(const std::string& name, const json& request, const json& answer = nullptr) {
        auto acting = visitor_.post_beside(name, request);
        const json envelope = link_.next();
        if (answer.is_null()) {
            link_.acknowledge(envelope);
        } else {
            link_.acknowledge(envelope, answer);
        }
        answered_ = acting.join();
        return envelope.at("payload");
    }

    house house_;
    visitor visitor_;
    house::app_link link_;
    json answered_;
};

const std::string one_or_two = R"([{"text":{"type":"plain_text","text":"One"},"value":"1"},
                                    {"text":{"type":"plain_text","text":"Two"},"value":"2"}])";
const std::string form = R"([{"type":"actions","block_id":"form","elements":[
    {"type":"static_select","action_id":"choice","options":)" +
                         one_or_two + R"(},
    {"type":"datepicker","action_id":"day","initial_date":"2026-01-01"},
    {"type":"button","action_id":"go","text":{"type":"plain_text","text":"Go"},"value":"v"}]}])";

TEST_F(Acts, TellTheAppWhatWasChosen) {
    const json payload = act_on(post(form), object({{"block_id", "form"}, {"action_id", "choice"}, {"selected", "2"}}));
    EXPECT_EQ(payload.at("type"), "block_actions");
    const json& action = payload.at("actions").at(0);
    EXPECT_EQ(action.at("type"), "static_select");
    EXPECT_EQ(action.at("selected_option").at("value"), "2");
    EXPECT_EQ(action.at("block_id"), "form");
    EXPECT_FALSE(text_at(action, "action_ts").empty());
    EXPECT_EQ(answered_.at("acknowledged"), true);
    EXPECT_TRUE(answered_.contains("milliseconds"));
}

TEST_F(Acts, CarryTheStateOfTheWholeMessage) {
    const std::string ts = post(form);
    (void)act_on(ts, object({{"block_id", "form"}, {"action_id", "choice"}, {"selected", "2"}}));
    const json payload = act_on(ts, object({{"block_id", "form"}, {"action_id", "go"}}));
    const json& values = payload.at("state").at("values").at("form");
    EXPECT_EQ(values.at("choice").at("selected_option").at("value"), "2");
    EXPECT_EQ(values.at("day").at("selected_date"), "2026-01-01");
    EXPECT_EQ(payload.at("actions").at(0).at("value"), "v");
}

TEST_F(Acts, AreRefusedForElementsThatAreNotThere) {
    const std::string ts = post(form);
    const json request =
        object({{"as", "U0BEN"}, {"channel", "C0HIRING"}, {"ts", ts}, {"block_id", "form"}, {"action_id", "stop"}});
    EXPECT_EQ(visitor_.post("act", request).at("hint"),
              "block_id and action_id: one of form/choice, form/day, form/go");
}

TEST_F(Acts, OnInputsTellTheAppOnlyIfTheyDispatch) {
    const std::string input =
        R"("label":{"type":"plain_text","text":"L"},"element":{"type":"plain_text_input","action_id":"t"}})";
    const std::string ts = post(R"([{"type":"input","block_id":"quiet",)" + input +
                                R"(,{"type":"input","block_id":"loud","dispatch_action":true,)" + input + "]");
    const json silent = object({{"as", "U0BEN"},
                                {"channel", "C0HIRING"},
                                {"ts", ts},
                                {"block_id", "quiet"},
                                {"action_id", "t"},
                                {"value", "typed"}});
    EXPECT_EQ(visitor_.post("act", silent).at("acknowledged"), false);
    const json payload = act_on(ts, object({{"block_id", "loud"}, {"action_id", "t"}, {"value", "hey"}}));
    EXPECT_EQ(payload.at("actions").at(0).at("value"), "hey");
    EXPECT_EQ(payload.at("state").at("values").at("quiet").at("t").at("value"), "typed");
}

TEST_F(Acts, SeeIconButtonsOnlyIfTheyAreMeantForThem) {
    const std::string ts = post(R"([{"type":"context_actions","block_id":"c","elements":[{"type":"icon_button",
        "action_id":"bin","icon":"trash","text":{"type":"plain_text","text":"Remove"},"visible_to_user_ids":["U0ANNA"]}]}])");
    const json request =
        object({{"as", "U0BEN"}, {"channel", "C0HIRING"}, {"ts", ts}, {"block_id", "c"}, {"action_id", "bin"}});
    EXPECT_EQ(visitor_.post("act", request).at("error"), "invalid_arguments");
}

TEST_F(Acts, TimeOutIfTheAppIsSilent) {
    workspace::workspace_options impatient = options();
    impatient.ack_deadline = 50ms;
    house house{impatient};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    const json arguments = object({{"channel", "C0HIRING"}, {"text", "x"}, {"blocks", blocks_of(form)}});
    const std::string ts = text_at(house.call("chat.postMessage", arguments), "ts");
    const json answer = visitor.post(
        "act",
        object({{"as", "U0BEN"}, {"channel", "C0HIRING"}, {"ts", ts}, {"block_id", "form"}, {"action_id", "go"}}));
    EXPECT_EQ(answer.at("error"), "operation_timeout");
    EXPECT_EQ(answer.at("acknowledged"), false);
}

const std::string external = R"([{"type":"actions","block_id":"b","elements":[
    {"type":"external_select","action_id":"who","min_query_length":2}]}])";

TEST_F(Acts, AskTheAppForOptions) {
    const std::string ts = post(external);
    json request = object({{"as", "U0BEN"},
                           {"channel", "C0HIRING"},
                           {"ts", ts},
                           {"block_id", "b"},
                           {"action_id", "who"},
                           {"value", "ru"}});
    const json payload = tell("options", request, object({{"options", blocks_of(one_or_two)}}));
    EXPECT_EQ(payload.at("type"), "block_suggestion");
    EXPECT_EQ(payload.at("value"), "ru");
    EXPECT_EQ(payload.at("container").at("message_ts"), ts);
    EXPECT_EQ(answered_.at("options").size(), 2U);
    request["value"] = "r";
    EXPECT_EQ(visitor_.post("options", request).at("hint"), "value: at least 2 characters");
    const json chosen = act_on(ts, object({{"block_id", "b"}, {"action_id", "who"}, {"selected", "1"}}));
    EXPECT_EQ(chosen.at("actions").at(0).at("selected_option").at("text").at("text"), "One");
}

TEST_F(Acts, ComplainOfOptionsThatSlackWouldNotShow) {
    const json request = object({{"as", "U0BEN"},
                                 {"channel", "C0HIRING"},
                                 {"ts", post(external)},
                                 {"block_id", "b"},
                                 {"action_id", "who"},
                                 {"value", "ru"}});
    (void)tell("options", request, object({{"options", "none"}}));
    EXPECT_EQ(answered_.at("error"), "invalid_options");
    EXPECT_EQ(house_.open().complaints().size(), 1U);
}

TEST_F(Acts, RunGlobalShortcuts) {
    const json payload = tell("shortcut", object({{"as", "U0BEN"}, {"callback_id", "ask_global"}}));
    EXPECT_EQ(payload.at("type"), "shortcut");
    EXPECT_EQ(payload.at("callback_id"), "ask_global");
    EXPECT_TRUE(payload.contains("trigger_id"));
    EXPECT_FALSE(payload.contains("response_url"));
    EXPECT_FALSE(payload.contains("channel"));
}

TEST_F(Acts, RunShortcutsOfMessages) {
    const std::string ts = house_.open().post_as("U0ANNA", "C0HIRING", "what does this mean?");
    const json request = object({{"as", "U0BEN"}, {"callback_id", "explain"}, {"channel", "C0HIRING"}, {"ts", ts}});
    const json payload = tell("shortcut", request);
    EXPECT_EQ(payload.at("type"), "message_action");
    EXPECT_EQ(payload.at("message").at("text"), "what does this mean?");
    EXPECT_EQ(payload.at("message_ts"), ts);
    EXPECT_TRUE(payload.contains("response_url"));
    EXPECT_EQ(visitor_.post("shortcut", object({{"as", "U0BEN"}, {"callback_id", "x"}})).at("error"),
              "invalid_arguments");
}

TEST_F(Acts, ReactAndTakeItBack) {
    const std::string ts = house_.open().post_as("U0ANNA", "C0HIRING", "thanks");
    json request = object({{"as", "U0BEN"}, {"channel", "C0HIRING"}, {"ts", ts}, {"name", "thumbsup"}});
    EXPECT_EQ(visitor_.post("react", request).at("ok"), true);
    const json event = link_.next().at("payload").at("event");
    EXPECT_EQ(event.at("type"), "reaction_added");
    EXPECT_EQ(event.at("reaction"), "thumbsup");
    EXPECT_EQ(event.at("item").at("ts"), ts);
    EXPECT_EQ(event.at("item_user"), "U0ANNA");
    const json shown = visitor_.get("changes?since=0&as=U0ANNA").at("messages").at(0).at("reactions").at(0);
    EXPECT_EQ(shown.at("users"), json::array({"U0BEN"}));
    EXPECT_EQ(visitor_.post("react", request).at("hint"), "name: already_reacted");
    request["remove"] = true;
    EXPECT_EQ(visitor_.post("react", request).at("ok"), true);
    EXPECT_EQ(link_.next().at("payload").at("event").at("type"), "reaction_removed");
}

TEST_F(Acts, PostFiles) {
    const json file = object({{"name", "notes.txt"}, {"content", "hello"}});
    const json request =
        object({{"as", "U0ANNA"}, {"channel", "D0ANNA"}, {"text", "look"}, {"files", json::array({file})}});
    EXPECT_EQ(visitor_.post("post", request).at("ok"), true);
    const json event = link_.next().at("payload").at("event");
    EXPECT_EQ(event.at("subtype"), "file_share");
    const std::string address = text_at(event.at("files").at(0), "url_private_download");
    const std::string target = net::parse_web_address(address)->target;
    EXPECT_EQ(house_.send("GET", target, {{"Authorization", "Bearer xoxb-local"}}, "").body, "hello");
    EXPECT_TRUE(house_.send("GET", target, {}, "").body.starts_with("<!doctype html>"));
}

}  // namespace
}  // namespace hirewise::test
