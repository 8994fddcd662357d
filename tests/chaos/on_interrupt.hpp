#pragma once

#include <csignal>
#include <functional>
#include <utility>

#include <boost/asio/signal_set.hpp>

#include "async/asio.hpp"
#include "base/result.hpp"

namespace hirewise::chaos {

// Whoever interrupts a run gets its table all the same, and no program stays behind.
class on_interrupt {
public:
    on_interrupt(asio::any_io_executor executor, std::function<void()> finish)
        : signals_{std::move(executor), SIGINT, SIGTERM} {
        signals_.async_wait([finish = std::move(finish)](error_code failed, int) {
            if (!failed) { finish(); }
        });
    }

private:
    asio::signal_set signals_;
};

}  // namespace hirewise::chaos
