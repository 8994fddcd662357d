// Which page a decision is taken on: a written one, a part of one, or one derived from profiles.

#include <gtest/gtest.h>

#include "advice/panels.hpp"

namespace hirewise::advice {
namespace {

// Four languages, a database, and two written pages.
class Panels : public testing::Test {
protected:
    Panels() {
        add("ada", "language", 9, 3);
        add("basic", "language", 3, 9);
        add("cobol", "language", 5, 5);
        add("delphi", "language", 7, 6);
        add("sql_store", "database", 7, 7);
        write_page({"ada", "basic"});
        write_page({"basic", "cobol", "delphi"});
        write_page({"sql_store", "ada"});
        base_.use_cases["speed"] = {};
        base_.use_cases["speed"].id = "speed";
        base_.use_cases["speed"].weights["performance"] = 4;
    }

    panel_finder find() const { return panel_finder{base_}; }

    void rule(const std::string& page, const std::string& use_case, const std::string& option) {
        base_.comparisons.at(page).rules.push_back({use_case, option, "Because."});
    }

private:
    void add(const std::string& id, const std::string& category, double performance, double learning) {
        knowledge::technology made;
        made.id = id;
        made.name = id;
        made.category = category;
        made.location = "technologies/" + id + ".md";
        made.ratings["performance"].value = performance;
        made.ratings["learning_curve"].value = learning;
        made.ratings["ecosystem"].value = 5;
        made.ratings["satisfaction"].value = 5;
        base_.technologies[id] = made;
    }

    void write_page(std::vector<std::string> options) {
        knowledge::comparison page;
        for (const auto& option : options) { page.id += (page.id.empty() ? "" : "-vs-") + option; }
        page.options = std::move(options);
        page.criteria = {"performance", "learning_curve"};
        base_.comparisons[page.id] = page;
    }

protected:
    knowledge::snapshot base_;
};

TEST_F(Panels, AreTheWrittenPageOfAPairInEitherOrder) {
    EXPECT_EQ(find().for_options({"basic", "ada"})->page->id, "ada-vs-basic");
}

TEST_F(Panels, AreThePageThatHasAllOptionsAndMore) {
    const auto found = find().for_options({"cobol", "delphi"});
    EXPECT_EQ(found->page->id, "basic-vs-cobol-vs-delphi");
    EXPECT_EQ(found->derived, nullptr);
}

TEST_F(Panels, AreDerivedFromProfilesWhereNobodyWroteAPage) {
    const auto found = find().for_options({"ada", "delphi"});
    ASSERT_NE(found->derived, nullptr);
    EXPECT_EQ(found->page->options, (std::vector<std::string>{"ada", "delphi"}));
    EXPECT_EQ(found->page->ratings.at("performance").at("delphi").value, 7);
}

TEST_F(Panels, AreNotDerivedForOptionsThatDoDifferentJobs) {
    EXPECT_FALSE(find().for_options({"sql_store", "delphi"}));
    EXPECT_FALSE(find().do_the_same_job("sql_store", "delphi"));
}

TEST_F(Panels, AreNotDerivedFromFewerThanFourSharedCriteria) {
    base_.technologies.at("delphi").ratings.erase("satisfaction");
    EXPECT_FALSE(find().for_options({"ada", "delphi"}));
}

TEST_F(Panels, AreNotDerivedForNamesThatTheBaseDoesNotHave) {
    EXPECT_FALSE(find().for_options({"ada", "nobody"}));
}

TEST_F(Panels, ForABriefAreTheBestThreeOfTheCategory) {
    const auto found = find().for_brief({"language", {"speed"}, {}});
    EXPECT_EQ(found->page->options, (std::vector<std::string>{"ada", "delphi", "cobol"}));
}

TEST_F(Panels, ForABriefWithoutACategoryAreOfTheOneThatItsRulesSpeakOf) {
    rule("sql_store-vs-ada", "speed", "sql_store");
    EXPECT_FALSE(find().for_brief({{}, {"speed"}, {}})) << "one database is no choice";
    rule("ada-vs-basic", "speed", "ada");
    EXPECT_EQ(find().for_brief({{}, {"speed"}, {}})->page->options.front(), "ada");
}

TEST_F(Panels, ForABriefTakeTheRuleOfAnOptionThatIsBeatenByNoOther) {
    rule("ada-vs-basic", "speed", "basic");
    rule("basic-vs-cobol-vs-delphi", "speed", "delphi");
    const auto found = find().for_brief({"language", {"speed"}, {}});
    EXPECT_EQ(found->page->options, (std::vector<std::string>{"delphi", "basic"})) << "winners of rules are weighed";
    ASSERT_EQ(found->page->rules.size(), 1U);
    EXPECT_EQ(found->page->rules[0].option, "delphi");
}

TEST_F(Panels, RulingOnOneAreThoseWithARuleForItsUse) {
    EXPECT_EQ(find().page_ruling("ada", {"speed"}), nullptr);
    rule("ada-vs-basic", "speed", "ada");
    EXPECT_EQ(find().page_ruling("ada", {"speed"})->id, "ada-vs-basic");
}

TEST_F(Panels, RulingOnOneDecideAgainstItAtADraw) {
    rule("ada-vs-basic", "speed", "ada");
    rule("sql_store-vs-ada", "speed", "sql_store");
    EXPECT_EQ(find().page_ruling("ada", {"speed"})->id, "sql_store-vs-ada");
}

TEST_F(Panels, ForABriefAboutNothingDoNotExist) {
    EXPECT_FALSE(find().for_brief({}));
}

}  // namespace
}  // namespace hirewise::advice
