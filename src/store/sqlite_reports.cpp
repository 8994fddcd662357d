#include <utility>

#include "store/sqlite_tables.hpp"

// What the store tells about a stretch of time.
namespace hirewise::store {
namespace {

// All rows of a statement whose parameters are bound.
template <class Row>
result<std::vector<Row>> rows_of(statement& listing, Row (*read)(const statement&)) {
    std::vector<Row> rows;
    while (true) {
        const auto row = listing.next_row();
        if (!row) { return row.error(); }
        if (*row == cursor::at_end) { return rows; }
        rows.push_back(read(listing));
    }
}

kind_use read_kind(const statement& row) {
    return {row.text(0), row.integer(1), row.integer(2)};
}

page_count read_page(const statement& row) {
    return {row.text(0), row.integer(1)};
}

std::pair<std::int64_t, std::int64_t> read_pair(const statement& row) {
    return {row.integer(0), row.integer(1)};
}

feedback read_opinion(const statement& row) {
    return {row.text(0), row.text(1), row.integer(2) != 0, milliseconds{row.integer(3)}};
}

unanswered_question read_unanswered(const statement& row) {
    return {row.text(0), row.text(1), milliseconds{row.integer(2)}};
}

thread_key read_conversation(const statement& row) {
    return {row.text(0), row.text(1), row.text(2)};
}

}  // namespace

result<usage> sqlite_tables::usage_since(milliseconds since, std::size_t most_pages) {
    auto kinds = rows_of(count_kinds_.with(since.count()), read_kind);
    if (!kinds) { return kinds.error(); }
    auto pages = rows_of(count_pages_.with(since.count(), most_pages), read_page);
    if (!pages) { return pages.error(); }
    auto opinions = rows_of(count_opinions_.with(since.count()), read_pair);
    if (!opinions) { return opinions.error(); }
    const auto [helpful, unhelpful] = opinions->front();  // an aggregate has one row always
    return usage{std::move(*kinds), std::move(*pages), helpful, unhelpful};
}

result<std::vector<feedback>> sqlite_tables::opinions_since(milliseconds since, std::size_t most) {
    return rows_of(list_opinions_.with(since.count(), most), read_opinion);
}

result<std::vector<unanswered_question>> sqlite_tables::unanswered_since(milliseconds since, std::size_t most) {
    return rows_of(list_unanswered_.with(since.count(), most), read_unanswered);
}

result<std::vector<thread_key>> sqlite_tables::conversations_since(milliseconds since, std::size_t most) {
    return rows_of(list_conversations_.with(since.count(), most), read_conversation);
}

}  // namespace hirewise::store
