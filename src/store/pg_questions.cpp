#include <algorithm>
#include <utility>

#include "store/pg_calls.hpp"

namespace hirewise::store::pg {
namespace {

// The states of a reply, as the schema names them.
constexpr std::int64_t sent = 1;
constexpr std::int64_t abandoned = 2;

// Whoever has something open in the channel gets this one too, so that its order is kept; NULL as the claim: that bot
// does not know of it yet. A key that another transaction notes meanwhile is waited for and makes this a duplicate.
constexpr const char* open_question = R"sql(
    WITH known AS (SELECT 1 FROM hirewise.seen WHERE key = ANY ($1::text[]) LIMIT 1),
    at_work AS (
        SELECT owner, claim FROM hirewise.inbox WHERE channel = $5 AND $5 <> ''
        UNION ALL
        SELECT owner, claim FROM hirewise.outbox WHERE channel = $5 AND $5 <> '' AND state = 0),
    noted AS (
        INSERT INTO hirewise.seen (key, received)
        SELECT DISTINCT name, $4::bigint FROM unnest($1::text[]) AS name WHERE NOT EXISTS (SELECT FROM known)
        ON CONFLICT DO NOTHING RETURNING key),
    opened AS (
        INSERT INTO hirewise.inbox (key, frame, received, channel, owner, claim)
        SELECT $2::text, $3::bytea, $4::bigint, $5::text,
               COALESCE((SELECT MIN(owner) FROM at_work), $6::bigint),
               CASE WHEN EXISTS (SELECT FROM at_work WHERE owner <> $6::bigint OR claim IS NULL) THEN NULL
                    ELSE $7::bigint END
        WHERE (SELECT COUNT(*) FROM noted) = (SELECT COUNT(DISTINCT name) FROM unnest($1::text[]) AS name)
        ON CONFLICT DO NOTHING RETURNING claim)
    SELECT claim IS NULL, CASE WHEN claim IS NULL THEN pg_notify('hirewise', '') END FROM opened)sql";

constexpr const char* write_reply = R"sql(
    INSERT INTO hirewise.outbox (key, channel, thread_ts, content, created, attempts, owner, claim, asker)
    SELECT $3::text, $4::text, $5::text, $6::bytea, $7::bigint, $8::bigint, $2::bigint, $9::bigint, $10::text
    FROM hirewise.inbox WHERE key = $1::text AND owner = $2::bigint
    ON CONFLICT DO NOTHING)sql";

constexpr const char* write_memory = R"sql(
    INSERT INTO hirewise.threads (channel, thread_ts, user_id, content, updated)
    SELECT $3::text, $4::text, $5::text, $6::text, $7::bigint
    FROM hirewise.inbox WHERE key = $1::text AND owner = $2::bigint
    ON CONFLICT (channel, thread_ts, user_id) DO UPDATE SET content = excluded.content, updated = excluded.updated)sql";

constexpr const char* close_question = "DELETE FROM hirewise.inbox WHERE key = $1::text AND owner = $2::bigint";

// Whose lease is over, unless a transaction of theirs or an heir of theirs is at work right now.
constexpr const char* find_dead = R"sql(
    UPDATE hirewise.replicas SET heir = $1::bigint WHERE id IN (
        SELECT id FROM hirewise.replicas WHERE alive_until < clock_timestamp() AND id <> $1::bigint
        FOR UPDATE SKIP LOCKED))sql";
constexpr const char* inherit_questions = R"sql(
    UPDATE hirewise.inbox SET owner = $1::bigint, claim = NULL
    WHERE owner IN (SELECT id FROM hirewise.replicas WHERE heir = $1::bigint))sql";
constexpr const char* inherit_replies = R"sql(
    UPDATE hirewise.outbox SET owner = $1::bigint, claim = NULL
    WHERE owner IN (SELECT id FROM hirewise.replicas WHERE heir = $1::bigint))sql";
constexpr const char* bury_dead = "DELETE FROM hirewise.replicas WHERE heir = $1::bigint";

constexpr const char* take_replies = R"sql(
    UPDATE hirewise.outbox SET claim = $2::bigint WHERE owner = $1::bigint AND claim IS NULL AND state = 0
    RETURNING key, channel, thread_ts, content, created, attempts, position, asker)sql";
constexpr const char* take_questions = R"sql(
    UPDATE hirewise.inbox SET claim = $2::bigint WHERE owner = $1::bigint AND claim IS NULL
    RETURNING key, frame, received, channel, position)sql";

constexpr const char* count_try = R"sql(
    UPDATE hirewise.outbox SET attempts = attempts + 1 WHERE key = $1::text AND owner = $2::bigint AND state = 0)sql";

// Whoever has sent a reply says so, even if it is another's by now.
constexpr const char* note_sent = R"sql(
    UPDATE hirewise.outbox SET state = $2::bigint, ts = $3::text, content = '', asker = '', owner = NULL, claim = NULL
    WHERE key = $1::text AND state = 0)sql";
constexpr const char* note_abandoned = R"sql(
    UPDATE hirewise.outbox SET state = $3::bigint, reason = $4::text, content = '', asker = '', owner = NULL, claim = NULL
    WHERE key = $1::text AND owner = $2::bigint AND state = 0)sql";

hold hold_of(const pg_rows& written) {
    return written.affected() == 0 ? hold::lost : hold::held;
}

pg_query writing_of(const outbox_item& reply, const std::string& question, const claimant& me) {
    return {
        write_reply,
        {pg_value::text(question), pg_value::number(me.owner), pg_value::text(reply.key), pg_value::text(reply.channel),
         pg_value::text(reply.thread_ts), pg_value::raw(reply.content), pg_value::number(reply.created.count()),
         pg_value::number(reply.attempts), pg_value::number(me.claim), pg_value::text(reply.asker)}};
}

pg_query writing_of(const thread_memory& memory, const std::string& question, const claimant& me) {
    return {write_memory,
            {pg_value::text(question), pg_value::number(me.owner), pg_value::text(memory.key.channel),
             pg_value::text(memory.key.thread_ts), pg_value::text(memory.key.user), pg_value::text(memory.content),
             pg_value::number(memory.updated.count())}};
}

std::vector<outbox_item> replies_in(const pg_rows& rows) {
    std::vector<outbox_item> replies;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        replies.push_back({rows.text(row, 0), rows.text(row, 1), rows.text(row, 2), rows.raw(row, 3),
                           milliseconds{rows.integer(row, 4)}, static_cast<int>(rows.integer(row, 5)),
                           rows.integer(row, 6), rows.text(row, 7)});
    }
    std::ranges::sort(replies, {}, &outbox_item::position);
    return replies;
}

std::vector<inbox_item> questions_in(const pg_rows& rows) {
    std::vector<std::pair<std::int64_t, inbox_item>> placed;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        placed.push_back(
            {rows.integer(row, 4),
             {{rows.text(row, 0)}, rows.raw(row, 1), milliseconds{rows.integer(row, 2)}, rows.text(row, 3)}});
    }
    std::ranges::sort(placed, {}, [](const auto& entry) { return entry.first; });
    std::vector<inbox_item> questions;
    for (auto& entry : placed) { questions.push_back(std::move(entry.second)); }
    return questions;
}

}  // namespace

pg_call<admission> admit(inbox_item item) {
    pg_call<admission> call;
    call.channel = item.channel;
    call.ask = [item = std::move(item)](const claimant& me) {
        return std::vector<pg_query>{
            {open_question,
             {pg_value::texts(item.keys), pg_value::text(item.keys.front()), pg_value::raw(item.frame),
              pg_value::number(item.received.count()), pg_value::text(item.channel), pg_value::number(me.owner),
              pg_value::number(me.claim)}}};
    };
    call.read = [](std::span<const pg_rows> rows) {
        if (rows[0].size() == 0) { return admission::duplicate; }
        return rows[0].truth(0, 0) ? admission::handed_over : admission::accepted;
    };
    return call;
}

pg_call<hold> settle(settlement outcome) {
    pg_call<hold> call;
    call.ask = [outcome = std::move(outcome)](const claimant& me) {
        std::vector<pg_query> queries;
        for (const auto& reply : outcome.replies) { queries.push_back(writing_of(reply, outcome.inbox_key, me)); }
        if (outcome.memory) { queries.push_back(writing_of(*outcome.memory, outcome.inbox_key, me)); }
        queries.push_back({close_question, {pg_value::text(outcome.inbox_key), pg_value::number(me.owner)}});
        return queries;
    };
    call.read = [](std::span<const pg_rows> rows) { return hold_of(rows.back()); };
    return call;
}

pg_call<inheritance> take_over() {
    pg_call<inheritance> call;
    call.ask = [](const claimant& me) {
        const auto owner = pg_value::number(me.owner);
        const auto claim = pg_value::number(me.claim);
        return std::vector<pg_query>{{find_dead, {owner}},           {inherit_questions, {owner}},
                                     {inherit_replies, {owner}},     {bury_dead, {owner}},
                                     {take_replies, {owner, claim}}, {take_questions, {owner, claim}}};
    };
    call.read = [](std::span<const pg_rows> rows) { return inheritance{replies_in(rows[4]), questions_in(rows[5])}; };
    return call;
}

pg_call<hold> begin_sending(std::string key) {
    pg_call<hold> call;
    call.ask = [key = std::move(key)](const claimant& me) {
        return std::vector<pg_query>{{count_try, {pg_value::text(key), pg_value::number(me.owner)}}};
    };
    call.read = [](std::span<const pg_rows> rows) { return hold_of(rows[0]); };
    return call;
}

pg_call<void> mark_sent(std::string key, std::string ts) {
    pg_call<void> call;
    call.ask = [key = std::move(key), ts = std::move(ts)](const claimant&) {
        return std::vector<pg_query>{{note_sent, {pg_value::text(key), pg_value::number(sent), pg_value::text(ts)}}};
    };
    return call;
}

pg_call<void> abandon(std::string key, std::string reason) {
    pg_call<void> call;
    call.ask = [key = std::move(key), reason = std::move(reason)](const claimant& me) {
        return std::vector<pg_query>{
            {note_abandoned,
             {pg_value::text(key), pg_value::number(me.owner), pg_value::number(abandoned), pg_value::text(reason)}}};
    };
    return call;
}

pg_call<void> renew() {
    pg_call<void> call;
    call.ask = [](const claimant&) { return std::vector<pg_query>{}; };
    return call;
}

}  // namespace hirewise::store::pg
