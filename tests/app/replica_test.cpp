#include "app/replica.hpp"

#include <gtest/gtest.h>

#include "app/envelopes.hpp"
#include "support/fake_store.hpp"
#include "support/fake_web_api.hpp"
#include "support/living_base.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"

// One bot of several on a store; the others are told of by the test.
namespace hirewise::app {
namespace {

using namespace std::chrono_literals;
using test::message_envelope;

class Replica : public testing::Test {
protected:
    Replica() {
        knowledge_.open();
        knowledge_.record_into(store_);
        test::drive_until(context_, [this] { return !store_.reload_records.empty(); });  // of the start
        router_.on_mention([this](slack::message_event event) { return hear(std::move(event)); });
        options_.pause = 0ms;
        options_.retention = 24h;
    }
    ~Replica() override {
        tasks_.cancel();
        test::run_to_end(context_, tasks_.join());
        test::run_to_end(context_, intake_.finish(0ms));
        test::run_to_end(context_, outbox_.finish(0ms));
        knowledge_.stop();
        test::run_to_end(context_, knowledge_.finish());
    }

    awaitable<slack_io::replies> hear(slack::message_event event) {
        slack_io::replies said;
        slack::message content{"Go", {}};
        said.push_back({event.channel, event.root(), content});
        co_return said;
    }

    replica& target() {
        if (!replica_) {
            replica_.emplace(store_, intake_, outbox_, knowledge_, followed_, clock{}, options_, log_.log());
        }
        return *replica_;
    }

    void follow() { ASSERT_TRUE(tasks_.spawn(target().follow())); }

    // The others have done something, and this bot has looked at it.
    void tell() {
        test::drive_until(context_, [this] { return store_.is_waiting_for_others(); });
        store_.tell_of_others();
        test::drive_until(context_, [this] { return store_.is_waiting_for_others(); });
    }

    void put_question() { store_.inbox.push_back({{"Ev1"}, message_envelope({}).frame, clock{}.since_epoch()}); }

    void another_bot_reads(const std::string& version, const std::string& who = "U1") {
        store_.reload_records.push_back({who, "replaced", "before", version, 0, 1ms});
    }

    std::string version() const { return knowledge_.engine()->base().version; }

    std::vector<std::string> readers() const {
        std::vector<std::string> who;
        for (const auto& entry : store_.reload_records) { who.push_back(entry.asked_by); }
        return who;
    }

    asio::io_context context_;
    test::living_base base_;
    test::log_record log_;
    test::fake_store store_;
    test::fake_web_api slack_;
    slack_io::router router_;
    reloader knowledge_{context_.get_executor(), base_.path(), clock{}, reloader_options{}, log_.log()};
    outbox outbox_{context_.get_executor(), store_, slack_, clock{}, outbox_options{}, log_.log()};
    intake intake_{context_.get_executor(),
                   store_,
                   router_,
                   outbox_,
                   slack_,
                   slack::own_identity{{"U0BOT"}, {"B0BOT"}},
                   clock{},
                   intake_options{},
                   log_.log()};
    handlers::followed_threads followed_;
    replica_options options_;
    std::optional<replica> replica_;
    async::task_group tasks_{context_.get_executor(), 1, [](const std::exception_ptr&) {}};
};

TEST_F(Replica, AnswersAtTheStartWhatWasLeftOpen) {
    put_question();
    ASSERT_TRUE(test::run_to_end(context_, target().recover()));
    test::drive_until(context_, [this] { return store_.sent.contains("Ev1"); });
    EXPECT_EQ(slack_.posted.size(), 1U);
}

TEST_F(Replica, SendsRepliesThatWereLeftBeforeItAnswersQuestions) {
    put_question();
    store_.outbox.push_back({"Ev0", "C1", "17.1", R"({"text":"Go"})", clock{}.since_epoch()});
    ASSERT_TRUE(test::run_to_end(context_, target().recover()));
    test::drive_until(context_, [this] { return store_.sent.contains("Ev1"); });
    ASSERT_EQ(slack_.posted.size(), 2U);
    EXPECT_EQ(slack_.posted[0].key, "Ev0");
}

TEST_F(Replica, ReportsAtTheStartThatTheStoreCannotBeRead) {
    options_.patience = 0ms;
    store_.fail("take_over");
    EXPECT_EQ(test::run_to_end(context_, target().recover()).error(), store::store_errc::unavailable);
}

TEST_F(Replica, WaitsForAStoreThatIsAwayAtTheStart) {
    store_.fail("take_over");
    result<> recovered = store::store_errc::unavailable;
    ASSERT_TRUE(tasks_.spawn([](replica& starting, result<>& outcome) -> awaitable<void> {
        outcome = co_await starting.recover();
    }(target(), recovered)));
    test::drive_until(context_, [this] { return log_.has("warn: the store cannot be read yet"); });
    store_.heal();
    test::drive_until(context_, [&] { return recovered.has_value(); });
}

TEST_F(Replica, AnswersWhatAnotherBotHasHandedOver) {
    follow();
    put_question();
    tell();
    test::drive_until(context_, [this] { return store_.sent.contains("Ev1"); });
    EXPECT_EQ(slack_.posted.size(), 1U);
}

TEST_F(Replica, RecognisesAThreadThatAnotherBotHasAnsweredIn) {
    const store::thread_key whose{"C1", "17.1", "U1"};
    store_.memories[{"C1", "17.1", "U1"}] = {whose, "{}", clock{}.since_epoch()};
    EXPECT_TRUE(test::run_to_end(context_, target().recognise(whose)));
    EXPECT_TRUE(followed_.holds(whose));
}

TEST_F(Replica, DoesNotRecogniseAThreadThatNobodyHasAnsweredIn) {
    const store::thread_key whose{"C1", "17.1", "U1"};
    EXPECT_TRUE(test::run_to_end(context_, target().recognise(whose)));
    EXPECT_FALSE(followed_.holds(whose));
}

TEST_F(Replica, ReadsTheKnowledgeThatAnotherBotHasRead) {
    const auto before = version();
    follow();
    base_.prefer("go");
    another_bot_reads("after");
    tell();
    EXPECT_NE(version(), before);
    EXPECT_EQ(readers(), (std::vector<std::string>{"start", "U1", "another bot"}));
}

TEST_F(Replica, ReadsNothingAnewForTheKnowledgeItHas) {
    follow();
    another_bot_reads(version());
    tell();
    EXPECT_EQ(readers(), (std::vector<std::string>{"start", "U1"}));
}

// Two bots with different files would otherwise read them for ever.
TEST_F(Replica, DoesNotFollowOneThatFollowed) {
    follow();
    another_bot_reads("elsewhere", std::string{another_bot});
    tell();
    EXPECT_EQ(readers(), (std::vector<std::string>{"start", "another bot"}));
}

TEST_F(Replica, ReadsOnceForOneReadingOfAnotherBotAndWarnsOfDifferentFiles) {
    follow();
    another_bot_reads("elsewhere");
    tell();
    tell();
    EXPECT_EQ(readers(), (std::vector<std::string>{"start", "U1", "another bot"}));
    EXPECT_TRUE(log_.has("warn: another bot answers from other knowledge"));
}

TEST_F(Replica, GoesOnFollowingAfterTheStoreHasFailed) {
    follow();
    store_.fail("take_over");
    tell();
    EXPECT_TRUE(log_.has("warn: cannot look for what others left"));
    store_.heal();
    put_question();
    tell();
    test::drive_until(context_, [this] { return store_.sent.contains("Ev1"); });
    EXPECT_EQ(slack_.posted.size(), 1U);
}

}  // namespace
}  // namespace hirewise::app
