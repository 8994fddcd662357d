#include "cards/button_value.hpp"
#include "handler_fixture.hpp"

namespace hirewise::test {
namespace {

class Feedback : public handler_fixture {
protected:
    static slack::block_action thumb(bool helpful) {
        return press("feedback", cards::encode(cards::opinion{"C1:1700000000.000100", helpful}));
    }
};

TEST_F(Feedback, IsRecordedWithItsAuthorAndTime) {
    EXPECT_TRUE(act(thumb(false)).empty());
    ASSERT_EQ(store.opinions.size(), 1U);
    EXPECT_EQ(store.opinions[0].answer_key, "C1:1700000000.000100");
    EXPECT_EQ(store.opinions[0].user, "U1");
    EXPECT_FALSE(store.opinions[0].helpful);
    EXPECT_EQ(store.opinions[0].given, desk.clock.since_epoch());
}

TEST_F(Feedback, IsThankedForPrivately) {
    act(thumb(true));
    EXPECT_NE(last_note().find("Thank you"), std::string::npos);
}

TEST_F(Feedback, IsThankedForInTheThreadOfTheAnswer) {
    auto action = thumb(true);
    action.thread_ts = {"1700000000.000100"};
    act(action);
    ASSERT_EQ(web.ephemerals.size(), 1U);
    EXPECT_EQ(web.ephemerals[0].thread_ts.value, "1700000000.000100");
}

TEST_F(Feedback, ThatCannotBeSavedSaysSo) {
    store.fail("record");
    act(thumb(true));
    EXPECT_NE(last_note().find("press again in a minute"), std::string::npos);
    EXPECT_TRUE(log.has("feedback not recorded"));
}

TEST_F(Feedback, OfAnUnknownVersionIsNotRecorded) {
    for (const auto* value : {"", "up", R"({"v":2,"k":"a","h":true})", R"({"v":1,"k":"","h":true})"}) {
        act(press("feedback", value));
        EXPECT_NE(last_note().find("ask the question again"), std::string::npos) << value;
    }
    EXPECT_TRUE(store.opinions.empty());
}

TEST_F(Feedback, IsRecordedEvenWhenTheThanksFail) {
    web.ephemeral_results.push_back(slack::slack_errc::no_access);
    act(thumb(true));
    EXPECT_EQ(store.opinions.size(), 1U);
}

TEST_F(Feedback, IsTakenFromTheThumbsOfARealCard) {
    const auto replies = mention(message("<@U0BOT> Rust or Go?"));
    act(press("feedback", button_value(only(replies), "feedback")));
    ASSERT_EQ(store.opinions.size(), 1U);
    EXPECT_TRUE(store.opinions[0].helpful);
}

}  // namespace
}  // namespace hirewise::test
