#pragma once

#include "app/command_line.hpp"

namespace hirewise {

// `hirewise play`: the local workspace and the bot in one process, until SIGINT or SIGTERM. Returns the exit code.
int play(const app::play_options& options);

}  // namespace hirewise
