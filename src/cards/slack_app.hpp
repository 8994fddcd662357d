#pragma once

#include "slack/app_manifest.hpp"

namespace hirewise::cards {

// How the bot presents itself in Slack, what it listens to and what it may do: the one table of it.
slack::app_manifest slack_app();

}  // namespace hirewise::cards
