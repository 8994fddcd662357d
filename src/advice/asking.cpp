#include "advice/asking.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// "ok and", "hm, but", "right so": what stands before what is meant.
bool is_opening(const token& word) {
    static constexpr std::array<std::string_view, 26> openings{
        "tell",  "me",  "us",  "please", "pls", "also", "ok",          "okay", "so",   "hm",  "hmm", "well", "fine",
        "right", "nah", "now", "then",   "oh",  "wow",  "interesting", "cool", "just", "yes", "bot", "hey",  "there"};
    return !word.is_word() || word.is(wc::link_word | wc::adversative) ||
           std::find(openings.begin(), openings.end(), word.text) != openings.end();
}

// "will think about it" is short for "I will".
bool opens_question(const parsed_text& text, std::size_t at) {
    static constexpr std::array<std::string_view, 7> others{"whats", "hows", "whos", "wheres", "whens", "r", "any"};
    const auto& word = text.tokens[at];
    const auto* next = text.word_at(at + 1);
    if (word.text == "will") { return next != nullptr && next->is(wc::subject | wc::determiner); }
    if (word.text == "were" && text.is_contracted(at)) { return false; }
    return word.is(wc::question_word) || std::find(others.begin(), others.end(), word.text) != others.end();
}

}  // namespace

bool is_marked_as_question(const parsed_text& text) {
    return std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) { return t.question; });
}

bool asks(const parsed_text& text) {
    if (is_marked_as_question(text) || text.has(cue::recommend)) { return true; }
    bool opening = true;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at];
        // "rust how so", but "they should be cheap"
        const bool second = at == 1 && text.tokens[0].is_word() && !word.is(wc::modal | wc::copula);
        const bool begins = opening || !text.tokens[at - 1].is_word() || second;
        if (begins && opens_question(text, at)) { return true; }
        opening = !word.is_word() || (opening && is_opening(word));
    }
    return false;
}

bool names_an_interview(const parsed_text& text) {
    return text.has_word("interview") || text.has_word("interviews") || text.has_word("interviewing");
}

bool asks_what_to_ask(const parsed_text& text) {
    const auto& tokens = text.tokens;
    const auto what = std::find_if(tokens.begin(), tokens.end(), [](const token& t) { return t.text == "what"; });
    return std::any_of(what, tokens.end(), [](const token& t) { return t.text == "ask"; });
}

bool is_about_interviews(const parsed_text& text) {
    static constexpr std::array<std::string_view, 3> talks{"screening", "screen", "phone-screen"};
    static constexpr std::array<std::string_view, 3> questions{"questions", "qs", "question"};
    static constexpr std::array<std::string_view, 5> asked{"candidate", "candidates", "applicant", "applicants",
                                                           "conversation"};
    const auto has_one = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.has_word(word); });
    };
    return names_an_interview(text) || has_one(talks) || (has_one(questions) && text.has_word("ask")) ||
           ((has_one(questions) || text.has_word("ask")) && has_one(asked));
}

bool asks_what_to_look_for(const parsed_text& text) {
    static constexpr auto needs =
        word_list({"competences", "qualifications", "qualities", "requirements", "skill", "skills", "traits"});
    static constexpr auto praise = word_list({"good", "great", "strong"});
    static constexpr auto telling = word_list({"makes", "recognise", "recognize", "spot"});
    static constexpr auto having = word_list({"bring", "have", "know", "need", "needs", "require"});
    if (!text.has_class(word_class::developer | word_class::hire_noun | word_class::person)) { return false; }
    bool asked = false;  // before
    bool needed = false;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto next = [&](std::size_t by) {
            return at + by < text.tokens.size() ? std::string_view{text.tokens[at + by].text} : std::string_view{};
        };
        const std::string_view word = text.tokens[at].text;
        const bool listed = word == "must" && (next(1) == "haves" || (next(1) == "have" && next(2) == "for"));
        const bool looked_for = word == "look" && next(1) == "for" && next(2) == "in";
        const bool able = word == "be" && next(1) == "able";
        const bool praised = contains(praise, next(1)) || (next(1) == "a" && contains(praise, next(2)));
        if (listed || (contains(telling, word) && praised)) { return true; }
        if (asked && (looked_for || able || (needed && contains(having, word)))) { return true; }
        asked = asked || word == "what" || word == "which";
        needed = needed || contains(needs, word);
    }
    return false;
}

bool asks_who_tends(const parsed_text& text) {
    static constexpr auto tending =
        word_list({"administer", "maintain", "manage", "operate", "own", "run", "support", "tend"});
    static constexpr auto wanting = word_list({"hire", "need", "should"});
    const auto* first = text.tokens.empty() ? nullptr : text.word_at(0);
    if (first == nullptr || (first->text != "who" && first->text != "whom")) { return false; }
    bool wanted = false;
    for (std::size_t at = 1; text.word_at(at) != nullptr; ++at) {
        const auto& word = text.tokens[at].text;
        const auto* next = text.word_at(at + 1);
        wanted = wanted || contains(wanting, word);
        if (wanted && (contains(tending, word) || (word == "look" && next != nullptr && next->text == "after"))) {
            return true;
        }
    }
    return false;
}

// Words of the sentence that the token stands in.
std::size_t words_around(const parsed_text& text, std::size_t at) {
    const auto [first, last] = text.sentence_of(at);
    return static_cast<std::size_t>(std::count_if(text.tokens.begin() + static_cast<std::ptrdiff_t>(first),
                                                  text.tokens.begin() + static_cast<std::ptrdiff_t>(last),
                                                  [](const token& t) { return t.is_word(); }));
}

}  // namespace hirewise::advice
