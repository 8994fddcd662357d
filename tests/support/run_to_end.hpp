#pragma once

#include <chrono>
#include <exception>
#include <optional>
#include <stdexcept>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "async/asio.hpp"

namespace hirewise::test {

// Runs the coroutine on this context until it ends and returns its value; rethrows its exception. A coroutine that
// does not end within the limit fails the test instead of hanging it. ASSERT_* does not compile in coroutines: return
// a value and check it outside.
template <class T>
T run_to_end(asio::io_context& context, awaitable<T> work, std::chrono::milliseconds limit = std::chrono::seconds{20}) {
    std::optional<T> value;
    std::exception_ptr thrown;
    asio::co_spawn(context, std::move(work), [&](std::exception_ptr failed, T got) {
        thrown = failed;
        value.emplace(std::move(got));
    });
    context.restart();
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!value && context.run_one_until(end) > 0) {}
    if (!value) { throw std::runtime_error{"the coroutine did not finish"}; }
    if (thrown) { std::rethrow_exception(thrown); }
    return std::move(*value);
}

inline void run_to_end(asio::io_context& context, awaitable<void> work,
                       std::chrono::milliseconds limit = std::chrono::seconds{20}) {
    auto with_value = [](awaitable<void> inner) -> awaitable<bool> {
        co_await std::move(inner);
        co_return true;
    };
    run_to_end(context, with_value(std::move(work)), limit);
}

}  // namespace hirewise::test
