#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cards/answer_card.hpp"
#include "handlers/desk.hpp"
#include "slack_io/router.hpp"

// What presses on cards have in common.
namespace hirewise::handlers {

// Where a card stands, and how it can be changed there.
struct card_location {
    slack::channel_id channel;
    slack::message_ts message;
    slack::message_ts thread_ts;  // empty: not in a thread
    std::string response_url;     // a credential: never logged
    bool is_ephemeral = false;

    cards::placement placement() const;
    // The thread that belongs to the card; empty for a card that only one person sees.
    slack::message_ts root() const;
};

card_location location_of(const slack::block_action& action);

// A form knows its card by the name of the press that opened it; where that is stays with the bot, since what a form
// carries comes back from the client. A failure of the store is logged, and the form then finds no card.
awaitable<void> keep_location(desk& desk, slack::user_id who, std::string name, card_location where);
awaitable<std::optional<card_location>> kept_location(desk& desk, slack::user_id who, std::string name);

// Something for the person who pressed alone, where the card stands. Words are literals. A failure is logged.
awaitable<void> tell(desk& desk, card_location where, slack::user_id who, slack::message said);
awaitable<void> tell(desk& desk, slack::block_action action, const char* words);

// Like tell, with a reference that the log has beside the error.
awaitable<void> tell_trouble(desk& desk, slack::block_action action, const char* words, error_code error);

// For everybody who sees the card: in its thread, or in the channel of a card that only one person sees.
slack_io::replies reply_beside(const card_location& where, slack::message said);

// Whether this person did the same less than a minute ago. Notes it otherwise. `press` tells presses apart, so that one
// that is served again after a crash does not repeat itself.
awaitable<bool> is_repeated(desk& desk, slack::channel_id channel, slack::user_id who, std::string what,
                            std::string press);

// One line of plain words as a message.
slack::message line(std::string_view words);

// What answers of the desk have in common: who can be asked, where the card stands.
cards::card_place place_for(const desk& desk, cards::placement where, std::string_view answer_key,
                            std::string_view question, advice::thread_context about);

}  // namespace hirewise::handlers
