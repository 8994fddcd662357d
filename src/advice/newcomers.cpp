#include "advice/newcomers.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/skill_cues.hpp"
#include "advice/turn_signs.hpp"
#include "base/contains.hpp"
#include "knowledge/rivalry.hpp"

namespace hirewise::advice {
namespace {

bool is_rival(const thread_message& m, const std::string& id) {
    const auto* technology = m.base.find_technology(id);
    return technology != nullptr &&
           std::any_of(m.context.options.begin(), m.context.options.end(), [&](const std::string& option) {
               const auto* other = m.base.find_technology(option);
               return other != nullptr && knowledge::do_the_same_job(*technology, *other);
           });
}

}  // namespace

bool joins(const thread_message& m) {
    // "and OCaml, F#?"
    constexpr std::size_t few_words = 6;
    const auto& text = m.made.text;
    const bool goes_on =
        !text.tokens.empty() && text.tokens.front().is(word_class::link_word) && text.word_count() <= few_words;
    return !m.moves.put_in.empty() || (m.cues.has(thread_cue::join) && opens_with_join(m)) || goes_on;
}

bool is_proposed(const thread_message& m, const std::string& id) {
    static constexpr std::array<std::string_view, 25> favouring{
        "take",     "takes",     "want",     "wants",    "prefers", "swears", "recommends", "recommended", "mentioned",
        "mentions", "suggested", "likes",    "proposed", "insists", "pushes", "favours",    "votes",       "advocates",
        "says",     "said",      "suggests", "brings",   "brought", "shouts", "thinks"};
    constexpr std::size_t reach = 4;
    const auto& text = m.made.text;
    return std::any_of(m.made.links.begin(), m.made.links.end(), [&](const technology_link& l) {
        for (std::size_t back = 1; back <= reach && l.first >= back && l.technology->id == id; ++back) {
            const auto& word = text.tokens[l.first - back];
            if (!word.is_word() || word.is(word_class::negation) || word.text == "against") { return false; }
            if (std::find(favouring.begin(), favouring.end(), word.text) != favouring.end()) { return true; }
        }
        // "Go as the safe choice?"
        const auto* next = text.word_at(l.last);
        return l.technology->id == id && next != nullptr && next->text == "as" && l.first <= 1;
    });
}

bool is_where_it_runs(const thread_message& m, const std::string& id) {
    return !is_rival(m, id) && std::any_of(m.made.roles.names.begin(), m.made.roles.names.end(), [&](const named& n) {
        const bool there = n.role == role::place_of_use || n.role == role::incumbent || n.role == role::at_hand;
        return there && n.technology != nullptr && n.technology->id == id;
    });
}

namespace {

// "the team knows Python", where Django and Rails are weighed: told of the team, and no option.
bool is_only_a_skill(const thread_message& m, const std::string& id) {
    // "and if we had only Java people?"
    const bool supposes = std::ranges::any_of(m.made.text.tokens, opens_a_supposition);
    if ((m.made.text.is_question() || joins(m)) && !supposes) { return false; }
    const auto& names = m.made.roles.names;
    return std::any_of(names.begin(), names.end(), [&](const named& n) {
        return n.role == role::at_hand && n.technology != nullptr && n.technology->id == id;
    });
}

}  // namespace

std::vector<std::string> newcomers(const thread_message& m) {
    std::vector<std::string> found;
    if (m.context.options.empty()) { return found; }
    // What cannot be weighed beside the others is said to be so, where it is asked for by itself.
    const bool asked = (m.made.text.has(cue::what_about) || joins(m)) && m.moves.named.size() == 1 &&
                       !is_where_it_runs(m, m.moves.named.front());
    for (const auto& id : m.moves.named) {
        const bool reason = contains(m.moves.beside, id) && m.moves.named.size() >= 2;
        if (contains(m.moves.dismissed, id) || is_only_a_skill(m, id)) { continue; }
        if (!reason && !contains(m.context.options, id) && (asked || is_rival(m, id))) { found.push_back(id); }
    }
    return found;
}

}  // namespace hirewise::advice
