// Who may administer the bot.
#include "handlers/admins.hpp"

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include "support/fake_web_api.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::handlers {
namespace {

using namespace std::chrono_literals;

class Admins : public testing::Test {
protected:
    result<permission> ask(std::string user) { return test::run_to_end(context_, admins_.ask({std::move(user)})); }

    void next_is(slack_io::standing member) { web_.user_results.emplace_back(std::move(member)); }

    static slack_io::standing admin() { return {{"T1"}, true}; }

    asio::io_context context_;
    test::fake_web_api web_;
    std::chrono::system_clock::time_point now_{1'000'000s};
    admins admins_{{"U0LISTED"}, {"T1"}, web_, clock{[this] { return now_; }}, {60s, 10s, 3}};
};

TEST_F(Admins, AreThoseWhomTheConfigurationNames) {
    EXPECT_EQ(admins_.known({"U0LISTED"}), permission::granted);
    EXPECT_EQ(ask("U0LISTED").value(), permission::granted);
    EXPECT_TRUE(web_.looked_up_users.empty());
}

TEST_F(Admins, AreAdminsOfTheWorkspace) {
    next_is(admin());
    EXPECT_EQ(ask("U1").value(), permission::granted);
}

TEST_F(Admins, AreOwnersOfTheWorkspace) {
    next_is({{"T1"}, false, true});
    EXPECT_EQ(ask("U1").value(), permission::granted);
}

TEST_F(Admins, AreNoOrdinaryMembers) {
    next_is({{"T1"}});
    EXPECT_EQ(ask("U1").value(), permission::refused);
}

TEST_F(Admins, AreNoAdminsOfOtherWorkspaces) {
    next_is({{"T2"}, true, true});
    EXPECT_EQ(ask("U1").value(), permission::refused);
}

TEST_F(Admins, AreNoStrangersFromSharedChannels) {
    next_is({{"T1"}, true, true, true});
    EXPECT_EQ(ask("U1").value(), permission::refused);
}

TEST_F(Admins, AreNobodyWithoutAName) {
    EXPECT_EQ(ask("").value(), permission::refused);
    EXPECT_TRUE(web_.looked_up_users.empty());
}

TEST_F(Admins, AreNotKnownBeforeSlackWasAsked) {
    EXPECT_EQ(admins_.known({"U1"}), std::nullopt);
}

TEST_F(Admins, AreRememberedForAWhile) {
    next_is(admin());
    (void)ask("U1").value();
    now_ += 59s;
    EXPECT_EQ(admins_.known({"U1"}), permission::granted);
    EXPECT_EQ(ask("U1").value(), permission::granted);
    EXPECT_EQ(web_.looked_up_users.size(), 1U);
}

TEST_F(Admins, AreAskedForAgainAfterThat) {
    next_is(admin());
    (void)ask("U1").value();
    now_ += 60s;
    EXPECT_EQ(ask("U1").value(), permission::refused);  // no admin any more
}

TEST_F(Admins, AreSoonKnownAfterTheyBecameAdmins) {
    EXPECT_EQ(ask("U1").value(), permission::refused);
    now_ += 9s;
    EXPECT_EQ(admins_.known({"U1"}), permission::refused);
    now_ += 1s;
    next_is(admin());
    EXPECT_EQ(ask("U1").value(), permission::granted);
}

TEST_F(Admins, AreNotRememberedWithoutBound) {
    for (const auto* user : {"U1", "U2", "U3", "U4"}) { (void)ask(user).value(); }
    EXPECT_EQ(admins_.known({"U4"}), permission::refused);
    EXPECT_EQ(admins_.known({"U1"}), std::nullopt);
}

TEST_F(Admins, CannotBeToldWhileSlackDoesNotAnswer) {
    web_.user_results.emplace_back(error_code{slack::slack_errc::unavailable});
    EXPECT_EQ(ask("U1").error(), slack::slack_errc::unavailable);
    EXPECT_EQ(admins_.known({"U1"}), std::nullopt);
}

}  // namespace
}  // namespace hirewise::handlers
