#include "store/sqlite_tables.hpp"

#include <string_view>
#include <utility>

namespace hirewise::store {
namespace {

// The states of a reply, as the schema names them.
constexpr int sent = 1;
constexpr int abandoned = 2;

result<> outcome_of(error_code error) {
    if (error) { return error; }
    return {};
}

}  // namespace

result<sqlite_tables> sqlite_tables::prepare(connection database) {
    sqlite_tables tables;
    tables.database_ = std::move(database);
    const std::pair<statement*, std::string_view> texts[] = {
        {&tables.begin_, "BEGIN IMMEDIATE"},
        {&tables.commit_, "COMMIT"},
        {&tables.roll_back_, "ROLLBACK"},
        {&tables.find_seen_, "SELECT 1 FROM seen WHERE key = ?"},
        {&tables.note_seen_, "INSERT INTO seen (key, received) VALUES (?, ?) ON CONFLICT DO NOTHING"},
        {&tables.open_question_, "INSERT INTO inbox (key, frame, received) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"},
        {&tables.close_question_, "DELETE FROM inbox WHERE key = ?"},
        {&tables.list_questions_, "SELECT key, frame, received FROM inbox WHERE position <= ? ORDER BY position"},
        {&tables.write_reply_,
         "INSERT INTO outbox (key, channel, thread_ts, content, created, attempts, asker) VALUES (?, ?, ?, ?, ?, ?, ?) "
         "ON CONFLICT DO NOTHING"},
        {&tables.list_unsent_,
         "SELECT key, channel, thread_ts, content, created, attempts, position, asker FROM outbox WHERE state = 0 "
         "AND position <= ? ORDER BY position"},
        {&tables.count_try_, "UPDATE outbox SET attempts = attempts + 1 WHERE key = ? AND state = 0"},
        {&tables.finish_reply_,
         "UPDATE outbox SET state = ?, ts = ?, reason = ?, content = '', asker = '' WHERE key = ? AND state = 0"},
        {&tables.find_memory_, "SELECT content, updated FROM threads WHERE channel = ? AND thread_ts = ? AND user = ?"},
        {&tables.write_memory_,
         "INSERT INTO threads (channel, thread_ts, user, content, updated) VALUES (?, ?, ?, ?, ?) "
         "ON CONFLICT DO UPDATE SET content = excluded.content, updated = excluded.updated"},
        {&tables.write_feedback_,
         "INSERT INTO feedback (answer_key, user, helpful, given) VALUES (?, ?, ?, ?) "
         "ON CONFLICT DO UPDATE SET helpful = excluded.helpful, given = excluded.given"},
        {&tables.write_unanswered_, "INSERT INTO unanswered (text, reason, asked) VALUES (?, ?, ?)"},
        // SQLite takes the other columns of a group from the row that has the maximum.
        {&tables.list_gaps_,
         "SELECT text, reason, COUNT(*), MAX(asked) FROM unanswered WHERE asked >= ? "
         "GROUP BY LOWER(TRIM(text, ' ?!.')) ORDER BY 3 DESC, 4 DESC LIMIT ?"},
        {&tables.write_reload_,
         "INSERT INTO reloads (asked_by, outcome, version_before, version_after, faults, ended) "
         "VALUES (?, ?, ?, ?, ?, ?)"},
        {&tables.list_reloads_,
         "SELECT asked_by, outcome, version_before, version_after, faults, ended FROM reloads "
         "ORDER BY position DESC LIMIT ?"},
        {&tables.write_asked_, "INSERT INTO asked (user, text, kind, page, answered, asked) VALUES (?, ?, ?, ?, ?, ?)"},
        {&tables.list_recent_,
         "SELECT user, text, kind, page, answered, asked, MAX(position) FROM asked WHERE user = ? "
         "GROUP BY LOWER(TRIM(text, ' ?!.')) ORDER BY 7 DESC LIMIT ?"},
        {&tables.count_pages_,
         "SELECT page, COUNT(*) FROM asked WHERE asked >= ? AND page <> '' GROUP BY page "
         "ORDER BY 2 DESC, 1 LIMIT ?"},
        {&tables.forget_seen_, "DELETE FROM seen WHERE received < ? AND key NOT IN (SELECT key FROM inbox)"},
        {&tables.forget_replies_, "DELETE FROM outbox WHERE state <> 0 AND created < ?"},
        {&tables.count_kinds_,
         "SELECT kind, COUNT(*), SUM(answered) FROM asked WHERE asked >= ? GROUP BY kind ORDER BY 2 DESC, 1"},
        {&tables.count_opinions_,
         "SELECT COALESCE(SUM(helpful), 0), COALESCE(SUM(1 - helpful), 0) FROM feedback WHERE given >= ?"},
        {&tables.list_opinions_,
         "SELECT answer_key, user, helpful, given FROM feedback WHERE given >= ? ORDER BY given DESC LIMIT ?"},
        {&tables.list_unanswered_,
         "SELECT text, reason, asked FROM unanswered WHERE asked >= ? ORDER BY position DESC LIMIT ?"},
        {&tables.list_conversations_,
         "SELECT channel, thread_ts, user FROM threads WHERE updated >= ? ORDER BY updated DESC LIMIT ?"},
        {&tables.forget_memories_, "DELETE FROM threads WHERE updated < ?"},
        {&tables.forget_asked_, "DELETE FROM asked WHERE asked < ?"},
        {&tables.forget_opinions_, "DELETE FROM feedback WHERE given < ?"},
        {&tables.forget_unanswered_, "DELETE FROM unanswered WHERE asked < ?"},
    };
    for (const auto& [place, text] : texts) {
        auto prepared = tables.database_.prepare(text);
        if (!prepared) { return prepared.error(); }
        *place = std::move(*prepared);
    }
    const auto question = tables.database_.integer("SELECT MAX(position) FROM inbox");
    if (!question) { return question.error(); }
    const auto reply = tables.database_.integer("SELECT MAX(position) FROM outbox");
    if (!reply) { return reply.error(); }
    tables.last_left_question_ = *question;
    tables.last_left_reply_ = *reply;
    return tables;
}

error_code sqlite_tables::begin() {
    return begin_.with().run();
}

error_code sqlite_tables::commit() {
    const auto error = commit_.with().run();
    if (error) { roll_back(); }
    return error;
}

void sqlite_tables::roll_back() {
    // After a full disk or a failed write SQLite may have ended the transaction by itself.
    if (!database_.is_idle()) { (void)roll_back_.with().run(); }
}

// A duplicate if any of the keys is known.
result<admission> sqlite_tables::look_up(const std::vector<std::string>& keys) {
    for (const auto& key : keys) {
        const auto row = find_seen_.with(key).next_row();
        find_seen_.reset();
        if (!row) { return row.error(); }
        if (*row == cursor::on_row) { return admission::duplicate; }
    }
    return admission::accepted;
}

result<admission> sqlite_tables::admit(const inbox_item& item) {
    const auto known = look_up(item.keys);
    if (!known || *known == admission::duplicate) { return known; }
    const auto received = item.received.count();
    for (const auto& key : item.keys) {
        if (const auto error = note_seen_.with(key, received).run()) { return error; }
    }
    if (const auto error = open_question_.with(item.keys.front(), item.frame, received).run()) { return error; }
    return admission::accepted;
}

result<hold> sqlite_tables::settle(const settlement& outcome) {
    if (const auto error = close_question_.with(outcome.inbox_key).run()) { return error; }
    if (database_.changes() == 0) { return hold::lost; }
    for (const auto& reply : outcome.replies) {
        const auto error = write_reply_
                               .with(reply.key, reply.channel, reply.thread_ts, reply.content, reply.created.count(),
                                     reply.attempts, reply.asker)
                               .run();
        if (error) { return error; }
    }
    if (outcome.memory) {
        const auto remembered = remember(*outcome.memory);
        if (!remembered) { return remembered.error(); }
    }
    return hold::held;
}

result<inheritance> sqlite_tables::take_over() {
    auto replies = left_replies();
    if (!replies) { return replies.error(); }
    auto questions = left_questions();
    if (!questions) { return questions.error(); }
    last_left_question_ = last_left_reply_ = 0;
    return inheritance{std::move(*replies), std::move(*questions)};
}

result<std::vector<inbox_item>> sqlite_tables::left_questions() {
    std::vector<inbox_item> open;
    list_questions_.with(last_left_question_);
    while (true) {
        const auto row = list_questions_.next_row();
        if (!row) { return row.error(); }
        if (*row == cursor::at_end) { return open; }
        open.push_back({{list_questions_.text(0)}, list_questions_.text(1), milliseconds{list_questions_.integer(2)}});
    }
}

result<std::vector<outbox_item>> sqlite_tables::left_replies() {
    std::vector<outbox_item> waiting;
    list_unsent_.with(last_left_reply_);
    while (true) {
        const auto row = list_unsent_.next_row();
        if (!row) { return row.error(); }
        if (*row == cursor::at_end) { return waiting; }
        waiting.push_back({list_unsent_.text(0), list_unsent_.text(1), list_unsent_.text(2), list_unsent_.text(3),
                           milliseconds{list_unsent_.integer(4)}, static_cast<int>(list_unsent_.integer(5)),
                           list_unsent_.integer(6), list_unsent_.text(7)});
    }
}

result<hold> sqlite_tables::begin_sending(const std::string& key) {
    if (const auto error = count_try_.with(key).run()) { return error; }
    return database_.changes() == 0 ? hold::lost : hold::held;
}

result<> sqlite_tables::mark_sent(const std::string& key, const std::string& ts) {
    const std::string no_reason;
    return outcome_of(finish_reply_.with(sent, ts, no_reason, key).run());
}

result<> sqlite_tables::abandon(const std::string& key, const std::string& reason) {
    const std::string no_ts;
    return outcome_of(finish_reply_.with(abandoned, no_ts, reason, key).run());
}

result<std::optional<thread_memory>> sqlite_tables::recall(const thread_key& key) {
    const auto row = find_memory_.with(key.channel, key.thread_ts, key.user).next_row();
    if (!row) { return row.error(); }
    std::optional<thread_memory> memory;
    if (*row == cursor::on_row) {
        memory = thread_memory{key, find_memory_.text(0), milliseconds{find_memory_.integer(1)}};
    }
    find_memory_.reset();
    return memory;
}

result<> sqlite_tables::remember(const thread_memory& memory) {
    const auto& [channel, thread_ts, user] = memory.key;
    return outcome_of(write_memory_.with(channel, thread_ts, user, memory.content, memory.updated.count()).run());
}

result<> sqlite_tables::record(const feedback& given) {
    return outcome_of(
        write_feedback_.with(given.answer_key, given.user, given.helpful ? 1 : 0, given.given.count()).run());
}

result<> sqlite_tables::record(const unanswered_question& question) {
    return outcome_of(write_unanswered_.with(question.text, question.reason, question.asked.count()).run());
}

result<> sqlite_tables::record(const reload_record& reload) {
    return outcome_of(write_reload_
                          .with(reload.asked_by, reload.outcome, reload.version_before, reload.version_after,
                                reload.faults, reload.ended.count())
                          .run());
}

result<std::vector<reload_record>> sqlite_tables::reloads(std::size_t most) {
    std::vector<reload_record> latest;
    list_reloads_.with(most);
    while (true) {
        const auto row = list_reloads_.next_row();
        if (!row) { return row.error(); }
        if (*row == cursor::at_end) { return latest; }
        latest.push_back({list_reloads_.text(0), list_reloads_.text(1), list_reloads_.text(2), list_reloads_.text(3),
                          list_reloads_.integer(4), milliseconds{list_reloads_.integer(5)}});
    }
}

result<> sqlite_tables::record(const asked_question& question) {
    return outcome_of(write_asked_
                          .with(question.user, question.text, question.kind, question.page, question.answered ? 1 : 0,
                                question.asked.count())
                          .run());
}

result<std::vector<asked_question>> sqlite_tables::recent_questions(const std::string& user, std::size_t most) {
    std::vector<asked_question> latest;
    list_recent_.with(user, most);
    while (true) {
        const auto row = list_recent_.next_row();
        if (!row) { return row.error(); }
        if (*row == cursor::at_end) { return latest; }
        latest.push_back({list_recent_.text(0), list_recent_.text(1), list_recent_.text(2), list_recent_.text(3),
                          list_recent_.integer(4) != 0, milliseconds{list_recent_.integer(5)}});
    }
}

result<std::vector<page_count>> sqlite_tables::popular_pages(milliseconds since, std::size_t most) {
    std::vector<page_count> pages;
    count_pages_.with(since.count(), most);
    while (true) {
        const auto row = count_pages_.next_row();
        if (!row) { return row.error(); }
        if (*row == cursor::at_end) { return pages; }
        pages.push_back({count_pages_.text(0), count_pages_.integer(1)});
    }
}

result<std::vector<knowledge_gap>> sqlite_tables::gaps(milliseconds since, std::size_t most) {
    std::vector<knowledge_gap> groups;
    list_gaps_.with(since.count(), most);
    while (true) {
        const auto row = list_gaps_.next_row();
        if (!row) { return row.error(); }
        if (*row == cursor::at_end) { return groups; }
        groups.push_back(
            {list_gaps_.text(0), list_gaps_.text(1), list_gaps_.integer(2), milliseconds{list_gaps_.integer(3)}});
    }
}

result<std::int64_t> sqlite_tables::forget(horizon what) {
    std::int64_t gone = 0;
    const auto delete_before = [&](milliseconds moment, std::initializer_list<statement*> deletions) -> error_code {
        for (auto* deletion : deletions) {
            if (const auto error = deletion->with(moment.count()).run()) { return error; }
            gone += database_.changes();
        }
        return {};
    };
    if (const auto error = delete_before(what.traces, {&forget_seen_, &forget_replies_})) { return error; }
    const auto error =
        delete_before(what.records, {&forget_memories_, &forget_asked_, &forget_opinions_, &forget_unanswered_});
    if (error) { return error; }
    if (const auto unshrunk = database_.execute("PRAGMA incremental_vacuum")) { return unshrunk; }
    return gone;
}

}  // namespace hirewise::store
