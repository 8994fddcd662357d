#include "advice/phrase_trie.hpp"

#include <algorithm>

namespace hirewise::advice {

void phrase_trie::add(const std::vector<token>& phrase, std::uint32_t payload) {
    std::vector<word_id> words;
    std::vector<word_id> as_written;
    for (const auto& each : phrase) {
        if (each.is_word()) { words.push_back(key_of(each)); }
        if (each.is_word() || (each.kind == token_kind::slash && !as_written.empty())) { as_written.push_back(key_of(each)); }
    }
    add(words, payload);
    if (as_written.size() > words.size()) { add(as_written, payload); }
}

void phrase_trie::add(const std::vector<word_id>& keys, std::uint32_t payload) {
    if (std::find(keys.begin(), keys.end(), word_id{0}) != keys.end()) { return; }
    std::uint32_t node = 0;
    for (const auto key : keys) { node = step(node, key); }
    if (node == 0) { return; }
    auto& at_node = payloads_[node];
    if (std::find(at_node.begin(), at_node.end(), payload) == at_node.end()) { at_node.push_back(payload); }
}

std::uint32_t phrase_trie::step(std::uint32_t from, word_id word) {
    if (const auto known = next_by(from, word); known != 0) { return known; }
    const auto next = static_cast<std::uint32_t>(payloads_.size());
    payloads_.emplace_back();
    if (from != 0) {
        next_.emplace(edge(from, word), next);
        return next;
    }
    if (from_root_.size() <= word) { from_root_.resize(word + std::size_t{1}); }
    return from_root_[word] = next;
}

std::uint32_t phrase_trie::next_by(std::uint32_t from, word_id word) const {
    if (from == 0) { return word < from_root_.size() ? from_root_[word] : 0; }
    const auto found = next_.find(edge(from, word));
    return found == next_.end() ? 0 : found->second;
}

phrase_trie::match phrase_trie::longest_at(const std::vector<token>& tokens, std::size_t first,
                                           word_classes skip) const {
    match longest;
    std::uint32_t node = 0;
    const auto may_go_on = [&](const token& t) { return t.is_word() || (node != 0 && t.kind == token_kind::slash); };
    for (auto at = first; at < tokens.size() && may_go_on(tokens[at]); ++at) {
        const auto key = key_of(tokens[at]);
        const auto next = key == 0 ? 0 : next_by(node, key);
        if (next == 0) {
            if (node != 0 && tokens[at].is(skip)) { continue; }
            break;
        }
        node = next;
        if (!payloads_[node].empty()) { longest = {at - first + 1, &payloads_[node]}; }
    }
    return longest;
}

}  // namespace hirewise::advice
