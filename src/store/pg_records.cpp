#include <utility>

#include "store/pg_calls.hpp"

namespace hirewise::store::pg {
namespace {

// One statement without an outcome.
pg_call<void> just(const char* sql, std::vector<pg_value> values) {
    pg_call<void> call;
    call.ask = [query = pg_query{sql, std::move(values)}](const claimant&) { return std::vector<pg_query>{query}; };
    return call;
}

constexpr const char* find_memory = R"sql(
    SELECT content, updated FROM hirewise.threads WHERE channel = $1 AND thread_ts = $2 AND user_id = $3)sql";

constexpr const char* write_memory = R"sql(
    INSERT INTO hirewise.threads (channel, thread_ts, user_id, content, updated) VALUES ($1, $2, $3, $4, $5::bigint)
    ON CONFLICT (channel, thread_ts, user_id) DO UPDATE SET content = excluded.content, updated = excluded.updated)sql";

constexpr const char* write_feedback = R"sql(
    INSERT INTO hirewise.feedback (answer_key, user_id, helpful, given) VALUES ($1, $2, $3::bigint, $4::bigint)
    ON CONFLICT (answer_key, user_id) DO UPDATE SET helpful = excluded.helpful, given = excluded.given)sql";
constexpr const char* write_unanswered =
    "INSERT INTO hirewise.unanswered (text, reason, asked) VALUES ($1, $2, $3::bigint)";
constexpr const char* write_reload = R"sql(
    WITH written AS (
        INSERT INTO hirewise.reloads (asked_by, outcome, version_before, version_after, faults, ended)
        VALUES ($1, $2, $3, $4, $5::bigint, $6::bigint) RETURNING 1)
    SELECT pg_notify('hirewise', $7::text) FROM written)sql";
constexpr const char* write_asked = R"sql(
    INSERT INTO hirewise.asked (user_id, text, kind, page, answered, asked)
    VALUES ($1, $2, $3, $4, $5::bigint, $6::bigint))sql";

// Never anything open.
constexpr const char* forget_traces[] = {
    "DELETE FROM hirewise.seen WHERE received < $1::bigint AND key NOT IN (SELECT key FROM hirewise.inbox)",
    "DELETE FROM hirewise.outbox WHERE state <> 0 AND created < $1::bigint",
};
constexpr const char* forget_records[] = {
    "DELETE FROM hirewise.threads WHERE updated < $1::bigint",
    "DELETE FROM hirewise.asked WHERE asked < $1::bigint",
    "DELETE FROM hirewise.feedback WHERE given < $1::bigint",
    "DELETE FROM hirewise.unanswered WHERE asked < $1::bigint",
};

}  // namespace

pg_call<std::optional<thread_memory>> recall(thread_key key) {
    pg_call<std::optional<thread_memory>> call;
    call.writes = false;
    call.ask = [key](const claimant&) {
        return std::vector<pg_query>{
            {find_memory, {pg_value::text(key.channel), pg_value::text(key.thread_ts), pg_value::text(key.user)}}};
    };
    call.read = [key](std::span<const pg_rows> rows) {
        std::optional<thread_memory> memory;
        if (rows[0].size() > 0) { memory = {key, rows[0].text(0, 0), milliseconds{rows[0].integer(0, 1)}}; }
        return memory;
    };
    return call;
}

pg_call<void> remember(thread_memory memory) {
    return just(write_memory, {pg_value::text(memory.key.channel), pg_value::text(memory.key.thread_ts),
                               pg_value::text(memory.key.user), pg_value::text(memory.content),
                               pg_value::number(memory.updated.count())});
}

pg_call<void> record(feedback given) {
    return just(write_feedback, {pg_value::text(given.answer_key), pg_value::text(given.user),
                                 pg_value::number(given.helpful ? 1 : 0), pg_value::number(given.given.count())});
}

pg_call<void> record(unanswered_question question) {
    return just(write_unanswered, {pg_value::text(question.text), pg_value::text(question.reason),
                                   pg_value::number(question.asked.count())});
}

// Signed, so that this bot is not woken by it.
pg_call<void> record(reload_record reload) {
    pg_call<void> call;
    call.ask = [reload = std::move(reload)](const claimant& me) {
        return std::vector<pg_query>{
            {write_reload,
             {pg_value::text(reload.asked_by), pg_value::text(reload.outcome), pg_value::text(reload.version_before),
              pg_value::text(reload.version_after), pg_value::number(reload.faults),
              pg_value::number(reload.ended.count()), pg_value::number(me.owner)}}};
    };
    return call;
}

pg_call<void> record(asked_question question) {
    return just(write_asked, {pg_value::text(question.user), pg_value::text(question.text),
                              pg_value::text(question.kind), pg_value::text(question.page),
                              pg_value::number(question.answered ? 1 : 0), pg_value::number(question.asked.count())});
}

pg_call<std::int64_t> forget(horizon what) {
    pg_call<std::int64_t> call;
    call.ask = [what](const claimant&) {
        std::vector<pg_query> queries;
        for (const auto* sql : forget_traces) { queries.push_back({sql, {pg_value::number(what.traces.count())}}); }
        for (const auto* sql : forget_records) { queries.push_back({sql, {pg_value::number(what.records.count())}}); }
        return queries;
    };
    call.read = [](std::span<const pg_rows> rows) {
        std::int64_t gone = 0;
        for (const auto& deleted : rows) { gone += deleted.affected(); }
        return gone;
    };
    return call;
}

}  // namespace hirewise::store::pg
