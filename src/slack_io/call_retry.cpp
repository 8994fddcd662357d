#include "slack_io/call_retry.hpp"

#include "base/failure.hpp"
#include "net/errors.hpp"
#include "slack/errors.hpp"

namespace hirewise::slack_io {
namespace {

// Slack says of 5xx and internal errors that part of the work may have been done (slack-platform, 7.3); an answer
// that cannot be read does not tell either.
bool may_have_been_carried_out(const error_code& error) {
    using net::net_errc;
    using slack::slack_errc;
    return error == net_errc::outcome_unknown || error == net_errc::protocol_violation ||
           error == net_errc::message_too_big || error == slack_errc::unavailable || error == slack_errc::not_slack;
}

}  // namespace

call_retry::call_retry(repeatable kind, const retry_options& options)
    : kind_{kind},
      tries_left_{options.attempts - 1},
      longest_retry_after_{options.longest_retry_after},
      backoff_{options.first_retry, options.longest_retry_after, options.seed} {}

retry_decision call_retry::after(error_code error, std::chrono::milliseconds retry_after) {
    if (kind_ == repeatable::only_if_unsent && may_have_been_carried_out(error)) {
        return {std::nullopt, net::net_errc::outcome_unknown};
    }
    const bool limited = error == slack::slack_errc::rate_limited;
    const bool worth_it =
        limited ? retry_after <= longest_retry_after_ : error == failure::transient && kind_ != repeatable::never;
    if (!worth_it || tries_left_ <= 0) { return {std::nullopt, error}; }
    --tries_left_;
    return {limited ? retry_after : backoff_.next(), error};
}

}  // namespace hirewise::slack_io
