// What messages in threads say by their grammar: verbs of letting in and clearing, signs, topics and comments.

#include <gtest/gtest.h>

#include "thread.hpp"

namespace hirewise::advice {
namespace {

using test::act_after;
using test::ids;
using test::reply;
using test::thread;
using test::weight_of;

class LettingIn : public testing::TestWithParam<const char*> {};
TEST_P(LettingIn, PutsAnOptionBesideTheOthers) {
    EXPECT_EQ((thread{"Rails or Django?", GetParam()}.context().options), (ids{"rails", "django", "laravel"}));
}
INSTANTIATE_TEST_SUITE_P(Threads, LettingIn,
                         testing::Values("Laravel is permitted after all", "Laravel got the green light",
                                         "they approved Laravel", "our architect wants Laravel",
                                         "a colleague swears by Laravel, is he right?", "Laravel is absent here",
                                         "throw in Laravel please"));

class SendingOff : public testing::TestWithParam<const char*> {};
TEST_P(SendingOff, LeavesAnOptionOut) {
    EXPECT_EQ((thread{"Rails, Django or Laravel?", GetParam()}.context().options), (ids{"rails", "django"}));
}
INSTANTIATE_TEST_SUITE_P(Threads, SendingOff,
                         testing::Values("- laravel", "w/o Laravel", "Laravel did not make the cut", "nuke Laravel",
                                         "Laravel was turned down", "ok, Laravel goes", "Laravel bores me, skip",
                                         "the third isn't for us", "Laravel may be dropped for budget reasons",
                                         "without Laravel, the boss dislikes PHP",
                                         "we can forget Laravel, nobody knows PHP"));

TEST(Threads, AddNothingThatIsDismissed) {
    const thread talk{"Rails, Django or Laravel?", "drop Laravel", "leave Laravel aside"};
    EXPECT_EQ(talk.context().options, (ids{"rails", "django"}));
}

TEST(Threads, GoOnWithoutANameThatNoPageCovers) {
    const thread talk{"Scala, Java or Haxe?", "good, leave out Haxe"};
    EXPECT_EQ(talk.last().act, dialogue_act::decides);
    EXPECT_EQ(talk.context().options, (ids{"scala", "java"}));
}

TEST(Threads, PutAnotherInThePlaceOfANameThatNoPageCovers) {
    const thread talk{"RabbitMQ or HornetQ?", "Kafka in its place?"};
    EXPECT_EQ(talk.context().options, (ids{"rabbitmq", "kafka"}));
}

TEST(Threads, MeanByItWhatWasAddedLast) {
    const thread talk{"Rails or Django?", "what about Laravel?", "drop it"};
    EXPECT_EQ(talk.context().options, (ids{"rails", "django"}));
}

TEST(Threads, LetTheAskerNameTheOptionsOfAnOpenQuestion) {
    const thread talk{"Which language for a command-line tool?", "we thought of Zig and Rust"};
    EXPECT_EQ(talk.context().options, (ids{"zig", "rust"}));
}

TEST(Threads, ReadNoRivalInAReasonForLeavingOneOut) {
    const thread talk{"Rails, Django or Laravel?", "no clue about Ruby so Rails is out"};
    EXPECT_EQ(talk.context().options, (ids{"django", "laravel"}));
}

TEST(Threads, KeepTheUseCaseWhenAnOptionIsAdded) {
    const thread talk{"Angular or Vue for an internal tool?", "does Svelte beat them?"};
    EXPECT_EQ(talk.context().use_cases, ids{"internal_tools"});
}

class Clearing : public testing::TestWithParam<const char*> {};
TEST_P(Clearing, Forgets) {
    EXPECT_EQ(act_after({"Rust or Go for an MVP?", GetParam()}), "forgets");
}
INSTANTIATE_TEST_SUITE_P(Threads, Clearing,
                         testing::Values("ok empty everything, blank slate", "could you flush the whole conversation",
                                         "may we begin afresh", "discard all of that", "clear the context please"));

TEST(Threads, ForgetNothingWhenAProjectStartsFromNothing) {
    EXPECT_NE(act_after({"Rust or Go?", "we start from nothing with this code"}), "forgets");
}

TEST(Threads, TakeBackTheWeightThatIsNamed) {
    const thread talk{"Rust or Go?", "performance matters twice", "the ecosystem counts double",
                      "take the performance weight back please"};
    EXPECT_EQ(weight_of(talk.context(), "performance"), 1);
    EXPECT_EQ(weight_of(talk.context(), "ecosystem"), 2);
}

TEST(Threads, SetTheLastWeightByAPronoun) {
    const thread talk{"Rust or Go?", "performance matters twice", "come to think of it, that is not important"};
    EXPECT_EQ(weight_of(talk.context(), "performance"), 0);
}

class Weighing : public testing::TestWithParam<const char*> {};
TEST_P(Weighing, MakesPerformanceCountLess) {
    EXPECT_LT(weight_of(thread{"Rust or Go?", GetParam()}.context(), "performance"), 1);
}
INSTANTIATE_TEST_SUITE_P(Threads, Weighing,
                         testing::Values("performance counts a bit less", "performance: less of a worry",
                                         "performance? Doesn't matter.", "leave performance out of it",
                                         "the ecosystem > performance"));

TEST(Threads, TakeAStatementAboutPeopleForAWeight) {
    const thread talk{"Rust or Go?", "the talent pool must weigh double"};
    EXPECT_EQ(talk.last().act, dialogue_act::decides);
    EXPECT_GT(weight_of(talk.context(), "talent_availability"), 1);
}

class AskingInThread : public testing::TestWithParam<reply> {};
TEST_P(AskingInThread, Gets) {
    EXPECT_EQ(act_after({"Rust or Go for an MVP?", GetParam().text}), GetParam().act);
}
INSTANTIATE_TEST_SUITE_P(
    Threads, AskingInThread,
    testing::Values(
        reply{"\u20ac\u20ac for either?", "tells_pay"}, reply{"what would one offer such people a year", "tells_pay"},
        reply{"where does one find such engineers?", "tells_fact"},
        reply{"how long until they are productive?", "tells_fact"}, reply{"memory control of each?", "tells_fact"},
        reply{"screening questions pls", "tells_fact"}, reply{"which notice period is usual in Germany?", "tells_fact"},
        reply{"what have you got in your notes?", "shows"}, reply{"list all that you take into account", "shows"},
        reply{"who claims that?", "explains"}, reply{"y tho", "explains"}, reply{"because?", "explains"},
        reply{"what is your choice built on?", "explains"}, reply{"name your favourite", "decides"},
        reply{"fine, I'll tell them that", "friendly"}));

TEST(Threads, TellTheSameAboutSomebodyElse) {
    EXPECT_EQ(act_after({"Rust or Go?", "salaries?", "and for seniors?"}), "tells_pay");
    EXPECT_EQ(act_after({"Rust or Go?", "salaries?", "and in Spain?"}), "tells_pay");
}

TEST(Threads, TakeBackTheOnlyUseCaseInTheAskersOwnWords) {
    const thread talk{"Rust or Go for a bank that is audited?", "scratch the auditors"};
    EXPECT_EQ(talk.context().use_cases, ids{});
}

TEST(Names, InARowAreWeighed) {
    EXPECT_EQ((thread{"java scala kotlin, duel"}.context().options), (ids{"java", "scala", "kotlin"}));
}

TEST(Names, AreWeighedWhereTheyAreComparedOrSetBetween) {
    EXPECT_EQ((thread{"compare a contractor with an employee"}.context().options), (ids{"contractor", "employee"}));
    EXPECT_EQ((thread{"choosing between flutter and swift"}.context().options), (ids{"flutter", "swift"}));
}

TEST(Names, AreNoOptionsWherePeopleOnlyKnowThem) {
    EXPECT_EQ((thread{"Django or Flask? we only know Python"}.context().options), (ids{"django", "flask"}));
}

}  // namespace
}  // namespace hirewise::advice
