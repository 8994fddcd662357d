#include "knowledge/load.hpp"

#include <gtest/gtest.h>

namespace hirewise::knowledge {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::year_month_day today = 2026y / 11 / 26;

std::string faults_of(const std::vector<diagnostic>& diagnostics) {
    std::string text;
    for (const auto& fault : diagnostics) { text.append(to_text(fault)).append("\n"); }
    return text;
}

TEST(ShippedBase, IsClean) {
    const auto outcome = load(HIREWISE_KNOWLEDGE_BASE, today);
    EXPECT_EQ(faults_of(outcome.diagnostics), "");
    EXPECT_NE(outcome.snapshot, nullptr);
}

}  // namespace
}  // namespace hirewise::knowledge
