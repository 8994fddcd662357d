#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "app/configuration.hpp"
#include "app/console.hpp"
#include "base/log.hpp"

namespace hirewise::app {

// What `hirewise play` was asked for. Tokens and the Web API's address are for the local workspace to fill in.
struct play_options {
    std::uint16_t port = 7070;      // of the page, on 127.0.0.1
    std::string workspace;          // file with people and channels; empty: the built-in one
    bool prints_workspace = false;  // only writes the built-in file to the output
    bool headless = false;          // no page, and one line of JSON once the bot is connected
    bool without_bot = false;       // the workspace alone, for another program that is to be the bot
    configuration settings;
    logger log;
};

// Runs the local workspace and the bot until a signal ends it; returns the exit code.
using play_command = std::function<int(const play_options&)>;

// The whole program: parses the arguments and runs one command. Returns the exit code (exit_code.hpp).
int run_command_line(int argc, const char* const* argv, const environment& variables, const console& console,
                     const play_command& play);

}  // namespace hirewise::app
