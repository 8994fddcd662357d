#include <algorithm>

#include <gtest/gtest.h>

#include "app/measures.hpp"
#include "app/row_judging.hpp"

namespace hirewise::app {
namespace {

question_row row_expecting(expectation expect) {
    question_row row;
    row.turns.push_back({"?", std::move(expect)});
    return row;
}

question_row everyday_row(word_set technologies) {
    question_row row;
    row.of_everyday_words = true;
    row.turns.emplace_back().expect.technologies.emplace(std::move(technologies));
    return row;
}

expectation expecting_intent(std::string intent) {
    expectation expect;
    expect.intent = std::move(intent);
    return expect;
}

// Of a comparison of Rust and Go that Go wins.
expectation expecting_go() {
    auto expect = expecting_intent("compare");
    expect.technologies = {"rust", "go"};
    expect.options = {"rust", "go"};
    expect.winner = "go";
    return expect;
}

found_answer found_go() {
    found_answer found;
    found.intent = "compare";
    found.answered = true;
    found.winner = "go";
    found.technologies = {"rust", "go"};
    found.options = {"rust", "go"};
    return found;
}

// "2/3": hits of cases; empty if there was no case.
std::string counted(const std::vector<outcome>& outcomes, measure which) {
    const auto cases = std::ranges::count(outcomes, which, &outcome::which);
    const auto hits =
        std::ranges::count_if(outcomes, [&](const auto& each) { return each.which == which && each.hit; });
    return cases == 0 ? std::string{} : std::to_string(hits) + "/" + std::to_string(cases);
}

std::string judged(const expectation& expect, const found_answer& found, measure which) {
    return counted(judge(row_expecting(expect), found), which);
}

std::string failure_of(const std::vector<outcome>& outcomes, measure which) {
    for (const auto& each : outcomes) {
        if (each.which == which) { return each.failure; }
    }
    return "was not measured";
}

TEST(Counting, HasALineForEachMeasureWithACaseInTheirOrder) {
    const auto all = count({{measure::winner, true}, {measure::intent, false}, {measure::winner, false}});
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].which, measure::intent);
    EXPECT_EQ(all[0].percent, 0);
    EXPECT_EQ(all[1].which, measure::winner);
    EXPECT_EQ(all[1].percent, 50);
    EXPECT_EQ(all[1].hits, 1U);
    EXPECT_EQ(all[1].cases, 2U);
}

TEST(Counting, HasNothingOfNothing) {
    EXPECT_TRUE(count({}).empty());
}

TEST(Counting, F1IsTheHarmonicMeanOfPrecisionAndRecall) {
    // Precision 1/2, recall 1/4: 2 * 0.125 / 0.75.
    const auto all = count({{measure::technology_precision, true},
                            {measure::technology_precision, false},
                            {measure::technology_recall, true},
                            {measure::technology_recall, false},
                            {measure::technology_recall, false},
                            {measure::technology_recall, false}});
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[2].which, measure::technology_f1);
    EXPECT_NEAR(all[2].percent, 100.0 / 3, 1e-9);
    EXPECT_FALSE(all[2].hits.has_value());
    EXPECT_EQ(all[2].cases, 4U);
}

TEST(Counting, F1IsZeroWhereEverythingWasMissed) {
    const auto all = count({{measure::use_case_recall, false}});
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].which, measure::use_case_f1);
    EXPECT_EQ(all[1].percent, 0);
}

TEST(Counting, TellsTheRiskOfAnsweringOnlyWhereAnswersAreDue) {
    EXPECT_TRUE(count({{measure::wrong_of_answered, true}}).empty());
    EXPECT_EQ(count({{measure::wrong_of_answered, true}, {measure::coverage, true}}).size(), 2U);
}

TEST(Measures, HaveNamesOfTheirOwn) {
    word_set names;
    for (int i = 0; i <= static_cast<int>(last_measure); ++i) { names.emplace(name_of(static_cast<measure>(i))); }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(last_measure) + 1);
}

TEST(Technologies, ThatAreFoundAndNotMeantCountAgainstPrecision) {
    auto found = found_go();
    found.technologies = {"rust", "go", "java"};
    EXPECT_EQ(judged(expecting_go(), found, measure::technology_precision), "2/3");
    EXPECT_EQ(judged(expecting_go(), found, measure::technology_recall), "2/2");
}

TEST(Technologies, ThatAreMissedCountAgainstRecall) {
    auto found = found_go();
    found.technologies = {"go"};
    EXPECT_EQ(judged(expecting_go(), found, measure::technology_precision), "1/1");
    EXPECT_EQ(judged(expecting_go(), found, measure::technology_recall), "1/2");
}

TEST(Technologies, ThatMayBeLinkedCountNeitherWay) {
    auto expect = expecting_go();
    expect.technologies_optional = {"java"};
    auto found = found_go();
    found.technologies = {"rust", "go", "java"};
    EXPECT_EQ(judged(expect, found, measure::technology_precision), "2/2");
}

TEST(Technologies, AreNotMeasuredWhereNothingIsSaidOfThem) {
    EXPECT_EQ(judged(expecting_intent("compare"), found_go(), measure::technology_precision), "");
}

TEST(UseCases, AreCountedLikeTechnologies) {
    auto expect = expecting_go();
    expect.use_cases = {"fintech"};
    expect.use_cases_optional = {"web_api"};
    auto found = found_go();
    found.use_cases = {"web_api", "mvp"};
    EXPECT_EQ(judged(expect, found, measure::use_case_precision), "0/1");
    EXPECT_EQ(judged(expect, found, measure::use_case_recall), "0/1");
}

TEST(Intent, IsRightIfItIsExpectedOrAnAlternative) {
    auto expect = expecting_intent("single");
    EXPECT_EQ(judged(expect, found_go(), measure::intent), "0/1");
    expect.intent_alt = {"compare"};
    EXPECT_EQ(judged(expect, found_go(), measure::intent), "1/1");
}

TEST(Intent, OfACallForHelpIsOutOfScope) {
    found_answer found;
    found.intent = "help";
    EXPECT_EQ(judged(expecting_intent("out_of_scope"), found, measure::intent), "1/1");
}

TEST(Comparison, WeighsTheOptionsMeantAndNoOther) {
    EXPECT_EQ(judged(expecting_go(), found_go(), measure::option_set), "1/1");
    auto more = found_go();
    more.options = {"rust", "go", "java"};
    EXPECT_EQ(judged(expecting_go(), more, measure::option_set), "0/1");
    auto fewer = found_go();
    fewer.options = {"go"};
    EXPECT_EQ(judged(expecting_go(), fewer, measure::option_set), "0/1");
}

TEST(Comparison, MayWeighSomeOfTheTechnologiesWhereNoOptionsAreGiven) {
    auto expect = expecting_go();
    expect.options.reset();
    expect.technologies = {"rust", "go", "postgresql"};
    EXPECT_EQ(judged(expect, found_go(), measure::option_set), "1/1");
}

TEST(Comparison, ThatIsNotAnsweredLacksCoverageButHasNoWrongOptions) {
    found_answer silent;
    silent.intent = "compare";
    EXPECT_EQ(judged(expecting_go(), silent, measure::comparisons_answered), "0/1");
    EXPECT_EQ(judged(expecting_go(), silent, measure::option_set), "");
    EXPECT_EQ(judged(expecting_go(), silent, measure::coverage), "0/1");
}

TEST(Winner, ThatIsMissingIsAsWrongAsAnother) {
    auto found = found_go();
    found.winner = "";
    EXPECT_EQ(judged(expecting_go(), found, measure::winner), "0/1");
    found.winner = "rust";
    EXPECT_EQ(judged(expecting_go(), found, measure::winner), "0/1");
    EXPECT_EQ(failure_of(judge(row_expecting(expecting_go()), found), measure::winner), "expected go, found rust");
}

TEST(Winner, MayBeAnAlternative) {
    auto expect = expecting_go();
    expect.winner_alt = {"rust"};
    auto found = found_go();
    found.winner = "rust";
    EXPECT_EQ(judged(expect, found, measure::winner), "1/1");
}

TEST(Winner, WhereNoneIsDueIsCountedByItself) {
    auto expect = expecting_go();
    expect.winner = "";
    EXPECT_EQ(judged(expect, found_go(), measure::verdict_not_due), "1/1");
    EXPECT_EQ(judged(expect, found_go(), measure::winner), "");
    expect.winner_alt = {"go"};
    EXPECT_EQ(judged(expect, found_go(), measure::verdict_not_due), "0/1");
}

TEST(Priorities, HaveToBeTheSameInTheSameDirection) {
    auto expect = expecting_go();
    expect.priorities = directions{{"performance", "up"}};
    auto found = found_go();
    found.priorities = directions{{"performance", "up"}};
    EXPECT_EQ(judged(expect, found, measure::priorities), "1/1");
    found.priorities = directions{{"performance", "down"}};
    EXPECT_EQ(judged(expect, found, measure::priorities), "0/1");
    found.priorities = directions{{"performance", "up"}, {"ecosystem", "up"}};
    EXPECT_EQ(judged(expect, found, measure::priorities), "0/1");
    expect.priorities_optional = directions{{"ecosystem", "up"}};
    EXPECT_EQ(judged(expect, found, measure::priorities), "1/1");
}

TEST(SelectiveRisk, CountsOnlyWhatWasAnswered) {
    found_answer silent;
    silent.intent = "out_of_scope";
    EXPECT_EQ(judged(expecting_go(), silent, measure::wrong_of_answered), "");
    EXPECT_EQ(judged(expecting_go(), found_go(), measure::wrong_of_answered), "0/1");
}

TEST(SelectiveRisk, RisesWithAWrongWinnerIntentOptionSetOrEntry) {
    auto found = found_go();
    found.winner = "rust";
    EXPECT_EQ(judged(expecting_go(), found, measure::wrong_of_answered), "1/1");
    found = found_go();
    found.options = {"go", "java"};
    EXPECT_EQ(judged(expecting_go(), found, measure::wrong_of_answered), "1/1");
    EXPECT_EQ(judged(expecting_intent("salary"), found_go(), measure::wrong_of_answered), "1/1");
    expectation entry;
    entry.faq = "pay";
    EXPECT_EQ(judged(entry, found_go(), measure::wrong_of_answered), "1/1");
}

TEST(SelectiveRisk, DoesNotRiseWithALinkTooMany) {
    auto found = found_go();
    found.technologies.insert("java");
    EXPECT_EQ(judged(expecting_go(), found, measure::wrong_of_answered), "0/1");
}

TEST(FalseAnswers, AreThoseToRowsOutOfScope) {
    EXPECT_EQ(judged(expecting_intent("out_of_scope"), found_go(), measure::false_answers), "1/1");
    EXPECT_EQ(judged(expecting_intent("out_of_scope"), found_go(), measure::false_verdicts), "1/1");
    EXPECT_EQ(judged(expecting_intent("out_of_scope"), found_go(), measure::wrong_of_answered), "1/1");
    EXPECT_EQ(judged(expecting_intent("out_of_scope"), {}, measure::false_answers), "0/1");
}

TEST(FalseAnswers, AreThoseToRowsWithoutExpectation) {
    EXPECT_EQ(judged({}, found_go(), measure::false_answers), "1/1");
}

TEST(FalseAnswers, AreNotCountedWhereTheRowMayAsWellBeOurs) {
    auto expect = expecting_intent("out_of_scope");
    expect.intent_alt = {"faq"};
    EXPECT_EQ(judged(expect, found_go(), measure::false_answers), "");
}

TEST(EverydayWords, ThatAreLinkedAreFalseLinks) {
    const auto row = everyday_row({});
    found_answer found;
    found.technologies = {"go"};
    EXPECT_EQ(counted(judge(row, found), measure::false_links), "1/1");
    EXPECT_EQ(counted(judge_overheard(row, found), measure::false_links_overheard), "1/1");
    EXPECT_EQ(counted(judge(row, {}), measure::false_links), "0/1");
}

TEST(EverydayWords, AreNoFalseLinksWhereATechnologyIsMeant) {
    const auto row = everyday_row({"rust"});
    EXPECT_EQ(counted(judge(row, found_go()), measure::false_links), "");
    EXPECT_EQ(counted(judge(row, found_go()), measure::false_answers), "");
}

TEST(EverydayWords, ThatNameNothingAreNotToBeAnswered) {
    const auto row = everyday_row({});
    EXPECT_EQ(counted(judge(row, found_go()), measure::false_answers), "1/1");
    EXPECT_EQ(counted(judge_overheard(row, found_go()), measure::false_answers_overheard), "1/1");
}

class Faq : public testing::Test {
protected:
    Faq() { expect_.faq = "pay"; }

    std::string judged_as(measure which) { return judged(expect_, found_, which); }

    expectation expect_;
    found_answer found_;
};

TEST_F(Faq, IsRightIfTheEntryOrAnAlternativeIsQuoted) {
    found_.faq = "pay";
    EXPECT_EQ(judged_as(measure::faq_right), "1/1");
    found_.faq = "cost";
    EXPECT_EQ(judged_as(measure::faq_right), "0/1");
    expect_.faq_alt = {"cost"};
    EXPECT_EQ(judged_as(measure::faq_right), "1/1");
}

TEST_F(Faq, IsWrongIfAnotherIsQuoted) {
    found_.faq = "cost";
    EXPECT_EQ(judged_as(measure::faq_wrong), "1/1");
    EXPECT_EQ(judged_as(measure::faq_silent), "0/1");
}

TEST_F(Faq, IsOfferedIfItIsAmongTheSuggestions) {
    found_.offered = {"cost", "pay"};
    EXPECT_EQ(judged_as(measure::faq_offered), "1/1");
    EXPECT_EQ(judged_as(measure::faq_silent), "0/1");
}

TEST_F(Faq, IsSilentIfOnlyOthersAreOffered) {
    found_.offered = {"cost"};
    EXPECT_EQ(judged_as(measure::faq_offered), "0/1");
    EXPECT_EQ(judged_as(measure::faq_silent), "1/1");
}

TEST_F(Faq, IsDecidedIfTheAnswerIsNoEntry) {
    found_ = found_go();
    EXPECT_EQ(judged_as(measure::faq_decided), "1/1");
    EXPECT_EQ(judged_as(measure::faq_wrong), "0/1");
}

TEST_F(Faq, MayNotBeQuotedWhereNoEntryAnswers) {
    expect_.faq = "";
    EXPECT_EQ(judged_as(measure::uncovered_quoted), "0/1");
    found_.faq = "cost";
    EXPECT_EQ(judged_as(measure::uncovered_quoted), "1/1");
    EXPECT_EQ(judged_as(measure::faq_right), "");
}

class Hostile : public testing::Test {
protected:
    Hostile() : expect_{expecting_go()} {}

    std::string judged_as(measure which) { return judged(expect_, found_, which); }

    expectation expect_;
    found_answer found_;
};

TEST_F(Hostile, ToBeRefusedIsMeasuredByThatAlone) {
    expect_.behaviour = "refuse";
    EXPECT_EQ(judged_as(measure::hostile_refused), "1/1");
    EXPECT_EQ(judged_as(measure::technology_recall), "");
    found_ = found_go();
    EXPECT_EQ(judged_as(measure::hostile_refused), "0/1");
    EXPECT_EQ(judged_as(measure::wrong_of_answered), "1/1");
}

TEST_F(Hostile, ToBeAnsweredIsMeasuredLikeAnyQuestion) {
    expect_.behaviour = "answer";
    EXPECT_EQ(judged_as(measure::hostile_answered), "0/1");
    EXPECT_EQ(judged_as(measure::coverage), "0/1");
    found_ = found_go();
    EXPECT_EQ(judged_as(measure::hostile_answered), "1/1");
    EXPECT_EQ(judged_as(measure::winner), "1/1");
}

TEST_F(Hostile, MayHaveTheOtherBehaviourAsAnAlternative) {
    expect_.behaviour = "refuse";
    expect_.behaviour_alt = {"answer"};
    found_ = found_go();
    EXPECT_EQ(judged_as(measure::hostile_refused), "1/1");
}

TEST_F(Hostile, TextMayNotBeRepeated) {
    expect_.behaviour = "refuse";
    expect_.must_not_echo = {"<!here>"};
    found_.text = "I have no page about that.";
    EXPECT_EQ(judged_as(measure::echoed), "0/1");
    found_.text = "I do not know <!here>.";
    EXPECT_EQ(judged_as(measure::echoed), "1/1");
}

class Turn : public testing::Test {
protected:
    Turn() {
        expect_.options = {"rust", "go"};
        expect_.use_cases = word_set{};
        expect_.priorities = directions{};
        expect_.does = "decides";
        found_ = found_go();
        found_.act = "decides";
    }

    std::string judged_as(measure which) const { return counted(judge_turn(expect_, found_), which); }

    expectation expect_;
    found_answer found_;
};

TEST_F(Turn, IsRightIfEverythingIs) {
    EXPECT_EQ(judged_as(measure::turns), "1/1");
}

TEST_F(Turn, IsWrongByEachOfItsParts) {
    found_.use_cases = {"mvp"};
    EXPECT_EQ(judged_as(measure::turn_use_cases), "0/1");
    EXPECT_EQ(judged_as(measure::turns), "0/1");
}

TEST_F(Turn, IsWrongWithAnotherWinner) {
    expect_.winner = "rust";
    EXPECT_EQ(judged_as(measure::turn_winner), "0/1");
    EXPECT_EQ(judged_as(measure::turns), "0/1");
}

TEST_F(Turn, MayDoWhatAnAlternativeSays) {
    found_.act = "explains";
    EXPECT_EQ(judged_as(measure::turn_act), "0/1");
    expect_.does_alt = {"explains"};
    EXPECT_EQ(judged_as(measure::turn_act), "1/1");
}

TEST_F(Turn, IsFriendlyInSilenceToo) {
    expect_.does = "friendly";
    found_.answered = false;
    found_.act = "declines";
    EXPECT_EQ(judged_as(measure::turn_act), "1/1");
    found_.answered = true;
    EXPECT_EQ(judged_as(measure::turn_act), "0/1");
}

}  // namespace
}  // namespace hirewise::app
