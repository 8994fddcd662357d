#pragma once

#include <string_view>

#include "base/result.hpp"

namespace hirewise::slack {

// Errors that the Web API names (slack-platform, 7.3), grouped as far as the bot treats them alike.
enum class slack_errc {
    rate_limited = 1,     // 429, ratelimited: wait, then the same request
    unavailable,          // 5xx, internal_error, fatal_error, service_unavailable, request_timeout
    refused_credentials,  // invalid_auth, not_authed, account_inactive, token_revoked, token_expired, ...
    missing_scope,        // the app lacks a permission
    no_access,            // not_in_channel, channel_not_found, is_archived, restricted_action, ...
    invalid_message,      // invalid_blocks, msg_too_long, no_text, ...: a mistake of ours
    expired,              // expired_trigger_id, expired_url, used_url
    not_found,            // message_not_found, thread_not_found, not_found (a closed view), no_such_subteam
    other,                // ok:false with an error not listed here
    conflict,             // hash_conflict: somebody changed the view meanwhile
    not_slack,            // the answer is not the Web API's: no JSON, or a redirect
};

error_code make_error_code(slack_errc code) noexcept;

// The code for the `error` member of an answer.
slack_errc error_from_name(std::string_view name);

}  // namespace hirewise::slack

template <>
struct boost::system::is_error_code_enum<hirewise::slack::slack_errc> : std::true_type {};
