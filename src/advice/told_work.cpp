#include "advice/told_work.hpp"

#include <algorithm>

namespace hirewise::advice {
namespace {

// Of the guesses above it three in four were right on the questions that it was set with. A phrase needs no guess.
constexpr told_model::score clear = 5'500;

std::vector<const knowledge::use_case*> use_cases_of(const knowledge::snapshot& base) {
    std::vector<const knowledge::use_case*> told;
    for (const auto& [id, of] : base.told) { told.push_back(base.find_use_case(id)); }
    return told;
}

told_model::examples examples_of(const knowledge::snapshot& base) {
    told_model::examples all;
    for (const auto& [id, of] : base.told) { all.push_back(&of.examples); }
    return all;
}

}  // namespace

told_work::told_work(const knowledge::snapshot& base, phrase_maker& make)
    : use_cases_{use_cases_of(base)}, model_{examples_of(base), base.outside.talk, make} {}

const knowledge::use_case* told_work::read(const parsed_text& text, const std::vector<technology_link>& links,
                                           std::vector<use_case_mention>& mentions) const {
    const auto found = model_.read(text, links);
    const auto most = std::max_element(
        found.begin(), found.end(), [](const auto& one, const auto& other) { return one.evidence < other.evidence; });
    if (most == found.end() || most->evidence < clear) { return nullptr; }
    std::erase_if(mentions, [&](const use_case_mention& m) {
        const auto known = std::find(use_cases_.begin(), use_cases_.end(), m.use_case);
        if (m.denied || known == use_cases_.end()) { return false; }
        const bool elsewhere = m.first < most->first || m.first >= most->last;
        return elsewhere && found[static_cast<std::size_t>(known - use_cases_.begin())].evidence < 0;
    });
    return use_cases_[static_cast<std::size_t>(most - found.begin())];
}

}  // namespace hirewise::advice
