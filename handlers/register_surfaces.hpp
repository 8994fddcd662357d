#pragma once

#include "handlers/desk.hpp"
#include "slack_io/router.hpp"

namespace hirewise::handlers {

// Tells the router what happens on App Home, in the agent pane, with shortcuts and forms. Takes the place of the
// listener for direct messages. The desk must outlive the router.
void register_surfaces(slack_io::router& router, desk& desk);

}  // namespace hirewise::handlers
