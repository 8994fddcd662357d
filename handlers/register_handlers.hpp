#pragma once

#include "handlers/desk.hpp"
#include "slack_io/router.hpp"

namespace hirewise::handlers {

// Tells the router what the bot does when. The desk must outlive the router.
void register_handlers(slack_io::router& router, desk& desk);

}  // namespace hirewise::handlers
