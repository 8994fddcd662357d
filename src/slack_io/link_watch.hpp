#pragma once

#include <chrono>
#include <optional>

#include "slack_io/socket_mode_client.hpp"

namespace hirewise::slack_io {

// What a link has to do about the time that passes. Pure.
class link_watch {
public:
    using time_point = std::chrono::steady_clock::time_point;

    enum class duty {
        none,
        ping,
        drop_ungreeted,  // no hello in time
        drop_silent,     // no frame of any kind for too long
        drop_unclosed,   // what was to be sent before the close frame could not be sent
        close,           // drained
    };
    struct verdict {
        duty now;
        time_point look_again;
    };

    link_watch(const socket_mode_options& options, time_point connected);

    void greeted() { greeted_ = true; }
    void draining(time_point now);
    void closing(time_point now);

    // `last_heard`: when the last frame of any kind came in.
    verdict look(time_point now, time_point last_heard);

private:
    duty duty_at(time_point now, time_point heard) const;
    time_point next_look(time_point heard) const;

    std::chrono::milliseconds ping_interval_;
    std::chrono::milliseconds silence_limit_;
    std::chrono::milliseconds drain_limit_;
    std::chrono::milliseconds close_limit_;

    bool greeted_ = false;
    time_point hello_until_;
    time_point next_ping_;
    time_point listening_since_;  // silence before this does not count
    time_point expected_look_;
    std::optional<time_point> drain_until_;
    std::optional<time_point> close_until_;
};

}  // namespace hirewise::slack_io
