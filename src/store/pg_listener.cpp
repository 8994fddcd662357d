#include "store/pg_listener.hpp"

#include <algorithm>
#include <utility>

#include "async/backoff.hpp"
#include "async/pause.hpp"
#include "store/pg_calls.hpp"

namespace hirewise::store {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds first_wait{100};
constexpr std::chrono::milliseconds longest_wait{2'000};
constexpr std::chrono::minutes quiet_time{1};  // then it is looked whether the connection still stands

}  // namespace

pg_listener::pg_listener(asio::any_io_executor executor, const postgres_options& options,
                         std::function<std::int64_t()> me)
    : options_{options}, me_{std::move(me)}, connection_{executor}, bell_{executor} {}

void pg_listener::ring() {
    has_news_ = true;
    bell_.cancel();
}

awaitable<void> pg_listener::run() {
    async::backoff waits{first_wait, longest_wait, options_.seed};
    while (true) {
        const auto opened = co_await connection_.open(options_.address, steady_clock::now() + options_.opening_limit);
        if (opened) {
            waits.reset();
            co_await listen();
        }
        // What is lost meanwhile is found by polling, and the log hears of the trouble from the other connection.
        co_await async::pause(waits.next());
    }
}

awaitable<void> pg_listener::listen() {
    while (true) {
        std::vector<pg_query> listening;
        listening.push_back({pg::listen});  // again after a quiet time, which asks for an answer
        const auto begun = co_await connection_.run(std::move(listening), steady_clock::now() + options_.patience);
        if (begun.failed) { co_return; }
        ring();
        auto told = co_await connection_.next_notifications(steady_clock::now() + quiet_time);
        while (told && !told->empty()) {
            const auto mine = std::to_string(me_());
            if (std::ranges::any_of(*told, [&](const auto& payload) { return payload != mine; })) { ring(); }
            told = co_await connection_.next_notifications(steady_clock::now() + quiet_time);
        }
        if (!told) { co_return; }
    }
}

awaitable<void> pg_listener::wait() {
    bell_.expires_after(options_.poll_interval);
    if (!has_news_) {
        const auto [rung] = co_await bell_.async_wait(use_tuple);
        (void)rung;
    }
    has_news_ = false;
}

}  // namespace hirewise::store
