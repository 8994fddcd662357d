#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

#include <nlohmann/json.hpp>

#include "slack/socket_mode_protocol.hpp"

// Envelopes as Slack sends them, for the tests of the intake.
namespace hirewise::test {

inline slack::envelope envelope_from(const nlohmann::json& frame) {
    for (auto& step : slack::on_frame(frame.dump())) {
        if (auto* delivery = std::get_if<slack::deliver>(&step)) { return std::move(delivery->envelope); }
    }
    throw std::logic_error{"the frame delivers nothing"};
}

// What differs between the messages of the tests.
struct said {
    std::string event_id = "Ev1";
    std::string ts = "1700000001.000100";
    std::string channel = "C1";
    std::string text = "<@U0BOT> rust or go?";
    std::string type = "app_mention";
    int retry_attempt = 0;
    std::string envelope_id = "E1";
    nlohmann::json more = nlohmann::json::object();  // members of the event, added or replaced
};

inline slack::envelope message_envelope(const said& what) {
    nlohmann::json event = {{"type", what.type}, {"user", "U1"},        {"text", what.text},      {"ts", what.ts},
                            {"team", "T1"},      {"event_ts", what.ts}, {"channel", what.channel}};
    if (what.type == "message") { event["channel_type"] = "im"; }
    event.update(what.more);
    nlohmann::json frame = {{"type", "events_api"},
                            {"envelope_id", what.envelope_id},
                            {"accepts_response_payload", false},
                            {"retry_attempt", what.retry_attempt},
                            {"retry_reason", what.retry_attempt > 0 ? "timeout" : ""}};
    frame["payload"] = {{"type", "event_callback"}, {"event_id", what.event_id}, {"event_time", 1700000001},
                        {"team_id", "T1"},          {"api_app_id", "A1"},        {"event", event}};
    return envelope_from(frame);
}

inline slack::envelope command_envelope(const std::string& command, const std::string& text) {
    const nlohmann::json payload = {{"command", command},
                                    {"text", text},
                                    {"user_id", "U1"},
                                    {"team_id", "T1"},
                                    {"channel_id", "C1"},
                                    {"trigger_id", "17"},
                                    {"response_url", "https://hooks.slack.com/commands/1"}};
    const nlohmann::json frame = {
        {"type", "slash_commands"}, {"envelope_id", "E1"}, {"accepts_response_payload", true}, {"payload", payload}};
    return envelope_from(frame);
}

inline slack::envelope press_envelope(const std::string& action_id, const std::string& envelope_id = "E1") {
    const nlohmann::json action = {
        {"type", "button"}, {"action_id", action_id}, {"block_id", "b"}, {"value", "v"}, {"action_ts", "1700000009.1"}};
    nlohmann::json payload = {
        {"type", "block_actions"}, {"trigger_id", "17"}, {"response_url", "https://hooks.slack.com/1"}};
    payload["user"] = {{"id", "U1"}, {"team_id", "T1"}};
    payload["team"] = {{"id", "T1"}};
    payload["channel"] = {{"id", "C1"}};
    payload["container"] = {{"type", "message"}, {"message_ts", "1700000002.1"}, {"channel_id", "C1"}};
    payload["message"] = {{"ts", "1700000002.1"}, {"thread_ts", "1700000001.000100"}};
    payload["actions"] = nlohmann::json::array({action});
    const nlohmann::json frame = {{"type", "interactive"},
                                  {"envelope_id", envelope_id},
                                  {"accepts_response_payload", false},
                                  {"payload", payload}};
    return envelope_from(frame);
}

}  // namespace hirewise::test
