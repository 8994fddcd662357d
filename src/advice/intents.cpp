#include "advice/intents.hpp"

#include <algorithm>

namespace hirewise::advice {
namespace {

namespace wc = word_class;

std::size_t count(const parsed_text& text, word_classes wanted) {
    return static_cast<std::size_t>(
        std::count_if(text.tokens.begin(), text.tokens.end(), [&](const token& t) { return t.is(wanted); }));
}

bool weighs_people(const parsed_text& text) {
    return text.has_class(wc::hire_verb | wc::developer);
}

// It is about software or those who write it, not about lunch.
bool is_about_software(const intent_evidence& e) {
    if (e.text.has_class(wc::software | wc::language | wc::developer)) { return true; }
    if (!e.text.has_class(wc::hire_verb | wc::hire_noun)) { return false; }
    // "Who should we hire?" to a bot that is asked about nothing else.
    const bool bare =
        e.how == manner::addressed && std::all_of(e.text.tokens.begin(), e.text.tokens.end(),
                                                  [](const token& t) { return !t.is_word() || t.classes != 0; });
    return e.has_use_case || e.has_priority || (bare && e.text.has_class(wc::hire_verb) && e.text.word_count() <= 8);
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

bool is_comparison(const intent_evidence& e) {
    if (named_count(e.roles) < 2) { return false; }
    if (is_declined(e.text)) { return false; }
    if (e.roles.together) {
        const bool bare = e.how == manner::addressed && e.text.word_count() <= 7;
        return bare || (e.text.is_question() && (deliberates(e.text) || e.has_use_case));
    }
    if (!e.roles.options.empty() || !e.roles.outlandish) { return true; }
    const bool nothing_else = e.text.word_count() <= named_count(e.roles) + 2;
    return is_about_software(e) || deliberates(e.text) || e.text.has_class(wc::learn_verb) || nothing_else;
}

constexpr std::size_t longest_brief = 9;

bool judges(const parsed_text& text) {
    return text.has_class(wc::merit | wc::decide_verb | wc::hire_verb | wc::use_verb | wc::learn_verb) ||
           text.has(cue::merit) || text.has(cue::why) || text.has(cue::why_not) || text.has(cue::what_about);
}

bool is_single(const intent_evidence& e) {
    if (named_count(e.roles) != 1 || is_declined(e.text)) { return false; }
    if (e.how == manner::addressed && e.text.word_count() <= 2) { return true; }
    // "Hire a Ruby dev", "we need somebody who knows C", "tell me about Elixir", "do we need Docker": said to us.
    const bool brief = e.how == manner::addressed && e.text.word_count() <= longest_brief;
    if (brief && (weighs_people(e.text) || e.text.has(cue::about))) { return true; }
    if (!e.text.is_question() && !e.text.has(cue::why)) { return false; }
    return judges(e.text) || (e.has_use_case && is_about_software(e));
}

bool is_recommendation(const intent_evidence& e) {
    if (!is_about_software(e)) { return false; }
    if (is_declined(e.text) && !e.text.has_class(wc::hire_verb)) { return false; }
    const bool of_kind = e.text.has_class(wc::category) &&
                         (e.text.has_class(wc::decide_verb) || e.text.has_word("which") || e.text.has_word("what"));
    const bool asks = e.text.has(cue::recommend) || of_kind ||
                      (e.text.is_question() && e.text.has_class(wc::hire_verb | wc::decide_verb));
    const bool brief = e.how == manner::addressed && (e.has_use_case || e.has_priority) && weighs_people(e.text);
    if (!asks) { return brief; }
    // "Select a new language", said to a machine, is about itself.
    if (!e.has_use_case && !e.has_priority && !weighs_people(e.text) && !e.text.is_question()) { return false; }
    if (e.text.has_word("your") || e.text.has_word("responses")) { return false; }
    return e.text.has_class(wc::category | wc::language | wc::developer | wc::hire_verb | wc::hire_noun) ||
           e.has_use_case;
}

// "how long does it take to hire ...", "what do we ask in the interview": a fact, not the merit of a technology.
bool asks_for_a_fact(const intent_evidence& e) {
    if (named_count(e.roles) != 1) { return false; }
    const bool measures = e.text.has_word("how") && (e.text.has_word("long") || e.text.has_word("many"));
    return e.text.has_word("interview") || e.text.has_word("interviews") ||
           (measures && e.text.has_class(wc::hire_verb | wc::developer));
}

// "fintech", "an MVP": in answer to our question what it is for.
bool is_bare_use_case(const intent_evidence& e) {
    if (e.how != manner::addressed || !e.has_use_case || e.text.word_count() > 8) { return false; }
    if (e.text.has_word("my")) { return false; }
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        const auto& word = e.text.tokens[at];
        if (!word.is_word() || e.covered[at]) { continue; }
        const bool small = word.is(wc::determiner | wc::particle | wc::link_word | wc::software | wc::hire_noun) ||
                           word.text == "its" || word.text == "just" || word.text == "im" || word.text == "is";
        if (!small) { return false; }
    }
    return true;
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
    return uncovered_word(e, wc::pay) && e.text.has_class(wc::hire_noun | wc::hire_verb) && !e.has_use_case &&
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

intent classify(const intent_evidence& e) {
    if (asks_about_pay(e)) { return intent::salary; }
    if (asks_about_interoperability(e)) { return intent::faq; }
    if (is_comparison(e)) { return intent::compare; }
    if (asks_about_talent(e) || asks_for_a_fact(e)) { return intent::faq; }
    if (is_single(e)) {
        return e.text.has_word("options") || e.text.has_word("alternatives") ? intent::recommend : intent::single;
    }
    if (named_count(e.roles) == 0 && is_recommendation(e)) { return intent::recommend; }
    if (named_count(e.roles) == 0 && is_bare_use_case(e)) { return intent::recommend; }
    return intent::out_of_scope;
}

}  // namespace hirewise::advice
