#include "knowledge/figure.hpp"

#include <gtest/gtest.h>

namespace hirewise::knowledge {
namespace {

using namespace std::chrono;

figure figure_of(figure_class kind, int of_year) {
    figure made;
    made.kind = kind;
    made.year = of_year;
    return made;
}

TEST(Figure, IsANumberOrNot) {
    const auto number_of = [](std::string value) {
        figure made;
        made.value = std::move(value);
        return made.number();
    };
    EXPECT_EQ(number_of("75361.5"), 75361.5);
    EXPECT_EQ(number_of("60 to 90"), std::nullopt);
    EXPECT_EQ(number_of("12 %"), std::nullopt);
    EXPECT_EQ(number_of(""), std::nullopt);
    EXPECT_EQ(number_of("nan"), std::nullopt);
    EXPECT_EQ(number_of("inf"), std::nullopt);
    EXPECT_EQ(number_of("1e999"), std::nullopt);
}

TEST(Figure, IsPublishedByTheHostOfItsAddress) {
    figure made;
    made.source_title = "A survey";
    EXPECT_EQ(made.publisher(), "A survey");
    made.source_address = "https://example.org/2025/survey";
    EXPECT_EQ(made.publisher(), "example.org");
    made.source_address = "https://example.org";
    EXPECT_EQ(made.publisher(), "example.org");
}

TEST(Figure, AgesFromTheEndOfItsYear) {
    EXPECT_EQ(figure_of(figure_class::usage, 2025).age_in_months(2026y / November / 26), 11);
    EXPECT_EQ(figure_of(figure_class::usage, 2024).age_in_months(2026y / January / 1), 13);
    EXPECT_EQ(figure_of(figure_class::usage, 2026).age_in_months(2026y / November / 26), -1);
}

struct shelf_life {
    figure_class kind;
    int year;
    year_month_day last_day;
};

class ShelfLife : public testing::TestWithParam<shelf_life> {};

TEST_P(ShelfLife, EndsAfterTheMonthsOfTheClass) {
    const auto& [kind, of_year, last_day] = GetParam();
    EXPECT_FALSE(figure_of(kind, of_year).is_overdue(last_day));
    EXPECT_TRUE(figure_of(kind, of_year).is_overdue(sys_days{last_day} + days{1}));
}

INSTANTIATE_TEST_SUITE_P(Classes, ShelfLife,
                         testing::Values(shelf_life{figure_class::pay, 2024, 2026y / June / 30},
                                         shelf_life{figure_class::usage, 2024, 2026y / December / 31},
                                         shelf_life{figure_class::release, 2024, 2026y / December / 31},
                                         shelf_life{figure_class::benchmark, 2023, 2026y / December / 31},
                                         shelf_life{figure_class::practice, 2023, 2026y / December / 31},
                                         shelf_life{figure_class::research, 2016, 2026y / December / 31}),
                         [](const auto& each) { return std::string{to_word(each.param.kind)}; });

TEST(Figure, IsNotOverdueForHalfAYearAfterSomebodyLookedForANewerOne) {
    auto old = figure_of(figure_class::pay, 2020);
    old.checked_on = 2026y / May / 31;
    EXPECT_FALSE(old.is_overdue(2026y / November / 30));
    EXPECT_TRUE(old.is_overdue(2026y / December / 1));
}

TEST(FigureClass, IsReadFromItsWordOnly) {
    EXPECT_EQ(parse_figure_class("benchmark"), figure_class::benchmark);
    EXPECT_EQ(parse_figure_class("Benchmark"), std::nullopt);
    EXPECT_EQ(parse_figure_class(""), std::nullopt);
}

}  // namespace
}  // namespace hirewise::knowledge
