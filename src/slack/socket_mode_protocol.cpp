#include "slack/socket_mode_protocol.hpp"

#include <limits>
#include <utility>

#include "base/json.hpp"
#include "slack/frame_reader.hpp"
#include "slack/limits.hpp"
#include "slack/names.hpp"
#include "slack/payload.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

// Moves the step in; a braced list would copy the frame.
std::vector<step> only(step single) {
    std::vector<step> steps;
    steps.push_back(std::move(single));
    return steps;
}

// What nobody can use: answered if it has an envelope id, so that Slack does not send it for ever.
std::vector<step> refuse(const envelope_id& id, std::string why) {
    std::vector<step> steps;
    if (!id.empty()) { steps.emplace_back(acknowledge{acknowledgement(id)}); }
    steps.emplace_back(remark{std::move(why)});
    return steps;
}

// An id that no acknowledgement could carry counts as none.
envelope_id take_envelope_id(json& members) {
    auto id = take_text(members, "envelope_id");
    if (id.size() > limits::envelope_id_bytes) { id.clear(); }
    return {std::move(id)};
}

step greeting(json members) {
    constexpr int day = 86'400;
    greeted hello;
    hello.connections = static_cast<int>(count_at(members, "num_connections", std::numeric_limits<int>::max()));
    const auto lifetime = count_at(member_at(members, "debug_info"), "approximate_connection_time", day);
    if (lifetime > 0) { hello.lifetime = std::chrono::seconds{lifetime}; }
    auto connection = take_part(members, "connection_info");
    hello.app.value = take_text(connection, "app_id");
    return hello;
}

step farewell(const json& members) {
    const auto reason = text_at(members, "reason");
    if (reason == "link_disabled") { return retreat{retreat_cause::link_disabled}; }
    if (reason == "too_many_websockets") { return retreat{retreat_cause::too_many_websockets}; }
    return replace_link{loggable_name(reason)};
}

bool carries_work(std::string_view type) {
    return type == "events_api" || type == "slash_commands" || type == "interactive";
}

std::vector<step> delivery(envelope_id id, std::string_view type, json members, std::string frame) {
    if (id.empty()) { return only(remark{"an envelope without a usable id"}); }
    auto arrived = parse_arrival(type, take_part(members, "payload"));
    if (const auto* useless = std::get_if<unhandled>(&arrived)) {
        return refuse(id, "nobody handles " + useless->kind);
    }
    envelope delivered;
    delivered.id = std::move(id);
    delivered.accepts_response_payload = flag_at(members, "accepts_response_payload");
    delivered.retry_attempt = static_cast<int>(count_at(members, "retry_attempt", std::numeric_limits<int>::max()));
    delivered.retry_reason = take_text(members, "retry_reason");
    delivered.payload = std::move(arrived);
    delivered.frame = std::move(frame);
    return only(deliver{std::move(delivered)});
}

std::string frame_with(const envelope_id& id, const json& payload) {
    return R"({"envelope_id":)" + dump_json(id.value) + R"(,"payload":)" + dump_json(payload) + "}";
}

}  // namespace

std::vector<step> on_frame(std::string frame) {
    auto [members, whole] = read_frame(frame);
    auto id = take_envelope_id(members);
    if (!whole) { return refuse(id, "a frame that is not JSON"); }
    if (!members.is_object()) { return refuse(id, "a frame that is no object"); }
    const auto type = text_at(members, "type");
    if (type == "hello") { return only(greeting(std::move(members))); }
    if (type == "disconnect") { return only(farewell(members)); }
    if (carries_work(type)) { return delivery(std::move(id), type, std::move(members), std::move(frame)); }
    return refuse(id, "a frame of the unknown type " + loggable_name(type));
}

std::string acknowledgement(const envelope_id& id) {
    return R"({"envelope_id":)" + dump_json(id.value) + "}";
}

std::string acknowledgement(const envelope_id& id, const message& answer) {
    auto payload = answer.json();
    payload["response_type"] = "ephemeral";
    auto frame = frame_with(id, payload);
    if (frame.size() <= limits::frame_bytes) { return frame; }
    payload = message{answer.text, {}}.json();
    payload["response_type"] = "ephemeral";
    return frame_with(id, payload);
}

std::optional<std::string> acknowledgement(const envelope_id& id, const view_answer& answer) {
    const auto payload = answer.json();
    if (payload.is_null()) { return acknowledgement(id); }
    auto frame = frame_with(id, payload);
    if (frame.size() > limits::frame_bytes) { return std::nullopt; }
    return frame;
}

}  // namespace hirewise::slack
