#pragma once

#include <chrono>

#include "async/asio.hpp"

namespace hirewise::app {

// Waits for something to finish by itself, at most so long; it is not cancelled, only no longer waited for.
awaitable<void> join_within(std::chrono::milliseconds limit, awaitable<void> finished);

}  // namespace hirewise::app
