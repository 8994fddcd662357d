#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <utility>

#include "store/sqlite_queue.hpp"
#include "store/sqlite_schema.hpp"
#include "store/store.hpp"

namespace hirewise::store {
namespace {

class sqlite_store final : public store {
public:
    sqlite_store(asio::any_io_executor executor, sqlite_tables tables)
        : executor_{executor}, queue_{std::move(executor), std::move(tables)} {}

    awaitable<result<admission>> admit(inbox_item item) override {
        return queue_.run<admission>([item = std::move(item)](auto& tables) { return tables.admit(item); });
    }
    awaitable<result<hold>> settle(settlement outcome) override {
        return queue_.run<hold>([outcome = std::move(outcome)](auto& tables) { return tables.settle(outcome); });
    }
    awaitable<result<inheritance>> take_over() override {
        return queue_.run<inheritance>([](auto& tables) { return tables.take_over(); });
    }
    // The file has one owner.
    awaitable<void> wait_for_others() override {
        asio::steady_timer never{executor_, asio::steady_timer::time_point::max()};
        const auto [cancelled] = co_await never.async_wait(use_tuple);
        (void)cancelled;
    }
    awaitable<result<hold>> begin_sending(std::string key) override {
        return queue_.run<hold>([key = std::move(key)](auto& tables) { return tables.begin_sending(key); });
    }
    awaitable<result<>> mark_sent(std::string key, std::string ts) override {
        return queue_.run<void>(
            [key = std::move(key), ts = std::move(ts)](auto& tables) { return tables.mark_sent(key, ts); });
    }
    awaitable<result<>> abandon(std::string key, std::string reason) override {
        return queue_.run<void>(
            [key = std::move(key), reason = std::move(reason)](auto& tables) { return tables.abandon(key, reason); });
    }
    awaitable<result<std::optional<thread_memory>>> recall(thread_key key) override {
        return queue_.run<std::optional<thread_memory>>(
            [key = std::move(key)](auto& tables) { return tables.recall(key); });
    }
    awaitable<result<>> remember(thread_memory memory) override {
        return queue_.run<void>([memory = std::move(memory)](auto& tables) { return tables.remember(memory); });
    }
    awaitable<result<>> record(feedback given) override {
        return queue_.run<void>([given = std::move(given)](auto& tables) { return tables.record(given); });
    }
    awaitable<result<>> record(unanswered_question question) override {
        return queue_.run<void>([question = std::move(question)](auto& tables) { return tables.record(question); });
    }
    awaitable<result<>> record(reload_record reload) override {
        return queue_.run<void>([reload = std::move(reload)](auto& tables) { return tables.record(reload); });
    }
    awaitable<result<>> record(asked_question question) override {
        return queue_.run<void>([question = std::move(question)](auto& tables) { return tables.record(question); });
    }
    awaitable<result<std::vector<asked_question>>> recent_questions(std::string user, std::size_t most) override {
        return queue_.run<std::vector<asked_question>>(
            [user = std::move(user), most](auto& tables) { return tables.recent_questions(user, most); });
    }
    awaitable<result<std::vector<page_count>>> popular_pages(milliseconds since, std::size_t most) override {
        return queue_.run<std::vector<page_count>>(
            [since, most](auto& tables) { return tables.popular_pages(since, most); });
    }
    awaitable<result<usage>> usage_since(milliseconds since, std::size_t most_pages) override {
        return queue_.run<usage>([since, most_pages](auto& tables) { return tables.usage_since(since, most_pages); });
    }
    awaitable<result<std::vector<feedback>>> opinions_since(milliseconds since, std::size_t most) override {
        return queue_.run<std::vector<feedback>>(
            [since, most](auto& tables) { return tables.opinions_since(since, most); });
    }
    awaitable<result<std::vector<unanswered_question>>> unanswered_since(milliseconds since,
                                                                         std::size_t most) override {
        return queue_.run<std::vector<unanswered_question>>(
            [since, most](auto& tables) { return tables.unanswered_since(since, most); });
    }
    awaitable<result<std::vector<thread_key>>> conversations_since(milliseconds since, std::size_t most) override {
        return queue_.run<std::vector<thread_key>>(
            [since, most](auto& tables) { return tables.conversations_since(since, most); });
    }
    awaitable<result<std::vector<knowledge_gap>>> gaps(milliseconds since, std::size_t most) override {
        return queue_.run<std::vector<knowledge_gap>>([since, most](auto& tables) { return tables.gaps(since, most); });
    }

    awaitable<result<std::vector<reload_record>>> reloads(std::size_t most) override {
        return queue_.run<std::vector<reload_record>>([most](auto& tables) { return tables.reloads(most); });
    }
    awaitable<result<std::int64_t>> forget(horizon what) override {
        return queue_.run<std::int64_t>([what](auto& tables) { return tables.forget(what); });
    }
    awaitable<void> close() override { return queue_.close(); }

private:
    asio::any_io_executor executor_;
    sqlite_queue queue_;
};

// Makes the folder and the empty file first, so that nobody else can read either at any moment. SQLite gives its
// companion files the mode of the main file.
error_code make_private_file(const std::string& folder, const std::string& file) {
    if (!std::filesystem::exists(folder)) {
        std::error_code failed;
        std::filesystem::create_directories(std::filesystem::path{folder}.parent_path(), failed);
        if (::mkdir(folder.c_str(), 0700) != 0) { return store_errc::unavailable; }
    }
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) { return store_errc::unavailable; }
    const bool is_private = ::fchmod(descriptor, 0600) == 0;
    ::close(descriptor);
    if (!is_private) { return store_errc::unavailable; }
    return {};
}

// Exclusive locking keeps a second bot away from the same store; the first access takes the lock. Whether the file is
// ours is known before anything in it is changed.
error_code set_up(connection& database, bool sync_every_commit) {
    if (const auto error = database.execute("PRAGMA locking_mode = EXCLUSIVE")) { return error; }
    if (const auto error = database.execute("PRAGMA auto_vacuum = INCREMENTAL")) { return error; }  // of a new file
    if (const auto error = migrate(database)) { return error; }
    if (const auto error = database.execute("PRAGMA journal_mode = WAL")) { return error; }
    return database.execute(sync_every_commit ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
}

}  // namespace

result<std::unique_ptr<store>> open_sqlite_store(asio::any_io_executor executor, sqlite_options options) {
    const auto file = (std::filesystem::path{options.folder} / "hirewise.db").string();
    if (const auto error = make_private_file(options.folder, file)) { return error; }
    auto database = connection::open(file, options.busy_timeout.count());
    if (!database) { return database.error(); }
    if (const auto error = set_up(*database, options.sync_every_commit)) { return error; }
    auto tables = sqlite_tables::prepare(std::move(*database));
    if (!tables) { return tables.error(); }
    return std::make_unique<sqlite_store>(std::move(executor), std::move(*tables));
}

}  // namespace hirewise::store
