#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/diagnostic.hpp"
#include "knowledge/difference.hpp"
#include "slack/block_kit.hpp"

// What an administrator is told about reading the knowledge anew. Each says what is in force now and what to do next.
namespace hirewise::cards {

// The knowledge in force, as people see it.
struct knowledge_label {
    std::string version;
    std::chrono::milliseconds loaded{0};  // since 1970
};

// How many changes or faults a card lists before it says how many more there are.
inline constexpr std::size_t most_listed = 10;

// For the acknowledgement: it has begun; or it begins once Slack has said who the person is.
slack::message reading_card();
slack::message looking_up_card();

// For the acknowledgement of another command of admins.
slack::message collecting_card();

// For those who may not: who may, and what to do instead. `listed` are the user ids that the configuration names.
slack::message refused_card(const std::vector<std::string>& listed);

// Slack could not be asked who the person is; `reason` is for the one who looks after the bot.
slack::message unknown_standing_card(std::string_view reason);

// New knowledge is in force.
slack::message replaced_card(const knowledge::difference& found, const knowledge_label& now);

// The files are those in force already.
slack::message unchanged_card(const knowledge_label& now);

// The files have errors: the first of `errors`, and how many there are in all. What was in force stays.
slack::message faulty_card(const std::vector<knowledge::diagnostic>& errors, std::size_t error_count,
                           const knowledge_label& now);

// It could not be read for a reason that is in no file. `reason` is a clause: "it took longer than a minute".
slack::message failed_card(std::string_view reason, const knowledge_label& now);

// Too much is under way.
slack::message busy_card();

// "2026-11-26 14:05 UTC"
std::string moment(std::chrono::milliseconds since_1970);

}  // namespace hirewise::cards
