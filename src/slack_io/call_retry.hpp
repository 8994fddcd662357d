#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "async/backoff.hpp"
#include "base/result.hpp"

namespace hirewise::slack_io {

// How a call bears being sent twice.
enum class repeatable {
    always,          // reading, or the same again
    only_if_unsent,  // would be done twice: again only if it cannot have been carried out
    never,           // the caller tries again at its own pace
};

struct retry_options {
    int attempts = 4;
    std::chrono::milliseconds first_retry{500};
    std::chrono::milliseconds longest_retry_after{60'000};
    std::uint32_t seed = 1;
};

// What to do after a failed try.
struct retry_decision {
    std::optional<std::chrono::milliseconds> wait;  // try again after this; nothing: give up...
    error_code error;                               // ...with this
};

// The tries of one call. Pure; a 429 is waited out whatever the call is, since Slack did nothing.
class call_retry {
public:
    call_retry(repeatable kind, const retry_options& options);

    // `retry_after` counts with slack_errc::rate_limited only.
    retry_decision after(error_code error, std::chrono::milliseconds retry_after);

private:
    repeatable kind_;
    int tries_left_;
    std::chrono::milliseconds longest_retry_after_;
    async::backoff backoff_;
};

}  // namespace hirewise::slack_io
