#pragma once

#include <string>

#include "handlers/asking.hpp"
#include "handlers/desk.hpp"
#include "slack_io/router.hpp"

// How what was asked in a modal reaches people.
namespace hirewise::handlers {

// The direct message with a person, as chat.postMessage takes it.
inline slack::channel_id direct_with(const slack::user_id& user) {
    return {user.value};
}

// Where a card is to be seen by everybody, and what is done if that fails.
struct public_place {
    std::string response_url;  // a credential: never logged; tried first: it works where the bot is no member
    slack::channel_id channel;
    slack::message_ts thread_ts;  // empty: not in a thread
    slack::user_id asker;         // gets the card as a direct message if it cannot be posted
};

// Posts beside the acknowledgement. False if too much is under way; nothing happens then.
bool post_publicly(desk& desk, public_place where, slack::message card, std::string key);

// The answer in the place of the form that asked; as a direct message where it is too long for an acknowledgement
// (20 KiB over Socket Mode).
slack_io::submission_outcome show_answer(desk& desk, const slack::user_id& asker, const asked& question,
                                         std::string_view words, std::string_view key);

// A modal that was to be opened and was not: one line with a next step and a reference id, as a direct message.
slack_io::replies sorry_for_modal(desk& desk, const slack::user_id& user, const error_code& error);

}  // namespace hirewise::handlers
