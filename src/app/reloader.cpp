#include "app/reloader.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <limits>
#include <utility>

#include <boost/asio/post.hpp>

#include "app/exception_text.hpp"
#include "app/folder_print.hpp"
#include "async/pause.hpp"
#include "async/run_on.hpp"
#include "knowledge/load.hpp"

namespace hirewise::app {
namespace {

using handlers::reload_outcome;
using handlers::reload_report;

constexpr std::size_t most_logged = 10;

// On Linux this is the priority of the calling thread alone. Failing does no harm.
void give_way_to_answers() {
    constexpr int low = 10;
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), low);
}

std::string limit_words(std::chrono::milliseconds limit) {
    return "it took longer than " + std::to_string(limit.count() / 1'000) + " seconds";
}

}  // namespace

reloader::reloader(asio::any_io_executor executor, std::filesystem::path folder, clock clock, reloader_options options,
                   logger log)
    : folder_{std::move(folder)},
      clock_{std::move(clock)},
      options_{std::move(options)},
      log_{std::move(log)},
      deadline_{executor},
      bell_{executor, asio::steady_timer::time_point::max()},
      tasks_{executor, std::numeric_limits<std::size_t>::max(), report_to(log_)} {
    asio::post(thread_, give_way_to_answers);
}

reloader::~reloader() = default;

std::vector<knowledge::diagnostic> reloader::open() {
    print_ = folder_print(folder_);
    auto outcome = knowledge::load(folder_, clock_.today());
    if (outcome.snapshot) { put_in_force(std::make_shared<const advice::engine>(std::move(outcome.snapshot))); }
    return std::move(outcome.diagnostics);
}

void reloader::record_into(store::store& audit) {
    audit_ = &audit;
    const auto& version = engine_->base().version;
    store::reload_record entry{"start", std::string{name_of(reload_outcome::replaced)}, {}, version, 0, loaded_};
    (void)tasks_.spawn(record(std::move(entry)));  // the group has no limit that could refuse
}

awaitable<reload_report> reloader::reload(std::string asked_by) {
    if (stopped_) { co_return unread("the bot is being stopped"); }
    if (overdue_) { co_return unread("an earlier reading has still not ended"); }
    if (!next_) { next_ = std::make_shared<turn>(); }
    const auto mine = next_;
    if (std::ranges::find(mine->asked_by, asked_by) == mine->asked_by.end()) {
        mine->asked_by.push_back(std::move(asked_by));
    }
    if (!reading_) { start(std::exchange(next_, nullptr)); }
    while (!mine->report) {
        const auto [error] = co_await bell_.async_wait(use_tuple);
        (void)error;  // the bell is rung by cancelling it
    }
    co_return *mine->report;
}

void reloader::start(std::shared_ptr<turn> mine) {
    reading_ = true;
    now_ = mine;
    interrupt_ = std::stop_source{};
    deadline_.expires_after(options_.limit);
    deadline_.async_wait([this, mine](error_code cancelled) {
        if (!cancelled && !mine->report) { give_up(mine); }
    });
    (void)tasks_.spawn(carry_out(std::move(mine)));
}

awaitable<void> reloader::carry_out(std::shared_ptr<turn> mine) {
    reading_request request{folder_, clock_.today(), engine_, loaded_on_, interrupt_.get_token()};
    auto work = [read = options_.read, request = std::move(request)]() mutable {
        auto found = read(request);
        request.before.reset();
        return found;
    };
    auto found = co_await async::run_on(thread_.get_executor(), std::move(work));
    deadline_.cancel();
    const bool was_given_up = mine->report.has_value();
    if (!was_given_up) {
        mine->report = take(std::move(found));
        tell_log(*mine);
    }
    reading_ = overdue_ = false;
    now_.reset();
    if (next_ && !stopped_) { start(std::exchange(next_, nullptr)); }
    if (!was_given_up) { co_await note(mine); }
    bell_.cancel();
}

// Answers everybody who waits; the thread cannot be stopped, only asked to stop after its step.
void reloader::give_up(std::shared_ptr<turn> late) {
    overdue_ = true;
    interrupt_.request_stop();
    for (auto& waiting : {std::move(late), std::exchange(next_, nullptr)}) {
        if (!waiting) { continue; }
        waiting->report = unread(limit_words(options_.limit));
        tell_log(*waiting);
        (void)tasks_.spawn(note(waiting));
    }
    bell_.cancel();
}

reload_report reloader::take(reading found) {
    auto report = unread(std::move(found.failure));
    if (!report.reason.empty()) { return report; }
    print_ = std::move(found.folder_print);
    report.errors = std::move(found.errors);
    report.error_count = found.error_count;
    report.changes = std::move(found.changes);
    if (report.error_count > 0) {
        report.outcome = reload_outcome::faulty;
        return report;
    }
    report.outcome = found.same_files ? reload_outcome::unchanged : reload_outcome::replaced;
    if (found.engine) { put_in_force(std::move(found.engine)); }
    report.version = engine_->base().version;
    report.loaded = loaded_;
    return report;
}

reload_report reloader::unread(std::string reason) const {
    reload_report report;
    report.version_before = report.version = engine_->base().version;
    report.loaded = loaded_;
    report.reason = std::move(reason);
    return report;
}

void reloader::put_in_force(std::shared_ptr<const advice::engine> engine) {
    auto old = std::exchange(engine_, std::move(engine));
    loaded_ = clock_.since_epoch();
    loaded_on_ = clock_.today();
    if (old) { (void)tasks_.spawn(retire(std::move(old))); }
}

// Taking a large base apart takes a while: not on the thread that answers.
awaitable<void> reloader::retire(std::shared_ptr<const advice::engine> old) {
    while (old.use_count() > 1) { co_await async::pause(options_.retire_interval); }
    auto let_go = [last = std::move(old)]() mutable {
        last.reset();
        return true;
    };
    const bool gone = co_await async::run_on(thread_.get_executor(), std::move(let_go));
    (void)gone;
}

void reloader::tell_log(const turn& ended) const {
    const auto& report = *ended.report;
    log_.info("knowledge read", {{"by", ended.asked_by.front()},
                                 {"outcome", std::string{name_of(report.outcome)}},
                                 {"version", report.version},
                                 {"before", report.version_before},
                                 {"errors", std::to_string(report.error_count)}});
    if (report.outcome == reload_outcome::replaced) {
        log_.info("knowledge changed", {{"what", knowledge::summary_of(report.changes)}});
    }
    if (report.outcome == reload_outcome::failed) {
        log_.error("the knowledge could not be read; the old one stays", {{"reason", report.reason}});
    }
    const auto listed = std::min(most_logged, report.errors.size());
    for (std::size_t i = 0; i < listed; ++i) { log_.warn(knowledge::to_text(report.errors[i])); }
    if (report.error_count > 0) {
        log_.warn("the knowledge has errors; the old one stays",
                  {{"not_listed", std::to_string(report.error_count - listed)}});
    }
}

awaitable<void> reloader::note(std::shared_ptr<turn> ended) {
    const auto& report = *ended->report;
    for (const auto& who : ended->asked_by) {
        store::reload_record entry{who,
                                   std::string{name_of(report.outcome)},
                                   report.version_before,
                                   report.version,
                                   static_cast<std::int64_t>(report.error_count),
                                   clock_.since_epoch()};
        co_await record(std::move(entry));
    }
}

awaitable<void> reloader::record(store::reload_record entry) {
    if (audit_ == nullptr) { co_return; }
    const auto recorded = co_await audit_->record(std::move(entry));
    if (!recorded) { log_.warn("a reload is missing in the audit", {{"reason", recorded.error().message()}}); }
}

awaitable<void> reloader::watch() {
    rest_watch files;
    while (true) {
        co_await async::pause(options_.look_interval);
        if (reading_) { continue; }
        auto look = [folder = folder_] { return folder_print(folder); };
        const auto now = co_await async::run_on(thread_.get_executor(), std::move(look));
        if (!files.should_read(now, print_)) { continue; }
        std::string by = "watch";
        const auto report = co_await reload(std::move(by));
        if (report.outcome == reload_outcome::failed) { co_await async::pause(options_.watch_retry); }
    }
}

void reloader::stop() {
    stopped_ = true;
    interrupt_.request_stop();
    deadline_.cancel();
    for (auto* waiting : {&now_, &next_}) {
        if (*waiting && !(*waiting)->report) { (*waiting)->report = unread("the bot is being stopped"); }
    }
    next_.reset();
    bell_.cancel();
}

awaitable<void> reloader::finish() {
    tasks_.cancel();
    co_await tasks_.join();
}

}  // namespace hirewise::app
