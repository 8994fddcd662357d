#include "knowledge/difference.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "knowledge/edited.hpp"

namespace hirewise::knowledge {
namespace {

// Where an editor finds it.
template <class Page>
std::string place_of(const Page& page) {
    return page.location;
}
std::string place_of(const criterion& page) {
    return "criteria.md#" + page.id;
}
std::string place_of(const use_case& page) {
    return "use_cases/" + page.id + ".md";
}
std::string place_of(const figure& entry) {
    return "figures#" + entry.id;
}

std::map<std::string, const faq_entry*> faqs_of(const snapshot& base) {
    std::map<std::string, const faq_entry*> entries;
    for (const auto& entry : base.faqs) { entries.emplace(entry.id, &entry); }
    for (const auto& [id, page] : base.comparisons) {
        for (const auto& entry : page.faq) { entries.emplace(entry.id, &entry); }
    }
    return entries;
}

template <class Page>
const Page& page_in(const Page& page) {
    return page;
}
const faq_entry& page_in(const faq_entry* entry) {
    return *entry;
}

using choices = std::map<std::string, std::string>;  // use case -> option

choices choices_of(const comparison& page) {
    choices made;
    for (const auto& each : page.rules) { made.emplace(each.use_case, each.option); }
    return made;
}

using rated = std::pair<std::string, std::string>;  // option, criterion
using ratings_of_page = std::map<rated, std::string>;

ratings_of_page ratings_in(const technology& page) {
    ratings_of_page all;
    for (const auto& [criterion, given] : page.ratings) { all[{page.id, criterion}] = short_number(given.value, 1); }
    return all;
}

ratings_of_page ratings_in(const comparison& page) {
    ratings_of_page all;
    for (const auto& [criterion, row] : page.ratings) {
        for (const auto& [option, given] : row) { all[{option, criterion}] = short_number(given.value, 1); }
    }
    return all;
}

// Calls `tell` with key, before and after for each key whose texts differ; empty text where a side has none.
template <class Key, class Tell>
void for_each_difference(const std::map<Key, std::string>& before, const std::map<Key, std::string>& after, Tell tell) {
    for (const auto& [key, text] : before) {
        const auto now = after.find(key);
        if (now == after.end()) { tell(key, text, std::string{}); }
    }
    for (const auto& [key, text] : after) {
        const auto was = before.find(key);
        const auto old = was == before.end() ? std::string{} : was->second;
        if (old != text) { tell(key, old, text); }
    }
}

class finder {
public:
    finder(const snapshot& before, const snapshot& after) : before_{before}, after_{after} {}

    difference find() {
        // Profiles before the pages that take their ratings from them.
        compare(before_.technologies, after_.technologies);
        compare(before_.comparisons, after_.comparisons);
        compare(before_.criteria, after_.criteria);
        compare(before_.use_cases, after_.use_cases);
        compare(before_.roles, after_.roles);
        compare(before_.figures, after_.figures);
        compare(faqs_of(before_), faqs_of(after_));
        return sorted();
    }

private:
    // Both by id.
    template <class Pages>
    void compare(const Pages& before, const Pages& after) {
        for (const auto& [id, page] : before) {
            const auto now = after.find(id);
            if (now == after.end()) {
                found_.push_back({change_kind::removed, place_of(page_in(page)), {}, {}, {}});
            } else {
                compare_states(page_in(page), page_in(now->second));
            }
        }
        for (const auto& [id, page] : after) {
            if (!before.contains(id)) { found_.push_back({change_kind::added, place_of(page_in(page)), {}, {}, {}}); }
        }
    }

    template <class Page>
    void compare_states(const Page& before, const Page& after) {
        const auto found_before = found_.size();
        compare_details(before, after);
        if (found_.size() == found_before && is_edited(before, after)) {
            found_.push_back({change_kind::edited, place_of(after), {}, {}, {}});
        }
    }

    template <class Page>
    void compare_details(const Page&, const Page&) {}

    void compare_details(const technology& before, const technology& after) {
        for_each_difference(ratings_in(before), ratings_in(after),
                            [&](const rated& what, const std::string& old, const std::string& now) {
                                profile_changes_.insert({what, {old, now}});
                                add_rating(place_of(after), what, old, now);
                            });
    }

    void compare_details(const comparison& before, const comparison& after) {
        const auto page = place_of(after);
        if (before.verdict != after.verdict) {
            found_.push_back({change_kind::verdict, page, {}, before.verdict, after.verdict});
        }
        for_each_difference(choices_of(before), choices_of(after),
                            [&](const std::string& use_case, const std::string& old, const std::string& now) {
                                found_.push_back({change_kind::rule, page, name_of(use_case, &snapshot::find_use_case),
                                                  option_name(old), option_name(now)});
                            });
        for_each_difference(
            ratings_in(before), ratings_in(after),
            [&](const rated& what, const std::string& old, const std::string& now) {
                const auto profile = profile_changes_.find(what);
                const bool follows = profile != profile_changes_.end() && profile->second == std::pair{old, now};
                if (!follows) { add_rating(page, what, old, now); }
            });
    }

    void add_rating(const std::string& page, const rated& what, const std::string& old, const std::string& now) {
        const auto& [option, criterion] = what;
        auto subject = option_name(option) + ", " + lower_ascii(name_of(criterion, &snapshot::find_criterion));
        found_.push_back({change_kind::rating, page, std::move(subject), old, now});
    }

    // As it is called now, or was called before; the id if it has no name.
    template <class LookUp>
    std::string name_of(const std::string& id, LookUp look_up) const {
        for (const auto* base : {&after_, &before_}) {
            if (const auto* found = (base->*look_up)(id)) { return found->name; }
        }
        return id;
    }

    std::string option_name(const std::string& id) const { return name_of(id, &snapshot::find_technology); }

    difference sorted() {
        difference all;
        for (const auto& each : found_) { ++all.count[each.kind]; }
        std::stable_sort(found_.begin(), found_.end(), [](const change& one, const change& other) {
            return std::tie(one.kind, one.page) < std::tie(other.kind, other.page);
        });
        if (found_.size() > most_changes) { found_.resize(most_changes); }
        all.changes = std::move(found_);
        return all;
    }

    const snapshot& before_;
    const snapshot& after_;
    std::vector<change> found_;
    std::map<rated, std::pair<std::string, std::string>> profile_changes_;
};

}  // namespace

std::size_t difference::total() const {
    std::size_t sum = 0;
    for (const auto& [kind, number] : count) { sum += number; }
    return sum;
}

difference difference_between(const snapshot& before, const snapshot& after) {
    return finder{before, after}.find();
}

}  // namespace hirewise::knowledge
