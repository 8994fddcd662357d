#include "advice/intents.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

#include "advice/intent_weights.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

std::size_t count(const parsed_text& text, word_classes wanted) {
    return static_cast<std::size_t>(
        std::count_if(text.tokens.begin(), text.tokens.end(), [&](const token& t) { return t.is(wanted); }));
}

bool deliberates(const parsed_text& text) {
    return text.has_class(wc::decide_verb | wc::hire_verb | wc::developer) || text.has(cue::recommend) ||
           text.has(cue::merit);
}

bool uncovered_word(const intent_evidence& e, word_classes wanted) {
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        if (!e.covered[at] && e.text.tokens[at].is(wanted)) { return true; }
    }
    return false;
}

std::size_t named_count(const cast& roles) {
    return roles.options.size() + roles.unknown.size();
}

}  // namespace

small_talk small_talk_in(const parsed_text& text, bool names_something) {
    const auto words = text.word_count();
    if (words == 0) { return small_talk::help; }
    if (names_something) { return small_talk::none; }
    if (text.has(cue::thanks) && words <= 6) { return small_talk::thanks; }
    for (const auto& hit : text.cues) {
        // "help" alone; "what can you do" with hardly a word around it.
        const std::size_t around = hit.count == 1 ? 1 : 2;
        if (hit.what == cue::help && words <= hit.count + around) { return small_talk::help; }
    }
    if (text.has(cue::greeting) && words <= 3) { return small_talk::greeting; }
    return small_talk::none;
}

bool is_declined(const parsed_text& text) {
    const bool weighed = deliberates(text);
    if (text.has(cue::advert)) { return !text.has(cue::recommend) && !text.has_word("or"); }
    const bool studies = text.has(cue::learning) || text.has_class(wc::study);
    if (studies && !text.has_class(wc::hire_verb | wc::developer)) { return true; }
    const auto trouble = count(text, wc::support) + (text.has(cue::support) ? 2U : 0U);
    if (trouble >= 2) { return !text.has_class(wc::hire_verb); }
    if (trouble == 1 && !weighed) { return true; }
    return text.has(cue::how_to) && !text.has_class(wc::decide_verb | wc::hire_verb | wc::developer | wc::move_verb) &&
           !text.has(cue::talent);
}

bool speaks_of_our_field(const parsed_text& text) {
    if (text.has_word("my") && text.has_class(wc::wage | wc::pay)) { return false; }
    if (text.has_class(wc::developer | wc::hire_verb)) { return true; }
    // "your employer", "your code" and "change the language" are said to a machine.
    if (text.has_word("your")) { return false; }
    return std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) {
        return t.is(wc::workplace) || (t.is(wc::software) && !t.is(wc::language));
    });
}

bool speaks_of_persons(const parsed_text& text) {
    return text.has_word("i") || text.has_word("my") || text.has_word("me") || text.has_word("you") ||
           text.has_word("your") || text.has_word("i'm") || text.has_word("im");
}

bool asks_about_pay(const intent_evidence& e) {
    const bool someone = !e.roles.names.empty() || e.text.has_class(wc::developer) || e.text.has_word("freelance");
    if (!someone) { return false; }
    if (uncovered_word(e, wc::wage)) { return true; }
    const bool how_much = e.text.has_word("much") && (e.text.has_word("make") || e.text.has_word("charge"));
    if (how_much) { return true; }
    return uncovered_word(e, wc::pay) && e.text.has_class(wc::hire_noun | wc::hire_verb) && e.use_cases == 0 &&
           !e.text.has(cue::weight_most);
}

bool asks_about_interoperability(const intent_evidence& e) {
    if (named_count(e.roles) < 2 || !uncovered_word(e, wc::interop)) { return false; }
    if (e.roles.moves) { return false; }
    return e.roles.together || !e.text.has_class(wc::choice) || e.text.has_word("both") || e.text.has_word("together");
}

bool asks_about_talent(const intent_evidence& e) {
    return named_count(e.roles) == 1 && e.text.has(cue::talent) && !is_declined(e.text);
}

bool is_about_another_field(const intent_evidence& e) {
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        // "backend for our mobile app" is a use case of ours.
        if (e.text.tokens[at].is(wc::elsewhere) && !e.in_use_case[at]) { return !e.text.has_word("backend"); }
    }
    return false;
}

// "hire Go?", "Kotlin, smart to recruit for it?": one name, hiring, and hardly a word besides.
bool asks_whether_to_hire(const intent_evidence& e) {
    constexpr std::size_t brief = 9;
    constexpr auto small = wc::subject | wc::modal | wc::determiner | wc::copula | wc::particle | wc::hire_verb |
                           wc::hire_noun | wc::common | wc::merit;
    const bool one = e.roles.names.size() == 1 && e.roles.options.size() == 1 && e.roles.unknown.empty();
    if (e.how != manner::addressed || !one || !e.text.is_question() || !e.text.has_class(wc::hire_verb)) {
        return false;
    }
    if (e.text.word_count() > brief || is_declined(e.text) || e.use_cases + e.priorities > 0) { return false; }
    static constexpr std::array<std::string_view, 9> asking{"how",  "what",  "why",  "which", "who",
                                                            "whom", "where", "when", "or"};
    std::size_t strange = 0;
    const auto& name = e.roles.names.front();
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        const auto& word = e.text.tokens[at];
        if (!word.is_word() || (at >= name.first && at < name.last)) { continue; }
        if (std::find(asking.begin(), asking.end(), word.text) != asking.end() || word.is(wc::negation)) {
            return false;
        }
        const bool number = word.text.find_first_not_of("0123456789") == std::string::npos;
        strange += word.is(small) || number ? 0U : 1U;
    }
    return strange <= 1;
}

// "tell me about Kotlin"
bool asks_about_one(const intent_evidence& e) {
    if (e.how != manner::addressed || e.roles.names.size() != 1 || e.roles.options.size() != 1) { return false; }
    const auto& name = e.roles.names.front();
    for (const auto& hit : e.text.cues) {
        const bool tells = hit.what == cue::about && e.text.tokens[hit.first].text == "tell";
        if (tells && hit.first + hit.count == name.first && e.text.word_at(name.last) == nullptr) { return true; }
    }
    return false;
}

// "java scala kotlin, showdown": rivals in a row, and hardly a word besides.
bool lines_up(const intent_evidence& e) {
    constexpr std::size_t besides = 4;  // words
    if (e.how != manner::addressed || e.roles.options.size() < 3 || is_declined(e.text) || e.roles.moves) {
        return false;
    }
    if (e.text.has_class(wc::question_word | wc::interop | wc::pay | wc::wage | wc::subject)) { return false; }
    std::size_t words = e.text.word_count();
    for (std::size_t i = 0; i < e.roles.names.size(); ++i) {
        const auto& n = e.roles.names[i];
        words -= n.last - n.first;
        if (i > 0 && e.roles.names[i - 1].last != n.first) { return false; }
    }
    return words <= besides;
}

// "ok then scala or kotlin": two that are set against each other, and nothing but small words.
bool is_bare_choice(const intent_evidence& e) {
    constexpr auto small = wc::common | wc::modal | wc::choice | wc::link_word;
    constexpr std::size_t besides = 5;  // words
    if (e.how != manner::addressed || !e.roles.compared || e.roles.options.size() < 2 || e.roles.moves ||
        !e.roles.unknown.empty()) {
        return false;
    }
    std::size_t others = 0;
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        const auto& word = e.text.tokens[at];
        const bool name = std::any_of(e.roles.names.begin(), e.roles.names.end(),
                                      [&](const named& n) { return at >= n.first && at < n.last; });
        if (!word.is_word() || name) { continue; }
        ++others;
        if (!word.is(small) || word.is(wc::negation | wc::pay | wc::merit)) { return false; }
    }
    return others <= besides;
}

std::optional<intent> plain_intent(const intent_evidence& e) {
    constexpr std::size_t brief = 6;
    if (asks_about_one(e)) { return intent::single; }
    if (lines_up(e) || is_bare_choice(e)) { return intent::compare; }
    if (asks_whether_to_hire(e)) { return intent::single; }
    if (e.text.has(cue::advert) && !e.text.is_question() && is_declined(e.text)) { return intent::out_of_scope; }
    const bool brief_and_open = e.how == manner::addressed && e.roles.names.empty() && e.text.word_count() <= brief;
    if (!brief_and_open || is_declined(e.text)) { return {}; }
    if (e.text.has(cue::recommend) && e.text.has_class(wc::hire_verb)) { return intent::recommend; }
    if (e.use_cases == 0 || e.text.has_word("my")) { return {}; }
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        const auto& word = e.text.tokens[at];
        const bool small = !word.is_word() || e.covered[at] || word.text == "its" ||
                           word.is(wc::determiner | wc::particle | wc::link_word | wc::copula | wc::software);
        if (!small) { return {}; }
    }
    return intent::recommend;
}

intent_scores score_intents(const feature_set& features) {
    intent_scores scores{};
    const auto weights = intent_weights();
    for (std::size_t i = 0; i < features.size(); ++i) {
        if (!features[i]) { continue; }
        for (std::size_t k = 0; k < scores.size(); ++k) { scores[k] += weights[i].of[k]; }
    }
    return scores;
}

intent likeliest(const intent_scores& scores) {
    return scored_intents[static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin())];
}

int score_of(intent which, const intent_scores& scores) {
    const auto* const at = std::find(scored_intents.begin(), scored_intents.end(), which);
    return scores.at(static_cast<std::size_t>(at - scored_intents.begin()));
}

int lead_over_talk(const intent_scores& scores) {
    int ours = std::numeric_limits<int>::min();
    for (const auto which : scored_intents) {
        if (which != intent::out_of_scope) { ours = std::max(ours, score_of(which, scores)); }
    }
    return ours - score_of(intent::out_of_scope, scores);
}

}  // namespace hirewise::advice
