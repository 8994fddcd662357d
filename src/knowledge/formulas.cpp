#include "knowledge/formulas.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace hirewise::knowledge {
namespace {

// Where C stands among the benchmark programs; other languages are rated by their distance from it.
constexpr std::string_view reference_language = "c";
constexpr std::string_view throughput_metric = "techempower_r23_fortunes";
constexpr std::size_t min_benchmarks = 3;
constexpr std::size_t min_group = 5;  // smaller groups are compared with all technologies

double rated(double raw) {
    return std::round(std::clamp(raw, 0.0, 10.0) * 10) / 10;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool is_benchmark_time(std::string_view metric) {
    return metric.starts_with("bench_") && metric.ends_with("_time");
}

// The dates in a text such as "25 from 2025-09-16 supported to 2030-09-30", in order.
std::vector<std::chrono::sys_days> dates_in(std::string_view text) {
    std::vector<std::chrono::sys_days> found;
    constexpr std::string_view form = "dddd-dd-dd";
    for (std::size_t at = 0; at + form.size() <= text.size(); ++at) {
        const auto part = text.substr(at, form.size());
        const bool fits =
            std::ranges::equal(part, form, [](char c, char f) { return f == 'd' ? c >= '0' && c <= '9' : c == f; });
        if (!fits) { continue; }
        const auto digits = [&](std::size_t from, std::size_t count) {
            return std::stoi(std::string{part.substr(from, count)});
        };
        const std::chrono::year_month_day day{std::chrono::year{digits(0, 4)},
                                              std::chrono::month{static_cast<unsigned>(digits(5, 2))},
                                              std::chrono::day{static_cast<unsigned>(digits(8, 2))}};
        if (day.ok()) { found.emplace_back(day); }
    }
    return found;
}

}  // namespace

rating_formulas::rating_formulas(std::span<const figure> figures, std::span<const group_member> members) {
    for (const auto& each : figures) {
        if (!each.technology.empty()) { by_technology_[each.technology][each.metric].push_back(&each); }
    }
    for (auto& [technology, metrics] : by_technology_) {
        for (auto& [metric, all] : metrics) { std::ranges::stable_sort(all, {}, &figure::year); }
    }
    for (const auto& member : members) { category_of_.emplace(member.technology, member.category); }
    find_typical_growth(members);
    find_median_pay();
    find_best_values();
}

const rating_formulas::series* rating_formulas::find(std::string_view technology, std::string_view metric) const {
    const auto metrics = by_technology_.find(technology);
    if (metrics == by_technology_.end()) { return nullptr; }
    const auto found = metrics->second.find(metric);
    return found == metrics->second.end() ? nullptr : &found->second;
}

const figure* rating_formulas::newest(std::string_view technology, std::string_view metric) const {
    const auto* all = find(technology, metric);
    return all == nullptr ? nullptr : all->back();
}

// Use in the newest year by that of the year before it.
std::optional<double> rating_formulas::growth(std::string_view technology) const {
    const auto* use = find(technology, "so_usage_all");
    if (use == nullptr || use->size() < 2) { return {}; }
    const auto before = (*use)[use->size() - 2]->number();
    const auto now = use->back()->number();
    if (!before || !now || *before <= 0 || *now <= 0) { return {}; }
    return *now / *before;
}

void rating_formulas::find_typical_growth(std::span<const group_member> members) {
    std::map<std::string_view, std::vector<double>> groups;
    std::vector<double> all;
    for (const auto& member : members) {
        const auto rate = growth(member.technology);
        if (!rate) { continue; }
        groups[member.category].push_back(*rate);
        all.push_back(*rate);
    }
    for (const auto& [category, rates] : groups) {
        typical_growth_[category] = median(rates.size() >= min_group ? rates : all);
    }
}

void rating_formulas::find_median_pay() {
    std::map<int, std::vector<double>> pay;
    for (const auto& [technology, metrics] : by_technology_) {
        const auto* newest_pay = newest(technology, "so_median_salary_world");
        if (newest_pay == nullptr) { continue; }
        if (const auto amount = newest_pay->number(); amount && *amount > 0) {
            pay[newest_pay->year].push_back(*amount);
        }
    }
    for (auto& [year, amounts] : pay) { median_pay_[year] = median(std::move(amounts)); }
}

void rating_formulas::find_best_values() {
    for (const auto& [technology, metrics] : by_technology_) {
        for (const auto& [metric, all] : metrics) {
            const auto value = all.back()->number();
            if (!value || *value <= 0) { continue; }
            if (metric == throughput_metric) { best_throughput_ = std::max(best_throughput_, *value); }
            if (!is_benchmark_time(metric)) { continue; }
            const auto [best, fresh] = best_time_.emplace(metric, *value);
            if (!fresh) { best->second = std::min(best->second, *value); }
        }
    }
}

// 10 ln(1+u) / ln(71): 70 % of all professionals is as good as it gets.
std::optional<computed_rating> rating_formulas::talent(std::string_view technology) const {
    const auto* use = newest(technology, "so_usage_professional");
    if (use == nullptr) { use = newest(technology, "so_usage_all"); }
    if (use == nullptr || !use->number() || *use->number() < 0) { return {}; }
    return computed_rating{rated(10 * std::log1p(*use->number()) / std::log(71.0)), {use}};
}

// (a - 25) / 5, a: share of its users who want to keep it.
std::optional<computed_rating> rating_formulas::satisfaction(std::string_view technology) const {
    const auto* admired = newest(technology, "so_admired");
    if (admired == nullptr || !admired->number()) { return {}; }
    return computed_rating{rated((*admired->number() - 25) / 5), {admired}};
}

// 5 + 10 log2(growth / typical growth of its group).
std::optional<computed_rating> rating_formulas::momentum(std::string_view technology) const {
    const auto rate = growth(technology);
    const auto category = category_of_.find(technology);
    if (!rate || category == category_of_.end()) { return {}; }
    const auto* use = find(technology, "so_usage_all");
    return computed_rating{rated(5 + 10 * std::log2(*rate / typical_growth_.at(category->second))),
                           {(*use)[use->size() - 2], use->back()}};
}

// 5 - 5 log2(pay / median over all technologies).
std::optional<computed_rating> rating_formulas::affordable_pay(std::string_view technology) const {
    const auto* pay = newest(technology, "so_median_salary_world");
    if (pay == nullptr || !pay->number() || *pay->number() <= 0) { return {}; }
    return computed_rating{rated(5 - 5 * std::log2(*pay->number() / median_pay_.at(pay->year))), {pay}};
}

// The mean over the benchmarks of log10(time / best time).
std::optional<double> rating_formulas::benchmark_log_ratio(std::string_view technology,
                                                           std::vector<const figure*>& used) const {
    double sum = 0;
    for (const auto& [metric, best] : best_time_) {
        const auto* time = newest(technology, metric);
        if (time == nullptr || !time->number() || *time->number() <= 0) { continue; }
        sum += std::log10(*time->number() / best);
        used.push_back(time);
    }
    if (used.size() < min_benchmarks) { return {}; }
    return sum / static_cast<double>(used.size());
}

// 10 - 6 log10(t / t_C), t: geometric mean of the times relative to the best entry of each task.
std::optional<computed_rating> rating_formulas::cpu_performance(std::string_view technology) const {
    std::vector<const figure*> of_reference;
    computed_rating made;
    const auto own = benchmark_log_ratio(technology, made.figures);
    const auto reference = benchmark_log_ratio(reference_language, of_reference);
    if (!own || !reference) { return {}; }
    made.value = rated(10 - 6 * (*own - *reference));
    return made;
}

// 10 - 5 log10(best / r), r: requests per second in one benchmark.
std::optional<computed_rating> rating_formulas::web_throughput(std::string_view technology) const {
    const auto* rate = newest(technology, throughput_metric);
    if (rate == nullptr || !rate->number() || *rate->number() <= 0) { return {}; }
    return computed_rating{rated(10 - 5 * std::log10(best_throughput_ / *rate->number())), {rate}};
}

// 10, less 2 each: no long-term release; support of the newest release ends within a year; the first release is younger
// than three years; momentum below 3.
std::optional<computed_rating> rating_formulas::long_term_safety(std::string_view technology,
                                                                 std::chrono::year_month_day reference) const {
    using namespace std::chrono;
    computed_rating made{10, {}};
    const auto dates_of = [&](std::string_view metric) {
        const auto* found = newest(technology, metric);
        if (found == nullptr) { return std::vector<sys_days>{}; }
        made.figures.push_back(found);
        return dates_in(found->value);
    };
    auto first = dates_of("first_major_release_date");
    if (first.empty()) { first = dates_of("oldest_release_listed"); }
    const auto long_term = dates_of("newest_lts");
    const auto support = dates_of("support_end_of_newest_cycle");
    if (made.figures.empty()) { return {}; }
    const sys_days from{reference};
    if (long_term.empty()) { made.value -= 2; }
    const auto last = std::max(support.empty() ? sys_days::max() : support.back(),
                               long_term.size() > 1 ? long_term.back() : sys_days::min());
    if (last < from + days{365}) { made.value -= 2; }
    if (!first.empty() && first.front() > from - days{3 * 365}) { made.value -= 2; }
    if (const auto use = momentum(technology)) {
        if (use->value < 3) { made.value -= 2; }
        made.figures.insert(made.figures.end(), use->figures.begin(), use->figures.end());
    }
    return made;
}

std::optional<computed_rating> rating_formulas::compute(formula which, std::string_view technology,
                                                        std::chrono::year_month_day reference) const {
    switch (which) {
        case formula::talent: return talent(technology);
        case formula::satisfaction: return satisfaction(technology);
        case formula::momentum: return momentum(technology);
        case formula::affordable_pay: return affordable_pay(technology);
        case formula::cpu_performance: return cpu_performance(technology);
        case formula::web_throughput: return web_throughput(technology);
        case formula::long_term_safety: return long_term_safety(technology, reference);
    }
    return {};
}

std::string_view rating_formulas::needs(formula which) {
    switch (which) {
        case formula::talent: return "so_usage_professional or so_usage_all";
        case formula::satisfaction: return "so_admired";
        case formula::momentum: return "so_usage_all of two years";
        case formula::affordable_pay: return "so_median_salary_world";
        case formula::cpu_performance: return "three of bench_*_time";
        case formula::web_throughput: return throughput_metric;
        case formula::long_term_safety:
            return "first_major_release_date, oldest_release_listed, newest_lts or support_end_of_newest_cycle";
    }
    return {};
}

}  // namespace hirewise::knowledge
