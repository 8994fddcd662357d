#include "advice/rivals.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "advice/contests.hpp"
#include "base/contains.hpp"
#include "knowledge/categories.hpp"
#include "knowledge/rivalry.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// "we fight over Go and Rust"
bool quarrels(const parsed_text& text) {
    static constexpr std::array<std::string_view, 8> words{"argue", "arguing",  "debate",  "debating",
                                                           "fight", "fighting", "quarrel", "disagree"};
    return std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) { return contains(words, t.text); });
}

bool is_shape(const named& n) {
    return n.technology != nullptr && knowledge::is_hiring_shape(n.technology->category);
}

}  // namespace

bool sets_apart(const parsed_text& text) {
    // "the shortlist is Go and Rust"
    static constexpr auto lists = std::to_array<std::string_view>(
        {"candidates", "choices", "contenders", "finalists", "shortlist", "shortlisted", "shortlists"});
    const bool listed =
        std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) { return contains(lists, t.text); });
    return listed || text.has_word("between") || text.has_class(wc::decide_verb) || text.has_word("which") ||
           text.has_word("difference") || text.has_word("differences") || text.has_class(wc::more) || quarrels(text) ||
           text.has(cue::recommend) || text.has_word("vs") || text.has_word("versus") || text.has_word("comparison");
}

// "... : Go devs, Rust devs?"
bool is_bare_list(const parsed_text& text, std::size_t first, std::size_t last) {
    const bool begins =
        first == 0 || (!text.tokens[first - 1].is_word() && text.tokens[first - 1].kind != token_kind::comma);
    while (text.word_at(last) != nullptr && text.tokens[last].is(wc::hire_noun | wc::software)) { ++last; }
    const bool ends = last >= text.tokens.size() || text.tokens[last].question;
    return begins && ends && text.is_question();
}

std::vector<std::size_t> rivals_among(const parsed_text& text, const std::vector<named>& names) {
    std::vector<name_span> spans;
    for (const auto& n : names) { spans.push_back({n.first, n.last}); }
    auto rivals = contested(text, spans);
    std::erase_if(rivals, [&](std::size_t i) { return names[i].technology == nullptr; });
    if (rivals.empty()) { return {}; }
    const auto* first = names[rivals.front()].technology;
    std::erase_if(rivals, [&](std::size_t i) { return !knowledge::do_the_same_job(*first, *names[i].technology); });
    const bool differ = std::any_of(rivals.begin(), rivals.end(), [&](auto i) { return names[i].technology != first; });
    return differ ? rivals : std::vector<std::size_t>{};
}

namespace {

// "The freelancer says MongoDB is fine for our ledger": who speaks is not chosen.
bool speaks(const parsed_text& text, const named& n) {
    static constexpr std::array<std::string_view, 12> saying{"claims",   "insists",    "offers", "proposes",
                                                             "said",     "says",       "swears", "suggested",
                                                             "suggests", "recommends", "thinks", "wants"};
    const auto* next = text.word_at(n.last);
    return next != nullptr && contains(saying, next->text);
}

}  // namespace

std::vector<named> take_out_shape(const parsed_text& text, std::vector<named>& names) {
    const knowledge::technology* shape = nullptr;
    const knowledge::technology* skill = nullptr;
    bool rivals = false;
    for (const auto& n : names) {
        if (n.technology == nullptr) { continue; }
        auto& first = is_shape(n) ? shape : skill;
        if (first == nullptr) { first = n.technology; }
        if (n.technology == first) { continue; }
        if (is_shape(n)) { return {}; }
        rivals = rivals || knowledge::do_the_same_job(*first, *n.technology);
    }
    std::vector<named> taken;
    const bool is_said = skill != nullptr && std::any_of(names.begin(), names.end(), [&](const named& n) {
                             return is_shape(n) && speaks(text, n);
                         });
    if (!rivals && !is_said) { return taken; }
    std::copy_if(names.begin(), names.end(), std::back_inserter(taken), is_shape);
    std::erase_if(names, is_shape);
    return taken;
}

}  // namespace hirewise::advice
