#include "advice/work_elsewhere.hpp"

#include <algorithm>
#include <string_view>

#include "advice/word_phrases.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

template <std::size_t count>
bool has_word(const parsed_text& text, const clause& part, const word_list<count>& wanted) {
    return std::any_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(part.first),
                       text.tokens.begin() + static_cast<std::ptrdiff_t>(part.last),
                       [&](const token& t) { return contains(wanted, t.text); });
}

bool is_year(const token& word) {
    return word.text.size() == 4 && (word.text.starts_with("19") || word.text.starts_with("20")) &&
           word.text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "until 2019", "till last spring"
bool ends_in_the_past(const parsed_text& text, const clause& part) {
    for (auto at = part.first; at + 1 < part.last; ++at) {
        if (text.tokens[at].text != "until" && text.tokens[at].text != "till") { continue; }
        const auto& when = text.tokens[at + 1];
        if (is_year(when) || when.text == "last") { return true; }
    }
    return false;
}

// "was sold in 2021", "has been shut down", "were spun off"
bool was_ended(const parsed_text& text, const clause& part) {
    static constexpr auto ended =
        word_list({"abandoned", "closed", "discontinued", "retired", "sold", "spun", "stopped"});
    for (auto at = part.first + 1; at < part.last; ++at) {
        const auto& before = text.tokens[at - 1];
        const bool passive = before.text == "was" || before.text == "were" || before.text == "been";
        const auto* next = text.word_at(at + 1);
        const bool shut = text.tokens[at].text == "shut" && next != nullptr && next->text == "down";
        if (passive && (shut || contains(ended, text.tokens[at].text))) { return true; }
    }
    return false;
}

}  // namespace

bool is_of_the_past(const parsed_text& text, const clause& part) {
    static constexpr auto before = phrase_list({{"years", "ago"},
                                                {"long", "ago"},
                                                {"before", "that"},
                                                {"toyed", "with"},
                                                {"flirted", "with"},
                                                {"dabbled", "in"},
                                                {"once", "tried"},
                                                {"once", "had"},
                                                {"once", "built"},
                                                {"grew", "up", "with"},
                                                {"founders", "come", "from"},
                                                {"founders", "came", "from"},
                                                {"my", "old", "job"},
                                                {"my", "last", "job"},
                                                {"my", "former", "job"},
                                                {"my", "last", "employer"},
                                                {"my", "former", "employer"},
                                                {"previous", "owner"},
                                                {"former", "owner"},
                                                {"sold", "that"},
                                                {"and", "dropped", "it"},
                                                {"but", "dropped", "it"}});
    return ends_in_the_past(text, part) || was_ended(text, part) || before.occurs(text, part.first, part.last);
}

bool is_for_later(const parsed_text& text, const clause& part) {
    static constexpr auto uncertain = word_list({"could", "may", "maybe", "might", "perhaps", "possibly"});
    static constexpr auto later = phrase_list(
        {{"some", "day"}, {"one", "day"}, {"someday"}, {"later"}, {"next", "year"}, {"in", "the", "future"}});
    return has_word(text, part, uncertain) && later.occurs(text, part.first, part.last);
}

bool is_of_somebody_else(const parsed_text& text, const clause& part) {
    static constexpr auto coming = phrase_list({{"come", "from", "a"},
                                                {"comes", "from", "a"},
                                                {"come", "from", "the"},
                                                {"comes", "from", "the"},
                                                {"come", "from", "our"},
                                                {"comes", "from", "our"}});
    static constexpr auto left = phrase_list({{"have", "outsourced"},
                                              {"other", "people", "look"},
                                              {"others", "look", "after"},
                                              {"somebody", "else", "does"},
                                              {"made", "by", "others"}});
    static constexpr auto makers = word_list({"maker", "manufacturer", "partner", "supplier", "vendor"});
    static constexpr auto parties = word_list({"client", "clients", "competition", "competitor", "competitors",
                                               "customer", "customers", "department", "neighbours", "neighbors"});
    static constexpr auto doing = word_list({"build", "builds", "develop", "develops", "do", "does", "has", "have",
                                             "make", "makes", "run", "runs", "sell", "sells"});
    static constexpr auto own = word_list({"i", "im", "us", "we", "were", "weve"});
    constexpr std::size_t farthest = 3;  // words before the party: "our by far biggest client"
    if (left.occurs(text, part.first, part.last)) { return true; }
    if (has_word(text, part, makers) && coming.occurs(text, part.first, part.last)) { return true; }
    if (has_word(text, part, own)) {
        static constexpr auto buying = phrase_list({{"we", "buy"}, {"we", "rent"}, {"we", "only", "buy"}});
        return buying.occurs(text, part.first, part.last);
    }
    for (auto at = part.first + 1; at < part.last && at <= part.first + farthest; ++at) {
        const auto* verb = text.word_at(at + 1);
        if (verb != nullptr && contains(parties, text.tokens[at].text) && contains(doing, verb->text)) { return true; }
    }
    return false;
}

bool is_set_aside(const parsed_text& text, const clause& part) {
    static constexpr auto aside = phrase_list({{"stays", "out"},
                                               {"stay", "out"},
                                               {"not", "part", "of"},
                                               {"isnt", "part", "of"},
                                               {"arent", "part", "of"},
                                               {"tell", "me", "about"},
                                               {"spare", "me"},
                                               {"done", "already"},
                                               {"wont", "work", "on"},
                                               {"not", "work", "on"},
                                               {"have", "somebody", "already"},
                                               {"have", "someone", "already"},
                                               {"have", "people", "already"}});
    static constexpr auto leaving = word_list({"leave", "leaving", "put", "putting", "set"});
    const auto& last = text.tokens[part.last - 1].text;
    return aside.occurs(text, part.first, part.last) || (last == "aside" && has_word(text, part, leaving));
}

}  // namespace hirewise::advice
