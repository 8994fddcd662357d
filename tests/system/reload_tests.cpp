// The knowledge is read anew while the program runs.
#include <algorithm>
#include <csignal>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "support/living_base.hpp"
#include "support/run_to_end.hpp"
#include "system/stage.hpp"

namespace hirewise::test {
namespace {

class Reloading : public testing::Test {
protected:
    Reloading() : stage_{set_up()} {}

    void SetUp() override { ASSERT_TRUE(stage_.start_bot_and_wait()) << stage_.bot().output(); }

    stage::set_up set_up() const {
        stage::set_up how;
        how.environment["HIREWISE_KNOWLEDGE"] = base_.path();
        return how;
    }

    // The acknowledgement, as text.
    std::string type(const std::string& user, const std::string& command, const std::string& text) {
        auto typing = stage_.slack().type_command(user, "C0HIRING", command, text);
        const auto said = run_to_end(stage_.context(), std::move(typing));
        return said ? said->dump() : said.error().message();
    }

    // Waits until the bot has told this person that; empty if it does not.
    bool is_told(const std::string& user, const std::string& part) {
        return stage_.wait_until([&] {
            return std::ranges::any_of(stage_.slack().messages(), [&](const auto& message) {
                return message.ephemeral_to == user && message.content.dump().find(part) != std::string::npos;
            });
        });
    }

    std::string verdict() { return type("U0ANNA", "/verdict", living_base::question); }

    bool says(const std::string& part) {
        auto waiting = stage_.bot().wait_for_output(part, patience());
        return run_to_end(stage_.context(), std::move(waiting), patience() + 1s).has_value();
    }

    static bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

    living_base base_;
    stage stage_;
};

TEST_F(Reloading, AnAdminReloadsAndSeesWhatChanged) {
    EXPECT_TRUE(holds(verdict(), "Hire a Rust engineer"));
    base_.prefer("go");
    const auto acknowledged = type("U0ADA", "/hirewise", "reload");
    EXPECT_TRUE(holds(acknowledged, "I look up whether you may do that")) << acknowledged;
    ASSERT_TRUE(is_told("U0ADA", "rule for fintech: Rust -&gt; Go")) << stage_.bot().output();
    EXPECT_TRUE(holds(verdict(), "Hire a Go engineer"));
    EXPECT_TRUE(holds(type("U0ANNA", "/hirewise", "status"), "by <@U0ADA>: version"));
    EXPECT_EQ(stage_.slack().complaints(), std::vector<std::string>{});
}

TEST_F(Reloading, AMemberIsRefusedKindly) {
    base_.prefer("go");
    type("U0ANNA", "/hirewise", "reload");
    ASSERT_TRUE(is_told("U0ANNA", "admins and owners of this workspace")) << stage_.bot().output();
    EXPECT_TRUE(holds(verdict(), "Hire a Rust engineer"));
    EXPECT_EQ(stage_.slack().complaints(), std::vector<std::string>{});
}

TEST_F(Reloading, ABrokenBaseKeepsTheOldOneAndNamesFileAndLine) {
    base_.spoil(12);
    type("U0ADA", "/hirewise", "reload");
    ASSERT_TRUE(is_told("U0ADA", "comparisons/rust-vs-go.md:3:1")) << stage_.bot().output();
    EXPECT_TRUE(is_told("U0ADA", "more"));
    EXPECT_TRUE(holds(verdict(), "Hire a Rust engineer"));
    EXPECT_EQ(stage_.slack().complaints(), std::vector<std::string>{});
}

TEST_F(Reloading, AHangupReloads) {
    base_.prefer("go");
    stage_.bot().send_signal(SIGHUP);
    ASSERT_TRUE(says(R"("outcome":"replaced")")) << stage_.bot().output();
    EXPECT_TRUE(holds(verdict(), "Hire a Go engineer"));
    EXPECT_TRUE(holds(type("U0ANNA", "/hirewise", "status"), "by SIGHUP: version"));
    EXPECT_EQ(stage_.end_bot(SIGTERM), 0);
}

TEST_F(Reloading, AHangupOnABrokenBaseKeepsTheOldOne) {
    base_.spoil();
    stage_.bot().send_signal(SIGHUP);
    ASSERT_TRUE(says(R"("outcome":"faulty")")) << stage_.bot().output();
    EXPECT_TRUE(says("comparisons/rust-vs-go.md:3:1"));
    EXPECT_TRUE(holds(verdict(), "Hire a Rust engineer"));
    EXPECT_EQ(stage_.end_bot(SIGTERM), 0);
}

TEST_F(Reloading, TheAuditOutlivesTheProgram) {
    stage_.bot().send_signal(SIGHUP);
    ASSERT_TRUE(says(R"("outcome":"unchanged")")) << stage_.bot().output();
    EXPECT_EQ(stage_.end_bot(SIGTERM), 0);
    ASSERT_TRUE(stage_.start_bot_and_wait()) << stage_.bot().output();
    const auto status = type("U0ANNA", "/hirewise", "status");
    EXPECT_TRUE(holds(status, "by SIGHUP: nothing had changed")) << status;
    EXPECT_TRUE(holds(status, "by start: version")) << status;
}

TEST_F(Reloading, ManyHangupsDoNoHarm) {
    for (int number = 0; number < 200; ++number) { stage_.bot().send_signal(SIGHUP); }
    ASSERT_TRUE(says(R"("outcome":"unchanged")")) << stage_.bot().output();
    EXPECT_TRUE(holds(verdict(), "Hire a Rust engineer"));
    EXPECT_EQ(stage_.end_bot(SIGTERM), 0);
}

}  // namespace
}  // namespace hirewise::test
