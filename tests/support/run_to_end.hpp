#pragma once

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "async/asio.hpp"
#include "support/patience.hpp"

namespace hirewise::test {

// Runs the coroutine on this context until it ends and returns its value; rethrows its exception. A coroutine that
// does not end within the limit fails the test instead of hanging it. ASSERT_* does not compile in coroutines: return
// a value and check it outside.
template <class T>
T run_to_end(asio::io_context& context, awaitable<T> work, std::chrono::milliseconds limit = patience()) {
    struct ending {
        std::optional<T> value;
        std::exception_ptr thrown;
    };
    // Shared, since a coroutine that did not finish in time may still end when the context goes.
    const auto end_of_work = std::make_shared<ending>();
    asio::co_spawn(context, std::move(work), [end_of_work](std::exception_ptr failed, T got) {
        end_of_work->thrown = failed;
        end_of_work->value.emplace(std::move(got));
    });
    context.restart();
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!end_of_work->value && context.run_one_until(end) > 0) {}
    if (!end_of_work->value) { throw std::runtime_error{"the coroutine did not finish"}; }
    if (end_of_work->thrown) { std::rethrow_exception(end_of_work->thrown); }
    return std::move(*end_of_work->value);
}

inline void run_to_end(asio::io_context& context, awaitable<void> work, std::chrono::milliseconds limit = patience()) {
    auto with_value = [](awaitable<void> inner) -> awaitable<bool> {
        co_await std::move(inner);
        co_return true;
    };
    run_to_end(context, with_value(std::move(work)), limit);
}

}  // namespace hirewise::test
