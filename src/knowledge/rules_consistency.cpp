#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "base/text.hpp"
#include "knowledge/rating_fit.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

constexpr double conflict = 1.5;
constexpr double weight_of_profile = 10;  // pages rate in view of a pair, profiles in view of all: these count more

using option_values = std::map<std::string, double, std::less<>>;

// The ratings of one criterion on one page: its own and those taken over.
struct rated_page {
    const draft<comparison>* page;
    const yaml_entry* criterion;  // where its own ratings stand
    option_values values;
};

const yaml_entry* own_entry(const rated_page& rated, std::string_view option) {
    return rated.criterion->value.find(option);
}

// Whether the page says that it differs: by a source of its own, or by overriding a formula with a reason.
bool is_declared(const rated_page& rated, const std::string& option) {
    const auto& given = rated.page->value.ratings.at(rated.criterion->key).at(option);
    if (!given.evidence.judgement) { return false; }
    return !rated.page->value.source_title.empty() || given.computed.has_value();
}

// A rating of the page's own that does not say that it differs.
bool is_undeclared(const rated_page& rated, const std::string& option) {
    return own_entry(rated, option) != nullptr && !is_declared(rated, option);
}

// Whether the distance between two ratings is the page's own and not said to differ. One that is says nothing about
// what holds elsewhere.
bool is_undeclared_pair(const rated_page& rated, const std::string& one, const std::string& other) {
    const auto differs = [&](const auto& option) {
        return own_entry(rated, option) != nullptr && is_declared(rated, option);
    };
    return (is_undeclared(rated, one) || is_undeclared(rated, other)) && !differs(one) && !differs(other);
}

// The value of a rating that could be read.
std::optional<double> readable_value(const yaml_node& node, const rating& given) {
    if (node.find("value") == nullptr) { return given.computed; }
    const auto written = number_of(node, "value");
    return written && is_on_scale(*written) ? written : std::nullopt;
}

// The profiles' ratings: criterion -> technology -> value.
std::map<std::string, option_values> profile_values(const drafts& base) {
    std::map<std::string, option_values> values;
    for (const auto& each : base.technologies) {
        for (const auto& entry : child_of(*each.node, "ratings").entries) {
            const auto given = each.value.ratings.find(entry.key);
            if (given == each.value.ratings.end()) { continue; }
            const auto value = readable_value(entry.value, given->second);
            if (value) { values[entry.key].emplace(each.value.id, *value); }
        }
    }
    return values;
}

option_values values_on(const draft<comparison>& page, const yaml_entry& criterion, const option_values& profiles) {
    option_values values;
    const auto row = page.value.ratings.find(criterion.key);
    if (row == page.value.ratings.end()) { return values; }
    for (const auto& [option, given] : row->second) {
        const auto* own = criterion.value.find(option);
        const auto profile = profiles.find(option);
        if (own != nullptr) {
            if (const auto value = readable_value(own->value, given)) { values.emplace(option, *value); }
        } else if (profile != profiles.end()) {
            values.emplace(option, profile->second);
        }
    }
    return values;
}

// The pages that have ratings of their own, by criterion.
std::map<std::string, std::vector<rated_page>> pages_with_ratings(
    const drafts& base, const std::map<std::string, option_values>& profiles) {
    static const option_values none;
    std::map<std::string, std::vector<rated_page>> rated;
    for (const auto& page : base.comparisons) {
        for (const auto& criterion : child_of(*page.node, "ratings").entries) {
            const auto found = profiles.find(criterion.key);
            auto values = values_on(page, criterion, found == profiles.end() ? none : found->second);
            if (!values.empty()) { rated[criterion.key].push_back({&page, &criterion, std::move(values)}); }
        }
    }
    return rated;
}

// What all pages and profiles say about one criterion, brought together.
class consensus {
public:
    consensus(const std::vector<rated_page>& pages, const option_values& profiles) : profiles_{profiles} {
        for (const auto& each : pages) {
            for (const auto& [option, value] : each.values) { index_.emplace(option, index_.size()); }
        }
        rating_fit fit{index_.size()};
        for (const auto& [option, index] : index_) {
            const auto profile = profiles_.find(option);
            if (profile != profiles_.end()) { fit.add_value(index, profile->second, weight_of_profile); }
        }
        for (const auto& each : pages) { add_differences(each, fit); }
        fitted_ = fit.solve();
    }

    double value(std::string_view option) const { return fitted_[index_.find(option)->second]; }
    bool has_profile(std::string_view option) const { return profiles_.contains(option); }
    double profile(std::string_view option) const { return profiles_.find(option)->second; }

private:
    void add_differences(const rated_page& rated, rating_fit& fit) const {
        for (auto one = rated.values.begin(); one != rated.values.end(); ++one) {
            for (auto other = std::next(one); other != rated.values.end(); ++other) {
                if (!is_undeclared_pair(rated, one->first, other->first)) { continue; }
                fit.add_difference(index_.find(one->first)->second, index_.find(other->first)->second,
                                   one->second - other->second);
            }
        }
    }

    const option_values& profiles_;
    std::map<std::string, std::size_t, std::less<>> index_;
    std::vector<double> fitted_;
};

// Reports ratings that are far from what the option's own file says. True if there are any.
bool check_values(const rated_page& rated, const consensus& all, fault_list& faults) {
    bool found = false;
    for (const auto& [option, value] : rated.values) {
        if (!is_undeclared(rated, option) || !all.has_profile(option)) { continue; }
        if (std::abs(value - all.value(option)) < conflict) { continue; }
        found = true;
        faults.warning(rated.page->origin->name, own_entry(rated, option)->where, "rating-conflict",
                       "on " + code(rated.criterion->key) + " the page rates " + code(option) + " " +
                           short_number(value, 1) + ", its own file " + short_number(all.profile(option), 1),
                       "delete it here, so that the rating of the option's own file holds, or correct one of the two");
    }
    return found;
}

// "1.5 above", "2 below".
std::string above(double difference) {
    return short_number(std::abs(difference), 1) + (difference < 0 ? " below" : " above");
}

// Reports the worst pair of the page whose distance is not that of all others.
void check_differences(const rated_page& rated, const consensus& all, fault_list& faults) {
    double worst = 0;
    std::string message;
    for (const auto& [one, first] : rated.values) {
        for (const auto& [other, second] : rated.values) {
            if (one == other || !is_undeclared_pair(rated, one, other)) { continue; }
            const auto here = first - second;
            const auto elsewhere = all.value(one) - all.value(other);
            const auto apart = std::abs(here - elsewhere);
            if (apart < conflict || apart <= worst) { continue; }
            worst = apart;
            message = "on " + code(rated.criterion->key) + " the page puts " + code(one) + " " + above(here) + " " +
                      code(other) + ", all pages and files together " + above(elsewhere) + " it";
        }
    }
    if (message.empty()) { return; }
    faults.warning(rated.page->origin->name, rated.criterion->where, "rating-conflict", message,
                   "let the pages take the ratings of the options' own files, or correct the page that is wrong");
}

// How many technologies of a category rate each criterion.
struct category_use {
    std::size_t members = 0;
    std::map<std::string, std::size_t> raters;
};

}  // namespace

void ratings_agree(const drafts& base, fault_list& faults) {
    const auto profiles = profile_values(base);
    static const option_values none;
    for (const auto& [criterion, pages] : pages_with_ratings(base, profiles)) {
        const auto found = profiles.find(criterion);
        const consensus all{pages, found == profiles.end() ? none : found->second};
        for (const auto& each : pages) {
            if (!check_values(each, all, faults)) { check_differences(each, all, faults); }
        }
    }
}

void profiles_are_complete(const drafts& base, fault_list& faults) {
    std::map<std::string, category_use> categories;
    for (const auto& each : base.technologies) {
        if (!each.origin->usable()) { continue; }
        auto& use = categories[each.value.category];
        ++use.members;
        for (const auto& [criterion, given] : each.value.ratings) { ++use.raters[criterion]; }
    }
    const auto is_known = [&](const auto& rated) {
        return std::ranges::any_of(base.criteria, [&](const auto& each) { return each.value.id == rated.first; });
    };
    for (const auto& each : base.technologies) {
        const auto& profile = each.value.ratings;
        if (!each.origin->usable() || !std::ranges::all_of(profile, is_known)) { continue; }
        std::vector<std::string> lacking;
        const auto& use = categories.at(each.value.category);
        for (const auto& [criterion, count] : use.raters) {
            if (count + 1 == use.members && !profile.contains(criterion)) { lacking.push_back(code(criterion)); }
        }
        if (lacking.empty()) { continue; }
        faults.warning(each.origin->name, place_of(*each.node, "ratings"), "profile-incomplete",
                       code(each.value.id) + " is not rated on " + join_as_sentence(lacking) + ", as all others of " +
                           code(each.value.category) + " are",
                       "rate it on that too, so that it can be compared with them");
    }
}

}  // namespace hirewise::knowledge::rules
