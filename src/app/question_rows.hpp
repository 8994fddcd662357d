#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "knowledge/diagnostic.hpp"

// Files of questions for measuring: JSON lines, each a question and what its answer should hold to. A row is
//   {"id": "q7", "text": "Rust or Go for an API?", "kind": "pair", "expect": {...}}
// or a conversation, whose `turns` are such texts with expectations, in order. `kind` (or `style`, or `part`) groups
// rows. A row whose sentence is about everyday words that are names as well carries them as a list `words`. What may
// stand in `expect` is said at `expectation`; keys that are not known are passed over.
namespace hirewise::app {

using word_set = std::set<std::string, std::less<>>;

// For each criterion: "up", "down", or "zero" where it shall not count.
using directions = std::map<std::string, std::string, std::less<>>;

// What one answer should hold to. What is absent is not measured. The members are named as in the file, unless said.
struct expectation {
    std::optional<std::string> intent;
    word_set intent_alt;  // also right
    std::optional<word_set> technologies;
    word_set technologies_optional;  // may be linked or not
    word_set unknown;                // names that the base did not have when the row was written: a link of one counts
                                     // neither for nor against
    std::optional<word_set> options;
    std::optional<word_set> use_cases;  // `context` of a question, `use_cases` of a turn
    word_set use_cases_optional;        // `context_optional`
    std::optional<directions> priorities;
    directions priorities_optional;
    std::optional<std::string> winner;  // a technology; null, "none" or "both": no single one is due, here empty
    word_set winner_alt;                // "none" is here empty as well
    std::optional<std::string> faq;     // id of the entry; null: no entry may be quoted, here empty
    word_set faq_alt;
    std::optional<std::string> behaviour;  // of hostile rows: "refuse" or "answer"
    word_set behaviour_alt;
    word_set must_not_echo;           // what the answer's text may not repeat
    std::optional<std::string> does;  // name of the dialogue act
    word_set does_alt;
};

struct question_turn {
    std::string text;
    expectation expect;
};

struct question_row {
    std::string id;
    int line = 0;
    std::string kind;                // empty: none given
    bool of_everyday_words = false;  // has `words`
    bool is_conversation = false;
    std::vector<question_turn> turns;  // one, if it is no conversation
};

struct question_file {
    std::filesystem::path path;
    std::vector<question_row> rows;             // in the order of the file
    std::vector<knowledge::diagnostic> faults;  // of rows that cannot be read; they are left out
};

// Blocking. Blank lines are passed over.
question_file read_question_file(const std::filesystem::path& path);

}  // namespace hirewise::app
