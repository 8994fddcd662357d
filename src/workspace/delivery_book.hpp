#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <nlohmann/json.hpp>

#include "workspace/change_bell.hpp"
#include "workspace/id_source.hpp"
#include "workspace/schedule.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

// Envelopes on their way and what became of them: acknowledgements, their deadline, redelivery. Sends through a
// function, so that it needs no socket. On one thread.
class delivery_book {
public:
    using link_id = std::uint64_t;
    // Sends a frame to one link; nothing if none is up.
    using sender = std::function<std::optional<link_id>(const std::string& frame)>;

    // All references outlive it.
    delivery_book(const workspace_options& options, const faults& misbehaviour, id_source& ids, schedule& later,
                  change_bell& changed, sender send);

    // An event of the subscription; delivered again by Slack's plan until it is acknowledged.
    void deliver_event(nlohmann::json event_callback);
    // Any payload, delivered once. Returns the envelope's id.
    std::string deliver_once(const std::string& type, nlohmann::json payload, int retry_attempt);

    // A frame of the app: an acknowledgement, or something to complain about.
    void take_frame(link_id from, const std::string& frame);

    // nullptr if there is no such envelope.
    const delivery* find(const std::string& envelope_id) const;
    const std::vector<delivery>& deliveries() const { return deliveries_; }
    const std::vector<std::string>& complaints() const { return complaints_; }
    void complain(std::string about);

private:
    struct on_the_way {
        std::size_t index = 0;  // in deliveries_
        link_id link = 0;
        bool accepts_payload = false;
        std::chrono::steady_clock::time_point sent_at{};
    };
    struct envelope_terms {
        std::string type;
        int retry_attempt = 0;
        bool tells_retries = false;  // only events carry the number of the try
    };

    std::string send(const envelope_terms& terms, const nlohmann::json& payload);
    void try_event(nlohmann::json event_callback, int attempt);
    void check_acknowledged(const std::string& envelope_id, const nlohmann::json& event_callback, int attempt);
    void acknowledge(const on_the_way& sent, std::size_t frame_bytes, const nlohmann::json& payload);

    const workspace_options& options_;
    const faults& misbehaviour_;
    id_source& ids_;
    schedule& schedule_;
    change_bell& changed_;
    sender send_;
    std::vector<delivery> deliveries_;
    std::vector<std::string> complaints_;
    std::unordered_map<std::string, on_the_way> known_;  // by envelope id
};

}  // namespace hirewise::workspace
