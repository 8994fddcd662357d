#include "advice/thread_changes.hpp"

#include <algorithm>
#include <optional>

#include "advice/naming.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

void add_once(std::vector<std::string>& list, const std::string& value) {
    if (!contains(list, value)) { list.push_back(value); }
}

bool speaks_of_the_work(const parsed_text& text) {
    return text.has_word("its") || text.has_word("for") || text.has_word("we") || text.has_word("were") ||
           text.has_word("our") || text.has_word("this");
}

// Whether the message's use case stands beside those in force, not in their place.
bool adds_use_case(const thread_message& m) {
    if (m.cues.has(thread_cue::anew)) { return false; }
    if (m.made.text.has(cue::also) || m.cues.has(thread_cue::besides)) { return true; }
    return !m.made.text.is_question() && !says_what_it_is(m.made.text) && m.made.text.word_count() >= 4;
}

void change_use_cases(const thread_message& m, reading& changed) {
    std::vector<std::string> all;
    if (m.moves.restored) {
        all = m.context.earlier->use_cases;
    } else if (m.made.reading.use_cases.empty() || adds_use_case(m)) {
        all = m.context.use_cases;
    }
    // "Ruby too, my co-founder knows it": a reason for an option says nothing of what is built.
    const bool only_reasons = m.moves.any() && !m.cues.has(thread_cue::anew) && !speaks_of_the_work(m.made.text);
    if (!m.moves.restored && !only_reasons) {
        for (const auto& id : m.made.reading.use_cases) { add_once(all, id); }
    }
    const auto dropped = dropped_use_cases(m);
    std::erase_if(all, [&](const std::string& id) { return contains(m.made.denied, id) || contains(dropped, id); });
    if (m.made.text.has(cue::general) && m.made.reading.use_cases.empty()) { all.clear(); }
    changed.use_cases = std::move(all);
    changed.stated = m.made.reading.stated;
    for (const auto& id : m.context.stated) {
        if (contains(changed.use_cases, id)) { add_once(changed.stated, id); }
    }
}

// Whether a word of the text, from this token on, is one of those that said it, or names the criterion.
bool speaks_of(const parsed_text& text, std::size_t from, const priority& said, const knowledge::snapshot& base) {
    const auto words = lower_ascii(said.words + " " + criterion_name(base, said.criterion));
    const auto parts = split(words, ' ');
    for (auto at = from; at < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at];
        if (!word.is_word() || word.text.size() < 4) { continue; }
        if (std::find(parts.begin(), parts.end(), word.text) != parts.end()) { return true; }
        if (said.criterion == "affordable_pay" && word.is(wc::wage)) { return true; }
    }
    return false;
}

std::optional<double> new_weight(const parsed_text& text) {
    for (const auto& hit : text.cues) {
        switch (hit.what) {
            case cue::weight_none: return 0;
            case cue::weight_less: return 0.5;
            case cue::weight_double: return 2;
            case cue::weight_most: return 3;
            case cue::weight_only: return 9;
            default: break;
        }
    }
    return std::nullopt;
}

void change_priorities(const thread_message& m, reading& changed) {
    auto all = m.context.priorities;
    const bool resets = resets_weights(m);
    if (resets && !m.cues.has(thread_cue::undo)) {
        all.clear();
    } else if (m.moves.restored || resets) {
        all = m.context.earlier ? m.context.earlier->priorities : std::vector<priority>{};
    }
    if (m.made.text.has(cue::general) && m.made.reading.priorities.empty()) { all.clear(); }
    // "without Angular, the team hates it": a reason for leaving it out is no weight.
    const bool only_reasons = (m.moves.any() || resets) && !says_weight(m.made.text);
    const auto taken_back = weights_taken_back(m);
    std::erase_if(all, [&](const priority& p) { return contains(taken_back, p.criterion); });
    for (auto said : m.made.reading.priorities) {
        if (only_reasons) { break; }
        if (contains(taken_back, said.criterion)) { continue; }
        std::erase_if(all, [&](const priority& p) { return p.criterion == said.criterion; });
        if (m.cues.has(thread_cue::normal) && !says_weight(m.made.text)) { said.multiplier = 0; }
        all.push_back(std::move(said));
    }
    if (adjusts_last_weight(m)) { all.back().multiplier = *new_weight(m.made.text); }
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

bool says_what_it_is(const parsed_text& text) {
    const auto* first = text.tokens.empty() ? nullptr : text.word_at(0);
    if (first == nullptr) { return false; }
    const auto* second = text.word_at(1);
    const bool subject = first->text == "it" || first->text == "this" || first->text == "that";
    return first->text == "its" || first->text == "thats" || first->text == "for" || first->is(wc::determiner) ||
           (subject && second != nullptr && second->is(wc::copula));
}

bool says_weight(const parsed_text& text) {
    return std::any_of(text.cues.begin(), text.cues.end(), [&](const cue_hit& hit) {
        if (hit.what > cue::weight_only) { return false; }
        const auto& word = text.tokens[hit.first].text;
        const bool weak = hit.count == 1 && (word == "need" || word == "needs" || word == "want" || word == "wants" ||
                                             word == "prefer" || word == "because" || word == "key");
        return !weak;
    });
}

bool resets_weights(const thread_message& m) {
    const auto& text = m.made.text;
    const bool weights = text.has_word("weight") || text.has_word("weights") || text.has_word("priority") ||
                         text.has_word("priorities") || text.has_word("emphasis");
    const bool normal = m.cues.has(thread_cue::normal) || m.cues.has(thread_cue::undo);
    return normal && (weights || text.has_word("normal")) && m.made.reading.priorities.empty() &&
           !m.context.priorities.empty();
}

bool adjusts_last_weight(const thread_message& m) {
    constexpr std::size_t longest = 6;
    return !m.context.priorities.empty() && m.made.reading.priorities.empty() && m.made.reading.use_cases.empty() &&
           m.moves.named.empty() && !m.moves.any() && m.made.text.word_count() <= longest && !resets_weights(m) &&
           new_weight(m.made.text);
}

std::vector<std::string> dropped_use_cases(const thread_message& m) {
    std::vector<std::string> dropped;
    for (const auto& hit : m.cues.all()) {
        if (hit.what != thread_cue::remove) { continue; }
        for (auto at = hit.last; at < m.made.text.tokens.size() && at < hit.last + 3; ++at) {
            const auto& word = m.made.text.tokens[at];
            if (!word.is_word()) { break; }
            for (const auto& id : m.context.use_cases) {
                const auto parts = split(id, '_');
                if (std::find(parts.begin(), parts.end(), word.text) != parts.end()) { add_once(dropped, id); }
            }
        }
    }
    std::erase_if(dropped, [&](const std::string& id) { return contains(m.made.reading.use_cases, id); });
    return dropped;
}

std::vector<std::string> weights_taken_back(const thread_message& m) {
    std::vector<std::string> ids;
    const auto* hit = m.cues.find(thread_cue::normal);
    if (hit == nullptr || m.made.text.has(cue::weight_none) || m.moves.any()) { return ids; }
    for (const auto& said : m.context.priorities) {
        const bool again = std::any_of(m.made.reading.priorities.begin(), m.made.reading.priorities.end(),
                                       [&](const priority& p) { return p.criterion == said.criterion; });
        // "talent no longer matters" names it before.
        if (again || speaks_of(m.made.text, hit->first > 3 ? 0 : hit->first, said, m.base)) {
            ids.push_back(said.criterion);
        }
    }
    return ids;
}

reading changed_reading(const thread_message& m) {
    auto changed = m.made.reading;
    changed.options = options_after(m.moves, m.context);
    change_use_cases(m, changed);
    change_priorities(m, changed);
    note_changes(m, changed);
    return changed;
}

}  // namespace hirewise::advice
