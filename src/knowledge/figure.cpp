#include "knowledge/figure.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace hirewise::knowledge {
namespace {

struct class_facts {
    figure_class kind;
    std::string_view word;
    int shelf_life_months;
};

constexpr std::array classes = {
    class_facts{figure_class::pay, "pay", 18},
    class_facts{figure_class::usage, "usage", 24},
    class_facts{figure_class::benchmark, "benchmark", 36},
    class_facts{figure_class::research, "research", 120},
    class_facts{figure_class::release, "release", 24},
    class_facts{figure_class::practice, "practice", 36},
};

constexpr int months_a_check_lasts = 6;

const class_facts& facts_of(figure_class kind) {
    return classes.at(static_cast<std::size_t>(kind));
}

int months_from(std::chrono::year_month_day from, std::chrono::year_month_day to) {
    const auto months =
        std::chrono::year_month{to.year(), to.month()} - std::chrono::year_month{from.year(), from.month()};
    return static_cast<int>(months.count());
}

}  // namespace

std::optional<figure_class> parse_figure_class(std::string_view word) {
    for (const auto& each : classes) {
        if (each.word == word) { return each.kind; }
    }
    return {};
}

std::string_view to_word(figure_class kind) {
    return facts_of(kind).word;
}

int shelf_life_months(figure_class kind) {
    return facts_of(kind).shelf_life_months;
}

std::optional<double> figure::number() const {
    double read{};
    const auto* end = value.data() + value.size();
    const auto [stopped, failed] = std::from_chars(value.data(), end, read);
    if (failed != std::errc{} || stopped != end || !std::isfinite(read)) { return {}; }
    return read;
}

std::string_view figure::publisher() const {
    constexpr std::string_view scheme = "https://";
    std::string_view host = source_address;
    if (!host.starts_with(scheme)) { return source_title; }
    host.remove_prefix(scheme.size());
    return host.substr(0, host.find('/'));
}

int figure::age_in_months(std::chrono::year_month_day today) const {
    using namespace std::chrono;
    return months_from(std::chrono::year{year} / December / 31, today);
}

bool figure::is_overdue(std::chrono::year_month_day today) const {
    if (age_in_months(today) <= shelf_life_months(kind)) { return false; }
    return !checked_on.ok() || months_from(checked_on, today) > months_a_check_lasts;
}

}  // namespace hirewise::knowledge
