#include "advice/naming.hpp"

#include <cstdio>

#include "advice/plain.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

std::string date_words(std::chrono::year_month_day date) {
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string review_words(std::chrono::year_month_day on, const std::string& reviewer, int after_days,
                         std::chrono::year_month_day today) {
    auto text = "Reviewed " + date_words(on);
    if (!reviewer.empty()) { text += " by " + reviewer; }
    if (today.ok() && std::chrono::sys_days{today} > std::chrono::sys_days{on} + std::chrono::days{after_days}) {
        text += "; overdue: it should be reviewed every " + std::to_string(after_days) + " days";
    }
    return text + ".";
}

}  // namespace

std::string technology_name(const knowledge::snapshot& base, std::string_view id) {
    const auto* found = base.find_technology(id);
    return found != nullptr ? found->name : std::string{id};
}

std::string technology_role(const knowledge::snapshot& base, std::string_view id) {
    const auto* found = base.find_technology(id);
    if (found == nullptr) { return std::string{id}; }
    return found->role.empty() ? found->name + " engineer" : found->role;
}

std::string criteria_names(const knowledge::snapshot& base, const std::vector<std::string>& ids,
                           std::string_view conjunction) {
    std::vector<std::string> names;
    for (const auto& id : ids) { names.push_back(without_capital(criterion_name(base, id))); }
    return join_as_sentence(names, conjunction);
}

std::string criterion_name(const knowledge::snapshot& base, const std::string& id) {
    const auto* found = base.find_criterion(id);
    return found != nullptr ? found->name : id;
}

std::string review_line(const knowledge::comparison& page, std::chrono::year_month_day today) {
    return review_words(page.reviewed_on, page.reviewer, page.review_after_days, today);
}

std::string review_line(const knowledge::technology& option, std::chrono::year_month_day today) {
    return review_words(option.reviewed_on, option.reviewer, option.review_after_days, today);
}

}  // namespace hirewise::advice
