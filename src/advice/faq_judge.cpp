#include "advice/faq_judge.hpp"

#include <algorithm>
#include <array>

namespace hirewise::advice {
namespace {

// What speaks for a fact and what for a choice, from many questions of both kinds (logistic regression, rounded).
constexpr double of_certainty = 6;  // by how far it is above a half
constexpr double of_nearness = 20;  // by how far it is above that of a question in the same words
constexpr double same_words = 0.8;
constexpr double of_aspect = 0.08;  // for each unit of evidence
constexpr double of_comparative = 1.8;
constexpr double of_question_clause = 1.3;
constexpr double of_question_mark = 0.7;
constexpr double of_both_at_once = 0.6;
constexpr double of_compared = -1.4;
constexpr double of_or = -1.5;
constexpr double of_versus = -0.8;
constexpr double of_use_case = -1.8;
constexpr double of_single = -1.6;
constexpr double of_recommend = -0.8;
constexpr double of_priority = -0.2;
constexpr double usual = 0.1;
constexpr double unknown_name_costs = 0.1;  // of certainty

constexpr auto comparatives = std::to_array<std::string_view>({
    "bigger", "better",  "cheaper", "commoner", "costlier", "dearer",  "easier",  "faster",  "fewer",   "greater",
    "harder", "higher",  "larger",  "less",     "longer",   "lower",   "more",    "pricier", "quicker", "rarer",
    "safer",  "scarcer", "shorter", "simpler",  "slower",   "smaller", "steeper", "tougher", "worse",
});

constexpr auto openings = std::to_array<std::string_view>({
    "am",
    "are",
    "can",
    "could",
    "did",
    "do",
    "does",
    "has",
    "have",
    "how",
    "is",
    "what",
    "when",
    "why",
    "will",
    "would",
});

template <std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// "Is it ...", "how do ...": a clause that asks for more than a name.
bool has_question_clause(const parsed_text& text) {
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const bool begins = at == 0 || !text.tokens[at - 1].is_word();
        if (begins && is_one_of(openings, text.tokens[at].text)) { return true; }
    }
    return false;
}

bool has_comparative(const parsed_text& text) {
    return std::any_of(text.tokens.begin(), text.tokens.end(),
                       [](const token& word) { return is_one_of(comparatives, word.text); });
}

bool has_question_mark(const parsed_text& text) {
    return std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) { return t.question; });
}

// Asked for the merit of one, and hardly for a fact.
bool is_clearly_single(const full_reading& made) {
    constexpr int clear = 2'500;  // thousandths, as the scores of intents
    return !made.reading.options.empty() &&
           score_of(intent::single, made.scores) - score_of(intent::faq, made.scores) >= clear;
}

bool could_be_weighed(const full_reading& made) {
    const auto& read = made.reading;
    const bool has_brief = !read.use_cases.empty() || !made.field.empty();
    switch (read.intent) {
        case intent::compare: return read.options.size() >= 2;
        case intent::recommend: return has_brief || !read.priorities.empty();
        case intent::single: return !read.use_cases.empty() || is_clearly_single(made);
        default: return false;
    }
}

faq_situation situation_of(const understood& what) {
    const auto& made = what.made;
    if (could_be_weighed(made)) { return faq_situation::choice; }
    // A refusal promises nothing, so it takes no more than any question of ours.
    constexpr int clear_of_talk = 1'500;  // thousandths, as the scores of intents
    const bool ours = !made.links.empty() || made.of_our_field || what.in_thread ||
                      lead_over_talk(made.scores) >= clear_of_talk || what.near.front().entry->out_of_scope;
    return ours ? faq_situation::ours : faq_situation::stray;
}

bool nothing_in_its_way(const understood& what, faq_situation situation) {
    const auto& made = what.made;
    if (what.now.kind != turn_kind::fresh || made.talk != small_talk::none) { return false; }
    if (what.near.front().written) {
        return situation != faq_situation::choice || leaning_to_faq(made, what.near.front()) > 0;
    }
    if (what.near.front().entry->out_of_scope) {
        return situation != faq_situation::choice || what.near.front().score >= same_words;
    }
    switch (situation) {
        case faq_situation::choice: return leaning_to_faq(made, what.near.front()) > 0;
        // "How do we import ..." sounds like a call for help; in an editor's own words it is a question for us.
        case faq_situation::ours: return !made.declined || what.near.front().score >= same_words;
        case faq_situation::stray: return made.text.is_question() && !made.declined && !made.of_persons;
    }
    return false;
}

}  // namespace

std::string_view name_of(faq_situation situation) {
    switch (situation) {
        case faq_situation::choice: return "choice";
        case faq_situation::ours: return "ours";
        case faq_situation::stray: return "stray";
    }
    return {};
}

double leaning_to_faq(const full_reading& made, const faq_hit& best) {
    double sum = usual + of_certainty * (best.evidence - 0.5) + of_aspect * best.aspect;
    // A bare "X or Y" is near to every phrasing about the two.
    const bool asks_more = has_question_clause(made.text) || has_comparative(made.text);
    if (asks_more) { sum += of_nearness * std::max(0.0, best.nearness - same_words); }
    if (has_comparative(made.text)) { sum += of_comparative; }
    if (has_question_clause(made.text)) { sum += of_question_clause; }
    if (has_question_mark(made.text)) { sum += of_question_mark; }
    if (made.roles.together) { sum += of_both_at_once; }
    if (made.roles.compared) { sum += of_compared; }
    if (made.text.has_word("or")) { sum += of_or; }
    if (made.text.has_word("vs") || made.text.has_word("versus")) { sum += of_versus; }
    if (!made.reading.use_cases.empty()) { sum += of_use_case; }
    if (made.reading.intent == intent::single) { sum += of_single; }
    if (made.reading.intent == intent::recommend) { sum += of_recommend; }
    if (!made.reading.priorities.empty()) { sum += of_priority; }
    return sum;
}

faq_estimate estimate(const understood& what) {
    if (what.near.empty()) { return {}; }
    const auto& best = what.near.front();
    const auto situation = situation_of(what);
    // Where nothing says that it is for us, a few words in common ("what time is it") are no ground.
    const bool by_evidence = situation == faq_situation::stray && !best.written;
    const auto certainty =
        (by_evidence ? best.evidence : best.score) - (what.made.reading.unknown.empty() ? 0 : unknown_name_costs);
    return {best.entry->id, certainty, situation, nothing_in_its_way(what, situation), best.written};
}

double threshold_of(faq_situation situation, const knowledge::faq_thresholds& thresholds) {
    switch (situation) {
        case faq_situation::choice: return thresholds.choice;
        case faq_situation::ours: return thresholds.ours;
        case faq_situation::stray: break;
    }
    return thresholds.stray;
}

bool is_asked_for(const faq_estimate& found, const knowledge::faq_thresholds& thresholds) {
    return found.may_be_quoted && found.certainty >= threshold_of(found.situation, thresholds);
}

}  // namespace hirewise::advice
