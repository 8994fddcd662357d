#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

#include "base/text.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

using std::chrono::year_month_day;

constexpr int max_review_days = 1100;

std::string to_text(year_month_day day) {
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text;
}

bool is_sensible(int review_after_days) {
    return review_after_days >= 1 && review_after_days <= max_review_days;
}

// A page that somebody has to review from time to time.
struct reviewed_page {
    const document* origin;
    year_month_day reviewed_on{};
    int review_after_days;
};

// Pages whose date of review could be read.
std::vector<reviewed_page> reviewed_pages(const drafts& base) {
    std::vector<reviewed_page> pages;
    std::set<const document*> seen;
    const auto add = [&](const document* origin) {
        const auto day = date_of(origin->data, "reviewed_on");
        if (!day || !seen.insert(origin).second) { return; }
        pages.push_back({origin, *day,
                         whole_number_of(origin->data, "review_after_days").value_or(comparison{}.review_after_days)});
    };
    for (const auto& each : base.comparisons) { add(each.origin); }
    for (const auto& each : base.faqs) { add(each.origin); }
    for (const auto& each : base.technologies) { add(each.origin); }
    for (const auto& each : base.roles) { add(each.origin); }
    return pages;
}

void check_year(const document& file, const yaml_node& map, year_month_day today, fault_list& faults) {
    const auto year = whole_number_of(map, "year");
    const int this_year = static_cast<int>(today.year());
    if (!year || is_plausible_year(*year, today)) { return; }
    faults.error(file.name, place_of(map, "year"), "year-range",
                 "the year " + code(text_of(map, "year")) + " cannot be right",
                 "write the year that the source describes, from " + std::to_string(first_plausible_year) + " to " +
                     std::to_string(this_year));
}

void report_missing(std::string_view what, const std::string& hint, fault_list& faults) {
    faults.error(".", {}, "empty-base", "the base has no " + std::string{what}, hint);
}

}  // namespace

void the_base_is_not_empty(const drafts& base, fault_list& faults) {
    if (base.technologies.empty()) { report_missing("technologies", "add files such as technologies/rust.md", faults); }
    if (base.all_criteria_read && base.criteria.empty()) {
        report_missing("criteria", "add some to criteria.md", faults);
    }
}

void pages_have_options(const drafts& base, fault_list& faults) {
    for (const auto& page : base.comparisons) {
        if (page.value.options.size() != 1) { continue; }
        faults.error(page.origin->name, place_of(*page.node, "options"), "too-few-options",
                     "there is nothing to compare " + code(page.value.options.front()) + " with",
                     "name two options or more");
    }
}

void pairs_have_one_page(const drafts& base, fault_list& faults) {
    std::map<std::vector<std::string>, const draft<comparison>*> pages;
    for (const auto& page : base.comparisons) {
        auto options = page.value.options;
        if (options.size() < 2) { continue; }
        std::ranges::sort(options);
        const auto [first, fresh] = pages.emplace(std::move(options), &page);
        if (fresh) { continue; }
        faults.error(
            page.origin->name, place_of(*page.node, "options"), "mirrored-page",
            join_as_sentence(page.value.options) + " are compared in " + first->second->origin->name + " already",
            "keep one of the two files; questions are answered from it in either order");
    }
}

void use_cases_have_one_rule_a_page(const drafts& base, fault_list& faults) {
    for (const auto& page : base.comparisons) {
        std::set<std::string> ruled;
        for (const auto& node : child_of(*page.node, "rules").items) {
            const auto use_case = text_of(node, "use_case");
            if (use_case.empty() || ruled.insert(use_case).second) { continue; }
            faults.error(page.origin->name, place_of(node, "use_case"), "duplicate-rule",
                         "a second rule for " + code(use_case),
                         "a page has one first choice for a use case; delete one");
        }
    }
}

void years_are_plausible(const drafts& base, year_month_day today, fault_list& faults) {
    for (const auto& each : base.figures) { check_year(*each.origin, *each.node, today, faults); }
    std::set<const document*> seen;
    const auto check_source = [&](const document& page) {
        if (seen.insert(&page).second) { check_year(page, child_of(page.data, "source"), today, faults); }
    };
    for (const auto& each : base.comparisons) { check_source(*each.origin); }
    for (const auto& each : base.faqs) { check_source(*each.origin); }
}

void reviews_are_not_in_the_future(const drafts& base, year_month_day today, fault_list& faults) {
    for (const auto& page : reviewed_pages(base)) {
        if (page.reviewed_on <= today) { continue; }
        faults.error(page.origin->name, place_of(page.origin->data, "reviewed_on"), "date-in-future",
                     code(to_text(page.reviewed_on)) + " is still to come",
                     "write the day on which the page was last read through; today is " + to_text(today));
    }
}

void reviews_are_not_overdue(const drafts& base, year_month_day today, fault_list& faults) {
    for (const auto& page : reviewed_pages(base)) {
        const auto due = std::chrono::sys_days{page.reviewed_on} + std::chrono::days{page.review_after_days};
        if (std::chrono::sys_days{today} <= due || !is_sensible(page.review_after_days)) { continue; }
        faults.warning(page.origin->name, place_of(page.origin->data, "reviewed_on"), "review-overdue",
                       "the page was to be reviewed by " + to_text(due),
                       "read it through, correct it and set `reviewed_on` to the day");
    }
}

void review_intervals_are_sensible(const drafts& base, fault_list& faults) {
    for (const auto& page : reviewed_pages(base)) {
        if (is_sensible(page.review_after_days)) { continue; }
        faults.error(page.origin->name, place_of(page.origin->data, "review_after_days"), "review-interval",
                     "a review after " + std::to_string(page.review_after_days) + " days makes no sense",
                     "write a number from 1 to " + std::to_string(max_review_days));
    }
}

}  // namespace hirewise::knowledge::rules
