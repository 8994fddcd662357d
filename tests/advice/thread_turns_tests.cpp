// How messages in threads say what they do: by their verbs, by where a name stands, and by what stands besides it.

#include <gtest/gtest.h>

#include "thread.hpp"

namespace hirewise::advice {
namespace {

using test::act_after;
using test::ids;
using test::reply;
using test::thread;
using test::weight_of;

class PuttingIn : public testing::TestWithParam<const char*> {};
TEST_P(PuttingIn, AddsAName) {
    EXPECT_EQ((thread{"Laravel or Django?", GetParam()}.context().options), (ids{"laravel", "django", "symfony"}));
}
INSTANTIATE_TEST_SUITE_P(Threads, PuttingIn,
                         testing::Values("bring Symfony in", "put Symfony into the comparison",
                                         "stick Symfony on the list", "Symfony as well, one of us knows PHP",
                                         "compared with Symfony"));

TEST(Threads, AddSeveralNamesAtOnce) {
    const thread talk{"PostgreSQL or MySQL?", "also put MariaDB and Oracle next to them"};
    EXPECT_EQ(talk.context().options, (ids{"postgresql", "mysql", "mariadb", "oracle"}));
}

TEST(Threads, AddOnlyRivalsOfWhatIsWeighed) {
    const thread talk{"MongoDB or PostgreSQL?", "DynamoDB too, all our servers are on AWS"};
    EXPECT_EQ(talk.context().options, (ids{"mongodb", "postgresql", "dynamodb"}));
}

TEST(Threads, AddNoNameThatOnlyGivesAReason) {
    const thread talk{"Laravel, Symfony or Rails?", "leave Rails out, our people know Python"};
    EXPECT_EQ(talk.context().options, (ids{"laravel", "symfony"}));
}

TEST(Threads, TakeANameWithAQuestionMarkForOneMore) {
    const thread talk{"Laravel or Symfony for an online shop?", "And Spring? My brother swears by it"};
    EXPECT_EQ(talk.context().options, (ids{"laravel", "symfony", "spring_boot"}));
}

TEST(Threads, WeighOnlyTwoThatAreSetAgainstEachOtherAnew) {
    const thread talk{"React vs jQuery for a rewrite?", "right, React vs Vue then"};
    EXPECT_EQ(talk.context().options, (ids{"react", "vue"}));
}

TEST(Threads, LoseNoUseCaseWithAWeight) {
    const thread talk{"Svelte or Vue for a single-page application?", "ignore performance completely"};
    EXPECT_EQ(talk.context().use_cases, (ids{"single_page_app"}));
    EXPECT_EQ(weight_of(talk.context(), "performance"), 0);
}

TEST(Threads, TurnAWeightByAWordBehindIt) {
    const thread talk{"Angular or React?", "and satisfaction less, honestly"};
    EXPECT_LT(weight_of(talk.context(), "satisfaction"), 1);
}

TEST(Threads, AddWhatIsSaidOfTheTeam) {
    const thread talk{"Express or NestJS for a web API?", "the team will grow to 60"};
    EXPECT_EQ(talk.context().use_cases, (ids{"web_api", "large_team"}));
}

class TakingOut : public testing::TestWithParam<const char*> {};
TEST_P(TakingOut, LeavesANameOut) {
    EXPECT_EQ((thread{"React, Vue or Angular?", GetParam()}.context().options), (ids{"react", "vue"}));
}
INSTANTIATE_TEST_SUITE_P(Threads, TakingOut,
                         testing::Values("take Angular out", "throw Angular away", "we won't do Angular", "bin Angular",
                                         "Angular was a joke, out", "Angular is too big for us, drop it",
                                         "the last one we can't use"));

TEST(Threads, SendNothingOffThatIsOnlyAskedAbout) {
    EXPECT_EQ((thread{"Ruby or Python?", "is Ruby dead?"}.context().options), (ids{"ruby", "python"}));
}

TEST(Threads, PutBackWhatWasLeftOut) {
    const thread talk{"Ruby, Python or PHP?", "without PHP", "put it back"};
    EXPECT_EQ(talk.context().options, (ids{"ruby", "python", "php"}));
}

TEST(Threads, TakeOutTheOneThatWasLastSpokenOf) {
    const thread talk{"PostgreSQL, MongoDB or Cassandra?", "why not Cassandra?", "then skip it"};
    EXPECT_EQ(talk.context().options, (ids{"postgresql", "mongodb"}));
}

TEST(Threads, AddANameInAQuestionOfItsOwn) {
    EXPECT_EQ((thread{"Scala?", "nobody answers our ads. Kotlin then?"}.context().options), (ids{"scala", "kotlin"}));
}

TEST(Threads, KeepTheThreadWhenOneOfItsOptionsIsAskedAbout) {
    const thread talk{"PostgreSQL, MongoDB or Cassandra?", "what is the point of Cassandra?"};
    EXPECT_EQ(talk.context().options, (ids{"postgresql", "mongodb", "cassandra"}));
}

TEST(Threads, ReadNoUseCaseInTheNamesOfOptions) {
    const thread talk{"AWS, Azure or GCP?", "narrow it to AWS and GCP"};
    EXPECT_EQ(talk.context().options, (ids{"aws", "gcp"}));
    EXPECT_EQ(talk.context().use_cases, ids{});
}

TEST(Threads, AskTheSameForAnotherCustomer) {
    const thread talk{"Rails or Laravel for a content site?", "the second customer runs an online shop"};
    EXPECT_EQ(talk.context().use_cases, ids{"ecommerce"});
}

TEST(Threads, DropEverything) {
    EXPECT_EQ((thread{"React or Vue for an online shop?", "scrap both of them"}.context()), thread_context{});
}

TEST(Threads, TakeNoNameThatIsSaidToMeanSomethingElse) {
    const thread talk{"Java or Kotlin?", "no, we meant Swift the money transfer system, not the language"};
    EXPECT_EQ(talk.context().options, (ids{"java", "kotlin"}));
}

TEST(Threads, AskWhetherToHireForOneName) {
    const thread talk{"hire Kotlin?", "vs Scala"};
    EXPECT_EQ(talk.context().options, (ids{"kotlin", "scala"}));
}

TEST(Threads, ReadALetterThatIsComparedAsAName) {
    EXPECT_EQ((thread{"zig?", "versus c"}.context().options), (ids{"zig", "c"}));
}

TEST(Threads, PutACorrectedUseCaseInPlaceOfTheOther) {
    const thread talk{"Rust or C++ for game development?", "wrong, I meant an embedded device"};
    EXPECT_EQ(talk.context().use_cases, ids{"embedded_device"});
}

TEST(Threads, CallOffAUseCase) {
    EXPECT_EQ((thread{"Rails or Django for an online shop?", "the online shop is cancelled"}.context().use_cases),
              ids{});
}

TEST(Threads, NarrowDownToOneUseCase) {
    const thread talk{"Rust or Go for a web API?", "by the way, it is for fintech", "only the web API"};
    EXPECT_EQ(talk.context().use_cases, ids{"web_api"});
}

TEST(Threads, ReadNoUseCaseInWordsAboutTheThread) {
    EXPECT_EQ((thread{"Java or Go for fintech?", "another topic: Vue or React?"}.context().use_cases), ids{});
}

TEST(Threads, LowerWhatIsLessImportantThanAssumed) {
    const thread talk{"Rust or Go?", "performance is less important than one would suppose"};
    EXPECT_EQ(weight_of(talk.context(), "performance"), 0.5);
}

TEST(Threads, WeighPayWhereItIsSpokenOfAsACriterion) {
    const thread talk{"Java or Go?", "salaries count half"};
    EXPECT_EQ(weight_of(talk.context(), "affordable_pay"), 0.5);
}

TEST(Threads, NameACriterionByHowEasyItIs) {
    const thread talk{"Rust or Go?", "how easy it is to learn counts double"};
    EXPECT_EQ(weight_of(talk.context(), "learning_curve"), 2);
}

TEST(Threads, TakeBackTheLastWeightAlone) {
    const thread talk{"Rust or Go?", "performance counts double", "ecosystem counts triple", "take that weight off"};
    EXPECT_EQ(weight_of(talk.context(), "performance"), 2);
    EXPECT_EQ(weight_of(talk.context(), "ecosystem"), 1);
}

TEST(Threads, KeepTheLastWeightWhenTheMessageNamesSomethingElse) {
    const thread talk{"Rust or Go for fintech?", "performance counts double", "never mind fintech"};
    EXPECT_EQ(weight_of(talk.context(), "performance"), 2);
    EXPECT_EQ(talk.context().use_cases, ids{});
}

class Turn : public testing::TestWithParam<reply> {};
TEST_P(Turn, DoesWhatIsAskedFor) {
    EXPECT_EQ(act_after({"Junior engineer or senior engineer?", GetParam().text}), GetParam().act);
}
TEST_P(Turn, LeavesWhatIsWeighed) {
    EXPECT_EQ((thread{"Junior engineer or senior engineer?", GetParam().text}.context().options),
              (ids{"junior_engineer", "senior_engineer"}));
}
INSTANTIATE_TEST_SUITE_P(
    Threads, Turn,
    testing::Values(reply{"well, and what's the money", "tells_pay"}, reply{"what does a senior make", "tells_pay"},
                    reply{"pay range please", "tells_pay"}, reply{"how quickly can I get one?", "tells_fact"},
                    reply{"how long does such a search take?", "tells_fact"}, reply{"certain?", "explains"},
                    reply{"right, but why?", "explains"}, reply{"what would put junior first?", "explains"},
                    reply{"what must be true for the other one to lead", "explains"},
                    reply{"so which of them do we hire?", "decides"}, reply{"that convinces me", "friendly"},
                    reply{"as expected", "friendly"}, reply{"will mull it over", "friendly"},
                    reply{"I'll run it past the board", "friendly"}, reply{"who ate my sandwich lol", "friendly"},
                    reply{"did you catch that? repeat it", "shows"}));

TEST(Threads, DoNotNodAtWhatWasNotUnderstood) {
    EXPECT_EQ(act_after({"Java or Go?", "the blue elephant counts double"}), "declines");
}

TEST(Threads, KeepWhatIsPointedAtWhereAnotherGoes) {
    const thread talk{"PostgreSQL or MongoDB?", "and MySQL?", "he no longer wants MySQL, so the first two again"};
    EXPECT_EQ(talk.context().options, (ids{"postgresql", "mongodb"}));
}

TEST(Threads, LeaveOutANameWithNotBehindIt) {
    const thread talk{"Spring Boot, Node or ASP.NET Core?", "Node not, the boss is against it"};
    EXPECT_EQ(talk.context().options, (ids{"spring_boot", "aspnet_core"}));
}

TEST(Threads, TakeInARivalThatIsNamedByTheWay) {
    const thread talk{"React or Svelte?", "somebody scribbled Vue underneath. thoughts?"};
    EXPECT_EQ(talk.context().options, (ids{"react", "svelte", "vue"}));
}

TEST(Threads, GoOnWithWhatIsSupposedAtLength) {
    const thread talk{
        "SQLite or PostgreSQL for a desktop tool?",
        "Suppose in a year or two the boss lets all of them work on the same orders from one server, which "
        "we would then sell by subscription to other firms as well, what then?"};
    EXPECT_EQ(talk.context().options, (ids{"sqlite", "postgresql"}));
    EXPECT_EQ(talk.context().use_cases, (ids{"saas_product"}));
}

TEST(Threads, TellThePayOfTheLanguageThatAnOptionIsWrittenIn) {
    EXPECT_EQ(act_after({"Laravel or Rails for an online shop?", "php ppl pay?"}), "tells_pay");
    EXPECT_EQ(act_after({"C# or Java?", "what do C# people want these days?"}), "tells_pay");
}

TEST(Threads, TellAFactThatIsSurelyAskedFor) {
    EXPECT_EQ(act_after({"Java or Go for REST APIs?", "do degrees predict anything?"}), "tells_fact");
}

TEST(Threads, HearMoneyAsThePageRatesIt) {
    const thread talk{"Snowflake or BigQuery?", "We pay 40k per month and want to pay less."};
    EXPECT_GT(weight_of(talk.context(), "running_cost"), 1);
    EXPECT_EQ(weight_of(talk.context(), "affordable_pay"), 1);
}

TEST(Threads, ReadNoUnknownNameIntoAShoutedText) {
    const thread talk{"AWS or Azure for our SaaS?", "COOL. MY BOSS SAYS THE MONTHLY COST SHOULD COUNT DOUBLE"};
    EXPECT_GT(weight_of(talk.context(), "running_cost"), 1);
}

TEST(Threads, SaySoWhereNoRatingDependsOnWhatIsTold) {
    for (const auto* told : {"we are 4 people", "we sit in Vienna"}) {
        const thread talk{"Java or Go for payments?", told};
        EXPECT_TRUE(talk.last().text.starts_with("Nothing that I have rated depends on that.")) << told;
        EXPECT_EQ(talk.context().options, (ids{"java", "go"})) << told;
    }
}

TEST(Threads, TellWhatEachIsRatedWhereTheCriterionIsAskedFor) {
    const thread talk{"Java, Python or Go for REST APIs?", "compare Python with Go only",
                      "which of them is easier to learn"};
    EXPECT_EQ(talk.context().options, (ids{"python", "go"}));
    EXPECT_EQ(talk.context().use_cases, (ids{"web_api"}));
    EXPECT_NE(talk.last().text.find("our editors rate Python"), std::string::npos);
}

TEST(WhereItRuns, IsNoOptionBesideWhatDoesAnotherJob) {
    const thread talk{"PostgreSQL or MySQL for a booking system?", "and if we run on AWS?"};
    EXPECT_EQ(talk.context().options, (ids{"postgresql", "mysql"}));
    EXPECT_NE(talk.last().text.find("Nothing that I have rated depends on that"), std::string::npos)
        << talk.last().text;
}

TEST(WhatToLookFor, IsToldInAThreadFromTheBriefOfItsRole) {
    const thread talk{"Rust or Go for a payment gateway?", "what do I look for in such a person?"};
    EXPECT_TRUE(talk.last().text.starts_with("From our brief for hiring a Rust engineer. Must have:"));
    EXPECT_EQ(talk.context().options, (ids{"rust", "go"}));
}

TEST(QuestionsToAsk, AreToldInAThreadWithoutTheWordInterview) {
    const thread talk{"Rust or Go for a payment gateway?", "what questions do I ask them"};
    EXPECT_TRUE(talk.last().text.starts_with("From our brief for hiring a Rust engineer. Ask every candidate"));
}

}  // namespace
}  // namespace hirewise::advice
