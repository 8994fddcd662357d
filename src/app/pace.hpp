#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace hirewise::app {

// When the next message may go to one channel: a few at once, then one an interval (slack-platform, 7.2).
class pace {
public:
    using time_point = std::chrono::steady_clock::time_point;
    using duration = std::chrono::steady_clock::duration;

    // `burst` is at least 1.
    pace(std::size_t burst, std::chrono::milliseconds interval)
        : interval_{interval}, credit_{interval * (static_cast<long>(burst) - 1)} {}

    // Takes the next place and returns how long to wait for it.
    duration reserve(time_point now) {
        paid_until_ = std::max(paid_until_, now);
        const auto wait = std::max(paid_until_ - now - credit_, duration::zero());
        paid_until_ += interval_;
        return wait;
    }

    // True if it has no more to say than a new one.
    bool is_rested(time_point now) const { return paid_until_ <= now; }

private:
    duration interval_;
    duration credit_;
    time_point paid_until_{};
};

}  // namespace hirewise::app
