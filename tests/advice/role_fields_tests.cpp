// Which kind of option an open question asks for, over the base that ships.

#include <gtest/gtest.h>

#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

struct open_question {
    const char* text;
    const char* winner;
};

void PrintTo(const open_question& each, std::ostream* out) {
    *out << each.text;
}

class OpenQuestions : public testing::TestWithParam<open_question> {};

TEST_P(OpenQuestions, AreAnsweredWithTheKindThatTheyAskFor) {
    const auto made = test::ask(GetParam().text);
    EXPECT_EQ(made.reading.intent, intent::recommend);
    EXPECT_EQ(made.decision.winner.value_or(""), GetParam().winner);
}

INSTANTIATE_TEST_SUITE_P(
    Roles, OpenQuestions,
    testing::Values(
        open_question{"which operations role for dozens of teams, 120 engineers in all?", "platform_engineer"},
        open_question{"first data hire for features on top of a language model?", "machine_learning_engineer"},
        open_question{"what profile for etl jobs whose loads break every night", "data_engineer"}));

INSTANTIATE_TEST_SUITE_P(Terms, OpenQuestions,
                         testing::Values(open_question{"a project of six weeks, on what kind of contract?",
                                                       "contractor"}));

INSTANTIATE_TEST_SUITE_P(Levels, OpenQuestions,
                         testing::Values(open_question{
                             "What level of experience for a website of cinema times, with an "
                             "old hand who reviews?",
                             "junior_engineer"}));

INSTANTIATE_TEST_SUITE_P(
    KindsInTwoWords, OpenQuestions,
    testing::Values(
        open_question{"Twelve departments want reports out of forty sources. Which data platform?", "snowflake"},
        open_question{"colleagues fill in forms whose fields change every week. which document store?", "mongodb"},
        open_question{"Pensions, audits each spring. Which browser framework do I write down?", "angular"},
        open_question{"A handset game for children, out of one project for all consoles. Engine?", "unity"}));

INSTANTIATE_TEST_SUITE_P(
    Skills, OpenQuestions,
    testing::Values(open_question{"which messaging skill for background jobs handed out to workers?", "rabbitmq"},
                    open_question{"recommend a cloud for a product with machine learning inside", "gcp"}));

INSTANTIATE_TEST_SUITE_P(Orders, OpenQuestions,
                         testing::Values(open_question{"Choose a front end framework", "react"},
                                         open_question{"pick a database", "postgresql"}));

INSTANTIATE_TEST_SUITE_P(Ground, OpenQuestions,
                         testing::Values(open_question{"a Laravel shop with payments, which database?", "postgresql"}));

// Python's ratings in general would not bring it among the best three.
INSTANTIATE_TEST_SUITE_P(WinnersOfRules, OpenQuestions,
                         testing::Values(open_question{"which language for features built on language models?",
                                                       "python"}));

INSTANTIATE_TEST_SUITE_P(Houses, OpenQuestions,
                         testing::Values(open_question{
                             "which cloud? Office 365 everywhere, all admins are Microsoft people", "azure"}));

TEST(MicrosoftHouse, IsNoneThatLeaves) {
    const auto& uses = test::ask("AWS or Azure? Nothing here is Microsoft").reading.use_cases;
    EXPECT_TRUE(uses.empty());
}

}  // namespace
}  // namespace hirewise::advice
