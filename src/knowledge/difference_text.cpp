#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "knowledge/difference.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::size_t longest_text = 120;  // UTF-16 units, of each side of a change

struct words {
    const char* one;
    const char* many;
};

words words_for(change_kind kind) {
    static constexpr std::array<words, 6> all{{{"page added", "pages added"},
                                               {"page removed", "pages removed"},
                                               {"verdict changed", "verdicts changed"},
                                               {"rule changed", "rules changed"},
                                               {"rating changed", "ratings changed"},
                                               {"page edited", "pages edited"}}};
    return all.at(static_cast<std::size_t>(kind));
}

// One line of the text, clipped.
std::string shown(const std::string& text) {
    if (text.empty()) { return "none"; }
    std::string line;
    for (const char c : text) {
        const bool is_space = c == ' ' || c == '\n' || c == '\t';
        if (!is_space) {
            line += c;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    return clip(trim(line), longest_text);
}

}  // namespace

std::string to_text(const change& what) {
    const auto from_to = shown(what.before) + " -> " + shown(what.after);
    switch (what.kind) {
        case change_kind::added: return what.page + ": added";
        case change_kind::removed: return what.page + ": removed";
        case change_kind::verdict: return what.page + ": verdict: " + from_to;
        case change_kind::rule: return what.page + ": rule for " + what.subject + ": " + from_to;
        case change_kind::rating: return what.page + ": " + what.subject + ": " + from_to;
        case change_kind::edited: break;
    }
    return what.page + ": edited";
}

std::string summary_of(const difference& found) {
    if (found.empty()) { return "nothing that a reader would notice"; }
    std::vector<std::string> parts;
    for (const auto& [kind, number] : found.count) {
        const auto& [one, many] = words_for(kind);
        parts.push_back(std::to_string(number) + " " + (number == 1 ? one : many));
    }
    return join(parts, ", ");
}

std::string to_text(const difference& found, std::size_t most) {
    auto text = summary_of(found);
    const auto listed = std::min(most, found.changes.size());
    for (std::size_t i = 0; i < listed; ++i) { text += "\n" + to_text(found.changes[i]); }
    if (found.total() > listed) { text += "\nand " + std::to_string(found.total() - listed) + " more"; }
    return text;
}

}  // namespace hirewise::knowledge
