#include "cards/button_value.hpp"

#include <gtest/gtest.h>

namespace hirewise::cards {
namespace {

TEST(SharedQuestion, ComesBackAsItWas) {
    const shared_question shared{"Rust or Go \"for\" \n fintech?", "123.456.abc"};
    EXPECT_EQ(decode_shared_question(encode(shared)), shared);
}

TEST(SharedQuestion, IsCompact) {
    EXPECT_EQ(encode(shared_question{"Rust or Go?", "k"}), R"({"k":"k","q":"Rust or Go?","v":1})");
}

TEST(SharedQuestion, DoesNotFitWhenLongerThanAButtonsValue) {
    EXPECT_EQ(encode(shared_question{std::string(2'000, 'x'), "k"}), "");
    EXPECT_NE(encode(shared_question{std::string(1'970, 'x'), "k"}), "");
}

TEST(SharedQuestion, CountsWhatEscapingAdds) {
    EXPECT_EQ(encode(shared_question{std::string(1'200, '"'), "k"}), "");
}

TEST(SharedQuestion, SurvivesTextThatIsNotUtf8) {
    const auto shared = decode_shared_question(encode(shared_question{"Rust \xff or Go?", "k"}));
    ASSERT_TRUE(shared);
    EXPECT_EQ(shared->question, "Rust \xEF\xBF\xBD or Go?");
}

class BrokenValue : public testing::TestWithParam<const char*> {};

TEST_P(BrokenValue, HoldsNoSharedQuestion) {
    EXPECT_EQ(decode_shared_question(GetParam()), std::nullopt);
}

TEST_P(BrokenValue, HoldsNoOpinion) {
    EXPECT_EQ(decode_opinion(GetParam()), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(ButtonValue, BrokenValue,
                         testing::Values("", "null", "[]", "1", "\"v\"", "{", "{}", R"({"v":1})",
                                         R"({"q":"x","k":"y"})", R"({"v":2,"q":"x","k":"y","h":true})",
                                         R"({"v":"1","q":"x","k":"y"})", R"({"v":1,"q":"","k":"y"})",
                                         R"({"v":1,"q":"x","k":""})", R"({"v":1,"q":7,"k":"y"})",
                                         R"({"v":1,"q":"x","k":"","h":true})", R"({"v":1,"k":["y"],"h":true})",
                                         R"({"v":1,"k":"y","h":"true"})"));

TEST(SharedQuestion, IsNotReadFromAValueLongerThanSlackSends) {
    const auto value = R"({"k":"k","q":")" + std::string(2'000, 'x') + R"(","v":1})";
    EXPECT_EQ(decode_shared_question(value), std::nullopt);
}

TEST(Opinion, ComesBackAsItWas) {
    const opinion up{"C1:1700000000.000100", true};
    const opinion down{"C1:1700000000.000100", false};
    EXPECT_EQ(decode_opinion(encode(up)), up);
    EXPECT_EQ(decode_opinion(encode(down)), down);
}

TEST(Opinion, IsNoSharedQuestion) {
    EXPECT_EQ(decode_shared_question(encode(opinion{"k", true})), std::nullopt);
}

}  // namespace
}  // namespace hirewise::cards
