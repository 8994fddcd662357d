#include "app/coverage_text.hpp"

#include <algorithm>
#include <cstdio>

#include "base/text.hpp"

namespace hirewise::app {
namespace {

constexpr std::size_t shown_lines = 20;
constexpr std::size_t width = 100;
constexpr std::size_t days_width = 17;
constexpr int soon = 60;              // days
constexpr std::size_t few_tests = 7;  // an editor is asked for this many on each comparison

std::string to_text(std::chrono::year_month_day day) {
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text;
}

std::string right(const std::string& text, std::size_t columns) {
    return std::string(columns - std::min(columns, text.size()), ' ') + text;
}

// The lines below a heading, none if there are none.
std::string lines_of(std::vector<std::string> lines) {
    const auto total = lines.size();
    if (total > shown_lines) {
        lines.resize(shown_lines);
        lines.push_back("and " + std::to_string(total - shown_lines) + " more");
    }
    std::string text;
    for (const auto& line : lines) { text.append("  ").append(line).append("\n"); }
    return lines.empty() ? "  none\n" : text;
}

std::string age_line(const knowledge::page_age& page) {
    const auto days = std::to_string(std::abs(page.days_left)) + (std::abs(page.days_left) == 1 ? " day " : " days ");
    return right(days + (page.days_left < 0 ? "overdue" : "left   "), days_width) + "  " + page.file + " (reviewed " +
           to_text(page.reviewed_on) + ")";
}

// Pages that are overdue or will be soon; if none will, the next one.
std::string pages_part(const std::vector<knowledge::page_age>& pages) {
    std::vector<std::string> lines;
    for (const auto& page : pages) {
        if (page.days_left <= soon || lines.empty()) { lines.push_back(age_line(page)); }
    }
    return "Pages to review, oldest first:\n" + lines_of(std::move(lines));
}

std::string figure_line(const knowledge::overdue_figure& each) {
    const auto late = std::to_string(each.months_overdue) + (each.months_overdue == 1 ? " month " : " months ");
    return right(late + "overdue", days_width) + "  " + each.id + " (" + std::string{knowledge::to_word(each.kind)} +
           " of " + std::to_string(each.year) + ", " + std::to_string(each.pages) +
           (each.pages == 1 ? " page rests" : " pages rest") + " on it)";
}

std::string figures_part(const std::vector<knowledge::overdue_figure>& figures) {
    std::vector<std::string> lines(figures.size());
    std::ranges::transform(figures, lines.begin(), figure_line);
    return "Overdue figures that pages rest on, oldest first:\n" + lines_of(std::move(lines));
}

// Words in lines of limited width.
std::vector<std::string> wrapped(const std::vector<std::string>& words) {
    std::vector<std::string> lines;
    for (const auto& word : words) {
        if (lines.empty() || lines.back().size() + word.size() + 1 > width) {
            lines.push_back(word);
        } else {
            lines.back().append(" ").append(word);
        }
    }
    return lines;
}

std::string gap_part(const std::string& title, const std::vector<std::string>& names, bool one_a_line = false) {
    return title + ": " + std::to_string(names.size()) + "\n" +
           (names.empty() ? "" : lines_of(one_a_line ? names : wrapped(names)));
}

std::string tests_part(const std::vector<knowledge::tested_page>& pages) {
    std::vector<std::string> lines;
    for (const auto& page : pages) {
        if (page.questions < few_tests) {
            lines.push_back(right(std::to_string(page.questions), 4) + "  " + page.file);
        }
    }
    return gap_part("Comparisons with fewer than " + std::to_string(few_tests) + " question tests", lines, true);
}

}  // namespace

std::string to_text(const knowledge::coverage& found) {
    return pages_part(found.pages) + "\n" + figures_part(found.figures) + "\n" +
           gap_part("Technologies without pay evidence, their own or their parent's", found.technologies_without_pay) +
           gap_part("Technologies that no page compares", found.technologies_without_comparison) +
           gap_part("Categories that no page compares", found.categories_without_comparison) +
           gap_part("Use cases that no page rules on", found.use_cases_without_rule) +
           gap_part("Comparisons without questions", found.comparisons_without_faq, true) +
           gap_part("Answers without figures", found.answers_without_figures, true) + tests_part(found.tests);
}

}  // namespace hirewise::app
