#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <nlohmann/json.hpp>

#include "workspace/change_bell.hpp"
#include "workspace/envelope.hpp"
#include "workspace/id_source.hpp"
#include "workspace/schedule.hpp"
#include "workspace/traffic_journal.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

// What came back for an envelope that was POSTed to a request address.
struct posted_outcome {
    std::string failure = {};  // Slack's retry reason; empty: a 2xx answer in time
    bool no_retry = false;     // x-slack-no-retry: 1
    nlohmann::json payload = nullptr;
};

// Envelopes on their way and what became of them: acknowledgements, their deadline, redelivery. Sends through a
// function, so that it needs no socket. On one thread.
class delivery_book {
public:
    using link_id = std::uint64_t;
    // Sends to one link, or by HTTP (then any id); nothing if there is no way to the app.
    using sender = std::function<std::optional<link_id>(const envelope& sent)>;

    // All references outlive it.
    delivery_book(const workspace_options& options, const faults& misbehaviour, id_source& ids, schedule& later,
                  change_bell& changed, traffic_journal& traffic, sender send);

    // An event of the subscription; delivered again by Slack's plan until it is acknowledged.
    void deliver_event(nlohmann::json event_callback);
    // Any payload, delivered once. Returns the envelope's id.
    std::string deliver_once(const std::string& type, nlohmann::json payload, int retry_attempt);

    // A frame of the app: an acknowledgement, or something to complain about.
    void take_frame(link_id from, const std::string& frame);
    // The answer to an envelope that went by HTTP.
    void take_outcome(const std::string& envelope_id, posted_outcome outcome);

    // nullptr if there is no such envelope.
    const delivery* find(const std::string& envelope_id) const;
    const std::deque<delivery>& deliveries() const { return deliveries_; }
    const std::vector<std::string>& complaints() const { return complaints_; }
    void complain(std::string about);
    // How many envelopes are neither acknowledged nor given up.
    std::size_t open() const { return open_; }

private:
    struct on_the_way {
        std::size_t number = 0;  // of its delivery, counted from the start
        link_id link = 0;
        envelope sent;  // without its payload once it is settled
        std::string name;
        std::chrono::steady_clock::time_point sent_at{};
        bool settled = false;  // acknowledged, given up, or to be tried again under another id
        bool no_retry = false;
    };

    std::string send(envelope next);
    // The envelope's time is up: tries again if the plan says so.
    void settle(const std::string& envelope_id);
    void close(on_the_way& sent);
    delivery& delivery_of(const on_the_way& sent) { return deliveries_[sent.number - forgotten_]; }
    // Keeps the bound; what is still open is never forgotten.
    void forget_the_oldest();
    void acknowledge(on_the_way& sent, std::size_t frame_bytes, const nlohmann::json& payload);

    const workspace_options& options_;
    const faults& misbehaviour_;
    id_source& ids_;
    schedule& schedule_;
    change_bell& changed_;
    traffic_journal& traffic_;
    sender send_;
    std::deque<delivery> deliveries_;
    std::size_t forgotten_ = 0;  // deliveries that stood before the first
    std::vector<std::string> complaints_;
    std::unordered_map<std::string, on_the_way> known_;  // by envelope id
    std::size_t open_ = 0;
};

}  // namespace hirewise::workspace
