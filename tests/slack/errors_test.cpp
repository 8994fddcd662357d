#include "slack/errors.hpp"

#include <gtest/gtest.h>

#include "base/failure.hpp"

namespace hirewise::slack {
namespace {

struct retry_class {
    slack_errc code;
    std::vector<std::string_view> names;
};

// The classes of the platform facts, 7.3.
const std::vector<retry_class> retry_classes = {
    {slack_errc::rate_limited, {"ratelimited", "rate_limited"}},
    {slack_errc::unavailable,
     {"internal_error", "fatal_error", "service_unavailable", "request_timeout", "update_failed", "team_added_to_org",
      "org_login_required"}},
    {slack_errc::refused_credentials,
     {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "not_allowed_token_type",
      "forbidden_team", "user_removed_from_team", "team_disabled"}},
    {slack_errc::missing_scope, {"missing_scope"}},
    {slack_errc::no_access,
     {"not_in_channel", "channel_not_found", "restricted_action", "restricted_action_read_only_channel",
      "no_permission", "access_denied", "ekm_access_denied", "is_archived", "team_access_not_granted",
      "messages_tab_disabled", "cannot_reply_to_message", "user_not_found", "user_not_visible"}},
    {slack_errc::invalid_message,
     {"invalid_blocks", "invalid_blocks_format", "invalid_arguments", "msg_too_long", "msg_blocks_too_long", "no_text",
      "markdown_text_conflict", "invalid_metadata_format", "invalid_metadata_schema", "view_too_large",
      "invalid_post_type", "invalid_form_data"}},
    {slack_errc::expired, {"expired_trigger_id", "expired_url", "used_url"}},
    {slack_errc::not_found, {"message_not_found", "thread_not_found"}},
};

TEST(SlackErrors, NamesFallIntoTheirRetryClass) {
    for (const auto& group : retry_classes) {
        for (const auto name : group.names) { EXPECT_EQ(error_from_name(name), group.code) << name; }
    }
}

TEST(SlackErrors, UnknownNamesAreOther) {
    for (const auto* name : {"", "brand_new_error", "Invalid_Auth", "invalid_auth ", "invalid_auth_extended"}) {
        EXPECT_EQ(error_from_name(name), slack_errc::other) << name;
    }
}

TEST(SlackErrors, WhatPassesIsTransient) {
    for (const auto code : {slack_errc::rate_limited, slack_errc::unavailable, slack_errc::not_slack}) {
        EXPECT_EQ(make_error_code(code), failure::transient);
        EXPECT_NE(make_error_code(code), failure::permanent);
    }
}

TEST(SlackErrors, WhatStaysIsPermanent) {
    for (const auto code :
         {slack_errc::refused_credentials, slack_errc::missing_scope, slack_errc::no_access,
          slack_errc::invalid_message, slack_errc::expired, slack_errc::not_found, slack_errc::other}) {
        EXPECT_EQ(make_error_code(code), failure::permanent);
        EXPECT_NE(make_error_code(code), failure::transient);
    }
}

TEST(SlackErrors, EachCodeSaysWhatItIs) {
    for (int value = 1; value <= static_cast<int>(slack_errc::not_slack); ++value) {
        const auto code = make_error_code(static_cast<slack_errc>(value));
        EXPECT_FALSE(code.message().empty());
        EXPECT_NE(code.message(), "unknown Slack error");
    }
}

}  // namespace
}  // namespace hirewise::slack
