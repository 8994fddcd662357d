#include "workspace/delivery_book.hpp"

#include <utility>

#include "base/json.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

// Slack drops longer acknowledgements without a word (slack-platform, 1.3).
constexpr std::size_t ack_limit = 20'480;

}  // namespace

delivery_book::delivery_book(const workspace_options& options, const faults& misbehaviour, id_source& ids,
                             schedule& later, change_bell& changed, sender send)
    : options_{options},
      misbehaviour_{misbehaviour},
      ids_{ids},
      schedule_{later},
      changed_{changed},
      send_{std::move(send)} {}

std::string delivery_book::send(const envelope_terms& terms, const json& payload) {
    const std::string id = ids_.envelope_id();
    const bool accepts_payload = terms.type != "events_api";
    json envelope = json::object();
    envelope["envelope_id"] = id;
    envelope["type"] = terms.type;
    envelope["accepts_response_payload"] = accepts_payload;
    envelope["payload"] = payload;
    if (terms.tells_retries) {
        envelope["retry_attempt"] = terms.retry_attempt;
        envelope["retry_reason"] = terms.retry_attempt == 0 ? "" : "timeout";
    }
    const auto link = send_(dump_json(envelope));

    delivery sent;
    sent.envelope_id = id;
    sent.event_id = text_at(payload, "event_id");
    sent.retry_attempt = terms.retry_attempt;
    sent.sent = link.has_value();
    known_[id] = {deliveries_.size(), link.value_or(0), accepts_payload, std::chrono::steady_clock::now()};
    deliveries_.push_back(std::move(sent));
    changed_.ring();
    return id;
}

void delivery_book::deliver_event(json event_callback) {
    try_event(std::move(event_callback), 0);
}

std::string delivery_book::deliver_once(const std::string& type, json payload, int retry_attempt) {
    return send({type, retry_attempt, type == "events_api"}, payload);
}

void delivery_book::try_event(json event_callback, int attempt) {
    const std::string id = send({"events_api", attempt, true}, event_callback);
    const auto patience = find(id)->sent ? options_.ack_deadline : std::chrono::milliseconds{0};
    schedule_.after(patience,
                    [this, id, event = std::move(event_callback), attempt] { check_acknowledged(id, event, attempt); });
}

void delivery_book::check_acknowledged(const std::string& envelope_id, const json& event_callback, int attempt) {
    const auto tries = static_cast<std::size_t>(attempt);
    if (find(envelope_id)->acknowledged || tries >= options_.redelivery_waits.size()) { return; }
    schedule_.after(options_.redelivery_waits[tries],
                    [this, event_callback, attempt] { try_event(event_callback, attempt + 1); });
}

void delivery_book::take_frame(link_id from, const std::string& frame) {
    const auto parsed = parse_json(frame);
    const std::string id = parsed ? text_at(*parsed, "envelope_id") : "";
    const auto found = known_.find(id);
    if (id.empty()) {
        complain("a frame that is no acknowledgement");
    } else if (found == known_.end()) {
        complain("acknowledgement of an unknown envelope");
    } else if (found->second.link != from) {
        complain("acknowledgement on another link than the envelope's");
    } else if (frame.size() >= ack_limit) {
        deliveries_[found->second.index].ack_frame_bytes = frame.size();
        complain("acknowledgement of " + std::to_string(frame.size()) + " bytes is ignored");
    } else if (!misbehaviour_.ignore_acks) {
        acknowledge(found->second, frame.size(), member_at(*parsed, "payload"));
    }
}

void delivery_book::acknowledge(const on_the_way& sent, std::size_t frame_bytes, const json& payload) {
    delivery& what = deliveries_[sent.index];
    if (what.acknowledged) {
        complain("an envelope acknowledged twice");
        return;
    }
    if (!payload.is_null() && !sent.accepts_payload) {
        complain("acknowledgement with a payload where none is accepted");
    }
    const auto time = std::chrono::steady_clock::now() - sent.sent_at;
    what.acknowledged = true;
    what.ack_time = std::chrono::duration_cast<std::chrono::milliseconds>(time);
    what.ack_frame_bytes = frame_bytes;
    what.ack_payload = payload;
    changed_.ring();
}

const delivery* delivery_book::find(const std::string& envelope_id) const {
    const auto found = known_.find(envelope_id);
    return found == known_.end() ? nullptr : &deliveries_[found->second.index];
}

void delivery_book::complain(std::string about) {
    complaints_.push_back(std::move(about));
    changed_.ring();
}

}  // namespace hirewise::workspace
