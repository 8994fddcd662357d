#include "app/question_check.hpp"

#include <gtest/gtest.h>

#include "app/knowledge_source.hpp"
#include "support/rust_and_go_base.hpp"

namespace hirewise::app {
namespace {

class QuestionCheck : public testing::Test {
protected:
    QuestionCheck() { source_.load(); }

    std::vector<std::string> check(const knowledge::question_test& test) {
        return mismatches(test, *source_.engine(), today_);
    }

    static knowledge::question_test fintech_question() {
        knowledge::question_test test;
        test.ask = "Rust or Go for our fintech service?";
        return test;
    }

    std::chrono::year_month_day today_{std::chrono::year{2026} / 12 / 1};
    test::rust_and_go_base base_;
    knowledge_source source_{base_.path(), clock{}};
};

TEST_F(QuestionCheck, FindsNothingWrongWithWhatIsExpected) {
    auto test = fintech_question();
    test.intent = "compare";
    test.answered = true;
    test.winner = "rust";
    test.technologies = {"go", "rust"};
    EXPECT_TRUE(check(test).empty());
}

TEST_F(QuestionCheck, TestsOnlyWhatIsGiven) {
    EXPECT_TRUE(check(fintech_question()).empty());
}

TEST_F(QuestionCheck, SaysWhatIsAndWhatShouldBe) {
    auto test = fintech_question();
    test.winner = "go";
    EXPECT_EQ(check(test), std::vector<std::string>{"expected winner to be go, but it is rust"});
}

TEST_F(QuestionCheck, ListsEveryDifference) {
    auto test = fintech_question();
    test.winner = "";
    test.answered = false;
    test.technologies = {"rust"};
    EXPECT_EQ(check(test).size(), 3U);
}

TEST_F(QuestionCheck, AsksTheEarlierQuestionsOfTheThreadFirst) {
    knowledge::question_test test;
    test.ask = "and for fintech?";
    test.after = {"Rust or Go for an API?"};
    test.technologies = {"rust", "go"};
    EXPECT_TRUE(check(test).empty());
}

}  // namespace
}  // namespace hirewise::app
