#include "advice/use_case_reader.hpp"

#include <algorithm>

namespace hirewise::advice {
namespace {

constexpr word_classes skipped = word_class::determiner | word_class::copula;

// "not a", "no", "forget about", "without" close before the phrase.
bool is_denied(const parsed_text& text, std::size_t first) {
    for (std::size_t back = 1; back <= 3 && first >= back; ++back) {
        const auto& word = text.tokens[first - back];
        if (!word.is_word() || word.is(word_class::adversative)) { return false; }
        if (word.is(word_class::negation) && word.text != "doesnt" && word.text != "dont") { return true; }
        for (const auto& hit : text.cues) {
            if (hit.what == cue::forget && hit.first + hit.count == first - back + 1 &&
                !word.is(word_class::particle)) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

use_case_reader::use_case_reader(const knowledge::snapshot& base, phrase_maker& make) {
    for (const auto& [id, use_case] : base.use_cases) {
        const auto index = static_cast<std::uint32_t>(use_cases_.size());
        use_cases_.push_back(&use_case);
        phrases_.add(use_case.name, index, make);
        for (const auto& phrase : use_case.phrases) { phrases_.add(phrase, index, make); }
        for (const auto& phrase : use_case.confirmed_by) { confirmations_.add(phrase, index, make); }
    }
}

std::vector<use_case_mention> use_case_reader::find(const parsed_text& text) const {
    std::vector<use_case_mention> found;
    for (std::size_t at = 0; at < text.tokens.size();) {
        const auto match = phrases_.longest_at(text.tokens, at, skipped);
        if (match.length == 0) {
            ++at;
            continue;
        }
        for (const auto payload : *match.payloads) {
            found.push_back({use_cases_[payload], at, at + match.length, is_denied(text, at)});
        }
        at += match.length;
    }
    return found;
}

bool use_case_reader::confirms(const parsed_text& text, const knowledge::use_case& which) const {
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto match = confirmations_.longest_at(text.tokens, at, skipped);
        if (match.length == 0 || is_denied(text, at)) { continue; }
        const bool own = std::any_of(match.payloads->begin(), match.payloads->end(),
                                     [&](std::uint32_t payload) { return use_cases_[payload] == &which; });
        if (own) { return true; }
    }
    return false;
}

}  // namespace hirewise::advice
