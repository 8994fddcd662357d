#pragma once

#include <chrono>
#include <cstddef>

#include "app/minute_share.hpp"
#include "slack/events.hpp"

namespace hirewise::app {

struct flood_limits {
    std::size_t in_thread = 30;   // messages within a minute: two bots that answer each other (slack-platform, 3.4)
    std::size_t of_person = 120;  // messages within a minute
    std::size_t open_in_channel = 200;  // questions and replies that are not finished; one a second is posted
};

// Keeps one person or one channel from using up what the bot has for all. Pure; time is passed in and does not go back.
class flood_gate {
public:
    using milliseconds = std::chrono::milliseconds;

    enum class passage { open, loop, crowded_channel, too_many_of_person };

    explicit flood_gate(flood_limits limits);

    // `open_in_channel`: what is not finished there.
    passage look(const slack::message_event& asked, std::size_t open_in_channel, milliseconds now);

    // Whether the person is to be told that it is closed: once a minute in a channel.
    bool tells(const slack::message_event& asked, milliseconds now);

private:
    std::size_t open_in_channel_;
    minute_share threads_;
    minute_share people_;
    minute_share told_{1};
};

}  // namespace hirewise::app
