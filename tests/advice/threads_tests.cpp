// What messages do to the thread they stand in, on the base that ships.

#include <gtest/gtest.h>

#include "shipped_base.hpp"
#include "thread.hpp"

namespace hirewise::advice {
namespace {

using test::act_after;
using test::ids;
using test::reply;
using test::thread;
using test::weight_of;

class Adding : public testing::TestWithParam<const char*> {};
TEST_P(Adding, PutsAnOptionBesideTheOthers) {
    EXPECT_EQ((thread{"Rust or Go for an MVP?", GetParam()}.context().options), (ids{"rust", "go", "zig"}));
}
TEST_P(Adding, KeepsTheUseCase) {
    EXPECT_EQ((thread{"Rust or Go for an MVP?", GetParam()}.context().use_cases), ids{"mvp"});
}
INSTANTIATE_TEST_SUITE_P(Threads, Adding,
                         testing::Values("what about Zig?", "add Zig", "and Zig", "vs Zig", "Zig too",
                                         "could we also look at Zig", "Zig?", "Would Zig change the picture?",
                                         "our CTO suggests Zig"));

class LeavingOut : public testing::TestWithParam<const char*> {};
TEST_P(LeavingOut, TakesAnOptionAway) {
    EXPECT_EQ((thread{"Rust, Zig or Go?", GetParam()}.context().options), (ids{"rust", "zig"}));
}
INSTANTIATE_TEST_SUITE_P(Threads, LeavingOut,
                         testing::Values("without Go", "drop Go", "Go is out", "Go is off the table",
                                         "please leave out Go", "we can't use Go", "Go we exclude",
                                         "leave out the last one", "just the first two", "only Rust and Zig",
                                         "Rust or Zig then?", "get rid of Go"));

class WithoutAWord : public testing::TestWithParam<const char*> {};
TEST_P(WithoutAWord, ChangesNothing) {
    for (const auto how : {manner::addressed, manner::overheard}) {
        thread talk{"Rust or Go for an MVP?"};
        talk.say(GetParam(), how);
        EXPECT_EQ(talk.context().options, (ids{"rust", "go"}));
        EXPECT_EQ(talk.context().use_cases, ids{"mvp"});
    }
}
INSTANTIATE_TEST_SUITE_P(Threads, WithoutAWord, testing::Values("", "???", ":tada:", "-"));

TEST(Threads, PutTheRightNameInPlaceOfAWrongOne) {
    const thread talk{"React or Flutter?", "not React, React Native"};
    EXPECT_EQ(talk.context().options, (ids{"react_native", "flutter"}));
}

TEST(Threads, ExchangeAnOptionForAnother) {
    const thread talk{"Java or Go?", "swap Java for Kotlin"};
    EXPECT_EQ(talk.context().options, (ids{"kotlin", "go"}));
}

TEST(Threads, KnowANewOptionByItsNickname) {
    EXPECT_EQ((thread{"MariaDB or MySQL?", "add pg"}.context().options), (ids{"mariadb", "mysql", "postgresql"}));
}

TEST(Threads, KnowAnOptionByAWordOfItsName) {
    const thread talk{"Full-stack engineer, frontend engineer or backend engineer?", "without the backend one"};
    EXPECT_EQ(talk.context().options, (ids{"full_stack_engineer", "frontend_engineer"}));
}

TEST(Threads, DoNotLeaveOutWhatIsAskedAbout) {
    EXPECT_EQ((thread{"Rust or Go?", "why not Go?"}.context().options), (ids{"rust", "go"}));
}

TEST(Threads, StayWithWhatCanBeWeighed) {
    EXPECT_EQ((thread{"Rust or Go?", "what about PostgreSQL?"}.context().options), (ids{"rust", "go"}));
}

TEST(Threads, PutAUseCaseInPlaceOfAnother) {
    EXPECT_EQ((thread{"Rust or Go for fintech?", "same question for an MVP"}.context().use_cases), ids{"mvp"});
}

TEST(Threads, PutAUseCaseBesideAnother) {
    const thread talk{"Java or Go for a REST API?", "by the way, auditors inspect us"};
    EXPECT_EQ(talk.context().use_cases, (ids{"web_api", "regulated_industry"}));
}

TEST(Threads, TakeBackAUseCaseByAWordOfItsName) {
    const thread talk{"Java or Go for an embedded device?", "forget the embedded part"};
    EXPECT_EQ(talk.context().use_cases, ids{});
}

TEST(Threads, KeepWeightsWhenTheUseCaseChanges) {
    const thread talk{"Rust or Go for fintech, talent matters most", "and for an MVP?"};
    EXPECT_EQ(weight_of(talk.context(), "talent_availability"), 3);
}

TEST(Threads, TakeBackAWeight) {
    const thread talk{"Rust or Go?", "performance matters most", "forget what I said about performance"};
    EXPECT_EQ(talk.context().priorities, std::vector<priority>{});
}

TEST(Threads, ChangeTheLastWeightByANumberAlone) {
    const thread talk{"Rust or Go?", "talent counts double", "make that triple"};
    EXPECT_EQ(weight_of(talk.context(), "talent_availability"), 3);
}

TEST(Threads, TakeNoWeightFromAReason) {
    const thread talk{"Rust, Zig or Go?", "drop Go, performance"};
    EXPECT_EQ(talk.context().priorities, std::vector<priority>{});
}

TEST(Threads, TakeBackTheLastChange) {
    const thread talk{"Rust or Go for fintech?", "what about Zig?", "scratch that"};
    EXPECT_EQ(talk.context().options, (ids{"rust", "go"}));
}

TEST(Threads, NoteWhatChanged) {
    const thread talk{"Rust or Go for fintech?", "drop Go, add Zig"};
    EXPECT_EQ(talk.last().reading.notes, (ids{"left out Go", "added Zig"}));
}

TEST(Threads, RememberAnOpenQuestion) {
    const thread talk{"What should we hire for an online shop?", "Laravel or Rails?"};
    EXPECT_EQ(talk.context().options, (ids{"laravel", "rails"}));
    EXPECT_EQ(talk.context().use_cases, ids{"ecommerce"});
}

TEST(Threads, RememberASingleOption) {
    EXPECT_EQ((thread{"mongodb?", "vs Postgres"}.context().options), (ids{"mongodb", "postgresql"}));
}

TEST(Threads, RememberThatAnAssumptionWasStated) {
    const thread talk{"Rust or Go for a throwaway MVP?", "talent matters twice as much"};
    EXPECT_EQ(talk.last().reading.stated, ids{"mvp"});
}

TEST(Threads, StartOverWithAWholeQuestion) {
    const thread talk{"Rust or Go for fintech, talent matters most", "Vue or React for an online shop?"};
    EXPECT_EQ(talk.context().use_cases, ids{"ecommerce"});
    EXPECT_EQ(talk.context().priorities, std::vector<priority>{});
}

class Forgetting : public testing::TestWithParam<const char*> {};
TEST_P(Forgetting, ClearsTheThread) {
    EXPECT_EQ((thread{"Rust or Go for fintech?", GetParam()}.context()), thread_context{});
}
INSTANTIATE_TEST_SUITE_P(Threads, Forgetting,
                         testing::Values("start over", "reset please", "forget everything", "let's start from scratch",
                                         "back to square one"));

class Replying : public testing::TestWithParam<reply> {};
TEST_P(Replying, DoesWhatIsAskedFor) {
    EXPECT_EQ(act_after({"Rust or Go for fintech?", GetParam().text}), GetParam().act);
}
TEST_P(Replying, LeavesWhatIsWeighed) {
    const thread before{"Rust or Go for fintech?"};
    const thread after{"Rust or Go for fintech?", GetParam().text};
    EXPECT_EQ(after.context().options, before.context().options);
    EXPECT_EQ(after.context().use_cases, before.context().use_cases);
    EXPECT_EQ(after.context().priorities, before.context().priorities);
}
INSTANTIATE_TEST_SUITE_P(
    Threads, Replying,
    testing::Values(reply{"why?", "explains"}, reply{"how come", "explains"}, reply{"why isn't Go on top?", "explains"},
                    reply{"on what grounds?", "explains"}, reply{"are you sure?", "explains"},
                    reply{"I don't buy that", "explains"}, reply{"I don't get it", "explains"},
                    reply{"what would change your mind?", "explains"},
                    reply{"where does that ranking come from?", "explains"}, reply{"the other one?", "explains"},
                    reply{"salaries?", "tells_pay"}, reply{"how much do they earn", "tells_pay"},
                    reply{"and who is cheaper?", "tells_pay"}, reply{"are they hard to find?", "tells_fact"},
                    reply{"who is quicker to recruit?", "tells_fact"}, reply{"is Rust talent rare?", "tells_fact"},
                    reply{"what did you understand?", "shows"}, reply{"sum up what you got from me", "shows"},
                    reply{"remind me what I asked you to weigh", "shows"}, reply{"thanks", "friendly"},
                    reply{"ok cool", "friendly"}, reply{"lol", "friendly"}, reply{"fair enough", "friendly"},
                    reply{"nice. @kim did you book the room?", "friendly"}));

TEST(Threads, TellTheSameOfTheOtherOne) {
    thread talk{"React or Vue?", "is Vue hard to find?"};
    const auto& got = talk.say("and the other one?");
    EXPECT_EQ(got.act, dialogue_act::tells_fact);
    EXPECT_NE(got.text.find("React"), std::string::npos) << got.text;
}

TEST(Threads, ShowWhatWasUnderstood) {
    thread talk{"Rust or Go for an MVP, talent does not matter"};
    EXPECT_EQ(talk.say("what have you noted so far?").text,
              "So far I have understood this. You choose between Rust and Go, for a start-up building an MVP. Talent "
              "availability does not count. Tell me what to change.");
}

TEST(Threads, KeepTheCapitalOfANameThatOutweighs) {
    thread talk{"Rust or Go for fintech, talent matters most", "what about Zig?"};
    EXPECT_EQ(talk.say("why not Zig?").text.find(": rust"), std::string::npos);
}

class Overhearing : public testing::TestWithParam<const char*> {};
TEST_P(Overhearing, SaysNothing) {
    thread talk{"Rust or Go for fintech?"};
    EXPECT_TRUE(talk.say(GetParam(), manner::overheard).silent);
}
TEST_P(Overhearing, RemembersNothing) {
    thread talk{"Rust or Go for fintech?"};
    const auto before = talk.context();
    talk.say(GetParam(), manner::overheard);
    EXPECT_EQ(talk.context(), before);
}
INSTANTIATE_TEST_SUITE_P(Threads, Overhearing,
                         testing::Values("can someone restart the Jenkins agent?",
                                         "which projector fits the small room?",
                                         "the pricing job failed again last night", "how did the interview go?",
                                         "ok cool", "lol", "start over", "salaries are paid on friday",
                                         "sum up the meeting please", "we have an MVP to ship", "really",
                                         "I disagree with Tom", "@kim why is the build red?", "out for lunch",
                                         "without Go we would be done by now", "the other one is in the kitchen",
                                         "good candidates are rare these days"));

class HeardInPassing : public testing::TestWithParam<reply> {};
TEST_P(HeardInPassing, IsAnsweredWhereItIsSurelyMeant) {
    thread talk{"Rust or Go for fintech?"};
    const auto& made = talk.say(GetParam().text, manner::overheard);
    EXPECT_FALSE(made.silent);
    EXPECT_EQ(name_of(made.act), GetParam().act);
}
INSTANTIATE_TEST_SUITE_P(Threads, HeardInPassing,
                         testing::Values(reply{"and what about Kotlin?", "decides"},
                                         reply{"what if performance counts double?", "decides"},
                                         reply{"and for a small device without an operating system?", "decides"},
                                         reply{"how much would one of each cost us a year?", "tells_pay"}));

TEST(Threads, DoNotChangeTheirWorkForAWordThatIsSaidByTheWay) {
    EXPECT_EQ(
        (thread{"Rust or Go for our web shop?", "how long does a boiled egg keep in the fridge"}.context().use_cases),
        ids{"ecommerce"});
    EXPECT_EQ((thread{"Rust or Go for our web shop?", "and for a fridge?"}.context().use_cases),
              ids{"embedded_device"});
}

class ForOthers : public testing::TestWithParam<const char*> {};
TEST_P(ForOthers, IsDeclinedAndChangesNothing) {
    thread talk{"Rust or Go for our web shop?"};
    const auto before = talk.context();
    EXPECT_EQ(name_of(talk.say(GetParam()).act), "declines");
    EXPECT_EQ(talk.context().options, before.options);
    EXPECT_EQ(talk.context().use_cases, before.use_cases);
}
INSTANTIATE_TEST_SUITE_P(Threads, ForOthers,
                         testing::Values("does anybody know where the Perl job keeps its lock file",
                                         "write me a Python script that sorts my photos by month",
                                         "portrait or landscape for the invoice template"));

}  // namespace
}  // namespace hirewise::advice
