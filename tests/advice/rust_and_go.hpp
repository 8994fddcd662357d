#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "advice/decider.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice::test {

// Multipliers or ratings in the order of `criteria`.
using numbers = std::vector<double>;

inline const std::vector<std::string>& criteria() {
    static const std::vector<std::string> ids{"performance",        "memory_control", "developer_productivity",
                                              "concurrency",        "learning_curve", "ecosystem",
                                              "talent_availability"};
    return ids;
}

inline void rate(knowledge::comparison& page, const std::string& option, const numbers& values) {
    page.options.push_back(option);
    for (std::size_t k = 0; k < values.size(); ++k) { page.ratings[page.criteria[k]][option].value = values[k]; }
}

// The page of the method's worked example.
inline knowledge::comparison rust_and_go() {
    knowledge::comparison page;
    page.id = "rust-vs-go";
    page.domain = "backend systems";
    page.criteria = criteria();
    rate(page, "rust", {9, 9, 7, 8, 6, 7, 5});
    rate(page, "go", {7, 6, 9, 9, 9, 9, 8});
    return page;
}

inline knowledge::use_case use_case(std::string id, const numbers& multipliers, std::string assumption = {}) {
    knowledge::use_case made;
    made.id = std::move(id);
    made.name = made.id;
    made.description = made.id;
    made.assumption = std::move(assumption);
    for (std::size_t k = 0; k < multipliers.size(); ++k) {
        if (multipliers[k] != 1) { made.weights[criteria()[k]] = multipliers[k]; }
    }
    return made;
}

inline const knowledge::use_case& fintech() {
    static const auto made = use_case("fintech", {3, 3, 1, 1, 1, 1, 1}, "Latency is a hard limit.");
    return made;
}

inline const knowledge::use_case& mvp() {
    static const auto made = use_case("mvp", {1, 1, 3, 1, 2, 1, 2});
    return made;
}

inline decision_request request_for(const knowledge::comparison& page) {
    decision_request request;
    request.page = &page;
    request.options = page.options;
    return request;
}

}  // namespace hirewise::advice::test
