#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include "advice/engine.hpp"
#include "app/reading.hpp"
#include "async/task_group.hpp"
#include "base/clock.hpp"
#include "base/log.hpp"
#include "handlers/knowledge_keeper.hpp"
#include "knowledge/diagnostic.hpp"
#include "store/store.hpp"

namespace hirewise::app {

struct reloader_options {
    std::chrono::milliseconds limit{60'000};         // for one reading
    std::chrono::milliseconds look_interval{1'000};  // of watch()...
    std::chrono::milliseconds watch_retry{60'000};   // ...after files that could not be read at all
    std::chrono::milliseconds retire_interval{100};  // between two looks whether a replaced engine is still in use
    std::function<reading(const reading_request&)> read = read_beside;  // runs on a thread of its own
};

// The knowledge in force, and how it is replaced. Reading happens on a thread of its own, at low priority, beside the
// engine in force; the new one takes its place between two steps of the executor's thread, so a question keeps the
// engine it began with. All functions on the executor's thread. finish() before it is destroyed.
class reloader final : public handlers::knowledge_keeper {
public:
    reloader(asio::any_io_executor executor, std::filesystem::path folder, clock clock, reloader_options options,
             logger log);
    ~reloader() override;

    // Reads the folder for the first time. Blocking; for the start. Returns what there is to say about the files.
    std::vector<knowledge::diagnostic> open();

    // Null until open() has found a base without errors.
    std::shared_ptr<const advice::engine> engine() const { return engine_; }
    std::chrono::milliseconds loaded() const override { return loaded_; }
    const std::filesystem::path& folder() const { return folder_; }

    // From now on each reading is noted there, open() among them. The store must outlive finish().
    void record_into(store::store& audit);

    // To be called after open() only.
    awaitable<handlers::reload_report> reload(std::string asked_by) override;

    // Reads whenever files of the folder have changed and come to rest. Until it is cancelled.
    awaitable<void> watch();

    // No further reading: those who wait are told so at once.
    void stop();

    // After stop(): returns when the thread has ended what it was at. A reading is not interrupted within a step.
    awaitable<void> finish();

private:
    // One reading and all who asked for it.
    struct turn {
        std::vector<std::string> asked_by;
        std::optional<handlers::reload_report> report;
    };

    void start(std::shared_ptr<turn> mine);
    awaitable<void> carry_out(std::shared_ptr<turn> mine);
    void give_up(std::shared_ptr<turn> late);
    handlers::reload_report take(reading found);
    handlers::reload_report unread(std::string reason) const;
    void put_in_force(std::shared_ptr<const advice::engine> engine);
    awaitable<void> retire(std::shared_ptr<const advice::engine> old);
    void tell_log(const turn& ended) const;
    awaitable<void> note(std::shared_ptr<turn> ended);
    awaitable<void> record(store::reload_record entry);

    std::filesystem::path folder_;
    clock clock_;
    reloader_options options_;
    logger log_;

    std::shared_ptr<const advice::engine> engine_;
    std::chrono::milliseconds loaded_{0};
    std::chrono::year_month_day loaded_on_{};
    std::string print_;  // of the files that were read last, whatever came of it
    store::store* audit_ = nullptr;

    bool reading_ = false;  // the thread is busy with a turn...
    bool overdue_ = false;  // ...whose limit has passed
    bool stopped_ = false;
    std::shared_ptr<turn> now_;   // being read
    std::shared_ptr<turn> next_;  // will be read after it
    std::stop_source interrupt_;
    asio::steady_timer deadline_;
    asio::steady_timer bell_;  // rung when a turn has its report
    async::task_group tasks_;
    asio::thread_pool thread_{1};  // last: joined before what it uses goes
};

}  // namespace hirewise::app
