#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What is measured on files of questions, and how cases are counted. Pure.
namespace hirewise::app {

// In the order in which they are printed. Each is a share: of so many cases, in so many it was so.
enum class measure {
    technology_precision,  // of the technologies found, those that are named
    technology_recall,     // of the technologies named, those that were found
    technology_f1,
    use_case_precision,
    use_case_recall,
    use_case_f1,
    intent,
    priorities,
    option_set,            // of the comparisons answered, those that weigh the options meant and no other
    comparisons_answered,  // of the rows that compare
    winner,                // where one is due
    verdict_not_due,       // a single winner where none is due
    coverage,              // answered, of the rows to which an answer is due
    wrong_of_answered,     // selective risk: of the rows answered, those with something wrong in them (see judge)
    false_answers,         // answered, of the rows to which none is due
    false_verdicts,        // of the same, those with a winner
    false_links,           // rows of everyday words that name no technology, in which one was found
    false_links_overheard,
    false_answers_overheard,
    faq_right,  // of the questions that an entry answers: the answer quotes it
    faq_wrong,  // quotes another
    faq_offered,
    faq_decided,  // answered in another way
    faq_silent,
    uncovered_quoted,  // an entry was quoted, of the rows that no entry answers
    hostile_refused,
    hostile_answered,
    echoed,  // the answer repeats what it may not
    turns,   // of conversations: everything that is expected of the turn is right
    turn_options,
    turn_use_cases,
    turn_priorities,
    turn_act,
    turn_winner,
};
inline constexpr auto last_measure = measure::turn_winner;

// What a measure should be.
enum class aim { high, low, open };

std::string_view name_of(measure which);  // "technology_f1"
aim aim_of(measure which);

// One case of a measure.
struct outcome {
    measure which;
    bool hit = false;
    std::string failure = {};  // "expected rust, found go"; empty if this is no failure, or another outcome tells it
};

// A measure over many cases.
struct measured {
    measure which;
    double percent = 0;
    std::optional<std::size_t> hits;  // absent for F1, the harmonic mean of precision and recall
    std::size_t cases = 0;            // for F1 those of recall
};

// All measures that have a case, in their order. Where no answer is due to any question, all answers are wrong, so that
// wrong_of_answered would say nothing: it is left out.
std::vector<measured> count(const std::vector<outcome>& outcomes);

}  // namespace hirewise::app
