#pragma once

#include <string>
#include <string_view>

#include "slack/block_kit.hpp"

namespace hirewise::cards {

// Asks people where the bot could not decide. `whom` is the id of a channel (C, G) or of a user group (S).
slack::message person_card(std::string_view whom, const slack::user_id& asker, std::string_view question);

}  // namespace hirewise::cards
