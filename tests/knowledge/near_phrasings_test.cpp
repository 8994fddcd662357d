#include "knowledge/near_phrasings.hpp"

#include <ctime>

#include <gtest/gtest.h>

namespace hirewise::knowledge {
namespace {

draft<technology> called(std::string id, std::string name) {
    draft<technology> made;
    made.value.id = std::move(id);
    made.value.name = std::move(name);
    return made;
}

const std::vector<draft<technology>> technologies = {called("rust", "Rust"), called("go", "Go"), called("cpp", "C++"),
                                                     called("csharp", "C#"), called("spring_boot", "Spring Boot")};

using texts = std::vector<std::string>;

// Whether the first questions of two answers are near.
bool are_near(const texts& one, const texts& other) {
    std::vector<owned_phrasing> all;
    for (const auto& text : one) { all.push_back({text, 0}); }
    for (const auto& text : other) { all.push_back({text, 1}); }
    for (const auto& pair : find_near_phrasings(all, technologies)) {
        if (pair.first == 0 && pair.second == one.size()) { return true; }
    }
    return false;
}

bool are_near(const std::string& one, const std::string& other) {
    return are_near(texts{one}, texts{other});
}

TEST(NearPhrasings, HaveTheSameWordsInAnotherOrder) {
    EXPECT_TRUE(are_near("mixing rust and go", "rust and go mixing"));
    EXPECT_FALSE(are_near("mixing rust and go", "pairing rust and go"));
}

TEST(NearPhrasings, TakeNoNoticeOfLittleWordsCapitalsAndPunctuation) {
    EXPECT_TRUE(are_near("How large is the pool?", "how large a pool"));
}

TEST(NearPhrasings, MayDifferInOneWordOfSix) {
    EXPECT_TRUE(are_near("how large will teams become with this", "how large will teams grow with this"));
    EXPECT_FALSE(are_near("how large teams become", "how large teams grow"));
}

TEST(NearPhrasings, MayLackOneWordOfSix) {
    EXPECT_TRUE(are_near("how large will good teams become with this", "how large will teams become with this"));
    EXPECT_TRUE(are_near("how large will teams become with this", "how large will good teams become with this"));
}

TEST(NearPhrasings, DoNotDifferInTwoWords) {
    EXPECT_FALSE(are_near("how large will teams become with this", "how small will teams grow with this"));
}

TEST(NearPhrasings, AreNotNearIfTheyNameAnotherTechnology) {
    EXPECT_FALSE(are_near("how long until new people know rust well", "how long until new people know go well"));
    EXPECT_FALSE(are_near("is c++ dying", "is c# dying"));
}

TEST(NearPhrasings, NeedFourWordsThatAreNoNames) {
    EXPECT_FALSE(are_near("rust go c++ c# spring boot speed", "rust go c++ c# spring boot pay"));
}

TEST(NearPhrasings, AreToldApartByAWordThatTheAnswerIsAskedForWithMoreThanOnce) {
    const std::string india = "how long do people stay in india";
    const std::string france = "how long do people stay in france";
    EXPECT_TRUE(are_near(india, france));
    EXPECT_FALSE(are_near({india}, {france, "loyalty in france"}));
    EXPECT_FALSE(are_near({india, "loyalty in india"}, {france}));
}

TEST(NearPhrasings, KeepTheOrderOfTechnologiesWhereItIsADirection) {
    EXPECT_FALSE(are_near("move from rust to go", "move from go to rust"));
    EXPECT_TRUE(are_near("mix rust and go", "mix go and rust"));
}

TEST(NearPhrasings, OfOneAnswerAreWelcome) {
    EXPECT_TRUE(find_near_phrasings({{"mixing a b", 0}, {"a b mixing", 0}}, technologies).empty());
}

TEST(NearPhrasings, WithoutAnyWordsAreNotCompared) {
    EXPECT_FALSE(are_near("is it", "was that"));
    EXPECT_FALSE(are_near("?", "!"));
}

TEST(NearPhrasings, AreReportedOnceEach) {
    const auto pairs = find_near_phrasings({{"a b mixing", 0}, {"mixing b a", 1}, {"b a mixing", 2}}, technologies);
    ASSERT_EQ(pairs.size(), 2U);
    EXPECT_EQ(pairs[1].first, 0U);
    EXPECT_EQ(pairs[1].second, 2U);
}

// Going through pairs would take hours of processor time here.
TEST(NearPhrasings, AreFoundAmongTenThousandInTime) {
    std::vector<owned_phrasing> phrasings;
    for (std::size_t i = 0; i < 10'000; ++i) {
        phrasings.push_back({"can we use thing " + std::to_string(i) + " with other thing for a new service", i / 10});
    }
    const auto start = std::clock();
    find_near_phrasings(phrasings, technologies);
    EXPECT_LT(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, 20);
}

TEST(FoldedPhrasing, KeepsSignsThatArePartOfAName) {
    EXPECT_EQ(folded_phrasing("Is C++ (or C#)  still used?"), "is c++ or c# still used");
    EXPECT_EQ(folded_phrasing("+ # what's up"), "what s up");
}

}  // namespace
}  // namespace hirewise::knowledge
