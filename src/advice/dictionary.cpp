#include "advice/dictionary.hpp"

#include <algorithm>

namespace hirewise::advice {
namespace {

constexpr std::size_t shortest_stemmed = 4;  // letters: shorter words are too often others
constexpr std::size_t shortest_compound = 8;
constexpr std::size_t shortest_head = 3;
constexpr std::size_t shortest_tail = 5;

bool is_same(const foreign_word& listed, const foreign_word& met) {
    if (listed.text == "*" || listed.text == met.text) { return true; }
    return listed.text.size() >= shortest_stemmed && listed.stem == met.stem;
}

}  // namespace

void dictionary::add(const std::vector<foreign_word>& words, const std::vector<std::string>& english, bool as_written) {
    if (words.empty()) { return; }
    const auto meaning = static_cast<std::uint32_t>(english_.size());
    english_.push_back(english);
    if (words.size() == 1) {
        words_.emplace(words[0].text, meaning);
        if (!as_written && words[0].text.size() >= shortest_stemmed) { stems_.emplace(words[0].stem, meaning); }
        return;
    }
    auto& alike = phrases_[words[0].stem];
    const auto place = std::find_if(alike.begin(), alike.end(),
                                    [&](const phrase& other) { return other.words.size() < words.size(); });
    alike.insert(place, {words, meaning});
}

void dictionary::mark_articles() {
    for (auto& [stem, alike] : phrases_) {
        for (auto& each : alike) {
            for (auto& word : each.words) { word.is_article = is_article(word); }
        }
    }
}

dictionary::match dictionary::longest_at(const std::vector<foreign_word>& run, std::size_t first) const {
    if (const auto alike = phrases_.find(run[first].stem); alike != phrases_.end()) {
        for (const auto& each : alike->second) {
            if (const auto found = match_phrase(each, run, first); found.length > 0) { return found; }
        }
    }
    const auto* single = find(run[first]);
    return single == nullptr ? match{} : match{1, 0, single};
}

dictionary::match dictionary::match_phrase(const phrase& listed, const std::vector<foreign_word>& run,
                                           std::size_t first) const {
    match found;
    auto at = first;
    for (std::size_t i = 0; i < listed.words.size();) {
        const bool met = at < run.size() && is_same(listed.words[i], run[at]);
        if (met) {
            if (listed.words[i].text == "*") { found.any_word = at; }
            ++at;
            ++i;
        } else if (i > 0 && i + 1 < listed.words.size() && listed.words[i].is_article) {
            ++i;
        } else if (i > 0 && at < run.size() && run[at].is_article) {
            ++at;
        } else {
            return {};
        }
    }
    found.length = at - first;
    found.english = &english_[listed.english];
    return found;
}

bool dictionary::is_article(const foreign_word& word) const {
    const auto listed = words_.find(word.text);
    if (listed == words_.end() || english_[listed->second].size() != 1) { return false; }
    const auto& english = english_[listed->second].front();
    return english == "the" || english == "a" || english == "our";
}

const std::vector<std::string>* dictionary::find(const foreign_word& word) const {
    if (const auto exact = words_.find(word.text); exact != words_.end()) { return &english_[exact->second]; }
    if (word.text.size() < shortest_stemmed) { return nullptr; }
    const auto alike = stems_.find(word.stem);
    return alike == stems_.end() ? nullptr : &english_[alike->second];
}

std::size_t dictionary::first_part(std::string_view word, const vocabulary& known, stemmer& stems) const {
    if (language_ != tongue::german || word.size() < shortest_compound) { return 0; }
    const auto is_listed = [&](std::string_view part) {
        const auto* english = find({std::string{part}, std::string{stems.stem(part)}, false});
        return english != nullptr && !english->empty();
    };
    for (auto at = shortest_head; at + shortest_tail <= word.size(); ++at) {
        const auto head = word.substr(0, at);
        const auto tail = word.substr(at);
        const auto unlinked = head.substr(0, at - (head.ends_with('s') ? 1 : 0));
        const bool head_listed = is_listed(head) || is_listed(unlinked);
        const bool tail_listed = is_listed(tail);
        if ((head_listed && (tail_listed || known.find(tail) != 0)) || (tail_listed && known.find(head) != 0)) {
            return at;
        }
    }
    return 0;
}

}  // namespace hirewise::advice
