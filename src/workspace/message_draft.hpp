#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

// Checking what somebody wants to post, alike for the Web API, acknowledgements and response addresses.
namespace hirewise::workspace {

// Slack's refusal: an error name, and messages that explain it. No name: no refusal.
struct refusal {
    std::string error = {};
    std::vector<std::string> messages = {};

    explicit operator bool() const { return !error.empty(); }
};

// {"ok":false,...}
nlohmann::json refused(const refusal& why);

struct draft {
    nlohmann::json content = nlohmann::json::object();  // text, blocks, metadata as far as given
    std::string warning;                                // "message_truncated"
    refusal why_not;
};

// Reads text, blocks and metadata out of the arguments.
draft read_draft(const nlohmann::json& arguments);

}  // namespace hirewise::workspace
