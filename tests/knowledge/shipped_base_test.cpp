#include <algorithm>
#include <ctime>
#include <map>
#include <optional>

#include <gtest/gtest.h>

#include "knowledge/load.hpp"
#include "knowledge/question_tests.hpp"
#include "knowledge/small_base.hpp"
#include "support/places.hpp"
#include "support/review_day.hpp"

// The base that ships: it is clean, and it says what its source says.
namespace hirewise::knowledge {
namespace {

using texts = std::vector<std::string>;

std::string to_text(const std::vector<diagnostic>& diagnostics) {
    std::string text;
    for (const auto& fault : diagnostics) { text.append(to_text(fault)).append("\n"); }
    return text;
}

class ShippedBase : public testing::Test {
protected:
    static void SetUpTestSuite() { loaded = load(test::knowledge_base(), test::after_last_review); }
    static void TearDownTestSuite() { loaded.reset(); }

    void SetUp() override {
        ASSERT_NE(loaded->snapshot, nullptr) << to_text(loaded->diagnostics);
        page = &loaded->snapshot->comparisons.at("rust-vs-go");
    }

    std::string choice_for(std::string_view use_case) const {
        const auto rule = std::ranges::find(page->rules, use_case, &knowledge::rule::use_case);
        return rule == page->rules.end() ? "" : rule->option;
    }

    const faq_entry& answer(std::string_view id) const { return *std::ranges::find(page->faq, id, &faq_entry::id); }

    static inline std::optional<load_outcome> loaded;  // once for all: it takes seconds without optimisation
    const comparison* page = nullptr;
};

TEST_F(ShippedBase, IsClean) {
    EXPECT_EQ(to_text(loaded->diagnostics), "");
}

TEST_F(ShippedBase, HasCleanQuestionTests) {
    const auto questions = load_question_tests(test::knowledge_base(), *loaded->snapshot);
    EXPECT_EQ(to_text(questions.diagnostics), "");
    EXPECT_GE(questions.tests.size(), 25U);
}

TEST_F(ShippedBase, KeepsTheRatingsOfItsSource) {
    const std::map<std::string, std::pair<int, int>> source = {
        {"performance", {9, 7}},        {"memory_control", {9, 6}}, {"developer_productivity", {7, 9}},
        {"concurrency", {8, 9}},        {"learning_curve", {6, 9}}, {"ecosystem", {7, 9}},
        {"talent_availability", {5, 8}}};
    std::map<std::string, std::pair<int, int>> ours;
    for (const auto& [criterion, ratings] : page->ratings) {
        ours[criterion] = {static_cast<int>(ratings.at("rust").value), static_cast<int>(ratings.at("go").value)};
    }
    EXPECT_EQ(ours, source);
}

TEST_F(ShippedBase, KeepsTheRulesOfItsSource) {
    EXPECT_EQ(choice_for("web_api"), "go");
    EXPECT_EQ(choice_for("real_time"), "rust");
    EXPECT_EQ(choice_for("rapid_delivery"), "go");
    EXPECT_EQ(choice_for("fintech"), "rust");
    EXPECT_EQ(choice_for("mvp"), "go");
}

TEST_F(ShippedBase, SaysWhoJudgedEachRatingAndWhen) {
    for (const auto& [criterion, ratings] : page->ratings) {
        for (const auto& [option, rating] : ratings) {
            ASSERT_TRUE(rating.evidence.judgement.has_value()) << criterion << " " << option;
            EXPECT_EQ(rating.evidence.judgement->reviewer, "Hirewise editors");
            EXPECT_EQ(rating.evidence.judgement->year, 2026);
        }
    }
}

TEST_F(ShippedBase, CoversTheThreePartsOfTheAnalysis) {
    texts titles;
    for (const auto& part : page->analysis) { titles.push_back(part.title); }
    EXPECT_EQ(titles, (texts{"Performance", "Concurrency", "Memory"}));
}

TEST_F(ShippedBase, CallsToActionForBothAndForTheUndecided) {
    texts options;
    for (const auto& call : page->calls) { options.push_back(call.option); }
    EXPECT_EQ(options, (texts{"rust", "go", ""}));
}

TEST_F(ShippedBase, GivesBothClaimsAboutPayWithSourceAndYear) {
    const auto& text = answer("pay-difference").answer;
    for (const auto* part : {"10 to 20 %", "OFFLINEPIXEL (2026)", "Stack Overflow Developer Survey 2024", "76,258",
                             "75,361.50", "1.2 %"}) {
        EXPECT_NE(text.find(part), std::string::npos) << part;
    }
}

TEST_F(ShippedBase, QuotesThePayThatItsFiguresSay) {
    const auto& figures = loaded->snapshot->figures;
    EXPECT_EQ(figures.at("rust-so-median-salary-world-2024").value, "76258");
    EXPECT_EQ(figures.at("go-so-median-salary-world-2024").value, "75361.5");
    EXPECT_EQ(figures.at("pay-premium-rust-over-go-claimed-premium-2026").value, "10 to 20");
}

TEST_F(ShippedBase, HasTwelvePhrasingsForEachAnswer) {
    for (const auto& entry : page->faq) { EXPECT_GE(entry.phrasings.size(), 12U) << entry.id; }
}

TEST_F(ShippedBase, HasFifteenPhrasesForEachCriterion) {
    for (const auto& [id, criterion] : loaded->snapshot->criteria) {
        EXPECT_GE(criterion.phrases.size(), 15U) << id;
        EXPECT_GE(criterion.implied.size(), 15U) << id;
    }
}

TEST_F(ShippedBase, GivesEveryTechnologyAProfile) {
    for (const auto& [id, technology] : loaded->snapshot->technologies) {
        EXPECT_FALSE(technology.ratings.empty()) << id;
        EXPECT_FALSE(technology.summary.empty()) << id;
    }
}

TEST_F(ShippedBase, KeepsWhatTheFormulaSaysBesideAnOverride) {
    const auto& talent = page->ratings.at("talent_availability");
    EXPECT_EQ(talent.at("rust").computed, 6.4);
    EXPECT_EQ(talent.at("go").computed, 6.8);
    EXPECT_NEAR(talent.at("go").override_by(), 1.2, 1e-9);
}

TEST_F(ShippedBase, RulesOnFiveUseCasesOrMoreOnEachPage) {
    for (const auto& [id, each] : loaded->snapshot->comparisons) {
        EXPECT_GE(each.rules.size(), 5U) << id;
        EXPECT_GE(each.analysis.size(), 3U) << id;
        EXPECT_GE(each.faq.size(), 3U) << id;
        EXPECT_EQ(each.choose_when.size(), each.options.size()) << id;
    }
}

// In processor time, loosely: this also holds without optimisation and under sanitizers. With optimisation it takes a
// tenth of it.
TEST_F(ShippedBase, LoadsQuickly) {
    const auto start = std::clock();
    ASSERT_NE(load(test::knowledge_base(), test::after_last_review).snapshot, nullptr);
    EXPECT_LT(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, 20);
}

}  // namespace
}  // namespace hirewise::knowledge
