#pragma once

#include <chrono>
#include <stdexcept>

#include <boost/asio/io_context.hpp>

#include "support/patience.hpp"

// How tests wait for an event instead of for a time.
namespace hirewise::test {

// Runs what is due on this context, one handler after another, until the condition holds; false if it does not within
// the limit.
template <class Condition>
[[nodiscard]] bool run_until(boost::asio::io_context& context, Condition holds,
                             std::chrono::milliseconds limit = patience()) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!holds()) {
        context.restart();
        if (context.run_one_until(end) == 0) { return holds(); }
    }
    return true;
}

// The same where a test cannot go on without it: throws if the condition does not come to hold.
template <class Condition>
void drive_until(boost::asio::io_context& context, Condition holds) {
    if (!run_until(context, holds)) { throw std::runtime_error{"it did not come to this"}; }
}

}  // namespace hirewise::test
