#pragma once

#include <string>
#include <string_view>

#include "async/asio.hpp"
#include "base/log.hpp"
#include "slack/events.hpp"
#include "slack_io/router.hpp"

// From an arrival to what its listener says. A listener that throws has a bug: it is logged, and the person who asked
// gets an apology with a next step.
namespace hirewise::app {

// Why nothing has to be done about it (loop guard, or nobody listens); empty if a listener wants it.
std::string_view reason_to_ignore(const slack::arrival& asked, const slack::own_identity& self,
                                  const slack_io::router& router);

// A message or a press that is not to be ignored. The router is borrowed for the call.
awaitable<slack_io::replies> replies_to(slack::arrival asked, const slack_io::router* router, logger log);

// A command that is not to be ignored. The router is borrowed for the call.
awaitable<slack::message> answer_to(slack::slash_command command, const slack_io::router* router, logger log);

}  // namespace hirewise::app
