#include "advice/supposing.hpp"

#include <string_view>

#include "advice/word_phrases.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

// Words that may stand before: "hm, but what if".
std::size_t behind_openings(const parsed_text& text) {
    static constexpr auto openings =
        word_list({"ah", "and", "but", "hm", "hmm", "now", "oh", "ok", "okay", "right", "so", "well", "yes"});
    std::size_t at = 0;
    while (at < text.tokens.size() && (!text.tokens[at].is_word() || contains(openings, text.tokens[at].text))) {
        ++at;
    }
    return at;
}

bool opens_supposing(const parsed_text& text, std::size_t at) {
    static constexpr auto alone =
        word_list({"assume", "assuming", "if", "imagine", "provided", "suppose", "supposing"});
    static constexpr phrase_list pairs(
        {{"what", "if"}, {"what", "when"}, {"lets", "say"}, {"lets", "assume"}, {"given", "that"}, {"in", "case"}});
    const auto* word = text.word_at(at);
    if (word == nullptr) { return false; }
    return contains(alone, word->text) || pairs.occurs(text, at, at + 1);
}

// "what would you say if", "would it change anything if", "does that matter when"
bool asks_what_follows(const parsed_text& text, std::size_t at) {
    static constexpr auto helpers = word_list({"do", "does", "will", "would"});
    static constexpr auto following = word_list(
        {"advise", "change", "differ", "different", "matter", "pick", "recommend", "say", "suggest", "take", "think"});
    constexpr std::size_t reach = 6;  // words
    const auto helper = at + (text.word_at(at) != nullptr && text.tokens[at].text == "what" ? 1U : 0U);
    const auto* first = text.word_at(helper);
    if (first == nullptr || !contains(helpers, first->text)) { return false; }
    bool follows = false;
    for (auto next = helper + 1; next <= helper + reach && text.word_at(next) != nullptr; ++next) {
        const auto& word = text.tokens[next].text;
        if (follows && (word == "if" || word == "when")) { return true; }
        follows = follows || contains(following, word);
    }
    return false;
}

// "..., so what now?", "... does that change anything?"
bool ends_asking_what_follows(const parsed_text& text) {
    static constexpr words now{"what", "now"};
    static constexpr words then{"what", "then"};
    static constexpr auto changing = word_list({"change", "changes"});
    static constexpr auto things = word_list({"anything", "something", "it", "that", "things"});
    for (std::size_t at = 1; at + 1 < text.tokens.size(); ++at) {
        if (stands_at(text, at, now) || stands_at(text, at, then)) { return text.word_at(at + 2) == nullptr; }
        const auto* thing = text.word_at(at + 1);
        const bool changes =
            contains(changing, text.tokens[at].text) && thing != nullptr && contains(things, thing->text);
        if (changes && text.word_at(at + 2) == nullptr) { return true; }
    }
    return false;
}

}  // namespace

bool supposes(const parsed_text& text) {
    const auto at = behind_openings(text);
    return opens_supposing(text, at) || asks_what_follows(text, at) || ends_asking_what_follows(text);
}

}  // namespace hirewise::advice
