// Several programs on one PostgreSQL and in one workspace.
#include <algorithm>
#include <csignal>

#include <gtest/gtest.h>

#include "async/pause.hpp"
#include "support/living_base.hpp"
#include "support/postgres_server.hpp"
#include "support/run_to_end.hpp"
#include "system/stage.hpp"

namespace hirewise::test {
namespace {

constexpr std::size_t people = 100;
constexpr std::size_t bots = 3;

class Replicas : public testing::Test {
protected:
    void SetUp() override {
        if (const auto reason = postgres_server::reason_to_skip(); !reason.empty()) { GTEST_SKIP() << reason; }
        server_ = std::make_unique<postgres_server>();
        address_ = server_->make_database();
        stage_ = std::make_unique<stage>(set_up());
        for (std::size_t i = 0; i < bots; ++i) { bots_.push_back(start()); }
        ASSERT_TRUE(all_are_connected()) << outputs();
    }

    stage::set_up set_up() const {
        stage::set_up how;
        how.over_tls = false;
        how.workspace.ack_deadline = 1s;
        how.workspace.redelivery_waits = {0ms, 500ms, 1s, 2s, 4s, 8s};
        for (std::size_t i = 0; i < people; ++i) {
            const std::string number = std::to_string(100 + i);
            how.workspace.people.push_back({"U" + number, "person" + number});
        }
        return how;
    }

    std::unique_ptr<child_process> start() {
        return stage_->start_another_bot({{"HIREWISE_STORE", address_}, {"HIREWISE_KNOWLEDGE", base_.path()}});
    }

    bool all_are_connected() {
        return stage_->wait_until([this] { return stage_->slack().links_up() == bots * links_of_bot; });
    }

    int end(std::size_t which, int signal_number) {
        bots_.at(which)->send_signal(signal_number);
        const auto code = run_to_end(stage_->context(), bots_.at(which)->wait(patience()), patience() + 1s);
        return code ? *code : -1;
    }

    // One question of each person, to the bot alone.
    void everybody_asks() {
        for (std::size_t i = 0; i < people; ++i) {
            const std::string number = std::to_string(100 + i);
            asked_.push_back(stage_->slack().post_as("U" + number, "D" + number, living_base::question));
        }
    }

    std::size_t answered() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(asked_, [this](const auto& ts) { return !stage_->answers_to(ts).empty(); }));
    }

    // Asks the database again and again, which tells nobody of its own accord.
    bool comes_true(const std::function<bool()>& condition) {
        const auto end = std::chrono::steady_clock::now() + patience();
        while (!condition()) {
            if (std::chrono::steady_clock::now() > end) { return false; }
            run_to_end(stage_->context(), async::pause(20ms));
        }
        return true;
    }

    void expect_one_answer_each() {
        EXPECT_TRUE(stage_->wait_until([&] { return answered() == asked_.size(); }, 90s)) << answered() << outputs();
        EXPECT_TRUE(comes_true([&] { return left_open() == 0; }));
        const auto doubled =
            std::ranges::count_if(asked_, [this](const auto& ts) { return stage_->answers_to(ts).size() > 1; });
        EXPECT_EQ(doubled, 0) << outputs();
        EXPECT_EQ(stage_->slack().complaints(), std::vector<std::string>{});
    }

    // Rows that are neither answered nor sent.
    int left_open() const {
        return std::stoi(server_->execute("test1",
                                          "SELECT (SELECT COUNT(*) FROM hirewise.inbox) + "
                                          "(SELECT COUNT(*) FROM hirewise.outbox WHERE state = 0)"));
    }

    bool says(child_process& bot, const std::string& part) {
        return run_to_end(stage_->context(), bot.wait_for_output(part, patience()), patience() + 1s).has_value();
    }

    std::string outputs() const {
        std::string all;
        for (const auto& bot : bots_) { all += "-- a bot:\n" + bot->output(); }
        return all;
    }

    std::unique_ptr<postgres_server> server_;
    std::string address_;
    living_base base_;
    std::unique_ptr<stage> stage_;
    std::vector<std::unique_ptr<child_process>> bots_;
    std::vector<std::string> asked_;
};

TEST_F(Replicas, AnswerEveryQuestionOnceWhileOneIsKilledAndOneIsRestarted) {
    everybody_asks();
    ASSERT_TRUE(stage_->wait_until([&] { return answered() > people / 10; })) << outputs();
    EXPECT_EQ(end(0, SIGKILL), 128 + SIGKILL);
    everybody_asks();
    ASSERT_TRUE(stage_->wait_until([&] { return answered() > people; })) << outputs();
    EXPECT_EQ(end(1, SIGTERM), 0);
    bots_[1] = start();
    everybody_asks();
    expect_one_answer_each();
    EXPECT_EQ(asked_.size(), 3 * people);
}

TEST_F(Replicas, AnswerEveryQuestionOnceWhileTheDatabaseCrashes) {
    everybody_asks();
    ASSERT_TRUE(stage_->wait_until([&] { return answered() > people / 10; })) << outputs();
    server_->crash();
    everybody_asks();
    server_->launch();  // without waiting for it: the workspace has to go on meanwhile
    expect_one_answer_each();
    EXPECT_EQ(asked_.size(), 2 * people);
}

TEST_F(Replicas, WaitForADatabaseThatComesLater) {
    for (std::size_t i = 0; i < bots; ++i) { EXPECT_EQ(end(i, SIGTERM), 0); }
    server_->crash();
    bots_[0] = start();
    EXPECT_TRUE(says(*bots_[0], "the database cannot be reached yet")) << outputs();
    server_->start();
    EXPECT_TRUE(stage_->wait_until([this] { return stage_->slack().links_up() == links_of_bot; })) << outputs();
}

TEST_F(Replicas, CanBeEndedWhileTheyWaitForTheDatabase) {
    for (std::size_t i = 0; i < bots; ++i) { EXPECT_EQ(end(i, SIGTERM), 0); }
    server_->crash();
    bots_[0] = start();
    EXPECT_TRUE(says(*bots_[0], "the database cannot be reached yet")) << outputs();
    EXPECT_EQ(end(0, SIGTERM), 0);
}

TEST_F(Replicas, AllReadTheKnowledgeThatOneIsToldToRead) {
    base_.prefer("go");
    bots_[0]->send_signal(SIGHUP);
    for (const auto& bot : bots_) { EXPECT_TRUE(says(*bot, R"("outcome":"replaced")")) << outputs(); }
    const auto noted = [&](const std::string& who) {
        return server_->execute("test1",
                                "SELECT COUNT(*) FROM hirewise.reloads WHERE outcome = 'replaced' AND "
                                "asked_by = '" +
                                    who + "'");
    };
    EXPECT_TRUE(comes_true([&] { return noted("another bot") == std::to_string(bots - 1); }));
    EXPECT_EQ(noted("SIGHUP"), "1");
}

// Without a mention, and delivered to each bot in turn.
TEST_F(Replicas, FollowAPersonInAThreadWhoeverAnsweredThereFirst) {
    const auto root = stage_->mention(living_base::question);
    ASSERT_TRUE(stage_->wait_for_answer(root)) << outputs();
    for (std::size_t turn = 1; turn <= bots; ++turn) {
        (void)stage_->slack().post_as("U0ANNA", "C0HIRING", "Rust or Go for trading?", root);
        EXPECT_TRUE(stage_->wait_until([&] { return stage_->answers_to(root).size() == 1 + turn; })) << outputs();
    }
}

// Slack knows no order between two links, so each question is asked once the one before has been accepted.
TEST_F(Replicas, KeepTheOrderOfAChannelAndTheAddressOutOfTheirLogs) {
    const auto is_accepted = [this] {
        return std::ranges::all_of(stage_->slack().deliveries(), &workspace::delivery::acknowledged);
    };
    std::vector<std::string> roots;
    for (int number = 0; number < 6; ++number) {
        roots.push_back(stage_->mention(living_base::question));
        ASSERT_TRUE(stage_->wait_until(is_accepted)) << outputs();
    }
    ASSERT_TRUE(stage_->wait_for_answer(roots.back())) << outputs();
    std::vector<std::string> order;
    for (const auto& message : stage_->slack().messages()) {
        if (message.user == stage_->options().bot_user) { order.push_back(message.thread_ts); }
    }
    EXPECT_EQ(order, roots);
    EXPECT_EQ(outputs().find("postgresql://"), std::string::npos);
}

}  // namespace
}  // namespace hirewise::test
