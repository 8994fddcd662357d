#include "slack_io/link_watch.hpp"

#include <algorithm>

namespace hirewise::slack_io {

link_watch::link_watch(const socket_mode_options& options, time_point connected)
    : ping_interval_{options.ping_interval},
      silence_limit_{options.silence_limit},
      drain_limit_{options.drain_limit},
      close_limit_{options.close_limit},
      hello_until_{connected + options.hello_timeout},
      next_ping_{connected + options.ping_interval},
      listening_since_{connected},
      expected_look_{connected} {}

void link_watch::draining(time_point now) {
    if (!drain_until_) { drain_until_ = now + drain_limit_; }
}

void link_watch::closing(time_point now) {
    if (!close_until_) { close_until_ = now + close_limit_; }
}

link_watch::verdict link_watch::look(time_point now, time_point last_heard) {
    // A look that comes far too late means that we stood still ourselves (a stopped process, a sleeping machine):
    // frames may be waiting in the socket, so the peer gets its time from now on.
    if (now - expected_look_ > ping_interval_) { listening_since_ = now; }
    const time_point heard = std::max(last_heard, listening_since_);
    const duty due = duty_at(now, heard);
    if (due == duty::ping) { next_ping_ = now + ping_interval_; }
    expected_look_ = std::max(now, next_look(heard));
    return {due, expected_look_};
}

link_watch::duty link_watch::duty_at(time_point now, time_point heard) const {
    if (close_until_) { return now >= *close_until_ ? duty::drop_unclosed : duty::none; }
    if (!greeted_ && now >= hello_until_) { return duty::drop_ungreeted; }
    if (now >= heard + silence_limit_) { return duty::drop_silent; }
    if (drain_until_ && now >= *drain_until_) { return duty::close; }
    return now >= next_ping_ ? duty::ping : duty::none;
}

link_watch::time_point link_watch::next_look(time_point heard) const {
    if (close_until_) { return *close_until_; }
    time_point next = std::min(next_ping_, heard + silence_limit_);
    if (!greeted_) { next = std::min(next, hello_until_); }
    if (drain_until_) { next = std::min(next, *drain_until_); }
    return next;
}

}  // namespace hirewise::slack_io
