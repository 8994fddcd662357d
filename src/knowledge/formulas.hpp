#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/figure.hpp"
#include "knowledge/rating.hpp"

// Ratings that follow from figures. Each formula takes the newest figures of a technology and yields 0-10, rounded to
// one decimal, or nothing if figures are missing.
namespace hirewise::knowledge {

// A technology with its group, for formulas that compare it with its like.
struct group_member {
    std::string_view technology;
    std::string_view category;
};

struct computed_rating {
    double value = 0;
    std::vector<const figure*> figures;  // that it was computed from
};

// Holds all figures by technology and metric, and what is common to all: medians and best values. Points into the
// figures, which must outlive it.
class rating_formulas {
public:
    rating_formulas(std::span<const figure> figures, std::span<const group_member> members);

    // `reference` is the day that support and age are counted from: that of the page's review, so that the same files
    // give the same ratings on every day.
    std::optional<computed_rating> compute(formula which, std::string_view technology,
                                           std::chrono::year_month_day reference) const;

    // Which metrics the formula needs, for messages.
    static std::string_view needs(formula which);

private:
    using series = std::vector<const figure*>;  // one metric of one technology, oldest year first

    const series* find(std::string_view technology, std::string_view metric) const;
    const figure* newest(std::string_view technology, std::string_view metric) const;
    std::optional<double> growth(std::string_view technology) const;
    std::optional<double> benchmark_log_ratio(std::string_view technology, std::vector<const figure*>& used) const;
    void find_typical_growth(std::span<const group_member> members);
    void find_median_pay();
    void find_best_values();

    std::optional<computed_rating> talent(std::string_view technology) const;
    std::optional<computed_rating> satisfaction(std::string_view technology) const;
    std::optional<computed_rating> momentum(std::string_view technology) const;
    std::optional<computed_rating> affordable_pay(std::string_view technology) const;
    std::optional<computed_rating> cpu_performance(std::string_view technology) const;
    std::optional<computed_rating> web_throughput(std::string_view technology) const;
    std::optional<computed_rating> long_term_safety(std::string_view technology,
                                                    std::chrono::year_month_day reference) const;

    std::map<std::string_view, std::map<std::string_view, series>> by_technology_;
    std::map<std::string_view, std::string_view> category_of_;
    std::map<std::string_view, double> typical_growth_;  // by category
    std::map<int, double> median_pay_;                   // by year
    std::map<std::string_view, double> best_time_;       // by benchmark, seconds
    double best_throughput_ = 0;
};

}  // namespace hirewise::knowledge
