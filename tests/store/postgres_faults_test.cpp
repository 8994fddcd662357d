#include <algorithm>

#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "store/pg_schema.hpp"
#include "store/postgres_backend.hpp"
#include "store/postgres_relay.hpp"
#include "support/run_until.hpp"

namespace hirewise::store {
namespace {

using namespace std::chrono_literals;

class PostgresFaults : public testing::Test {
protected:
    void SetUp() override {
        if (const auto reason = test::postgres_server::reason_to_skip(); !reason.empty()) { GTEST_SKIP() << reason; }
    }
    void TearDown() override { close(); }

    // With little patience, so that nobody waits long for a server that is away.
    static postgres_options impatient(const std::string& address) {
        auto options = test::options_for(address);
        options.patience = 500ms;
        return options;
    }

    void open(postgres_options options) {
        opened_ = test::open_postgres(context_, std::move(options), log_.log()).value();
    }
    void close() {
        if (opened_) { test::run_to_end(context_, opened_->close()); }
        opened_.reset();
    }
    error_code open_error(const std::string& address) {
        auto options = test::options_for(address);
        options.opening_limit = 300ms;
        auto attempt = test::open_postgres(context_, std::move(options));
        if (attempt) { test::run_to_end(context_, (*attempt)->close()); }
        return attempt ? error_code{} : attempt.error();
    }

    static inbox_item question(const std::string& key) { return {{key}, "{}", milliseconds{1}, "C1"}; }

    result<admission> admit(const std::string& key) {
        return test::run_to_end(context_, opened_->admit(question(key)));
    }

    // Until the store takes one again; each failure on the way is one that may pass.
    admission admit_in_the_end(const std::string& key) {
        while (true) {
            const auto decided = admit(key);
            if (decided) { return *decided; }
            EXPECT_EQ(decided.error(), failure::transient);
        }
    }

    std::vector<std::string> names_of(const inheritance& left) {
        std::vector<std::string> names;
        for (const auto& each : left.questions) { names.push_back(each.keys.front()); }
        return names;
    }
    inheritance take_over() { return test::run_to_end(context_, opened_->take_over()).value(); }

    asio::io_context context_;
    test::log_record log_;
    std::unique_ptr<store> opened_;
};

TEST_F(PostgresFaults, ADatabaseThatIsNotThereIsUnreachable) {
    const test::temporary_folder nothing;
    EXPECT_EQ(open_error("postgresql://hirewise@/test?host=" + nothing.path().string()), store_errc::unreachable);
}

TEST_F(PostgresFaults, AnUnknownDatabaseIsRefused) {
    EXPECT_EQ(open_error(test::shared_postgres().address("missing")), store_errc::refused);
}

TEST_F(PostgresFaults, AWrongPasswordIsRefusedAndNamedNowhere) {
    test::postgres_server server{{.password = "right"}};
    EXPECT_EQ(open_error(server.address("postgres", "hush")), store_errc::refused);
    EXPECT_EQ(open_error(server.address("postgres")), store_errc::refused);
    EXPECT_FALSE(open_error(server.address("postgres", "right")));
    EXPECT_FALSE(log_.has("hush"));
}

TEST_F(PostgresFaults, AUserWithoutRightsIsToldSo) {
    auto& server = test::shared_postgres();
    (void)server.make_database();
    server.execute("postgres", "DROP ROLE IF EXISTS guest");
    server.execute("postgres", "CREATE ROLE guest LOGIN");
    auto options = test::options_for(server.address("postgres"));
    options.address.set("user", "guest");
    EXPECT_EQ(test::open_postgres(context_, std::move(options)).error(), store_errc::not_allowed);
}

TEST_F(PostgresFaults, ASchemaOfAnotherProgramIsLeftAlone) {
    auto& server = test::shared_postgres();
    const auto options = test::options_for(server.make_database());
    const auto database = options.address.value("dbname");
    server.execute(database, "CREATE SCHEMA hirewise; CREATE TABLE hirewise.recipes (name TEXT)");
    EXPECT_EQ(test::open_postgres(context_, options).error(), store_errc::corrupt);
    EXPECT_EQ(server.execute(database, "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'hirewise'"), "1");
}

TEST_F(PostgresFaults, AStoreOfANewerVersionIsLeftAlone) {
    auto& server = test::shared_postgres();
    const auto options = test::options_for(server.make_database());
    open(options);
    close();
    server.execute(options.address.value("dbname"), "UPDATE hirewise.schema_version SET version = version + 1");
    EXPECT_EQ(test::open_postgres(context_, options).error(), store_errc::too_new);
}

TEST_F(PostgresFaults, AStoreOfTheFirstVersionIsBroughtUpToDateOnce) {
    auto& server = test::shared_postgres();
    const auto options = test::options_for(server.make_database());
    const auto database = options.address.value("dbname");
    open(options);
    close();
    server.execute(database,
                   "ALTER TABLE hirewise.outbox DROP COLUMN asker; UPDATE hirewise.schema_version SET version = 1");
    open(options);
    close();
    open(options);
    close();
    EXPECT_EQ(server.execute(database, "SELECT version FROM hirewise.schema_version"),
              std::to_string(pg_schema_version));
}

TEST_F(PostgresFaults, SeveralThatOpenAnEmptyDatabaseAtOnceMakeItsTablesOnce) {
    const auto options = test::options_for(test::shared_postgres().make_database());
    std::vector<std::unique_ptr<store>> stores;
    for (int number = 0; number < 4; ++number) {
        asio::co_spawn(context_, open_postgres_store(options, log_.log()),
                       [&](const std::exception_ptr&, result<std::unique_ptr<store>> opened) {
                           ASSERT_TRUE(opened) << opened.error().message();
                           stores.push_back(std::move(*opened));
                       });
    }
    EXPECT_TRUE(test::run_until(context_, [&] { return stores.size() == 4; }));
    for (auto& each : stores) { test::run_to_end(context_, each->close()); }
}

TEST_F(PostgresFaults, NothingThatWasAdmittedIsLostWhenTheServerCrashes) {
    test::postgres_server server{{.syncs = true}};
    open(impatient(server.make_database()));
    ASSERT_TRUE(admit("Ev1"));
    server.crash();
    const auto meanwhile = admit("Ev2");
    EXPECT_EQ(meanwhile.error(), store_errc::unreachable);
    server.start();
    EXPECT_EQ(admit_in_the_end("Ev1"), admission::duplicate);
    EXPECT_EQ(admit_in_the_end("Ev3"), admission::accepted);
    close();
}

TEST_F(PostgresFaults, TellsTheLogOnceThatTheServerIsAwayAndOnceThatItIsBack) {
    test::postgres_server server;
    open(impatient(server.make_database()));
    server.crash();
    for (int number = 0; number < 3; ++number) { EXPECT_FALSE(admit("Ev1")); }
    server.start();
    admit_in_the_end("Ev1");
    const auto count = [&](const std::string& part) {
        return std::ranges::count_if(log_.lines(), [&](const auto& line) { return line.find(part) != line.npos; });
    };
    EXPECT_EQ(count("warn: the database cannot be reached"), 1);
    EXPECT_EQ(count("info: the database can be reached again"), 1);
    close();
}

// peer-lessons 38, with the database: committed, and the answer lost.
TEST_F(PostgresFaults, AQuestionWhoseCommitIsInDoubtIsGivenOutOnceItIsKnown) {
    auto& server = test::shared_postgres();
    const auto options = test::options_for(server.make_database());
    test::postgres_relay relay{context_, server.socket()};
    open(test::options_for(relay.address(options.address.value("dbname"))));
    relay.break_at_commit();
    EXPECT_EQ(admit("Ev1").error(), store_errc::unreachable);
    ASSERT_TRUE(relay.has_broken());
    EXPECT_EQ(admit("Ev1").value(), admission::duplicate);  // as Slack delivers it again
    EXPECT_EQ(names_of(take_over()), std::vector<std::string>{"Ev1"});
    EXPECT_TRUE(take_over().questions.empty());
    close();
}

TEST_F(PostgresFaults, AReplyWhoseCommitIsInDoubtIsSentOnce) {
    auto& server = test::shared_postgres();
    const auto options = test::options_for(server.make_database());
    test::postgres_relay relay{context_, server.socket()};
    open(test::options_for(relay.address(options.address.value("dbname"))));
    ASSERT_TRUE(admit("Ev1"));
    const settlement outcome{"Ev1", {{"Ev1", "C1", "17.1", "{}", milliseconds{2}}}, std::nullopt};
    relay.break_at_commit();
    EXPECT_EQ(test::run_to_end(context_, opened_->settle(outcome)).error(), store_errc::unreachable);
    EXPECT_EQ(test::run_to_end(context_, opened_->settle(outcome)).value(), hold::lost);
    const auto left = take_over().replies;
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].key, "Ev1");
    close();
}

TEST_F(PostgresFaults, AServerThatFallsSilentIsGivenUpInTime) {
    auto& server = test::shared_postgres();
    const auto options = test::options_for(server.make_database());
    test::postgres_relay relay{context_, server.socket()};
    auto hasty = impatient(relay.address(options.address.value("dbname")));
    hasty.transaction_limit = 100ms;
    open(hasty);
    relay.fall_silent();
    EXPECT_EQ(admit("Ev1").error(), store_errc::unreachable);
    relay.speak_again();
    admit_in_the_end("Ev2");
    close();
}

TEST_F(PostgresFaults, AStatementThatWaitsForALockFailsInTime) {
    auto& server = test::shared_postgres();
    auto options = test::options_for(server.make_database());
    options.statement_timeout = 50ms;
    open(options);
    pg_connection other{context_.get_executor()};
    const auto end = std::chrono::steady_clock::now() + 10s;
    ASSERT_TRUE(test::run_to_end(context_, other.open(options.address, end)));
    std::vector<pg_query> locking;
    locking.push_back({"BEGIN"});
    locking.push_back({"LOCK TABLE hirewise.seen"});
    EXPECT_FALSE(test::run_to_end(context_, other.run(std::move(locking), end)).failed);
    EXPECT_EQ(admit("Ev1").error(), store_errc::too_slow);
    std::vector<pg_query> ending;
    ending.push_back({"ROLLBACK"});
    EXPECT_FALSE(test::run_to_end(context_, other.run(std::move(ending), end)).failed);
    EXPECT_EQ(admit("Ev1").value(), admission::accepted);
}

// A table that takes nothing stands for a full disk.
TEST_F(PostgresFaults, WhatTheDatabaseRefusesFailsAloneAndNotWhatIsCommittedWithIt) {
    auto& server = test::shared_postgres();
    const auto options = test::options_for(server.make_database());
    open(options);
    server.execute(options.address.value("dbname"), R"sql(
        CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
            $$BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = 'disk_full'; END$$;
        CREATE TRIGGER full_disk BEFORE INSERT ON hirewise.unanswered FOR EACH ROW EXECUTE FUNCTION full_disk())sql");
    std::optional<result<admission>> admitted;
    std::optional<result<>> recorded;
    asio::co_spawn(context_, opened_->record(unanswered_question{"Ada?", "faq", milliseconds{1}}),
                   [&](const std::exception_ptr&, result<> outcome) { recorded = outcome; });
    asio::co_spawn(context_, opened_->admit(question("Ev1")),
                   [&](const std::exception_ptr&, result<admission> outcome) { admitted = outcome; });
    ASSERT_TRUE(test::run_until(context_, [&] { return admitted && recorded; }));
    EXPECT_EQ(recorded->error(), store_errc::unavailable);
    EXPECT_EQ(admitted->value(), admission::accepted);
}

TEST_F(PostgresFaults, TextThatIsNoTextIsMendedAndRefusesNothing) {
    open(test::options_for(test::shared_postgres().make_database()));
    const asked_question odd{"U1", std::string{"a\0b\xff", 4}, "compare", "", true, milliseconds{1}};
    EXPECT_TRUE(test::run_to_end(context_, opened_->record(odd)));
    const auto kept = test::run_to_end(context_, opened_->recent_questions("U1", 1)).value();
    EXPECT_EQ(kept.at(0).text,
              "a\xEF\xBF\xBD"
              "b\xEF\xBF\xBD");
}

}  // namespace
}  // namespace hirewise::store
