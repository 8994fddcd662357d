#include "advice/use_case_reader.hpp"

#include <algorithm>
#include <iterator>

#include "advice/denials.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

constexpr word_classes skipped = word_class::determiner | word_class::copula;

// Whether the cue is said to the adviser: "forget", "drop", but no "CSV drops".
bool is_told(const parsed_text& text, const cue_hit& hit) {
    const auto& word = text.tokens[hit.first].text;
    return hit.count > 1 || !(word.ends_with("s") || word.ends_with("ed") || word.ends_with("ing"));
}

// "nobody is in a hurry", "nobody here has time to teach"
bool is_of_nobody(const parsed_text& text, std::size_t first) {
    static constexpr auto nobody = word_list({"nobody", "none", "noone"});
    static constexpr auto between = word_list({"else", "here", "left", "of", "really", "us"});
    constexpr std::size_t reach = 4;
    for (std::size_t back = 1; back <= reach && back <= first; ++back) {
        const auto& word = text.tokens[first - back];
        if (contains(nobody, word.text)) { return back > 1 || text.tokens[first].is(word_class::copula); }
        if (!word.is(word_class::copula | word_class::particle) && !contains(between, word.text)) { return false; }
    }
    return false;
}

// "whether in 3 or in 30 ms interests nobody"
bool is_without_weight(const parsed_text& text, std::size_t last) {
    return std::any_of(text.cues.begin(), text.cues.end(), [&](const cue_hit& hit) {
        return hit.what == cue::weight_none && hit.first == last && text.tokens[last + hit.count - 1].text == "nobody";
    });
}

// "not a", "no", "forget about", "without" close before the phrase, but behind the phrase before it.
bool is_denied(const parsed_text& text, std::size_t first, std::size_t last_phrase_end) {
    if (is_of_nobody(text, first)) { return true; }
    for (std::size_t back = 1; back <= 3 && first >= back + last_phrase_end; ++back) {
        const auto& word = text.tokens[first - back];
        // What one cannot afford is what one would otherwise have to build.
        if (!word.is_word() || word.is(word_class::adversative) || word.text == "afford") { return false; }
        if (word.is(word_class::negation) && word.text != "doesnt" && word.text != "dont") { return true; }
        for (const auto& hit : text.cues) {
            if (hit.what == cue::forget && hit.first + hit.count == first - back + 1 &&
                !word.is(word_class::particle) && is_told(text, hit)) {
                return true;
            }
        }
    }
    return false;
}

// Whether a phrase of the same use case covers the token: a second one inside it says nothing new.
bool is_inside(const std::vector<use_case_mention>& found, const knowledge::use_case* use_case, std::size_t at) {
    return std::any_of(found.begin(), found.end(),
                       [&](const use_case_mention& m) { return m.use_case == use_case && at < m.last; });
}

}  // namespace

use_case_reader::use_case_reader(const knowledge::snapshot& base, phrase_maker& make) {
    for (const auto& [id, use_case] : base.use_cases) {
        const auto index = use_cases_.size();
        use_cases_.push_back(&use_case);
        add({use_case.name}, index, meaning::phrase, make);
        add(use_case.phrases, index, meaning::phrase, make);
        add(use_case.hints, index, meaning::hint, make);
        add(use_case.except, index, meaning::exception, make);
        for (const auto& phrase : use_case.confirmed_by) {
            confirmations_.add(phrase, static_cast<std::uint32_t>(index), make);
        }
    }
}

void use_case_reader::add(const std::vector<std::string>& phrases, std::size_t use_case, meaning what,
                          phrase_maker& make) {
    const auto payload = use_case * static_cast<std::size_t>(meaning::count) + static_cast<std::size_t>(what);
    for (const auto& phrase : phrases) { phrases_.add(phrase, static_cast<std::uint32_t>(payload), make); }
}

std::vector<use_case_mention> use_case_reader::find(const parsed_text& text) const {
    std::vector<use_case_mention> found;
    std::size_t end = 0;  // of the last phrase
    for (std::size_t at = 0; at < text.tokens.size();) {
        const auto match = phrases_.longest_at(text.tokens, at, skipped);
        if (match.length == 0) {
            ++at;
            continue;
        }
        bool excepted = false;
        for (const auto payload : *match.payloads) {
            const auto what = static_cast<meaning>(payload % static_cast<std::uint32_t>(meaning::count));
            const auto* use_case = use_cases_[payload / static_cast<std::uint32_t>(meaning::count)];
            excepted = excepted || what == meaning::exception;
            if (what == meaning::exception || is_inside(found, use_case, at)) { continue; }
            const bool denied = is_denied(text, at, end) || is_without_weight(text, at + match.length) ||
                                is_said_not_to_be(text, at, at + match.length);
            found.push_back({use_case, at, at + match.length, denied, what == meaning::hint});
        }
        at += excepted ? match.length : match.solid;
        end = at;
    }
    return found;
}

std::vector<use_case_mention> use_case_reader::supported(std::vector<use_case_mention> mentions) {
    const auto counts = [&](const use_case_mention& m) {
        if (!m.hint) { return true; }
        bool other = false;
        for (const auto& o : mentions) {
            if (o.denied && !m.denied) { continue; }
            const bool same_words = o.first < m.last && m.first < o.last;
            if (o.use_case == m.use_case && !same_words) { return true; }
            other = other || (o.use_case != m.use_case && !o.hint && !o.use_case->circumstance);
        }
        return !other;
    };
    std::vector<use_case_mention> kept;
    std::copy_if(mentions.begin(), mentions.end(), std::back_inserter(kept), counts);
    return kept;
}

stance use_case_reader::stance_on(const parsed_text& text, const knowledge::use_case& which) const {
    auto found = stance::silent;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto match = confirmations_.longest_at(text.tokens, at, skipped);
        const bool own = match.length > 0 && std::any_of(match.payloads->begin(), match.payloads->end(),
                                                         [&](auto payload) { return use_cases_[payload] == &which; });
        if (!own) { continue; }
        if (!is_denied(text, at, 0)) { return stance::confirms; }
        found = stance::denies;
    }
    return found;
}

}  // namespace hirewise::advice
