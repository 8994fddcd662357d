#include "advice/pay_questions.hpp"

#include <algorithm>
#include <string_view>

#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// "it earns our salaries": what a product does, and no question of pay.
bool names_a_wage(const intent_evidence& e) {
    static constexpr auto earning = word_list({"earn", "earning", "earns", "pay", "paying", "pays"});
    static constexpr auto owners = word_list({"all", "everybodys", "my", "our", "their", "your"});
    const auto& tokens = e.text.tokens;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (e.covered[at] || !tokens[at].is(wc::wage)) { continue; }
        const bool earned = at >= 2 && contains(owners, tokens[at - 1].text) && contains(earning, tokens[at - 2].text);
        if (!earned) { return true; }
    }
    return false;
}

bool names_a_price_uncovered(const intent_evidence& e) {
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        if (!e.covered[at] && e.text.tokens[at].is(wc::pay)) { return true; }
    }
    return false;
}

// "what should we offer a Kotlin engineer", "what do I pay a Kotlin senior"
bool asks_what_to_offer(const parsed_text& text, std::size_t name) {
    static constexpr auto offering = word_list({"offer", "pay"});
    constexpr std::size_t reach = 3;  // words between the verb and the name
    for (std::size_t at = 1; at < name; ++at) {
        if (!contains(offering, text.tokens[at].text) || name - at > reach) { continue; }
        const auto* who = text.word_before(at);
        if (who != nullptr && who->is(wc::subject | wc::modal) && text.tokens[at - 1].text != "can") { return true; }
    }
    return false;
}

// "what would a Kotlin lead expect", "what does one of those Kotlin folks take home"
bool asks_what_they_want(const parsed_text& text, std::size_t behind) {
    static constexpr auto wanting =
        word_list({"ask", "charge", "charges", "demand", "earn", "expect", "expects", "want"});
    constexpr std::size_t reach = 3;  // words between the name and the verb
    for (auto at = behind; at <= behind + reach && text.word_at(at) != nullptr; ++at) {
        const auto* next = text.word_at(at + 1);
        if (text.tokens[at].text == "take" && next != nullptr && next->text == "home") { return true; }
        const bool ends = next == nullptr || next->text == "for" || next->text == "in" || next->text == "per";
        if (ends && contains(wanting, text.tokens[at].text)) { return true; }
    }
    return false;
}

// "what budget do I need for a Kotlin hire", "give me pay figures for Kotlin", "hourly rate Kotlin contractor"
bool names_a_sum(const parsed_text& text) {
    static constexpr auto sums =
        word_list({"band", "bands", "data", "figure", "figures", "numbers", "range", "ranges"});
    static constexpr auto periods = word_list({"daily", "day", "hourly"});
    for (std::size_t at = 0; at + 1 < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at].text;
        const auto& next = text.tokens[at + 1].text;
        if (word == "pay" && contains(sums, next)) { return true; }
        if (contains(periods, word) && (next == "rate" || next == "rates")) { return true; }
        if (word == "budget" && at > 0 && (text.tokens[at - 1].text == "what" || text.tokens[at - 1].text == "which")) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool asks_about_pay(const intent_evidence& e) {
    const bool someone = !e.roles.names.empty() || e.text.has_class(wc::developer) || e.text.has_word("freelance");
    if (!someone) { return false; }
    if (names_a_wage(e)) { return true; }
    const bool how_much = e.text.has_word("much") && (e.text.has_word("make") || e.text.has_word("charge"));
    if (how_much) { return true; }
    return names_a_price_uncovered(e) && e.text.has_class(wc::hire_noun | wc::hire_verb) && e.use_cases == 0 &&
           !e.text.has(cue::weight_most);
}

bool asks_whose_pay(const intent_evidence& e) {
    constexpr std::size_t brief = 12;  // words
    if (e.how != manner::addressed || e.roles.options.size() < 2 || !e.roles.unknown.empty()) { return false; }
    if (e.use_cases > 0 || e.text.word_count() > brief || !e.text.has_class(wc::more)) { return false; }
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        const auto& word = e.text.tokens[at];
        // "do Go people make more money than Java people?"
        const bool begins = (word.text == "do" || word.text == "does") && e.text.begins_sentence(at);
        const bool asks = word.text == "who" || word.text == "which" || begins;
        for (auto next = at + 1; asks && e.text.word_at(next) != nullptr; ++next) {
            const auto* after = e.text.word_at(next + 1);
            const bool pays_off = after != nullptr && after->text == "off";
            const bool of_pay = e.text.tokens[next].is(wc::wage) || e.text.tokens[next].text == "money";
            if (of_pay && !pays_off) { return true; }
        }
    }
    return false;
}

bool asks_what_to_pay(const intent_evidence& e) {
    constexpr std::size_t brief = 12;  // words
    const bool one = e.roles.options.size() == 1 && !e.roles.names.empty() && e.roles.unknown.empty();
    if (e.how != manner::addressed || !one || e.text.word_count() > brief || e.text.has_class(wc::choice)) {
        return false;
    }
    const auto& name = e.roles.names.front();
    const auto& opening = e.text.tokens.front().text;
    const bool asks_what = opening == "what" || opening == "whats";
    if (asks_what && asks_what_to_offer(e.text, name.first)) { return true; }
    if (asks_what && asks_what_they_want(e.text, name.last)) { return true; }
    return names_a_sum(e.text);
}

}  // namespace hirewise::advice
