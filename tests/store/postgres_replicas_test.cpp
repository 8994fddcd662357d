#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>

#include "store/postgres_backend.hpp"
#include "support/run_until.hpp"

// Several bots on one database.
namespace hirewise::store {
namespace {

using namespace std::chrono_literals;

class PostgresReplicas : public testing::Test {
protected:
    void SetUp() override {
        if (const auto reason = test::postgres_server::reason_to_skip(); !reason.empty()) { GTEST_SKIP() << reason; }
        options_ = test::options_for(test::shared_postgres().make_database());
        a_ = open();
        b_ = open();
    }
    void TearDown() override {
        close(a_);
        close(b_);
    }

    std::unique_ptr<store> open() { return test::open_postgres(context_, options_, log_.log()).value(); }
    void close(std::unique_ptr<store>& which) {
        if (which) { run(which->close()); }
        which.reset();
    }

    template <class T>
    T run(awaitable<T> work) {
        return test::run_to_end(context_, std::move(work));
    }

    admission admit(store& which, std::vector<std::string> keys, const std::string& channel = "C1") {
        return run(which.admit({std::move(keys), "{}", milliseconds{1}, channel})).value();
    }
    static settlement answer(const std::string& key, const std::string& channel = "C1") {
        return {key, {{key, channel, "17.1", R"({"text":"Go"})", milliseconds{2}}}, std::nullopt};
    }
    hold settle(store& which, const std::string& key) { return run(which.settle(answer(key))).value(); }
    hold begin_sending(store& which, const std::string& key) { return run(which.begin_sending(key)).value(); }

    std::vector<std::string> questions_for(store& which) {
        std::vector<std::string> keys;
        for (const auto& each : run(which.take_over()).value().questions) { keys.push_back(each.keys.front()); }
        return keys;
    }
    std::vector<std::string> replies_for(store& which) {
        std::vector<std::string> keys;
        for (const auto& each : run(which.take_over()).value().replies) { keys.push_back(each.key); }
        return keys;
    }

    // As if the machine of this bot had been away for longer than its lease.
    void let_leases_end() {
        test::shared_postgres().execute(options_.address.value("dbname"),
                                        "UPDATE hirewise.replicas SET alive_until = '-infinity'");
    }
    // This bot is well again; the others are not.
    void renew(store& which) { run(which.mark_sent("nothing", "")).value(); }

    using names = std::vector<std::string>;

    asio::io_context context_;
    test::log_record log_;
    postgres_options options_;
    std::unique_ptr<store> a_;
    std::unique_ptr<store> b_;
};

TEST_F(PostgresReplicas, KnowADuplicateWhoeverAdmittedIt) {
    EXPECT_EQ(admit(*a_, {"Ev1", "C1:17.1"}), admission::accepted);
    EXPECT_EQ(admit(*b_, {"Ev2", "C1:17.1"}), admission::duplicate);
}

TEST_F(PostgresReplicas, AcceptOneOfTwoDeliveriesThatArriveAtBothAtOnce) {
    for (int round = 0; round < 50; ++round) {
        std::vector<admission> decisions;
        const auto name = std::to_string(round);
        for (auto* each : {a_.get(), b_.get()}) {
            const auto own = each == a_.get() ? "EvA" + name : "EvB" + name;
            asio::co_spawn(
                context_, each->admit({{own, "C1:" + name}, "{}", milliseconds{1}, "C" + name}),
                [&](const std::exception_ptr&, result<admission> decided) { decisions.push_back(decided.value()); });
        }
        ASSERT_TRUE(test::run_until(context_, [&] { return decisions.size() == 2; }));
        EXPECT_EQ(std::ranges::count(decisions, admission::accepted), 1) << round;
        EXPECT_EQ(std::ranges::count(decisions, admission::duplicate), 1) << round;
    }
}

TEST_F(PostgresReplicas, WorkInDifferentChannelsBesideEachOther) {
    EXPECT_EQ(admit(*a_, {"Ev1"}, "C1"), admission::accepted);
    EXPECT_EQ(admit(*b_, {"Ev2"}, "C2"), admission::accepted);
}

TEST_F(PostgresReplicas, HandAQuestionToWhoeverWorksInItsChannel) {
    admit(*a_, {"Ev1"});
    EXPECT_EQ(admit(*b_, {"Ev2"}), admission::handed_over);
    EXPECT_EQ(questions_for(*b_), names{});
    EXPECT_EQ(questions_for(*a_), names{"Ev2"});
}

TEST_F(PostgresReplicas, HandItOverAlsoWhileAReplyIsOnItsWay) {
    admit(*a_, {"Ev1"});
    settle(*a_, "Ev1");
    EXPECT_EQ(admit(*b_, {"Ev2"}), admission::handed_over);
}

TEST_F(PostgresReplicas, TakeAChannelThatIsQuietAgain) {
    admit(*a_, {"Ev1"});
    settle(*a_, "Ev1");
    run(a_->mark_sent("Ev1", "18.1")).value();
    EXPECT_EQ(admit(*b_, {"Ev2"}), admission::accepted);
}

TEST_F(PostgresReplicas, DoNotOvertakeAQuestionThatWaitsToBeTakenOver) {
    admit(*a_, {"Ev1"});
    admit(*b_, {"Ev2"});  // handed over, and not noticed yet
    EXPECT_EQ(admit(*a_, {"Ev3"}), admission::handed_over);
    EXPECT_EQ(questions_for(*a_), (names{"Ev2", "Ev3"}));
}

TEST_F(PostgresReplicas, AreWokenWhenAQuestionIsHandedOver) {
    options_.poll_interval = 1h;
    close(a_);
    a_ = open();
    run(a_->wait_for_others());  // of its own start
    admit(*a_, {"Ev1"});
    bool is_woken = false;
    asio::co_spawn(context_, a_->wait_for_others(), [&](const std::exception_ptr&) { is_woken = true; });
    admit(*b_, {"Ev2"});
    EXPECT_TRUE(test::run_until(context_, [&] { return is_woken; }));
}

TEST_F(PostgresReplicas, LookForThemselvesWhereNoNotificationComes) {
    options_.poll_interval = 1ms;
    close(a_);
    a_ = open();
    for (int time = 0; time < 3; ++time) { run(a_->wait_for_others()); }
}

TEST_F(PostgresReplicas, InheritNothingFromTheLiving) {
    admit(*a_, {"Ev1"});
    EXPECT_EQ(questions_for(*b_), names{});
}

TEST_F(PostgresReplicas, InheritTheQuestionsAndRepliesOfOneWhoseLeaseHasEnded) {
    admit(*a_, {"Ev1"});
    settle(*a_, "Ev1");
    admit(*a_, {"Ev2"});
    admit(*a_, {"Ev3"});
    let_leases_end();
    const auto left = run(b_->take_over()).value();
    ASSERT_EQ(left.replies.size(), 1U);
    EXPECT_EQ(left.replies[0].key, "Ev1");
    ASSERT_EQ(left.questions.size(), 2U);
    EXPECT_EQ(left.questions[0].keys.front(), "Ev2");
    EXPECT_EQ(left.questions[1].keys.front(), "Ev3");
}

TEST_F(PostgresReplicas, InheritAtOnceFromOneThatHasLeft) {
    admit(*a_, {"Ev1"});
    close(a_);
    EXPECT_EQ(questions_for(*b_), names{"Ev1"});
}

TEST_F(PostgresReplicas, InheritOnlyOnce) {
    auto c = open();
    admit(*a_, {"Ev1"});
    close(a_);
    EXPECT_EQ(questions_for(*b_), names{"Ev1"});
    EXPECT_EQ(questions_for(*c), names{});
    close(c);
}

// The one that was away comes back and goes on with what it had begun.
TEST_F(PostgresReplicas, SettleNothingThatHasBecomeAnothers) {
    admit(*a_, {"Ev1"});
    let_leases_end();
    EXPECT_EQ(questions_for(*b_), names{"Ev1"});
    EXPECT_EQ(settle(*a_, "Ev1"), hold::lost);
    EXPECT_EQ(settle(*b_, "Ev1"), hold::held);
    EXPECT_TRUE(log_.has("warn: this bot was away for longer than its lease"));
}

TEST_F(PostgresReplicas, SendNothingThatHasBecomeAnothers) {
    admit(*a_, {"Ev1"});
    settle(*a_, "Ev1");
    let_leases_end();
    EXPECT_EQ(replies_for(*b_), names{"Ev1"});
    EXPECT_EQ(begin_sending(*a_, "Ev1"), hold::lost);
    EXPECT_EQ(begin_sending(*b_, "Ev1"), hold::held);
}

TEST_F(PostgresReplicas, BelieveOneThatHasSentAReplyEvenIfItIsAnothersByNow) {
    admit(*a_, {"Ev1"});
    settle(*a_, "Ev1");
    let_leases_end();
    replies_for(*b_);
    run(a_->mark_sent("Ev1", "18.1")).value();
    EXPECT_EQ(begin_sending(*b_, "Ev1"), hold::lost);
}

TEST_F(PostgresReplicas, GoOnAfterTheirLeaseWasOver) {
    let_leases_end();
    questions_for(*b_);
    EXPECT_EQ(admit(*a_, {"Ev1"}), admission::accepted);
    EXPECT_EQ(settle(*a_, "Ev1"), hold::held);
    EXPECT_EQ(begin_sending(*a_, "Ev1"), hold::held);
}

TEST_F(PostgresReplicas, KeepTheirLeaseWithEverythingTheyWrite) {
    admit(*a_, {"Ev1"});
    let_leases_end();
    renew(*a_);
    EXPECT_EQ(questions_for(*b_), names{});
}

TEST_F(PostgresReplicas, KeepTheirLeaseWhileTheyAreQuiet) {
    options_.renewal = 1ms;
    close(a_);
    a_ = open();
    admit(*a_, {"Ev1"});
    let_leases_end();
    const auto is_alive = [&] {
        return test::shared_postgres().execute(
                   options_.address.value("dbname"),
                   "SELECT COUNT(*) FROM hirewise.replicas WHERE alive_until > clock_timestamp()") == "1";
    };
    EXPECT_TRUE(test::run_until(context_, is_alive));
    EXPECT_EQ(questions_for(*b_), names{});
}

TEST_F(PostgresReplicas, RememberAThreadWhereverThePersonIsHeard) {
    run(a_->remember({{"C1", "17.1", "U1"}, "{}", milliseconds{5}})).value();
    EXPECT_TRUE(run(b_->recall({"C1", "17.1", "U1"})).value());
}

TEST_F(PostgresReplicas, AreWokenWhenAnotherHasReadTheKnowledgeNotByTheirOwnReading) {
    options_.poll_interval = 1h;
    close(a_);
    a_ = open();
    run(a_->wait_for_others());  // of its own start
    bool is_woken = false;
    asio::co_spawn(context_, a_->wait_for_others(), [&](const std::exception_ptr&) { is_woken = true; });
    const reload_record reading{"U1", "replaced", "a", "b", 0, milliseconds{1}};
    run(a_->record(reading)).value();
    EXPECT_FALSE(is_woken);
    run(b_->record(reading)).value();
    EXPECT_TRUE(test::run_until(context_, [&] { return is_woken; }));
}

// Both admit the same channels in opposite orders, many at once.
TEST_F(PostgresReplicas, NeverWaitForEachOtherForEver) {
    constexpr int rounds = 200;
    int decided = 0;
    int failed = 0;
    const auto count = [&](const std::exception_ptr&, result<admission> outcome) {
        ++decided;
        if (!outcome) { ++failed; }
    };
    for (int number = 0; number < rounds; ++number) {
        const auto forth = std::to_string(number % 20);
        const auto back = std::to_string(19 - number % 20);
        const auto name = std::to_string(number);
        asio::co_spawn(context_, a_->admit({{"EvA" + name}, "{}", milliseconds{1}, "C" + forth}), count);
        asio::co_spawn(context_, b_->admit({{"EvB" + name}, "{}", milliseconds{1}, "C" + back}), count);
    }
    EXPECT_TRUE(test::run_until(context_, [&] { return decided == 2 * rounds; }));
    EXPECT_EQ(failed, 0);
}

}  // namespace
}  // namespace hirewise::store
