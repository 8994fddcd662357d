#include "knowledge/compute_ratings.hpp"

#include <gtest/gtest.h>

#include "knowledge/small_base.hpp"

namespace hirewise::knowledge {
namespace {

using namespace std::chrono;
using texts = std::vector<std::string>;

const rating& page_rating(const snapshot& base, const std::string& criterion, const std::string& option) {
    return base.comparisons.at("rust-vs-go").ratings.at(criterion).at(option);
}

TEST(ComputedRating, IsWhatTheFormulaYields) {
    const auto base = small_base{}.load().snapshot;
    const auto& talent = base->find_technology("rust")->ratings.at("talent_availability");
    EXPECT_EQ(talent.value, 6.4);
    EXPECT_EQ(talent.computed, 6.4);
    EXPECT_EQ(talent.formula, formula::talent);
    EXPECT_EQ(talent.override_by(), 0);
    EXPECT_EQ(talent.evidence.figures, texts{"use-rust"});
    EXPECT_EQ(talent.computed_from, texts{"use-rust"});
}

TEST(ComputedRating, StaysBesideAnOverride) {
    const auto base = small_base{}.load().snapshot;
    const auto& talent = base->find_technology("go")->ratings.at("talent_availability");
    EXPECT_EQ(talent.value, 8);
    EXPECT_EQ(talent.computed, 6.8);
    EXPECT_NEAR(talent.override_by(), 1.2, 1e-9);
    EXPECT_EQ(talent.evidence.figures, (texts{"go-at-work", "use-go"}));
    EXPECT_EQ(talent.computed_from, texts{"use-go"});
    EXPECT_EQ(talent.evidence.judgement->reason, "Most of them use it at work.");
}

TEST(ComputedRating, MayStandInForAnother) {
    const small_base files;
    files.replace("technologies/rust.md", "{formula: talent}", "{formula: talent, of: python}");
    const auto base = files.load().snapshot;
    EXPECT_EQ(base->find_technology("rust")->ratings.at("talent_availability").value, 9.4);
}

TEST(ComputedRating, IsLackingWithoutFigures) {
    const small_base files;
    files.replace("technologies/rust.md", "formula: talent", "formula: satisfaction");
    EXPECT_EQ(places_and_codes(files.load().diagnostics), texts{"technologies/rust.md:9:34 formula-without-figures"});
}

TEST(ComputedRating, OfAPageCountsFromTheDayOfItsReview) {
    const small_base files;
    files.replace("comparisons/rust-vs-go.md", "{value: 9, judgement: Compiled code.}", "{formula: long_term_safety}");
    files.replace("figures/usage.yaml", "figures:\n", R"(figures:
  - id: rust-support
    technology: rust
    metric: support_end_of_newest_cycle
    class: release
    value: "2027-05-01"
    unit: "date"
    year: 2026
    source: {title: A calendar}
)");
    const auto first = files.load();
    EXPECT_EQ(page_rating(*first.snapshot, "performance", "rust").value, 6);
    files.replace("figures/usage.yaml", "2027-05-01", "2027-06-02");  // over a year after the review
    EXPECT_EQ(page_rating(*files.load().snapshot, "performance", "rust").value, 8);
}

TEST(PageRating, IsThatOfTheProfileUnlessThePageHasItsOwn) {
    const small_base files;
    files.replace("comparisons/rust-vs-go.md", "rust: {value: 9,", "rust: {value: 8,");
    const auto base = files.load().snapshot;
    EXPECT_EQ(page_rating(*base, "performance", "rust").value, 8);
    EXPECT_EQ(page_rating(*base, "talent_availability", "rust").value, 6.4);
    EXPECT_EQ(page_rating(*base, "talent_availability", "go").value, 8);
    EXPECT_EQ(page_rating(*base, "talent_availability", "go").history.size(), 1U);
}

TEST(PageRating, MayBeOwnForOneOptionOnly) {
    const small_base files;
    files.replace("comparisons/rust-vs-go.md", "    go: {value: 7, judgement: Compiled code with a collector.}\n", "");
    EXPECT_EQ(page_rating(*files.load().snapshot, "performance", "go").value, 7);
}

class Confidence : public testing::Test {
protected:
    static constexpr year_month_day now = 2026y / November / 26;

    // Adds a figure of the publisher; age in years.
    void add(const std::string& publisher, int age, bool secondary = false) {
        figure made;
        made.source_title = publisher;
        made.year = 2025 - age;
        made.secondary = secondary;
        figures_.push_back(made);
    }

    confidence level() const {
        std::vector<const figure*> all;
        for (const auto& each : figures_) { all.push_back(&each); }
        return confidence_of(all, now);
    }

private:
    std::vector<figure> figures_;
};

TEST_F(Confidence, IsLowWithoutFigures) {
    EXPECT_EQ(level(), confidence::low);
}

TEST_F(Confidence, IsHighWithThreeRecentFiguresOfTwoPublishersOneOfThemPrimary) {
    add("A", 0);
    add("A", 0, true);
    add("B", 0, true);
    EXPECT_EQ(level(), confidence::high);
}

TEST_F(Confidence, IsMediumIfAllFiguresAreOfOnePublisher) {
    add("A", 0);
    add("A", 0);
    add("A", 0);
    EXPECT_EQ(level(), confidence::medium);
}

TEST_F(Confidence, IsMediumIfNoneOfThreeIsPrimary) {
    add("A", 0, true);
    add("B", 0, true);
    add("C", 0, true);
    EXPECT_EQ(level(), confidence::medium);
}

TEST_F(Confidence, IsMediumIfTheNewestIsTwoYearsOld) {
    add("A", 1);
    add("A", 1);
    add("B", 1);
    EXPECT_EQ(level(), confidence::medium);
}

TEST_F(Confidence, IsMediumWithOnePrimaryFigure) {
    add("A", 0);
    EXPECT_EQ(level(), confidence::medium);
}

TEST_F(Confidence, IsLowWithOneSecondaryFigure) {
    add("A", 0, true);
    EXPECT_EQ(level(), confidence::low);
}

TEST_F(Confidence, IsLowIfTheNewestIsOverThreeYearsOld) {
    for (const auto* publisher : {"A", "B", "C"}) { add(publisher, 3); }
    EXPECT_EQ(level(), confidence::low);
}

TEST_F(Confidence, GoesByTheNewestFigure) {
    add("A", 9);
    add("B", 9);
    add("C", 0);
    EXPECT_EQ(level(), confidence::high);
}

TEST(ComputedRating, HasTheConfidenceOfItsFigures) {
    const auto base = small_base{}.load().snapshot;
    EXPECT_EQ(base->find_technology("rust")->ratings.at("performance").confidence, confidence::low);
    EXPECT_EQ(base->find_technology("rust")->ratings.at("talent_availability").confidence, confidence::medium);
    EXPECT_EQ(base->find_technology("python")->ratings.at("talent_availability").confidence, confidence::low);
}

}  // namespace
}  // namespace hirewise::knowledge
