#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hirewise::knowledge {

// How a rating follows from figures; the formulas stand in formulas.hpp.
enum class formula {
    talent,
    satisfaction,
    momentum,
    affordable_pay,
    cpu_performance,
    web_throughput,
    long_term_safety,
};

inline constexpr std::array<std::string_view, 7> formula_words = {
    "talent", "satisfaction", "momentum", "affordable_pay", "cpu_performance", "web_throughput", "long_term_safety"};

inline std::string_view to_word(formula which) {
    return formula_words.at(static_cast<std::size_t>(which));
}

// How well a rating is supported: high with three figures of two publishers, one of them primary, the newest less than
// 18 months old; medium with two figures or a primary one; low otherwise, and always if the newest is over three years
// old.
enum class confidence { low, medium, high };

inline std::string_view to_word(confidence level) {
    constexpr std::array<std::string_view, 3> words = {"low", "medium", "high"};
    return words.at(static_cast<std::size_t>(level));
}

// A named person's or publication's opinion: where no figure decides, or why the rating differs from the formula.
struct judgement {
    std::string reviewer;
    std::string reason;
    std::string source_title;
    std::string source_address;
    int year = 0;
};

// Why a rating may be claimed: figures, or a judgement, or both.
struct evidence {
    std::vector<std::string> figures;  // ids
    std::optional<knowledge::judgement> judgement;
};

// A rating that no longer holds.
struct past_rating {
    double value = 0;
    std::chrono::year_month_day until{};
};

// 0-10; 10 is always good for the employer.
struct rating {
    double value = 0;
    std::optional<knowledge::formula> formula;
    std::optional<double> computed;          // what the formula yields; differs from the value if an editor overrode it
    std::vector<std::string> computed_from;  // ids of the figures it yields that from; part of the evidence too
    knowledge::evidence evidence;
    knowledge::confidence confidence = confidence::low;
    std::vector<past_rating> history;  // newest first

    // By how much the editors differ from the formula; 0 if they do not, or if there is none.
    double override_by() const { return computed ? value - *computed : 0; }
};

}  // namespace hirewise::knowledge
