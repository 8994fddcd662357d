#pragma once

#include <chrono>

#include <boost/asio/io_context.hpp>

namespace hirewise::test {

// Runs what is due on this context, one handler after another, until the condition holds; false if it does not within
// the limit. How tests wait for an event instead of for a time.
template <class Condition>
[[nodiscard]] bool run_until(boost::asio::io_context& context, Condition holds,
                             std::chrono::milliseconds limit = std::chrono::seconds{20}) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!holds()) {
        context.restart();
        if (context.run_one_until(end) == 0) { return holds(); }
    }
    return true;
}

}  // namespace hirewise::test
