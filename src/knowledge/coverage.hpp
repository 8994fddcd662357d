#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "knowledge/question_tests.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::knowledge {

// A page with its day of review.
struct page_age {
    std::string file;  // "comparisons/rust-vs-go.md"
    std::chrono::year_month_day reviewed_on{};
    int days_left = 0;  // until it is to be reviewed again; below 0: overdue

    bool operator==(const page_age&) const = default;
};

// A figure that pages rest on although it is overdue.
struct overdue_figure {
    std::string id;
    int year = 0;
    figure_class kind = figure_class::usage;
    int months_overdue = 0;
    std::size_t pages = 0;  // that rest on it

    bool operator==(const overdue_figure&) const = default;
};

struct tested_page {
    std::string file;
    std::size_t questions = 0;

    bool operator==(const tested_page&) const = default;
};

// Where care is needed next. Nothing here is a fault.
struct coverage {
    std::vector<page_age> pages;                        // the most overdue first
    std::vector<overdue_figure> figures;                // the most overdue first
    std::vector<std::string> technologies_without_pay;  // no figure on the pay of it, nor of its parent
    std::vector<std::string> technologies_without_comparison;
    std::vector<std::string> categories_without_comparison;  // of those that have two technologies or more
    std::vector<std::string> use_cases_without_rule;
    std::vector<std::string> comparisons_without_faq;
    std::vector<std::string> answers_without_figures;  // "faqs/hiring.md#how-many"; refusals need none
    std::vector<tested_page> tests;                    // comparisons, those with the fewest question tests first
};

// Pure. A question test counts for the comparison that holds its answer, that compares the technologies it expects or
// names, or after which its file is called.
coverage coverage_of(const snapshot& base, const std::vector<question_test>& tests, std::chrono::year_month_day today);

}  // namespace hirewise::knowledge
