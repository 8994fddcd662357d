#include "handlers/conversation.hpp"

#include <gtest/gtest.h>

namespace hirewise::handlers {
namespace {

TEST(Conversation, ComesBackAsItWas) {
    const advice::thread_context context{
        {"rust", "go"}, {"fintech"}, {{"talent_availability", 3, "talent \"matters\" most"}, {"performance", 0, ""}}};
    EXPECT_EQ(decode_context(encode(context)), context);
}

TEST(Conversation, ComesBackWithWhatTheLastAnswersDid) {
    advice::thread_context context{{"rust", "go"}, {"mvp"}, {}};
    context.stated = {"mvp"};
    context.category = "language";
    context.focus = {"go"};
    context.last = advice::dialogue_act::tells_fact;
    context.counts_alike = true;
    context.undecided = true;
    context.earlier = {{{"rust"}, {}, {{"performance", 0, "speed"}}}, {{"rust", "go"}, {}, {}}};
    EXPECT_EQ(decode_context(encode(context)), context);
}

TEST(Conversation, ComesBackFromARowOfAnEarlierVersion) {
    const auto context = decode_context(R"({"v":1,"options":["rust","go"],"use_cases":["mvp"],"priorities":[]})");
    ASSERT_TRUE(context);
    EXPECT_EQ(*context, (advice::thread_context{{"rust", "go"}, {"mvp"}, {}}));
}

TEST(Conversation, ComesBackWithTheOneStateOfAnEarlierVersion) {
    const auto context = decode_context(R"({"v":1,"options":["go"],"earlier":{"options":["rust"]}})");
    ASSERT_TRUE(context);
    EXPECT_EQ(context->earlier, (std::vector<advice::thread_state>{{{"rust"}, {}, {}}}));
}

TEST(Conversation, LeavesOutAnActThatItDoesNotKnow) {
    const auto context = decode_context(R"({"v":1,"options":["rust"],"last":"sings","earlier":7})");
    ASSERT_TRUE(context);
    EXPECT_EQ(context->last, std::nullopt);
}

TEST(Conversation, ComesBackWhenEmpty) {
    EXPECT_EQ(decode_context(encode({})), advice::thread_context{});
}

class UnknownContent : public testing::TestWithParam<const char*> {};

TEST_P(UnknownContent, IsIgnored) {
    EXPECT_EQ(decode_context(GetParam()), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Conversation, UnknownContent,
                         testing::Values("", "{", "null", "[]", "{}", R"({"v":2,"options":["rust"]})",
                                         R"({"v":"1","options":["rust"]})"));

TEST(Conversation, LeavesOutWhatItCannotRead) {
    const auto context = decode_context(
        R"({"v":1,"options":["rust",7,null],"use_cases":"fintech","priorities":[1,{},{"criterion":"a"},
            {"criterion":"b","multiplier":"2"},{"criterion":"c","multiplier":-1},{"criterion":"d","multiplier":2}]})");
    ASSERT_TRUE(context);
    EXPECT_EQ(*context, (advice::thread_context{{"rust"}, {}, {{"d", 2, ""}}}));
}

TEST(Conversation, IsIgnoredWhenANumberIsTooLarge) {
    EXPECT_EQ(decode_context(R"({"v":1,"options":["rust"],"priorities":[{"criterion":"a","multiplier":1e999}]})"),
              std::nullopt);
}

}  // namespace
}  // namespace hirewise::handlers
