// Verbs and words of people in a hurry: putting in, leaving out, replacing, weighing, telling what is built.

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "thread.hpp"

namespace hirewise::advice {
namespace {

using test::act_after;
using test::ids;
using test::thread;
using test::weight_of;

class AddingInHaste : public testing::TestWithParam<const char*> {};
TEST_P(AddingInHaste, PutsAnOptionBesideTheOthers) {
    EXPECT_EQ((thread{"Rails or Django?", GetParam()}.context().options), (ids{"rails", "django", "laravel"}));
}
INSTANTIATE_TEST_SUITE_P(Threads, AddingInHaste,
                         testing::Values("toss Laravel in the hat", "don't forget Laravel", "sling Laravel in as well",
                                         "Laravel was suggested in the stand-up", "Laravel came up yesterday",
                                         "Laravel as the cheap way out?"));

class LeavingOutInHaste : public testing::TestWithParam<const char*> {};
TEST_P(LeavingOutInHaste, LeavesAnOptionOut) {
    EXPECT_EQ((thread{"Rails, Django or Laravel?", GetParam()}.context().options), (ids{"rails", "django"}));
}
INSTANTIATE_TEST_SUITE_P(Threads, LeavingOutInHaste,
                         testing::Values("Laravel no", "sack off Laravel", "Laravel is a non-starter",
                                         "we've decided against Laravel", "everything but Laravel",
                                         "drop everything but Rails and Django", "Laravel goes, thanks to the boss",
                                         "Laravel scares my team, take it out", "never mind Laravel",
                                         "just the first two", "Laravel can go", "Laravel drops out"));

class ReplacingInHaste : public testing::TestWithParam<const char*> {};
TEST_P(ReplacingInHaste, PutsOneInThePlaceOfAnother) {
    const auto options = thread{"Rails or Django?", GetParam()}.context().options;
    EXPECT_EQ(std::set(options.begin(), options.end()), (std::set<std::string>{"rails", "laravel"}));
}
INSTANTIATE_TEST_SUITE_P(Threads, ReplacingInHaste,
                         testing::Values("substitute Laravel for Django", "swap the latter for Laravel",
                                         "instead of Django Laravel please", "out with Django, in with Laravel",
                                         "when I said Django I meant Laravel", "we'd take Laravel instead of Django",
                                         "Django goes, Laravel comes", "Replace Django. Use Laravel.",
                                         "set Laravel in the place of Django", "Django becomes Laravel"));

TEST(Threads, LeaveNothingOutForAnOpinionThatIsQuoted) {
    EXPECT_EQ((thread{"Rails or Django?", "my sister thinks Rails is dead"}.context().options),
              (ids{"rails", "django"}));
}

TEST(Threads, AddNothingThatIsNamedBesideAWeight) {
    EXPECT_EQ((thread{"PostgreSQL or MySQL?", "licence fees matter, Oracle burnt us badly"}.context().options),
              (ids{"postgresql", "mysql"}));
}

TEST(Threads, StayWithTheirOptionsWhenALanguageIsComplainedOf) {
    EXPECT_EQ((thread{"Rails, Laravel or Django?", "Laravel is too much PHP for me"}.context().options),
              (ids{"rails", "laravel", "django"}));
    EXPECT_EQ((thread{"Vue, React or Angular?", "Hmm, Angular is too much TypeScript for us."}.context().options),
              (ids{"vue", "react", "angular"}));
}

TEST(Threads, StayWithTheirOptionsWhenSomebodyTellsWhatTheyRun) {
    const thread talk{"Platform engineer or DevOps engineer?", "we are seventy developers on Kubernetes"};
    EXPECT_EQ(talk.context().options, (ids{"platform_engineer", "devops_engineer"}));
    EXPECT_EQ(talk.context().use_cases, ids{"large_team"});
}

TEST(Threads, ReadAShortNameWhereItIsListed) {
    EXPECT_EQ((thread{"Go, Scala or Elixir?", "just go and scala"}.context().options), (ids{"go", "scala"}));
}

TEST(Threads, KeepWhatIsNamedBesideAPlace) {
    EXPECT_EQ((thread{"Rails, Django, Laravel or Phoenix?", "only the first two and Phoenix"}.context().options),
              (ids{"rails", "django", "phoenix"}));
}

TEST(Threads, TakeNoSkillForAnOption) {
    EXPECT_EQ((thread{"Go or Elixir?", "our three developers all did Java before"}.context().options),
              (ids{"go", "elixir"}));
}

TEST(Threads, ReadAHurriedListWithoutCommas) {
    EXPECT_EQ(thread({"php ruby or python for a news site"}).context().options, (ids{"php", "ruby", "python"}));
}

TEST(Threads, TakeWhatAnAppRunsOnForNoOption) {
    EXPECT_EQ(thread({"app for both iOS and Android, Flutter or React Native developer?"}).context().options,
              (ids{"flutter", "react_native"}));
}

TEST(Threads, TakeOffWhatAFactWasAsked) {
    thread talk{"Rails, Django or Laravel?", "how hard is it to hire for Laravel?", "take it off then"};
    EXPECT_EQ(talk.context().options, (ids{"rails", "django"}));
}

class ShortOfMoney : public testing::TestWithParam<const char*> {};
TEST_P(ShortOfMoney, CountsWhatPeopleCost) {
    const thread talk{"Go or Java?", GetParam()};
    EXPECT_EQ(talk.last().act, dialogue_act::decides);
    EXPECT_GT(weight_of(talk.context(), "affordable_pay"), 1);
}
INSTANTIATE_TEST_SUITE_P(Threads, ShortOfMoney,
                         testing::Values("our budget is tight", "wages have to be low", "we can't pay much",
                                         "there is no money left"));

TEST(Threads, TellNoPayToWhoAsksHowMuchOfSomethingElse) {
    EXPECT_NE(act_after({"Contractor or employee?", "how much notice does one have to give?"}), "tells_pay");
}

TEST(Threads, HearThatPayIsNoMatter) {
    const thread talk{"Go or Java?", "money isn't a concern"};
    EXPECT_EQ(talk.last().act, dialogue_act::decides);
    EXPECT_EQ(weight_of(talk.context(), "affordable_pay"), 0);
}

TEST(Threads, AskForNoRecommendationByTheNameOfWhatIsBuilt) {
    const thread talk{"PyTorch or TensorFlow?", "no research, we build a recommender for our shop"};
    EXPECT_EQ(talk.context().options, (ids{"pytorch", "tensorflow"}));
}

TEST(Threads, TellPayInWhateverWordsItIsAskedFor) {
    EXPECT_EQ(act_after({"Rails or Django?", "what would one of them set me back?"}), "tells_pay");
    EXPECT_EQ(act_after({"Rails or Django?", "what does a Django developer take home?"}), "tells_pay");
}

TEST(Threads, SumUpWhenToldToInAWord) {
    EXPECT_EQ(act_after({"Rails or Django?", "summarise please"}), "shows");
}

TEST(Threads, ExplainThemselvesToWhoDoubtsPolitely) {
    EXPECT_EQ(act_after({"Rails or Django?", "sorry, sounds fishy"}), "explains");
    EXPECT_EQ(act_after({"Rails or Django?", "I beg to differ"}), "explains");
}

TEST(Threads, TellPayWhereItIsAskedInTwoWords) {
    EXPECT_EQ(act_after({"Go or Java?", "salaries please"}), "tells_pay");
}

class CountingLessInHaste : public testing::TestWithParam<const char*> {};
TEST_P(CountingLessInHaste, LowersTheWeight) {
    const thread talk{"Go or Java?", GetParam()};
    EXPECT_LT(weight_of(talk.context(), "performance"), 1);
}
INSTANTIATE_TEST_SUITE_P(Threads, CountingLessInHaste,
                         testing::Values("performance is less critical here", "performance matters only a little",
                                         "less emphasis on performance", "performance isn't interesting",
                                         "nobody cares about performance", "I'm less fussed about performance",
                                         "performance comes second", "tone down performance a bit",
                                         "performance doesn't bother us", "idc about performance",
                                         "a big talent pool matters more to me than performance"));

class Supposing : public testing::TestWithParam<const char*> {};
TEST_P(Supposing, WeighsAnew) {
    thread talk{"Go or Rust for a web API?"};
    EXPECT_EQ(name_of(talk.say(GetParam()).act), "decides");
    EXPECT_EQ(talk.context().priorities.size(), 1);
}
INSTANTIATE_TEST_SUITE_P(Threads, Supposing,
                         testing::Values("what if it had to be learnt within weeks?",
                                         "would it change anything if hiring has to be easy?",
                                         "RAM is scarce there, so what now?", "given that nobody may notice a pause?",
                                         "what do you advise when beginners have to follow the code?",
                                         "it should not leak any memory. Does that change things?"));

TEST(Threads, NameTheWinnerInAWord) {
    EXPECT_EQ(act_after({"Go or Java?", "one name, please"}), "decides");
}

TEST(Threads, GoBackToTheFirstTwo) {
    EXPECT_EQ((thread{"Rails, Django or Laravel?", "no, just the first two"}.context().options),
              (ids{"rails", "django"}));
}

TEST(Threads, PutOtherWorkInThePlaceOfWhatIsForgotten) {
    EXPECT_EQ(
        (thread{"Rust or Go for an MVP?", "forget that, the plan changed: it's firmware now"}.context().use_cases),
        ids{"embedded_device"});
    EXPECT_EQ((thread{"Rust or Go for an MVP?", "no hang on, it's firmware after all"}.context().use_cases),
              ids{"embedded_device"});
}

TEST(Threads, WeighPayWhereItHasToCount) {
    const thread talk{"Go or Java?", "hm, then pay has to count more"};
    EXPECT_GT(weight_of(talk.context(), "affordable_pay"), 1);
}

TEST(Threads, TellWhatToAskAndChangeNothing) {
    const thread talk{"Go or Java?", "and what could we ask a Java person when they come in for the interview"};
    EXPECT_EQ(name_of(talk.last().act), "tells_fact");
    EXPECT_TRUE(talk.context().priorities.empty());
}

class GivingUpWishes : public testing::TestWithParam<const char*> {};
TEST_P(GivingUpWishes, LeavesTheOptionsAndTheWork) {
    thread talk{"Go or Rust for a web API?", "performance counts more", "easy to learn, please"};
    ASSERT_EQ(talk.context().priorities.size(), 2);
    talk.say(GetParam());
    EXPECT_TRUE(talk.context().priorities.empty());
    EXPECT_EQ(talk.context().options, (ids{"go", "rust"}));
    EXPECT_EQ(talk.context().use_cases, ids{"web_api"});
}
INSTANTIATE_TEST_SUITE_P(Threads, GivingUpWishes,
                         testing::Values("forget all those wishes", "drop my preferences", "no more priorities please",
                                         "all of it counts alike again", "none of that matters any longer",
                                         "ignore what I wanted"));

TEST(Threads, DoNotForgetWhatTheyAreRemindedOf) {
    EXPECT_GT(weight_of(thread{"Go or Rust for a web API?", "don't forget performance"}.context(), "performance"), 1);
}

TEST(Threads, TakeNoVerbForAnOption) {
    EXPECT_EQ((thread{"Java or Kotlin?", "and Scala?", "ok, scala can go again"}.context().options),
              (ids{"java", "kotlin"}));
}

TEST(Threads, ClearNoCriterionThatStandsBeforeWithout) {
    const thread talk{"Go or Java?", "refactoring without tears is the goal"};
    EXPECT_GE(weight_of(talk.context(), "maintainability"), 1);
}

TEST(Threads, HearWhatIsBuiltWhenAStrangersNameStandsInIt) {
    const thread talk{"Go or Java?", "it talks to Workday and SAP all day"};
    EXPECT_EQ(talk.context().use_cases, ids{"enterprise_integration"});
}

TEST(Threads, WeighNoCloudsThatTheWorkRunsOn) {
    const thread talk{"Terraform or Ansible?", "we are on AWS and Azure, multi-cloud"};
    EXPECT_EQ(talk.context().options, (ids{"terraform", "ansible"}));
    EXPECT_EQ((thread{"Terraform or Ansible?", "We're on AWS and GCP"}.context().options),
              (ids{"terraform", "ansible"}));
    EXPECT_EQ(talk.context().use_cases, ids{"multi_cloud"});
}

TEST(Threads, HearAWishAcrossAnAside) {
    EXPECT_EQ(weight_of(thread{"C++ or Rust?", "speed, by the way, doesn't matter"}.context(), "performance"), 0);
}

TEST(Threads, HearThatHiringCountsOrDoesNot) {
    EXPECT_EQ(weight_of(thread{"Elixir or Go?", "hiring doesn't matter at all"}.context(), "talent_availability"), 0);
    EXPECT_GT(weight_of(thread{"Java or Scala?", "we not find people"}.context(), "talent_availability"), 1);
}

TEST(Threads, LeaveTheirOptionsAloneForAMoment) {
    EXPECT_EQ((thread{"Rails or Django?", "the oven beeps, back in a second"}.context().options),
              (ids{"rails", "django"}));
}

class StrikingOut : public testing::TestWithParam<const char*> {};
TEST_P(StrikingOut, TakesAWishBack) {
    thread talk{"Go or Rust for a web API?", "low memory use matters"};
    ASSERT_GT(weight_of(talk.context(), "memory_control"), 1);
    talk.say(GetParam());
    EXPECT_EQ(weight_of(talk.context(), "memory_control"), 1);
}
INSTANTIATE_TEST_SUITE_P(Threads, StrikingOut,
                         testing::Values("strike the memory", "cross the memory wish out",
                                         "I meant salaries, not the memory"));

TEST(Threads, AreClearedWhateverIsSaidOfTomorrow) {
    EXPECT_TRUE((thread{"Go or Rust for a web API?", "Wipe everything, tomorrow I ask for something new"}
                     .context()
                     .options.empty()));
}

TEST(Threads, KeepTheirWorkWhenSomethingElseIsDenied) {
    thread talk{"PostgreSQL or MongoDB? Each customer's record has its own fields.",
                "It must also book payments, and no customer may pay twice."};
    EXPECT_EQ(talk.context().use_cases, (ids{"flexible_schema", "transaction_processing"}));
}

TEST(Threads, ShowTheNumbersWhenAskedForRatings) {
    EXPECT_EQ(act_after({"Go or Rust for a web API?", "ratings please"}), "explains");
}

class AddingToTheWork : public testing::TestWithParam<const char*> {};
TEST_P(AddingToTheWork, KeepsWhatWasTold) {
    thread talk{"Go or Rust for software that plays live sound?", GetParam()};
    EXPECT_EQ(talk.context().use_cases, (ids{"real_time", "regulated_industry"}));
}
INSTANTIATE_TEST_SUITE_P(Threads, AddingToTheWork,
                         testing::Values("a clerk adds: auditors inspect every release of it",
                                         "The insurer demands that auditors inspect every release.",
                                         "auditors inspect each release aswell"));

TEST(Threads, TakeOutThePartOfTheWorkThatIsNamed) {
    thread talk{"PostgreSQL or MongoDB? Each customer's record has its own fields.", "It must also book payments.",
                "payments go to another firm after all, so scrap that part"};
    EXPECT_EQ(talk.context().use_cases, ids{"flexible_schema"});
}

TEST(Threads, TellAFactThatIsAskedForLikeAReason) {
    EXPECT_EQ(act_after({"Go or Rust for a web API?", "on average, how many weeks does it take to fill such a post?"}),
              "tells_fact");
    EXPECT_EQ(act_after({"Rails, Django or Laravel for a shop?", "has Ruby any future left, honestly?"}), "tells_fact");
}

TEST(Threads, TellWhereTheirNumbersAreFrom) {
    thread talk{"Go or Rust for a web API?", "Where did you get those figures, who published them?"};
    EXPECT_EQ(talk.context().use_cases, ids{"web_api"});
}

TEST(Threads, TellAFactAboutWhatTheyWeighAndKeepTheirWork) {
    thread talk{"R or Python for research on models?", "could an R team move to Python without much pain?"};
    EXPECT_EQ(talk.context().use_cases, ids{"ml_research"});
    EXPECT_EQ(act_after({"MySQL or PostgreSQL for a booking system?", "is moving from mysql to postgres painful?"}),
              "tells_fact");
}

TEST(Threads, UnsayAWish) {
    thread talk{"Flutter or React Native for an app?", "look and feel matters",
                "ignore what I said about the look and feel"};
    EXPECT_TRUE(talk.context().priorities.empty());
    thread doubted{"Go or Rust for a web API?", "response times matter most",
                   "scratch the response times, my boss disagrees"};
    EXPECT_TRUE(doubted.context().priorities.empty());
}

TEST(Threads, RaiseAWishThatMattersALittleMore) {
    thread talk{"AWS or Azure for a shop?", "being able to move away later matters a little more than usual"};
    EXPECT_GT(weight_of(talk.context(), "portability"), 1);
    thread named{"AWS or Azure for a shop?", "portability matters a little more than usual"};
    EXPECT_GT(weight_of(named.context(), "portability"), 1);
}

TEST(Threads, DoNotTakeCustomersWhoPayForAQuestionOfSalaries) {
    EXPECT_EQ((thread{"Postgres or Mongo for recipes?", "customers also pay through it"}.context().use_cases),
              ids{"transaction_processing"});
}

TEST(Threads, TakeWhoIsSupposedToBeThereForNoOption) {
    thread talk{"Rust or Go for our matching engine", "ok, and say we had only Java people at hand?"};
    EXPECT_EQ(talk.context().options, (ids{"rust", "go"}));
    EXPECT_EQ(talk.context().skills, ids{"java"});
}

TEST(Threads, KeepTheOthersWhereTwoOfThemAreAskedAbout) {
    thread talk{"Terraform or Ansible?", "put Kubernetes on the list as well",
                "do Ansible and Terraform work together?"};
    EXPECT_EQ(talk.context().options.size(), 3U);
    EXPECT_EQ(talk.last().act, dialogue_act::tells_fact);
}

class Scarcity : public testing::TestWithParam<const char*> {};
TEST_P(Scarcity, ThatIsComplainedOfMakesPeopleWhoCanBeFoundMatter) {
    EXPECT_GT(weight_of(thread{"Kotlin or Java?", GetParam()}.context(), "talent_availability"), 1);
}
INSTANTIATE_TEST_SUITE_P(Threads, Scarcity,
                         testing::Values("we would never find such folks in Erfurt", "I doubt we'd get anybody",
                                         "good luck hiring those people here", "they are tough to get in our valley",
                                         "we searched for years and found nobody, hiring one was impossible"));

TEST(Threads, TakeAQuestionAboutScarcityForAQuestion) {
    EXPECT_EQ(act_after({"Kotlin or Java?", "are they tough to get?"}), "tells_fact");
}

TEST(Threads, TakeBackTheWorkThatIsNamed) {
    for (const auto* said : {"take back the trading platform", "no, take the trading platform back"}) {
        const thread talk{"Kotlin or Java for a trading platform and a SaaS product?", said};
        EXPECT_EQ(talk.context().use_cases, ids{"saas_product"}) << said;
    }
}

TEST(Threads, ChangeTheWork) {
    const thread talk{"Rust or Go for a trading platform?", "change it to firmware"};
    EXPECT_EQ(talk.context().use_cases, ids{"embedded_device"});
}

TEST(Threads, GoOnWhereSomethingIsToldOfBothOptions) {
    const thread talk{"Go or Python for cloud tooling?", "we have Go and Python people already, learning is no topic"};
    EXPECT_EQ(talk.context().use_cases, ids{"cloud_tooling"});
}

class AnotherErrand : public testing::TestWithParam<const char*> {};
TEST_P(AnotherErrand, IsDeclined) {
    EXPECT_EQ(act_after({"Kotlin or Java?", GetParam()}), "declines");
}
INSTANTIATE_TEST_SUITE_P(Threads, AnotherErrand,
                         testing::Values("could you suggest a taxi company", "tell me a riddle",
                                         "what should I cook tonight?", "book me a table for four"));

}  // namespace
}  // namespace hirewise::advice
