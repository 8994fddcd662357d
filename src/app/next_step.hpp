#pragma once

#include <string>

#include "base/result.hpp"

namespace hirewise::app {

// What to do about a reply that was not sent.
enum class next_step {
    again,       // certainly not posted: try again later
    look_up,     // may have been posted: look for it before trying again
    plain_text,  // Slack does not take the message: send its words without blocks
    give_up,     // Slack will not take any message there
};

// Credentials and scopes are for the operator to mend, so a reply waits for them.
next_step step_after(const error_code& error);

// The message without its blocks; empty if it has no words either.
std::string plain_version(const std::string& content);

}  // namespace hirewise::app
