#pragma once

#include <functional>

#include <boost/asio/io_context.hpp>

#include "async/asio.hpp"
#include "base/log.hpp"

namespace hirewise::app {

// Runs the context on this thread until `work` has ended and returns its exit code. SIGINT or SIGTERM calls `on_signal`
// once, which has to make the work end; a second signal has its usual effect. An exception of the work is logged, and
// the exit code is then 1.
int run_until_done(asio::io_context& context, awaitable<int> work, std::function<void()> on_signal, logger log);

}  // namespace hirewise::app
