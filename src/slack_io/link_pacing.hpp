#pragma once

#include <chrono>
#include <random>

#include "async/backoff.hpp"
#include "slack_io/socket_mode_client.hpp"

namespace hirewise::slack_io {

// When the next link may be opened. Pure: told what happens and when, asked for an instant.
// Waits count from one opening to the next, so a link that lived longer than the wait is replaced at once. After
// failures they grow, and stay, until a link has lived for `stable_after`: links that die young never make a storm.
class link_pacing {
public:
    using time_point = std::chrono::steady_clock::time_point;

    explicit link_pacing(const socket_mode_options& options);

    // The next apps.connections.open must not be called before; the past means at once.
    time_point next_open() const;

    // apps.connections.open is called; it gave an address; it failed.
    void opening(time_point now);
    void opened();
    void open_failed();

    // A link never came up, or broke without an announcement.
    void link_failed();

    // A link is over, or about to be replaced, this long after it was greeted. To be told before link_failed().
    void link_lived(std::chrono::steady_clock::duration lived);

    // Slack asked to stay away.
    void retreat(time_point now);

private:
    std::chrono::milliseconds spacing_;
    std::chrono::milliseconds burst_allowance_;
    std::chrono::milliseconds stable_after_;
    std::chrono::milliseconds retreat_wait_;
    async::backoff open_backoff_;
    async::backoff link_backoff_;
    std::minstd_rand random_;

    time_point last_opening_{};
    time_point paid_until_{};  // each opening costs one spacing; the burst is how far this may lie ahead
    time_point away_until_{};
    std::chrono::milliseconds open_gap_{0};
    std::chrono::milliseconds link_gap_{0};
};

}  // namespace hirewise::slack_io
