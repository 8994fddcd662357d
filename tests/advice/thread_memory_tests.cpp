// Which of a thread's earlier states a message goes back to, and what comes back from them.

#include <gtest/gtest.h>

#include "advice/earlier_states.hpp"
#include "thread.hpp"

namespace hirewise::advice {
namespace {

using test::ids;
using test::thread;

TEST(EarlierStates, AreGoneBackThroughOneByOne) {
    thread talk{"Rails or Django?", "add Laravel", "it's for an online shop"};
    talk.say("undo");
    EXPECT_EQ(talk.context().use_cases, ids{});
    talk.say("undo");
    EXPECT_EQ(talk.context().options, (ids{"rails", "django"}));
}

TEST(EarlierStates, ComeBackWhenAnUndoIsUndone) {
    thread talk{"Rails or Django?", "add Laravel", "undo"};
    EXPECT_EQ(talk.context().options, (ids{"rails", "django"}));
    talk.say("put it back");
    EXPECT_EQ(talk.context().options, (ids{"rails", "django", "laravel"}));
}

TEST(EarlierStates, AreLeftForTheFirstOneByItsName) {
    thread talk{"Rails or Django?", "add Laravel", "replace Rails with Spring Boot", "it's for an online shop"};
    talk.say("go back to the original");
    EXPECT_EQ(talk.context().options, (ids{"rails", "django"}));
}

TEST(EarlierStates, AreGoneBackByTwoSteps) {
    thread talk{"Rails or Django?", "add Laravel", "without Rails"};
    talk.say("go back two steps");
    EXPECT_EQ(talk.context().options, (ids{"rails", "django"}));
}

TEST(EarlierStates, AreMeantByASentenceOfItsOwn) {
    thread talk{"Rails or Django?", "add Laravel", "Laravel is silly. Revert"};
    EXPECT_EQ(talk.context().options, (ids{"rails", "django"}));
}

TEST(EarlierStates, GiveBackWhatWasLeftOutInTwoSteps) {
    thread talk{"Rails, Django or Laravel?", "without Rails", "without Laravel"};
    talk.say("bring both back");
    EXPECT_EQ(talk.context().options, (ids{"django", "rails", "laravel"}));
}

TEST(EarlierStates, ComeBackWhenTheWorkThatTookTheirPlaceIsTakenOut) {
    thread talk{"Rust or Go for a trading platform?", "and if it were only an internal tool?",
                "no, scrap the internal tool"};
    EXPECT_EQ(talk.context().use_cases, ids{"fintech"});
    talk.say("forget trading");
    EXPECT_EQ(talk.context().use_cases, ids{});
}

TEST(EarlierStates, ComeBackWhenTheThingThatIsTakenOutIsCalledLikeTheThread) {
    thread talk{"Go or Node for an online shop?", "and if it were a chat for our members?", "ok forget the chat"};
    EXPECT_EQ(talk.context().options, (ids{"go", "nodejs"}));
    EXPECT_EQ(talk.context().use_cases, ids{"ecommerce"});
}

TEST(EarlierStates, AreLeftWhereWorkIsForgottenForANewQuestion) {
    thread talk{"Go or Node for an online shop?", "forget the shop, new question: Rust or Java?"};
    EXPECT_EQ(talk.context().options, (ids{"rust", "java"}));
    EXPECT_EQ(talk.context().use_cases, ids{});
}

TEST(EarlierStates, AreGoneBackToByTheWorkThatTheyWereFor) {
    thread talk{"Rust or Go for an MVP?", "suppose we are a team of sixty engineers", "no, back to the MVP"};
    EXPECT_EQ(talk.context().use_cases, ids{"mvp"});
}

TEST(Circumstances, StayWhereOtherWorkIsNamed) {
    thread talk{"Kafka or RabbitMQ for a task queue? Nobody here does operations.", "and for event streaming?"};
    EXPECT_EQ(talk.context().use_cases, (ids{"small_operations_team", "event_streaming"}));
}

TEST(EarlierStates, AreKeptInSmallNumberWithTheFirstAmongThem) {
    std::vector<thread_state> earlier;
    for (int i = 0; i < 40; ++i) { keep_earlier({{std::to_string(i)}, {}, {}}, earlier); }
    ASSERT_LE(earlier.size(), 8U);
    EXPECT_EQ(earlier.front().options, ids{"0"});
    EXPECT_EQ(earlier.back().options, ids{"39"});
}

}  // namespace
}  // namespace hirewise::advice
