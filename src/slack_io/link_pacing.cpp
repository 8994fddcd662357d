#include "slack_io/link_pacing.hpp"

#include <algorithm>

namespace hirewise::slack_io {

using std::chrono::milliseconds;

link_pacing::link_pacing(const socket_mode_options& options)
    : spacing_{options.open_spacing},
      burst_allowance_{options.open_spacing * static_cast<int>(std::max<std::size_t>(options.open_burst, 1) - 1)},
      stable_after_{options.stable_after},
      retreat_wait_{options.retreat_wait},
      open_backoff_{options.first_backoff, options.longest_open_backoff, options.seed},
      link_backoff_{options.first_backoff, options.longest_backoff, options.seed + 1},
      random_{options.seed + 2} {}

link_pacing::time_point link_pacing::next_open() const {
    return std::max({away_until_, paid_until_ - burst_allowance_, last_opening_ + std::max(open_gap_, link_gap_)});
}

void link_pacing::opening(time_point now) {
    last_opening_ = now;
    paid_until_ = std::max(paid_until_, now) + spacing_;
}

void link_pacing::opened() {
    open_backoff_.reset();
    open_gap_ = milliseconds{0};
}

void link_pacing::open_failed() {
    open_gap_ = open_backoff_.next();
}

void link_pacing::link_failed() {
    link_gap_ = link_backoff_.next();
}

void link_pacing::link_lived(std::chrono::steady_clock::duration lived) {
    if (lived < stable_after_) { return; }
    link_backoff_.reset();
    link_gap_ = milliseconds{0};
}

void link_pacing::retreat(time_point now) {
    std::uniform_int_distribution<milliseconds::rep> jitter{0, retreat_wait_.count() / 4};
    away_until_ = std::max(away_until_, now + retreat_wait_ + milliseconds{jitter(random_)});
}

}  // namespace hirewise::slack_io
