#pragma once

#include "handlers/desk.hpp"

namespace hirewise::handlers {

// Opens the form "Tell us about your project". The trigger works once and within three seconds, so this has to be
// served at once. With a channel (that the command was typed in) the form offers to post the recommendation there;
// direct messages do not count as one. False if Slack did not open it, which is logged.
awaitable<bool> open_project_form(desk& desk, slack::trigger_id trigger, slack::channel_id channel);

}  // namespace hirewise::handlers
