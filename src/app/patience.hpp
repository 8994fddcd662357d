#pragma once

#include <chrono>

#include "async/asio.hpp"
#include "async/backoff.hpp"
#include "async/pause.hpp"
#include "base/failure.hpp"

namespace hirewise::app {

// Makes the attempt, and again while it fails with what may be transient, with growing waits, until so long has passed
// since the first. `go_on` is asked before each wait, with the failure and whether it is the first, and may end it.
template <class Attempt, class GoOn>
auto with_patience(std::chrono::milliseconds patience, Attempt attempt, GoOn go_on) -> decltype(attempt()) {
    constexpr std::chrono::milliseconds first_retry{100};
    constexpr std::chrono::milliseconds longest_retry{2'000};
    const auto end = std::chrono::steady_clock::now() + patience;
    async::backoff waits{first_retry, longest_retry, 1};
    auto made = co_await attempt();
    while (!made && made.error() == failure::transient && std::chrono::steady_clock::now() < end) {
        if (!go_on(made.error(), waits.failures() == 0)) { break; }
        co_await async::pause(waits.next());
        made = co_await attempt();
    }
    co_return made;
}

}  // namespace hirewise::app
