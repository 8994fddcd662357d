// hirewise doctor: one line for each thing that has to be right, and what mends it.
#include "app/doctor_command.hpp"

#include <sstream>

#include "app/bot_fixture.hpp"
#include "app/exit_code.hpp"
#include "cards/slack_app.hpp"
#include "slack/errors.hpp"

namespace hirewise::app {
namespace {

class Doctor : public testing::Test {
protected:
    Doctor() {
        for (const auto& scope : cards::slack_app().scopes) { slack_.api.self.scopes.push_back(scope.name); }
    }

    int run() {
        out_.str("");
        return run_doctor(variables_, {}, console{in_, out_, err_},
                          [this](asio::any_io_executor executor, const configuration&) {
                              return result<std::unique_ptr<slack_connections>>{
                                  std::make_unique<fake_connections>(std::move(executor), slack_)};
                          });
    }

    bool says(std::string_view words) const { return out_.str().find(words) != std::string::npos; }

    test::living_base base_;
    test::temporary_folder folder_;
    environment variables_{{"SLACK_APP_TOKEN", "xapp-1"},
                           {"SLACK_BOT_TOKEN", "xoxb-1"},
                           {"HIREWISE_KNOWLEDGE", base_.path()},
                           {"HIREWISE_STATE_DIR", (folder_.path() / "state").string()}};
    fake_slack slack_;
    std::istringstream in_;
    std::ostringstream out_;
    std::ostringstream err_;
};

TEST_F(Doctor, FindsNothingWhereAllIsWell) {
    EXPECT_EQ(run(), exit_code::success) << out_.str();
    EXPECT_FALSE(says("FAIL")) << out_.str();
    for (const auto* what : {"settings", "knowledge", "store", "bot token", "scopes", "app token"}) {
        EXPECT_TRUE(says(std::string{"ok    "} + what)) << what;
    }
    EXPECT_TRUE(slack_.api.posted.empty());
}

TEST_F(Doctor, MissingTokensAreNamedAndTheRestIsLookedAt) {
    variables_.erase("SLACK_APP_TOKEN");
    EXPECT_EQ(run(), exit_code::configuration);
    EXPECT_TRUE(says("SLACK_APP_TOKEN: is not set"));
    EXPECT_TRUE(says("ok    knowledge"));
    EXPECT_EQ(slack_.api.auth_tests, 0);
}

TEST_F(Doctor, RefusedTokensSayWhereToCopyThem) {
    slack_.api.auth_test_results.emplace_back(slack::slack_errc::refused_credentials);
    slack_.api.open_results.emplace_back(slack::slack_errc::missing_scope);
    EXPECT_EQ(run(), exit_code::refused_credentials);
    EXPECT_TRUE(says("into SLACK_BOT_TOKEN"));
    EXPECT_TRUE(says("connections:write"));
}

TEST_F(Doctor, MissingScopesAreNamedAndOptionalOnesOnlyNoted) {
    auto& scopes = slack_.api.self.scopes;
    std::erase(scopes, "chat:write");
    std::erase(scopes, "files:write");
    EXPECT_EQ(run(), exit_code::refused_credentials);
    EXPECT_TRUE(says("FAIL  scopes: the bot token lacks chat:write\n      mend it: "));
    EXPECT_TRUE(says("note  scopes: files:write is not granted"));
}

TEST_F(Doctor, AnUnreachableSlackIsNotTheTokensFault) {
    slack_.api.auth_test_results.emplace_back(slack::slack_errc::unavailable);
    EXPECT_EQ(run(), exit_code::unavailable);
    EXPECT_TRUE(says("check the network"));
}

TEST_F(Doctor, BrokenKnowledgeSaysHowToFindTheFault) {
    base_.spoil();
    EXPECT_EQ(run(), exit_code::bad_knowledge);
    EXPECT_TRUE(says("run `hirewise check"));
    EXPECT_TRUE(says("ok    store"));
}

}  // namespace
}  // namespace hirewise::app
