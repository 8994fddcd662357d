#include "advice/rated_wishes.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/contains.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

bool is_said(const std::vector<priority>& said, std::string_view criterion) {
    return std::ranges::any_of(said, [&](const priority& p) { return p.criterion == criterion; });
}

}  // namespace

std::vector<priority> as_rated(std::vector<priority> said, const knowledge::comparison& page) {
    static constexpr auto of_money = std::to_array<std::string_view>(
        {"bill", "budget", "cheap", "cost", "expens", "money", "pay less", "price", "spend"});
    if (contains(page.criteria, "affordable_pay") || !contains(page.criteria, "running_cost")) { return said; }
    if (is_said(said, "running_cost")) { return said; }
    for (auto& each : said) {
        const auto words = lower_ascii(each.words);
        const bool money = std::any_of(of_money.begin(), of_money.end(),
                                       [&](auto word) { return words.find(word) != std::string::npos; });
        if (each.criterion == "affordable_pay" && money) { each.criterion = "running_cost"; }
    }
    return said;
}

std::vector<priority> with_thrift(std::vector<priority> said, const knowledge::comparison& page) {
    if (contains(page.criteria, "running_cost")) { return said; }
    const auto cost = std::ranges::find(said, std::string_view{"running_cost"}, &priority::criterion);
    if (cost == said.end() || cost->multiplier <= 1) { return said; }
    const auto wanted = *cost;
    for (const auto* criterion : {"performance", "memory_control"}) {
        if (!is_said(said, criterion) && contains(page.criteria, criterion)) {
            said.push_back({criterion, wanted.multiplier, wanted.words});
        }
    }
    return said;
}

}  // namespace hirewise::advice
