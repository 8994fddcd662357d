#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "slack/block_kit.hpp"

// One-line answers of /hirewise.
namespace hirewise::cards {

// A word that is no sub-command; `nearest` may be empty.
slack::message unknown_sub_command_card(std::string_view word, std::string_view nearest,
                                        const std::vector<std::string>& known);

// `/hirewise compare` without two names.
slack::message compare_usage_card();
// `/hirewise ask` without a question.
slack::message ask_usage_card();

// The form about a project: opened; or how to tell the same in words.
slack::message form_opened_card();
slack::message form_missing_card();

// For people of another company in a shared channel.
slack::message members_only_card();

// What came of `/hirewise export`.
slack::message export_sent_card(std::size_t opinions, std::size_t questions);
slack::message export_lacks_scope_card();
slack::message export_empty_card();

}  // namespace hirewise::cards
