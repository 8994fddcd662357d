#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>

#include "advice/project.hpp"
#include "knowledge/snapshot.hpp"
#include "slack/form_values.hpp"
#include "slack/views.hpp"

// "Tell us about your project": the form, and what its fields mean for the engine. Pure; the choices are those of the
// knowledge in force, and what comes back is checked against it.
namespace hirewise::cards {

inline constexpr std::string_view project_callback = "project";

// `starts_with_channel`: the answer goes to the channel that the form was opened in unless another is chosen.
slack::modal_view project_view(const knowledge::snapshot& base, bool starts_with_channel);

// What was filled in, or what is wrong with it by block.
struct project_form {
    advice::project project;
    slack::channel_id channel;           // for the answer; empty: as a direct message
    std::vector<std::string> passed_on;  // what was said that no rating counts, in short: "Hiring in Europe"
    std::map<std::string, std::string> errors = {};
};
project_form read_project(const knowledge::snapshot& base, const slack::form_values& form,
                          std::chrono::year_month_day today);

// The answer to a form, with what it is an answer to on top: for everybody in a channel, or for the asker alone.
slack::message project_card(slack::message answer, const knowledge::snapshot& base, const project_form& asked,
                            const slack::user_id& asker);

// In the form's place once it was submitted: the verdict or why there is none, and where the whole answer is.
slack::modal_view recommended_view(const advice::answer& answer, const knowledge::snapshot& base,
                                   const advice::project& asked);

// What was asked, in words: for the record, and for feedback. "Project: fintech, large team; Performance ×3"
std::string project_words(const knowledge::snapshot& base, const advice::project& asked);

}  // namespace hirewise::cards
