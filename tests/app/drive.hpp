#pragma once

#include <chrono>
#include <functional>
#include <stdexcept>

#include <boost/asio/io_context.hpp>

namespace hirewise::test {

// Runs the context until `reached` holds; it is asked after every step. Fails instead of hanging.
inline void run_until(boost::asio::io_context& context, const std::function<bool()>& reached) {
    context.restart();
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    while (!reached()) {
        if (context.run_one_until(end) == 0) { throw std::runtime_error{"it did not come to this"}; }
    }
}

}  // namespace hirewise::test
