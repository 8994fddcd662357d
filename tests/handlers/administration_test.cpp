// /hirewise reload and /hirewise status.
#include <boost/asio/steady_timer.hpp>

#include "handler_fixture.hpp"
#include "support/run_until.hpp"

namespace hirewise::test {
namespace {

using handlers::reload_outcome;

class ReloadCommand : public handler_fixture {
protected:
    ReloadCommand() {
        keeper.report.version_before = "aaaaaaaaaaaa";
        keeper.report.version = "bbbbbbbbbbbb";
    }
    ~ReloadCommand() override { finish_errands(); }

    slack::message type_as(const std::string& user, const std::string& text = "reload") {
        auto typed = command("/hirewise", text);
        typed.user = {user};
        typed.response_url = "https://hooks.slack.com/commands/1";
        return run_to_end(context, (*router.listener_for(typed))(typed));
    }

    // What follows through the response address; empty if nothing does.
    std::string delayed() {
        finish_errands();
        return web.responses.empty() ? "" : web.responses.back().content;
    }

    std::string delayed_text() { return text_at(parse_json(delayed()).value(), "text"); }

    void next_person_is_admin() { web.user_results.emplace_back(slack_io::standing{web.self.team, true}); }
};

TEST_F(ReloadCommand, SaysAtOnceThatItHasBegun) {
    EXPECT_TRUE(has(type_as("U0LISTED"), "Reading the knowledge…"));
    EXPECT_TRUE(web.responses.empty());
    delayed();
    EXPECT_EQ(keeper.asked_by, (std::vector<std::string>{"U0LISTED"}));
}

TEST_F(ReloadCommand, TellsWhatChangedThroughTheResponseAddress) {
    keeper.report.outcome = reload_outcome::replaced;
    keeper.report.changes.changes = {
        {knowledge::change_kind::rating, "technologies/rust.md", "Rust, performance", "8", "9"}};
    keeper.report.changes.count = {{knowledge::change_kind::rating, 1}};
    type_as("U0LISTED");
    EXPECT_NE(delayed_text().find("Rust, performance: 8 -&gt; 9"), std::string::npos) << delayed_text();
    EXPECT_EQ(web.responses.front().response_url, "https://hooks.slack.com/commands/1");
    EXPECT_EQ(text_at(parse_json(web.responses.front().content).value(), "response_type"), "ephemeral");
}

TEST_F(ReloadCommand, TellsThatNothingChanged) {
    keeper.report.outcome = reload_outcome::unchanged;
    type_as("U0LISTED");
    EXPECT_NE(delayed_text().find("Nothing has changed"), std::string::npos);
}

TEST_F(ReloadCommand, TellsFileLineAndFix) {
    keeper.report.outcome = reload_outcome::faulty;
    keeper.report.errors = {{"comparisons/rust-vs-go.md", 12, 3, knowledge::severity::error, "unknown-key",
                             "unknown key aliasses", "did you mean aliases?"}};
    keeper.report.error_count = 1;
    type_as("U0LISTED");
    const auto said = delayed();
    for (const auto* part : {"comparisons/rust-vs-go.md:12:3", "unknown key aliasses", "did you mean aliases?"}) {
        EXPECT_NE(said.find(part), std::string::npos) << part;
    }
}

TEST_F(ReloadCommand, TellsWhyItCouldNotBeRead) {
    keeper.report.outcome = reload_outcome::failed;
    keeper.report.reason = "it took longer than 60 seconds";
    type_as("U0LISTED");
    EXPECT_NE(delayed_text().find("it took longer than 60 seconds"), std::string::npos);
}

TEST_F(ReloadCommand, AsksSlackWhoAnUnknownPersonIs) {
    next_person_is_admin();
    EXPECT_TRUE(has(type_as("U7"), "I look up whether you may do that"));
    delayed();
    EXPECT_EQ(keeper.asked_by, (std::vector<std::string>{"U7"}));
    EXPECT_TRUE(has(type_as("U7"), "Reading the knowledge…"));  // known by now
}

TEST_F(ReloadCommand, RefusesMembersKindlyAndSaysWhoMay) {
    type_as("U7");
    const auto said = delayed_text();
    EXPECT_NE(said.find("admins and owners of this workspace"), std::string::npos);
    EXPECT_NE(said.find("<@U0LISTED>"), std::string::npos);
    EXPECT_NE(said.find("/hirewise status"), std::string::npos);
    EXPECT_TRUE(keeper.asked_by.empty());
}

TEST_F(ReloadCommand, RefusesAtOnceWhoeverIsKnownToBeAMember) {
    type_as("U7");
    delayed();
    EXPECT_TRUE(has(type_as("U7"), "admins and owners of this workspace"));
    finish_errands();
    EXPECT_EQ(web.responses.size(), 1U);
    EXPECT_EQ(web.looked_up_users.size(), 1U);
}

TEST_F(ReloadCommand, ReadsNothingForSomebodyWhomSlackDoesNotTell) {
    web.user_results.emplace_back(error_code{slack::slack_errc::missing_scope});
    type_as("U7");
    const auto said = delayed_text();
    EXPECT_NE(said.find("users:read"), std::string::npos);
    EXPECT_NE(said.find("HIREWISE_ADMINS"), std::string::npos);
    EXPECT_TRUE(keeper.asked_by.empty());
    EXPECT_TRUE(log.has("cannot look up who asks for a command of admins"));
}

TEST_F(ReloadCommand, GoesOnWhenTheOutcomeCannotBeShown) {
    web.respond_results.emplace_back(error_code{slack::slack_errc::expired});
    type_as("U0LISTED");
    delayed();
    EXPECT_TRUE(log.has("the outcome of a command could not be shown"));
    EXPECT_FALSE(log.has("hooks.slack.com"));
}

TEST_F(ReloadCommand, AsksForPatienceWhenTooMuchIsUnderWay) {
    asio::steady_timer never{context, asio::steady_timer::time_point::max()};
    web.hold = [&](const std::string&) -> awaitable<void> {
        const auto [error] = co_await never.async_wait(use_tuple);
        (void)error;
    };
    type_as("U7");
    type_as("U8");
    EXPECT_TRUE(has(type_as("U9"), "Too much is under way"));
    web.hold = nullptr;
    EXPECT_TRUE(run_until(context, [&] { return web.looked_up_users.size() == 2; }));
    never.cancel();
}

class UnansweredCommand : public ReloadCommand {
protected:
    slack::message list_as(const std::string& user) { return type_as(user, "unanswered"); }
};

TEST_F(UnansweredCommand, ListsForAdminsWhatGotNoAnswer) {
    store.unanswered.push_back({"Rust or Odin?", "unknown: Odin", clock.since_epoch()});
    list_as("U0LISTED");
    const auto said = delayed();
    EXPECT_NE(said.find("Rust or Odin?"), std::string::npos);
    EXPECT_NE(said.find("no page covers Odin"), std::string::npos);
    EXPECT_TRUE(keeper.asked_by.empty());
}

TEST_F(UnansweredCommand, LeavesOutWhatIsOlderThanNinetyDays) {
    store.unanswered.push_back({"Rust or Odin?", "unknown: Odin", clock.since_epoch() - std::chrono::days{91}});
    list_as("U0LISTED");
    EXPECT_NE(delayed().find("Every question of the last 90 days got an answer."), std::string::npos);
}

TEST_F(UnansweredCommand, ShowsNobodyElseWhatPeopleAsked) {
    store.unanswered.push_back({"Rust or Odin?", "unknown: Odin", clock.since_epoch()});
    list_as("U7");
    const auto said = delayed();
    EXPECT_EQ(said.find("Odin"), std::string::npos);
    EXPECT_NE(said.find("admins and owners of this workspace"), std::string::npos);
}

TEST_F(UnansweredCommand, SaysThatTheListCannotBeRead) {
    store.fail("gaps");
    list_as("U0LISTED");
    EXPECT_NE(delayed().find("cannot be read just now"), std::string::npos);
    EXPECT_TRUE(log.has("the unanswered questions cannot be read"));
}

class StatusCommand : public handler_fixture {};

TEST_F(StatusCommand, ShowsVersionAgeAndCounts) {
    keeper.loaded_at = clock.since_epoch() - std::chrono::minutes{125};
    const auto card = type("/hirewise", "status");
    EXPECT_TRUE(has(card, shipped_engine()->base().version));
    EXPECT_TRUE(has(card, "2 hours ago"));
    EXPECT_TRUE(has(card, std::to_string(shipped_engine()->base().technologies.size()) + " technolog"));
}

TEST_F(StatusCommand, ShowsTheLastReloadsByWhomAndTheirOutcome) {
    for (const auto* who : {"U1", "U2", "SIGHUP", "U4"}) {
        store.reload_records.push_back({who, "faulty", "a", "a", 3, clock.since_epoch()});
    }
    const auto card = type("/hirewise", "status");
    EXPECT_TRUE(has(card, "by <@U4>: 3 errors, the old version stayed"));
    EXPECT_TRUE(has(card, "by SIGHUP"));
    EXPECT_TRUE(has(card, "<@U2>"));
    EXPECT_FALSE(has(card, "<@U1>"));
}

TEST_F(StatusCommand, IsShownWithoutTheAuditToo) {
    store.fail("reloads");
    const auto card = type("/hirewise", "status");
    EXPECT_TRUE(has(card, shipped_engine()->base().version));
    EXPECT_TRUE(has(card, "cannot be read just now"));
    EXPECT_TRUE(log.has("the audit of reloads cannot be read"));
}

TEST_F(StatusCommand, IsForEverybody) {
    type("/hirewise", "status");
    EXPECT_TRUE(web.looked_up_users.empty());
}

}  // namespace
}  // namespace hirewise::test
