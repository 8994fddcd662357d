#pragma once

#include <chrono>

#include "async/asio.hpp"

namespace hirewise::async {

// Waits for `length`, or until the task is cancelled; the next wait of a cancelled task throws.
awaitable<void> pause(std::chrono::milliseconds length);

}  // namespace hirewise::async
