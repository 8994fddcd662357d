#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <string>

#include <nlohmann/json.hpp>

#include "workspace/change_bell.hpp"

namespace hirewise::workspace {

// One thing that went over the wire, or what became of it.
struct traffic_entry {
    std::string kind;  // "envelope", "acknowledgement", "call", "link", "complaint"
    std::string name;  // type of the envelope or event, method, what became of a link
    std::string id = {};
    std::chrono::milliseconds taken{0};  // until acknowledged or answered
    bool ok = true;
    nlohmann::json sent = nullptr;  // by whoever began: the workspace an envelope, the bot a call
    nlohmann::json received = nullptr;
};

// The last two thousand entries, in order. Secrets are taken out when they come in.
class traffic_journal {
public:
    explicit traffic_journal(change_bell& changed) : changed_{changed} {}

    // Rings the bell.
    void add(traffic_entry entry);

    // The number of the last entry; the first is 1.
    std::size_t position() const { return last_; }
    // Those after `since`, as the control API gives them.
    nlohmann::json entries_since(std::size_t since) const;
    std::chrono::steady_clock::time_point last_change() const { return last_change_; }

private:
    change_bell& changed_;
    std::deque<nlohmann::json> entries_;
    std::size_t last_ = 0;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point last_change_ = start_;
};

// The value without tokens, tickets and response addresses: what they stood in says "(left out)".
nlohmann::json without_secrets(nlohmann::json value);

}  // namespace hirewise::workspace
