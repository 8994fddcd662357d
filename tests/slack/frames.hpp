#pragma once

#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include "slack/socket_mode_protocol.hpp"
#include "support/files.hpp"

namespace hirewise::test {

// The frame in tests/golden/slack/NAME.json.
inline std::string slack_frame(const std::string& name) {
    return golden("slack/" + name + ".json");
}

// What the frame's payload is read as.
inline slack::arrival arrival_in(const std::string& name) {
    const auto frame = nlohmann::json::parse(slack_frame(name));
    return slack::parse_arrival(frame.at("type").get<std::string>(), frame.at("payload"));
}

template <class T>
T arrival_as(const std::string& name) {
    return std::get<T>(arrival_in(name));
}

// The steps of one kind, in order.
template <class Step>
std::vector<Step> steps_of(const std::vector<slack::step>& steps) {
    std::vector<Step> found;
    for (const auto& step : steps) {
        if (const auto* match = std::get_if<Step>(&step)) { found.push_back(*match); }
    }
    return found;
}

}  // namespace hirewise::test
