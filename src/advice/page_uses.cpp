#include "advice/page_uses.hpp"

#include <algorithm>

#include "base/contains.hpp"

namespace hirewise::advice {

bool page_uses::settles(const knowledge::use_case& use_case) const {
    return contains(settled, &use_case);
}

page_use_finder::page_use_finder(const knowledge::snapshot& base) {
    for (const auto& [id, comparison] : base.comparisons) {
        page made;
        for (const auto& name : comparison.options) { made.options.push_back(base.find_technology(name)); }
        for (const auto& rule : comparison.rules) {
            if (const auto* use_case = base.find_use_case(rule.use_case)) { made.settled.push_back(use_case); }
        }
        for (const auto* one : made.options) { pages_with_[one].push_back(pages_.size()); }
        pages_.push_back(std::move(made));
    }
}

page_uses page_use_finder::about(const std::vector<technology_link>& links) const {
    std::vector<option> named;
    for (const auto& link : links) {
        if (!contains(named, link.technology)) { named.push_back(link.technology); }
    }
    const auto is_named = [&](option each) { return contains(named, each); };
    page_uses found;
    for (const auto* one : named) {
        const auto pages = pages_with_.find(one);
        if (pages == pages_with_.end()) { continue; }
        for (const auto at : pages->second) {
            const auto& about = pages_[at];
            if (named.size() > 1 && std::ranges::count_if(about.options, is_named) < 2) { continue; }
            found.known = true;
            found.settled.insert(found.settled.end(), about.settled.begin(), about.settled.end());
        }
    }
    return found;
}

}  // namespace hirewise::advice
