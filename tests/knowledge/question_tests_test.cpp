#include "knowledge/question_tests.hpp"

#include <gtest/gtest.h>

#include "knowledge/small_base.hpp"

namespace hirewise::knowledge {
namespace {

using texts = std::vector<std::string>;

const std::string file = "questions/rust-vs-go.yaml";

question_tests load_tests(const small_base& base) {
    return load_question_tests(base.path(), *base.load().snapshot);
}

texts faults_after(std::string_view from, std::string_view to) {
    const small_base base;
    base.replace(file, from, to);
    return places_and_codes(load_tests(base).diagnostics);
}

TEST(QuestionTests, AreReadWithTheirExpectations) {
    const auto loaded = load_tests(small_base{});
    EXPECT_EQ(places_and_codes(loaded.diagnostics), texts{});
    ASSERT_EQ(loaded.tests.size(), 3U);
    const auto& first = loaded.tests[0];
    EXPECT_EQ(first.ask, "Rust or Go for trading?");
    EXPECT_EQ(first.intent, "compare");
    EXPECT_EQ(first.answered, true);
    EXPECT_EQ(first.winner, "rust");
    EXPECT_EQ(first.strength, "strong");
    EXPECT_EQ(first.technologies, (texts{"rust", "go"}));
    EXPECT_EQ(first.use_cases, texts{"fintech"});
    EXPECT_EQ(first.file, file);
    EXPECT_EQ(first.line, 2);
}

TEST(QuestionTests, LeaveOpenWhatIsNotExpected) {
    const auto second = load_tests(small_base{}).tests.at(1);
    EXPECT_EQ(second.after, texts{"Rust or Go for trading?"});
    EXPECT_FALSE(second.intent.has_value());
    EXPECT_FALSE(second.answered.has_value());
    EXPECT_FALSE(second.strength.has_value());
    EXPECT_FALSE(second.technologies.has_value());
    EXPECT_FALSE(second.use_cases.has_value());
    EXPECT_FALSE(second.faq.has_value());
}

TEST(QuestionTests, TakeNoneAsNobody) {
    const auto third = load_tests(small_base{}).tests.at(2);
    EXPECT_EQ(third.faq, "together");
    EXPECT_EQ(third.winner, "");
    EXPECT_EQ(third.strength, "");
}

TEST(QuestionTests, MayExpectThatNothingIsNamed) {
    const small_base base;
    base.replace(file, "use_cases: [fintech]", "use_cases: []");
    EXPECT_EQ(load_tests(base).tests.at(0).use_cases, texts{});
}

TEST(QuestionTests, MayBeAbsent) {
    const small_base base;
    base.remove("questions");
    const auto loaded = load_tests(base);
    EXPECT_TRUE(loaded.tests.empty());
    EXPECT_TRUE(loaded.diagnostics.empty());
}

TEST(QuestionTests, DoNotKeepABaseFromBeingLoaded) {
    const small_base base;
    base.write(file, "]");
    EXPECT_NE(base.load().snapshot, nullptr);
}

TEST(QuestionTests, RefuseAnUnknownWinner) {
    EXPECT_EQ(faults_after("winner: rust", "winner: rsut"), texts{file + ":3:55 unknown-value"});
}

TEST(QuestionTests, RefuseAnUnknownIntent) {
    EXPECT_EQ(faults_after("intent: compare", "intent: compair"), texts{file + ":3:22 unknown-value"});
}

TEST(QuestionTests, RefuseAnUnknownStrength) {
    EXPECT_EQ(faults_after("strength: strong", "strength: firm"), texts{file + ":3:71 unknown-value"});
}

TEST(QuestionTests, RefuseAnUnknownUseCase) {
    EXPECT_EQ(faults_after("[fintech]", "[finance]"), texts{file + ":3:117 unknown-value"});
}

TEST(QuestionTests, RefuseAnUnknownAnswer) {
    EXPECT_EQ(faults_after("faq: together", "faq: apart"), texts{file + ":8:19 unknown-value"});
}

TEST(QuestionTests, RefuseAnUnknownKey) {
    EXPECT_EQ(faults_after("winner: rust", "wins: rust"), texts{file + ":3:47 unknown-key"});
}

TEST(QuestionTests, RefuseAQuestionWithoutExpectation) {
    EXPECT_EQ(faults_after("    expect: {winner: go}\n", ""), texts{file + ":4:5 missing-key"});
}

TEST(QuestionTests, RefuseAnEmptyExpectation) {
    EXPECT_EQ(faults_after("{winner: go}", "{}"), texts{file + ":6:13 empty-value"});
}

TEST(QuestionTests, RefuseWhatIsNotYaml) {
    EXPECT_EQ(faults_after("questions:", "questions: ]"), texts{file + ":1:12 yaml-syntax"});
}

}  // namespace
}  // namespace hirewise::knowledge
