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
    auto text = "Reviewed " + date_words(page.reviewed_on);
    if (!page.reviewer.empty()) { text += " by " + page.reviewer; }
    if (today.ok() && page.is_stale(today)) {
        text += "; overdue: it should be reviewed every " + std::to_string(page.review_after_days) + " days";
    }
    return text + ".";
}

}  // namespace hirewise::advice
