#pragma once

#include <boost/asio/steady_timer.hpp>

#include "store/pg_connection.hpp"
#include "store/postgres_store.hpp"

namespace hirewise::store {

// Hears what other bots tell, over a connection of its own. All functions on the executor's thread.
class pg_listener {
public:
    // `me`: asked for the number of this bot, which need not be told what it did itself.
    pg_listener(asio::any_io_executor executor, const postgres_options& options, std::function<std::int64_t()> me);

    // Listens, over a new connection where one is lost. Until it is cancelled.
    awaitable<void> run();

    // Returns when something was told since the last time, or may have been while nobody listened; after the poll
    // interval in any case. For one caller at a time.
    awaitable<void> wait();

private:
    awaitable<void> listen();
    void ring();

    postgres_options options_;
    std::function<std::int64_t()> me_;
    pg_connection connection_;
    bool has_news_ = false;
    asio::steady_timer bell_;  // rung by cancelling it
};

}  // namespace hirewise::store
