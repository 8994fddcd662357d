// What first messages want by the words they are put in, over the base that ships, and what follows from it.

#include <gtest/gtest.h>

#include "advice/intents.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

struct message {
    const char* text;
    const char* winner;
};

void PrintTo(const message& each, std::ostream* out) {
    *out << each.text;
}

class HeardChoice : public testing::TestWithParam<message> {};
TEST_P(HeardChoice, IsDecidedWhereNoRuleKnowsItsWords) {
    EXPECT_EQ(test::ask(GetParam().text).decision.winner.value_or(""), GetParam().winner);
}
INSTANTIATE_TEST_SUITE_P(
    Choices, HeardChoice,
    testing::Values(message{"speed of execution is all we pay for. applicant one has Rust, applicant two has Go",
                            "rust"},
                    message{"We have one chair. rust chair? go chair?", "go"}));

TEST(NamesThatPlayNoPart, AreWeighedWhereSomethingIs) {
    const auto made =
        test::ask("A desktop program for locksmiths. I know neither C# nor Java, I pay. Which one is it?");
    EXPECT_EQ(made.decision.winner, "csharp");
}

TEST(HeardTalk, IsLeftAloneThoughItNamesTwo) {
    EXPECT_FALSE(
        test::ask("our kotlin class has copy(), the java record has none; is there a with_x() trick?").answered);
}

TEST(TwoOfDifferentJobs, ThatAreToldOfAreNoChoice) {
    EXPECT_EQ(test::ask("here they like a language like Kotlin and a tool like Jenkins").reading.intent,
              intent::out_of_scope);
}

TEST(HeardIntents, CountForLessThanWhatIsRead) {
    // However sure the words are, an intent loses by them no more than two units.
    EXPECT_EQ(share_of_heard(-9'000), share_of_heard(-4'000));
    EXPECT_GT(share_of_heard(-1'000), share_of_heard(-2'000));
    EXPECT_EQ(share_of_heard(0), 0);
}

TEST(ChoicesOfNothing, AreOpenQuestions) {
    EXPECT_EQ(test::ask("Sixty people work on one customer console. I want the browser framework that keeps order.")
                  .reading.intent,
              intent::recommend);
}

}  // namespace
}  // namespace hirewise::advice
