#include "workspace/message_draft.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/arguments.hpp"
#include "workspace/block_check.hpp"
#include "workspace/element_values.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::size_t most_text = 40'000;
constexpr std::size_t most_markdown = 12'000;
constexpr std::size_t most_metadata_bytes = 16'384;

bool is_identifier(std::string_view name) {
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !name.empty() && name.front() >= 'a' && name.front() <= 'z' && std::ranges::all_of(name, fits);
}

refusal check_blocks(const std::optional<json>& blocks) {
    if (!blocks || !blocks->is_array()) { return {"invalid_blocks_format"}; }
    if (blocks->size() > 50) { return {"msg_blocks_too_many"}; }
    const std::string fault = block_fault(*blocks, surface::message);
    if (fault.empty()) { return {}; }
    return {"invalid_blocks", {"[ERROR] " + fault}};
}

refusal check_metadata(const std::optional<json>& metadata) {
    if (!metadata || !metadata->is_object()) { return {"invalid_metadata_format"}; }
    const json& payload = member_at(*metadata, "event_payload");
    if (!is_identifier(text_at(*metadata, "event_type")) || !payload.is_object()) {
        return {"invalid_metadata_schema"};
    }
    for (const auto& [name, value] : payload.items()) {
        if (!is_identifier(name) || value.is_structured()) { return {"invalid_metadata_schema"}; }
    }
    if (dump_json(*metadata).size() > most_metadata_bytes) { return {"metadata_too_large"}; }
    return {};
}

}  // namespace

json refused(const refusal& why) {
    json answer = json::object({{"ok", false}, {"error", why.error}});
    if (!why.messages.empty()) { answer["response_metadata"] = json::object({{"messages", why.messages}}); }
    return answer;
}

draft read_draft(const json& arguments) {
    draft made;
    std::string text = text_argument(arguments, "text");
    if (utf16_length(text) > most_text) {
        text = clip(text, most_text);
        made.warning = "message_truncated";
    }
    std::string markdown = text_argument(arguments, "markdown_text");
    if (!markdown.empty() && (!text.empty() || arguments.contains("blocks"))) {
        made.why_not = {"markdown_text_conflict"};
        return made;
    }
    if (utf16_length(markdown) > most_markdown) {
        made.why_not = {"msg_too_long"};
        return made;
    }
    if (!markdown.empty()) { text = std::move(markdown); }
    if (!text.empty()) { made.content["text"] = std::move(text); }

    auto blocks = nested_argument(arguments, "blocks");
    if (!blocks || !blocks->is_null()) {
        made.why_not = check_blocks(blocks);
        if (made.why_not) { return made; }
        made.content["blocks"] = with_ids(std::move(*blocks));
    }
    auto metadata = nested_argument(arguments, "metadata");
    if (!metadata || !metadata->is_null()) {
        if (!metadata || !metadata->empty()) { made.why_not = check_metadata(metadata); }
        if (made.why_not) { return made; }
        made.content["metadata"] = std::move(*metadata);
    }
    const bool has_blocks = made.content.contains("blocks") && !made.content["blocks"].empty();
    if (!made.content.contains("text") && !has_blocks) { made.why_not = {"no_text"}; }
    return made;
}

}  // namespace hirewise::workspace
