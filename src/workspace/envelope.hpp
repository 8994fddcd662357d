#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace hirewise::workspace {

// One delivery to the app, whichever way it goes (slack-platform, 1.2 and 2.2).
struct envelope {
    std::string id;
    std::string type;  // "events_api", "slash_commands", "interactive"
    nlohmann::json payload;
    int retry_attempt = 0;
    std::string retry_reason = {};  // "timeout"; over HTTP "http_timeout", "http_error", "connection_failed"
    bool tells_retries = false;     // only events carry the number of the try

    bool accepts_payload() const { return type != "events_api"; }
};

// As a frame of Socket Mode.
std::string frame_of(const envelope& sent);
// What it is about, for people: the inner event's type, the interaction's, or the command.
std::string name_of(const envelope& sent);

}  // namespace hirewise::workspace
