#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "cards/button_value.hpp"
#include "slack/form_values.hpp"
#include "slack/views.hpp"

// The form behind "Not helpful": what should the answer have said?
namespace hirewise::cards {

// The opinion that it was opened with comes back in its metadata.
slack::modal_view wrong_answer_view(const opinion& given);
std::optional<opinion> decode_wrong_answer(std::string_view metadata);

struct wrong_answer {
    std::string kind;                                // one of the form's choices: "verdict"
    std::string wanted;                              // what it should have said, plain words
    std::map<std::string, std::string> errors = {};  // by block id
};
wrong_answer read_wrong_answer(const slack::form_values& form);

// Errors of a form that was filled in well and could not be kept.
std::map<std::string, std::string> wrong_answer_not_saved();

// In the form's place, when it was kept.
slack::modal_view wrong_answer_thanks();

// How it stands among the unanswered questions; and back for an editor, nothing for another reason.
std::string reason_of(const wrong_answer& said);
std::optional<std::string> words_of_reason(std::string_view reason);

}  // namespace hirewise::cards
