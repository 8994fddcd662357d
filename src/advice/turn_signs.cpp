#include "advice/turn_signs.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/asking.hpp"
#include "advice/native_apps.hpp"
#include "advice/use_case_changes.hpp"
#include "base/contains.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

}  // namespace

bool names_only_options(const thread_message& m) {
    const auto is_shape = [&](const std::string& id) {
        const auto* technology = m.base.find_technology(id);
        return technology != nullptr && knowledge::is_hiring_shape(technology->category);
    };
    // "a freelancer with that": whom one hires is no option where tools are weighed.
    const bool of_people = std::any_of(m.context.options.begin(), m.context.options.end(), is_shape);
    return std::all_of(m.moves.named.begin(), m.moves.named.end(),
                       [&](const auto& id) { return contains(m.context.options, id) || (!of_people && is_shape(id)); });
}

bool says_new_use_case(const thread_message& m) {
    return std::any_of(m.made.reading.use_cases.begin(), m.made.reading.use_cases.end(),
                       [&](const auto& id) { return !contains(m.context.use_cases, id); });
}

namespace {

// "give me the winner in one word", "name your pick"
bool demands_the_verdict(const parsed_text& text) {
    static constexpr std::array<std::string_view, 5> demands{"give", "tell", "name", "say", "state"};
    static constexpr std::array<std::string_view, 9> verdicts{
        "winner", "verdict", "pick", "favourite", "favorite", "answer", "result", "choice", "recommendation"};
    const auto has_one = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.has_word(word); });
    };
    // "one word please"
    constexpr std::size_t brief = 4;  // words
    const bool single = text.has_word("one") && (text.has_word("word") || text.has_word("name"));
    if (text.word_count() <= brief && single) { return true; }
    const bool best = text.has_word("top") || text.has_word("best");
    return has_one(demands) && (has_one(verdicts) || best) && !text.has_word("why") && !text.has_word("another");
}

}  // namespace

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
    if (demands_the_verdict(text) && m.made.reading.use_cases.empty() && m.made.reading.priorities.empty()) {
        return true;
    }
    const bool which = text.has_word("which") || text.has_word("who") || text.has_word("whom");
    // "who is it gonna be"
    const bool asked_of_it = text.has_word("it") && text.has_class(wc::copula);
    const bool of_those = asked_of_it || text.has_word("two") || text.has_word("three") || text.has_word("them") ||
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

bool tells_of_the_work(const thread_message& m) {
    constexpr std::size_t longest = 16;  // words
    const auto& roles = m.made.roles;
    const auto is_said_of_work = [&](const named& n) {
        return std::any_of(m.made.use_case_mentions.begin(), m.made.use_case_mentions.end(),
                           [&](const auto& mention) { return n.first < mention.last && mention.first < n.last; });
    };
    return !m.context.empty() && !own_use_cases(m).empty() && !asks(m.made.text) && !roles.compared &&
           m.made.text.word_count() <= longest &&
           (roles.unknown.empty() || std::any_of(roles.names.begin(), roles.names.end(), is_said_of_work));
}

bool says_which_phone(const thread_message& m) {
    const bool of_phones = std::ranges::any_of(m.context.options, [&](const std::string& id) {
        const auto* option = m.base.find_technology(id);
        return option != nullptr && option->category == "mobile";
    });
    return of_phones && !asks(m.made.text) && !only_platform(m.made.text, m.made.roles).empty();
}

}  // namespace hirewise::advice
