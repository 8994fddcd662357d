#include "store/sqlite_schema.hpp"

#include <array>
#include <string>

#include "store/store.hpp"

namespace hirewise::store {
namespace {

// Step n leads from version n to n + 1. Steps are only ever added.
constexpr std::array<const char*, schema_version> steps = {
    // The frame and the content are kept as they came, so that they can be read again by a later version.
    R"sql(
    CREATE TABLE inbox (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        frame TEXT NOT NULL,
        received INTEGER NOT NULL
    );
    CREATE TABLE seen (
        key TEXT PRIMARY KEY,
        received INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE outbox (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        channel TEXT NOT NULL,
        thread_ts TEXT NOT NULL,
        content TEXT NOT NULL,
        created INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        state INTEGER NOT NULL DEFAULT 0, -- 0 waiting, 1 sent, 2 abandoned
        ts TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX outbox_unsent ON outbox (position) WHERE state = 0;
    CREATE TABLE threads (
        channel TEXT NOT NULL,
        thread_ts TEXT NOT NULL,
        user TEXT NOT NULL,
        content TEXT NOT NULL,
        updated INTEGER NOT NULL,
        PRIMARY KEY (channel, thread_ts, user)
    ) WITHOUT ROWID;
    CREATE TABLE feedback (
        answer_key TEXT NOT NULL,
        user TEXT NOT NULL,
        helpful INTEGER NOT NULL,
        given INTEGER NOT NULL,
        PRIMARY KEY (answer_key, user)
    ) WITHOUT ROWID;
    CREATE TABLE unanswered (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        text TEXT NOT NULL,
        reason TEXT NOT NULL,
        asked INTEGER NOT NULL
    );
    )sql",
    // Who had the knowledge read anew, and what came of it.
    R"sql(
    CREATE TABLE reloads (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        asked_by TEXT NOT NULL,
        outcome TEXT NOT NULL,
        version_before TEXT NOT NULL,
        version_after TEXT NOT NULL,
        faults INTEGER NOT NULL,
        ended INTEGER NOT NULL
    );
    )sql",
    // What people asked and what came of it: for their own list, for what is asked most, for the statistics.
    R"sql(
    CREATE TABLE asked (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        user TEXT NOT NULL,
        text TEXT NOT NULL,
        kind TEXT NOT NULL,
        page TEXT NOT NULL,
        answered INTEGER NOT NULL,
        asked INTEGER NOT NULL
    );
    CREATE INDEX asked_by_user ON asked (user, position);
    CREATE INDEX asked_by_time ON asked (asked);
    )sql",
    // Who is told if a reply cannot be sent.
    "ALTER TABLE outbox ADD COLUMN asker TEXT NOT NULL DEFAULT ''",
};

// An empty file, or one of ours.
error_code recognise(connection& database) {
    const auto mark = database.integer("PRAGMA application_id");
    if (!mark) { return mark.error(); }
    if (*mark == schema_mark) { return {}; }
    const auto tables = database.integer("SELECT count(*) FROM sqlite_schema");
    if (!tables) { return tables.error(); }
    if (*mark != 0 || *tables != 0) { return store_errc::corrupt; }
    return {};
}

error_code apply_steps(connection& database, int from) {
    for (auto version = from; version < schema_version; ++version) {
        if (const auto error = database.execute(steps.at(static_cast<std::size_t>(version)))) { return error; }
    }
    const auto marks = "PRAGMA user_version = " + std::to_string(schema_version) +
                       "; PRAGMA application_id = " + std::to_string(schema_mark);
    return database.execute(marks);
}

}  // namespace

error_code migrate(connection& database) {
    if (const auto error = recognise(database)) { return error; }
    const auto version = database.integer("PRAGMA user_version");
    if (!version) { return version.error(); }
    if (*version > schema_version) { return store_errc::too_new; }
    if (*version == schema_version) { return {}; }

    if (const auto error = database.execute("BEGIN IMMEDIATE")) { return error; }
    auto error = apply_steps(database, static_cast<int>(*version));
    if (!error) { error = database.execute("COMMIT"); }
    if (error && !database.is_idle()) { (void)database.execute("ROLLBACK"); }
    return error;
}

}  // namespace hirewise::store
