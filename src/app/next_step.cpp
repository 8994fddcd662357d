#include "app/next_step.hpp"

#include "base/json.hpp"
#include "slack/errors.hpp"
#include "store/store.hpp"

namespace hirewise::app {

next_step step_after(const error_code& error) {
    if (error.category() == error_code{store::store_errc::unavailable}.category()) { return next_step::again; }
    if (error.category() != error_code{slack::slack_errc::other}.category()) { return next_step::look_up; }
    switch (static_cast<slack::slack_errc>(error.value())) {
        case slack::slack_errc::rate_limited:
        case slack::slack_errc::refused_credentials:
        case slack::slack_errc::missing_scope: return next_step::again;
        // A gateway may answer 5xx for a message that Slack has accepted.
        case slack::slack_errc::unavailable:
        case slack::slack_errc::not_slack: return next_step::look_up;
        case slack::slack_errc::invalid_message: return next_step::plain_text;
        case slack::slack_errc::no_access:
        case slack::slack_errc::expired:
        case slack::slack_errc::not_found:
        case slack::slack_errc::conflict:
        case slack::slack_errc::other: return next_step::give_up;
    }
    return next_step::give_up;
}

std::string plain_version(const std::string& content) {
    const auto message = parse_json(content);
    if (!message) { return {}; }
    const auto words = text_at(*message, "text");
    if (words.empty()) { return {}; }
    nlohmann::json plain;
    plain["text"] = words;
    return dump_json(plain);
}

}  // namespace hirewise::app
