#include <algorithm>
#include <chrono>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "knowledge/load.hpp"
#include "knowledge/question_tests.hpp"
#include "knowledge/small_base.hpp"

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
    void SetUp() override {
        ASSERT_NE(loaded.snapshot, nullptr) << to_text(loaded.diagnostics);
        page = &loaded.snapshot->comparisons.at("rust-vs-go");
    }

    std::string choice_for(std::string_view use_case) const {
        const auto rule = std::ranges::find(page->rules, use_case, &knowledge::rule::use_case);
        return rule == page->rules.end() ? "" : rule->option;
    }

    const faq_entry& answer(std::string_view id) const { return *std::ranges::find(page->faq, id, &faq_entry::id); }

    const load_outcome loaded = load(HIREWISE_KNOWLEDGE_BASE, today);
    const comparison* page = nullptr;
};

TEST_F(ShippedBase, IsClean) {
    EXPECT_EQ(to_text(loaded.diagnostics), "");
}

TEST_F(ShippedBase, HasCleanQuestionTests) {
    const auto questions = load_question_tests(HIREWISE_KNOWLEDGE_BASE, *loaded.snapshot);
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
    EXPECT_EQ(loaded.snapshot->figures.at("so-2024-median-pay-rust").value, "76258");
    EXPECT_EQ(loaded.snapshot->figures.at("so-2024-median-pay-go").value, "75361.5");
    EXPECT_EQ(loaded.snapshot->figures.at("offlinepixel-2026-rust-pay-premium").value, "10 to 20");
}

TEST_F(ShippedBase, HasTwelvePhrasingsForEachAnswer) {
    for (const auto& entry : page->faq) { EXPECT_GE(entry.phrasings.size(), 12U) << entry.id; }
}

TEST_F(ShippedBase, HasFifteenPhrasesForEachCriterion) {
    for (const auto& [id, criterion] : loaded.snapshot->criteria) {
        EXPECT_GE(criterion.phrases.size(), 15U) << id;
        EXPECT_GE(criterion.implied.size(), 15U) << id;
    }
}

TEST_F(ShippedBase, UsesEveryFigureThatItHolds) {
    std::set<std::string> used;
    for (const auto& [criterion, ratings] : page->ratings) {
        for (const auto& [option, rating] : ratings) {
            used.insert(rating.evidence.figures.begin(), rating.evidence.figures.end());
        }
    }
    for (const auto& entry : page->faq) { used.insert(entry.figures.begin(), entry.figures.end()); }
    for (const auto& [id, figure] : loaded.snapshot->figures) { EXPECT_TRUE(used.contains(id)) << id; }
}

// Loosely: 8 ms with optimisation; this also holds without, under sanitizers and on a busy machine.
TEST_F(ShippedBase, LoadsQuickly) {
    auto fastest = std::chrono::steady_clock::duration::max();
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        ASSERT_NE(load(HIREWISE_KNOWLEDGE_BASE, today).snapshot, nullptr);
        fastest = std::min(fastest, std::chrono::steady_clock::now() - start);
    }
    EXPECT_LT(fastest, std::chrono::seconds{2});
}

}  // namespace
}  // namespace hirewise::knowledge
