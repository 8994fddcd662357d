#include "advice/message_features.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

#include "advice/shorthand.hpp"

namespace hirewise::advice {
namespace {

constexpr std::string_view name_mark = "{name}";
constexpr std::string_view name_word = "somename";  // in the place of a name, while words are compared
constexpr std::size_t least_length = 4;             // bytes of a word, for its parts to tell more than itself

}  // namespace

void message_features::add(std::string_view word) {
    add_whole(word);
    if (wanted_.longest_piece == 0 || word.size() < least_length) { return; }
    std::string marked = "<";
    marked += word;
    marked += '>';
    for (auto length = wanted_.shortest_piece; length <= wanted_.longest_piece; ++length) {
        for (std::size_t at = 0; at + length <= marked.size(); ++at) {
            add_feature('c', std::string_view{marked}.substr(at, length));
        }
    }
}

void message_features::add_name(std::string_view word) {
    add_whole(word);
}

std::vector<linear_classifier::feature> message_features::take() && {
    if (count_ > 0 && wanted_.pairs) { add_feature('b', last_, "$"); }
    const char length = static_cast<char>('0' + std::min<std::size_t>(count_ / 3, 8));
    if (wanted_.pairs) { add_feature('n', std::string_view{&length, 1}); }
    std::ranges::sort(all_);
    all_.erase(std::unique(all_.begin(), all_.end()), all_.end());
    return std::move(all_);
}

void message_features::add_whole(std::string_view word) {
    if (wanted_.pairs) {
        add_feature('b', last_, word);
        if (last_.empty()) { add_feature('f', word); }
    }
    add_feature('w', word);
    last_ = word;
    ++count_;
}

// FNV-1a.
void message_features::add_feature(char kind, std::string_view one, std::string_view two) {
    std::uint32_t sum = 2'166'136'261U;
    const auto mix = [&](char byte) { sum = (sum ^ static_cast<unsigned char>(byte)) * 16'777'619U; };
    if (wanted_.mark != 0) { mix(wanted_.mark); }
    mix(kind);
    std::ranges::for_each(one, mix);
    mix('_');
    std::ranges::for_each(two, mix);
    all_.push_back(sum);
}

std::vector<token> tokens_of_example(std::string text, const text_folder& folder) {
    for (auto at = text.find(name_mark); at != std::string::npos; at = text.find(name_mark)) {
        text.replace(at, name_mark.size(), name_word);
    }
    auto tokens = split_into_tokens(folder.fold(text));
    write_out_shorthand(tokens);
    return tokens;
}

std::vector<seen_word> see(const std::vector<token>& tokens, const std::vector<technology_link>& links) {
    std::vector<seen_word> seen;
    auto next = links.begin();
    for (std::size_t at = 0; at < tokens.size();) {
        while (next != links.end() && next->first < at) { ++next; }
        const bool linked = next != links.end() && next->first == at;
        const auto word = linked ? name_word : seen_of(tokens[at]);
        if (!word.empty()) { seen.push_back({word, at, word == name_word}); }
        at = linked ? std::max(at + 1, next->last) : at + 1;
    }
    return seen;
}

std::vector<linear_classifier::feature> features_of(const std::vector<seen_word>& seen) {
    message_features found{whole_words};
    for (const auto& each : seen) { found.add(each.word); }
    return std::move(found).take();
}

std::string_view seen_of(const token& t) {
    switch (t.kind) {
        case token_kind::word: return t.number ? "0" : std::string_view{t.text};
        case token_kind::slash: return "/";
        case token_kind::joiner: return "+";
        case token_kind::sentence_break: return t.question ? "?" : "";
        default: return "";
    }
}

}  // namespace hirewise::advice
