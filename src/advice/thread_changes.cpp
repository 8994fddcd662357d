#include "advice/thread_changes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "advice/asking.hpp"
#include "advice/earlier_states.hpp"
#include "advice/naming.hpp"
#include "advice/priorities.hpp"
#include "advice/spoken_weights.hpp"
#include "advice/use_case_changes.hpp"
#include "advice/weight_turns.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// Whether a word of the text, from this token on, is one of those that said it, or names the criterion.
bool speaks_of(const parsed_text& text, std::size_t from, std::size_t end, const priority& said,
               const knowledge::snapshot& base) {
    const auto words = lower_ascii(said.words + " " + criterion_name(base, said.criterion));
    const auto parts = split(words, ' ');
    for (auto at = from; at < end; ++at) {
        const auto& word = text.tokens[at];
        if (!word.is_word() || word.text.size() < 4) { continue; }
        if (std::find(parts.begin(), parts.end(), word.text) != parts.end()) { return true; }
        if (said.criterion == "affordable_pay" && word.is(wc::wage)) { return true; }
    }
    return false;
}

bool takes_out(const parsed_text& text) {
    return taken_out(text).last > 0;
}

// "as usual again", "forget performance"; but "don't forget performance".
const thread_cue_hit* normal_in(const thread_message& m) {
    const auto* hit = m.cues.find(thread_cue::normal);
    if (hit == nullptr) { return nullptr; }
    const auto* before =
        m.made.text.tokens[hit->first].text == "forget" ? m.made.text.word_before(hit->first) : nullptr;
    return before != nullptr && before->is(wc::negation) ? nullptr : hit;
}

// "drop the pay": "refactoring without fear" clears nothing, since the criterion comes first.
bool is_cleared(const thread_message& m, const priority& said) {
    const auto* normal = normal_in(m);
    return normal != nullptr && !says_weight(m.made.text) &&
           speaks_of(m.made.text, normal->last, m.made.text.tokens.size(), said, m.base);
}

void change_priorities(const thread_message& m, reading& changed) {
    auto all = m.context.priorities;
    const bool resets = resets_weights(m);
    if (resets && !m.cues.has(thread_cue::undo)) {
        all.clear();
    } else if (m.moves.restored != nullptr) {
        all = m.moves.restored->priorities;
    } else if (resets) {
        const auto* before = state_meant(m.made.text, m.context);
        all = before == nullptr ? std::vector<priority>{} : before->priorities;
    }
    if (m.made.text.has(cue::general) && m.made.reading.priorities.empty()) { all.clear(); }
    // "without Angular, the team hates it": a reason for leaving it out is no weight.
    const bool only_reasons = (m.moves.any() || resets) && !says_weight(m.made.text);
    const auto taken_back = weights_taken_back(m);
    // "drop the payments thing": the work is gone, and the safety of its data is none the less important.
    const bool only_work_goes =
        (strikes_out(m) || takes_out(m.made.text)) && taken_back.empty() && !dropped_use_cases(m).empty();
    std::erase_if(all, [&](const priority& p) { return contains(taken_back, p.criterion); });
    for (auto said : m.made.reading.priorities) {
        if (only_reasons || only_work_goes) { break; }
        const bool only_takes_back = !says_weight(m.made.text) && !m.cues.has(thread_cue::meant);
        if (contains(taken_back, said.criterion) || (!taken_back.empty() && only_takes_back)) { continue; }
        std::erase_if(all, [&](const priority& p) { return p.criterion == said.criterion; });
        if (is_cleared(m, said)) { said.multiplier = 0; }
        all.push_back(std::move(said));
    }
    if (drops_last_weight(m)) { all.pop_back(); }
    if (const auto weight = adjusted_weight(m)) { all.back().multiplier = *weight; }
    std::erase_if(all, [&](const priority& p) { return contains(m.heard.dropped_criteria, p.criterion); });
    for (const auto& told : m.heard.priorities) {
        std::erase_if(all, [&](const priority& p) { return p.criterion == told.criterion; });
        all.push_back(told);
    }
    changed.priorities = std::move(all);
}

std::string names_of(const thread_message& m, const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    for (const auto& id : ids) { names.push_back(technology_name(m.base, id)); }
    return join_as_sentence(names);
}

void note_changes(const thread_message& m, reading& changed) {
    std::vector<std::string> gone;
    std::vector<std::string> come;
    for (const auto& id : m.context.options) {
        if (!contains(changed.options, id)) { gone.push_back(id); }
    }
    for (const auto& id : changed.options) {
        if (!contains(m.context.options, id)) { come.push_back(id); }
    }
    if (!gone.empty()) { changed.notes.push_back("left out " + names_of(m, gone)); }
    if (!come.empty()) { changed.notes.push_back("added " + names_of(m, come)); }
    std::vector<std::string> uses;
    for (const auto& id : m.context.use_cases) {
        const auto* use_case = m.base.find_use_case(id);
        if (use_case != nullptr && !contains(changed.use_cases, id)) { uses.push_back(use_case->description); }
    }
    if (!uses.empty()) { changed.notes.push_back("no longer for " + join_as_sentence(uses)); }
    for (const auto& p : m.context.priorities) {
        const bool kept = std::any_of(changed.priorities.begin(), changed.priorities.end(),
                                      [&](const priority& now) { return now.criterion == p.criterion; });
        if (!kept) { changed.notes.push_back(criterion_name(m.base, p.criterion) + " counts as usual again"); }
    }
}

}  // namespace

bool says_weight(const parsed_text& text) {
    return std::any_of(text.cues.begin(), text.cues.end(), [&](const cue_hit& hit) {
        // "less important than assumed"
        const bool ordered = hit.what == cue::less_than || hit.what == cue::more_than;
        if (ordered && hit.count >= 2 && is_of_weight(text, hit)) { return true; }
        if (hit.what > cue::weight_only) { return false; }
        const auto& word = text.tokens[hit.first].text;
        const bool weak = hit.count == 1 && (word == "need" || word == "needs" || word == "want" || word == "wants" ||
                                             word == "prefer" || word == "because" || word == "key");
        return !weak;
    });
}

bool states_weight(const parsed_text& text) {
    static constexpr std::array<std::string_view, 17> weighing{
        "count", "counts",    "matter",     "matters", "weigh",    "weighs",   "weight",     "priority", "factor",
        "vital", "important", "importance", "crucial", "critical", "decisive", "priorities", "weighting"};
    return !is_marked_as_question(text) && says_weight(text) && !text.has_word("why") &&
           std::any_of(weighing.begin(), weighing.end(), [&](std::string_view word) { return text.has_word(word); });
}

namespace {

bool is_in_force(const thread_message& m, const std::string& criterion) {
    return std::any_of(m.context.priorities.begin(), m.context.priorities.end(),
                       [&](const priority& p) { return p.criterion == criterion; });
}

}  // namespace

bool strikes_out(const thread_message& m) {
    static constexpr auto verbs = word_list(
        {"cancel", "cross", "delete", "drop", "erase", "forget", "remove", "scrap", "scratch", "strike", "withdraw"});
    constexpr auto small = wc::particle | wc::link_word | wc::subject | wc::modal;
    const auto& tokens = m.made.text.tokens;
    std::size_t at = 0;
    while (at < tokens.size() && tokens[at].is_word() && tokens[at].is(small) && !contains(verbs, tokens[at].text)) {
        ++at;
    }
    if (at == tokens.size() || !contains(verbs, tokens[at].text)) { return false; }
    const auto* article = m.made.text.word_at(at + 1);
    return article != nullptr && article->is(wc::determiner);
}

namespace {

// "ignore what I said about the look and feel"
bool unsays(const parsed_text& text) {
    for (std::size_t at = 0; at + 3 < text.tokens.size(); ++at) {
        const auto& who = text.tokens[at + 1].text;
        if (text.tokens[at].text == "what" && (who == "i" || who == "we") && text.tokens[at + 2].text == "said" &&
            text.tokens[at + 3].text == "about") {
            return !is_marked_as_question(text);
        }
    }
    return false;
}

}  // namespace

bool takes_something_out(const thread_message& m) {
    if (changes_something(m) || !m.moves.named.empty() || asks(m.made.text)) { return false; }
    // "take it back" undoes the last step.
    const auto taken = taken_out(m.made.text);
    return (taken.last > 0 && m.made.text.tokens[taken.last].text != "back") || strikes_out(m);
}

std::vector<std::string> weights_taken_back(const thread_message& m) {
    std::vector<std::string> ids;
    // "I meant the price of the people, not the memory"
    const bool corrects = m.cues.has(thread_cue::meant);
    const bool retracts = strikes_out(m) || takes_out(m.made.text) || unsays(m.made.text);
    const bool goes = takes_a_weight_back(m) || (retracts && !m.moves.any());
    for (const auto& said : m.made.reading.priorities) {
        if (is_in_force(m, said.criterion) && (goes || (corrects && said.multiplier < 1))) {
            ids.push_back(said.criterion);
        }
    }
    if (!ids.empty()) { return ids; }
    const auto* hit = normal_in(m);
    if (hit == nullptr || m.made.text.has(cue::weight_none) || m.moves.any()) { return ids; }
    const auto& tokens = m.made.text.tokens;
    // "forget performance, maintainability is enough": of its own clause first.
    const auto from = hit->first > 3 ? 0 : hit->first;
    auto pause = hit->last;
    while (pause < tokens.size() && tokens[pause].is_word()) { ++pause; }
    for (const auto& said : m.context.priorities) {
        if (speaks_of(m.made.text, hit->first, pause, said, m.base)) { ids.push_back(said.criterion); }
    }
    if (!ids.empty()) { return ids; }
    for (const auto& said : m.context.priorities) {
        const bool again = std::any_of(m.made.reading.priorities.begin(), m.made.reading.priorities.end(),
                                       [&](const priority& p) { return p.criterion == said.criterion; });
        // "talent no longer matters" names it before.
        if (again || speaks_of(m.made.text, from, tokens.size(), said, m.base)) { ids.push_back(said.criterion); }
    }
    return ids;
}

bool changes_something(const thread_message& m) {
    const auto& said = m.made.reading;
    return !said.use_cases.empty() || !said.priorities.empty() || !m.made.denied.empty() || !said.skills.empty() ||
           m.made.text.has(cue::general) || m.moves.any() || resets_weights(m) || !dropped_use_cases(m).empty() ||
           !weights_taken_back(m).empty() || adjusted_weight(m) || drops_last_weight(m);
}

reading changed_reading(const thread_message& m) {
    auto changed = m.made.reading;
    changed.options = options_after(m.moves, m.context);
    changed.use_cases = use_cases_after(m);
    changed.stated = stated_after(m, changed.use_cases);
    for (const auto& known : m.context.skills) {
        if (!contains(changed.skills, known)) { changed.skills.push_back(known); }
    }
    change_priorities(m, changed);
    note_changes(m, changed);
    return changed;
}

}  // namespace hirewise::advice
