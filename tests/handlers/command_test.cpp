// /verdict and /hirewise.
#include "handler_fixture.hpp"

namespace hirewise::test {
namespace {

class VerdictCommand : public handler_fixture {};
class HirewiseCommand : public handler_fixture {};

TEST_F(VerdictCommand, AnswersAndOffersToPost) {
    const auto card = type("/verdict", "rust vs go for fintech");
    EXPECT_TRUE(has(card, "Rust engineer"));
    const auto value = button_value(card, "post_to_channel");
    EXPECT_NE(value.find("rust vs go for fintech"), std::string::npos);
    EXPECT_NE(value.find("111.222.abc"), std::string::npos);
}

TEST_F(VerdictCommand, WithoutAQuestionIsHelp) {
    for (const auto* text : {"", "   ", "help"}) { EXPECT_TRUE(has(type("/verdict", text), "How to ask")) << text; }
}

TEST_F(VerdictCommand, FitsIntoAnAcknowledgement) {
    const auto card = type("/verdict", "rust vs go for fintech " + std::string(3'000, '&'));
    EXPECT_LE(dump_json(card.json()).size(), 20'000U);
}

TEST_F(VerdictCommand, DoesNotOfferToPostAnAbstention) {
    EXPECT_EQ(button_value(type("/verdict", "will it rain?"), "post_to_channel"), "");
    EXPECT_EQ(store.unanswered.size(), 1U);
}

TEST_F(VerdictCommand, AnswersWhenTheStoreIsDown) {
    store.fail("*");
    EXPECT_TRUE(has(type("/verdict", "rust vs go for an MVP"), "Go engineer"));
    EXPECT_FALSE(type("/verdict", "will it rain?").blocks.empty());
}

TEST_F(VerdictCommand, RemembersNothing) {
    type("/verdict", "rust vs go for fintech");
    EXPECT_TRUE(store.memories.empty());
}

TEST_F(HirewiseCommand, ExplainsItself) {
    for (const auto* text : {"", " ", "help", "HELP", " help  me"}) {
        EXPECT_TRUE(has(type("/hirewise", text), "How to ask")) << text;
    }
}

TEST_F(HirewiseCommand, SuggestsTheNearestSubCommand) {
    const auto card = type("/hirewise", "hlep");
    EXPECT_TRUE(has(card, "Did you mean `/hirewise help`?"));
}

TEST_F(HirewiseCommand, NamesWhatThereIsForAnUnknownWord) {
    const auto card = type("/hirewise", "weather now");
    EXPECT_TRUE(has(card, "I don't know `/hirewise weather`."));
    EXPECT_TRUE(has(card, "unanswered, stats and export"));
    EXPECT_TRUE(has(card, "`/verdict your question`"));
    EXPECT_FALSE(has(card, "Did you mean"));
}

TEST_F(HirewiseCommand, EchoesHostileWordsHarmlessly) {
    const auto card = type("/hirewise", "<!channel>`*" + std::string(500, 'x'));
    EXPECT_FALSE(has(card, "<!"));
    EXPECT_LE(card.text.size(), 350U);
}

}  // namespace
}  // namespace hirewise::test
