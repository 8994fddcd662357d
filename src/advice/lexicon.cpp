#include "advice/lexicon.hpp"

#include "advice/lexicon_tables.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
std::vector<token> phrase_maker::operator()(std::string_view phrase) {
    auto tokens = split_into_tokens(folder_.fold(phrase));
    for (const auto& word : tokens) {
        if (!word.is_word()) { continue; }
        words_.meet(word.text);
        words_.add(stems_.stem(word.text));
    }
    label(tokens, words_, stems_);
    return tokens;
}

lexicon::lexicon(phrase_maker& make) {
    auto& words = make.words();
    for (const auto& entry : word_table()) {
        for (const auto word : split(entry.words, ' ')) {
            if (word.empty()) { continue; }
            const auto plain = words.meet(word);
            const auto stem = words.add(make.stems().stem(word));
            if (entry.by_stem) {
                words.add_stem_classes(stem, entry.classes);
            } else {
                words.add_classes(plain, entry.classes);
            }
        }
    }
    for (const auto& entry : topic_table()) {
        for (const auto word : split(entry.words, ' ')) {
            if (word.empty()) { continue; }
            const auto plain = words.meet(word);
            const auto stem = words.add(make.stems().stem(word));
            if (entry.by_stem) {
                words.add_stem_topics(stem, entry.topics);
            } else {
                words.add_topics(plain, entry.topics);
            }
        }
    }
    for (const auto& entry : cue_table()) {
        for (const auto phrase : split(entry.phrases, ';')) {
            cues_.add(make(phrase), static_cast<std::uint32_t>(entry.what));
        }
    }
}

namespace {

// "twice a week", "twice last year", "we doubled the RAM" count nothing.
bool says_how_often(const std::vector<token>& tokens, const cue_hit& hit) {
    static constexpr auto rates = word_list(
        {"a", "an", "annually", "daily", "each", "every", "in", "last", "monthly", "per", "this", "weekly", "yearly"});
    const auto next = hit.first + hit.count;
    if (hit.what == cue::weight_double && hit.count == 1 && tokens[hit.first].text == "doubled") { return true; }
    return hit.what == cue::weight_double && next < tokens.size() && contains(rates, tokens[next].text);
}

}  // namespace

std::vector<cue_hit> lexicon::find_cues(const std::vector<token>& tokens) const {
    std::vector<cue_hit> hits;
    for (std::size_t at = 0; at < tokens.size();) {
        const auto found = cues_.longest_at(tokens, at);
        if (found.length == 0) {
            ++at;
            continue;
        }
        for (const auto payload : *found.payloads) {
            const cue_hit hit{static_cast<cue>(payload), at, found.length};
            if (!says_how_often(tokens, hit)) { hits.push_back(hit); }
        }
        at += found.length;
    }
    return hits;
}

}  // namespace hirewise::advice
