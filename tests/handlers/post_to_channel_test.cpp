#include "cards/button_value.hpp"
#include "handler_fixture.hpp"

namespace hirewise::test {
namespace {

class PostToChannel : public handler_fixture {
protected:
    static std::string value_for(const std::string& question) {
        return cards::encode(cards::shared_question{question, "111.222.abc"});
    }
    slack_io::replies post(const std::string& value, const std::string& action_ts = "1.1") {
        return act(press("post_to_channel", value, action_ts));
    }
};

TEST_F(PostToChannel, PostsTheAnswerForEverybody) {
    const auto replies = post(button_value(type("/verdict", "rust vs go for fintech"), "post_to_channel"));
    ASSERT_EQ(replies.size(), 1U);
    EXPECT_EQ(replies[0].channel.value, "C1");
    EXPECT_TRUE(replies[0].thread_ts.empty());
    EXPECT_TRUE(has(replies[0].content, "Rust engineer"));
    EXPECT_TRUE(web.ephemerals.empty());
}

TEST_F(PostToChannel, SaysWhoAskedWhat) {
    const auto replies = post(value_for("rust vs go for fintech"));
    EXPECT_TRUE(has(only(replies), "Asked by <@U1>: “rust vs go for fintech”"));
    EXPECT_EQ(only(replies).text.rfind("Asked by <@U1>", 0), 0U);
}

TEST_F(PostToChannel, OffersNoSecondPosting) {
    EXPECT_EQ(button_value(only(post(value_for("rust vs go"))), "post_to_channel"), "");
}

TEST_F(PostToChannel, KeepsTheKeyOfTheAnswer) {
    const auto feedback = button_value(only(post(value_for("rust vs go"))), "feedback");
    EXPECT_NE(feedback.find("111.222.abc"), std::string::npos);
}

TEST_F(PostToChannel, MentionsNobodyButTheAsker) {
    const auto replies = post(value_for("rust vs go <!channel> <@U999>"));
    ASSERT_EQ(replies.size(), 1U);
    const auto content = shown(replies[0].content);
    EXPECT_EQ(content.find("<!"), std::string::npos);
    EXPECT_EQ(content.find("<@U9"), std::string::npos);
}

class UselessValue : public PostToChannel, public testing::WithParamInterface<const char*> {};

TEST_P(UselessValue, IsToldPrivatelyWithANextStep) {
    EXPECT_TRUE(post(GetParam()).empty());
    ASSERT_EQ(web.ephemerals.size(), 1U);
    EXPECT_EQ(web.ephemerals[0].channel.value, "C1");
    EXPECT_EQ(web.ephemerals[0].user.value, "U1");
    EXPECT_NE(last_note().find("Ask again with /verdict"), std::string::npos) << last_note();
}

INSTANTIATE_TEST_SUITE_P(PostToChannel, UselessValue,
                         testing::Values("", "rust vs go", "{", R"({"v":0,"q":"rust vs go","k":"a"})",
                                         R"({"v":7,"q":"rust vs go","k":"a"})", R"({"v":1,"q":"","k":"a"})",
                                         R"({"v":1,"q":"will it rain?","k":"a"})"));

TEST_F(PostToChannel, PostsOnceWhenPressedTwice) {
    EXPECT_EQ(post(value_for("rust vs go"), "1.1").size(), 1U);
    now += std::chrono::seconds{2};
    EXPECT_TRUE(post(value_for("rust vs go"), "3.1").empty());
    EXPECT_NE(last_note().find("just posted"), std::string::npos);
}

TEST_F(PostToChannel, DoesNotClaimToHavePostedWhatItCannotAnswer) {
    EXPECT_TRUE(post(value_for("will it rain?"), "1.1").empty());
    EXPECT_TRUE(post(value_for("will it rain?"), "3.1").empty());
    EXPECT_EQ(last_note().find("just posted"), std::string::npos);
}

TEST_F(PostToChannel, PostsAgainWhenPressedLater) {
    EXPECT_EQ(post(value_for("rust vs go"), "1.1").size(), 1U);
    now += std::chrono::minutes{2};
    EXPECT_EQ(post(value_for("rust vs go"), "121.1").size(), 1U);
}

TEST_F(PostToChannel, PostsWhenTheSamePressIsServedAgainAfterACrash) {
    EXPECT_EQ(post(value_for("rust vs go"), "1.1").size(), 1U);
    EXPECT_EQ(post(value_for("rust vs go"), "1.1").size(), 1U);
}

TEST_F(PostToChannel, PostsAnotherAnswerAtOnce) {
    EXPECT_EQ(post(value_for("rust vs go"), "1.1").size(), 1U);
    const auto other = cards::encode(cards::shared_question{"rust vs go for an MVP", "333.444.def"});
    EXPECT_EQ(post(other, "2.1").size(), 1U);
}

TEST_F(PostToChannel, PostsWhenTheStoreIsDown) {
    store.fail("*");
    EXPECT_EQ(post(value_for("rust vs go")).size(), 1U);
}

TEST_F(PostToChannel, SurvivesThatEvenTheNoteFails) {
    web.ephemeral_results.push_back(slack::slack_errc::no_access);
    EXPECT_TRUE(post("broken").empty());
    EXPECT_TRUE(log.has("private note not shown"));
}

}  // namespace
}  // namespace hirewise::test
