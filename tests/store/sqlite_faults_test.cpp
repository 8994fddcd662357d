#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <functional>

#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "store/sqlite_schema.hpp"
#include "store/store.hpp"
#include "support/run_to_end.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::store {
namespace {

using namespace std::chrono_literals;

class SqliteFaults : public testing::Test {
protected:
    std::filesystem::path state() const { return folder_.path() / "state"; }
    std::filesystem::path file() const { return state() / "hirewise.db"; }

    result<std::unique_ptr<store>> open() {
        sqlite_options options;
        options.folder = state();
        options.busy_timeout = 10ms;
        return open_sqlite_store(context_.get_executor(), std::move(options));
    }

    error_code open_error() {
        auto opened = open();
        return opened ? error_code{} : opened.error();
    }

    void close(std::unique_ptr<store>& opened) { test::run_to_end(context_, opened->close()); }

    void create() {
        auto opened = open().value();
        close(opened);
    }

    // Another program at the same file.
    void execute(const std::string& sql) {
        std::filesystem::create_directories(state());
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(file().c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    mode_t mode_of(const std::filesystem::path& path) const {
        struct stat status {};
        ::stat(path.c_str(), &status);
        return status.st_mode & 0777U;
    }

    test::temporary_folder folder_;
    asio::io_context context_;
};

// Runs `work` in a child process; its return value is the exit status. Not while a store is open here: its thread could
// hold a lock of the allocator, which the child would then wait for in vain.
pid_t in_child(const std::function<int()>& work) {
    const auto child = ::fork();
    if (child == 0) { ::_exit(work()); }
    return child;
}

int exit_status(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_F(SqliteFaults, CreatesTheFolderForTheOwnerOnly) {
    create();
    EXPECT_EQ(mode_of(state()), 0700U);
}

TEST_F(SqliteFaults, CreatesItsFilesForTheOwnerOnly) {
    auto opened = open().value();
    test::run_to_end(context_, opened->admit({{"Ev1"}, "{}", milliseconds{1}})).value();
    for (const auto& entry : std::filesystem::directory_iterator{state()}) {
        EXPECT_EQ(mode_of(entry.path()), 0600U) << entry.path();
    }
    close(opened);
}

TEST_F(SqliteFaults, ClosesAFileThatOthersCouldRead) {
    create();
    ::chmod(file().c_str(), 0644);
    create();
    EXPECT_EQ(mode_of(file()), 0600U);
}

TEST_F(SqliteFaults, MakesTheFoldersAboveIt) {
    sqlite_options options;
    options.folder = folder_.path() / "a" / "b" / "state";
    auto opened = open_sqlite_store(context_.get_executor(), options).value();
    close(opened);
    EXPECT_TRUE(std::filesystem::exists(folder_.path() / "a" / "b" / "state" / "hirewise.db"));
}

TEST_F(SqliteFaults, RefusesAFileThatIsNoDatabase) {
    folder_.write("state/hirewise.db", std::string(8192, 'x'));
    EXPECT_EQ(open_error(), store_errc::corrupt);
}

TEST_F(SqliteFaults, LeavesAFileThatIsNoDatabaseAsItIs) {
    folder_.write("state/hirewise.db", std::string(8192, 'x'));
    (void)open_error();
    EXPECT_EQ(std::filesystem::file_size(file()), 8192U);
}

TEST_F(SqliteFaults, RefusesTheDatabaseOfAnotherProgram) {
    execute("CREATE TABLE recipes (name TEXT)");
    EXPECT_EQ(open_error(), store_errc::corrupt);
}

TEST_F(SqliteFaults, RefusesAFileThatWasCutOff) {
    create();
    std::filesystem::resize_file(file(), 5'000);
    EXPECT_EQ(open_error(), store_errc::corrupt);
}

TEST_F(SqliteFaults, RefusesTheStoreOfANewerVersion) {
    create();
    execute("PRAGMA user_version = " + std::to_string(schema_version + 1));
    EXPECT_EQ(open_error(), store_errc::too_new);
}

// As the first version wrote it, with a question in it.
TEST_F(SqliteFaults, BringsAStoreOfTheFirstVersionUpToDateAndKeepsWhatIsInIt) {
    create();
    execute(
        "ALTER TABLE outbox DROP COLUMN asker; DROP TABLE asked; DROP TABLE reloads; PRAGMA user_version = 1; "
        "INSERT INTO inbox (key, frame, received) VALUES ('Ev1', '{}', 1)");
    auto opened = open().value();
    const auto kept = test::run_to_end(context_, opened->take_over()).value().questions;
    const reload_record record{"U1", "replaced", "a", "b", 0, milliseconds{1}};
    const auto recorded = test::run_to_end(context_, opened->record(record));
    close(opened);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].keys.front(), "Ev1");
    EXPECT_TRUE(recorded);
}

TEST_F(SqliteFaults, BringsAStoreUpToDateOnlyOnce) {
    create();
    execute("ALTER TABLE outbox DROP COLUMN asker; DROP TABLE asked; DROP TABLE reloads; PRAGMA user_version = 1");
    create();
    EXPECT_FALSE(open_error());
}

TEST_F(SqliteFaults, GivesRoomBackToTheDiskWhenItForgets) {
    auto opened = open().value();
    const std::string text(std::size_t{1} << 20U, 'x');
    const asked_question question{"U1", text, "faq", "", true, milliseconds{1}};
    (void)test::run_to_end(context_, opened->record(question));
    close(opened);
    const auto full = std::filesystem::file_size(file());
    opened = open().value();
    (void)test::run_to_end(context_, opened->forget({milliseconds{2}, milliseconds{2}}));
    close(opened);
    EXPECT_LT(std::filesystem::file_size(file()), full - text.size() / 2);
}

TEST_F(SqliteFaults, AcceptsAnEmptyFile) {
    folder_.write("state/hirewise.db", "");
    EXPECT_FALSE(open_error());
}

TEST_F(SqliteFaults, ReportsAFolderThatCannotBeMade) {
    folder_.write("state", "a file where the folder should be");
    EXPECT_EQ(open_error(), store_errc::unavailable);
}

TEST_F(SqliteFaults, ReportsAReadOnlyFolder) {
    std::filesystem::create_directories(state());
    ::chmod(folder_.path().c_str(), 0755);
    ::chmod(state().c_str(), 0555);
    // The superuser may write anywhere, so somebody else has to try.
    const auto child = in_child([&] {
        if (::geteuid() == 0 && ::setuid(65534) != 0) { return 2; }
        return open_error() == store_errc::unavailable ? 0 : 1;
    });
    EXPECT_EQ(exit_status(child), 0);
}

TEST_F(SqliteFaults, IsUsedByOneOwnerAtATime) {
    auto opened = open().value();
    EXPECT_EQ(open_error(), store_errc::in_use);
    close(opened);
}

TEST_F(SqliteFaults, ReportsAFileThatAnotherProgramHasLocked) {
    create();
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(file().c_str(), &database), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_EQ(open_error(), store_errc::in_use);
    sqlite3_close(database);
}

TEST_F(SqliteFaults, AllowsTheNextProcessOnceItIsClosed) {
    create();
    EXPECT_FALSE(open_error());
}

// A child admits a question, says so through a pipe, and is killed at once.
TEST_F(SqliteFaults, KeepsWhatWasAdmittedBeforeTheProcessWasKilled) {
    std::array<int, 2> pipe{};
    ASSERT_EQ(::pipe(pipe.data()), 0);
    const auto child = in_child([&] {
        auto opened = open().value();
        test::run_to_end(context_, opened->admit({{"Ev1", "C1:17.1"}, "{}", milliseconds{1}})).value();
        const auto written = ::write(pipe[1], "!", 1);
        ::pause();
        return static_cast<int>(written);
    });
    char said = 0;
    ASSERT_EQ(::read(pipe[0], &said, 1), 1);
    ::kill(child, SIGKILL);
    EXPECT_EQ(exit_status(child), -1);
    ::close(pipe[0]);
    ::close(pipe[1]);

    auto reopened = open().value();
    const auto open_now = test::run_to_end(context_, reopened->take_over()).value().questions;
    const auto again = test::run_to_end(context_, reopened->admit({{"Ev2", "C1:17.1"}, "{}", milliseconds{2}})).value();
    close(reopened);
    ASSERT_EQ(open_now.size(), 1U);
    EXPECT_EQ(open_now[0].keys.front(), "Ev1");
    EXPECT_EQ(again, admission::duplicate);
}

// A limit on the size of files stands for a full disk.
TEST_F(SqliteFaults, AFullDiskFailsTheCallAndKeepsNothingOfIt) {
    create();
    const auto child = in_child([&] {
        auto opened = open().value();
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{64 * 1024, 64 * 1024};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) { return 2; }
        const std::string frame(256 * 1024, 'x');
        const auto refused = test::run_to_end(context_, opened->admit({{"Ev1"}, frame, milliseconds{1}}));
        if (refused || refused.error() != failure::transient) { return 3; }
        const auto still_works = test::run_to_end(context_, opened->admit({{"Ev1"}, "{}", milliseconds{1}}));
        return still_works && *still_works == admission::accepted ? 0 : 4;
    });
    EXPECT_EQ(exit_status(child), 0);
}

TEST(StoreErrors, TellWhatMayPassAndWhatWillNot) {
    EXPECT_EQ(error_code{store_errc::unavailable}, failure::transient);
    EXPECT_EQ(error_code{store_errc::in_use}, failure::transient);
    EXPECT_EQ(error_code{store_errc::corrupt}, failure::permanent);
    EXPECT_EQ(error_code{store_errc::too_new}, failure::permanent);
    EXPECT_EQ(error_code{store_errc::closed}, failure::permanent);
}

}  // namespace
}  // namespace hirewise::store
