#include <gtest/gtest.h>

#include "workspace/visitor.hpp"

namespace hirewise::test {
namespace {

json modal(const std::string& title, const std::string& blocks = "[]", const std::string& more = "") {
    return blocks_of(R"({"type":"modal","title":{"type":"plain_text","text":")" + title +
                     R"("},"submit":{"type":"plain_text","text":"Go"},"blocks":)" + blocks + more + "}");
}

const std::string question = R"([{"type":"input","block_id":"case","label":{"type":"plain_text","text":"Case"},
    "element":{"type":"plain_text_input","action_id":"text"}}])";

// Anna, who types a command to get a trigger, and the app that opens views with it.
class Modals : public ::testing::Test {
protected:
    explicit Modals(workspace::workspace_options options = quiet())
        : house_{std::move(options)}, visitor_{house_}, link_{house_.connect_and_greet()} {}

    static workspace::workspace_options quiet() {
        workspace::workspace_options made = with_control();
        made.sends_message_events = false;
        return made;
    }

    // What the app gets for a request; acknowledged with `answer`.
    json tell(const std::string& name, json request, const json& answer = nullptr) {
        request["as"] = "U0ANNA";
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
    std::string trigger() {
        const json payload = tell("command", object({{"channel", "C0HIRING"}, {"command", "/verdict"}}));
        return text_at(payload, "trigger_id");
    }
    std::string open(const json& view) {
        const json opened = house_.call("views.open", object({{"trigger_id", trigger()}, {"view", view}}));
        EXPECT_EQ(opened.at("ok"), true) << opened.dump();
        return text_at(member_at(opened, "view"), "id");
    }
    json push(const json& view) {
        return house_.call("views.push", object({{"trigger_id", trigger()}, {"view", view}}));
    }
    json stack() { return visitor_.get("changes?since=0&as=U0ANNA").at("modals"); }
    json submit(const std::string& id, const json& text, const json& answer = nullptr) {
        const json values = object({{"case", object({{"text", text}})}});
        return tell("submit", object({{"view_id", id}, {"values", values}}), answer);
    }

    house house_;
    visitor visitor_;
    house::app_link link_;
    json answered_;
};

TEST_F(Modals, AreShownToWhoeverCausedThem) {
    const std::string id = open(modal("Weights", question));
    const json shown = stack();
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown.at(0).at("id"), id);
    EXPECT_TRUE(shown.at(0).at("state").at("values").at("case").at("text").at("value").is_null());
    EXPECT_TRUE(visitor_.get("changes?since=0&as=U0BEN").at("modals").empty());
}

TEST_F(Modals, OpenOnceForATrigger) {
    const std::string used = trigger();
    const json arguments = object({{"trigger_id", used}, {"view", modal("x")}});
    EXPECT_EQ(house_.call("views.open", arguments).at("ok"), true);
    EXPECT_EQ(house_.call("views.open", arguments).at("error"), "exchanged_trigger_id");
}

TEST_F(Modals, StackUpToThree) {
    (void)open(modal("one"));
    EXPECT_EQ(push(modal("two")).at("ok"), true);
    const json third = push(modal("three"));
    EXPECT_EQ(third.at("view").at("previous_view_id"), stack().at(1).at("id"));
    EXPECT_EQ(third.at("view").at("root_view_id"), stack().at(0).at("id"));
    EXPECT_EQ(push(modal("four")).at("error"), "push_limit_reached");
    EXPECT_EQ(stack().size(), 3U);
}

TEST_F(Modals, ArePushedOnlyOnAnother) {
    EXPECT_EQ(push(modal("two")).at("error"), "not_found");
}

TEST_F(Modals, AreUpdatedByIdOrExternalId) {
    const std::string id = open(modal("one", "[]", R"(,"external_id":"mine")"));
    const json by_id = house_.call("views.update", object({{"view_id", id}, {"view", modal("two")}}));
    EXPECT_EQ(by_id.at("view").at("title").at("text"), "two");
    EXPECT_EQ(house_.call("views.update", object({{"external_id", "mine"}, {"view", modal("x")}})).at("error"),
              "not_found");  // the second view has none
}

TEST_F(Modals, KeepWhatWasTypedOverAnUpdate) {
    const std::string id = open(modal("one", question));
    (void)visitor_.post(
        "act",
        object({{"as", "U0ANNA"}, {"view_id", id}, {"block_id", "case"}, {"action_id", "text"}, {"value", "rust"}}));
    const json updated = house_.call("views.update", object({{"view_id", id}, {"view", modal("two", question)}}));
    EXPECT_EQ(updated.at("view").at("state").at("values").at("case").at("text").at("value"), "rust");
}

TEST_F(Modals, AreLockedByTheirHash) {
    const std::string id = open(modal("one"));
    const json arguments = object({{"view_id", id}, {"hash", "old"}, {"view", modal("two")}});
    EXPECT_EQ(house_.call("views.update", arguments).at("error"), "hash_conflict");
}

TEST_F(Modals, HaveExternalIdsOfTheirOwn) {
    (void)open(modal("one", "[]", R"(,"external_id":"mine")"));
    EXPECT_EQ(push(modal("two", "[]", R"(,"external_id":"mine")")).at("error"), "duplicate_external_id");
}

TEST_F(Modals, TellTheAppOfActions) {
    const std::string id = open(modal("one", R"([{"type":"actions","block_id":"b","elements":[{"type":"button",
        "action_id":"more","text":{"type":"plain_text","text":"More"}}]}])"));
    const json payload = tell("act", object({{"view_id", id}, {"block_id", "b"}, {"action_id", "more"}}));
    EXPECT_EQ(payload.at("container").at("view_id"), id);
    EXPECT_EQ(payload.at("view").at("hash"), payload.at("hash"));
    EXPECT_FALSE(payload.contains("response_url"));
}

TEST_F(Modals, CloseWhenTheSubmissionIsAcknowledged) {
    const std::string id = open(modal("one", question, R"(,"private_metadata":"m","callback_id":"c")"));
    const json payload = submit(id, "Rust or Go?");
    EXPECT_EQ(payload.at("type"), "view_submission");
    EXPECT_EQ(payload.at("view").at("state").at("values").at("case").at("text").at("value"), "Rust or Go?");
    EXPECT_EQ(payload.at("view").at("private_metadata"), "m");
    EXPECT_EQ(payload.at("view").at("callback_id"), "c");
    EXPECT_TRUE(payload.at("response_urls").empty());
    EXPECT_EQ(answered_.at("ok"), true);
    EXPECT_TRUE(stack().empty());
}

TEST_F(Modals, AreCheckedBeforeTheyAreSubmitted) {
    const std::string id = open(modal("one", question));
    const json answer = visitor_.post("submit", object({{"as", "U0ANNA"}, {"view_id", id}}));
    EXPECT_EQ(answer.at("response_action"), "errors");
    EXPECT_EQ(answer.at("errors").at("case"), "This field is required");
    EXPECT_EQ(answer.at("acknowledged"), false);
    EXPECT_EQ(stack().size(), 1U);
}

TEST_F(Modals, ShowTheErrorsOfTheApp) {
    const std::string id = open(modal("one", question));
    (void)submit(id, "x", blocks_of(R"({"response_action":"errors","errors":{"case":"Say more"}})"));
    EXPECT_EQ(answered_.at("errors").at("case"), "Say more");
    EXPECT_EQ(stack().size(), 1U);
}

TEST_F(Modals, RefuseErrorsForWhatIsNoInput) {
    const std::string id = open(modal("one", question));
    (void)submit(id, "x", blocks_of(R"({"response_action":"errors","errors":{"other":"Say more"}})"));
    EXPECT_EQ(answered_.at("error"), "invalid_response");
    EXPECT_EQ(house_.open().complaints().size(), 1U);
}

TEST_F(Modals, AreReplacedByTheAnswer) {
    const std::string id = open(modal("one", question));
    (void)submit(id, "x", object({{"response_action", "update"}, {"view", modal("done")}}));
    EXPECT_EQ(answered_.at("response_action"), "update");
    ASSERT_EQ(stack().size(), 1U);
    EXPECT_EQ(stack().at(0).at("title").at("text"), "done");
    EXPECT_EQ(stack().at(0).at("id"), id);
}

TEST_F(Modals, AreCoveredByTheAnswer) {
    const std::string id = open(modal("one", question));
    (void)submit(id, "x", object({{"response_action", "push"}, {"view", modal("next")}}));
    EXPECT_EQ(stack().size(), 2U);
}

TEST_F(Modals, AreClearedByTheAnswer) {
    (void)open(modal("one"));
    const json second = push(modal("two", question));
    (void)submit(text_at(second.at("view"), "id"), "x", object({{"response_action", "clear"}}));
    EXPECT_TRUE(stack().empty());
}

TEST_F(Modals, ComplainOfInvalidAnswers) {
    const std::string id = open(modal("one", question));
    (void)submit(id, "x", object({{"response_action", "update"}, {"view", modal(std::string(25, 'x'))}}));
    EXPECT_EQ(answered_.at("error"), "invalid_response");
    (void)submit(id, "x", object({{"response_action", "dance"}}));
    EXPECT_EQ(answered_.at("error"), "invalid_response");
    EXPECT_EQ(house_.open().complaints().size(), 2U);
}

TEST_F(Modals, GiveResponseAddressesForChosenConversations) {
    const std::string id =
        open(modal("one", R"([{"type":"input","block_id":"where","label":{"type":"plain_text","text":"Where"},
        "element":{"type":"conversations_select","action_id":"c","response_url_enabled":true}}])"));
    const json values = object({{"where", object({{"c", "C0HIRING"}})}});
    const json payload = tell("submit", object({{"view_id", id}, {"values", values}}));
    const json& address = payload.at("response_urls").at(0);
    EXPECT_EQ(address.at("channel_id"), "C0HIRING");
    EXPECT_EQ(address.at("block_id"), "where");
    const std::string target = net::parse_web_address(text_at(address, "response_url"))->target;
    EXPECT_EQ(house_.send("POST", target, {}, R"({"text":"done","response_type":"in_channel"})").status, 200);
    EXPECT_EQ(house_.open().messages().back().channel, "C0HIRING");
}

TEST_F(Modals, TellTheAppWhenTheyAreClosedIfAsked) {
    const std::string id = open(modal("one", question, R"(,"notify_on_close":true)"));
    const json payload = tell("close", object({{"view_id", id}}));
    EXPECT_EQ(payload.at("type"), "view_closed");
    EXPECT_EQ(payload.at("is_cleared"), false);
    EXPECT_TRUE(payload.at("view").at("state").at("values").empty());
    EXPECT_TRUE(stack().empty());
}

TEST_F(Modals, CloseAllTogetherIfTheyAreMadeSo) {
    (void)open(modal("one", "[]", R"(,"notify_on_close":true)"));
    const json second = push(modal("two", "[]", R"(,"clear_on_close":true)"));
    const json payload = tell("close", object({{"view_id", second.at("view").at("id")}}));
    EXPECT_EQ(payload.at("is_cleared"), true);
    EXPECT_TRUE(stack().empty());
}

TEST_F(Modals, CanBeUsedOnlyWhenTheyAreOnTop) {
    const std::string id = open(modal("one", question));
    EXPECT_EQ(push(modal("two")).at("ok"), true);
    EXPECT_EQ(visitor_.post("close", object({{"as", "U0ANNA"}, {"view_id", id}})).at("error"), "invalid_arguments");
    EXPECT_EQ(visitor_.post("close", object({{"as", "U0BEN"}, {"view_id", id}})).at("error"), "invalid_arguments");
}

TEST(Triggers, ExpireAfterThreeSeconds) {
    workspace::workspace_options options = with_control();
    auto time = std::make_shared<std::chrono::system_clock::time_point>(std::chrono::system_clock::now());
    options.clock.now = [time] { return *time; };
    house house{options};
    auto link = house.connect_and_greet();
    beside<result<json>> typing{house.context(), house.open().type_command("U0ANNA", "C0HIRING", "/verdict", "")};
    const json envelope = link.next();
    link.acknowledge(envelope);
    ASSERT_TRUE(typing.join());
    *time += 4s;
    const json arguments = object({{"trigger_id", envelope.at("payload").at("trigger_id")}, {"view", modal("x")}});
    EXPECT_EQ(house.call("views.open", arguments).at("error"), "expired_trigger_id");
}

TEST(Home, IsAnnouncedWhenItIsOpened) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    EXPECT_EQ(visitor.post("open_home", object({{"as", "U0ANNA"}, {"tab", "home"}})).at("ok"), true);
    json event = link.next().at("payload").at("event");
    EXPECT_EQ(event.at("type"), "app_home_opened");
    EXPECT_EQ(event.at("tab"), "home");
    EXPECT_EQ(event.at("channel"), "D0ANNA");
    EXPECT_FALSE(event.contains("view"));
    EXPECT_EQ(visitor.post("open_home", object({{"as", "U0ANNA"}, {"tab", "attic"}})).at("hint"),
              "tab: home or messages");
}

TEST(Home, IsShownAndUsedOncePublished) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    const json view =
        blocks_of(R"({"type":"home","blocks":[{"type":"actions","block_id":"b","elements":[{"type":"button",
        "action_id":"more","text":{"type":"plain_text","text":"More"}}]}]})");
    const json published = house.call("views.publish", object({{"user_id", "U0ANNA"}, {"view", view}}));
    ASSERT_EQ(published.at("ok"), true);
    const json changes = visitor.get("changes?since=0&as=U0ANNA");
    EXPECT_EQ(changes.at("home").at("id"), published.at("view").at("id"));
    EXPECT_FALSE(visitor.get("changes?as=U0ANNA&since=" + changes.at("position").dump()).contains("home"));
    EXPECT_TRUE(visitor.get("changes?since=0&as=U0BEN").at("home").is_null());
    auto acting = visitor.post_beside(
        "act",
        object(
            {{"as", "U0ANNA"}, {"view_id", published.at("view").at("id")}, {"block_id", "b"}, {"action_id", "more"}}));
    const json envelope = link.next();
    EXPECT_EQ(envelope.at("payload").at("view").at("type"), "home");
    link.acknowledge(envelope);
    EXPECT_EQ(acting.join().at("ok"), true);
    (void)visitor.post("open_home", object({{"as", "U0ANNA"}}));
    EXPECT_TRUE(link.next().at("payload").at("event").contains("view"));
}

TEST(Agent, BeginsAThreadAndTellsWhatIsLookedAt) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    const json opened = visitor.post("open_agent", object({{"as", "U0ANNA"}, {"channel", "C0HIRING"}}));
    EXPECT_EQ(opened.at("channel"), "D0ANNA");
    const json started = link.next().at("payload").at("event");
    EXPECT_EQ(started.at("type"), "assistant_thread_started");
    EXPECT_EQ(started.at("assistant_thread").at("thread_ts"), opened.at("thread_ts"));
    EXPECT_EQ(started.at("assistant_thread").at("context").at("channel_id"), "C0HIRING");
    const json moved = object({{"as", "U0ANNA"}, {"channel", "C0BACKEND"}, {"thread_ts", opened.at("thread_ts")}});
    EXPECT_EQ(visitor.post("open_agent", moved).at("thread_ts"), opened.at("thread_ts"));
    EXPECT_EQ(link.next().at("payload").at("event").at("type"), "assistant_thread_context_changed");
}

TEST(Agent, ShowsStatusTitleAndPromptsUntilTheBotAnswers) {
    house house{with_control()};
    visitor visitor{house};
    const json opened = visitor.post("open_agent", object({{"as", "U0ANNA"}}));
    const auto with = [&](const char* name, json value) {
        return object({{"channel_id", "D0ANNA"}, {"thread_ts", opened.at("thread_ts")}, {name, std::move(value)}});
    };
    EXPECT_EQ(house.call("assistant.threads.setStatus", with("status", "is thinking")).at("ok"), true);
    EXPECT_EQ(house.call("assistant.threads.setTitle", with("title", "Rust or Go")).at("ok"), true);
    const json prompt = object({{"title", "Ask"}, {"message", "Rust or Go?"}});
    EXPECT_EQ(house.call("assistant.threads.setSuggestedPrompts", with("prompts", json::array({prompt}))).at("ok"),
              true);
    const auto shown = [&] { return visitor.get("changes?since=0&as=U0ANNA").at("agents").at("D0ANNA"); };
    EXPECT_EQ(shown().at("status"), "is thinking");
    EXPECT_EQ(shown().at("title"), "Rust or Go");
    EXPECT_EQ(shown().at("prompts").at(0).at("message"), "Rust or Go?");
    (void)house.call("chat.postMessage",
                     object({{"channel", "D0ANNA"}, {"thread_ts", opened.at("thread_ts")}, {"text", "Rust"}}));
    EXPECT_EQ(shown().at("status"), "");
    EXPECT_EQ(house.call("assistant.threads.setSuggestedPrompts", with("prompts", json(5, prompt))).at("error"),
              "invalid_arguments");
    EXPECT_FALSE(visitor.get("changes?since=0&as=U0BEN").at("agents").contains("D0ANNA"));
}

}  // namespace
}  // namespace hirewise::test
