#pragma once

#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>

#include "store/store.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"

// What every store has to do, whatever is behind it. A backend is a default-constructible type with
//     static std::string reason_to_skip()
//     std::unique_ptr<store::store> open(asio::io_context&)
// The latter gives the same data each time; at most one store of it is open at a time. There has to be no reason to
// skip the tests, like something that is not installed.
namespace hirewise::test {

template <class Backend>
class StoreContract : public testing::Test {
protected:
    using milliseconds = store::milliseconds;

    void SetUp() override {
        if (const auto reason = Backend::reason_to_skip(); !reason.empty()) { GTEST_SKIP() << reason; }
        backend_.emplace();
        opened_ = backend_->open(context_);
    }
    void TearDown() override { close(); }

    store::store& target() { return *opened_; }

    template <class T>
    T run(awaitable<T> work) {
        return run_to_end(context_, std::move(work));
    }

    void close() {
        if (opened_) { run_to_end(context_, opened_->close()); }
        opened_.reset();
    }

    void reopen() {
        close();
        opened_ = backend_->open(context_);
    }

    store::admission admit(std::vector<std::string> keys, milliseconds received = milliseconds{1'000}) {
        return run(target().admit({std::move(keys), R"({"envelope_id":"E1"})", received})).value();
    }

    static store::outbox_item reply(std::string key, std::string channel = "C1") {
        store::outbox_item item{std::move(key), std::move(channel), "17.1", R"({"text":"Go"})", milliseconds{2'000}};
        item.asker = "U1";
        return item;
    }

    // An accepted question that has been answered by these replies.
    void settle(const std::string& key, std::vector<store::outbox_item> replies) {
        admit({key});
        run(target().settle({key, std::move(replies), std::nullopt})).value();
    }

    // What is left for the next run.
    store::inheritance left() {
        reopen();
        return run(target().take_over()).value();
    }

    std::vector<std::string> open_names() {
        std::vector<std::string> names;
        for (const auto& item : left().questions) { names.push_back(item.keys.front()); }
        return names;
    }

    std::vector<std::string> unsent_keys() {
        std::vector<std::string> keys;
        for (const auto& item : left().replies) { keys.push_back(item.key); }
        return keys;
    }

    // Makes the call and goes on; what comes of it is given to `then`.
    template <class T, class Then>
    void begin(awaitable<T> call, Then then) {
        asio::co_spawn(context_, std::move(call),
                       [then](const std::exception_ptr&, T outcome) mutable { then(std::move(outcome)); });
    }

    using texts = std::vector<std::string>;

    asio::io_context context_;
    std::optional<Backend> backend_;
    std::unique_ptr<store::store> opened_;
};

TYPED_TEST_SUITE_P(StoreContract);

TYPED_TEST_P(StoreContract, AcceptsANewQuestion) {
    EXPECT_EQ(this->admit({"Ev1", "C1:17.1"}), store::admission::accepted);
    const auto open = this->left().questions;
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].keys.front(), "Ev1");
    EXPECT_EQ(open[0].frame, R"({"envelope_id":"E1"})");
    EXPECT_EQ(open[0].received, store::milliseconds{1'000});
}

TYPED_TEST_P(StoreContract, RecognisesADuplicateByTheFirstKey) {
    this->admit({"Ev1", "C1:17.1"});
    EXPECT_EQ(this->admit({"Ev1", "C1:99.9"}), store::admission::duplicate);
}

TYPED_TEST_P(StoreContract, RecognisesADuplicateByAnyOtherKey) {
    this->admit({"Ev1", "C1:17.1"});
    EXPECT_EQ(this->admit({"Ev2", "C1:17.1"}), store::admission::duplicate);
}

TYPED_TEST_P(StoreContract, KeepsNothingOfADuplicate) {
    this->admit({"Ev1", "C1:17.1"});
    this->admit({"Ev2", "C1:17.1"});
    EXPECT_EQ(this->open_names(), (typename TestFixture::texts{"Ev1"}));
    EXPECT_EQ(this->admit({"Ev2", "C1:17.2"}), store::admission::accepted);
}

TYPED_TEST_P(StoreContract, AcceptsAQuestionThatRepeatsItsOwnKey) {
    EXPECT_EQ(this->admit({"Ev1", "Ev1"}), store::admission::accepted);
}

TYPED_TEST_P(StoreContract, DecidesBetweenTwoDeliveriesThatWaitAtTheSameTime) {
    std::vector<store::admission> decisions;
    for (int delivery = 0; delivery < 2; ++delivery) {
        store::inbox_item item{{"Ev1"}, "{}", store::milliseconds{1}};
        this->begin(this->target().admit(std::move(item)),
                    [&](result<store::admission> decided) { decisions.push_back(decided.value()); });
    }
    EXPECT_TRUE(run_until(this->context_, [&] { return decisions.size() == 2; }));
    EXPECT_EQ(decisions, (std::vector{store::admission::accepted, store::admission::duplicate}));
}

TYPED_TEST_P(StoreContract, KnowsADuplicateAfterTheQuestionWasSettled) {
    this->settle("Ev1", {});
    EXPECT_EQ(this->admit({"Ev1"}), store::admission::duplicate);
}

TYPED_TEST_P(StoreContract, KnowsADuplicateAfterARestart) {
    this->settle("Ev1", {});
    this->reopen();
    EXPECT_EQ(this->admit({"Ev1"}), store::admission::duplicate);
}

TYPED_TEST_P(StoreContract, ListsOpenQuestionsOldestFirstAlsoAfterARestart) {
    this->admit({"Ev9"});
    this->admit({"Ev1"});
    this->admit({"Ev5"});
    EXPECT_EQ(this->open_names(), (typename TestFixture::texts{"Ev9", "Ev1", "Ev5"}));
}

TYPED_TEST_P(StoreContract, KeepsAFrameWithAnyBytes) {
    const std::string frame{"\0\xff'\"\n;--", 8};
    this->run(this->target().admit({{"Ev1"}, frame, store::milliseconds{1}})).value();
    EXPECT_EQ(this->left().questions.at(0).frame, frame);
}

TYPED_TEST_P(StoreContract, KeepsALargeFrame) {
    const std::string frame(std::size_t{4} << 20U, 'x');
    this->run(this->target().admit({{"Ev1"}, frame, store::milliseconds{1}})).value();
    EXPECT_EQ(this->left().questions.at(0).frame.size(), frame.size());
}

TYPED_TEST_P(StoreContract, SettlingClosesTheQuestionAndWritesItsReplies) {
    this->settle("Ev1", {this->reply("Ev1"), this->reply("Ev1/2")});
    const auto [waiting, open] = this->left();
    EXPECT_TRUE(open.empty());
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(waiting[0].key, "Ev1");
    EXPECT_EQ(waiting[0].channel, "C1");
    EXPECT_EQ(waiting[0].thread_ts, "17.1");
    EXPECT_EQ(waiting[0].content, R"({"text":"Go"})");
    EXPECT_EQ(waiting[0].created, store::milliseconds{2'000});
    EXPECT_EQ(waiting[0].attempts, 0);
    EXPECT_EQ(waiting[0].asker, "U1");
}

TYPED_TEST_P(StoreContract, SettlingTwiceWritesRepliesOnce) {
    this->settle("Ev1", {this->reply("Ev1")});
    this->run(this->target().settle({"Ev1", {this->reply("Ev1/2")}, std::nullopt})).value();
    EXPECT_EQ(this->unsent_keys(), (typename TestFixture::texts{"Ev1"}));
}

TYPED_TEST_P(StoreContract, SettlingTellsWhetherTheRepliesAreTheCallersToSend) {
    this->admit({"Ev1"});
    const store::settlement outcome{"Ev1", {this->reply("Ev1")}, std::nullopt};
    EXPECT_EQ(this->run(this->target().settle(outcome)).value(), store::hold::held);
    EXPECT_EQ(this->run(this->target().settle(outcome)).value(), store::hold::lost);
}

TYPED_TEST_P(StoreContract, AnUnknownQuestionSettlesWithoutTheMemoryEither) {
    store::settlement outcome{"Ev1", {}, store::thread_memory{{"C1", "17.1", "U1"}, "{}", store::milliseconds{5}}};
    this->run(this->target().settle(std::move(outcome))).value();
    EXPECT_FALSE(this->run(this->target().recall({"C1", "17.1", "U1"})).value());
}

TYPED_TEST_P(StoreContract, SettlingAnUnknownQuestionChangesNothing) {
    const store::settlement outcome{"Ev1", {this->reply("Ev1")}, std::nullopt};
    EXPECT_EQ(this->run(this->target().settle(outcome)).value(), store::hold::lost);
    EXPECT_TRUE(this->unsent_keys().empty());
}

TYPED_TEST_P(StoreContract, SettlesWithSilence) {
    this->settle("Ev1", {});
    const auto [replies, questions] = this->left();
    EXPECT_TRUE(questions.empty());
    EXPECT_TRUE(replies.empty());
}

TYPED_TEST_P(StoreContract, SettlesWithTheMemoryOfTheThread) {
    this->admit({"Ev1"});
    store::settlement outcome{"Ev1", {}, store::thread_memory{{"C1", "17.1", "U1"}, "{}", store::milliseconds{5}}};
    this->run(this->target().settle(std::move(outcome))).value();
    EXPECT_TRUE(this->run(this->target().recall({"C1", "17.1", "U1"})).value());
}

TYPED_TEST_P(StoreContract, ListsUnsentRepliesInOrderOfWriting) {
    this->settle("Ev9", {this->reply("Ev9", "C2")});
    this->settle("Ev1", {this->reply("Ev1", "C1"), this->reply("Ev1/2", "C1")});
    this->settle("Ev5", {this->reply("Ev5", "C2")});
    EXPECT_EQ(this->unsent_keys(), (typename TestFixture::texts{"Ev9", "Ev1", "Ev1/2", "Ev5"}));
}

TYPED_TEST_P(StoreContract, PositionsGrow) {
    this->settle("Ev1", {this->reply("Ev1"), this->reply("Ev1/2")});
    const auto waiting = this->left().replies;
    EXPECT_LT(waiting.at(0).position, waiting.at(1).position);
}

TYPED_TEST_P(StoreContract, CountsTriesBeforeTheyBegin) {
    this->settle("Ev1", {this->reply("Ev1")});
    this->run(this->target().begin_sending("Ev1")).value();
    this->run(this->target().begin_sending("Ev1")).value();
    EXPECT_EQ(this->left().replies.at(0).attempts, 2);
}

TYPED_TEST_P(StoreContract, ASentReplyIsNoLongerUnsent) {
    this->settle("Ev1", {this->reply("Ev1"), this->reply("Ev1/2")});
    this->run(this->target().mark_sent("Ev1", "18.1")).value();
    EXPECT_EQ(this->unsent_keys(), (typename TestFixture::texts{"Ev1/2"}));
}

TYPED_TEST_P(StoreContract, AnAbandonedReplyIsNoLongerUnsent) {
    this->settle("Ev1", {this->reply("Ev1")});
    this->run(this->target().abandon("Ev1", "no access")).value();
    EXPECT_TRUE(this->unsent_keys().empty());
}

TYPED_TEST_P(StoreContract, NothingIsSentThatIsFinished) {
    this->settle("Ev1", {this->reply("Ev1")});
    EXPECT_EQ(this->run(this->target().begin_sending("Ev1")).value(), store::hold::held);
    this->run(this->target().mark_sent("Ev1", "18.1")).value();
    EXPECT_EQ(this->run(this->target().begin_sending("Ev1")).value(), store::hold::lost);
    EXPECT_EQ(this->run(this->target().begin_sending("Ev9")).value(), store::hold::lost);
}

TYPED_TEST_P(StoreContract, GivesOutWhatIsLeftOnce) {
    this->admit({"Ev1"});
    this->settle("Ev2", {this->reply("Ev2")});
    EXPECT_EQ(this->open_names(), (typename TestFixture::texts{"Ev1"}));
    const auto again = this->run(this->target().take_over()).value();
    EXPECT_TRUE(again.questions.empty());
    EXPECT_TRUE(again.replies.empty());
}

TYPED_TEST_P(StoreContract, NeverGivesOutWhatTheCallerAcceptedItself) {
    this->admit({"Ev1"});
    this->settle("Ev2", {this->reply("Ev2")});
    const auto own = this->run(this->target().take_over()).value();
    EXPECT_TRUE(own.questions.empty());
    EXPECT_TRUE(own.replies.empty());
}

TYPED_TEST_P(StoreContract, AnInheritedQuestionIsSettledByTheHeir) {
    this->admit({"Ev1"});
    this->left();
    const store::settlement outcome{"Ev1", {this->reply("Ev1")}, std::nullopt};
    EXPECT_EQ(this->run(this->target().settle(outcome)).value(), store::hold::held);
    EXPECT_EQ(this->run(this->target().begin_sending("Ev1")).value(), store::hold::held);
}

TYPED_TEST_P(StoreContract, RecallsNothingAtFirst) {
    EXPECT_FALSE(this->run(this->target().recall({"C1", "17.1", "U1"})).value());
}

TYPED_TEST_P(StoreContract, RemembersTheLatestOfOnePersonInOneThread) {
    this->run(this->target().remember({{"C1", "17.1", "U1"}, "first", store::milliseconds{1}})).value();
    this->run(this->target().remember({{"C1", "17.1", "U1"}, "second", store::milliseconds{2}})).value();
    this->reopen();
    const auto memory = this->run(this->target().recall({"C1", "17.1", "U1"})).value();
    ASSERT_TRUE(memory);
    EXPECT_EQ(memory->content, "second");
    EXPECT_EQ(memory->updated, store::milliseconds{2});
    EXPECT_EQ(memory->key.user, "U1");
}

TYPED_TEST_P(StoreContract, KeepsPeopleThreadsAndChannelsApart) {
    this->run(this->target().remember({{"C1", "17.1", "U1"}, "mine", store::milliseconds{1}})).value();
    EXPECT_FALSE(this->run(this->target().recall({"C1", "17.1", "U2"})).value());
    EXPECT_FALSE(this->run(this->target().recall({"C1", "17.2", "U1"})).value());
    EXPECT_FALSE(this->run(this->target().recall({"C2", "17.1", "U1"})).value());
}

TYPED_TEST_P(StoreContract, RecordsFeedbackAndAChangeOfMind) {
    EXPECT_TRUE(this->run(this->target().record(store::feedback{"Ev1", "U1", true, store::milliseconds{1}})));
    EXPECT_TRUE(this->run(this->target().record(store::feedback{"Ev1", "U1", false, store::milliseconds{2}})));
}

TYPED_TEST_P(StoreContract, RecordsUnansweredQuestions) {
    const store::unanswered_question question{"cobol or fortran?", "not covered", store::milliseconds{1}};
    EXPECT_TRUE(this->run(this->target().record(question)));
}

TYPED_TEST_P(StoreContract, ForgetsKeysOlderThanTheMoment) {
    this->admit({"Ev1", "C1:1"}, store::milliseconds{1'000});
    this->run(this->target().settle({"Ev1", {}, std::nullopt})).value();
    EXPECT_EQ(this->run(this->target().forget({store::milliseconds{1'000}, store::milliseconds{1'000}})).value(), 0);
    EXPECT_EQ(this->run(this->target().forget({store::milliseconds{1'001}, store::milliseconds{1'001}})).value(), 2);
    EXPECT_EQ(this->admit({"Ev1"}), store::admission::accepted);
}

TYPED_TEST_P(StoreContract, NeverForgetsTheNameOfAnOpenQuestion) {
    this->admit({"Ev1"}, store::milliseconds{1});
    this->run(this->target().forget({store::milliseconds{5'000}, store::milliseconds{5'000}})).value();
    EXPECT_EQ(this->admit({"Ev1"}), store::admission::duplicate);
}

TYPED_TEST_P(StoreContract, ForgetsFinishedRepliesButNoUnsentOnes) {
    this->settle("Ev1", {this->reply("Ev1"), this->reply("Ev1/2"), this->reply("Ev1/3")});
    this->run(this->target().mark_sent("Ev1", "18.1")).value();
    this->run(this->target().abandon("Ev1/2", "no access")).value();
    EXPECT_EQ(this->run(this->target().forget({store::milliseconds{5'000}, store::milliseconds{5'000}})).value(),
              3);  // with the key of Ev1
    EXPECT_EQ(this->unsent_keys(), (typename TestFixture::texts{"Ev1/3"}));
}

TYPED_TEST_P(StoreContract, ForgetsTracesByAHorizonOfTheirOwn) {
    this->settle("Ev1", {this->reply("Ev1")});
    this->run(this->target().mark_sent("Ev1", "18.1")).value();
    this->run(this->target().remember({{"C1", "17.1", "U1"}, "kept", store::milliseconds{1'000}})).value();
    const store::horizon late_for_traces{store::milliseconds{500}, store::milliseconds{5'000}};
    EXPECT_EQ(this->run(this->target().forget(late_for_traces)).value(), 2);  // the reply and the key
    EXPECT_TRUE(this->run(this->target().recall({"C1", "17.1", "U1"})).value());
}

TYPED_TEST_P(StoreContract, ForgetsOldMemories) {
    this->run(this->target().remember({{"C1", "17.1", "U1"}, "old", store::milliseconds{1}})).value();
    this->run(this->target().remember({{"C1", "17.2", "U1"}, "new", store::milliseconds{9}})).value();
    EXPECT_EQ(this->run(this->target().forget({store::milliseconds{5}, store::milliseconds{5}})).value(), 1);
    EXPECT_FALSE(this->run(this->target().recall({"C1", "17.1", "U1"})).value());
    EXPECT_TRUE(this->run(this->target().recall({"C1", "17.2", "U1"})).value());
}

TYPED_TEST_P(StoreContract, FinishesWhatIsQueuedBeforeItCloses) {
    int finished = 0;
    for (int number = 0; number < 20; ++number) {
        store::inbox_item item{{"Ev" + std::to_string(number)}, "{}", store::milliseconds{1}};
        this->begin(this->target().admit(std::move(item)), [&](result<store::admission> decided) {
            if (decided) { ++finished; }
        });
    }
    // Lets the calls begin before the store is closed; each pass runs what is ready.
    this->context_.restart();
    this->context_.poll();
    this->close();
    EXPECT_EQ(finished, 20);
}

TYPED_TEST_P(StoreContract, RefusesCallsAfterItWasClosed) {
    run_to_end(this->context_, this->target().close());
    const auto refused = this->run(this->target().admit({{"Ev1"}, "{}", store::milliseconds{1}}));
    EXPECT_EQ(refused.error(), store::store_errc::closed);
    EXPECT_EQ(this->run(this->target().take_over()).error(), store::store_errc::closed);
    this->opened_.reset();
}

TYPED_TEST_P(StoreContract, CarriesManyCallsAtOnce) {
    constexpr int calls = 500;
    int accepted = 0;
    for (int number = 0; number < calls; ++number) {
        store::inbox_item item{{"Ev" + std::to_string(number)}, "{}", store::milliseconds{1}};
        this->begin(this->target().admit(std::move(item)), [&](result<store::admission> decided) {
            if (decided && *decided == store::admission::accepted) { ++accepted; }
        });
    }
    EXPECT_TRUE(run_until(this->context_, [&] { return accepted == calls; }));
    EXPECT_EQ(this->open_names().size(), static_cast<std::size_t>(calls));
}

REGISTER_TYPED_TEST_SUITE_P(
    StoreContract, AcceptsANewQuestion, RecognisesADuplicateByTheFirstKey, RecognisesADuplicateByAnyOtherKey,
    KeepsNothingOfADuplicate, AcceptsAQuestionThatRepeatsItsOwnKey, DecidesBetweenTwoDeliveriesThatWaitAtTheSameTime,
    KnowsADuplicateAfterTheQuestionWasSettled, KnowsADuplicateAfterARestart,
    ListsOpenQuestionsOldestFirstAlsoAfterARestart, KeepsAFrameWithAnyBytes, KeepsALargeFrame,
    SettlingClosesTheQuestionAndWritesItsReplies, ForgetsTracesByAHorizonOfTheirOwn, SettlingTwiceWritesRepliesOnce,
    SettlingTellsWhetherTheRepliesAreTheCallersToSend, AnUnknownQuestionSettlesWithoutTheMemoryEither,
    NothingIsSentThatIsFinished, GivesOutWhatIsLeftOnce, NeverGivesOutWhatTheCallerAcceptedItself,
    AnInheritedQuestionIsSettledByTheHeir, SettlingAnUnknownQuestionChangesNothing, SettlesWithSilence,
    SettlesWithTheMemoryOfTheThread, ListsUnsentRepliesInOrderOfWriting, PositionsGrow, CountsTriesBeforeTheyBegin,
    ASentReplyIsNoLongerUnsent, AnAbandonedReplyIsNoLongerUnsent, RecallsNothingAtFirst,
    RemembersTheLatestOfOnePersonInOneThread, KeepsPeopleThreadsAndChannelsApart, RecordsFeedbackAndAChangeOfMind,
    RecordsUnansweredQuestions, ForgetsKeysOlderThanTheMoment, NeverForgetsTheNameOfAnOpenQuestion,
    ForgetsFinishedRepliesButNoUnsentOnes, ForgetsOldMemories, FinishesWhatIsQueuedBeforeItCloses,
    RefusesCallsAfterItWasClosed, CarriesManyCallsAtOnce);

}  // namespace hirewise::test
