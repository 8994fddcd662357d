#include "advice/faq_judge.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "advice/faq_weights.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

constexpr double least_certainty = 0.3;  // with less, another entry is as likely, however much a fact is asked for
constexpr double same_words = 0.9;       // certainty of a question in nearly the words of an editor

constexpr std::array<std::string_view, judgement_feature_count> names = {
    "always",
    "certainty",
    "choice",
    "choice, certainty",
    "comparative",
    "question clause",
    "question mark",
    "both at once",
    "compared",
    "or",
    "versus",
    "use case",
    "single",
    "priority",
    "declined",
    "names",
    "our field",
    "of persons",
    "unknown name",
    "lead over talk",
    "lead of fact over choice",
    "pay",
    "out of scope",
    "refusal",
    "bare choice",
    "two options",
    "choice for a use",
    "which",
    "how or why",
    "statement",
    "choice with a weight",
    "one for a use",
    "open choice",
    "asks to be advised",
    "sounds like a fact",
    "choice that sounds like a fact",
    "sounds like talk",
};

constexpr auto comparatives = word_list({
    "bigger", "better",  "cheaper", "commoner", "costlier", "dearer",  "easier",  "faster",  "fewer",   "greater",
    "harder", "higher",  "larger",  "less",     "longer",   "lower",   "more",    "pricier", "quicker", "rarer",
    "safer",  "scarcer", "shorter", "simpler",  "slower",   "smaller", "steeper", "tougher", "worse",
});

constexpr auto openings = word_list({
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

constexpr auto points = word_list({"at", "in", "on", "under", "with"});
constexpr auto choosing = word_list({"which", "who", "whom"});
constexpr auto explaining = word_list({"how", "why", "when"});

// Whether a clause begins with one of the words: "is it ...", "how do ...".
template <std::size_t count>
bool begins_clause(const parsed_text& text, const word_list<count>& words) {
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const bool begins = at == 0 || !text.tokens[at - 1].is_word();
        if (begins && contains(words, text.tokens[at].text)) { return true; }
    }
    return false;
}

bool has_comparative(const parsed_text& text) {
    return std::any_of(text.tokens.begin(), text.tokens.end(),
                       [](const token& word) { return contains(comparatives, word.text); });
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

// "Is Go a better bet than Java?" weighs the two; a fact is about one point of theirs.
bool is_weighed_in_general(const full_reading& made) {
    constexpr std::size_t longest = 16;  // words; a longer story has a point
    const auto& read = made.reading;
    if (read.intent != intent::compare || read.options.size() < 2 || !read.priorities.empty()) { return false; }
    if (made.about_pay || made.about_interoperability || made.text.word_count() > longest) { return false; }
    const auto& words = made.text.tokens;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        // "which is better at concurrency", "draws better people"
        const bool of_a_point = contains(points, words[at + 1].text) || words[at + 1].is(word_class::hire_noun);
        if (words[at].text == "better" && of_a_point) { return false; }
    }
    const auto says = [](const token& word) { return word.text == "better"; };
    const auto names_a_point = [&](const token& word) { return contains(comparatives, word.text) && !says(word); };
    return made.roles.compared && std::any_of(words.begin(), words.end(), says) &&
           std::none_of(words.begin(), words.end(), names_a_point);
}

// "One thing counts, raw speed. A Go engineer or a Rust engineer?" says what the two are to be weighed by.
bool says_what_counts(const full_reading& made) {
    const auto& read = made.reading;
    const bool weighty = made.text.has(cue::weight_most) || made.text.has(cue::weight_only);
    return weighty && read.intent == intent::compare && read.options.size() >= 2 && !read.priorities.empty();
}

faq_situation situation_of(const understood& what) {
    const auto& made = what.made;
    if (could_be_weighed(made)) { return faq_situation::choice; }
    // A refusal promises nothing, so it takes no more than any question of ours.
    constexpr int clear_of_talk = 1'500;  // thousandths, as the scores of intents
    // Told in a thread of talk, words of our field are no question: "the new process went off the rails".
    constexpr int clearly_talk = -2'500;
    const bool asks = has_question_mark(made.text) || begins_clause(made.text, openings);
    const bool told = !asks && lead_over_talk(made.scores) < clearly_talk;
    const bool ours = !made.links.empty() || (made.of_our_field && !told) || what.in_thread ||
                      lead_over_talk(made.scores) >= clear_of_talk || what.near.front().entry->out_of_scope;
    return ours ? faq_situation::ours : faq_situation::stray;
}

// "Rust developers compared to Elixir developers" beside the page on Erlang and Elixir.
bool names_option_beside(const full_reading& made, const knowledge::comparison& page) {
    const auto is_on_page = [&](const named& name) {
        const auto* technology = name.technology;
        return technology == nullptr || name.role != role::candidate || contains(page.options, technology->id) ||
               contains(page.options, technology->parent);
    };
    return made.roles.compared && !std::all_of(made.roles.names.begin(), made.roles.names.end(), is_on_page);
}

bool nothing_in_its_way(const understood& what) {
    const auto& made = what.made;
    const auto& best = what.near.front();
    if (what.now.kind != turn_kind::fresh || made.talk != small_talk::none) { return false; }
    if (best.score < least_certainty) { return false; }
    // "How do we import ..." sounds like a call for help; in an editor's own words it is a question for us.
    if (made.declined && best.score < same_words) { return false; }
    // "Could a Go engineer write what runs in our hearing aid?" is no question for pay, though of the words for one.
    // Nor is "Is a mid-level engineer enough to lead the rewrite?"
    const bool of_merit = made.roles.options.size() == 1 && made.text.has_class(word_class::merit);
    const bool of_work = (!made.reading.use_cases.empty() || of_merit) && !made.speaks_of_pay;
    if (of_work && is_about_pay(*best.entry)) { return best.written; }
    // A task, a plan to study, a day's arrangement: nothing is asked of us, whatever an entry says of the same words.
    if (made.plain == intent::out_of_scope && !best.entry->out_of_scope) { return best.written; }
    // "you can use those libraries with Rust as well" tells somebody else.
    const auto* first = made.text.tokens.empty() ? nullptr : made.text.word_at(0);
    if (first != nullptr && first->text == "you" && !made.text.is_question()) { return best.written; }
    if (made.plain == intent::recommend && !made.field.empty()) { return best.written; }
    // Who asks whom to hire for something wants a name, not what is generally so.
    const bool wants_somebody = made.reading.intent == intent::recommend && could_be_weighed(made) &&
                                made.text.has(cue::recommend) && made.text.has_class(word_class::hire_verb);
    if (wants_somebody) { return best.written; }
    // "Is Rust a good choice for web services?" asks for a judgement of one for a use.
    const bool asks_for_merit =
        is_clearly_single(made) && !made.reading.use_cases.empty() && made.text.has_class(word_class::merit);
    if (asks_for_merit) { return best.score >= same_words; }
    // "We hate its pauses. Shall we hire a Rust engineer?" wants to be told whom to hire.
    const bool asks_to_hire =
        made.plain == intent::single && !made.reading.priorities.empty() && !asks_only_for_talent(what);
    if (asks_to_hire) { return best.written; }
    if (is_weighed_in_general(made) || says_what_counts(made)) { return best.written; }
    // What a page says of its pair is no answer where another name stands beside one of them.
    const bool beside_another = (!made.reading.unknown.empty() && made.reading.intent == intent::compare) ||
                                (best.page != nullptr && names_option_beside(made, *best.page));
    return best.score >= same_words || best.page == nullptr || !beside_another;
}

// "React/Vue"
bool names_are_slashed(const full_reading& made) {
    for (std::size_t i = 0; i + 1 < made.links.size(); ++i) {
        const auto between = made.links[i].last;
        if (made.links[i + 1].first == between + 1 && made.text.tokens[between].kind == token_kind::slash) {
            return true;
        }
    }
    return false;
}

// How much more the words sound like a question for a fact than like one for a verdict, -1 to 1.
double heard_fact(const full_reading& made) {
    const auto heard = [&](intent which) { return score_of(which, made.heard) / 1000.0; };
    const double choice = std::max({heard(intent::compare), heard(intent::recommend), heard(intent::single)});
    const double fact = std::max(heard(intent::faq), heard(intent::salary));
    return std::clamp((fact - choice) / 5, -1.0, 1.0);
}

// Beneath two options that are weighed, only what is written about such a pair belongs.
bool could_stand_beside(const understood& what) {
    const auto& best = what.near.front();
    const bool belongs = best.page != nullptr || what.now.reading.intent != intent::compare;
    return what.now.kind == turn_kind::fresh && belongs && !best.entry->out_of_scope;
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

judgement_features judgement_features_of(const full_reading& made, const faq_hit& best) {
    const auto yes = [](bool holds) { return holds ? 1.0 : 0.0; };
    const auto units = [&](intent which) { return score_of(which, made.scores) / 1000.0; };
    const double choice = std::max({units(intent::compare), units(intent::recommend), units(intent::single)});
    const double fact = std::max(units(intent::faq), units(intent::salary));
    const double certainty = std::clamp(best.score, 0.002, 0.998);
    const double logit = std::log(certainty / (1 - certainty));
    const bool weighable = could_be_weighed(made);
    const bool comparative = has_comparative(made.text);
    const bool asks_clause = begins_clause(made.text, openings);
    const bool says_versus = made.text.has_word("vs") || made.text.has_word("versus");
    const bool names_either = made.text.has_word("or") || names_are_slashed(made);
    const bool says_or = names_either || says_versus;
    return {1,
            logit,
            yes(weighable),
            weighable ? logit : 0,
            yes(comparative),
            yes(asks_clause),
            yes(has_question_mark(made.text)),
            yes(made.roles.together),
            yes(made.roles.compared),
            yes(names_either),
            yes(says_versus),
            yes(!made.reading.use_cases.empty()),
            yes(made.reading.intent == intent::single),
            yes(!made.reading.priorities.empty()),
            yes(made.declined),
            yes(!made.links.empty()),
            yes(made.of_our_field),
            yes(made.of_persons),
            yes(!made.reading.unknown.empty()),
            std::tanh(lead_over_talk(made.scores) / 3000.0),
            std::clamp((fact - choice) / 6, -1.0, 1.0),
            yes(made.about_pay),
            yes(made.reading.intent == intent::out_of_scope),
            yes(best.entry->out_of_scope),
            yes(weighable && says_or && !asks_clause && !comparative),
            yes(made.reading.options.size() >= 2),
            yes(weighable && !made.reading.use_cases.empty()),
            yes(begins_clause(made.text, choosing)),
            yes(begins_clause(made.text, explaining)),
            yes(!made.text.is_question()),
            yes(weighable && !made.reading.priorities.empty()),
            yes(made.reading.intent == intent::single && !made.reading.use_cases.empty()),
            yes(made.reading.intent == intent::recommend && weighable),
            yes(weighable && made.text.has(cue::recommend)),
            heard_fact(made),
            weighable ? heard_fact(made) : 0,
            std::clamp(score_of(intent::out_of_scope, made.heard) / 4000.0, -1.0, 0.0)};
}

std::string_view judgement_feature_name(std::size_t index) {
    return names[index];
}

double chance_of(const full_reading& made, const faq_hit& best) {
    return logistic(judgement_features_of(made, best), judgement_weights());
}

faq_estimate estimate(const understood& what) {
    if (what.near.empty()) { return {}; }
    const auto& best = what.near.front();
    return {best.entry->id,           chance_of(what.made, best), best.score,  situation_of(what),
            nothing_in_its_way(what), could_stand_beside(what),   best.written};
}

double threshold_of(faq_situation situation, const knowledge::faq_thresholds& thresholds) {
    switch (situation) {
        case faq_situation::choice: return thresholds.choice;
        case faq_situation::ours: return thresholds.ours;
        case faq_situation::stray: break;
    }
    return thresholds.stray;
}

bool asks_only_for_talent(const understood& what) {
    const auto& read = what.made.reading;
    return what.made.about_talent && read.use_cases.empty() && read.priorities.size() == 1 &&
           read.priorities.front().criterion == "talent_availability";
}

bool is_asked_for(const faq_estimate& found, const knowledge::faq_thresholds& thresholds) {
    return found.may_be_quoted && found.certainty >= threshold_of(found.situation, thresholds);
}

}  // namespace hirewise::advice
