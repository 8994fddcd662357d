// What must hold for any page and any weights. Pages and weights are drawn with fixed seeds.

#include <algorithm>
#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "advice/decider.hpp"
#include "advice/matrix.hpp"
#include "rust_and_go.hpp"

namespace hirewise::advice {
namespace {

// Whole numbers only, drawn without a distribution: the same on every machine.
class dice {
public:
    explicit dice(unsigned seed) : engine_{seed} {}
    double between(unsigned low, unsigned high) { return low + static_cast<double>(engine_() % (high - low + 1)); }

    test::numbers row(unsigned low, unsigned high) {
        test::numbers values;
        for (std::size_t k = 0; k < test::criteria().size(); ++k) { values.push_back(between(low, high)); }
        return values;
    }

private:
    std::mt19937 engine_;
};

knowledge::comparison drawn_page(dice& throws, std::size_t options) {
    knowledge::comparison page;
    page.criteria = test::criteria();
    for (std::size_t i = 0; i < options; ++i) { test::rate(page, "option" + std::to_string(i), throws.row(0, 10)); }
    return page;
}

void draw_priorities(dice& throws, decision_request& request, unsigned low = 0, unsigned high = 4) {
    for (const auto& criterion : test::criteria()) {
        request.priorities.push_back({criterion, throws.between(low, high), {}});
    }
}

std::size_t place_of(const decision& made, const std::string& option) {
    return static_cast<std::size_t>(
        std::find_if(made.options.begin(), made.options.end(), [&](const auto& o) { return o.id == option; }) -
        made.options.begin());
}

class AnyPage : public testing::TestWithParam<unsigned> {};

TEST_P(AnyPage, KeepsTheOrderOfAPairWhenAnOptionIsAdded) {
    dice throws{GetParam()};
    const auto page = drawn_page(throws, 3);
    auto request = test::request_for(page);
    draw_priorities(throws, request);
    const auto all = decide(request);
    request.options = {page.options[0], page.options[1]};
    const auto pair = decide(request);
    EXPECT_EQ(place_of(all, page.options[0]) < place_of(all, page.options[1]), place_of(pair, page.options[0]) == 0);
}

TEST_P(AnyPage, DoesNotChangeWhenAllWeightsAreScaled) {
    dice throws{GetParam()};
    const auto page = drawn_page(throws, 3);
    auto request = test::request_for(page);
    draw_priorities(throws, request, 1, 4);
    const auto before = decide(request);
    for (auto& p : request.priorities) { p.multiplier *= 2; }
    const auto after = decide(request);
    EXPECT_EQ(before.winner, after.winner);
    EXPECT_EQ(before.strength, after.strength);
    EXPECT_NEAR(before.margin, after.margin, 1e-12);
    EXPECT_NEAR(before.tie_zone, after.tie_zone, 1e-12);
}

TEST_P(AnyPage, HasNoMarginAtTheFlipMultiplier) {
    dice throws{GetParam()};
    const auto page = drawn_page(throws, 2);
    auto request = test::request_for(page);
    draw_priorities(throws, request, 1, 4);
    auto numbers = make_matrix(request);
    const auto made = decide(request);
    for (const auto& f : made.flips) {
        auto changed = numbers;
        const auto k = static_cast<std::size_t>(
            std::find(changed.criteria.begin(), changed.criteria.end(), f.criterion) - changed.criteria.begin());
        changed.weight_sum += changed.weights[k] * (f.multiplier - 1);
        changed.weights[k] *= f.multiplier;
        EXPECT_LT(std::abs(changed.margin(0, 1)), 1e-9) << f.criterion;
    }
}

TEST_P(AnyPage, HasNoFlipUnderDominance) {
    dice throws{GetParam()};
    knowledge::comparison page;
    page.criteria = test::criteria();
    auto better = throws.row(1, 10);
    auto worse = better;
    for (auto& value : worse) { value -= throws.between(0, 1); }
    worse[0] = better[0] - 1;
    test::rate(page, "worse", worse);
    test::rate(page, "better", better);
    auto request = test::request_for(page);
    draw_priorities(throws, request, 1, 4);
    const auto made = decide(request);
    EXPECT_EQ(made.options.front().id, "better");
    EXPECT_TRUE(made.flips.empty());
    EXPECT_FALSE(made.joint.has_value());
}

TEST_P(AnyPage, DoesNotDependOnTheOrderOfTheOptions) {
    dice throws{GetParam()};
    const auto page = drawn_page(throws, 3);
    auto request = test::request_for(page);
    draw_priorities(throws, request);
    const auto before = decide(request);
    std::reverse(request.options.begin(), request.options.end());
    const auto after = decide(request);
    EXPECT_EQ(before.winner, after.winner);
    EXPECT_EQ(before.options.front().id, after.options.front().id);
    EXPECT_EQ(before.margin, after.margin);
}

TEST_P(AnyPage, SharesSumToOneAndExplainTheScore) {
    dice throws{GetParam()};
    const auto page = drawn_page(throws, 2);
    auto request = test::request_for(page);
    draw_priorities(throws, request);
    for (const auto& option : decide(request).options) {
        double shares = 0;
        double score = 0;
        for (const auto& c : option.contributions) {
            shares += c.weight;
            score += c.weight * c.rating;
        }
        EXPECT_NEAR(shares, 1, 1e-12);
        EXPECT_NEAR(score, option.score, 1e-9);
    }
}

INSTANTIATE_TEST_SUITE_P(Drawn, AnyPage, testing::Range(1U, 201U));

}  // namespace
}  // namespace hirewise::advice
