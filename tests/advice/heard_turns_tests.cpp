// What messages in threads do by the way they are said, where no rule knows their words.

#include <gtest/gtest.h>

#include "advice/turn_model.hpp"
#include "shipped_base.hpp"
#include "thread.hpp"

namespace hirewise::advice {
namespace {

using test::act_after;
using test::ids;
using test::reply;
using test::thread;
using test::weight_of;

class HeardTurn : public testing::TestWithParam<reply> {};
TEST_P(HeardTurn, DoesWhatItsWordsAreLike) {
    EXPECT_EQ(act_after({"Rust or Go for a web API?", GetParam().text}), GetParam().act);
}
INSTANTIATE_TEST_SUITE_P(Threads, HeardTurn,
                         testing::Values(reply{"how trustworthy is that, honestly?", "explains"},
                                         reply{"my boss will surely ask what makes you think so", "explains"},
                                         reply{"wat do they ern in a year", "tells_pay"},
                                         reply{"whcih of them is more poplar with ppl", "tells_fact"},
                                         reply{"could you jot down all I have let you know so far", "shows"},
                                         reply{"lol my cat walked over the keyboard", "friendly"}));

TEST(HeardTurn, BringsInAnOptionThatIsHiddenInAStory) {
    const thread talk{"Rust or Go for a web API?",
                      "My deputy has heard good things about Java, so that should be on the list as well"};
    EXPECT_EQ(talk.context().options, (ids{"rust", "go", "java"}));
}

TEST(HeardTurn, TakesOutAnOptionThatIsHiddenInAStory) {
    const thread talk{"Rust, Java or Go for a web API?",
                      "Our works council has had it with Java, you may strike it from the list for good"};
    EXPECT_EQ(talk.context().options, (ids{"rust", "go"}));
}

TEST(HeardTurn, RaisesWhatIsWishedForInTypingErrors) {
    const thread talk{"Rust or Go for a web API?", "we realy cnat pay mch, salarys must be low"};
    EXPECT_GT(weight_of(talk.context(), "affordable_pay"), 1);
}

TEST(HeardTurn, TakesBackTheOnlyThingInForce) {
    const thread talk{"Rust or Go for a web API?", "turns out somebody else was given that job, so ignore it"};
    EXPECT_TRUE(talk.context().use_cases.empty());
    EXPECT_EQ(talk.context().options, (ids{"rust", "go"}));
}

TEST(HeardTurn, OverrulesNoWholeQuestion) {
    EXPECT_EQ((thread{"Rust or Go?", "Kotlin or Swift for a phone app?"}.context().options), (ids{"kotlin", "swift"}));
}

TEST(HeardTurn, IsHeardOnlyWhereTheBotIsAddressed) {
    thread talk{"Rust or Go?"};
    EXPECT_TRUE(talk.say("my boss will surely ask what makes you think so", manner::overheard).silent);
}

TEST(HeardTurn, NeedsNoExamples) {
    auto base = std::make_shared<knowledge::snapshot>(*test::load_shipped_base());
    base->turns.clear();
    const text_folder folder;
    const turn_model without{*base, folder};
    EXPECT_EQ(without.read({}, {}).most(), 0);
}

}  // namespace
}  // namespace hirewise::advice
