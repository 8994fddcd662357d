#include "advice/tongue.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace hirewise::advice {
namespace {

constexpr std::size_t brief = 5;         // words; a question as short as this may show its language in one word
constexpr std::size_t share_of_all = 6;  // else at least one word in so many

std::size_t apostrophe_at(std::string_view written, std::size_t at) {
    if (at < written.size() && written[at] == '\'') { return 1; }
    return written.substr(std::min(at, written.size())).starts_with("\u2019") ? 3 : 0;
}

std::uint8_t bit_of(tongue language) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(language));
}

void count(std::uint8_t languages, std::array<std::size_t, tongue_count>& into) {
    for (const auto language : {tongue::german, tongue::spanish, tongue::french}) {
        into[static_cast<std::size_t>(language)] += (languages & bit_of(language)) != 0 ? 1U : 0U;
    }
}

}  // namespace

std::string_view name_of(tongue language) {
    switch (language) {
        case tongue::english: break;
        case tongue::german: return "German";
        case tongue::spanish: return "Spanish";
        case tongue::french: return "French";
    }
    return "English";
}

std::string language_note(tongue language) {
    return "read as " + std::string{name_of(language)} + "; I answer in English";
}

std::string_view code_of(tongue language) {
    switch (language) {
        case tongue::english: break;
        case tongue::german: return "de";
        case tongue::spanish: return "es";
        case tongue::french: return "fr";
    }
    return "en";
}

std::size_t elided_bytes(std::string_view written) {
    static constexpr std::array<std::string_view, 12> heads{"l", "d", "j",  "n",     "c",      "s",
                                                            "m", "t", "qu", "jusqu", "lorsqu", "puisqu"};
    for (const auto head : heads) {
        if (!lower_ascii(written.substr(0, head.size())).starts_with(head)) { continue; }
        const auto mark = apostrophe_at(written, head.size());
        if (mark > 0 && written.size() > head.size() + mark) { return head.size() + mark; }
    }
    return 0;
}

tongue_recogniser::tongue_recogniser() {
    for (const auto word : split(english_words(), ' ')) { add(tongue::english, word); }
}

void tongue_recogniser::add(tongue language, std::string_view word) {
    languages_[std::string{word}] |= bit_of(language);
}

tongue tongue_recogniser::recognise(const std::vector<token>& tokens, std::string_view question) const {
    std::array<std::size_t, tongue_count> votes{};
    std::array<std::size_t, tongue_count> halves{};  // words that are English too
    std::size_t words = 0;
    bool telling = false;
    for (const auto& t : tokens) {
        if (!t.is_word()) { continue; }
        ++words;
        if (t.end - t.begin > t.text.size() && elided_bytes(question.substr(t.begin, t.end - t.begin)) > 0) {
            ++votes[static_cast<std::size_t>(tongue::french)];
            telling = true;
        }
        const auto known = languages_.find(t.text);
        if (known == languages_.end()) { continue; }
        if ((known->second & bit_of(tongue::english)) != 0) {
            // "die", "son": English as well as something else, so neither speaks.
            votes[0] += known->second == bit_of(tongue::english) ? 1U : 0U;
            count(known->second, halves);
            continue;
        }
        // "Rust o Go": the one letter that says enough.
        telling = telling || t.text.size() > 1 || t.text == "o";
        count(known->second, votes);
    }
    // Where nothing is English for sure, they speak for the language that the others are of.
    for (std::size_t i = 1; votes[0] == 0 && i < tongue_count; ++i) { votes[i] += votes[i] > 0 ? halves[i] : 0; }
    const auto best = std::max_element(votes.begin() + 1, votes.end());
    const bool enough = *best >= 2 ? *best * share_of_all >= words : *best == 1 && telling && words <= brief;
    return enough && *best > votes[0] ? static_cast<tongue>(best - votes.begin()) : tongue::english;
}

}  // namespace hirewise::advice
