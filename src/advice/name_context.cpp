#include "advice/name_context.hpp"

#include <algorithm>
#include <string_view>

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr double fitting_compound = 2;
constexpr double foreign_compound = -3;

bool is(const token* word, word_classes wanted) {
    return word != nullptr && word->is(wanted);
}

}  // namespace

bool is_of_other_alphabet(const token* word) {
    return word != nullptr && static_cast<unsigned char>(word->text[0]) >= 0xC4U;  // beyond Latin-1
}

bool is_title_cased(const parsed_text& text, std::size_t at) {
    const auto [first, last] = text.sentence_of(at);
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (auto i = first + 1; i < last; ++i) {
        const auto& t = text.tokens[i];
        if (i == at || !t.is_word() || t.text.size() < 4) { continue; }
        ++words;
        capitals += t.capital ? 1U : 0U;
    }
    return words >= 3 && capitals * 10 >= words * 6;
}

bool reads_as_verb(const parsed_text& text, std::size_t at) {
    const auto* before = text.word_before(at);
    if (before == nullptr) { return false; }
    if (before->is(wc::subject)) { return !before->is(wc::person); }
    if (!before->is(wc::modal)) { return false; }
    const auto* earlier = text.word_before(at - 1);
    return before->text == "to" || (earlier != nullptr && earlier->is(wc::subject | wc::modal));
}

bool after_move(const parsed_text& text, std::size_t at) {
    const auto* before = text.word_before(at);
    if (before == nullptr || (before->text != "to" && before->text != "from" && before->text != "into")) {
        return false;
    }
    for (std::size_t back = 2; back <= 5 && at >= back && text.tokens[at - back].is_word(); ++back) {
        if (text.tokens[at - back].is(wc::move_verb)) { return true; }
    }
    return false;
}

bool is_judged(const parsed_text& text, std::size_t first, std::size_t last) {
    const auto* before = text.word_before(first);
    if (before == nullptr) { return false; }
    if (before->text == "why" || before->text == "about") { return true; }
    if (!before->is(wc::copula | wc::question_word)) { return false; }
    for (auto at = last; at < std::min(last + 5, text.tokens.size()) && text.tokens[at].is_word(); ++at) {
        if (text.tokens[at].is(wc::merit)) { return true; }
    }
    return false;
}

double hyphen_score(const parsed_text& text, std::size_t first, std::size_t last) {
    static constexpr std::string_view fitting[] = {"based", "native", "like",    "only",   "first",
                                                   "heavy", "backed", "powered", "centric"};
    const auto* next = text.word_at(last);
    if (next != nullptr && next->glued) {
        const bool fits = std::find(std::begin(fitting), std::end(fitting), next->text) != std::end(fitting);
        if (fits) { return fitting_compound; }
        if (!next->is(wc::hire_noun | wc::software | wc::choice | wc::link_word)) { return foreign_compound; }
    }
    if (text.tokens[first].glued) {
        const auto* before = text.word_before(first);
        if (!is(before, wc::choice | wc::link_word) && (before == nullptr || before->text != "non")) {
            return foreign_compound;
        }
    }
    return 0;
}

}  // namespace hirewise::advice
