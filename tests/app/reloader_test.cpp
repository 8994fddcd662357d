#include "app/reloader.hpp"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

#include <gtest/gtest.h>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>

#include "support/fake_store.hpp"
#include "support/living_base.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;
using handlers::reload_outcome;
using handlers::reload_report;

// Keeps the reading thread at its gate until it is opened, and counts who passes.
class gate {
public:
    reading pass(const reading_request& request) {
        std::unique_lock hold{mutex_};
        inside_ += 1;
        most_inside_ = std::max(most_inside_, inside_);
        ++passed_;
        opened_.wait(hold, [this] { return is_open_; });
        inside_ -= 1;
        hold.unlock();
        return read_beside(request);
    }
    void open() {
        const std::lock_guard hold{mutex_};
        is_open_ = true;
        opened_.notify_all();
    }
    int passed() const {
        const std::lock_guard hold{mutex_};
        return passed_;
    }
    int most_inside() const {
        const std::lock_guard hold{mutex_};
        return most_inside_;
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable opened_;
    bool is_open_ = false;
    int inside_ = 0;
    int most_inside_ = 0;
    int passed_ = 0;
};

class Reloader : public testing::Test {
protected:
    ~Reloader() override {
        gate_.open();
        if (reloader_) {
            reloader_->stop();
            test::run_to_end(context_, reloader_->finish());
        }
    }

    reloader& target() {
        if (!reloader_) {
            reloader_ = std::make_unique<reloader>(context_.get_executor(), base_.path(),
                                                   clock{[this] { return now_; }}, options_, log_.log());
            reloader_->open();
            reloader_->record_into(store_);
        }
        return *reloader_;
    }

    reload_report reload(std::string by = "U1") { return test::run_to_end(context_, target().reload(std::move(by))); }

    // Begins one that ends when it likes.
    std::shared_ptr<std::optional<reload_report>> begin(std::string by) {
        auto place = std::make_shared<std::optional<reload_report>>();
        asio::co_spawn(context_, target().reload(std::move(by)),
                       [place](const std::exception_ptr&, reload_report report) { *place = std::move(report); });
        context_.restart();
        context_.poll();
        return place;
    }

    void hold_at_gate() {
        options_.read = [this](const reading_request& request) { return gate_.pass(request); };
    }

    std::string version() { return target().engine()->base().version; }

    std::string winner_of(const advice::engine& engine) const {
        const auto answer = engine.ask({test::living_base::question, advice::manner::addressed, {}, {}}).answer;
        return answer.decision.winner.value_or("nobody");
    }

    std::vector<std::string> audit() const {
        std::vector<std::string> lines;
        for (const auto& entry : store_.reload_records) { lines.push_back(entry.asked_by + " " + entry.outcome); }
        return lines;
    }

    asio::io_context context_;
    test::living_base base_;
    test::log_record log_;
    test::fake_store store_;
    gate gate_;
    std::chrono::system_clock::time_point now_{std::chrono::seconds{1'795'651'200}};  // 2026-11-26
    reloader_options options_;
    std::unique_ptr<reloader> reloader_;
};

using texts = std::vector<std::string>;

TEST_F(Reloader, PutsNewKnowledgeInForce) {
    const auto before = target().engine()->base().version;
    base_.prefer("go");
    const auto report = reload();
    EXPECT_EQ(report.outcome, reload_outcome::replaced);
    EXPECT_EQ(report.version_before, before);
    EXPECT_EQ(report.version, version());
    EXPECT_NE(report.version, before);
    EXPECT_EQ(winner_of(*target().engine()), "go");
}

TEST_F(Reloader, TellsWhatChanged) {
    target();
    base_.prefer("go");
    const auto text = knowledge::to_text(reload().changes, 10);
    EXPECT_NE(text.find("rule for fintech: Rust -> Go"), std::string::npos) << text;
    EXPECT_NE(text.find("Rust, performance: 9 -> 6"), std::string::npos) << text;
}

TEST_F(Reloader, TellsWhenTheNewKnowledgeWasLoaded) {
    target();
    now_ += 90s;
    base_.prefer("go");
    const auto report = reload();
    EXPECT_EQ(report.loaded, 1'795'651'290s);
    EXPECT_EQ(target().loaded(), 1'795'651'290s);
}

TEST_F(Reloader, SaysThatNothingChanged) {
    const auto before = target().engine();
    now_ += 90s;
    const auto report = reload();
    EXPECT_EQ(report.outcome, reload_outcome::unchanged);
    EXPECT_TRUE(report.changes.empty());
    EXPECT_EQ(target().engine(), before);
    EXPECT_EQ(report.loaded, 1'795'651'200s);
}

TEST_F(Reloader, PreparesTheSameFilesAgainOnALaterDay) {
    const auto before = target().engine();
    now_ += 24h;
    EXPECT_EQ(reload().outcome, reload_outcome::unchanged);
    EXPECT_NE(target().engine(), before);
}

TEST_F(Reloader, KeepsTheOldKnowledgeWhenTheFilesHaveErrors) {
    const auto before = target().engine();
    base_.spoil(3);
    const auto report = reload();
    EXPECT_EQ(report.outcome, reload_outcome::faulty);
    EXPECT_GE(report.error_count, 3U);
    EXPECT_EQ(report.errors.front().file, test::living_base::page);
    EXPECT_EQ(report.version, before->base().version);
    EXPECT_EQ(target().engine(), before);
}

TEST_F(Reloader, KeepsTheFirstErrorsAndCountsAll) {
    target();
    base_.spoil(200);
    const auto report = reload();
    EXPECT_EQ(report.errors.size(), most_errors);
    EXPECT_GE(report.error_count, 200U);
}

TEST_F(Reloader, KeepsTheOldKnowledgeWhenTheFolderIsGone) {
    const auto before = target().engine();
    std::filesystem::remove_all(base_.path());
    EXPECT_NE(reload().outcome, reload_outcome::replaced);
    EXPECT_EQ(target().engine(), before);
}

TEST_F(Reloader, RecoversOnceTheFilesAreMended) {
    target();
    base_.spoil();
    reload();
    base_.prefer("go");
    EXPECT_EQ(reload().outcome, reload_outcome::replaced);
}

TEST_F(Reloader, KeepsTheOldKnowledgeWhenReadingFails) {
    options_.read = [](const reading_request&) {
        reading found;
        found.failure = "there is not enough memory for it";
        return found;
    };
    const auto before = target().engine();
    const auto report = reload();
    EXPECT_EQ(report.outcome, reload_outcome::failed);
    EXPECT_EQ(report.reason, "there is not enough memory for it");
    EXPECT_EQ(target().engine(), before);
}

TEST_F(Reloader, ChangesNothingInAnAnswerThatHasBegun) {
    const auto begun_with = target().engine();
    base_.prefer("go");
    reload();
    EXPECT_EQ(winner_of(*begun_with), "rust");
    EXPECT_EQ(winner_of(*target().engine()), "go");
}

TEST_F(Reloader, LetsGoOfReplacedKnowledgeOnceNobodyUsesIt) {
    options_.retire_interval = 1ms;
    auto begun_with = target().engine();
    const std::weak_ptr<const advice::engine> old = begun_with;
    base_.prefer("go");
    reload();
    EXPECT_FALSE(old.expired());
    begun_with.reset();
    test::drive_until(context_, [&] { return old.expired(); });
}

TEST_F(Reloader, NeverReadsTwiceAtOnce) {
    hold_at_gate();
    const auto first = begin("U1");
    const auto second = begin("U2");
    const auto third = begin("U3");
    gate_.open();
    test::drive_until(context_, [&] { return *first && *second && *third; });
    EXPECT_EQ(gate_.most_inside(), 1);
}

TEST_F(Reloader, LetsThoseWhoComeDuringAReadingShareTheNext) {
    hold_at_gate();
    const auto first = begin("U1");
    base_.prefer("go");  // too late, perhaps, for the first
    const auto second = begin("U2");
    const auto third = begin("U3");
    gate_.open();
    test::drive_until(context_, [&] { return *first && *second && *third; });
    EXPECT_EQ(gate_.passed(), 2);
    EXPECT_EQ((*second)->version, version());
    EXPECT_EQ((*third)->version, version());
}

TEST_F(Reloader, GivesUpAReadingThatTakesTooLong) {
    hold_at_gate();
    options_.limit = 500ms;  // more than an undisturbed reading takes on a busy machine
    const auto before = target().engine();
    base_.prefer("go");
    const auto late = begin("U1");
    const auto waiting = begin("U2");
    test::drive_until(context_, [&] { return *late && *waiting; });
    EXPECT_EQ((*late)->outcome, reload_outcome::failed);
    EXPECT_NE((*late)->reason.find("took longer"), std::string::npos);
    EXPECT_EQ((*waiting)->outcome, reload_outcome::failed);
    EXPECT_EQ(reload("U3").outcome, reload_outcome::failed);  // the thread is still at it
    gate_.open();
    test::drive_until(context_, [&] { return reload("U4").outcome == reload_outcome::replaced; });
    EXPECT_NE(target().engine(), before);
}

TEST_F(Reloader, PutsNothingInForceThatCameTooLate) {
    hold_at_gate();
    options_.limit = 20ms;
    const auto before = target().engine();
    base_.prefer("go");
    const auto late = begin("U1");
    test::drive_until(context_, [&] { return late->has_value(); });
    gate_.open();
    reloader_->stop();
    test::run_to_end(context_, reloader_->finish());
    EXPECT_EQ(target().engine(), before);
    reloader_.reset();
}

TEST_F(Reloader, TellsThoseWhoWaitThatTheBotStops) {
    hold_at_gate();
    const auto first = begin("U1");
    const auto second = begin("U2");
    target().stop();
    test::drive_until(context_, [&] { return *first && *second; });
    EXPECT_EQ((*first)->outcome, reload_outcome::failed);
    EXPECT_EQ((*second)->outcome, reload_outcome::failed);
    EXPECT_EQ(reload("U3").outcome, reload_outcome::failed);
}

TEST_F(Reloader, NotesEveryReadingInTheAudit) {
    target();
    reload("SIGHUP");
    base_.spoil(2);
    reload("U2");
    base_.prefer("go");
    reload("watch");
    EXPECT_EQ(audit(), (texts{"start replaced", "SIGHUP unchanged", "U2 faulty", "watch replaced"}));
    EXPECT_GE(store_.reload_records[2].faults, 2);
    EXPECT_EQ(store_.reload_records[3].version_after, version());
    EXPECT_EQ(store_.reload_records[3].version_before, store_.reload_records[0].version_after);
    EXPECT_EQ(store_.reload_records[3].ended, 1'795'651'200s);
}

TEST_F(Reloader, NotesEverybodyWhoSharedAReadingOnce) {
    hold_at_gate();
    const auto first = begin("U1");
    const auto second = begin("U2");
    const auto again = begin("U2");
    const auto third = begin("U3");
    gate_.open();
    test::drive_until(context_, [&] { return *first && *second && *again && *third; });
    EXPECT_EQ(audit(), (texts{"start replaced", "U1 unchanged", "U2 unchanged", "U3 unchanged"}));
}

TEST_F(Reloader, NotesReadingsThatWereGivenUp) {
    hold_at_gate();
    options_.limit = 20ms;
    const auto late = begin("U1");
    test::drive_until(context_, [&] { return late->has_value() && audit().size() == 2; });
    EXPECT_EQ(audit().back(), "U1 failed");
}

TEST_F(Reloader, WorksWithoutAnAuditThatCanBeWritten) {
    target();
    store_.fail("record");
    base_.prefer("go");
    EXPECT_EQ(reload().outcome, reload_outcome::replaced);
    EXPECT_TRUE(log_.has("a reload is missing in the audit"));
}

TEST_F(Reloader, TellsTheLogWhatCameOfIt) {
    target();
    base_.spoil(30);
    reload("U7");
    EXPECT_TRUE(log_.has("info: knowledge read  by=U7  outcome=faulty"));
    EXPECT_TRUE(log_.has("comparisons/rust-vs-go.md:3:"));
    EXPECT_TRUE(log_.has("warn: the knowledge has errors; the old one stays  not_listed="));
}

// The watch, with looks as fast as the thread allows.
class ReloaderWatch : public Reloader {
protected:
    void start_watch() {
        options_.look_interval = 1ms;
        target();
        asio::co_spawn(context_, target().watch(),
                       asio::bind_cancellation_slot(end_.slot(), [this](const std::exception_ptr&) { ended_ = true; }));
    }
    void SetUp() override { start_watch(); }
    void TearDown() override {
        end_.emit(asio::cancellation_type::terminal);
        test::drive_until(context_, [this] { return ended_; });
    }

    asio::cancellation_signal end_;
    bool ended_ = false;
};

TEST_F(ReloaderWatch, ReadsWhenAFileHasChanged) {
    base_.prefer("go", "A much longer verdict than before.");
    test::drive_until(context_, [this] { return winner_of(*target().engine()) == "go"; });
    test::drive_until(context_, [this] { return audit().size() == 2; });
    EXPECT_EQ(audit().back(), "watch replaced");
}

TEST_F(ReloaderWatch, KeepsTheOldKnowledgeAndTriesOnceForEachChange) {
    base_.spoil(1);
    test::drive_until(context_, [this] { return audit().size() == 2; });
    base_.spoil(2);
    test::drive_until(context_, [this] { return audit().size() == 3; });
    EXPECT_EQ(audit(), (texts{"start replaced", "watch faulty", "watch faulty"}));
    EXPECT_EQ(winner_of(*target().engine()), "rust");
}

TEST_F(ReloaderWatch, DoesNotReadAgainWhatSomebodyElseHadRead) {
    base_.prefer("go", "A much longer verdict than before.");
    reload("U1");
    base_.spoil(1);
    test::drive_until(context_, [this] { return audit().back() == "watch faulty"; });
    EXPECT_LE(audit().size(), 4U);  // a look may have come before U1
}

}  // namespace
}  // namespace hirewise::app
