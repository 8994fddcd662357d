#include "advice/stated_shares.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace hirewise::advice {
namespace {

constexpr double largest_share = 2 * spoken_multiplier::matters;

struct degree {
    std::string_view word;
    double multiplier;
};

constexpr auto degrees = std::to_array<degree>({
    {"high", spoken_multiplier::matters_most},
    {"low", spoken_multiplier::matters_less},
    {"medium", 1},
});

struct share {
    std::optional<double> figure;
    std::optional<double> multiplier;

    bool is_stated() const { return figure || multiplier; }
};

std::optional<double> figure_at(const parsed_text& text, std::size_t at) {
    const auto* word = text.word_at(at);
    if (word == nullptr) { return {}; }
    const std::string_view digits = word->text;
    unsigned value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    constexpr unsigned most = 100;
    if (fault != std::errc{} || end != digits.data() + digits.size() || value > most) { return {}; }
    return static_cast<double>(value);
}

// A figure or a degree that ends its clause: "5" in "speed: 5, ...", not in "speed 5 times".
share share_behind(const parsed_text& text, std::size_t last) {
    auto at = last;
    if (at < text.tokens.size() && text.tokens[at].kind == token_kind::clause_break) { ++at; }
    const auto* word = text.word_at(at);
    const auto* of = text.word_at(at + 1);
    // "8 of 10"
    const bool of_most =
        of != nullptr && of->text == "of" && figure_at(text, at + 2) && text.word_at(at + 3) == nullptr;
    if (word == nullptr || (of != nullptr && !of_most)) { return {}; }
    if (const auto figure = figure_at(text, at)) { return {figure, {}}; }
    const auto* found = std::ranges::find(degrees, std::string_view{word->text}, &degree::word);
    return found == degrees.end() ? share{} : share{{}, found->multiplier};
}

}  // namespace

std::vector<std::optional<double>> stated_shares(const parsed_text& text, const std::vector<clause>& names) {
    std::vector<share> found;
    double most = 0;
    for (const auto& each : names) {
        found.push_back(share_behind(text, each.last));
        most = std::max(most, found.back().figure.value_or(0));
    }
    const bool weighed = std::ranges::count_if(found, &share::is_stated) >= 2;
    std::vector<std::optional<double>> made;
    for (const auto& each : found) {
        if (weighed && each.figure && most > 0) {
            made.emplace_back(largest_share * *each.figure / most);
        } else {
            made.push_back(weighed ? each.multiplier : std::nullopt);
        }
    }
    return made;
}

}  // namespace hirewise::advice
