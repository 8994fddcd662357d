#include "advice/phrase_index.hpp"

#include <algorithm>
#include <string>

#include "advice/numbers.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

constexpr std::size_t longest_gap = 3;

}  // namespace

void phrase_index::add(std::string_view phrase, std::uint32_t payload, phrase_maker& make) {
    if (per_ == 0) {
        per_ = make("per").front().stem;
        and_ = make("and").front().stem;
    }
    std::vector<std::uint32_t> ends{0};  // one for each choice of the places so far
    const auto places = split(phrase, ' ');
    for (const auto place : places) {
        std::vector<std::uint32_t> next;
        for (const auto choice : split(place, '|')) {
            const auto words = make(choice);
            if (places.size() == 1 && words.size() == 1) {
                add_word(words, payload, make);
                continue;
            }
            for (const auto end : ends) { next.push_back(step_by(end, choice, words)); }
        }
        ends = std::move(next);
    }
    for (const auto end : ends) {
        if (end == 0) { continue; }
        auto& list = nodes_[end].payloads;
        if (list == 0) {
            list = static_cast<std::uint32_t>(payloads_.size());
            payloads_.emplace_back();
        }
        auto& payloads = payloads_[list];
        if (std::find(payloads.begin(), payloads.end(), payload) == payloads.end()) { payloads.push_back(payload); }
    }
}

void phrase_index::add_word(const std::vector<token>& words, std::uint32_t payload, phrase_maker& make) {
    words_.add(words, payload);
    const auto& word = words.front().text;
    if (word.size() < 3) { return; }
    words_.add(make(word.ends_with('s') ? word.substr(0, word.size() - 1) : word + "s"), payload);
}

std::uint32_t phrase_index::step_by(std::uint32_t from, std::string_view choice, const std::vector<token>& words) {
    if (choice == knowledge::phrase_gap) { return step_over_gap(from); }
    if (const auto range = knowledge::read_range(choice)) { return step(from, *range); }
    for (const auto& word : words) {
        if (word.is_word()) { from = steps_.add(from, word.stem); }
    }
    nodes_.resize(steps_.size());
    return from;
}

std::uint32_t phrase_index::new_node() {
    nodes_.emplace_back();
    return steps_.add_node();
}

std::uint32_t phrase_index::step(std::uint32_t from, const knowledge::number_range& range) {
    if (nodes_[from].sizes == 0) {
        nodes_[from].sizes = static_cast<std::uint32_t>(sizes_.size());
        sizes_.emplace_back();
    }
    auto& sizes = sizes_[nodes_[from].sizes];
    for (const auto& known : sizes) {
        if (known.range.least == range.least && known.range.most == range.most) { return known.next; }
    }
    sizes.push_back({range, new_node()});
    return sizes.back().next;
}

std::uint32_t phrase_index::step_over_gap(std::uint32_t from) {
    if (nodes_[from].gap == 0) {
        const auto behind = new_node();
        nodes_[from].gap = behind;
    }
    return nodes_[from].gap;
}

// Walks all paths that the tokens allow; gaps and numbers make more than one.
struct phrase_index::search {
    const phrase_index& index;
    const std::vector<token>& tokens;
    std::size_t first;
    word_classes skip;
    match best{};

    void visit(std::uint32_t at_node, std::size_t at, std::size_t solid) {
        const auto payloads = index.nodes_[at_node].payloads;
        if (payloads != 0 && at - first > best.length) {
            best = {at - first, solid == 0 ? at - first : solid, &index.payloads_[payloads]};
        }
        go_on(at_node, at, solid);
    }

    void go_on(std::uint32_t at_node, std::size_t at, std::size_t solid) {
        step_on(at_node, at, solid);
        if (at_node == 0) { return; }
        for (auto small = at; may_skip(small); ++small) { step_on(at_node, small + 1, solid); }
        // Last, so that of phrases of one length the one without a gap counts.
        const auto behind = index.nodes_[at_node].gap;
        if (behind != 0) { cross_gap(behind, at, solid == 0 ? at - first : solid); }
    }

    void step_on(std::uint32_t at_node, std::size_t at, std::size_t solid) {
        if (at >= tokens.size()) { return; }
        const auto& word = tokens[at];
        if (index.nodes_[at_node].sizes != 0 && word.is_word()) { read_number(at_node, at, solid); }
        const auto key = key_of(word);
        const auto next = key == 0 ? 0 : index.steps_.next(at_node, key);
        if (next != 0) { visit(next, at + 1, solid); }
    }

    // A slash stands for "per" ("requests/s"), a plus for "and".
    word_id key_of(const token& word) const {
        if (word.is_word()) { return word.stem; }
        return word.kind == token_kind::slash ? index.per_ : word.kind == token_kind::joiner ? index.and_ : 0;
    }

    bool may_skip(std::size_t at) const {
        // "performance isn't critical" does not say "performance critical".
        if (at >= tokens.size() || !tokens[at].is(skip) || tokens[at].is(word_class::negation)) { return false; }
        const auto& word = tokens[at];
        return !word.is(word_class::determiner) || !tokens[at - 1].is(word_class::copula);
    }

    void cross_gap(std::uint32_t behind, std::size_t at, std::size_t solid) {
        step_on(behind, at, solid);
        for (std::size_t crossed = 0; crossed < longest_gap && at < tokens.size(); ++crossed, ++at) {
            if (!tokens[at].is_word() || tokens[at].is(word_class::adversative)) { return; }
            step_on(behind, at + 1, solid);
        }
    }

    void read_number(std::uint32_t at_node, std::size_t at, std::size_t solid) {
        auto start = at;
        while (at_node != 0 && start < tokens.size() && is_about(tokens[start])) { ++start; }
        if (start < tokens.size() && start > at && tokens[start].text == "a") { ++start; }
        if (start == at && at_node != 0 && tokens[at].text == "a") { ++start; }
        const auto number = number_at(tokens, start);
        if (number.length == 0) { return; }
        for (const auto& size : index.sizes_[index.nodes_[at_node].sizes]) {
            if (number.value < size.range.least || number.value > size.range.most) { continue; }
            visit(size.next, start + number.length, solid);
        }
    }
};

phrase_index::match phrase_index::longest_at(const std::vector<token>& tokens, std::size_t first,
                                             word_classes skip) const {
    search by_stem{*this, tokens, first, skip};
    by_stem.visit(0, first, 0);
    if (by_stem.best.length > 0) { return by_stem.best; }
    const auto word = words_.longest_at(tokens, first);
    return {word.length, word.length, word.payloads};
}

}  // namespace hirewise::advice
