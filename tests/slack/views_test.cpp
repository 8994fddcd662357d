#include "slack/views.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "slack/elements.hpp"
#include "slack/response_content.hpp"
#include "slack/socket_mode_protocol.hpp"

namespace hirewise::slack {
namespace {

using nlohmann::json;

modal_view asking() {
    modal_view view;
    view.title = "A question";
    view.blocks.push_back(input("b", "What?", text_input("a")));
    return view;
}

TEST(Views, AModalWithInputsCanBeSubmitted) {
    const auto made = asking().json();
    EXPECT_EQ(made.at("type"), "modal");
    EXPECT_EQ(made.at("title").at("text"), "A question");
    EXPECT_EQ(made.at("submit").at("text"), "Submit");
    EXPECT_FALSE(made.contains("close"));
    EXPECT_FALSE(made.contains("notify_on_close"));
}

TEST(Views, AModalKeepsToItsLimits) {
    auto view = asking();
    view.title = std::string(40, 't');
    view.submit = std::string(40, 's');
    view.private_metadata = std::string(3'001, 'm');
    view.callback_id = std::string(256, 'c');
    view.notify_on_close = true;
    for (int i = 0; i < 200; ++i) { view.blocks.push_back(section(mrkdwn{std::string(2'900, 'x')})); }
    const auto made = view.json();
    EXPECT_LE(made.at("title").at("text").get<std::string>().size(), 26U);
    EXPECT_LE(made.at("submit").at("text").get<std::string>().size(), 26U);
    EXPECT_FALSE(made.contains("private_metadata"));
    EXPECT_FALSE(made.contains("callback_id"));
    EXPECT_EQ(made.at("notify_on_close"), true);
    EXPECT_LE(made.at("blocks").size(), 100U);
    EXPECT_LE(dump_json(made).size(), 250'000U);
}

TEST(Views, HoldBlocksOfMessagesInClassicForm) {
    home_view view;
    view.blocks = {table({{"Option"}}, {{"Go"}}), feedback("vote", "yes", "no")};
    const auto made = view.json();
    EXPECT_EQ(made.at("type"), "home");
    EXPECT_EQ(made.at("blocks").at(0).at("type"), "section");
    EXPECT_EQ(made.at("blocks").at(1).at("type"), "actions");
}

TEST(Views, ABlockIdComesOnce) {
    auto view = asking();
    view.blocks.push_back(view.blocks.front());
    const auto made = view.json();
    EXPECT_EQ(made.at("blocks").at(0).at("block_id"), "b");
    EXPECT_FALSE(made.at("blocks").at(1).contains("block_id"));
}

TEST(ViewAnswers, SayWhatHappensToTheView) {
    EXPECT_TRUE(view_answer::nothing().json().is_null());
    EXPECT_EQ(view_answer::reject({{"b", "Too long"}}).json(),
              (json{{"response_action", "errors"}, {"errors", {{"b", "Too long"}}}}));
    EXPECT_TRUE(view_answer::reject({}).json().is_null());
    EXPECT_EQ(view_answer::clear_stack().json(), (json{{"response_action", "clear"}}));
    EXPECT_EQ(view_answer::replace_with(asking()).json().at("response_action"), "update");
    EXPECT_EQ(view_answer::push_on_top(asking()).json().at("view").at("type"), "modal");
}

TEST(ViewAnswers, FitIntoTheirAcknowledgementOrAreNone) {
    EXPECT_EQ(acknowledgement({"E1"}, view_answer::nothing()), R"({"envelope_id":"E1"})");
    const auto frame = acknowledgement({"E1"}, view_answer::clear_stack());
    EXPECT_EQ(frame, R"({"envelope_id":"E1","payload":{"response_action":"clear"}})");
    auto large = asking();
    for (int i = 0; i < 10; ++i) { large.blocks.push_back(section(mrkdwn{std::string(2'900, 'x')})); }
    EXPECT_FALSE(acknowledgement({"E1"}, view_answer::replace_with(large)));
}

TEST(ResponseContent, SaysWhoSeesIt) {
    const message words{"Words", {}};
    const auto secret = parse_json(response_content(words, visibility::ephemeral, {"17.1"})).value();
    EXPECT_EQ(secret.at("response_type"), "ephemeral");
    EXPECT_FALSE(secret.contains("thread_ts"));
    const auto open = parse_json(response_content(words, visibility::in_channel, {"17.1"})).value();
    EXPECT_EQ(open.at("thread_ts"), "17.1");
    EXPECT_EQ(open.at("replace_original"), false);
    EXPECT_EQ(parse_json(replacing_content(words)).value().at("replace_original"), true);
    EXPECT_EQ(deleting_content(), R"({"delete_original":true})");
}

}  // namespace
}  // namespace hirewise::slack
