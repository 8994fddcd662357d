// What a team can do already: read, weighed, said, remembered.

#include <algorithm>

#include <gtest/gtest.h>

#include "advice/project.hpp"
#include "advice/team_skills.hpp"
#include "shipped_base.hpp"
#include "thread.hpp"

namespace hirewise::advice {
namespace {

using test::ids;
using test::thread;

knowledge::snapshot family() {
    knowledge::snapshot base;
    const auto add = [&](const std::string& id, const std::string& parent) {
        base.technologies[id].id = id;
        base.technologies[id].parent = parent;
    };
    add("javascript", "");
    add("vue", "javascript");
    add("nuxt", "vue");
    add("react", "javascript");
    return base;
}

TEST(TeamSkills, AreWholeForWhatTheTeamKnows) {
    const auto skills = skills_for({"react", "vue"}, {"vue"}, family());
    ASSERT_EQ(skills.size(), 1U);
    EXPECT_EQ(skills[0].option, "vue");
    EXPECT_TRUE(skills[0].is_whole());
}

TEST(TeamSkills, AreHalfForWhatBuildsOnIt) {
    const auto skills = skills_for({"nuxt"}, {"javascript"}, family());
    ASSERT_EQ(skills.size(), 1U);
    EXPECT_EQ(skills[0].known, "javascript");
    EXPECT_FALSE(skills[0].is_whole());
}

TEST(TeamSkills, OfAFrameworkAreWholeForItsLanguage) {
    const auto skills = skills_for({"javascript"}, {"nuxt"}, family());
    ASSERT_EQ(skills.size(), 1U);
    EXPECT_TRUE(skills[0].is_whole());
}

TEST(TeamSkills, OfTheGroundSettleWhatIsLevel) {
    EXPECT_EQ(test::ask("Three Vue developers work here. Next or Nuxt?").decision.winner, "nuxt");
    EXPECT_EQ(test::ask("Four React web developers work here. React Native or Flutter for an app for the public?")
                  .decision.winner,
              "react_native");
}

TEST(TeamSkills, CountOnLearningAndFindingOnly) {
    const std::vector<team_skill> whole{{"vue", "vue"}};
    EXPECT_EQ(rating_for_team(6, "learning_curve", "vue", whole), 10);
    EXPECT_EQ(rating_for_team(6, "talent_availability", "vue", whole), 10);
    EXPECT_EQ(rating_for_team(6, "performance", "vue", whole), 6);
    EXPECT_EQ(rating_for_team(6, "learning_curve", "react", whole), 6);
}

TEST(TeamSkills, OfTheGroundCountHalfway) {
    EXPECT_EQ(rating_for_team(6, "learning_curve", "nuxt", {{"nuxt", "vue"}}), 8);
}

struct sentence {
    const char* text;
    ids skills;
};

void PrintTo(const sentence& said, std::ostream* out) {
    *out << said.text;
}

class SkillReading : public testing::TestWithParam<sentence> {};

TEST_P(SkillReading, FindsWhatTheTeamCanDo) {
    EXPECT_EQ(test::ask(GetParam().text).reading.skills, GetParam().skills);
}

INSTANTIATE_TEST_SUITE_P(Told, SkillReading,
                         testing::Values(sentence{"React or Vue? our devs know Vue", {"vue"}},
                                         sentence{"React or Vue, we have three Vue developers", {"vue"}},
                                         sentence{"Java or Kotlin (two Kotlin people on board)", {"kotlin"}},
                                         sentence{"both of us come from Python. Go or Rust for an API?", {"python"}},
                                         sentence{"Django or Rails? The team is fluent in Ruby", {"ruby"}},
                                         sentence{"our people know Java and Go. Kotlin or Go?", {"java", "go"}},
                                         sentence{"should our PHP developers move to Python?", {"php"}},
                                         sentence{"we're four PHP people. PHP or Elixir for a chat?", {"php"}}));

INSTANTIATE_TEST_SUITE_P(NotTold, SkillReading,
                         testing::Values(sentence{"React or Vue?", {}},
                                         sentence{"should we hire three Vue developers or React developers?", {}},
                                         sentence{"nobody here knows Rust. Rust or Go?", {}},
                                         sentence{"we need five Kotlin people. Java or Kotlin?", {}},
                                         sentence{"do they know Go? Rust or Go", {}},
                                         sentence{"are two Go devs cheaper than one Rust dev", {}}));

double rating_of(const answer& made, std::string_view option, std::string_view criterion) {
    for (const auto& each : made.decision.options) {
        if (each.id != option) { continue; }
        for (const auto& part : each.contributions) {
            if (part.criterion == criterion) { return part.rating; }
        }
    }
    return -1;
}

TEST(TeamSkillsInAnAnswer, MayTurnAVerdict) {
    EXPECT_EQ(test::ask("React or Vue?").decision.winner, "react");
    EXPECT_EQ(test::ask("React or Vue? our devs know Vue").decision.winner, "vue");
}

TEST(TeamSkillsInAnAnswer, AreSaid) {
    const auto made = test::ask("React or Vue? our devs know Vue");
    EXPECT_NE(made.explanation.headline.find("for a team that knows Vue"), std::string::npos)
        << made.explanation.headline;
    EXPECT_EQ(made.explanation.not_covered.find("what your team knows"), std::string::npos);
    const auto& lines = made.explanation.assumptions;
    EXPECT_NE(std::find(lines.begin(), lines.end(),
                        "Learning curve and talent availability count 10 for Vue, since your team knows it."),
              lines.end());
}

TEST(TeamSkillsInAThread, AreRememberedAndAddUp) {
    thread talk{"React or Vue for a shop?", "our devs know Vue"};
    EXPECT_EQ(talk.context().skills, ids{"vue"});
    EXPECT_EQ(rating_of(talk.last(), "vue", "learning_curve"), 10);
    talk.say("and for an MVP?");
    EXPECT_EQ(rating_of(talk.last(), "vue", "learning_curve"), 10);
    EXPECT_EQ(talk.context().options, (ids{"react", "vue"}));
}

TEST(TeamSkillsInAProject, FollowFromWhatIsInUse) {
    project asked;
    asked.use_cases = {"mvp"};
    asked.in_use = {"python"};
    asked.category = "language";
    const auto made = test::shipped_engine().advise(asked).answer;
    EXPECT_EQ(made.reading.skills, ids{"python"});
}

TEST(TeamSkills, SettleWhatRulesDisagreeOn) {
    const auto made = test::ask("Both of our devs come from Vue. Nuxt or Next.js for a web shop with landing pages?");
    EXPECT_EQ(made.decision.winner, "nuxt");
    EXPECT_EQ(made.decision.strength, strength::split);
    EXPECT_NE(made.explanation.headline.find("our rules disagree"), std::string::npos);
}

TEST(TeamSkills, AreWhatOneOptionRunsOnAndTheOtherDoesNot) {
    const auto made = test::ask("All our stuff is on GCP: Snowflake or BigQuery?");
    EXPECT_EQ(made.reading.skills, ids{"gcp"});
    EXPECT_EQ(made.decision.winner, "bigquery");
    EXPECT_TRUE(test::ask("Django or Flask in Python").reading.skills.empty()) << "both are written in it";
}

TEST(TeamSkills, KeepRivalsToTheLanguageThatIsThere) {
    const auto made = test::ask("We're a PHP shop. Is Laravel right for an internal tool?");
    EXPECT_EQ(made.reading.skills, ids{"php"});
    ASSERT_FALSE(made.decision.options.empty());
    for (const auto& option : made.decision.options) {
        EXPECT_EQ(test::shipped_engine().base().find_technology(option.id)->parent, "php") << option.id;
    }
}

TEST(TeamSkills, OutweighARatingWhereNothingElseIsSaid) {
    EXPECT_EQ(test::ask("our people know Python. Django or Spring Boot?").decision.winner, "django");
}

TEST(TeamSkills, AreNoReasonForWhatNobodyKnows) {
    const auto made = test::ask("The whole team knows Rust. Rust or Go for the web API?");
    EXPECT_EQ(made.decision.winner, "go");
    EXPECT_NE(made.explanation.headline.find("even for a team that knows Rust"), std::string::npos);
}

TEST(TeamSkills, AreReadBehindAHeading) {
    EXPECT_EQ(test::ask("Team: three C# devs. Product: a desktop program for vets. WPF or Electron?").decision.winner,
              "wpf");
}

class NobodyYet : public testing::TestWithParam<const char*> {};
TEST_P(NobodyYet, IsNoSkillOfTheTeam) {
    EXPECT_TRUE(test::ask(GetParam()).reading.skills.empty());
}
INSTANTIATE_TEST_SUITE_P(TeamSkills, NobodyYet,
                         testing::Values("My ad for a Rust dev has been open since May. Change it to Go?",
                                         "We have a Go guy in the last round and a Rust guy in the last round."));

TEST(TeamSkills, ToldInAThreadAreNoOption) {
    thread talk{"Django or Rails?", "the team knows Python"};
    EXPECT_EQ(talk.context().options, (ids{"django", "rails"}));
    EXPECT_EQ(talk.context().skills, ids{"python"});
}

}  // namespace
}  // namespace hirewise::advice
