#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "base/result.hpp"
#include "slack/ids.hpp"
#include "slack_io/web_api.hpp"

// What is sent to the Web API, as text. Pure.
namespace hirewise::slack_io {

// The event_type of the metadata that answers carry, under which they are found again.
inline constexpr std::string_view answer_event_type = "hirewise_answer";

using form_fields = std::vector<std::pair<std::string_view, std::string>>;

// application/x-www-form-urlencoded; fields with an empty value are left out.
std::string form_body(const form_fields& fields);

// The arguments of chat.postMessage. The content is spliced in, not parsed again.
// Fails with slack_errc::invalid_message if it does not look like a JSON object.
result<std::string> post_body(const outgoing_message& message);

// The arguments of chat.postEphemeral; fails like post_body.
result<std::string> ephemeral_body(const slack::channel_id& channel, const slack::user_id& user,
                                   const slack::message_ts& thread_ts, std::string_view content);

// The arguments of chat.update; fails like post_body.
result<std::string> update_body(const slack::channel_id& channel, const slack::message_ts& ts,
                                std::string_view content);

// An object with the view spliced in as member `view`; fails like post_body.
result<std::string> view_body(const nlohmann::json& arguments, std::string_view view);

}  // namespace hirewise::slack_io
