#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/snapshot.hpp"
#include "slack/views.hpp"

// The Home tab: what matters to its person first, few calls to action, what admins need for admins only
// (slack-platform, 10). Pure.
namespace hirewise::cards {

// What is shown to admins beside the rest.
struct home_administration {
    slack::message status;                      // status_card
    slack::message unanswered;                  // gaps_card
    std::optional<slack::message> report = {};  // of a reload just now: reload_card.hpp
};

struct home_content {
    std::string category;               // whose pages are listed; empty: none yet
    std::vector<std::string> recent;    // this person's questions, the latest first
    bool recent_known = true;           // false: the store could not be read
    std::vector<std::string> popular;   // ids of comparisons, the most used first
    std::vector<std::string> examples;  // questions that the knowledge answers well
    std::string bot_name;               // without "@"
    std::optional<home_administration> administration;
};

slack::home_view home_view(const knowledge::snapshot& base, const home_content& content);

// The question that a comparison answers: "Rust or Go?".
std::string question_for(const knowledge::snapshot& base, const knowledge::comparison& page);

// The comparisons of a category, in the order of their titles: those whose first option belongs to it.
std::vector<const knowledge::comparison*> pages_of(const knowledge::snapshot& base, std::string_view category);

// Action ids of the Home tab. `home_ask_action` carries a shared_question.
inline constexpr std::string_view home_category_action = "home_category";
inline constexpr std::string_view home_ask_action = "home_ask";
inline constexpr std::string_view home_reload_action = "home_reload";
inline constexpr std::string_view new_question_action = "new_question";
inline constexpr std::string_view project_form_action = "project_form";

}  // namespace hirewise::cards
