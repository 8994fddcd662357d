#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "advice/engine.hpp"
#include "app/measures.hpp"
#include "app/question_rows.hpp"

namespace hirewise::app {

// One question of a file, asked; a conversation has one for each turn. Points into the file.
struct judged_question {
    const question_row* row = nullptr;
    const question_turn* turn = nullptr;
    std::vector<outcome> outcomes;
};

// Asks all questions of a file, turns of a conversation in its thread, rows of everyday words also as overheard.
std::vector<judged_question> evaluate(const question_file& file, const advice::engine& engine,
                                      std::chrono::year_month_day today);

// The outcomes of all rows, or of those of one kind.
std::vector<outcome> outcomes_of(const std::vector<judged_question>& questions);
std::vector<outcome> outcomes_of_kind(const std::vector<judged_question>& questions, std::string_view kind);

}  // namespace hirewise::app
