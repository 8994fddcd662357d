#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advice/advice.hpp"
#include "cards/card_state.hpp"
#include "knowledge/snapshot.hpp"
#include "slack/form_values.hpp"
#include "slack/views.hpp"

// The form behind "Change weights": one menu for each criterion of the page.
namespace hirewise::cards {

// What the form carries from opening to submission (private_metadata, so it is data and no proof).
struct weights_request {
    card_state state;  // of the card that it was opened from
    std::string name;  // under which the store knows where that card stands
    int round = 0;     // counts resets: other block ids, else Slack keeps what was chosen

    bool operator==(const weights_request&) const = default;
};

std::optional<weights_request> decode_weights_request(std::string_view metadata);

// `now` is the answer as it stands; the menus show `chosen`. Every criterion comes with the ratings of the best two.
slack::modal_view weights_view(const weights_request& wanted, const advice::answer& now,
                               const std::vector<advice::priority>& chosen, const knowledge::snapshot& base);

// What was chosen. Errors by block id, all of them of inputs that were submitted.
struct weights_reading {
    std::vector<advice::priority> priorities;  // without those that count as they are
    std::map<std::string, std::string> errors = {};
};

// Reads the menus of the criteria that are weighed now; one that the form did not have stays as it was.
weights_reading read_weights(const slack::form_values& form, const advice::answer& now, const card_state& before);

// The same error for the first input; nothing for a form without inputs.
std::map<std::string, std::string> error_at_first_input(const slack::form_values& form, std::string_view words);

// "Talent availability: double (was as is)", in the page's order. Empty if nothing changed.
std::vector<std::string> weight_changes(const std::vector<advice::priority>& before,
                                        const std::vector<advice::priority>& after, const knowledge::snapshot& base);

// Says on the card who changed which weights, and what the verdict was before.
void add_weight_changes(slack::message& card, const slack::user_id& who, const std::vector<std::string>& changes,
                        const advice::answer& before, const advice::answer& after);

// Where the card that the form belongs to cannot be found any more: the outcome in the form's place.
slack::modal_view weighed_view(const slack::message& card);

}  // namespace hirewise::cards
