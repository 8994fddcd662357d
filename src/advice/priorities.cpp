#include "advice/priorities.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <string_view>

#include "advice/criterion_stances.hpp"
#include "advice/spoken_weights.hpp"
#include "advice/stated_shares.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

using namespace spoken_multiplier;

std::size_t distance(const criterion_mention& m, const spoken_weight& w) {
    if (w.first >= m.last) { return w.first - m.last; }
    return m.first >= w.last ? m.first - w.last : 0;
}

// The nearest word about weight in the clause; a number beats a plain word ("matters twice").
const spoken_weight* nearest(const criterion_mention& m, const std::vector<spoken_weight>& weights) {
    const spoken_weight* best = nullptr;
    for (const auto& w : weights) {
        // "never double sale": words of the criterion itself say no weight.
        const bool own = w.first < m.last && m.first < w.last;
        if (own) { continue; }
        if (best == nullptr || std::pair{!w.counted, distance(m, w)} < std::pair{!best->counted, distance(m, *best)}) {
            best = &w;
        }
    }
    return best;
}

// "which is easier to hire for", "is Go as memory safe": the question is about this criterion alone.
bool is_the_question(const parsed_text& text, const criterion_mention& m, const clause& part) {
    const auto& word = text.tokens[m.first];
    const auto* before = text.word_before(m.first);
    const bool comparative =
        (word.text.size() > 4 && (word.text.ends_with("er") || word.text.ends_with("est"))) ||
        (before != nullptr && (before->is(wc::more) || before->text == "as" || before->text == "best" ||
                               before->text == "most" || before->text == "lowest" || before->text == "highest"));
    if (!comparative) { return false; }
    for (auto at = part.first; at < m.first; ++at) {
        const auto& t = text.tokens[at];
        if (t.is(wc::hire_verb | wc::decide_verb) && t.text != "better" && t.text != "best") { return false; }
    }
    const auto& opening = text.tokens[part.first];
    return opening.is(wc::question_word | wc::copula) || opening.text == "do" || opening.text == "feel";
}

class clause_reader {
public:
    clause_reader(const parsed_text& text, const std::vector<criterion_mention>& mentions)
        : text_{text}, mentions_{mentions}, clauses_{split_clauses(text)} {}

    std::vector<read_priority> run() {
        std::vector<clause> names;
        for (const auto& m : mentions_) { names.push_back({m.first, m.last}); }
        shares_ = stated_shares(text_, names);
        for (std::size_t i = 0; i < clauses_.size(); ++i) { read_clause(i); }
        return std::move(read_);
    }

private:
    std::vector<const criterion_mention*> mentions_in(const clause& part) const {
        std::vector<const criterion_mention*> inside;
        for (const auto& m : mentions_) {
            if (m.first >= part.first && m.first < part.last) { inside.push_back(&m); }
        }
        return inside;
    }

    // In "speed, memory and talent matter most" the weight stands in the last part of the list.
    std::vector<spoken_weight> weights_for(std::size_t index) const {
        for (auto i = index; i < clauses_.size(); ++i) {
            // "must not hog RAM, training time irrelevant": what has a verb of its own is no part of a list.
            if (i > index && (!goes_on(i) || has_verb(clauses_[i - 1]))) { break; }
            auto weights = weights_in(text_, clauses_[i]);
            if (!weights.empty()) { return weights; }
        }
        if (auto weights = summing_up(index); !weights.empty()) { return weights; }
        const auto& opening = text_.tokens[clauses_[index].first];
        const bool adds = index > 0 && opening.is(wc::link_word | wc::negation | wc::choice) && goes_on(index);
        if (adds) { return weights_in(text_, clauses_[index - 1]); }
        return comment_on(index);
    }

    // "speed of hiring, libraries, fun: all irrelevant", "speed, memory, people. None of that matters."
    std::vector<spoken_weight> summing_up(std::size_t index) const {
        static constexpr auto of_all = word_list({"all", "both", "everything", "neither", "none"});
        const auto follows_comma = [&](std::size_t i) {
            const auto end = clauses_[i - 1].last;
            return end < text_.tokens.size() && text_.tokens[end].kind == token_kind::comma;
        };
        auto sum = index + 1;
        while (sum < clauses_.size() && follows_comma(sum)) { ++sum; }
        if (sum >= clauses_.size() || !mentions_in(clauses_[sum]).empty()) { return {}; }
        const auto& part = clauses_[sum];
        const auto& opening = text_.tokens[part.first].text;
        auto weights = weights_in(text_, part);
        std::erase_if(weights, [](const spoken_weight& w) { return w.weak; });
        // "speed, memory, fun: not my worry"
        const bool of_the_list = sum > index + 1 && says_nothing_but(weights, part);
        if (!contains(of_all, opening) && !of_the_list) { return {}; }
        if (opening == "none" || opening == "neither") {
            for (auto& each : weights) { each.value = 0; }
        }
        return weights;
    }

    // "their notice? no matter", "good libraries. Count that twice": the next clause says nothing but how
    // much the one before counts.
    std::vector<spoken_weight> comment_on(std::size_t index) const {
        if (index + 1 >= clauses_.size() || !mentions_in(clauses_[index + 1]).empty()) { return {}; }
        const auto& next = clauses_[index + 1];
        // "libraries? forget that"
        const auto* object = text_.word_at(next.first + 1);
        if (object != nullptr && text_.tokens[next.first].text == "forget" && next.last == next.first + 2 &&
            (object->text == "it" || object->text == "that")) {
            return {{0, next.first, next.last}};
        }
        auto weights = weights_in(text_, next);
        std::erase_if(weights, [](const spoken_weight& w) { return w.weak; });
        return says_nothing_but(weights, next) ? weights : std::vector<spoken_weight>{};
    }

    bool says_nothing_but(const std::vector<spoken_weight>& weights, const clause& part) const {
        constexpr auto small = wc::subject | wc::modal | wc::determiner | wc::copula | wc::particle | wc::common;
        for (auto at = part.first; at < part.last; ++at) {
            const bool said =
                std::ranges::any_of(weights, [at](const spoken_weight& w) { return at >= w.first && at < w.last; });
            if (!said && !text_.tokens[at].is(small)) { return false; }
        }
        return !weights.empty();
    }

    bool has_verb(const clause& part) const {
        return std::any_of(text_.tokens.begin() + static_cast<std::ptrdiff_t>(part.first),
                           text_.tokens.begin() + static_cast<std::ptrdiff_t>(part.last),
                           [](const token& t) { return t.is(wc::modal); });
    }

    // Whether the clause goes on with the list of criteria of the one before.
    bool goes_on(std::size_t index) const {
        const auto end = clauses_[index - 1].last;
        return end < text_.tokens.size() && text_.tokens[end].kind == token_kind::comma &&
               !mentions_in(clauses_[index]).empty();
    }

    void read_clause(std::size_t index) {
        const auto& part = clauses_[index];
        const auto inside = mentions_in(part);
        if (inside.empty()) { return; }
        if (read_trade(part, inside)) { return; }
        if (inside.size() >= 2 && (read_arrow(part, inside) || read_order(part, inside))) { return; }
        const auto weights = weights_for(index);
        for (const auto* m : inside) {
            if (const auto share = shares_[static_cast<std::size_t>(m - mentions_.data())]) {
                add(*m, *share, true, false);
            } else {
                read_mention(*m, part, weights);
            }
        }
    }

    void read_mention(const criterion_mention& m, const clause& part, const std::vector<spoken_weight>& weights) {
        const bool denied = is_negated(text_, m.first, part.first);
        if (m.waived) {
            if (is_unbearable(text_, m, part) || is_refused(text_, m)) { return add(m, matters_most, false, false); }
            // "Rust may be slow to write" grants no slow answers.
            const auto* behind = text_.word_at(m.last);
            if (behind != nullptr && behind->text == "to" && names_an_ill(text_, m)) { return; }
            if (!denied && !is_hearsay(text_, m, part)) { add(m, 0, false, false); }
            return;
        }
        if (is_yardstick(text_, m, part) || is_only_claimed(text_, m, part)) { return; }
        if (const auto stated = weight_by_grammar(text_, m, part)) { return add(m, *stated, false, false); }
        const auto* said = nearest(m, weights);
        const bool loose = said == nullptr || said->weak;
        if (loose && !denied && is_the_question(text_, m, part)) { return add(m, matters_only, false, false); }
        const bool unwanted = denied && (!m.implied || is_denied_itself(text_, m, part)) && !names_an_ill(text_, m);
        // "the board cares when it is out, not about how quick it runs"
        const bool said_of_it = said != nullptr && said->first >= part.first;
        if (!said_of_it && (unwanted || is_given_up(m, part))) { return add(m, matters_less, false, false); }
        const bool as_usual = said == nullptr || (m.implied && said->feared);
        add(m, as_usual ? matters : said->value, said != nullptr && said->counted, loose);
    }

    // "correctness over speed": something else is put before this criterion.
    bool is_given_up(const criterion_mention& m, const clause& part) const {
        return std::any_of(text_.cues.begin(), text_.cues.end(), [&](const cue_hit& hit) {
            const auto end = hit.first + hit.count;
            const bool order = hit.what == cue::more_than || hit.what == cue::contrast;
            return order && hit.first > part.first && end <= m.first && m.first - end <= 1 && !is_ruled(hit);
        });
    }

    // "control over every byte"
    bool is_ruled(const cue_hit& over) const {
        static constexpr auto ruling = std::to_array<std::string_view>({"command", "control", "grip", "power", "say"});
        return text_.tokens[over.first].text == "over" && contains(ruling, text_.tokens[over.first - 1].text);
    }

    // "I'd trade A for B": A counts less, B more.
    bool read_trade(const clause& part, const std::vector<const criterion_mention*>& inside) {
        for (const auto& hit : text_.cues) {
            if (hit.what != cue::trade || hit.first < part.first || hit.first >= part.last) { continue; }
            const auto* given = inside.front();
            const auto end = hit.first + hit.count;
            if (given->first < end || given->first - end > 1) { continue; }
            add(*given, matters_less, false, false);
            for (const auto* m : inside) {
                if (m != given) { add(*m, matters, false, false); }
            }
            return true;
        }
        return false;
    }

    // "A > B", "A >> B"
    bool read_arrow(const clause& part, const std::vector<const criterion_mention*>& inside) {
        const auto arrow = std::find_if(text_.tokens.begin() + static_cast<std::ptrdiff_t>(part.first),
                                        text_.tokens.begin() + static_cast<std::ptrdiff_t>(part.last),
                                        [](const token& t) { return t.kind == token_kind::arrow; });
        const auto at = static_cast<std::size_t>(arrow - text_.tokens.begin());
        const bool before = std::any_of(inside.begin(), inside.end(), [&](const auto* m) { return m->last == at; });
        auto behind = at;
        while (behind < part.last && text_.tokens[behind].kind == token_kind::arrow) { ++behind; }
        const bool after = std::any_of(inside.begin(), inside.end(), [&](const auto* m) { return m->first == behind; });
        if (at >= part.last || !before || !after) { return false; }
        for (const auto* m : inside) { add(*m, m->last <= at ? matters : matters_less, false, false); }
        return true;
    }

    // "A more than B": A counts more, B less.
    bool read_order(const clause& part, const std::vector<const criterion_mention*>& inside) {
        for (const auto& hit : text_.cues) {
            const bool more = hit.what == cue::more_than || hit.what == cue::contrast;
            if ((!more && hit.what != cue::less_than) || hit.first < part.first || hit.first >= part.last) { continue; }
            const auto end = hit.first + hit.count;
            bool before = false;
            bool after = false;
            for (const auto* m : inside) {
                before = before || m->last <= hit.first;
                after = after || m->first >= end;
            }
            if (!before || !after) { continue; }
            for (const auto* m : inside) {
                const bool raised = (m->last <= hit.first) == more;
                add(*m, raised ? matters : matters_less, false, false);
            }
            return true;
        }
        return false;
    }

    void add(const criterion_mention& m, double value, bool counted, bool implied) {
        read_priority made{{m.criterion->id, value, clip(valid_utf8(text_.written(m.first, m.last)), 60)},
                           implied,
                           counted,
                           m.first,
                           m.last};
        for (auto& known : read_) {
            if (known.value.criterion != m.criterion->id) { continue; }
            // What was said beats what follows from it; of two sayings the stronger one.
            if (known.implied != implied ? known.implied : value > known.value.multiplier) { known = made; }
            return;
        }
        read_.push_back(std::move(made));
    }

    const parsed_text& text_;
    const std::vector<criterion_mention>& mentions_;
    std::vector<std::optional<double>> shares_;  // by mention
    std::vector<clause> clauses_;
    std::vector<read_priority> read_;
};

// "pay counts half", "ecosystem matters more than salaries": by itself the word asks for figures.
bool is_weighed_pay(const parsed_text& text, std::size_t at) {
    static constexpr std::array<std::string_view, 5> nouns{"pay", "salary", "salaries", "wage", "wages"};
    constexpr std::size_t near = 2;       // words
    constexpr std::size_t behind_it = 4;  // "pay has to count more"
    const auto follows = [&](std::size_t cue) {
        if (cue <= at || cue - at > behind_it) { return false; }
        return cue - at <= near ||
               std::all_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                           text.tokens.begin() + static_cast<std::ptrdiff_t>(cue),
                           [](const token& t) { return t.is(wc::modal | wc::particle | wc::copula); });
    };
    if (std::find(nouns.begin(), nouns.end(), text.tokens[at].text) == nouns.end()) { return false; }
    const auto* before = text.word_before(at);
    if (before != nullptr && before->is(wc::subject | wc::modal) && before->text != "then") { return false; }
    return std::any_of(text.cues.begin(), text.cues.end(), [&](const cue_hit& hit) {
        const bool order = hit.what == cue::more_than || hit.what == cue::less_than;
        if (hit.what > cue::weight_only && !(order && is_of_weight(text, hit))) { return false; }
        const auto end = hit.first + hit.count;
        return follows(hit.first) || (end <= at && at - end < near);
    });
}

}  // namespace

priority_reader::priority_reader(const knowledge::snapshot& base, phrase_maker& make) {
    for (const auto& [id, criterion] : base.criteria) {
        const auto index = static_cast<std::uint32_t>(criteria_.size());
        criteria_.push_back(&criterion);
        if (id == "affordable_pay") { pay_ = &criterion; }
        phrases_.add(criterion.name, index * 3, make);
        for (const auto& phrase : criterion.phrases) { phrases_.add(phrase, index * 3, make); }
        for (const auto& phrase : criterion.implied) { phrases_.add(phrase, index * 3 + 1, make); }
        for (const auto& phrase : criterion.waived) { phrases_.add(phrase, index * 3 + 2, make); }
    }
}

// "how easy it is to learn" says "easy to learn".
phrase_index::match priority_reader::match_at(const std::vector<token>& tokens, std::size_t at) const {
    constexpr auto skipped = word_class::determiner;
    const bool measured = at > 0 && at + 3 < tokens.size() && tokens[at - 1].text == "how" &&
                          tokens[at + 1].is(wc::subject | wc::determiner) && tokens[at + 2].is(wc::copula);
    if (!measured) { return phrases_.longest_at(tokens, at, skipped); }
    std::vector<token> closed{tokens[at]};
    closed.insert(closed.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at) + 3, tokens.end());
    auto match = phrases_.longest_at(closed, 0, skipped);
    if (match.length > 1) { match.length += 2; }
    return match;
}

namespace {

// "the safer bet", "a safe pair of hands": a figure of speech, and no wish for safety.
bool is_a_figure(const std::vector<token>& tokens, std::size_t at, std::size_t length) {
    static constexpr auto bets = word_list({"bet", "bets", "choice", "choices", "decision", "hire", "investment",
                                            "option", "options", "pair", "pick", "route", "side", "thing", "way"});
    const auto next = at + length;
    return length == 1 && tokens[at].text.starts_with("safe") && tokens[at].text != "safety" && next < tokens.size() &&
           contains(bets, tokens[next].text);
}

}  // namespace

std::vector<criterion_mention> priority_reader::find(const parsed_text& text) const {
    std::vector<criterion_mention> found;
    for (std::size_t at = 0; at < text.tokens.size();) {
        const auto match = match_at(text.tokens, at);
        if (match.length == 0) {
            if (pay_ != nullptr && is_weighed_pay(text, at)) { found.push_back({pay_, at, at + 1, false, false}); }
            ++at;
            continue;
        }
        if (is_a_figure(text.tokens, at, match.length)) {
            at += match.length;
            continue;
        }
        for (const auto payload : *match.payloads) {
            found.push_back({criteria_[payload / 3], at, at + match.length, payload % 3 == 1, payload % 3 == 2});
        }
        at += match.length;
    }
    return found;
}

std::vector<read_priority> priority_reader::read(const parsed_text& text,
                                                 const std::vector<criterion_mention>& mentions) const {
    if (mentions.empty()) { return {}; }
    return clause_reader{text, mentions}.run();
}

}  // namespace hirewise::advice
