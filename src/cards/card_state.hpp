#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advice/engine.hpp"

// What the buttons of a card carry about its subject, so that it can be weighed again after a restart or a reload of
// the knowledge. Compact JSON with a version. A value comes back from the client: it is data, not proof of anything.
namespace hirewise::cards {

struct card_state {
    std::string key;               // of the answer
    std::string question;          // plain words, may be cut off
    advice::thread_context about;  // without the words that priorities were read in, and without what came earlier
    std::vector<std::string> excluded = {};  // ids of options that are not wanted
    std::string foil = {};                   // id of the option that a button asks about

    bool operator==(const card_state&) const = default;
};

// The question as a button carries it: cut off where it would crowd out the rest.
std::string carried_question(std::string_view question);

// At most 1,000 bytes, so that five such buttons fit into an acknowledgement; without the question where that is what
// makes it too long; empty if it is too long all the same.
std::string encode(const card_state& state);

// Nothing for values of another version, broken values, and a subject that says nothing to weigh.
std::optional<card_state> decode_card_state(std::string_view value);

// The state of a card about this answer.
card_state state_of(const advice::answer& answer, const advice::thread_context& about, std::string_view answer_key,
                    std::string_view question);

// To be weighed again.
advice::subject subject_of(const card_state& state, std::chrono::year_month_day today);

}  // namespace hirewise::cards
