#include "slack/errors.hpp"

#include <algorithm>
#include <array>

#include "base/failure.hpp"

namespace hirewise::slack {
namespace {

class slack_category_type final : public boost::system::error_category {
public:
    const char* name() const noexcept override { return "hirewise.slack"; }

    std::string message(int value) const override {
        switch (static_cast<slack_errc>(value)) {
            case slack_errc::rate_limited: return "Slack asks to wait";
            case slack_errc::unavailable: return "Slack is unavailable";
            case slack_errc::refused_credentials: return "Slack refuses the token";
            case slack_errc::missing_scope: return "the app lacks a permission";
            case slack_errc::no_access: return "the app has no access to this conversation or person";
            case slack_errc::invalid_message: return "Slack refuses the request as malformed";
            case slack_errc::expired: return "the answer came too late for this interaction";
            case slack_errc::not_found: return "the message or thread does not exist";
            case slack_errc::conflict: return "the view was changed meanwhile";
            case slack_errc::other: return "Slack answered with an error";
            case slack_errc::not_slack: return "the answer does not come from Slack's Web API";
        }
        return "unknown Slack error";
    }

    // Pages that are not the Web API's come from proxies and from outages: they pass.
    boost::system::error_condition default_error_condition(int value) const noexcept override {
        switch (static_cast<slack_errc>(value)) {
            case slack_errc::rate_limited:
            case slack_errc::unavailable:
            case slack_errc::not_slack: return failure::transient;
            case slack_errc::refused_credentials:
            case slack_errc::missing_scope:
            case slack_errc::no_access:
            case slack_errc::invalid_message:
            case slack_errc::expired:
            case slack_errc::not_found:
            case slack_errc::conflict:
            case slack_errc::other: return failure::permanent;
        }
        return {value, *this};
    }
};

struct named_error {
    std::string_view name;
    slack_errc code;
};

// Slack-platform 7.3, and what 1.1, 5, 6.6 and 7.4 add. A token of the wrong kind counts as refused: like a revoked
// one, it works again only when the operator puts in another.
constexpr std::array named_errors = std::to_array<named_error>({
    {"ratelimited", slack_errc::rate_limited},
    {"rate_limited", slack_errc::rate_limited},
    {"message_limit_exceeded", slack_errc::rate_limited},

    {"internal_error", slack_errc::unavailable},
    {"fatal_error", slack_errc::unavailable},
    {"service_unavailable", slack_errc::unavailable},
    {"request_timeout", slack_errc::unavailable},
    {"update_failed", slack_errc::unavailable},
    {"team_added_to_org", slack_errc::unavailable},
    {"org_login_required", slack_errc::unavailable},

    {"invalid_auth", slack_errc::refused_credentials},
    {"not_authed", slack_errc::refused_credentials},
    {"account_inactive", slack_errc::refused_credentials},
    {"token_revoked", slack_errc::refused_credentials},
    {"token_expired", slack_errc::refused_credentials},
    {"not_allowed_token_type", slack_errc::refused_credentials},
    {"forbidden_team", slack_errc::refused_credentials},
    {"user_removed_from_team", slack_errc::refused_credentials},
    {"team_disabled", slack_errc::refused_credentials},

    {"missing_scope", slack_errc::missing_scope},

    {"not_in_channel", slack_errc::no_access},
    {"channel_not_found", slack_errc::no_access},
    {"no_permission", slack_errc::no_access},
    {"access_denied", slack_errc::no_access},
    {"ekm_access_denied", slack_errc::no_access},
    {"is_archived", slack_errc::no_access},
    {"team_access_not_granted", slack_errc::no_access},
    {"messages_tab_disabled", slack_errc::no_access},
    {"cannot_reply_to_message", slack_errc::no_access},
    {"user_not_found", slack_errc::no_access},
    {"user_not_visible", slack_errc::no_access},
    {"user_not_in_channel", slack_errc::no_access},
    {"posting_to_channel_denied", slack_errc::no_access},

    {"invalid_arguments", slack_errc::invalid_message},
    {"missing_args", slack_errc::invalid_message},
    {"insecure_request", slack_errc::invalid_message},
    {"msg_too_long", slack_errc::invalid_message},
    {"msg_blocks_too_long", slack_errc::invalid_message},
    {"msg_blocks_too_many", slack_errc::invalid_message},
    {"no_text", slack_errc::invalid_message},
    {"markdown_text_conflict", slack_errc::invalid_message},
    {"metadata_too_large", slack_errc::invalid_message},
    {"view_too_large", slack_errc::invalid_message},
    {"invalid_post_type", slack_errc::invalid_message},
    {"invalid_form_data", slack_errc::invalid_message},
    {"invalid_view", slack_errc::invalid_message},
    {"too_many_attachments", slack_errc::invalid_message},

    {"expired_trigger_id", slack_errc::expired},
    {"exchanged_trigger_id", slack_errc::expired},
    {"invalid_trigger_id", slack_errc::expired},
    {"expired_url", slack_errc::expired},
    {"used_url", slack_errc::expired},

    {"message_not_found", slack_errc::not_found},
    {"thread_not_found", slack_errc::not_found},
    {"not_found", slack_errc::not_found},
    {"no_such_subteam", slack_errc::not_found},

    {"hash_conflict", slack_errc::conflict},
});

// Families of names: "restricted_action_thread_only_channel".
constexpr std::array name_families = std::to_array<named_error>({
    {"restricted_action", slack_errc::no_access},
    {"invalid_blocks", slack_errc::invalid_message},
    {"invalid_metadata", slack_errc::invalid_message},
});

}  // namespace

error_code make_error_code(slack_errc code) noexcept {
    static const slack_category_type category;
    return {static_cast<int>(code), category};
}

slack_errc error_from_name(std::string_view name) {
    const auto named = std::find_if(named_errors.begin(), named_errors.end(),
                                    [&](const named_error& known) { return known.name == name; });
    if (named != named_errors.end()) { return named->code; }
    const auto family = std::find_if(name_families.begin(), name_families.end(),
                                     [&](const named_error& known) { return name.starts_with(known.name); });
    return family == name_families.end() ? slack_errc::other : family->code;
}

}  // namespace hirewise::slack
