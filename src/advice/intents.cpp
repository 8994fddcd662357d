#include "advice/intents.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

#include "advice/arrangements.hpp"
#include "advice/intent_weights.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

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

// "the better pick out of Go and Rust for the open position"
bool chooses(const parsed_text& text) {
    return text.has(cue::recommend) || text.has(cue::merit) || text.has_word("or") || text.has_word("which") ||
           text.has_word("better");
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

bool calls_for_help(const parsed_text& text) {
    constexpr std::size_t reach = 4;
    return std::any_of(text.cues.begin(), text.cues.end(), [&](const cue_hit& hit) {
        if (hit.what != cue::support) { return false; }
        const auto end = hit.first + hit.count;
        if (text.tokens[end - 1].text != "find") { return true; }
        for (auto at = end; at < end + reach && text.word_at(at) != nullptr; ++at) {
            if (text.tokens[at].is(wc::hire_noun)) { return false; }
        }
        return true;
    });
}

namespace {

// "Rust or C++?", whatever is told around it.
bool asks_between_two(const parsed_text& text) {
    constexpr std::size_t longest = 5;  // words
    for (std::size_t at = 1; at + 1 < text.tokens.size(); ++at) {
        if (text.tokens[at].text != "or") { continue; }
        const auto [first, last] = text.sentence_of(at);
        const bool is_asked = last < text.tokens.size() && text.tokens[last].question;
        if (is_asked && first < at && at + 1 < last && last - first <= longest) { return true; }
    }
    return false;
}

}  // namespace

bool is_declined(const parsed_text& text) {
    const bool weighed = deliberates(text) || asks_between_two(text);
    if (text.has(cue::advert)) { return !chooses(text); }
    if (is_arrangement(text)) { return true; }
    const bool studies = text.has(cue::learning) || text.has_class(wc::study);
    if (studies && !text.has_class(wc::hire_verb | wc::developer)) { return true; }
    const auto trouble = count(text, wc::support) + (calls_for_help(text) ? 2U : 0U);
    if (trouble >= 2) { return !text.has_class(wc::hire_verb); }
    if (trouble == 1 && !weighed) { return true; }
    return text.has(cue::how_to) && !text.has_class(wc::decide_verb | wc::hire_verb | wc::developer | wc::move_verb) &&
           !text.has(cue::talent);
}

namespace {

struct word_pair {
    std::string_view first, second;
};

template <std::size_t count>
consteval auto first_words(const std::array<word_pair, count>& of) {
    std::array<std::string_view, count> first{};
    std::transform(of.begin(), of.end(), first.begin(), [](const word_pair& each) { return each.first; });
    return as_word_list(first);
}

// What only those who hire, or work with whom they hired, speak of.
bool names_a_term_of_hiring(const parsed_text& text) {
    static constexpr auto terms = std::to_array<word_pair>({
        {"bus", "factor"},      {"career", "path"},      {"career", "paths"},    {"code", "review"},
        {"code", "reviews"},    {"code", "test"},        {"coding", "test"},     {"culture", "fit"},
        {"job", "ad"},          {"job", "ads"},          {"job", "advert"},      {"job", "adverts"},
        {"job", "description"}, {"job", "posting"},      {"notice", "period"},   {"notice", "periods"},
        {"on", "call"},         {"pair", "programming"}, {"reference", "check"}, {"reference", "checks"},
        {"salary", "band"},     {"salary", "range"},     {"salary", "ranges"},   {"take", "home"},
        {"tech", "debt"},       {"tech", "lead"},        {"technical", "debt"},  {"technical", "test"},
        {"trial", "day"},       {"trial", "month"},      {"trial", "period"},    {"work", "sample"},
        {"work", "samples"},    {"stock", "options"},    {"signing", "bonus"},   {"whiteboard", "interview"},
    });
    static constexpr auto openings = first_words(terms);
    for (std::size_t at = 0; at + 1 < text.tokens.size(); ++at) {
        if (!contains(openings, text.tokens[at].text)) { continue; }
        const auto is_here = [&](const word_pair& term) {
            return text.tokens[at].text == term.first && text.tokens[at + 1].text == term.second;
        };
        if (std::ranges::any_of(terms, is_here)) { return true; }
    }
    return false;
}

}  // namespace

bool speaks_of_our_field(const parsed_text& text) {
    if (text.has_word("my") && text.has_class(wc::wage | wc::pay)) { return false; }
    if (text.has_class(wc::developer | wc::hire_verb)) { return true; }
    if (!text.has_word("my") && names_a_term_of_hiring(text)) { return true; }
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

bool asks_about_interoperability(const intent_evidence& e) {
    if (named_count(e.roles) < 2 || !uncovered_word(e, wc::interop)) { return false; }
    if (e.roles.moves) { return false; }
    return e.roles.together || !e.text.has_class(wc::choice) || e.text.has_word("both") || e.text.has_word("together");
}

bool asks_about_talent(const intent_evidence& e) {
    return named_count(e.roles) == 1 && e.text.has(cue::talent) && !e.declined;
}

bool is_about_another_field(const intent_evidence& e) {
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        // "backend for our mobile app" is a use case of ours, and so is what has a field of its own in the question.
        const bool elsewhere = e.text.tokens[at].is(wc::elsewhere) && !e.in_use_case[at];
        if (elsewhere) { return e.field.empty() && !e.text.has_word("backend"); }
    }
    return false;
}

double share_of_heard(int heard) {
    constexpr double share = 0.65;    // by how well questions were read that nothing was fitted to
    constexpr double least = -4'000;  // thousandths: rarer than one in some fifty says no more
    return share * std::max<double>(heard, least);
}

intent_scores score_intents(const feature_set& features, const intent_scores& heard) {
    intent_scores scores{};
    for (std::size_t k = 0; k < scores.size(); ++k) { scores[k] = static_cast<int>(share_of_heard(heard[k])); }
    const auto weights = intent_weights();
    for (std::size_t i = 0; i < features.size(); ++i) {
        if (!features[i]) { continue; }
        for (std::size_t k = 0; k < scores.size(); ++k) { scores[k] += weights[i].of[k]; }
    }
    return scores;
}

intent likeliest(const intent_scores& scores, bool of_pay) {
    auto best = of_pay ? intent::salary : intent::out_of_scope;
    for (const auto each : scored_intents) {
        const bool counts = each != intent::salary || of_pay;
        if (counts && score_of(each, scores) > score_of(best, scores)) { best = each; }
    }
    return best;
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

bool is_clear_of_talk(const intent_scores& scores) {
    constexpr int clear = 2'000;  // thousandths, as the scores
    return lead_over_talk(scores) >= clear;
}

}  // namespace hirewise::advice
