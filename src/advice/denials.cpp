#include "advice/denials.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/word_phrases.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// Whether the words end where tokens [.., end) end.
bool ends_before(const parsed_text& text, std::size_t end, const words& wanted) {
    return end >= length_of(wanted) && stands_at(text, end - length_of(wanted), wanted);
}

// Whether the words stand there and end the clause.
bool is_a_clause(const parsed_text& text, std::size_t at, const words& wanted) {
    return stands_at(text, at, wanted) && text.word_at(at + length_of(wanted)) == nullptr;
}

// Where the articles before a name begin: "[a] trading platform".
std::size_t without_article(const parsed_text& text, std::size_t first) {
    while (text.word_before(first) != nullptr && text.word_before(first)->is(wc::determiner)) { --first; }
    return first;
}

// "nothing to do with", "anything but", "far from"
bool is_kept_away(const parsed_text& text, std::size_t end) {
    static constexpr auto away = std::to_array<words>({
        {"to", "do", "with"},
        {"anything", "but"},
        {"far", "from"},
        {"further", "from"},
        {"opposite", "of"},
        {"instead", "of"},
        {"opposed", "to"},
        {"unlike"},
        {"thought", "it", "was"},
        {"believed", "it", "was"},
        {"it", "looked", "like"},
        {"tell", "me", "about"},
        {"that", "it", "were"},
        {"that", "it", "was"},
    });
    for (const auto& each : away) {
        if (!ends_before(text, end, each)) { continue; }
        // "has nothing to do with", "not that it were"; "a lot to do with" says the contrary
        const auto* before = text.word_before(end - length_of(each));
        const bool needs_no = each.front() == "to" || each.front() == "that" || each.front() == "tell";
        const bool no = before != nullptr && (before->is(wc::negation) || before->text == "nothing" ||
                                              before->text == "little" || before->text == "not");
        if (!needs_no || no) { return true; }
    }
    return false;
}

// "we stopped doing", "they gave up on"
bool is_given_up(const parsed_text& text, std::size_t end) {
    static constexpr auto doing = word_list(
        {"building", "developing", "doing", "making", "on", "programming", "selling", "with", "working", "writing"});
    static constexpr auto stopped = word_list({"abandoned", "ceased", "ditched", "quit", "scrapped", "stopped"});
    auto at = end;
    while (text.word_before(at) != nullptr && contains(doing, text.word_before(at)->text)) { --at; }
    const auto* verb = text.word_before(at);
    if (verb == nullptr) { return false; }
    return contains(stopped, verb->text) || ends_before(text, at, {"gave", "up"}) ||
           ends_before(text, at, {"given", "up"});
}

// "is off the table", "is history", "was the old product", "isn't our job", behind the name.
bool is_over(const parsed_text& text, std::size_t last) {
    static constexpr auto small =
        word_list({"all", "already", "just", "long", "now", "only", "part", "side", "since", "stuff", "thing"});
    auto at = last;
    while (text.word_at(at) != nullptr && contains(small, text.tokens[at].text)) { ++at; }
    const auto* copula = text.word_at(at);
    if (copula == nullptr || !copula->is(wc::copula)) { return false; }
    const bool was = copula->text == "was" || copula->text == "were";
    auto then = at + 1;
    while (text.word_at(then) != nullptr && contains(small, text.tokens[then].text)) { ++then; }
    static constexpr auto gone = std::to_array<words>({{"off", "the", "table"},
                                                       {"history"},
                                                       {"over"},
                                                       {"cancelled"},
                                                       {"out", "of", "scope"},
                                                       {"not", "our", "job"},
                                                       {"not", "our", "business"},
                                                       {"not", "what", "we"},
                                                       {"not", "us"},
                                                       {"nothing", "we"}});
    static constexpr auto finished =
        std::to_array<words>({{"done"}, {"finished"}, {"behind", "us"}, {"thrown", "away"}, {"shipped"}});
    for (const auto& each : finished) {
        if (is_a_clause(text, then, each)) { return true; }
    }
    for (const auto& each : gone) {
        if (stands_at(text, then, each)) { return true; }
    }
    static constexpr auto past = std::to_array<words>({{"the", "old"},
                                                       {"our", "old"},
                                                       {"the", "last"},
                                                       {"the", "previous"},
                                                       {"the", "former"},
                                                       {"yesterday"},
                                                       {"before"},
                                                       {"last", "year"},
                                                       {"years", "ago"}});
    for (const auto& each : past) {
        if (was && stands_at(text, then, each)) { return true; }
    }
    return false;
}

// "our parent company does ..., we do not": what follows denies it of the asker.
bool is_left_by_us(const parsed_text& text, std::size_t last) {
    static constexpr auto denying =
        std::to_array<words>({{"we", "do", "not"}, {"we", "dont"}, {"not", "we"}, {"not", "us"}});
    const bool pause = last < text.tokens.size() && !text.tokens[last].is_word();
    const auto at = pause ? last + 1 : last;
    return std::ranges::any_of(denying, [&](const words& each) { return is_a_clause(text, at, each); });
}

// "... is what our competitor does", "... is somebody else's job"
bool is_somebody_elses(const parsed_text& text, std::size_t last) {
    constexpr std::size_t reach = 4;  // words
    static constexpr auto others = word_list({"agency", "another", "client", "clients", "customer", "customers",
                                              "competitor", "competitors", "else", "others", "supplier", "vendor"});
    const auto* copula = text.word_at(last);
    if (copula == nullptr || !copula->is(wc::copula)) { return false; }
    for (auto at = last + 1; at <= last + reach && text.word_at(at) != nullptr; ++at) {
        if (contains(others, text.tokens[at].text)) { return true; }
    }
    return false;
}

// "a trading platform? no", "firmware it is not"
bool is_answered_no(const parsed_text& text, std::size_t last) {
    static constexpr auto denying = std::to_array<words>(
        {{"it", "is", "not"}, {"it", "isnt"}, {"this", "is", "not"}, {"this", "isnt"}, {"we", "are", "not"}});
    if (std::ranges::any_of(denying, [&](const words& each) { return is_a_clause(text, last, each); })) { return true; }
    const bool asked = last < text.tokens.size() && text.tokens[last].question;
    const auto* answer = asked ? text.word_at(last + 1) : nullptr;
    return answer != nullptr && (answer->text == "no" || answer->text == "nope" || answer->text == "nah") &&
           text.word_at(last + 2) == nullptr;
}

}  // namespace

bool is_said_not_to_be(const parsed_text& text, std::size_t first, std::size_t last) {
    const auto begin = without_article(text, first);
    return is_kept_away(text, begin) || is_given_up(text, begin) || is_over(text, last) || is_left_by_us(text, last) ||
           is_somebody_elses(text, last) || is_answered_no(text, last);
}

}  // namespace hirewise::advice
