#include "advice/faq_choices.hpp"

#include <array>
#include <string_view>

namespace hirewise::advice {
namespace {

// %a and %b stand for the options, %s for what it is for or what matters.
constexpr auto frames = std::to_array<std::string_view>({
    "%a or %b for %s",
    "%a vs %b, %s",
    "%s: should we hire %a or %b developers",
    "which should we choose for %s, %a or %b",
    "we are building %s, is %a or %b the better choice",
    "%s. %a or %b, which one do we pick",
    "should we use %a instead of %b for %s",
    "what would you take for %s: %a, %b",
    "two developers, %s, %a or %b",
    "we need %s, who should we hire first, a %a or a %b engineer",
    "%a over %b for %s",
    "our team knows %a, %s, should it be %b",
});

std::string filled(std::string_view frame, const std::string& a, const std::string& b, const std::string& s) {
    std::string line;
    for (std::size_t i = 0; i < frame.size(); ++i) {
        if (frame[i] != '%') {
            line += frame[i];
            continue;
        }
        const char which = frame[++i];
        line += which == 'a' ? a : which == 'b' ? b : s;
    }
    return line;
}

}  // namespace

std::vector<std::string> faq_choices(const knowledge::snapshot& base) {
    std::vector<std::string> lines;
    if (base.comparisons.empty()) { return lines; }
    auto page = base.comparisons.begin();
    const auto name = [&](const std::string& id) {
        const auto* technology = base.find_technology(id);
        return technology == nullptr ? id : technology->name;
    };
    // Each phrase in three of the frames, about the options of the next page.
    const auto add = [&](const std::string& phrase) {
        for (int k = 0; k < 3; ++k) {
            if (++page == base.comparisons.end()) { page = base.comparisons.begin(); }
            const auto& options = page->second.options;
            lines.push_back(filled(frames[lines.size() % frames.size()], name(options[0]), name(options[1]), phrase));
        }
    };
    for (const auto& [id, use_case] : base.use_cases) {
        for (const auto& phrase : use_case.phrases) { add(phrase); }
        for (const auto& phrase : use_case.confirmed_by) { add(phrase); }
    }
    for (const auto& [id, criterion] : base.criteria) {
        for (const auto& phrase : criterion.implied) { add(phrase); }
    }
    return lines;
}

}  // namespace hirewise::advice
