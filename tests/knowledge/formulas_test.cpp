#include "knowledge/formulas.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"

// Each formula against values that were worked out by hand.
namespace hirewise::knowledge {
namespace {

constexpr std::chrono::year_month_day reviewed{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{26}};

figure figure_of(std::string technology, std::string metric, std::string value, int year = 2025) {
    figure made;
    made.id = technology + "-" + metric + "-" + std::to_string(year);
    made.technology = std::move(technology);
    made.metric = std::move(metric);
    made.value = std::move(value);
    made.year = year;
    return made;
}

// Figures with the formulas over them; every technology is a language.
class worked_example {
public:
    explicit worked_example(std::vector<figure> figures) : figures_{std::move(figures)} {}

    std::optional<double> rating(formula which, std::string_view technology) const {
        const auto made = formulas_.compute(which, technology, reviewed);
        return made ? std::optional{made->value} : std::nullopt;
    }

    std::vector<std::string> used(formula which, std::string_view technology) const {
        std::vector<std::string> ids;
        const auto made = formulas_.compute(which, technology, reviewed);
        for (const auto* figure : made->figures) { ids.push_back(figure->id); }
        return ids;
    }

private:
    std::vector<group_member> members() const {
        std::vector<group_member> all;
        for (const auto& each : figures_) { all.push_back({each.technology, "language"}); }
        return all;
    }

    std::vector<figure> figures_;
    rating_formulas formulas_{figures_, members()};
};

using texts = std::vector<std::string>;

// 10 ln(1+u) / ln(71).
TEST(TalentFormula, GivesTheWorkedValues) {
    const worked_example example{{
        figure_of("rust", "so_usage_professional", "14.48"),
        figure_of("go", "so_usage_professional", "17.36"),
        figure_of("python", "so_usage_professional", "54.84"),
        figure_of("docker", "so_usage_professional", "73.8"),
    }};
    EXPECT_EQ(example.rating(formula::talent, "rust"), 6.4);
    EXPECT_EQ(example.rating(formula::talent, "go"), 6.8);
    EXPECT_EQ(example.rating(formula::talent, "python"), 9.4);
    EXPECT_EQ(example.rating(formula::talent, "docker"), 10);
}

TEST(TalentFormula, TakesProfessionalsBeforeAllWhoAnswered) {
    const worked_example example{
        {figure_of("rust", "so_usage_all", "70", 2026), figure_of("rust", "so_usage_professional", "14.48")}};
    EXPECT_EQ(example.used(formula::talent, "rust"), texts{"rust-so_usage_professional-2025"});
}

TEST(TalentFormula, TakesAllWhoAnsweredIfThereIsNothingElse) {
    const worked_example example{{figure_of("rust", "so_usage_all", "70")}};
    EXPECT_EQ(example.rating(formula::talent, "rust"), 10);
}

TEST(TalentFormula, TakesTheNewestFigure) {
    const worked_example example{{figure_of("rust", "so_usage_professional", "14.48", 2025),
                                  figure_of("rust", "so_usage_professional", "5", 2023)}};
    EXPECT_EQ(example.rating(formula::talent, "rust"), 6.4);
}

TEST(TalentFormula, NeedsANumberThatIsNotNegative) {
    const worked_example example{{figure_of("rust", "so_usage_professional", "some"),
                                  figure_of("go", "so_usage_professional", "-2"),
                                  figure_of("c", "so_usage_professional", "nan")}};
    EXPECT_EQ(example.rating(formula::talent, "rust"), std::nullopt);
    EXPECT_EQ(example.rating(formula::talent, "go"), std::nullopt);
    EXPECT_EQ(example.rating(formula::talent, "c"), std::nullopt);
    EXPECT_EQ(example.rating(formula::talent, "unheard_of"), std::nullopt);
}

// (a - 25) / 5.
TEST(SatisfactionFormula, GivesTheWorkedValues) {
    const worked_example example{{figure_of("rust", "so_admired", "72.41"), figure_of("go", "so_admired", "56.46"),
                                  figure_of("unloved", "so_admired", "20"), figure_of("adored", "so_admired", "80")}};
    EXPECT_EQ(example.rating(formula::satisfaction, "rust"), 9.5);
    EXPECT_EQ(example.rating(formula::satisfaction, "go"), 6.3);
    EXPECT_EQ(example.rating(formula::satisfaction, "unloved"), 0);
    EXPECT_EQ(example.rating(formula::satisfaction, "adored"), 10);
}

// 5 + 10 log2(18.03 / 14.84 / g), g: median growth of the group, here that of Go: 1. Doubling its use against the
// group would give 15, cut to 10; half of it -5, cut to 0.
TEST(MomentumFormula, ComparesGrowthWithThatOfTheGroup) {
    const worked_example example{{
        figure_of("rust", "so_usage_all", "14.84", 2025),
        figure_of("rust", "so_usage_all", "18.03", 2026),
        figure_of("go", "so_usage_all", "16.4", 2025),
        figure_of("go", "so_usage_all", "16.4", 2026),
        figure_of("scala", "so_usage_all", "4", 2025),
        figure_of("scala", "so_usage_all", "2", 2026),
    }};
    EXPECT_EQ(example.rating(formula::momentum, "rust"), 7.8);
    EXPECT_EQ(example.rating(formula::momentum, "go"), 5);
    EXPECT_EQ(example.rating(formula::momentum, "scala"), 0);
    EXPECT_EQ(example.used(formula::momentum, "rust"), (texts{"rust-so_usage_all-2025", "rust-so_usage_all-2026"}));
}

TEST(MomentumFormula, NeedsTwoYears) {
    const worked_example example{{figure_of("rust", "so_usage_all", "14.84")}};
    EXPECT_EQ(example.rating(formula::momentum, "rust"), std::nullopt);
}

TEST(MomentumFormula, NeedsUseInBothYears) {
    const worked_example example{
        {figure_of("rust", "so_usage_all", "0", 2025), figure_of("rust", "so_usage_all", "18", 2026)}};
    EXPECT_EQ(example.rating(formula::momentum, "rust"), std::nullopt);
}

// Five clouds double and are a group of their own; two databases stay as they were and are compared with all seven,
// most of which doubled: 5 + 10 log2(1 / 2) < 0.
TEST(MomentumFormula, ComparesASmallGroupWithAll) {
    const texts clouds{"a", "b", "c", "d", "e"};
    const texts databases{"x", "y"};
    std::vector<figure> figures;
    std::vector<group_member> members;
    const auto add = [&](const texts& group, std::string_view category, const std::string& now) {
        for (const auto& technology : group) {
            figures.push_back(figure_of(technology, "so_usage_all", "10", 2025));
            figures.push_back(figure_of(technology, "so_usage_all", now, 2026));
            members.push_back({technology, category});
        }
    };
    add(clouds, "cloud", "20");
    add(databases, "database", "10");
    const rating_formulas formulas{figures, members};
    EXPECT_EQ(formulas.compute(formula::momentum, "a", reviewed)->value, 5);
    EXPECT_EQ(formulas.compute(formula::momentum, "x", reviewed)->value, 0);
}

// 5 - 5 log2(p / m), m: 65469, the median of all.
TEST(PayFormula, GivesTheWorkedValues) {
    const worked_example example{{figure_of("rust", "so_median_salary_world", "76258", 2024),
                                  figure_of("go", "so_median_salary_world", "75361.5", 2024),
                                  figure_of("median", "so_median_salary_world", "65469", 2024),
                                  figure_of("php", "so_median_salary_world", "49000", 2024),
                                  figure_of("cheap", "so_median_salary_world", "32734.5", 2024)}};
    EXPECT_EQ(example.rating(formula::affordable_pay, "rust"), 3.9);
    EXPECT_EQ(example.rating(formula::affordable_pay, "go"), 4.0);
    EXPECT_EQ(example.rating(formula::affordable_pay, "median"), 5);
    EXPECT_EQ(example.rating(formula::affordable_pay, "cheap"), 10);
}

TEST(PayFormula, ComparesWithinOneYear) {
    const worked_example example{{figure_of("rust", "so_median_salary_world", "80000", 2025),
                                  figure_of("go", "so_median_salary_world", "40000", 2024)}};
    EXPECT_EQ(example.rating(formula::affordable_pay, "rust"), 5);
    EXPECT_EQ(example.rating(formula::affordable_pay, "go"), 5);
}

TEST(PayFormula, NeedsAnAmount) {
    const worked_example example{{figure_of("rust", "so_median_salary_world", "0", 2024)}};
    EXPECT_EQ(example.rating(formula::affordable_pay, "rust"), std::nullopt);
}

// C takes 1 s in each task. Ten times as long costs 6 points; twice as long 6 log10(2) = 1.8; the geometric mean of 1,
// 10 and 100 is 10.
TEST(CpuFormula, ComparesWithC) {
    const worked_example example{{
        figure_of("c", "bench_a_time", "1"),
        figure_of("c", "bench_b_time", "1"),
        figure_of("c", "bench_c_time", "1"),
        figure_of("slow", "bench_a_time", "10"),
        figure_of("slow", "bench_b_time", "10"),
        figure_of("slow", "bench_c_time", "10"),
        figure_of("twice", "bench_a_time", "2"),
        figure_of("twice", "bench_b_time", "2"),
        figure_of("twice", "bench_c_time", "2"),
        figure_of("mixed", "bench_a_time", "1"),
        figure_of("mixed", "bench_b_time", "10"),
        figure_of("mixed", "bench_c_time", "100"),
        figure_of("hopeless", "bench_a_time", "1000"),
        figure_of("hopeless", "bench_b_time", "1000"),
        figure_of("hopeless", "bench_c_time", "1000"),
    }};
    EXPECT_EQ(example.rating(formula::cpu_performance, "c"), 10);
    EXPECT_EQ(example.rating(formula::cpu_performance, "slow"), 4);
    EXPECT_EQ(example.rating(formula::cpu_performance, "twice"), 8.2);
    EXPECT_EQ(example.rating(formula::cpu_performance, "mixed"), 4);
    EXPECT_EQ(example.rating(formula::cpu_performance, "hopeless"), 0);
}

TEST(CpuFormula, NeedsThreeTasks) {
    const worked_example example{{figure_of("c", "bench_a_time", "1"), figure_of("c", "bench_b_time", "1"),
                                  figure_of("c", "bench_c_time", "1"), figure_of("go", "bench_a_time", "2"),
                                  figure_of("go", "bench_b_time", "2"), figure_of("go", "bench_c_memory", "2")}};
    EXPECT_EQ(example.rating(formula::cpu_performance, "go"), std::nullopt);
}

TEST(CpuFormula, NeedsC) {
    const worked_example example{{figure_of("go", "bench_a_time", "2"), figure_of("go", "bench_b_time", "2"),
                                  figure_of("go", "bench_c_time", "2")}};
    EXPECT_EQ(example.rating(formula::cpu_performance, "go"), std::nullopt);
}

// 10 - 5 log10(best / r).
TEST(ThroughputFormula, GivesTheWorkedValues) {
    const worked_example example{{figure_of("aspnet_core", "techempower_r23_fortunes", "609966"),
                                  figure_of("express", "techempower_r23_fortunes", "78136"),
                                  figure_of("rails", "techempower_r23_fortunes", "42546"),
                                  figure_of("django", "techempower_r23_fortunes", "32651"),
                                  figure_of("laravel", "techempower_r23_fortunes", "16800")}};
    EXPECT_EQ(example.rating(formula::web_throughput, "aspnet_core"), 10);
    EXPECT_EQ(example.rating(formula::web_throughput, "express"), 5.5);
    EXPECT_EQ(example.rating(formula::web_throughput, "rails"), 4.2);
    EXPECT_EQ(example.rating(formula::web_throughput, "django"), 3.6);
    EXPECT_EQ(example.rating(formula::web_throughput, "laravel"), 2.2);
}

TEST(ThroughputFormula, NeedsRequests) {
    const worked_example example{{figure_of("express", "techempower_r23_fortunes", "0")}};
    EXPECT_EQ(example.rating(formula::web_throughput, "express"), std::nullopt);
}

const figure first_release = figure_of("java", "first_major_release_date", "1.0 on 1996-01-23");
const figure long_term_release = figure_of("java", "newest_lts", "25 from 2025-09-16 supported to 2030-09-30");

double safety(std::vector<figure> figures) {
    return worked_example{std::move(figures)}.rating(formula::long_term_safety, "java").value();
}

TEST(SafetyFormula, GivesTenToWhatIsOldAndSupportedForYears) {
    EXPECT_EQ(safety({first_release, long_term_release}), 10);
}

TEST(SafetyFormula, TakesTwoForNoLongTermRelease) {
    EXPECT_EQ(safety({first_release}), 8);
}

TEST(SafetyFormula, TakesTwoForSupportThatEndsWithinAYear) {
    const auto ends = figure_of("java", "support_end_of_newest_cycle", "2027-11-25");
    EXPECT_EQ(safety({first_release, ends}), 6);
    const auto ends_later = figure_of("java", "support_end_of_newest_cycle", "2027-11-26");
    EXPECT_EQ(safety({first_release, ends_later}), 8);
}

TEST(SafetyFormula, CountsTheLongestSupport) {
    EXPECT_EQ(
        safety({first_release, long_term_release, figure_of("java", "support_end_of_newest_cycle", "2026-12-31")}), 10);
}

TEST(SafetyFormula, TakesTwoForAFirstReleaseOfTheLastThreeYears) {
    EXPECT_EQ(safety({figure_of("java", "first_major_release_date", "1.0 on 2024-01-23"), long_term_release}), 8);
}

TEST(SafetyFormula, TakesTheOldestReleaseListedForTheFirst) {
    EXPECT_EQ(safety({figure_of("java", "oldest_release_listed", "1.0 on 2024-01-23"), long_term_release}), 8);
}

TEST(SafetyFormula, TakesTwoForUseThatShrinks) {
    EXPECT_EQ(safety({first_release, long_term_release, figure_of("java", "so_usage_all", "30", 2025),
                      figure_of("java", "so_usage_all", "20", 2026), figure_of("go", "so_usage_all", "10", 2025),
                      figure_of("go", "so_usage_all", "10", 2026), figure_of("rust", "so_usage_all", "10", 2025),
                      figure_of("rust", "so_usage_all", "10", 2026)}),
              8);
}

TEST(SafetyFormula, NeedsAFigureOfReleases) {
    const worked_example example{{figure_of("java", "so_usage_all", "30")}};
    EXPECT_EQ(example.rating(formula::long_term_safety, "java"), std::nullopt);
}

TEST(SafetyFormula, PassesOverWhatIsNoDay) {
    EXPECT_EQ(safety({figure_of("java", "first_major_release_date", "in 1996-13-45 or so"), long_term_release}), 10);
}

TEST(Formulas, NameTheFiguresThatTheyNeed) {
    for (std::size_t i = 0; i < formula_words.size(); ++i) {
        EXPECT_FALSE(rating_formulas::needs(static_cast<formula>(i)).empty()) << formula_words[i];
    }
}

}  // namespace
}  // namespace hirewise::knowledge
