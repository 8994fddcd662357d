#pragma once

#include <string>
#include <vector>

#include "app/measures.hpp"
#include "app/question_rows.hpp"

// How one answer compares with what its row expects. Pure.
namespace hirewise::app {

// What an answer did, as far as rows can expect something of it.
struct found_answer {
    std::string intent;
    std::string act;
    bool answered = false;
    bool silent = false;
    std::string winner;  // empty: none
    std::string faq;     // empty: none
    word_set offered;    // ids of FAQ entries
    word_set technologies;
    word_set options;  // this and the next two: of the answer, or what its thread remembers after a turn
    word_set use_cases;
    directions priorities;
    std::string text;  // in plain sentences; may be empty where the row does not speak of it
};

// A question that stands for itself, asked of the bot. An answer that was given is wrong if its intent, options, winner
// or FAQ entry are, or if none is due: to a row out of scope, without any expectation, or to be refused, and to one of
// everyday words that name no technology.
std::vector<outcome> judge(const question_row& row, const found_answer& found);

// A row of everyday words, overheard in a channel.
std::vector<outcome> judge_overheard(const question_row& row, const found_answer& found);

// One turn of a conversation.
std::vector<outcome> judge_turn(const expectation& expect, const found_answer& found);

}  // namespace hirewise::app
