// Talk of a working day in the words of our field, over the base that ships.

#include <gtest/gtest.h>

#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

class WorkTalk : public testing::TestWithParam<const char*> {};

TEST_P(WorkTalk, IsNotAnswered) {
    EXPECT_FALSE(test::ask(GetParam()).answered);
}

INSTANTIATE_TEST_SUITE_P(Arrangements, WorkTalk,
                         testing::Values("who can interview the Java candidate on Monday at 9?",
                                         "could someone show the React applicant around tomorrow",
                                         "need a developer to rerun the data pipeline",
                                         "we need somebody who can unlock the payments server"));

INSTANTIATE_TEST_SUITE_P(Announcements, WorkTalk,
                         testing::Values("onboarding of the mobile folks starts on Thursday, cake at four",
                                         "the chat server is full"));

INSTANTIATE_TEST_SUITE_P(Support, WorkTalk,
                         testing::Values("best practice for Vue state management?", "is the AWS console down",
                                         "the linker can't find libssl, any idea?"));

INSTANTIATE_TEST_SUITE_P(OwnStudy, WorkTalk, testing::Values("should I study Kotlin or Scala to get promoted"));

INSTANTIATE_TEST_SUITE_P(Decided, WorkTalk,
                         testing::Values("the vote is in, we went with Kotlin, cake in the kitchen",
                                         "Svelte chosen over React, minutes are on the wiki"));

INSTANTIATE_TEST_SUITE_P(Code, WorkTalk,
                         testing::Values("can you rewrite this cron job in Rust for me",
                                         "translate from Kotlin to Swift, thirty lines"));

INSTANTIATE_TEST_SUITE_P(Advice, WorkTalk,
                         testing::Values("you can run those libraries with Rust as well if you like"));

INSTANTIATE_TEST_SUITE_P(Reported, WorkTalk,
                         testing::Values("Kafka it is. RabbitMQ lost the vote, the cake was good",
                                         "we hired Petra for the Angular team last week",
                                         "after a month of Ansible we went back to Terraform",
                                         "we decided against Svelte, the old Vue pages stay as they are"));

INSTANTIATE_TEST_SUITE_P(Errands, WorkTalk,
                         testing::Values("draft a short mail to the Scala people about the outage",
                                         "please book a table for the Kotlin crew",
                                         "could you make a banner for the React meetup?",
                                         "Prepare a deck on why we left Oracle for Postgres"));

INSTANTIATE_TEST_SUITE_P(Debates, WorkTalk,
                         testing::Values("yet another Vue vs React debate at lunch",
                                         "three hours of Java vs Kotlin and nobody brought cake",
                                         "best Python vs Ruby meme of the year"));

INSTANTIATE_TEST_SUITE_P(NamesOfThings, WorkTalk,
                         testing::Values("which mug do you want, Python or Ruby?",
                                         "should the office ferret be named Elixir or Erlang?",
                                         "do we call the kitchen Kotlin or Scala?"));

INSTANTIATE_TEST_SUITE_P(Learning, WorkTalk,
                         testing::Values("can anybody recommend good books on Kotlin for Java people?"));

TEST(Debates, ThatAskAreAnswered) {
    EXPECT_TRUE(test::ask("the Vue vs React debate never ends here. Which one for an internal tool?").answered);
    EXPECT_TRUE(test::ask("should the advert name Java or Kotlin?").answered);
    EXPECT_TRUE(test::ask("the board names Scala, the team names Kotlin. Tie-breaker?").answered);
}

TEST(Decisions, ThatNotAllAgreeToAreAnswered) {
    EXPECT_TRUE(test::ask("the board picked Scala, I would rather have Kotlin people").answered);
}

TEST(WorkDays, InAQuestionOfOursAreAnswered) {
    EXPECT_TRUE(test::ask("we start on Monday: contractor or employee?").answered);
    EXPECT_TRUE(test::ask("we can't find any Scala people. Java instead?").answered);
}

}  // namespace
}  // namespace hirewise::advice
