#include "advice/turn_signs.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace hirewise::advice {
namespace {

namespace wc = word_class;

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

bool names_only_options(const thread_message& m) {
    return std::all_of(m.moves.named.begin(), m.moves.named.end(),
                       [&](const auto& id) { return contains(m.context.options, id); });
}

bool says_new_use_case(const thread_message& m) {
    return std::any_of(m.made.reading.use_cases.begin(), m.made.reading.use_cases.end(),
                       [&](const auto& id) { return !contains(m.context.use_cases, id); });
}

bool starts_over(const thread_message& m) {
    const auto* hit = m.cues.find(thread_cue::restart);
    if (hit == nullptr || m.context.empty() || !m.made.reading.priorities.empty() || resets_weights(m)) {
        return false;
    }
    const bool short_text = m.made.text.word_count() <= hit->last - hit->first + 4;
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

bool asks_for_the_verdict(const thread_message& m) {
    constexpr std::size_t longest = 9;
    constexpr auto small = wc::subject | wc::modal | wc::determiner | wc::copula | wc::particle | wc::link_word |
                           wc::question_word | wc::hire_verb | wc::decide_verb | wc::use_verb | wc::hire_noun;
    static constexpr std::array<std::string_view, 12> others{"of", "two", "them",    "three", "one",     "now",
                                                             "so", "ok",  "finally", "again", "overall", "still"};
    const auto& text = m.made.text;
    if (m.context.options.size() < 2 || !m.moves.named.empty() || m.moves.any() || text.word_count() > longest ||
        !m.moves.pointed.empty() || m.cues.has(thread_cue::other) || m.cues.has(thread_cue::reasons)) {
        return false;
    }
    const bool which = text.has_word("which") || text.has_word("who") || text.has_word("whom");
    const bool of_those = text.has_word("two") || text.has_word("three") || text.has_word("them") ||
                          text.has_word("which") || text.has_class(wc::hire_verb | wc::decide_verb);
    return which && of_those && std::all_of(text.tokens.begin(), text.tokens.end(), [&](const token& t) {
               return !t.is_word() || t.is(small) || std::find(others.begin(), others.end(), t.text) != others.end();
           });
}

bool opens_with_join(const thread_message& m) {
    return std::any_of(m.cues.all().begin(), m.cues.all().end(),
                       [&](const thread_cue_hit& hit) {
                           if (hit.what != thread_cue::join) { return false; }
                           // A word between names ties them to each other, not to the others.
                           const auto& word = m.made.text.tokens[hit.first];
                           return hit.first <= 2 || !word.is(wc::choice | wc::contrast);
                       }) ||
           (!m.made.text.tokens.empty() && m.made.text.tokens.front().is(wc::link_word));
}

}  // namespace hirewise::advice
