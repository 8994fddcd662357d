#include <string>
#include <variant>

#include "base/json.hpp"
#include "require.hpp"
#include "slack/limits.hpp"
#include "slack/socket_mode_protocol.hpp"
#include "targets.hpp"

namespace hirewise::fuzz {
namespace {

void check_acknowledgement(const std::string& frame) {
    require(frame.size() <= slack::limits::frame_bytes, "acknowledgements fit into a frame");
    const auto read = parse_json(frame);
    require(read.has_value() && !text_at(*read, "envelope_id").empty(), "acknowledgements name their envelope", frame);
}

// What the store keeps of a question has to say the same after a restart.
void check_same_again(const slack::envelope& first) {
    for (const auto& step : slack::on_frame(first.frame)) {
        const auto* again = std::get_if<slack::deliver>(&step);
        if (again == nullptr) { continue; }
        const auto& second = again->envelope;
        require(second.id.value == first.id.value, "a stored frame keeps its envelope id");
        require(second.payload.index() == first.payload.index(), "a stored frame keeps its kind");
        require(slack::dedupe_keys(second.payload) == slack::dedupe_keys(first.payload),
                "a stored frame keeps its dedupe keys");
        return;
    }
    require(false, "a stored frame is delivered again", first.frame);
}

void check_delivery(const slack::envelope& arrived) {
    require(!arrived.id.value.empty(), "a delivery has an envelope id");
    require(!std::holds_alternative<slack::unhandled>(arrived.payload), "a delivery is of use");
    require(arrived.retry_attempt >= 0, "retries are counted from 0");
    check_acknowledgement(slack::acknowledgement(arrived.id));
    check_acknowledgement(slack::acknowledgement(arrived.id, slack::message{arrived.frame, {}}));
    if (const auto* message = std::get_if<slack::message_event>(&arrived.payload)) {
        (void)slack::ignore_reason(*message, {{"U0BOT"}, {"B0BOT"}});
    }
    check_same_again(arrived);
}

}  // namespace

void fuzz_frame(std::string_view input) {
    for (const auto& step : slack::on_frame(std::string{input})) {
        if (const auto* delivered = std::get_if<slack::deliver>(&step)) { check_delivery(delivered->envelope); }
        if (const auto* answer = std::get_if<slack::acknowledge>(&step)) { check_acknowledgement(answer->frame); }
        if (const auto* odd = std::get_if<slack::remark>(&step)) { require_utf8(odd->text, "a remark"); }
        if (const auto* hello = std::get_if<slack::greeted>(&step)) {
            require(hello->connections >= 0, "connections are counted from 0");
        }
    }
}

}  // namespace hirewise::fuzz
