#include "advice/restarts.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/use_case_changes.hpp"
#include "advice/weight_turns.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t longest_besides = 4;  // words beside those that say it

template <class Words>
bool is_among(const Words& words, std::string_view text) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

// "flush the memory", "discard all of it", "purge everything": a verb of clearing, and the thread as its object.
enum class place {
    any,
    first
};  // which of the message's clauses: "erase everything, tomorrow I come with something new"

bool clears_the_thread(const parsed_text& text, place where) {
    static constexpr std::array<std::string_view, 15> verbs{"reset", "wipe",  "purge",   "erase", "clear",
                                                            "empty", "flush", "delete",  "drop",  "scrap",
                                                            "bin",   "trash", "discard", "void",  "forget"};
    static constexpr std::array<std::string_view, 10> objects{
        "everything", "all", "lot", "conversation", "thread", "chat", "memory", "context", "session", "slate"};
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (!is_among(verbs, text.tokens[at].text)) { continue; }
        auto object = at + 1;
        const auto is_small = [&](std::size_t i) {
            const auto& word = text.tokens[i].text;
            return text.tokens[i].is(wc::determiner) || word == "whole" || word == "entire";
        };
        while (text.word_at(object) != nullptr && is_small(object)) { ++object; }
        const auto* thing = text.word_at(object);
        const auto* then = text.word_at(object + 1);
        const bool rest = then == nullptr || then->is(wc::determiner | wc::link_word | wc::modal) ||
                          then->text == "so" || then->text == "we" || then->text == "it" || then->text == "again";
        const bool fits = where == place::any ? rest : then == nullptr && at <= 2;
        if (thing != nullptr && is_among(objects, thing->text) && fits) { return true; }
    }
    return false;
}

// "we start from zero" tells of a project, "can we start from zero" asks for it.
bool is_told(const parsed_text& text, std::size_t verb) {
    const auto* subject = text.word_before(verb);
    if (subject == nullptr || !subject->is(wc::subject | wc::hire_noun | wc::software)) { return false; }
    const auto* modal = text.word_before(verb - 1);
    return subject->text != "lets" && subject->text != "us" && (modal == nullptr || !modal->is(wc::modal));
}

// "let's begin afresh", "start with nothing": a verb of beginning, and that nothing is kept.
bool begins_anew(const parsed_text& text) {
    static constexpr std::array<std::string_view, 6> verbs{"start", "begin", "restart", "starting", "beginning", "try"};
    static constexpr std::array<std::string_view, 8> anew{"afresh",  "anew",    "fresh",     "zero",
                                                          "scratch", "nothing", "beginning", "over"};
    constexpr std::size_t reach = 4;
    constexpr std::size_t longest = 9;  // words
    if (text.word_count() > longest) { return false; }
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (!is_among(verbs, text.tokens[at].text) || is_told(text, at)) { continue; }
        // "can someone restart the worker?"
        const auto* object = text.word_at(at + 1);
        const bool of_something = object != nullptr && (object->is(wc::determiner) || at > 2);
        if (text.tokens[at].text == "restart" && !of_something) { return true; }
        for (auto then = at + 1; then < at + reach && text.word_at(then) != nullptr; ++then) {
            if (is_among(anew, text.tokens[then].text)) { return true; }
        }
    }
    return false;
}

std::size_t words_that_say(const thread_message& m, thread_cue what) {
    std::size_t words = 0;
    std::size_t end = 0;  // phrases may lie inside each other
    for (const auto& hit : m.cues.all()) {
        if (hit.what != what || hit.first < end) { continue; }
        words += hit.last - hit.first;
        end = hit.last;
    }
    return words;
}

}  // namespace

bool starts_over(const thread_message& m) {
    const auto* hit = m.cues.find(thread_cue::restart);
    // "forget the chat" names something where a chat is what is built.
    const bool names_nothing = m.moves.named.empty() && !m.moves.any() && dropped_use_cases(m).empty();
    if (!m.context.empty() && names_nothing && clears_the_thread(m.made.text, place::first)) { return true; }
    if (m.context.empty() || !m.made.reading.priorities.empty() || resets_weights(m)) { return false; }
    if (names_nothing && (clears_the_thread(m.made.text, place::any) || begins_anew(m.made.text))) { return true; }
    if (hit == nullptr) { return false; }
    const bool short_text = m.made.text.word_count() <= words_that_say(m, thread_cue::restart) + longest_besides;
    return short_text || (hit->first <= 2 && m.made.text.begins_sentence(hit->last + 1)) || m.moves.named.size() >= 2;
}

bool drops_all_options(const thread_message& m) {
    static constexpr std::array<std::string_view, 5> all{"both", "all", "either", "everything", "lot"};
    const auto& tokens = m.made.text.tokens;
    if (m.context.options.empty() || !m.moves.named.empty() || !m.made.reading.priorities.empty()) { return false; }
    if (m.made.text.has_word("weights") || m.made.text.has_word("weight") || says_weight(m.made.text)) { return false; }
    const std::string_view count = m.context.options.size() == 2 ? "two" : "three";
    return std::any_of(m.cues.all().begin(), m.cues.all().end(), [&](const thread_cue_hit& hit) {
        if (hit.what != thread_cue::remove || tokens[hit.first].is(wc::negation)) { return false; }
        for (auto at = hit.last; at < tokens.size() && at <= hit.last + 2; ++at) {
            const bool lot =
                std::find(all.begin(), all.end(), tokens[at].text) != all.end() || tokens[at].text == count;
            const auto* next = m.made.text.word_at(at + 1);
            const bool of_them = next == nullptr || next->is(wc::particle | wc::modal | wc::link_word) ||
                                 next->text == "of" || next->text == "them" || next->text == "options";
            if (lot) { return of_them; }
            if (!tokens[at].is(wc::determiner) && tokens[at].text != "of" && tokens[at].text != "them") {
                return false;
            }
        }
        return false;
    });
}

}  // namespace hirewise::advice
