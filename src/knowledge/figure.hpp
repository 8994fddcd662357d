#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hirewise::knowledge {

// What a figure is about decides how long it can be relied on.
enum class figure_class { pay, usage, benchmark, research, release, practice };

// "pay", ...; nothing for any other word.
std::optional<figure_class> parse_figure_class(std::string_view word);
std::string_view to_word(figure_class kind);

// How many months after the end of the year it describes a figure of this class is overdue: pay 18, usage 24,
// benchmarks 36, selection research 120; releases 24, practice 36.
int shelf_life_months(figure_class kind);

// A dated public figure: one entry of figures/*.yaml.
struct figure {
    std::string id;
    std::string technology;  // id; empty if it is about none
    std::string subject;     // what else it is about: a role, a country, a method
    std::string metric;
    figure_class kind = figure_class::usage;
    std::string value;  // as written: "76258", "13", "60 to 90"
    std::string unit;
    int year = 0;  // that it describes
    std::string source_title;
    std::string source_address;
    bool secondary = false;                    // read in a copy, not at the publisher's
    std::chrono::year_month_day checked_on{};  // when somebody last looked for a newer one
    std::string note;

    // The value, if it is a number.
    std::optional<double> number() const;

    // Who published it: the host of the address, else the title.
    std::string_view publisher() const;

    // Months between the end of its year and `today`.
    int age_in_months(std::chrono::year_month_day today) const;

    // Older than its class allows, and nobody has looked for a newer one during the last half year.
    bool is_overdue(std::chrono::year_month_day today) const;
};

}  // namespace hirewise::knowledge
