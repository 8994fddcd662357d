#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <boost/asio/steady_timer.hpp>

#include "store/store.hpp"

namespace hirewise::test {

// A store in memory that keeps the contract of store::store, shows what it holds, and fails when told to.
// Every call completes at once, on the caller's thread.
class fake_store final : public store::store {
public:
    // What it holds, open to tests.
    std::vector<hirewise::store::inbox_item> inbox;    // accepted and not settled, oldest first
    std::vector<hirewise::store::outbox_item> outbox;  // neither sent nor abandoned, oldest first
    std::map<std::string, std::string> sent;           // key -> ts
    std::map<std::string, std::string> abandoned;      // key -> reason
    std::map<std::tuple<std::string, std::string, std::string>, hirewise::store::thread_memory> memories;
    std::vector<hirewise::store::feedback> opinions;
    std::vector<hirewise::store::unanswered_question> unanswered;
    std::vector<hirewise::store::reload_record> reload_records;
    std::vector<hirewise::store::asked_question> asked;
    std::set<std::string> channels_of_others;  // in which another bot is at work
    std::vector<std::string> calls;            // names of the operations, in order

    // From now on this operation fails: "admit", "settle", "take_over", "begin_sending", "mark_sent",
    // "abandon", "recall", "remember", "record", "recent_questions", "popular_pages", "gaps", "reloads", "usage_since",
    // "opinions_since", "unanswered_since", "conversations_since", "forget", or "*" for every one.
    void fail(const std::string& operation, error_code reason = hirewise::store::store_errc::unavailable);
    void heal() { failures_.clear(); }

    awaitable<result<hirewise::store::admission>> admit(hirewise::store::inbox_item item) override;
    awaitable<result<hirewise::store::hold>> settle(hirewise::store::settlement outcome) override;

    // All that is open.
    awaitable<result<hirewise::store::inheritance>> take_over() override;

    // Until the test calls tell_of_others().
    awaitable<void> wait_for_others() override;
    bool is_waiting_for_others() const { return bell_ != nullptr; }
    void tell_of_others() { std::exchange(bell_, nullptr)->cancel(); }

    awaitable<result<hirewise::store::hold>> begin_sending(std::string key) override;
    awaitable<result<>> mark_sent(std::string key, std::string ts) override;
    awaitable<result<>> abandon(std::string key, std::string reason) override;
    awaitable<result<std::optional<hirewise::store::thread_memory>>> recall(hirewise::store::thread_key key) override;
    awaitable<result<>> remember(hirewise::store::thread_memory memory) override;
    awaitable<result<>> record(hirewise::store::feedback given) override;
    awaitable<result<>> record(hirewise::store::unanswered_question question) override;
    awaitable<result<>> record(hirewise::store::reload_record reload) override;
    awaitable<result<>> record(hirewise::store::asked_question question) override;
    awaitable<result<std::vector<hirewise::store::asked_question>>> recent_questions(std::string user,
                                                                                     std::size_t most) override;
    awaitable<result<std::vector<hirewise::store::page_count>>> popular_pages(hirewise::store::milliseconds since,
                                                                              std::size_t most) override;
    awaitable<result<hirewise::store::usage>> usage_since(hirewise::store::milliseconds since,
                                                          std::size_t most_pages) override;
    awaitable<result<std::vector<hirewise::store::feedback>>> opinions_since(hirewise::store::milliseconds since,
                                                                             std::size_t most) override;
    awaitable<result<std::vector<hirewise::store::unanswered_question>>> unanswered_since(
        hirewise::store::milliseconds since, std::size_t most) override;
    awaitable<result<std::vector<hirewise::store::thread_key>>> conversations_since(hirewise::store::milliseconds since,
                                                                                    std::size_t most) override;

    // Every question is a group of its own here.
    awaitable<result<std::vector<hirewise::store::knowledge_gap>>> gaps(hirewise::store::milliseconds since,
                                                                        std::size_t most) override;
    awaitable<result<std::vector<hirewise::store::reload_record>>> reloads(std::size_t most) override;
    awaitable<result<std::int64_t>> forget(hirewise::store::horizon what) override;
    awaitable<void> close() override;

private:
    // Notes the call; the error it has to fail with, if any.
    error_code begin(const std::string& operation);
    void keep(hirewise::store::thread_memory memory);
    void take_out(const std::string& key);

    asio::steady_timer* bell_ = nullptr;  // of who waits for other bots
    std::map<std::string, error_code> failures_;
    std::map<std::string, hirewise::store::milliseconds> seen_;  // dedupe key -> received
    std::set<std::string> written_;                              // keys of all replies ever
    std::int64_t last_position_ = 0;
};

}  // namespace hirewise::test
