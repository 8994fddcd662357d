#include "store/pg_schema.hpp"

#include <array>
#include <utility>
#include <vector>

#include "store/store.hpp"

namespace hirewise::store {
namespace {

using statements = std::vector<const char*>;

// Step n leads from version n to n + 1. Steps are only ever added. The tables are those of SQLite; what is new is whose
// an open row is: `owner` a bot, `claim` the transaction in which that bot took it (NULL: it does not know of it yet).
const std::array<statements, pg_schema_version>& steps() {
    static const std::array<statements, pg_schema_version> all = {
        statements{
            // A bot that works on what is in the store. Its row is locked while a transaction of it runs, so nobody can
            // inherit from it in the middle of one.
            R"sql(CREATE TABLE hirewise.replicas (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            alive_until TIMESTAMPTZ NOT NULL,
            heir BIGINT))sql",
            // The frame and the content are kept as they came, so that they can be read again by a later version.
            R"sql(CREATE TABLE hirewise.inbox (
            position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            channel TEXT NOT NULL,
            frame BYTEA NOT NULL,
            received BIGINT NOT NULL,
            owner BIGINT NOT NULL REFERENCES hirewise.replicas,
            claim BIGINT))sql",
            "CREATE INDEX inbox_by_channel ON hirewise.inbox (channel)",
            "CREATE INDEX inbox_by_owner ON hirewise.inbox (owner)",
            "CREATE TABLE hirewise.seen (key TEXT PRIMARY KEY, received BIGINT NOT NULL)",
            R"sql(CREATE TABLE hirewise.outbox (
            position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            channel TEXT NOT NULL,
            thread_ts TEXT NOT NULL,
            content BYTEA NOT NULL,
            created BIGINT NOT NULL,
            attempts BIGINT NOT NULL,
            state BIGINT NOT NULL DEFAULT 0, -- 0 waiting, 1 sent, 2 abandoned
            ts TEXT NOT NULL DEFAULT '',
            reason TEXT NOT NULL DEFAULT '',
            owner BIGINT REFERENCES hirewise.replicas, -- NULL once it is finished
            claim BIGINT))sql",
            "CREATE INDEX outbox_unsent ON hirewise.outbox (channel) WHERE state = 0",
            "CREATE INDEX outbox_by_owner ON hirewise.outbox (owner) WHERE owner IS NOT NULL",
            R"sql(CREATE TABLE hirewise.threads (
            channel TEXT NOT NULL,
            thread_ts TEXT NOT NULL,
            user_id TEXT NOT NULL,
            content TEXT NOT NULL,
            updated BIGINT NOT NULL,
            PRIMARY KEY (channel, thread_ts, user_id)))sql",
            "CREATE INDEX threads_by_time ON hirewise.threads (updated)",
            R"sql(CREATE TABLE hirewise.feedback (
            answer_key TEXT NOT NULL,
            user_id TEXT NOT NULL,
            helpful BIGINT NOT NULL,
            given BIGINT NOT NULL,
            PRIMARY KEY (answer_key, user_id)))sql",
            R"sql(CREATE TABLE hirewise.unanswered (
            position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            text TEXT NOT NULL,
            reason TEXT NOT NULL,
            asked BIGINT NOT NULL))sql",
            R"sql(CREATE TABLE hirewise.reloads (
            position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            asked_by TEXT NOT NULL,
            outcome TEXT NOT NULL,
            version_before TEXT NOT NULL,
            version_after TEXT NOT NULL,
            faults BIGINT NOT NULL,
            ended BIGINT NOT NULL))sql",
            R"sql(CREATE TABLE hirewise.asked (
            position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            user_id TEXT NOT NULL,
            text TEXT NOT NULL,
            kind TEXT NOT NULL,
            page TEXT NOT NULL,
            answered BIGINT NOT NULL,
            asked BIGINT NOT NULL))sql",
            "CREATE INDEX asked_by_user ON hirewise.asked (user_id, position)",
            "CREATE INDEX asked_by_time ON hirewise.asked (asked)",
        },
        // Who is told if a reply cannot be sent.
        statements{"ALTER TABLE hirewise.outbox ADD COLUMN asker TEXT NOT NULL DEFAULT ''"},
    };
    return all;
}

// The catalogue itself: functions like to_regclass() may answer from before the lock was waited for.
constexpr const char* look = R"sql(
    SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'hirewise'),
           EXISTS (SELECT FROM pg_tables WHERE schemaname = 'hirewise' AND tablename = 'schema_version'))sql";
constexpr const char* read_version = "SELECT version FROM hirewise.schema_version";

constexpr std::int64_t migration_lock = 0x48495245;  // "HIRE"

awaitable<result<std::int64_t>> version_of(pg_connection& database, pg_connection::time_point end) {
    std::vector<pg_query> queries;
    queries.push_back({look});
    auto seen = co_await database.run(std::move(queries), end);
    if (seen.failed) { co_return seen.failed; }
    const bool has_schema = seen.rows[0].truth(0, 0);
    const bool has_version = seen.rows[0].truth(0, 1);
    if (has_schema && !has_version) { co_return store_errc::corrupt; }
    if (!has_schema) { co_return 0; }
    std::vector<pg_query> reading;
    reading.push_back({read_version});
    auto read = co_await database.run(std::move(reading), end);
    if (read.failed) { co_return read.failed; }
    if (read.rows[0].size() != 1) { co_return store_errc::corrupt; }
    co_return read.rows[0].integer(0, 0);
}

std::vector<pg_query> steps_from(std::int64_t version) {
    std::vector<pg_query> queries;
    if (version == 0) {
        queries.push_back({"CREATE SCHEMA hirewise"});
        queries.push_back({"CREATE TABLE hirewise.schema_version (version BIGINT NOT NULL)"});
        queries.push_back({"INSERT INTO hirewise.schema_version VALUES (0)"});
    }
    for (auto each = static_cast<std::size_t>(version); each < steps().size(); ++each) {
        for (const auto* sql : steps().at(each)) { queries.push_back({sql}); }
    }
    queries.push_back({"UPDATE hirewise.schema_version SET version = $1", {pg_value::number(pg_schema_version)}});
    queries.push_back({"COMMIT"});
    return queries;
}

// Inside a transaction that holds the lock.
awaitable<result<>> migrate_alone(pg_connection& database, pg_connection::time_point end) {
    const auto version = co_await version_of(database, end);
    if (!version) { co_return version.error(); }
    if (*version > pg_schema_version) { co_return store_errc::too_new; }
    if (*version == pg_schema_version) { co_return result<>{}; }
    auto queries = steps_from(*version);
    const auto done = co_await database.run(std::move(queries), end);
    if (done.failed) { co_return done.failed; }
    co_return result<>{};
}

}  // namespace

awaitable<result<>> migrate(pg_connection& database, pg_connection::time_point end) {
    const auto version = co_await version_of(database, end);
    if (!version) { co_return version.error(); }
    if (*version == pg_schema_version) { co_return result<>{}; }
    std::vector<pg_query> beginning;
    beginning.push_back({"BEGIN"});
    beginning.push_back({"SET LOCAL statement_timeout = 0"});  // `end` is the limit
    beginning.push_back({"SELECT pg_advisory_xact_lock($1)", {pg_value::number(migration_lock)}});
    const auto begun = co_await database.run(std::move(beginning), end);
    if (begun.failed) { co_return begun.failed; }
    auto migrated = co_await migrate_alone(database, end);
    std::vector<pg_query> ending;
    ending.push_back({"ROLLBACK"});  // of what is left of it; only a notice after the COMMIT
    const auto ended = co_await database.run(std::move(ending), end);
    if (migrated && ended.failed) { co_return ended.failed; }
    co_return migrated;
}

}  // namespace hirewise::store
