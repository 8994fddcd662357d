#include "advice/work_elsewhere.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

using words = std::array<std::string_view, 3>;  // one after another; those behind the last are empty

bool stands_at(const parsed_text& text, std::size_t at, const words& wanted) {
    for (std::size_t i = 0; i < wanted.size() && !wanted.at(i).empty(); ++i) {
        if (text.word_at(at + i) == nullptr || text.tokens[at + i].text != wanted.at(i)) { return false; }
    }
    return true;
}

// Phrases, with their first words: nearly all words of a text open none.
template <std::size_t count>
struct phrase_list {
    std::array<words, count> phrases;
    word_list<count> openings;

    consteval explicit phrase_list(const words (&listed)[count])
        : phrases{std::to_array(listed)}, openings{as_word_list(openings_of(listed))} {}

    static consteval std::array<std::string_view, count> openings_of(const words (&listed)[count]) {
        std::array<std::string_view, count> first{};
        std::transform(std::begin(listed), std::end(listed), first.begin(),
                       [](const words& each) { return each.front(); });
        return first;
    }
};

template <std::size_t count>
bool has_any(const parsed_text& text, const clause& part, const phrase_list<count>& list) {
    for (auto at = part.first; at < part.last; ++at) {
        if (!contains(list.openings, text.tokens[at].text)) { continue; }
        if (std::ranges::any_of(list.phrases, [&](const words& each) { return stands_at(text, at, each); })) {
            return true;
        }
    }
    return false;
}

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
    return ends_in_the_past(text, part) || was_ended(text, part) || has_any(text, part, before);
}

bool is_for_later(const parsed_text& text, const clause& part) {
    static constexpr auto uncertain = word_list({"could", "may", "maybe", "might", "perhaps", "possibly"});
    static constexpr auto later = phrase_list(
        {{"some", "day"}, {"one", "day"}, {"someday"}, {"later"}, {"next", "year"}, {"in", "the", "future"}});
    return has_word(text, part, uncertain) && has_any(text, part, later);
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
    if (has_any(text, part, left)) { return true; }
    if (has_word(text, part, makers) && has_any(text, part, coming)) { return true; }
    if (has_word(text, part, own)) {
        static constexpr auto buying = phrase_list({{"we", "buy"}, {"we", "rent"}, {"we", "only", "buy"}});
        return has_any(text, part, buying);
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
    return has_any(text, part, aside) || (last == "aside" && has_word(text, part, leaving));
}

}  // namespace hirewise::advice
