#include "advice/spoken_weights.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;
using namespace spoken_multiplier;

constexpr double max_multiplier = 9;

std::optional<double> strength_of(const parsed_text& text, const cue_hit& hit) {
    switch (hit.what) {
        case cue::less_than: return is_of_weight(text, hit) ? std::optional{matters_less} : std::nullopt;
        case cue::more_than: return is_of_weight(text, hit) ? std::optional{matters} : std::nullopt;
        case cue::weight_none: return 0;
        case cue::weight_less: return matters_less;
        case cue::weight_more:
        case cue::weight_double: return matters;
        case cue::weight_most: return matters_most;
        case cue::weight_only: return matters_only;
        default: return std::nullopt;
    }
}

// "5 times", "x4", "1.5x".
std::optional<double> number_at(const parsed_text& text, std::size_t at) {
    std::string digits = text.tokens[at].text;
    // "learning curve nothing"
    if ((digits == "nothing" || digits == "zero" || digits == "none" || digits == "nil") && at > 0 &&
        text.word_at(at + 1) == nullptr) {
        return 0;
    }
    if (digits == "half" && at > 0 && text.word_at(at + 1) == nullptr) { return matters_less; }
    const auto* next = text.word_at(at + 1);
    const bool times = next != nullptr && next->text == "times";
    if (!times && digits.size() >= 2 && digits.front() == 'x') {
        digits.erase(0, 1);
    } else if (!times && digits.size() >= 2 && digits.back() == 'x') {
        digits.pop_back();
    } else if (!times) {
        return std::nullopt;
    }
    if (digits.size() > 4 || digits.find_first_not_of("0123456789.") != std::string::npos) { return std::nullopt; }
    char* end = nullptr;
    const double value = std::strtod(digits.c_str(), &end);
    if (end == digits.c_str()) { return std::nullopt; }
    return std::clamp(value, 0.0, max_multiplier);
}

double when_negated(double value) {
    return value > matters ? matters_less : value > 1 ? 0 : value;
}

// "slow answers are not acceptable", "we can't live with pauses": what nobody puts up with matters most.
bool is_borne(const parsed_text& text, const cue_hit& hit) {
    static constexpr auto bearing = std::to_array<std::string_view>(
        {"accept", "fine", "happy", "live", "ok", "okay", "put", "settle", "tolera", "could", "can", "would"});
    const auto& word = text.tokens[hit.first].text;
    return hit.what == cue::weight_less &&
           std::any_of(bearing.begin(), bearing.end(), [&](auto head) { return word.starts_with(head); });
}

// "counts a bit less", "counts much more": what follows the verb says which way.
std::optional<double> measured_by(const parsed_text& text, std::size_t at) {
    static constexpr std::array<std::string_view, 12> degrees{
        "a", "little", "bit", "lot", "much", "way", "far", "slightly", "somewhat", "to", "for", "considerably"};
    while (text.word_at(at) != nullptr &&
           std::find(degrees.begin(), degrees.end(), text.tokens[at].text) != degrees.end()) {
        ++at;
    }
    const auto* word = text.word_at(at);
    const auto* then = text.word_at(at + 1);
    if (word == nullptr || (then != nullptr && then->text == "than")) { return std::nullopt; }
    if (word->text == "less") { return matters_less; }
    return std::nullopt;
}

// "less of a worry"
std::optional<double> lessened(const parsed_text& text, std::size_t at) {
    const auto* of = text.word_at(at + 1);
    const bool less =
        text.tokens[at].text == "less" && of != nullptr && of->text == "of" && text.word_at(at + 3) != nullptr;
    return less ? std::optional{matters_less} : std::nullopt;
}

// "speed, by the way, does not matter": tokens of an aside between commas, without the last comma; 0: none is here.
std::size_t aside_at(const parsed_text& text, std::size_t at) {
    static constexpr auto asides = word_list({"admittedly", "btw", "course", "frankly", "honestly", "however",
                                              "incidentally", "obviously", "though", "way"});
    constexpr std::size_t longest = 3;  // words
    const auto is_comma = [&](std::size_t where) {
        return where < text.tokens.size() && text.tokens[where].kind == token_kind::comma;
    };
    if (!is_comma(at)) { return 0; }
    auto last = at + 1;
    while (text.word_at(last) != nullptr) { ++last; }
    const bool brief = last > at + 1 && last - at - 1 <= longest && is_comma(last);
    return brief && contains(asides, text.tokens[last - 1].text) ? last - at : 0;
}

}  // namespace

bool is_of_weight(const parsed_text& text, const cue_hit& hit) {
    static constexpr std::array<std::string_view, 7> words{"important", "matters", "matter", "counts",
                                                           "count",     "weighs",  "weigh"};
    return std::any_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(hit.first),
                       text.tokens.begin() + static_cast<std::ptrdiff_t>(hit.first + hit.count),
                       [](const token& t) { return std::find(words.begin(), words.end(), t.text) != words.end(); });
}

std::vector<clause> split_clauses(const parsed_text& text) {
    std::vector<clause> clauses;
    std::size_t first = 0;
    for (std::size_t at = 0; at <= text.tokens.size(); ++at) {
        const bool end = at == text.tokens.size();
        if (const auto aside = aside_at(text, at); aside > 0) {
            at += aside;
            continue;
        }
        const bool pause = !end && (text.tokens[at].kind == token_kind::sentence_break ||
                                    text.tokens[at].kind == token_kind::clause_break ||
                                    text.tokens[at].kind == token_kind::comma || text.tokens[at].is(wc::adversative));
        if (!end && !pause) { continue; }
        if (at > first) { clauses.push_back({first, at}); }
        first = at + 1;
    }
    return clauses;
}

bool is_to_be_forgotten(const parsed_text& text, std::size_t at) {
    static constexpr auto polite = word_list({"and", "just", "now", "ok", "please", "so", "but"});
    auto first = at;
    while (text.word_before(first) != nullptr) { --first; }
    while (first < at && contains(polite, text.tokens[first].text)) { ++first; }
    return first < at && text.tokens[first].text == "forget";
}

bool is_reminder(const parsed_text& text, std::size_t at, std::size_t clause_first) {
    while (at > clause_first && text.tokens[at - 1].is(wc::determiner)) { --at; }
    if (at > clause_first && text.tokens[at - 1].text == "about") { --at; }
    return at >= clause_first + 2 && text.tokens[at - 1].text == "forget" && text.tokens[at - 2].is(wc::negation);
}

bool is_negated(const parsed_text& text, std::size_t at, std::size_t clause_first) {
    for (std::size_t back = 1; back <= 2 && at >= clause_first + back; ++back) {
        if (text.tokens[at - back].is(wc::negation)) { return true; }
    }
    return false;
}

std::vector<spoken_weight> weights_in(const parsed_text& text, const clause& part) {
    std::vector<spoken_weight> weights;
    for (const auto& hit : text.cues) {
        auto value = strength_of(text, hit);
        if (hit.what == cue::weight_more) { value = measured_by(text, hit.first + hit.count).value_or(*value); }
        if (!value || hit.first < part.first || hit.first >= part.last) { continue; }
        const bool no = is_negated(text, hit.first, part.first);
        const bool counted = hit.what == cue::weight_double || text.tokens[hit.first].text == "three" ||
                             text.tokens[hit.first].text == "triple";
        const auto& word = text.tokens[hit.first].text;
        const bool weak = hit.count == 1 && (word == "need" || word == "want" || word == "because" || word == "needs" ||
                                             word == "needed" || word == "wants" || word == "prefer");
        const double as_said = !no ? *value : is_borne(text, hit) ? matters_most : when_negated(*value);
        weights.push_back({as_said, hit.first, hit.first + hit.count, counted, weak, no && word.starts_with("want")});
    }
    for (auto at = part.first; at < part.last; ++at) {
        if (const auto value = number_at(text, at)) { weights.push_back({*value, at, at + 1, true, false, false}); }
        if (const auto value = lessened(text, at)) { weights.push_back({*value, at, at + 4, true, false, false}); }
    }
    return weights;
}

}  // namespace hirewise::advice
