#pragma once

#include "app/configuration.hpp"
#include "base/log.hpp"

namespace hirewise::app {

// Runs the bot until SIGTERM or SIGINT, which it ends in good order after; a second signal ends it at once.
// SIGHUP has the knowledge read anew.
int run_serve(configuration settings, logger log);

}  // namespace hirewise::app
