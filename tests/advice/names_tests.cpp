// Names in the text: which words are technologies and ways of hiring, over the base that ships.

#include <algorithm>

#include <gtest/gtest.h>

#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

using list = std::vector<std::string>;

list names_in(std::string text, manner how = manner::addressed) {
    auto asked = test::addressed(std::move(text));
    asked.manner = how;
    auto found = test::shipped_engine().ask(asked).answer.technologies;
    std::sort(found.begin(), found.end());
    return found;
}

TEST(Names, OfWritersAndIslandsAreBelievedWhereTheTextIsOfOurField) {
    EXPECT_EQ(names_in("kafka keeps our backend queue alive"), list{"kafka"});
    EXPECT_EQ(names_in("who has a java codebase older than ten years"), list{"java"});
}

TEST(Names, OfWritersAndIslandsAreNotBelievedInSmallTalk) {
    EXPECT_EQ(names_in("my sister married a painter on Java"), list{});
    EXPECT_EQ(names_in("the ferry goes from Sumatra to Java twice a day"), list{});
    EXPECT_EQ(names_in("two tickets for the Scala, who joins me?"), list{});
}

TEST(Names, InLowerCaseAreBelievedAtTheHeadOfAShortQuestion) {
    EXPECT_EQ(names_in("elixir for a small team?"), list{"elixir"});
    EXPECT_EQ(names_in("zig, ready yet?"), list{"zig"});
    EXPECT_EQ(names_in("rust worth the trouble"), list{"rust"});
}

TEST(Names, InLowerCaseAreBelievedWhereNothingButTheirWorthIsAsked) {
    EXPECT_EQ(names_in("elixir overkill?"), list{"elixir"});
    EXPECT_EQ(names_in("is rust dying"), list{"rust"});
    EXPECT_EQ(names_in("is spring still too heavy?"), list{"spring_boot"});
}

TEST(Names, AreBelievedBeforeAnInterview) {
    EXPECT_EQ(names_in("what belongs into a go interview?"), list{"go"});
}

TEST(Names, InLowerCaseAreBelievedWhereSomebodyWantsThem) {
    EXPECT_EQ(names_in("she wants svelte, i'm more for react"), (list{"react", "svelte"}));
}

TEST(Names, AreNoNamesBehindAGivenName) {
    EXPECT_EQ(names_in("Graham Swift reads tonight"), list{});
    EXPECT_EQ(names_in("a portrait of Nancy Spark"), list{});
}

TEST(Names, AreNoNamesBeforeTheRestOfAProperName) {
    EXPECT_EQ(names_in("tonight we watch Django Unchained again"), list{});
}

TEST(Names, AreNoNamesWhereTheChoiceIsOfAnotherWalkOfLife) {
    EXPECT_EQ(names_in("azure or turquoise?"), list{});
    EXPECT_EQ(names_in("Phoenix or Denver?"), list{});
    EXPECT_EQ(names_in("flask or thermos for the picnic?"), list{});
}

TEST(Names, OfOneLetterAreNoNamesAmongLetters) {
    EXPECT_EQ(names_in("answer A, B or C?"), list{});
    EXPECT_EQ(names_in("it was 31 C in the sun"), list{});
}

TEST(Names, OfOneLetterAreNamesBesideTheirLike) {
    EXPECT_EQ(names_in("C or Rust?"), (list{"c", "rust"}));
    EXPECT_EQ(names_in("R or Python for statistics?"), (list{"python", "r"}));
}

TEST(Names, KeepTheirVersions) {
    EXPECT_EQ(names_in("Vue 2 to Vue 3, how long?"), list{"vue"});
    EXPECT_EQ(names_in("go 1.23 broke our build"), list{"go"});
}

TEST(Names, WrittenWithASlashAreOneName) {
    EXPECT_EQ(names_in("Google Pub/Sub or Kafka?"), (list{"google_pubsub", "kafka"}));
    EXPECT_EQ(names_in("Is GitLab CI/CD or Jenkins better for a small team?"), (list{"gitlab_ci", "jenkins"}));
    EXPECT_EQ(names_in("Rust/Go for a payments API"), (list{"go", "rust"}));
}

TEST(Names, AreNotCounted) {
    EXPECT_EQ(names_in("a machine with 16 go of memory", manner::overheard), list{});
}

TEST(Nicknames, CountBesideTheirLike) {
    EXPECT_EQ(names_in("pg or mongo?"), (list{"mongodb", "postgresql"}));
    EXPECT_EQ(names_in("RN vs Flutter"), (list{"flutter", "react_native"}));
}

TEST(UnknownNames, AreNoWordsOfOtherWalksOfLifeBehindAKnownOne) {
    EXPECT_EQ(test::ask("laravel banana or django for a shop?").reading.unknown, list{});
    EXPECT_EQ(test::ask("rust or odin?").reading.unknown, list{"odin"});
}

TEST(UnknownNames, AreNoVerbsBeforeOver) {
    EXPECT_EQ(test::ask("I took over as head of engineering. Scala or Kotlin?").reading.unknown, list{});
}

TEST(WhatIsInUse, IsNoOptionBehindAComma) {
    const auto made = test::ask("Snowflake or ClickHouse, we run everything on AWS");
    EXPECT_EQ(made.reading.options, (list{"snowflake", "clickhouse"}));
}

TEST(Nicknames, DoNotCountAlone) {
    EXPECT_EQ(names_in("that film is PG"), list{});
    EXPECT_EQ(names_in("is the RN on night shift?"), list{});
}

TEST(Nicknames, MeanWhatTheirLikeMakesOfThem) {
    EXPECT_EQ(names_in("tf or ansible?"), (list{"ansible", "terraform"}));
    EXPECT_EQ(names_in("tf or pytorch?"), (list{"pytorch", "tensorflow"}));
}

TEST(Nicknames, OfWaysOfHiringCountInPairs) {
    EXPECT_EQ(names_in("remote or on-site?"), (list{"office_team", "remote_team"}));
    EXPECT_EQ(names_in("one senior or two juniors?"), (list{"junior_engineer", "senior_engineer"}));
    EXPECT_EQ(names_in("freelancer or permanent for the migration?"), (list{"contractor", "employee"}));
}

TEST(WaysOfHiring, AreNoOptionsWhereNothingIsWeighed) {
    EXPECT_EQ(names_in("the agency lost our flight booking"), list{});
    EXPECT_EQ(names_in("employee parking is full"), list{});
    EXPECT_EQ(names_in("our roofing contractor never came back"), list{});
}

TEST(WaysOfHiring, AreOptionsWhereTheyAreHired) {
    EXPECT_EQ(names_in("should we hire a contractor for the rewrite?"), list{"contractor"});
    EXPECT_EQ(names_in("agency or in-house team?"), (list{"agency", "in_house_team"}));
}

TEST(Names, OverheardNeedMoreEvidence) {
    EXPECT_EQ(names_in("what about Spring?", manner::addressed), list{"spring_boot"});
    EXPECT_EQ(names_in("what about Spring?", manner::overheard), list{});
}

TEST(Names, OfASwitchNeedNoVerb) {
    EXPECT_EQ(names_in("Oracle to Postgres, who has done it?"), (list{"oracle", "postgresql"}));
}

TEST(Names, AreReadWhereTheSameIsSaidOfBoth) {
    EXPECT_EQ(names_in("we have one chair. rust chair? go chair?"), (list{"go", "rust"}));
    EXPECT_EQ(names_in("a market for old prams. rust? go?"), (list{"go", "rust"}));
    EXPECT_EQ(names_in("the gate has rust in the hinges, we go in on foot"), list{});
}

TEST(Names, DoNotFollowAVerbOfMotion) {
    EXPECT_EQ(names_in("drop Angular and go with React"), (list{"angular", "react"}));
}

TEST(Names, AreNoneInAnAttempt) {
    EXPECT_EQ(names_in("let's give it a go: Vue or Svelte?"), (list{"svelte", "vue"}));
    EXPECT_EQ(names_in("keep Laravel or go Django?"), (list{"django", "laravel"}));
}

TEST(Names, OfPeopleOfBothKindsAreBelieved) {
    EXPECT_EQ(names_in("The Rust lady from Malmo or the Go chap from Bari?"), (list{"go", "rust"}));
}

}  // namespace
}  // namespace hirewise::advice
