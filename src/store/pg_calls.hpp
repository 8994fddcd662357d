#pragma once

#include <string>
#include <vector>

#include "store/pg_job.hpp"
#include "store/store.hpp"

// What the calls of the store say to the database, as values.
namespace hirewise::store::pg {

// The channel of notifications. The payload is the number of the bot that need not be told, or nothing.
inline constexpr const char* listen = "LISTEN hirewise";

// In pg_questions.cpp: what is claimed.
pg_call<admission> admit(inbox_item item);
pg_call<hold> settle(settlement outcome);
pg_call<inheritance> take_over();
pg_call<hold> begin_sending(std::string key);
pg_call<void> mark_sent(std::string key, std::string ts);
pg_call<void> abandon(std::string key, std::string reason);
// Nothing but the renewal of the lease, which every transaction begins with.
pg_call<void> renew();

// In pg_records.cpp.
pg_call<std::optional<thread_memory>> recall(thread_key key);
pg_call<void> remember(thread_memory memory);
pg_call<void> record(feedback given);
pg_call<void> record(unanswered_question question);
pg_call<void> record(reload_record reload);
pg_call<void> record(asked_question question);
pg_call<std::int64_t> forget(horizon what);

// In pg_reports.cpp.
pg_call<std::vector<asked_question>> recent_questions(std::string user, std::size_t most);
pg_call<std::vector<page_count>> popular_pages(milliseconds since, std::size_t most);
pg_call<usage> usage_since(milliseconds since, std::size_t most_pages);
pg_call<std::vector<feedback>> opinions_since(milliseconds since, std::size_t most);
pg_call<std::vector<unanswered_question>> unanswered_since(milliseconds since, std::size_t most);
pg_call<std::vector<thread_key>> conversations_since(milliseconds since, std::size_t most);
pg_call<std::vector<knowledge_gap>> gaps(milliseconds since, std::size_t most);
pg_call<std::vector<reload_record>> reloads(std::size_t most);

}  // namespace hirewise::store::pg
