#include "advice/message_features.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

namespace hirewise::advice {
namespace {

constexpr std::size_t least_length = 4;  // bytes of a word, for its parts to tell more than itself

}  // namespace

void message_features::add(std::string_view word) {
    add_whole(word);
    if (wanted_ == parts::left_out || word.size() < least_length) { return; }
    std::string marked = "<";
    marked += word;
    marked += '>';
    for (const std::size_t length : {3U, 4U}) {
        for (std::size_t at = 0; at + length <= marked.size(); ++at) {
            add_feature('c', std::string_view{marked}.substr(at, length));
        }
    }
}

void message_features::add_name(std::string_view word) {
    add_whole(word);
}

std::vector<linear_classifier::feature> message_features::take() && {
    if (count_ > 0) { add_feature('b', last_, "$"); }
    const char length = static_cast<char>('0' + std::min<std::size_t>(count_ / 3, 8));
    add_feature('n', std::string_view{&length, 1});
    std::ranges::sort(all_);
    all_.erase(std::unique(all_.begin(), all_.end()), all_.end());
    return std::move(all_);
}

void message_features::add_whole(std::string_view word) {
    add_feature('b', last_, word);
    if (last_.empty()) { add_feature('f', word); }
    add_feature('w', word);
    last_ = word;
    ++count_;
}

// FNV-1a.
void message_features::add_feature(char kind, std::string_view one, std::string_view two) {
    std::uint32_t sum = 2'166'136'261U;
    const auto mix = [&](char byte) { sum = (sum ^ static_cast<unsigned char>(byte)) * 16'777'619U; };
    mix(kind);
    std::ranges::for_each(one, mix);
    mix('_');
    std::ranges::for_each(two, mix);
    all_.push_back(sum);
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
