// A criterion's own name with a weight beside it says that criterion, whatever a phrase of another one looks like.

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

class CriterionByName : public testing::TestWithParam<const char*> {};

TEST_P(CriterionByName, IsTheOneThatIsWeighed) {
    for (const auto& [id, criterion] : test::shipped_engine().base().criteria) {
        const auto said = "Go or Rust, " + lower_ascii(criterion.name) + " " + GetParam();
        const auto read = test::ask(said).reading.priorities;
        ASSERT_EQ(read.size(), 1U) << said;
        EXPECT_EQ(read.front().criterion, id) << said;
    }
}

INSTANTIATE_TEST_SUITE_P(WithItsWeight, CriterionByName,
                         testing::Values("is nothing to us", "is not our problem", "is the least of our worries",
                                         "counts twice", "is twice as important", "matters double",
                                         "is half as important", "is irrelevant", "is not acceptable"));

class Waived : public testing::TestWithParam<const char*> {};

TEST_P(Waived, CountsForNothing) {
    const auto read = test::ask(GetParam()).reading.priorities;
    const auto waived = [](const priority& each) { return each.multiplier == 0; };
    EXPECT_TRUE(std::ranges::any_of(read, waived));
    EXPECT_TRUE(std::ranges::all_of(read, waived));
}

INSTANTIATE_TEST_SUITE_P(ByAnOrder, Waived,
                         testing::Values("Forget performance. Go or Rust?", "So please forget memory, Go or Rust?",
                                         "Performance? Forget it. Go or Rust?"));
INSTANTIATE_TEST_SUITE_P(ByThoseWhoUseIt, Waived,
                         testing::Values("Nobody ever complained about performance. Go or Rust?"));
INSTANTIATE_TEST_SUITE_P(InAList, Waived,
                         testing::Values("Performance, memory: all solved. Go or Rust?",
                                         "Performance, memory: none of that matters. Go or Rust?",
                                         "Performance, memory, libraries. All irrelevant. Go or Rust?"));

TEST(SummedUp, AreRaisedTogether) {
    for (const auto& wish : test::ask("Performance, memory: both count double. Go or Rust?").reading.priorities) {
        EXPECT_EQ(wish.multiplier, 2) << wish.criterion;
    }
}

TEST(Assumption, FallsWithTheCriterionThatItRestsOn) {
    const auto got = test::ask("Rust or Go for our trading desk? Performance does not matter at all.");
    EXPECT_TRUE(got.decision.rules.empty());
    EXPECT_EQ(got.decision.winner, "go");
}

double weight_in(const answer& made, std::string_view criterion) {
    const auto found = std::ranges::find(made.reading.priorities, criterion, &priority::criterion);
    return found == made.reading.priorities.end() ? 1 : found->multiplier;
}

class Shares : public testing::TestWithParam<const char*> {};

TEST_P(Shares, SayHowMuchEachCounts) {
    const auto got = test::ask(std::string{"Rust or Go? "} + GetParam());
    EXPECT_EQ(weight_in(got, "learning_curve"), 4);
    EXPECT_EQ(weight_in(got, "performance"), 1);
}

INSTANTIATE_TEST_SUITE_P(InFigures, Shares,
                         testing::Values("Learning curve 80 %, performance 20 %.", "Performance: 1, learning curve: 4.",
                                         "learning curve = 8, performance = 2",
                                         "Performance 2 of 10, learning curve 8 of 10"));

TEST(Degrees, SayWhetherACriterionCounts) {
    const auto got = test::ask("Rust or Go? Performance low, learning curve high.");
    EXPECT_GT(weight_in(got, "learning_curve"), 1);
    EXPECT_LT(weight_in(got, "performance"), 1);
}

class TurnedDown : public testing::TestWithParam<const char*> {};

TEST_P(TurnedDown, CountsLess) {
    const auto weight = weight_in(test::ask(std::string{"Rust or Go? "} + GetParam()), "performance");
    EXPECT_GT(weight, 0);
    EXPECT_LT(weight, 1);
}

INSTANTIATE_TEST_SUITE_P(Degrees, TurnedDown,
                         testing::Values("Performance a little less.", "Performance down a notch.",
                                         "A bit less performance.", "Take performance down.",
                                         "Don't weigh performance so heavily.", "Not so much performance.",
                                         "Performance counts for little."));

TEST(Degrees, OfWhatIsBetterSmallWishForLessOfIt) {
    EXPECT_GT(weight_in(test::ask("Rust or Go? It should take less memory."), "memory_control"), 1);
    EXPECT_GT(weight_in(test::ask("Rust or Go? We need less RAM."), "memory_control"), 1);
}

TEST(Trades, LowerWhatIsGivenAndRaiseWhatIsGot) {
    for (const auto* said : {"I'd trade performance for an easy learning curve.",
                             "We would sacrifice performance for a flat learning curve."}) {
        const auto got = test::ask(std::string{"Rust or Go? "} + said);
        EXPECT_LT(weight_in(got, "performance"), 1) << said;
        EXPECT_GT(weight_in(got, "learning_curve"), 1) << said;
    }
}

TEST(Reminders, AreNoWaivers) {
    EXPECT_GT(weight_in(test::ask("Rust or Go? And don't forget performance."), "performance"), 1);
    EXPECT_EQ(weight_in(test::ask("Rust or Go? Forget performance."), "performance"), 0);
}

class NoHurry : public testing::TestWithParam<const char*> {};

TEST_P(NoHurry, MakesPeopleNoMatter) {
    const auto got = test::ask(std::string{"Rust or Go? "} + GetParam());
    EXPECT_LE(weight_in(got, "talent_availability"), 1);
    EXPECT_LE(weight_in(got, "time_to_start"), 1);
}

INSTANTIATE_TEST_SUITE_P(Searches, NoHurry,
                         testing::Values("The hunt for people can take as long as it takes.",
                                         "Recruiting may take its time.", "We are in no hurry to find anybody.",
                                         "We have all the time in the world to find somebody."));

TEST(Lists, AreWaivedByTheSentenceBehindThem) {
    const auto got = test::ask("Rust or Go? Performance, memory, prestige: not my worry.");
    EXPECT_EQ(weight_in(got, "performance"), 0);
    EXPECT_EQ(weight_in(got, "memory_control"), 0);
}

TEST(Ranks, SayWhatComesFirstAndLast) {
    const auto got = test::ask("Rust or Go? Control over memory first, learning curve last.");
    EXPECT_GT(weight_in(got, "memory_control"), 1);
    EXPECT_LT(weight_in(got, "learning_curve"), 1);
}

TEST(Lists, AreOfWhatHasNoVerbOfItsOwn) {
    const auto got = test::ask("Rust or Go? It must not hog RAM, learning curve irrelevant.");
    EXPECT_GT(weight_in(got, "memory_control"), 1);
    EXPECT_EQ(weight_in(got, "learning_curve"), 0);
}

TEST(Figures, ThatTellOfThePastAreNoWeights) {
    const auto wished = weight_in(test::ask("RAM is what we need. Rust or Go?"), "memory_control");
    EXPECT_GT(wished, 1);
    EXPECT_EQ(weight_in(test::ask("We doubled the RAM last week. Rust or Go?"), "memory_control"), wished);
}

TEST(Yardstick, IsGivenNoWeight) {
    const auto got = test::ask("Rust or Go? Performance counts twice as much as the learning curve.");
    EXPECT_EQ(weight_in(got, "performance"), 2);
    EXPECT_EQ(weight_in(got, "learning_curve"), 1);
}

class HadAlready : public testing::TestWithParam<const char*> {};

TEST_P(HadAlready, IsNotWanted) {
    for (const auto& each : test::ask(std::string{"Rust or Go? "} + GetParam()).reading.priorities) {
        EXPECT_EQ(each.multiplier, 0) << each.criterion;
    }
}

INSTANTIATE_TEST_SUITE_P(Statements, HadAlready,
                         testing::Values("We find people easily.", "Both are easy to hire in Pune.",
                                         "Memory is plentiful.", "Our crew learns fast.", "Speed is good enough."));

INSTANTIATE_TEST_SUITE_P(Permissions, HadAlready,
                         testing::Values("It may be slow.", "It may eat memory.", "It need not be easy to learn.",
                                         "Performance does not have to be great."));

TEST(Claims, OfOthersAreNoWish) {
    EXPECT_EQ(weight_in(test::ask("They say Rust is faster. Rust or Go for a newsletter?"), "performance"), 1);
    EXPECT_EQ(weight_in(test::ask("My uncle likes Rust because of its performance. Rust or Go?"), "performance"), 1);
    EXPECT_EQ(weight_in(test::ask("The blog claims that Rust is faster. Rust or Go?"), "performance"), 1);
}

class Forbidden : public testing::TestWithParam<const char*> {};

TEST_P(Forbidden, IsAnIllWhoseAbsenceIsWanted) {
    const auto got = test::ask(std::string{"Rust or Go? "} + GetParam());
    EXPECT_TRUE(weight_in(got, "learning_curve") > 1 || weight_in(got, "memory_control") > 1);
}

INSTANTIATE_TEST_SUITE_P(Ills, Forbidden,
                         testing::Values("It must not be hard to learn.", "It may not eat memory.",
                                         "GC pauses: not solved."));

TEST(Pauses, ThatMayNotBeAreNotExcused) {
    EXPECT_GT(weight_in(test::ask("Rust or Go? There may be no pauses at all."), "memory_control"), 1);
}

class InOtherWords : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(InOtherWords, SaysWhatIsWanted) {
    const auto [said, criterion] = GetParam();
    EXPECT_GT(weight_in(test::ask(std::string{"Rust or Go? "} + said), criterion), 1);
}

INSTANTIATE_TEST_SUITE_P(Wishes, InOtherWords,
                         testing::Values(std::pair{"Replies have to come at once.", "performance"},
                                         std::pair{"It must run quickly on old boxes.", "performance"},
                                         std::pair{"It can use 96 megabytes at most.", "memory_control"},
                                         std::pair{"It has to be learned fast.", "learning_curve"},
                                         std::pair{"None of us has seen either.", "learning_curve"},
                                         std::pair{"Interns have to read and follow it.", "learning_curve"}));

TEST(Slowness, ThatIsGrantedToNoneWantsSpeed) {
    for (const auto* said : {"No answer may be slow. Rust or Go?", "Nothing here may be slow. Rust or Go?"}) {
        EXPECT_GT(weight_in(test::ask(said), "performance"), 1) << said;
    }
}

TEST(Waiting, ThatNobodyPutsUpWithWantsSpeed) {
    EXPECT_GT(weight_in(test::ask("Rust or Go? We cannot wait for answers."), "performance"), 1);
}

}  // namespace
}  // namespace hirewise::advice
