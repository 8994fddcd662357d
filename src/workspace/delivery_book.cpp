#include "workspace/delivery_book.hpp"

#include <utility>

#include "base/json.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

// Slack drops longer acknowledgements without a word (slack-platform, 1.3).
constexpr std::size_t ack_limit = 20'480;

}  // namespace

std::string frame_of(const envelope& sent) {
    json frame = json::object();
    frame["envelope_id"] = sent.id;
    frame["type"] = sent.type;
    frame["accepts_response_payload"] = sent.accepts_payload();
    frame["payload"] = sent.payload;
    if (sent.tells_retries) {
        frame["retry_attempt"] = sent.retry_attempt;
        frame["retry_reason"] = sent.retry_reason;
    }
    return dump_json(frame);
}

std::string name_of(const envelope& sent) {
    const std::string inner = text_at(member_at(sent.payload, "event"), "type");
    if (!inner.empty()) { return inner; }
    const std::string command = text_at(sent.payload, "command");
    return command.empty() ? text_at(sent.payload, "type", sent.type) : command;
}

delivery_book::delivery_book(const workspace_options& options, const faults& misbehaviour, id_source& ids,
                             schedule& later, change_bell& changed, traffic_journal& traffic, sender send)
    : options_{options},
      misbehaviour_{misbehaviour},
      ids_{ids},
      schedule_{later},
      changed_{changed},
      traffic_{traffic},
      send_{std::move(send)} {}

std::string delivery_book::send(envelope next) {
    next.id = ids_.envelope_id();
    const std::string id = next.id;
    delivery sent;
    sent.envelope_id = id;
    sent.event_id = text_at(next.payload, "event_id");
    sent.retry_attempt = next.retry_attempt;
    const std::size_t number = forgotten_ + deliveries_.size();
    deliveries_.push_back(std::move(sent));
    if (options_.observer != nullptr) { options_.observer->sent(next); }
    ++open_;
    // Known before it is sent: over HTTP it may fail at once.
    on_the_way& way = known_[id];
    way = {number, 0, next, name_of(next), std::chrono::steady_clock::now()};
    const auto link = send_(next);
    way.link = link.value_or(0);
    delivery_of(way).sent = link.has_value();
    traffic_.add(
        {"envelope", way.name, id, std::chrono::milliseconds{0}, link.has_value(), std::move(next.payload), nullptr});
    const auto patience = link ? options_.ack_deadline : std::chrono::milliseconds{0};
    schedule_.after(patience, [this, id] {
        if (known_.contains(id)) { settle(id); }
    });
    forget_the_oldest();
    return id;
}

void delivery_book::forget_the_oldest() {
    while (options_.most_kept != 0 && deliveries_.size() > options_.most_kept) {
        const auto oldest = known_.find(deliveries_.front().envelope_id);
        if (!oldest->second.settled) { return; }
        known_.erase(oldest);
        deliveries_.pop_front();
        ++forgotten_;
    }
}

void delivery_book::deliver_event(json event_callback) {
    (void)send({{}, "events_api", std::move(event_callback), 0, "", true});
}

std::string delivery_book::deliver_once(const std::string& type, json payload, int retry_attempt) {
    envelope once{
        {}, type, std::move(payload), retry_attempt, retry_attempt == 0 ? "" : "timeout", type == "events_api"};
    const std::string id = send(std::move(once));
    known_[id].no_retry = true;
    return id;
}

void delivery_book::close(on_the_way& sent) {
    if (!sent.settled) { --open_; }
    sent.settled = true;
    sent.sent.payload = nullptr;
    changed_.ring();
}

void delivery_book::settle(const std::string& envelope_id) {
    on_the_way& over = known_.at(envelope_id);
    if (over.settled) { return; }
    const auto tries = static_cast<std::size_t>(over.sent.retry_attempt);
    if (over.no_retry || tries >= options_.redelivery_waits.size()) {
        const std::string& reason = over.sent.retry_reason;
        delivery_of(over).failure = reason.empty() ? "timeout" : reason;
        close(over);
        return;
    }
    over.settled = true;  // and still open until the next try is on its way
    envelope next = over.sent;
    over.sent.payload = nullptr;
    schedule_.after(options_.redelivery_waits[tries], [this, again = std::move(next)]() mutable {
        --open_;
        ++again.retry_attempt;
        if (again.retry_reason.empty()) { again.retry_reason = "timeout"; }
        (void)send(std::move(again));
    });
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
        delivery_of(found->second).ack_frame_bytes = frame.size();
        complain("acknowledgement of " + std::to_string(frame.size()) + " bytes is ignored");
    } else if (!misbehaviour_.ignore_acks) {
        acknowledge(found->second, frame.size(), member_at(*parsed, "payload"));
    }
}

void delivery_book::take_outcome(const std::string& envelope_id, posted_outcome outcome) {
    on_the_way& sent = known_.at(envelope_id);
    if (outcome.failure.empty() && !misbehaviour_.ignore_acks) {
        acknowledge(sent, 0, sent.sent.accepts_payload() ? outcome.payload : json());
        return;
    }
    sent.sent.retry_reason = outcome.failure;
    sent.no_retry = sent.no_retry || outcome.no_retry;
    settle(envelope_id);
}

void delivery_book::acknowledge(on_the_way& sent, std::size_t frame_bytes, const json& payload) {
    delivery& what = delivery_of(sent);
    if (what.acknowledged) {
        complain("an envelope acknowledged twice");
        return;
    }
    // The official clients always send a payload, an empty one if there is nothing to say.
    if (!payload.empty() && !sent.sent.accepts_payload()) {
        complain("acknowledgement with a payload where none is accepted");
    }
    const auto time = std::chrono::steady_clock::now() - sent.sent_at;
    what.acknowledged = true;
    what.ack_time = std::chrono::duration_cast<std::chrono::milliseconds>(time);
    what.ack_frame_bytes = frame_bytes;
    what.ack_payload = payload;
    if (options_.observer != nullptr) { options_.observer->acknowledged(what); }
    traffic_.add({"acknowledgement", sent.name, what.envelope_id, what.ack_time, true, nullptr, payload});
    close(sent);
}

const delivery* delivery_book::find(const std::string& envelope_id) const {
    const auto found = known_.find(envelope_id);
    return found == known_.end() ? nullptr : &deliveries_[found->second.number - forgotten_];
}

void delivery_book::complain(std::string about) {
    traffic_.add({"complaint", about, {}, std::chrono::milliseconds{0}, false, nullptr, nullptr});
    complaints_.push_back(std::move(about));
    changed_.ring();
}

}  // namespace hirewise::workspace
