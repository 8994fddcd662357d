// What kind of option open questions ask for, by the words that they are put in.

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <gtest/gtest.h>

#include "advice/kind_model.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

kind_chances chances(std::string_view category, double of_it, std::string_view other = {}, double of_other = 0) {
    kind_chances made{};
    made.at(index_of(category)) = of_it;
    if (!other.empty()) { made.at(index_of(other)) = of_other; }
    return made;
}

TEST(HeardKinds, AreTakenWhereNoneIsRead) {
    EXPECT_EQ(settle_field({}, chances("cloud", 0.6)), "cloud");
    EXPECT_EQ(settle_field({}, chances("cloud", 0.2)), "");
}

TEST(HeardKinds, OverruleWhatIsReadOnlyIfThatIsHardlyHeard) {
    EXPECT_EQ(settle_field({"database"}, chances("language", 0.8)), "language");
    EXPECT_EQ(settle_field({"database"}, chances("language", 0.6, "database", 0.3)), "database");
    EXPECT_EQ(settle_field({"database"}, kind_chances{}), "database") << "nothing was heard";
}

TEST(HeardKinds, DoNotOverruleWhatIsSaidInSoManyWords) {
    EXPECT_EQ(settle_field({"database", true}, chances("language", 0.8)), "database");
}

TEST(HeardKinds, OfNoKindInParticularSettleNothing) {
    kind_chances any{};
    any.back() = 0.9;
    EXPECT_EQ(settle_field({}, any), "");
    EXPECT_EQ(settle_field({"database"}, any), "database");
}

std::string category_weighed_for(std::string words) {
    const auto made = test::ask(std::move(words));
    const auto* option = made.decision.options.empty()
                             ? nullptr
                             : test::shipped_engine().base().find_technology(made.decision.options.front().id);
    return option == nullptr ? std::string{} : option->category;
}

TEST(HeardKinds, DecideWhatIsWeighedInOpenQuestions) {
    EXPECT_EQ(category_weighed_for("Whose machines should a small online shop rent? Nobody here looks after servers."),
              "cloud");
    EXPECT_EQ(category_weighed_for("Seven weeks of work on a museum's guide, then it is over. On what terms do I take "
                                   "somebody on?"),
              "engagement");
}

TEST(OpenQuestions, ForAProgrammingLanguageGetOneWhateverTheWork) {
    EXPECT_EQ(test::ask("A programming language for the advert, please: controllers that create our clusters.")
                  .decision.winner,
              "go");
}

TEST(OpenQuestions, ForAnAppForOneKindOfPhoneGetAnEngineerForIt) {
    EXPECT_EQ(test::ask("we need an iPhone app for our members, whom do we hire").decision.winner, "ios_native");
}

TEST(OpenQuestions, ForAnAppForThePublicGetNobodyWhoServesHalfOfIt) {
    const auto made = test::ask("We run a dance school and want an app for our members. Who do I hire?");
    for (const auto& option : made.decision.options) { EXPECT_NE(option.id, "ios_native"); }
    EXPECT_EQ(test::ask("our devs know only JavaScript. best option for an app for our members?").decision.winner,
              "react_native");
}

TEST(OpenQuestions, ForWhoBuildsSomethingGetARole) {
    EXPECT_EQ(test::ask("who should set up our data warehouse").decision.winner, "data_engineer");
}

TEST(OpenQuestions, ForWhoLooksAfterSomethingTellOfThatRole) {
    EXPECT_NE(test::ask("who do we need to look after our Postgres?").text.find("PostgreSQL engineer"),
              std::string::npos);
    EXPECT_NE(test::ask("who should run our Jenkins").text.find("Hire a Jenkins build engineer"), std::string::npos);
    EXPECT_FALSE(test::ask("who runs Kafka this week?").answered);
}

TEST(OneKindOfPhone, LeavesSharedCodeWithoutWeight) {
    const auto sharing_in = [](std::string text) {
        const auto made = test::ask(std::move(text));
        const auto& said = made.reading.priorities;
        return std::ranges::any_of(said, [](const priority& p) { return p.criterion == "code_sharing"; });
    };
    EXPECT_TRUE(sharing_in("Flutter or native Android? Android is all we will ever ship"));
    EXPECT_TRUE(sharing_in("Flutter or Kotlin, it only has to run on Android"));
    EXPECT_FALSE(sharing_in("Flutter or native Android?"));
    EXPECT_FALSE(sharing_in("Flutter or native, and both iPhones and Android"));
}

}  // namespace
}  // namespace hirewise::advice
