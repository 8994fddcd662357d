#include "advice/phrase_trie.hpp"

#include <algorithm>

namespace hirewise::advice {

void phrase_trie::add(const std::vector<token>& phrase, std::uint32_t payload) {
    std::vector<word_id> words;
    std::vector<word_id> as_written;
    for (const auto& each : phrase) {
        if (each.is_word()) { words.push_back(key_of(each)); }
        if (each.is_word() || (each.kind == token_kind::slash && !as_written.empty())) {
            as_written.push_back(key_of(each));
        }
    }
    add(words, payload);
    if (as_written.size() > words.size()) { add(as_written, payload); }
}

void phrase_trie::add(const std::vector<word_id>& keys, std::uint32_t payload) {
    if (std::find(keys.begin(), keys.end(), word_id{0}) != keys.end()) { return; }
    std::uint32_t node = 0;
    for (const auto key : keys) { node = steps_.add(node, key); }
    if (node == 0) { return; }
    payloads_.resize(steps_.size());
    auto& at_node = payloads_[node];
    if (std::find(at_node.begin(), at_node.end(), payload) == at_node.end()) { at_node.push_back(payload); }
}

phrase_trie::match phrase_trie::longest_at(const std::vector<token>& tokens, std::size_t first,
                                           word_classes skip) const {
    match longest;
    std::uint32_t node = 0;
    const auto may_go_on = [&](const token& t) { return t.is_word() || (node != 0 && t.kind == token_kind::slash); };
    for (auto at = first; at < tokens.size() && may_go_on(tokens[at]); ++at) {
        const auto key = key_of(tokens[at]);
        const auto next = key == 0 ? 0 : steps_.next(node, key);
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
