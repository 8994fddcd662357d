// How a choice is told without "X or Y": whose names are weighed, and what stands beside them, over the base that
// ships.

#include <gtest/gtest.h>

#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

using ids = std::vector<std::string>;

struct told {
    const char* text;
    ids options;
};

void PrintTo(const told& each, std::ostream* out) {
    *out << each.text;
}

class ChoicesTold : public testing::TestWithParam<told> {};

TEST_P(ChoicesTold, WeighWhatTheyName) {
    const auto made = test::ask(GetParam().text);
    EXPECT_TRUE(made.answered);
    EXPECT_EQ(made.reading.intent, intent::compare);
    EXPECT_EQ(made.reading.options, GetParam().options);
}

INSTANTIATE_TEST_SUITE_P(Shortlists, ChoicesTold,
                         testing::Values(told{"a public web API, and the candidates are Kotlin and Java",
                                              {"kotlin", "java"}},
                                         told{"Kotlin people, Java people?", {"kotlin", "java"}},
                                         told{"Our next web API. Kotlin? Java?", {"kotlin", "java"}},
                                         told{"between Kotlin, Java: something new for a bank", {"kotlin", "java"}},
                                         told{"React, Svelte, everything but Angular", {"react", "svelte"}}));

INSTANTIATE_TEST_SUITE_P(WhatStandsBeside, ChoicesTold,
                         testing::Values(told{"java vs go, kubernetes controllers", {"java", "go"}},
                                         told{"Django or Flask? We have Java, Kotlin and Scala here",
                                              {"django", "flask"}},
                                         told{"a small Python service, Flask or Django", {"flask", "django"}},
                                         told{"react/vue/svelte", {"react", "vue", "svelte"}},
                                         told{"Our office runs on GCP, so is Databricks worth it next to BigQuery?",
                                              {"databricks", "bigquery"}}));

INSTANTIATE_TEST_SUITE_P(QuestionMarks, ChoicesTold,
                         testing::Values(told{"PHP? Or Ruby? Or Java?", {"php", "ruby", "java"}},
                                         told{"Is Scala overkill next to Kotlin?", {"scala", "kotlin"}}));

INSTANTIATE_TEST_SUITE_P(AsksWhich, ChoicesTold,
                         testing::Values(told{"My deputy adores Angular, though Vue would be accepted. Which framework "
                                              "should we recruit for?",
                                              {"angular", "vue"}},
                                         told{"One of us likes Redis, and Memcached came up as well. What would you go "
                                              "for?",
                                              {"redis", "memcached"}}));

INSTANTIATE_TEST_SUITE_P(Yardsticks, ChoicesTold,
                         testing::Values(told{"Go or Rust? It has to be as fast as C.", {"go", "rust"}},
                                         told{"Java or Kotlin, at the speed of C please?", {"java", "kotlin"}}));

INSTANTIATE_TEST_SUITE_P(
    AsksToBeTold, ChoicesTold,
    testing::Values(told{"Each week the box runs out of RAM. Tell me who ends that, a Rust person or a "
                         "Go person",
                         {"rust", "go"}},
                    told{"Should I call the Scala freelancer or the Java freelancer?", {"scala", "java"}}));

INSTANTIATE_TEST_SUITE_P(AnElidedVerb, ChoicesTold,
                         testing::Values(told{"the lead insists on Vue, everybody else on Angular",
                                              {"vue", "angular"}}));

INSTANTIATE_TEST_SUITE_P(SlipsOfSpelling, ChoicesTold,
                         testing::Values(told{"go vs rsut for a command-line tool", {"go", "rust"}},
                                         told{"rst or golng for a web API", {"rust", "go"}}));

INSTANTIATE_TEST_SUITE_P(Learning, ChoicesTold, testing::Values(told{"Should I learn PHP or Ruby?", {"php", "ruby"}}));

TEST(ChoicesTold, AreSetAgainstEachOtherBeforeWhatIsListed) {
    const auto made = test::ask("Snowflake vs BigQuery: we have MySQL, MongoDB and Redis already");
    EXPECT_EQ(made.reading.options, (ids{"snowflake", "bigquery"}));
}

TEST(ChoicesTold, TakeAPartForItsWhole) {
    EXPECT_EQ(test::ask("PHP-CLI or Python for nightly scripts?").reading.options, (ids{"php", "python"}));
}

TEST(Go, AsACheerIsNoLanguage) {
    EXPECT_EQ(test::ask("MySQL against PostgreSQL, go!").reading.options, (ids{"mysql", "postgresql"}));
}

TEST(Go, TowardsAnotherNameIsNoLanguage) {
    EXPECT_EQ(test::ask("keep two iOS developers or go Flutter?").reading.options, (ids{"ios_native", "flutter"}));
}

TEST(Forums, AreNoNames) {
    EXPECT_EQ(test::ask("asked on r/golang too: Rails or Django?").reading.options, (ids{"rails", "django"}));
}

TEST(Nets, AreNotTheDotNetPlatform) {
    for (const auto& m : test::ask("which framework for neural nets?").reading.mentions) {
        EXPECT_NE(m.technology, "aspnet_core");
    }
}

// What stands behind a name, and what somebody does, is no name that the base lacks.
INSTANTIATE_TEST_SUITE_P(NoNames, ChoicesTold,
                         testing::Values(told{"a Kotlin mentor or a Java mentor for our web API?", {"kotlin", "java"}},
                                         told{"web API: do we take Kotlin, or hold out for Java?", {"kotlin", "java"}},
                                         told{"web API: do I bend, or do I look for Java and not Kotlin?",
                                              {"java", "kotlin"}}));

TEST(WhatCounts, IsWeighedAlthoughAFactIsWrittenOfIt) {
    const auto made = test::ask("Above all we want raw execution speed. A Go engineer or a Rust engineer?");
    EXPECT_EQ(made.act, dialogue_act::decides);
    EXPECT_EQ(made.decision.winner, "rust");
}

TEST(WhatCounts, MayBeSaidWithTwoArrows) {
    const auto made = test::ask("libraries >> run-time speed. Go or Rust?");
    ASSERT_EQ(made.reading.priorities.size(), 2U);
    EXPECT_EQ(made.reading.priorities[0].criterion, "ecosystem");
    EXPECT_GT(made.reading.priorities[0].multiplier, 1);
    EXPECT_LT(made.reading.priorities[1].multiplier, 1);
}

TEST(ChoicesTold, LeaveOutWhoSpeaks) {
    const auto made = test::ask("Freelancer says MongoDB is fine for the bookings of our bank. Is he right?");
    EXPECT_EQ(made.decision.winner, "postgresql");
}

class StruckOut : public testing::TestWithParam<const char*> {};

TEST_P(StruckOut, LeavesTheOthersOfTheChoice) {
    const auto got = test::ask(std::string{"Rust, Go or Scala? "} + GetParam());
    EXPECT_EQ(got.reading.options, (std::vector<std::string>{"rust", "go"}));
}

INSTANTIATE_TEST_SUITE_P(Afterwards, StruckOut,
                         testing::Values("Anything but Scala.", "Scala is out.", "Our CTO vetoed Scala.",
                                         "Scala? Never.", "Scala is not an option.", "Scala has been rejected.",
                                         "Scala is banned here."));

TEST(PraisedAfterwards, StaysInTheChoice) {
    EXPECT_EQ(test::ask("Rust, Go or Scala? Scala is what the team likes.").reading.options.size(), 3U);
}

}  // namespace
}  // namespace hirewise::advice
