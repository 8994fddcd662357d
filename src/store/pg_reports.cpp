#include <utility>

#include "store/pg_calls.hpp"

namespace hirewise::store::pg {
namespace {

template <class Row>
using reader = Row (*)(const pg_rows&, std::size_t);

template <class Row>
std::vector<Row> all_of(const pg_rows& rows, reader<Row> read) {
    std::vector<Row> found;
    for (std::size_t row = 0; row < rows.size(); ++row) { found.push_back(read(rows, row)); }
    return found;
}

// One statement that lists something.
template <class Row>
pg_call<std::vector<Row>> list(pg_query query, reader<Row> read) {
    pg_call<std::vector<Row>> call;
    call.writes = false;
    call.ask = [query = std::move(query)](const claimant&) { return std::vector<pg_query>{query}; };
    call.read = [read](std::span<const pg_rows> rows) { return all_of(rows[0], read); };
    return call;
}

pg_query since(const char* sql, milliseconds moment, std::size_t most) {
    return {sql, {pg_value::number(moment.count()), pg_value::number(static_cast<std::int64_t>(most))}};
}

constexpr const char* list_recent = R"sql(
    SELECT user_id, text, kind, page, answered, asked FROM (
        SELECT DISTINCT ON (lower(btrim(text, ' ?!.'))) * FROM hirewise.asked WHERE user_id = $1
        ORDER BY lower(btrim(text, ' ?!.')), position DESC) AS latest
    ORDER BY position DESC LIMIT $2::bigint)sql";
constexpr const char* count_pages = R"sql(
    SELECT page, COUNT(*) FROM hirewise.asked WHERE asked >= $1::bigint AND page <> '' GROUP BY page
    ORDER BY 2 DESC, 1 LIMIT $2::bigint)sql";
constexpr const char* count_kinds = R"sql(
    SELECT kind, COUNT(*), SUM(answered) FROM hirewise.asked WHERE asked >= $1::bigint GROUP BY kind
    ORDER BY 2 DESC, 1)sql";
constexpr const char* count_opinions = R"sql(
    SELECT COALESCE(SUM(helpful), 0), COALESCE(SUM(1 - helpful), 0) FROM hirewise.feedback
    WHERE given >= $1::bigint)sql";
constexpr const char* list_opinions = R"sql(
    SELECT answer_key, user_id, helpful, given FROM hirewise.feedback WHERE given >= $1::bigint
    ORDER BY given DESC LIMIT $2::bigint)sql";
constexpr const char* list_unanswered = R"sql(
    SELECT text, reason, asked FROM hirewise.unanswered WHERE asked >= $1::bigint
    ORDER BY position DESC LIMIT $2::bigint)sql";
constexpr const char* list_conversations = R"sql(
    SELECT channel, thread_ts, user_id FROM hirewise.threads WHERE updated >= $1::bigint
    ORDER BY updated DESC LIMIT $2::bigint)sql";
constexpr const char* list_gaps = R"sql(
    SELECT (array_agg(text ORDER BY asked DESC, position DESC))[1],
           (array_agg(reason ORDER BY asked DESC, position DESC))[1], COUNT(*), MAX(asked)
    FROM hirewise.unanswered WHERE asked >= $1::bigint GROUP BY lower(btrim(text, ' ?!.'))
    ORDER BY 3 DESC, 4 DESC LIMIT $2::bigint)sql";
constexpr const char* list_reloads = R"sql(
    SELECT asked_by, outcome, version_before, version_after, faults, ended FROM hirewise.reloads
    ORDER BY position DESC LIMIT $1::bigint)sql";

asked_question read_asked(const pg_rows& rows, std::size_t row) {
    return {rows.text(row, 0), rows.text(row, 1),         rows.text(row, 2),
            rows.text(row, 3), rows.integer(row, 4) != 0, milliseconds{rows.integer(row, 5)}};
}

page_count read_page(const pg_rows& rows, std::size_t row) {
    return {rows.text(row, 0), rows.integer(row, 1)};
}

kind_use read_kind(const pg_rows& rows, std::size_t row) {
    return {rows.text(row, 0), rows.integer(row, 1), rows.integer(row, 2)};
}

feedback read_opinion(const pg_rows& rows, std::size_t row) {
    return {rows.text(row, 0), rows.text(row, 1), rows.integer(row, 2) != 0, milliseconds{rows.integer(row, 3)}};
}

unanswered_question read_unanswered(const pg_rows& rows, std::size_t row) {
    return {rows.text(row, 0), rows.text(row, 1), milliseconds{rows.integer(row, 2)}};
}

thread_key read_conversation(const pg_rows& rows, std::size_t row) {
    return {rows.text(row, 0), rows.text(row, 1), rows.text(row, 2)};
}

knowledge_gap read_gap(const pg_rows& rows, std::size_t row) {
    return {rows.text(row, 0), rows.text(row, 1), rows.integer(row, 2), milliseconds{rows.integer(row, 3)}};
}

reload_record read_reload(const pg_rows& rows, std::size_t row) {
    return {rows.text(row, 0), rows.text(row, 1),    rows.text(row, 2),
            rows.text(row, 3), rows.integer(row, 4), milliseconds{rows.integer(row, 5)}};
}

}  // namespace

pg_call<std::vector<asked_question>> recent_questions(std::string user, std::size_t most) {
    const auto limit = pg_value::number(static_cast<std::int64_t>(most));
    return list({list_recent, {pg_value::text(user), limit}}, read_asked);
}

pg_call<std::vector<page_count>> popular_pages(milliseconds moment, std::size_t most) {
    return list(since(count_pages, moment, most), read_page);
}

pg_call<usage> usage_since(milliseconds moment, std::size_t most_pages) {
    pg_call<usage> call;
    call.writes = false;
    call.ask = [moment, most_pages](const claimant&) {
        const auto start = pg_value::number(moment.count());
        return std::vector<pg_query>{
            {count_kinds, {start}}, since(count_pages, moment, most_pages), {count_opinions, {start}}};
    };
    call.read = [](std::span<const pg_rows> rows) {
        // An aggregate has one row always.
        return usage{all_of(rows[0], read_kind), all_of(rows[1], read_page), rows[2].integer(0, 0),
                     rows[2].integer(0, 1)};
    };
    return call;
}

pg_call<std::vector<feedback>> opinions_since(milliseconds moment, std::size_t most) {
    return list(since(list_opinions, moment, most), read_opinion);
}

pg_call<std::vector<unanswered_question>> unanswered_since(milliseconds moment, std::size_t most) {
    return list(since(list_unanswered, moment, most), read_unanswered);
}

pg_call<std::vector<thread_key>> conversations_since(milliseconds moment, std::size_t most) {
    return list(since(list_conversations, moment, most), read_conversation);
}

pg_call<std::vector<knowledge_gap>> gaps(milliseconds moment, std::size_t most) {
    return list(since(list_gaps, moment, most), read_gap);
}

pg_call<std::vector<reload_record>> reloads(std::size_t most) {
    return list({list_reloads, {pg_value::number(static_cast<std::int64_t>(most))}}, read_reload);
}

}  // namespace hirewise::store::pg
