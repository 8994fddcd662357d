#pragma once

#include <string_view>

// The ids under which presses on cards and their forms come back.
namespace hirewise::cards {

// Buttons of answers.
inline constexpr std::string_view change_weights_action = "change_weights";
inline constexpr std::string_view why_not_action = "why_not";
inline constexpr std::string_view hiring_brief_action = "hiring_brief";
inline constexpr std::string_view save_decision_action = "save_decision";
inline constexpr std::string_view ask_person_action = "ask_a_person";

// Buttons of forms.
inline constexpr std::string_view reset_weights_action = "reset_weights";
inline constexpr std::string_view post_brief_action = "post_brief";
inline constexpr std::string_view send_brief_action = "send_brief";

// Forms.
inline constexpr std::string_view weights_form = "weights";
inline constexpr std::string_view wrong_answer_form = "wrong_answer";

}  // namespace hirewise::cards
