#include "advice/numbers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

struct number_word {
    std::string_view word;
    double value;
};

// In order of the letters. A vague word stands for the least it can mean.
constexpr std::array number_words{
    number_word{"couple", 2},    number_word{"dozen", 12},  number_word{"dozens", 24}, number_word{"eight", 8},
    number_word{"eighteen", 18}, number_word{"eighty", 80}, number_word{"eleven", 11}, number_word{"fifteen", 15},
    number_word{"fifty", 50},    number_word{"five", 5},    number_word{"forty", 40},  number_word{"four", 4},
    number_word{"fourteen", 14}, number_word{"half", 0.5},  number_word{"nine", 9},    number_word{"nineteen", 19},
    number_word{"ninety", 90},   number_word{"one", 1},     number_word{"seven", 7},   number_word{"seventeen", 17},
    number_word{"seventy", 70},  number_word{"single", 1},  number_word{"six", 6},     number_word{"sixteen", 16},
    number_word{"sixty", 60},    number_word{"ten", 10},    number_word{"tens", 20},   number_word{"thirteen", 13},
    number_word{"thirty", 30},   number_word{"three", 3},   number_word{"twelve", 12}, number_word{"twenty", 20},
    number_word{"two", 2},
};

// Words that multiply what stands before them, and count alone in the plural.
constexpr std::array scale_words{
    number_word{"billion", 1e9},   number_word{"billions", 2e9},  number_word{"bn", 1e9},
    number_word{"hundred", 100},   number_word{"hundreds", 200},  number_word{"million", 1e6},
    number_word{"millions", 2e6},  number_word{"mio", 1e6},       number_word{"thousand", 1e3},
    number_word{"thousands", 2e3}, number_word{"trillion", 1e12},
};

template <std::size_t size>
std::optional<double> find(const std::array<number_word, size>& words, std::string_view text) {
    const auto found = std::lower_bound(words.begin(), words.end(), text,
                                        [](const number_word& w, std::string_view wanted) { return w.word < wanted; });
    return found != words.end() && found->word == text ? std::optional{found->value} : std::nullopt;
}

// "thousands" alone are two of them at least; "hundreds of thousands" are hundreds times a thousand.
std::optional<double> multiplier(std::string_view word) {
    if (word.ends_with('s')) { word.remove_suffix(1); }
    return word == "dozen" ? std::optional{12.0} : find(scale_words, word);
}

double scale_of_letter(std::string_view suffix) {
    if (suffix == "k") { return 1e3; }
    if (suffix == "m" || suffix == "mio") { return 1e6; }
    return suffix == "b" || suffix == "bn" ? 1e9 : 0;
}

// "40", "4k", "1.5m", and "10.000" as some countries write ten thousand.
std::optional<double> in_figures(std::string_view text) {
    if (text.empty() || text.front() < '0' || text.front() > '9') { return std::nullopt; }
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc{}) { return std::nullopt; }
    const auto read = static_cast<std::size_t>(end - text.data());
    const auto dot = text.substr(0, read).find('.');
    if (dot != std::string_view::npos && read - dot == 4) { value *= 1000; }
    if (read == text.size()) { return value; }
    const double scale = scale_of_letter(text.substr(read));
    return scale > 0 ? std::optional{value * scale} : std::nullopt;
}

consteval auto words_of_numbers() {
    std::array<std::string_view, number_words.size() + scale_words.size()> words{};
    const auto behind = std::transform(number_words.begin(), number_words.end(), words.begin(),
                                       [](const number_word& each) { return each.word; });
    std::transform(scale_words.begin(), scale_words.end(), behind, [](const number_word& each) { return each.word; });
    return as_word_list(words);
}

constexpr auto all_number_words = words_of_numbers();

class number_reader {
public:
    number_reader(const std::vector<token>& tokens, std::size_t at) : tokens_{tokens}, first_{at}, at_{at} {}

    spoken_number run() {
        if (!read_one()) { return {}; }
        if (is_word("to") || (is_plain() && tokens_[at_].glued)) { read_upper_end(); }
        if (at_ < tokens_.size() && tokens_[at_].kind == token_kind::joiner) { ++at_; }  // "50+"
        return {value_, at_ - first_};
    }

private:
    bool is_plain() const { return at_ < tokens_.size() && tokens_[at_].is_word(); }
    bool is_word(std::string_view text) const { return is_plain() && tokens_[at_].text == text; }

    bool read_one() {
        if (!is_plain()) { return false; }
        const auto& text = tokens_[at_].text;
        if (const auto figures = in_figures(text)) {
            value_ = *figures;
            ++at_;
            read_thousands();
        } else if (const auto word = find(number_words, text)) {
            value_ = *word;
            ++at_;
        } else if (const auto scale = find(scale_words, text)) {
            value_ = *scale;
            ++at_;
        } else {
            return false;
        }
        read_scales();
        return true;
    }

    // "10,000": the comma is a token of its own.
    void read_thousands() {
        while (at_ + 1 < tokens_.size() && tokens_[at_].kind == token_kind::comma &&
               tokens_[at_].end == tokens_[at_ + 1].begin && tokens_[at_ + 1].text.size() == 3 &&
               in_figures(tokens_[at_ + 1].text)) {
            value_ = value_ * 1000 + *in_figures(tokens_[at_ + 1].text);
            at_ += 2;
        }
    }

    // "two hundred", "a couple of dozen", "hundreds of thousands", "twenty-five".
    void read_scales() {
        while (is_plain()) {
            const bool of = is_word("of") && at_ + 1 < tokens_.size();
            const auto& text = tokens_[at_ + (of ? 1 : 0)].text;
            const auto scale = multiplier(text);
            const auto one = find(number_words, text);
            if (scale) {
                value_ *= *scale;
            } else if (!of && tokens_[at_].glued && one && *one < 10 && value_ >= 20 && value_ < 100) {
                value_ += *one;
            } else {
                return;
            }
            at_ += of ? 2 : 1;
        }
    }

    void read_upper_end() {
        const auto before = at_;
        const double lower = value_;
        if (is_word("to")) { ++at_; }
        if (!read_one() || value_ < lower) {
            at_ = before;
            value_ = lower;
        }
    }

    const std::vector<token>& tokens_;
    std::size_t first_;
    std::size_t at_;
    double value_ = 0;
};

}  // namespace

bool begins_number(std::string_view word) {
    constexpr std::size_t longest = 9;
    if (word.size() > longest) { return false; }
    if (in_figures(word)) { return true; }
    return all_number_words.has(word);
}

spoken_number number_at(const std::vector<token>& tokens, std::size_t at) {
    if (at >= tokens.size() || !tokens[at].number) { return {}; }
    return number_reader{tokens, at}.run();
}

bool is_about(const token& word) {
    static constexpr word_list words({"about", "almost",  "approx",  "approximately", "around", "at",
                                      "circa", "exactly", "just",    "least",         "maybe",  "nearly",
                                      "only",  "over",    "perhaps", "roughly",       "say",    "some",
                                      "under", "up",      "within",  "these"});
    return words.has(word.text);
}

}  // namespace hirewise::advice
