#pragma once

#include <string_view>

#include "slack/block_kit.hpp"

// What is said to somebody who hands over files: the bot reads words only (slack-platform, 10).
namespace hirewise::cards {

// The answer to the words beside the files, with that on top.
slack::message with_file_note(slack::message answer);

// For files without a word. `example` is a question to be asked instead; empty if there is none.
slack::message only_files_card(std::string_view example);

}  // namespace hirewise::cards
