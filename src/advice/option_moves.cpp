#include "advice/option_moves.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/asking.hpp"
#include "advice/earlier_states.hpp"
#include "advice/name_moves.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t longest_single = 3;       // of "just Go then"
constexpr std::size_t longest_restriction = 7;  // words of "React or Svelte then?"

void add_once(std::vector<std::string>& list, const std::string& value) {
    if (!contains(list, value)) { list.push_back(value); }
}

// "the boss hates PHP"
bool is_dislike(const token& word) {
    static constexpr std::array<std::string_view, 9> stems{"hate",   "dislik", "loath", "detest", "despis",
                                                           "resent", "fear",   "avoid", "abhor"};
    return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) { return word.text.starts_with(stem); });
}

class move_reader {
public:
    move_reader(const parsed_text& text, const thread_cues& cues, const thread_context& context,
                const knowledge::snapshot& base, std::vector<spoken> all)
        : text_{text}, cues_{cues}, context_{context}, base_{base}, all_{std::move(all)} {}

    option_moves run() {
        mark_moves(text_, cues_, all_);
        for (const auto& s : all_) {
            if (s.disowned) { add_once(moves_.disowned, s.id); }
            if (!s.disowned) { add_once(moves_.named, s.id); }
            if (!is_put_forward(s)) { add_once(moves_.beside, s.id); }
            if (s.put_in && !s.removed && !knows(s.id)) { add_once(moves_.put_in, s.id); }
            if (s.removed) { add_once(moves_.dismissed, s.id); }
            if (s.removed && contains(context_.options, s.id)) { add_once(moves_.removed, s.id); }
        }
        if (!moves_.disowned.empty()) { return std::move(moves_); }
        moves_.pointed = by_place(text_, context_.options);
        take_places();
        if (cues_.has(thread_cue::reasons) || cues_.has(thread_cue::reversal)) { return std::move(moves_); }
        if (all_.empty() && cues_.has(thread_cue::undo)) { moves_.added = options_brought_back(text_, context_); }
        take_restriction();
        if (moves_.kept.empty()) { take_replacement(); }
        take_correction();
        return std::move(moves_);
    }

private:
    std::vector<std::string> unremoved() const {
        std::vector<std::string> ids;
        for (const auto& s : all_) {
            if (!s.removed) { add_once(ids, s.id); }
        }
        return ids;
    }

    bool knows(const std::string& id) const { return contains(context_.options, id); }

    // "why not Go?" - "ok, add it": the one that was last spoken of.
    void take_pronoun() {
        if (!all_.empty() || context_.focus.size() != 1 || cues_.has(thread_cue::reasons)) { return; }
        const auto& it = context_.focus.front();
        for (const auto& hit : cues_.all()) {
            const auto* object = text_.word_at(hit.last);
            const bool ends_so = text_.tokens[hit.last - 1].text == "it" && hit.last - hit.first == 2;
            // "take it off", "throw it out"
            const bool holds_it = hit.last - hit.first == 3 && text_.tokens[hit.first + 1].text == "it" &&
                                  text_.tokens[hit.last - 1].text != "back";
            const bool means_it = ends_so || holds_it || (object != nullptr && object->text == "it");
            if (!means_it) { continue; }
            const bool removes =
                hit.what == thread_cue::remove || (hit.what == thread_cue::undo && (ends_so || holds_it));
            if (removes && knows(it)) { add_once(moves_.removed, it); }
            if (hit.what == thread_cue::join && !knows(it)) { add_once(moves_.added, it); }
        }
    }

    void take_places() {
        take_pronoun();
        if (moves_.pointed.empty() || moves_.pointed.size() == context_.options.size()) { return; }
        if (cues_.has(thread_cue::reasons)) { return; }
        const bool refused = text_.has_class(wc::negation) && text_.has_class(wc::use_verb | wc::hire_verb);
        // "hm no, only the first two"
        const auto refuses = [&](const thread_cue_hit& hit) {
            return hit.what == thread_cue::remove &&
                   (!text_.tokens[hit.first].is(wc::negation) || text_.word_at(hit.last) != nullptr);
        };
        const bool goes = std::ranges::any_of(cues_.all(), refuses) || cues_.has(thread_cue::gone) || refused;
        // "he no longer wants MySQL, so it's the first two again"
        const bool another_goes = goes && std::any_of(all_.begin(), all_.end(), [&](const spoken& s) {
                                      return knows(s.id) && !contains(moves_.pointed, s.id);
                                  });
        if (another_goes) {
            moves_.kept = moves_.pointed;
        } else if (goes) {
            for (const auto& id : moves_.pointed) { add_once(moves_.removed, id); }
        } else if (cues_.has(thread_cue::keep) || (moves_.pointed.size() >= 2 && text_.word_count() <= 5)) {
            moves_.kept = moves_.pointed;
            // "just the first two and Go"
            for (const auto& s : all_) {
                if (!s.removed) { add_once(moves_.kept, s.id); }
            }
        }
    }

    // "just Nest and Fastify", "React or Svelte then?", "only the two from before"
    void take_restriction() {
        const auto* before = state_meant(text_, context_);
        if (cues_.has(thread_cue::earlier) && before != nullptr && all_.size() <= moves_.removed.size() &&
            (cues_.has(thread_cue::keep) || text_.has_word("two"))) {
            moves_.kept = before->options;
            return;
        }
        const auto left = unremoved();
        const bool all_known = std::all_of(left.begin(), left.end(), [&](const auto& id) { return knows(id); });
        if (moves_.removed.empty() && poses_anew(left)) {
            moves_.kept = left;
            moves_.put_in.clear();
            return;
        }
        if (left.empty() || cues_.has(thread_cue::join) || !moves_.put_in.empty() || !moves_.removed.empty()) {
            return;
        }
        const bool narrows =
            cues_.has(thread_cue::keep) && (left.size() >= 2 || (all_known && text_.word_count() <= longest_single));
        const bool few = left.size() >= 2 && left.size() < context_.options.size() && all_known &&
                         text_.word_count() <= longest_restriction;
        if (narrows || few) { moves_.kept = left; }
    }

    // "right, React vs Vue then" in a thread about React and jQuery; but "also React vs Vue".
    bool poses_anew(const std::vector<std::string>& left) const {
        const auto is_versus = [](const token& word) { return word.text == "vs" || word.text == "versus"; };
        const bool versus = std::any_of(text_.tokens.begin(), text_.tokens.end(), is_versus);
        const bool joins = std::any_of(cues_.all().begin(), cues_.all().end(), [&](const thread_cue_hit& hit) {
            return hit.what == thread_cue::join && !is_versus(text_.tokens[hit.first]);
        });
        const auto known = std::count_if(left.begin(), left.end(), [&](const auto& id) { return knows(id); });
        const bool leans = known > 0 && static_cast<std::size_t>(known) < left.size();
        return versus && !joins && leans && text_.word_count() <= longest_restriction;
    }

    // "they both do PHP", "nobody ever touched PHP"; but "could we do PHP"
    bool is_practised(std::size_t at) const {
        static constexpr std::array<std::string_view, 9> verbs{"do",     "does",  "did",   "touched", "speak",
                                                               "speaks", "write", "wrote", "done"};
        const auto& word = text_.tokens[at];
        if (std::find(verbs.begin(), verbs.end(), word.text) == verbs.end()) { return false; }
        const bool asked = std::any_of(text_.tokens.begin(), text_.tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                       [](const token& t) { return t.is(wc::modal) && !t.is(wc::copula); });
        return text_.word_before(at) != nullptr && !asked;
    }

    // Whether the clause of the name is about taking it: "not Java, Kotlin". "Leave Go out, we are on Java" names none.
    bool is_put_forward(const spoken& s) const {
        for (auto at = s.first; at-- > 0;) {
            const auto& word = text_.tokens[at];
            if (!word.is_word()) { return true; }
            const bool states = (word.is(wc::copula) && word.text != "be" && word.text != "its") ||
                                word.is(wc::learn_verb) || word.text == "on" ||
                                (word.text == "use" && text_.word_before(at) != nullptr) || is_dislike(word) ||
                                is_practised(at);
            // "we'd use Go instead of Java"
            const bool preferred = std::any_of(cues_.all().begin(), cues_.all().end(), [&](const thread_cue_hit& hit) {
                return hit.what == thread_cue::swap && hit.first == s.last;
            });
            if (states && !preferred && !cues_.has(thread_cue::meant)) { return false; }
            const bool name = std::any_of(all_.begin(), all_.end(), [&](const spoken& o) { return o.last == at + 1; });
            if (name) { return true; }
        }
        return true;
    }

    // "no idea about Ruby here so Rails is gone": beside what is said before it, a name that is put forward has small
    // words only.
    bool is_named_plainly(const spoken& s) const {
        constexpr auto small = wc::modal | wc::determiner | wc::use_verb | wc::hire_verb | wc::link_word | wc::choice |
                               wc::seniority | wc::subject | wc::negation | wc::copula | wc::adversative;
        if (cues_.has(thread_cue::swap) || cues_.has(thread_cue::meant)) { return true; }
        // "python not node"
        const bool set_against = std::any_of(all_.begin(), all_.end(), [&](const spoken& o) {
            return o.removed && o.first > s.last && o.first - s.last <= 2 && text_.tokens[o.first - 1].is(wc::negation);
        });
        if (set_against) { return true; }
        for (auto at = s.first; at-- > 0;) {
            const auto& word = text_.tokens[at];
            const bool name = std::any_of(all_.begin(), all_.end(), [&](const spoken& o) { return o.last == at + 1; });
            if (!word.is_word() || name) { return true; }
            const bool removes = std::any_of(cues_.all().begin(), cues_.all().end(), [&](const thread_cue_hit& hit) {
                return at >= hit.first && at < hit.last;
            });
            if (!removes && !word.is(small) && !word.is(wc::particle)) { return false; }
        }
        return true;
    }

    // "replace Java with Kotlin", "swap Java for Kotlin", "not React, React Native"
    void take_replacement() {
        const auto left = unremoved();
        const bool replaces = cues_.has(thread_cue::swap) || cues_.has(thread_cue::meant) || !moves_.removed.empty();
        if (!replaces) { return; }
        for (const auto& s : all_) {
            const bool new_one = !s.removed && !knows(s.id) && (!moves_.removed.empty() || left.size() >= 2);
            if (new_one && is_put_forward(s) && is_named_plainly(s)) { add_once(moves_.added, s.id); }
        }
        if (!moves_.removed.empty() || !cues_.has(thread_cue::swap)) { return; }
        const bool one_for_another = left.size() == 2 && knows(left[0]) && !knows(left[1]);
        // "replace Java. Take Kotlin", "Java becomes Kotlin"
        const auto swap = cues_.find(thread_cue::swap)->first;
        const bool turns = swap == 0 || text_.tokens[swap].text == "becomes";
        if (one_for_another && (turns || text_.has_class(wc::particle))) { moves_.removed.push_back(left[0]); }
        // "substitute Kotlin for Java", "Kotlin instead Java"
        const bool named_last = left.size() == 2 && !knows(left[0]) && knows(left[1]) && !is_marked_as_question(text_);
        if (named_last) { moves_.removed.push_back(left[1]); }
        // "swap the latter for Kotlin"
        const bool by_place = left.size() == 1 && !knows(left[0]) && moves_.pointed.size() == 1;
        if (by_place) {
            moves_.removed.push_back(moves_.pointed.front());
            add_once(moves_.added, left[0]);
        }
    }

    // "when I said Java I meant Kotlin", "Java was a typo, Kotlin": the name that was wrong comes before the admission.
    bool is_said_before(const std::string& id) const {
        const auto* admits = cues_.find(thread_cue::meant);
        return std::any_of(all_.begin(), all_.end(),
                           [&](const spoken& s) { return s.id == id && s.last <= admits->first; });
    }

    // "I meant React Native"
    void take_correction() {
        if (!cues_.has(thread_cue::meant) || !moves_.removed.empty()) { return; }
        const auto named = unremoved();
        if (named.size() == 2 && knows(named[0]) && !knows(named[1]) && is_said_before(named[0])) {
            moves_.removed.push_back(named[0]);
            add_once(moves_.added, named[1]);
            return;
        }
        if (named.size() >= 2 && named.size() >= context_.options.size()) {
            moves_.kept = named;
            moves_.added.clear();
            return;
        }
        for (const auto& id : unremoved()) {
            if (knows(id)) { continue; }
            const auto* instead = mistaken_for(id, context_, base_);
            if (instead != nullptr) { add_once(moves_.removed, *instead); }
            add_once(moves_.added, id);
        }
    }

    const parsed_text& text_;
    const thread_cues& cues_;
    const thread_context& context_;
    const knowledge::snapshot& base_;
    std::vector<spoken> all_;
    option_moves moves_;
};

}  // namespace

option_moves read_option_moves(const parsed_text& text, const thread_cues& cues,
                               const std::vector<technology_link>& links, const thread_context& context,
                               const knowledge::snapshot& base) {
    return move_reader{text, cues, context, base, speaks_of(text, links, context, base)}.run();
}

std::vector<std::string> options_after(const option_moves& moves, const thread_context& context) {
    auto options = context.options;
    if (moves.restored != nullptr) { options = moves.restored->options; }
    if (!moves.kept.empty()) { options = moves.kept; }
    // What is put in the place of another takes its place.
    std::vector<std::string> added = moves.added;
    for (auto& option : options) {
        if (!contains(moves.removed, option) || added.empty()) { continue; }
        option = added.front();
        added.erase(added.begin());
    }
    std::erase_if(options, [&](const std::string& id) { return contains(moves.removed, id); });
    for (const auto& id : added) { add_once(options, id); }
    return options;
}

}  // namespace hirewise::advice
