#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "app/vital_signs.hpp"
#include "base/log.hpp"
#include "net/http_server.hpp"

namespace hirewise::app {

// Tells whoever watches over the bot how it is, over HTTP on the loopback interface:
//   /live     200 as long as the bot's loop turns
//   /ready    200 while it hears Slack, else 503; says why in one line
//   /metrics  numbers in Prometheus' text format
// `look` runs on the executor. Fails with the system's error, for instance address_in_use.
result<std::unique_ptr<net::http_server>> open_probes(asio::any_io_executor executor, std::uint16_t port,
                                                      std::function<vital_signs()> look, logger log);

}  // namespace hirewise::app
