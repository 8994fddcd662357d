#include "cards/understanding.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

// More than these fill a phone screen without helping anybody.
constexpr std::size_t most_chips = 10;
constexpr std::size_t most_notes = 4;
constexpr std::size_t longest_chip = 60;
constexpr std::size_t longest_note = 200;

// Adds what is new and not empty, as long as there is room.
template <class Piece>
void add(std::vector<Piece>& pieces, Piece piece, std::size_t most) {
    if (pieces.size() < most && std::ranges::find(pieces, piece) == pieces.end()) {
        pieces.push_back(std::move(piece));
    }
}

std::string with_capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') { text[0] = static_cast<char>(text[0] - 'a' + 'A'); }
    return text;
}

std::string priority_label(const advice::priority& stated, const knowledge::snapshot& base) {
    const auto name = criterion_name(base, stated.criterion);
    return stated.multiplier <= 0 ? name + " does not matter" : name + " ×" + short_number(stated.multiplier, 1);
}

std::string part_words(const advice::mention& named, const knowledge::snapshot& base) {
    switch (named.role) {
        case advice::role::incumbent: return "already in use: " + technology_name(base, named.technology);
        case advice::role::excluded: return "not " + technology_name(base, named.technology);
        default: return {};
    }
}

}  // namespace

understanding understanding_of(const advice::answer& answer, const knowledge::snapshot& base) {
    understanding shown;
    const auto chip = [&](std::string_view label, std::string_view words = {}) {
        understanding::chip made{clip(one_line(label), longest_chip), clip(one_line(words), longest_chip)};
        if (!made.label.empty()) { add(shown.chips, std::move(made), most_chips); }
    };
    const auto note = [&](std::string_view words) {
        auto made = with_capital(clip(sentence(words), longest_note));
        if (!made.empty()) { add(shown.notes, std::move(made), most_notes); }
    };

    for (const auto& id : answer.reading.options) { chip(technology_name(base, id)); }
    for (const auto& id : answer.reading.use_cases) {
        const auto* found = base.find_use_case(id);
        chip("for " + (found != nullptr && !found->name.empty() ? found->name : id));
    }
    for (const auto& stated : answer.reading.priorities) { chip(priority_label(stated, base), stated.words); }
    for (const auto& id : answer.reading.skills) { chip("team knows " + technology_name(base, id)); }
    for (const auto& named : answer.reading.mentions) { chip(part_words(named, base)); }
    for (const auto& name : answer.reading.unknown) { chip("unknown: “" + one_line(name) + "”"); }

    for (const auto& words : answer.reading.notes) { note(words); }
    for (const auto& words : answer.explanation.assumptions) { note(words); }
    return shown;
}

}  // namespace hirewise::cards
