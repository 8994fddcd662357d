#include "knowledge/phrase_pattern.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace hirewise::knowledge {
namespace {

std::optional<double> read_number(std::string_view digits) {
    double value = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = failed == std::errc{} && end == digits.data() + digits.size();
    return whole && value >= 0 ? std::optional{value} : std::nullopt;
}

bool looks_like_range(std::string_view word) {
    return word.find_first_of("<>") != std::string_view::npos;
}

}  // namespace

std::optional<number_range> read_range(std::string_view word) {
    if (word.size() < 4 || word.front() != '<' || word.back() != '>') { return std::nullopt; }
    const auto inner = word.substr(1, word.size() - 2);
    if (inner.back() == '+') {
        const auto least = read_number(inner.substr(0, inner.size() - 1));
        return least ? std::optional{number_range{*least}} : std::nullopt;
    }
    const auto dash = inner.find('-');
    if (dash == std::string_view::npos) { return std::nullopt; }
    const auto least = read_number(inner.substr(0, dash));
    const auto most = read_number(inner.substr(dash + 1));
    if (!least || !most || *least > *most) { return std::nullopt; }
    return number_range{*least, *most};
}

std::vector<std::string> forms_of(std::string_view phrase) {
    std::vector<std::string> forms{{}};
    for (const auto place : split(phrase, ' ')) {
        if (place.empty()) { continue; }
        const auto choices = split(place, '|');
        if (forms.size() * choices.size() > max_phrase_forms) { return {}; }
        std::vector<std::string> longer;
        longer.reserve(forms.size() * choices.size());
        for (const auto& form : forms) {
            for (const auto choice : choices) {
                auto next = form.empty() ? form : form + " ";
                longer.push_back(std::move(next.append(choice)));
            }
        }
        forms = std::move(longer);
    }
    return forms;
}

bool is_plain_phrase(std::string_view phrase) {
    const auto places = split(phrase, ' ');
    return std::none_of(places.begin(), places.end(), [](std::string_view place) {
        return place == phrase_gap || looks_like_range(place) || place.find('|') != std::string_view::npos;
    });
}

std::string_view fault_of_phrase(std::string_view phrase) {
    bool has_word = false;
    std::string_view last;
    for (const auto place : split(phrase, ' ')) {
        if (place.empty()) { continue; }
        if (place == phrase_gap && last.empty()) { return "begins with a gap"; }
        if (place == phrase_gap && last == phrase_gap) { return "has two gaps in a row"; }
        const auto choices = split(place, '|');
        if (std::any_of(choices.begin(), choices.end(), [](std::string_view c) { return c.empty(); })) {
            return "has a bar without a word on both sides";
        }
        for (const auto choice : choices) {
            if (looks_like_range(choice) && !read_range(choice)) { return "has a range that cannot be read"; }
            has_word = has_word || (!looks_like_range(choice) && choice != phrase_gap);
        }
        last = place;
    }
    if (last == phrase_gap) { return "ends with a gap"; }
    if (!has_word) { return "has no words"; }
    return forms_of(phrase).empty() ? "stands for too many phrases" : std::string_view{};
}

}  // namespace hirewise::knowledge
