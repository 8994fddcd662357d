// The sub-commands of /hirewise beside those of administration_test.cpp.
#include "handler_fixture.hpp"
#include "slack/errors.hpp"

namespace hirewise::test {
namespace {

class SubCommand : public handler_fixture {
protected:
    ~SubCommand() override { finish_errands(); }

    slack::message type_as(const std::string& user, const std::string& text, const std::string& team = {}) {
        auto typed = command("/hirewise", text);
        typed.user = {user};
        typed.team = {team};
        typed.response_url = "https://hooks.slack.com/commands/1";
        return run_to_end(context, (*router.listener_for(typed))(typed));
    }

    // What follows through the response address, as text.
    std::string delayed(const std::string& text) {
        type_as("U0LISTED", text);
        finish_errands();
        return web.responses.empty() ? "" : web.responses.back().content;
    }

    static bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }
};

TEST_F(SubCommand, AskAnswersLikeVerdict) {
    const auto card = type("/hirewise", "ask rust vs go for fintech");
    EXPECT_TRUE(has(card, "Rust engineer"));
    EXPECT_NE(button_value(card, "post_to_channel"), "");
    EXPECT_TRUE(has(type("/hirewise", "ask"), "Put the question behind it"));
}

TEST_F(SubCommand, CompareTakesBareNames) {
    EXPECT_TRUE(has(type("/hirewise", "compare rust go for fintech"), "Rust engineer"));
    EXPECT_TRUE(has(type("/hirewise", "compare rust"), "Name at least two"));
}

TEST_F(SubCommand, VerdictTakesBareNames) {
    EXPECT_TRUE(has(type("/verdict", "go rust for fintech"), "Rust engineer"));
    EXPECT_TRUE(has(type("/verdict", "rust, go or java - mvp"), "Go engineer"));
}

TEST_F(SubCommand, RolesShowsTheBrief) {
    for (const auto* asked : {"roles Rust engineer", "roles rust", "role RUST ENGINEER"}) {
        const auto card = type("/hirewise", asked);
        EXPECT_TRUE(has(card, "Hiring brief: Rust engineer")) << asked;
        EXPECT_TRUE(has(card, "Must have"));
        EXPECT_LE(dump_json(card.json()).size(), 20'000U);
    }
}

TEST_F(SubCommand, RolesNamesThoseThereAre) {
    EXPECT_TRUE(has(type("/hirewise", "roles"), "Rust engineer"));
    EXPECT_TRUE(has(type("/hirewise", "roles rusty engineer"), "Did you mean Rust engineer?"));
    EXPECT_TRUE(has(type("/hirewise", "roles <!here>"), "There is no brief for"));
    EXPECT_FALSE(has(type("/hirewise", "roles <!here>"), "<!here>"));
}

TEST_F(SubCommand, ListShowsCategoriesAndWhatIsInOne) {
    EXPECT_TRUE(has(type("/hirewise", "list"), "databases: "));
    EXPECT_TRUE(has(type("/hirewise", "list databases"), "PostgreSQL"));
    EXPECT_TRUE(has(type("/hirewise", "list database"), "PostgreSQL"));
    EXPECT_TRUE(has(type("/hirewise", "list databsaes"), "PostgreSQL"));
    EXPECT_TRUE(has(type("/hirewise", "list birds"), "I have no category"));
}

TEST_F(SubCommand, BriefOpensTheFormWhereThereIsOne) {
    web.view_results.push_back(slack::slack_errc::expired);
    EXPECT_TRUE(has(type("/hirewise", "brief"), "Tell me the same in a sentence"));
    EXPECT_TRUE(has(type("/hirewise", "brief"), "The form is open"));
    EXPECT_EQ(web.views.back().whom, "111.222.abc");
    EXPECT_NE(web.views.back().view.find("default_to_current_conversation"), std::string::npos);
}

TEST_F(SubCommand, StatsCountsQuestionsAndOpinions) {
    type("/verdict", "rust vs go for fintech");
    type("/verdict", "will it rain?");
    type("/verdict", "help");
    store.opinions.push_back({"a", "U1", true, clock.since_epoch()});
    const auto said = delayed("stats");
    EXPECT_TRUE(holds(said, "2 questions were asked: 1 answered, 1 not (50 % answered)")) << said;
    EXPECT_TRUE(holds(said, "Helpful: 1 of 1 opinions, 100 %"));
    EXPECT_TRUE(holds(said, "Rust vs Go"));
}

TEST_F(SubCommand, StatsSaysWhenTheStoreIsDown) {
    store.fail("usage_since");
    EXPECT_TRUE(holds(delayed("stats"), "cannot be read just now"));
}

TEST_F(SubCommand, StatisticsAreForAdminsOnly) {
    for (const auto* text : {"stats", "export"}) {
        type_as("U7", text);
        finish_errands();
        EXPECT_TRUE(holds(web.responses.back().content, "admins and owners")) << text;
    }
    EXPECT_TRUE(web.uploads.empty());
}

TEST_F(SubCommand, PeopleOfAnotherCompanySeeNothingInternal) {
    for (const auto* text : {"status", "stats", "export", "unanswered", "reload"}) {
        EXPECT_TRUE(has(type_as("U0LISTED", text, "T0OTHER"), "for members of the workspace")) << text;
    }
    EXPECT_TRUE(keeper.asked_by.empty());
}

TEST_F(SubCommand, ExportGoesToTheDirectMessage) {
    store.opinions.push_back({"C1:1.1", "U1", false, clock.since_epoch()});
    store.unanswered.push_back({"=cmd, \"quoted\"", "faq", clock.since_epoch()});
    EXPECT_TRUE(holds(delayed("export"), "1 opinion and 1 unanswered question"));
    ASSERT_EQ(web.uploads.size(), 1U);
    EXPECT_EQ(web.uploads[0].channel.value, "D0LISTED");
    EXPECT_EQ(web.uploads[0].bytes,
              "\"kind\",\"when\",\"answer\",\"helpful\",\"question\",\"reason\"\r\n"
              "\"opinion\",\"2026-11-26 00:00 UTC\",\"C1:1.1\",\"no\",\"\",\"\"\r\n"
              "\"unanswered\",\"2026-11-26 00:00 UTC\",\"\",\"\",\"'=cmd, \"\"quoted\"\"\",\"faq\"\r\n");
}

TEST_F(SubCommand, ExportSaysWhatIsMissing) {
    EXPECT_TRUE(holds(delayed("export"), "nothing to export"));
    store.unanswered.push_back({"a", "faq", clock.since_epoch()});
    web.direct_results.emplace_back(slack::slack_errc::missing_scope);
    EXPECT_TRUE(holds(delayed("export"), "files:write"));
    web.upload_results.emplace_back(slack::slack_errc::unavailable);
    EXPECT_TRUE(holds(delayed("export"), "give them the reference"));
}

}  // namespace
}  // namespace hirewise::test
