// Questions whose form settles what is wanted, over the base that ships.

#include <algorithm>

#include <gtest/gtest.h>

#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

using ids = std::vector<std::string>;

struct contest {
    const char* text;
    ids options;
};

void PrintTo(const contest& told, std::ostream* out) {
    *out << told.text;
}

class Contests : public testing::TestWithParam<contest> {};

TEST_P(Contests, OfPeopleAreComparisons) {
    const auto made = test::ask(GetParam().text);
    EXPECT_TRUE(made.answered);
    EXPECT_EQ(made.reading.intent, intent::compare);
    EXPECT_EQ(made.reading.options, GetParam().options);
}

INSTANTIATE_TEST_SUITE_P(
    Told, Contests,
    testing::Values(contest{"My partner prefers Rails, our first developer prefers Laravel. Whom do I follow?",
                            {"rails", "laravel"}},
                    contest{"Finance pleads for BigQuery. The analysts plead for Snowflake.",
                            {"bigquery", "snowflake"}},
                    contest{"one half votes for mysql, the other for mariadb", {"mysql", "mariadb"}},
                    contest{"Our team lead swears by Scala but the rest would like Kotlin", {"scala", "kotlin"}},
                    contest{"go, says our lead. node, says the partner", {"go", "nodejs"}},
                    contest{"The agency offers Rails, a friend suggests Django", {"rails", "django"}},
                    contest{"I am for Terraform, she is for Ansible", {"terraform", "ansible"}},
                    contest{"Django fans here, Laravel fans there. verdict?", {"django", "laravel"}}));

TEST(Contests, OfWhatIsThereAndWhatSomebodyWantsAreComparisons) {
    const auto made = test::ask("we have Angular everywhere, the new head of product insists on Vue");
    EXPECT_EQ(made.reading.intent, intent::compare);
    EXPECT_EQ(made.reading.options.size(), 2U);
}

TEST(Contests, OfWaysOfHiringAreComparisons) {
    EXPECT_EQ(test::ask("Finance says remote, the founders want people on site. Which way?").reading.intent,
              intent::compare);
}

TEST(Contests, OfTitlesAreAboutTheSkill) {
    EXPECT_EQ(
        test::ask("is it a frontend developer in React or a frontend developer in Vue that we hire?").reading.options,
        (ids{"react", "vue"}));
}

TEST(Platforms, ThatAnAppRunsOnAreNoOptionsBeforeAChoice) {
    EXPECT_EQ(test::ask("one person for both iOS and Android, Flutter or React Native?").reading.options,
              (ids{"flutter", "react_native"}));
}

TEST(Interviews, AreToldOfWhereSomebodyAsksWhatToAsk) {
    EXPECT_TRUE(test::ask("what do we ask a data engineer").answered);
}

TEST(Facts, ThatNobodyWroteDownLeaveTwoThatCanBeWeighed) {
    const auto made = test::ask("would Vue folks suit us compared to Angular folks");
    EXPECT_TRUE(made.answered);
    EXPECT_EQ(made.reading.intent, intent::compare);
}

TEST(WhichOne, MayBeTheLastWord) {
    EXPECT_EQ(test::ask("a cheap studio does Laravel, a dear one does Django, tell me which").reading.intent,
              intent::compare);
}

TEST(WhichOne, AtTheEndOfAStoryIsAComparison) {
    const auto made = test::ask("The shop is in Laravel. The stock tool is in Django. We keep one. Which one?");
    EXPECT_EQ(made.reading.intent, intent::compare);
    EXPECT_EQ(made.reading.options.size(), 2U);
}

TEST(WhosePay, IsToldRatherThanWeighed) {
    EXPECT_FALSE(test::ask("do backend developers make more money than full-stack developers?").faq.empty());
    EXPECT_FALSE(test::ask("backend or full-stack, who earns more?").faq.empty());
}

TEST(Contests, OfAnythingElseAreTalk) {
    EXPECT_FALSE(test::ask("sales wants a boat trip, support wants a barbecue, who is right?").answered);
    EXPECT_FALSE(test::ask("he likes tea and she likes coffee").answered);
}

TEST(WhatIsPutAside, LeavesTheQuestionWhetherAnotherWouldDo) {
    const auto made = test::ask("Not jQuery again. Vue for the pages that our clerks use?");
    EXPECT_EQ(made.decision.winner, "vue");
}

TEST(Contests, NeedTwoWishes) {
    EXPECT_NE(test::ask("we like languages like Go and tools like Docker").reading.intent, intent::compare);
}

class Needs : public testing::TestWithParam<const char*> {};

TEST_P(Needs, WithAPurposeAreOpenQuestions) {
    const auto made = test::ask(GetParam());
    EXPECT_TRUE(made.answered);
    EXPECT_EQ(made.reading.intent, intent::recommend);
}

INSTANTIATE_TEST_SUITE_P(Told, Needs,
                         testing::Values("we need a person for our stock exchange gateway",
                                         "looking for someone to build a command line tool",
                                         "searching somebody who can do firmware for thermostats",
                                         "which database for a ledger of payments", "best cloud for an insurer",
                                         "sensors in 900 barns reporting each minute, what skills",
                                         "What framework for an app on both iPhone and Android?"));

TEST(Needs, OfEverydayLifeAreTalk) {
    EXPECT_FALSE(test::ask("need someone to carry the sofa upstairs").answered);
    EXPECT_FALSE(test::ask("looking for somebody to feed the cat").answered);
}

TEST(Needs, ForAChoreAreSaidToColleagues) {
    EXPECT_FALSE(test::ask("need somebody to review the payment gateway PR").answered);
    EXPECT_FALSE(test::ask("need someone to restart the data pipeline").answered);
}

TEST(Needs, OfATeamThatKnowsALanguageAreOpen) {
    const auto made = test::ask("our engineers only know C#. best choice for an app on phones?");
    EXPECT_TRUE(made.answered);
    EXPECT_EQ(made.reading.intent, intent::recommend);
}

class Hesitation : public testing::TestWithParam<const char*> {};

TEST_P(Hesitation, BetweenTwoIsAComparison) {
    const auto made = test::ask(GetParam());
    EXPECT_TRUE(made.answered);
    EXPECT_EQ(made.reading.intent, intent::compare);
    EXPECT_EQ(made.reading.options.size(), 2U);
}

INSTANTIATE_TEST_SUITE_P(Told, Hesitation,
                         testing::Values("torn between Laravel and Symfony", "contemplating Kotlin rather than Java",
                                         "still undecided: MySQL, Postgres"));

TEST(BareChoice, InASentenceOfItsOwnIsAComparisonWhateverWasToldBefore) {
    const auto made = test::ask("Small purse, two founders, no investor yet. Laravel or Symfony?");
    EXPECT_EQ(made.reading.intent, intent::compare);
    EXPECT_EQ(made.reading.options, (ids{"laravel", "symfony"}));
}

TEST(Ranking, OfSeveralIsAComparison) {
    EXPECT_EQ(test::ask("rank these by ease of hiring: Rust, Java, Scala").reading.intent, intent::compare);
    EXPECT_EQ(test::ask("contrast mysql and postgres for a ledger").reading.intent, intent::compare);
}

TEST(SecondOpinion, OnOneIsAboutThatOne) {
    const auto made = test::ask("Our adviser recommends Kotlin for the gateway. Do you agree?");
    EXPECT_TRUE(made.answered);
    EXPECT_EQ(made.reading.intent, intent::single);
}

TEST(Kinds, BehindWhichOnlyDescribeAnotherThing) {
    EXPECT_FALSE(test::ask("which database backup do we restore").answered);
}

TEST(Kinds, AtTheHeadOfAQuestionAreAskedFor) {
    EXPECT_EQ(test::ask("cloud for a bank?").reading.options.size(), 3U);
}

TEST(Kinds, OfASinglesRivalAreThoseOfTheUseCase) {
    const auto options = test::ask("is Kotlin right for a mobile app for the public?").reading.options;
    EXPECT_EQ(std::count(options.begin(), options.end(), "go"), 0);
}

TEST(Kinds, OfFrameworksAreThoseOfTheUseCase) {
    EXPECT_EQ(test::ask("which framework for an app with one code base for iOS and Android?").reading.options.front(),
              "flutter");
}

TEST(GeneralMerit, IsWeighedRatherThanToldAsAFact) {
    EXPECT_TRUE(test::ask("Would Go be the better choice than Java for microservices?").faq.empty());
    EXPECT_FALSE(test::ask("which is better at concurrency, Go or Elixir?").faq.empty());
}

TEST(Pay, IsNotAskedForByWhoeverMakesSomething) {
    EXPECT_NE(test::ask("I need somebody to make our Magento store faster").reading.intent, intent::salary);
    EXPECT_EQ(test::ask("what do Magento people make").reading.intent, intent::salary);
}

class Merits : public testing::TestWithParam<const char*> {};

TEST_P(Merits, AreTold) {
    const auto made = test::ask(GetParam());
    EXPECT_TRUE(made.answered);
    EXPECT_EQ(made.reading.intent, intent::single);
    EXPECT_EQ(made.reading.options, std::vector<std::string>{"scala"});
}

INSTANTIATE_TEST_SUITE_P(Asked, Merits,
                         testing::Values("where does Scala struggle?", "what is Scala best at",
                                         "when should we choose Scala", "when would we use Scala?",
                                         "could one run a business on Scala?"));

TEST(Merits, OfNothingThatIsInUseAlready) {
    EXPECT_EQ(test::ask("we use Scala. Java or Kotlin for the next service?").reading.options,
              (std::vector<std::string>{"java", "kotlin"}));
}

class Pay : public testing::TestWithParam<const char*> {};

TEST_P(Pay, IsTold) {
    const auto made = test::ask(GetParam());
    EXPECT_TRUE(made.answered);
    EXPECT_EQ(made.reading.intent, intent::salary);
    EXPECT_EQ(made.reading.options, std::vector<std::string>{"rust"});
}

INSTANTIATE_TEST_SUITE_P(OfOne, Pay,
                         testing::Values("what do we pay a rust senior in Vienna",
                                         "what should I offer a Rust engineer", "what do those Rust folks take home?",
                                         "what would a Rust lead expect in Oslo", "pay ranges for Rust",
                                         "what budget does a Rust hire need", "rust salary"));

}  // namespace
}  // namespace hirewise::advice
