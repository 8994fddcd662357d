#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "store/sqlite_handle.hpp"
#include "store/store.hpp"

namespace hirewise::store {

// What the store does, as plain functions on one connection; each belongs inside a transaction. The first error of any
// of them concerns the file or the disk, never one call alone (conflicts are resolved by the statements themselves), so
// a transaction in which one fails is given up as a whole.
class sqlite_tables {
public:
    // Takes a connection whose schema is up to date and prepares every statement.
    static result<sqlite_tables> prepare(connection database);

    error_code begin();
    // Ends the transaction; on an error nothing of it is kept.
    error_code commit();
    void roll_back();

    result<admission> admit(const inbox_item& item);
    result<hold> settle(const settlement& outcome);
    // What was open when the file was opened, once.
    result<inheritance> take_over();

    result<hold> begin_sending(const std::string& key);
    result<> mark_sent(const std::string& key, const std::string& ts);
    result<> abandon(const std::string& key, const std::string& reason);

    result<std::optional<thread_memory>> recall(const thread_key& key);
    result<> remember(const thread_memory& memory);

    result<> record(const feedback& given);
    result<> record(const unanswered_question& question);
    result<> record(const reload_record& reload);
    result<> record(const asked_question& question);
    result<std::vector<asked_question>> recent_questions(const std::string& user, std::size_t most);
    result<std::vector<page_count>> popular_pages(milliseconds since, std::size_t most);
    result<std::vector<reload_record>> reloads(std::size_t most);
    result<std::vector<knowledge_gap>> gaps(milliseconds since, std::size_t most);

    // In sqlite_reports.cpp.
    result<usage> usage_since(milliseconds since, std::size_t most_pages);
    result<std::vector<feedback>> opinions_since(milliseconds since, std::size_t most);
    result<std::vector<unanswered_question>> unanswered_since(milliseconds since, std::size_t most);
    result<std::vector<thread_key>> conversations_since(milliseconds since, std::size_t most);

    result<std::int64_t> forget(horizon what);

private:
    result<admission> look_up(const std::vector<std::string>& keys);
    result<std::vector<inbox_item>> left_questions();
    result<std::vector<outbox_item>> left_replies();

    // Declared first, so that it goes after its statements.
    connection database_;
    // Positions of the last rows that an earlier run has written; 0 once they have been given out.
    std::int64_t last_left_question_ = 0;
    std::int64_t last_left_reply_ = 0;

    statement begin_, commit_, roll_back_;
    statement find_seen_, note_seen_, open_question_, close_question_, list_questions_;
    statement write_reply_, list_unsent_, count_try_, finish_reply_;
    statement find_memory_, write_memory_;
    statement write_feedback_, write_unanswered_, list_gaps_, write_reload_, list_reloads_;
    statement write_asked_, list_recent_, count_pages_;
    statement count_kinds_, count_opinions_;
    statement list_opinions_, list_unanswered_, list_conversations_;
    statement forget_seen_, forget_replies_, forget_memories_, forget_asked_, forget_opinions_, forget_unanswered_;
};

}  // namespace hirewise::store
