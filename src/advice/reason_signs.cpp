#include "advice/reason_signs.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/asking.hpp"
#include "advice/courtesies.hpp"
#include "advice/turn_signs.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t longest_bare_why = 4;  // words
constexpr std::size_t longest_why = 9;
constexpr std::size_t longest_reasons = 16;  // of the sentence that asks

// A single word that may mean anything: "really", "right", "obviously".
bool is_weak(const parsed_text& text, const thread_cue_hit& hit) {
    if (hit.last - hit.first > 1 || (hit.what != thread_cue::doubt && hit.what != thread_cue::reversal)) {
        return false;
    }
    static constexpr std::array<std::string_view, 9> anything{"really",  "right", "obviously", "seriously", "final",
                                                              "certain", "sure",  "honestly",  "flip"};
    const auto& word = text.tokens[hit.first].text;
    // "surprise invoices" surprise nobody here.
    if (word == "surprise" || word == "surprises") { return !asks(text); }
    if (std::find(anything.begin(), anything.end(), word) == anything.end()) { return false; }
    const bool agrees = word == "sure" || word == "certain" || word == "honestly";
    return !asks(text) && (agrees || text.word_count() > 2);
}

// "y", "y tho", "because?": why, in a hurry.
bool is_short_for_why(const parsed_text& text) {
    static constexpr std::array<std::string_view, 5> whys{"y", "because", "cuz", "cause", "bc"};
    const auto* first = text.tokens.empty() ? nullptr : text.word_at(0);
    const bool found = first != nullptr && std::find(whys.begin(), whys.end(), first->text) != whys.end();
    return found && text.word_count() <= 2 && (first->text == "y" || asks(text));
}

// "that convinces me", "well explained": it was done, nobody asks for it.
bool is_done(const parsed_text& text, const thread_cue_hit& hit) {
    static constexpr std::array<std::string_view, 5> asked_for{"convince", "explain", "justify", "defend", "elaborate"};
    const auto& word = text.tokens[hit.first].text;
    const bool verb = std::any_of(asked_for.begin(), asked_for.end(), [&](std::string_view stem) {
        return word.size() > stem.size() && word.starts_with(stem.substr(0, stem.size() - 1));
    });
    return verb && !asks(text);
}

// "what would put Go first", "what has to change for Go to lead", "when would Go be ahead": a question word, a
// verb that supposes, and an outcome.
bool asks_what_would_change(const parsed_text& text) {
    static constexpr std::array<std::string_view, 5> supposing{"would", "could", "must", "might", "should"};
    static constexpr std::array<std::string_view, 4> obliging{"has", "have", "needs", "need"};  // with "to"
    static constexpr std::array<std::string_view, 20> outcomes{
        "win",    "wins", "winner", "winning",  "first", "ahead", "lead",   "leads",     "other", "otherwise",
        "differ", "top",  "beat",   "overtake", "tip",   "flip",  "change", "different", "true",  "prevail"};
    const auto is_among = [](const auto& words, const token& t) {
        return std::find(words.begin(), words.end(), t.text) != words.end();
    };
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at];
        const bool supposing_what = word.text == "whatd";  // "what'd make it lose"
        if (word.text != "what" && word.text != "when" && word.text != "how" && !supposing_what) { continue; }
        const auto end = std::min(at + 4, text.tokens.size());
        const auto from = text.tokens.begin() + static_cast<std::ptrdiff_t>(at);
        bool supposes = supposing_what;
        for (auto i = at; i < end; ++i) {
            const auto* next = text.word_at(i + 1);
            const bool to = next != nullptr && next->text == "to";
            supposes = supposes || is_among(supposing, text.tokens[i]) || (to && is_among(obliging, text.tokens[i]));
        }
        const bool outcome =
            std::any_of(from, text.tokens.end(), [&](const token& t) { return is_among(outcomes, t); });
        // "so that you say Go"
        bool turns_you = false;
        for (auto i = at + 1; i + 1 < text.tokens.size(); ++i) {
            const auto& then = text.tokens[i + 1];
            turns_you =
                turns_you || (i > at + 2 && text.tokens[i].text == "you" && then.is(wc::decide_verb | wc::use_verb));
        }
        const auto* next = text.word_at(at + 1);
        const bool supposition = next != nullptr && (next->text == "if" || next->text == "about");
        if (supposes && (outcome || turns_you) && !supposition) { return true; }
    }
    return false;
}

bool is_sign_of_reasons(const thread_message& m, const thread_cue_hit& hit) {
    const auto& text = m.made.text;
    if (words_around(text, hit.first) > longest_reasons || is_weak(text, hit) || is_done(text, hit)) { return false; }
    switch (hit.what) {
        case thread_cue::reasons:
        case thread_cue::doubt:
        case thread_cue::reversal: return true;
        // "how did MySQL end up where it is"
        case thread_cue::place: return text.tokens.front().text == "how" && !m.moves.named.empty();
        default: return false;
    }
}

// "where have you got those figures from, who published them"
bool asks_about_the_numbers(const parsed_text& text) {
    static constexpr auto numbers = word_list({"figures", "numbers", "ratings", "scores", "sources"});
    static constexpr auto shown = word_list({"all", "the", "these", "those", "your"});
    if (!asks(text) || text.word_count() > longest_reasons) { return false; }
    for (std::size_t at = 1; at < text.tokens.size(); ++at) {
        if (contains(numbers, text.tokens[at].text) && contains(shown, text.tokens[at - 1].text)) { return true; }
    }
    return false;
}

// "what is driving this verdict", "where does that ranking come from"
bool asks_about_the_answer(const parsed_text& text) {
    static constexpr std::array<std::string_view, 12> answers{"verdict",    "answer",  "decision",  "recommendation",
                                                              "conclusion", "ranking", "outcome",   "result",
                                                              "advice",     "order",   "judgement", "judgment"};
    const bool own = text.has_word("your") && (text.has_word("choice") || text.has_word("pick"));
    if (own && asks(text) && text.word_count() <= longest_why) { return true; }
    return asks(text) && text.word_count() <= longest_why &&
           std::any_of(answers.begin(), answers.end(), [&](std::string_view word) { return text.has_word(word); });
}

}  // namespace

bool asks_for_reasons(const thread_message& m, manner how) {
    const auto& text = m.made.text;
    if (how == manner::overheard) {
        const bool plain = text.has(cue::why) || text.has(cue::why_not) || text.has(cue::explain);
        if (!plain || !text.is_question() || text.word_count() > longest_why || speaks_to_somebody(text)) {
            return false;
        }
    }
    // "why this order?": whatever else the words may say.
    const bool bare_why = text.word_count() <= longest_bare_why && text.tokens.front().text == "why" &&
                          m.moves.named.empty() && how == manner::addressed;
    if (bare_why) { return true; }
    const bool of_numbers = how == manner::addressed && !m.moves.any() && asks_about_the_numbers(text);
    if (of_numbers && m.made.reading.priorities.empty()) { return true; }
    if (m.moves.any() || says_new_use_case(m) || !m.made.denied.empty()) { return false; }
    if (!m.made.roles.unknown.empty() && text.word_count() <= longest_why && m.moves.named.empty()) { return false; }
    if (says_weight(text) && !m.made.reading.priorities.empty()) { return false; }
    const bool open = m.context.options.empty() || !m.context.category.empty();
    if (!names_only_options(m) && !open && !text.has(cue::why_not)) { return false; }
    if (how == manner::addressed && is_short_for_why(text)) { return true; }
    if (how == manner::addressed && (asks_about_the_answer(text) || asks_what_would_change(text))) { return true; }
    return std::any_of(m.cues.all().begin(), m.cues.all().end(),
                       [&](const thread_cue_hit& hit) { return is_sign_of_reasons(m, hit); });
}

}  // namespace hirewise::advice
