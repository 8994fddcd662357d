#pragma once

#include <functional>
#include <memory>

#include "app/configuration.hpp"
#include "app/console.hpp"
#include "app/slack_connections.hpp"

namespace hirewise::app {

using open_connections = std::function<result<std::unique_ptr<slack_connections>>(asio::any_io_executor executor,
                                                                                  const configuration& settings)>;

// hirewise doctor: looks at settings, knowledge, store, both tokens and the scopes, and writes one line for each: "ok",
// "note" or "FAIL" with what mends it. Posts nothing. Returns the exit code of the first that fails
// (exit_code.hpp), else success.
int run_doctor(const environment& variables, const configuration_flags& flags, const console& console,
               const open_connections& connect);

}  // namespace hirewise::app
