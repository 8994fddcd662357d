#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>

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
    void fail(const std::string& operation, error_code reason = hirewise::store::store_errc::unavailable) {
        failures_[operation] = reason;
    }
    void heal() { failures_.clear(); }

    awaitable<result<hirewise::store::admission>> admit(hirewise::store::inbox_item item) override {
        if (const auto failed = begin("admit")) { co_return failed; }
        for (const auto& key : item.keys) {
            if (seen_.contains(key)) { co_return hirewise::store::admission::duplicate; }
        }
        for (const auto& key : item.keys) { seen_[key] = item.received; }
        inbox.push_back(std::move(item));
        const bool is_theirs = channels_of_others.contains(inbox.back().channel);
        co_return is_theirs ? hirewise::store::admission::handed_over : hirewise::store::admission::accepted;
    }

    awaitable<result<hirewise::store::hold>> settle(hirewise::store::settlement outcome) override {
        if (const auto failed = begin("settle")) { co_return failed; }
        const auto closed =
            std::erase_if(inbox, [&](const auto& item) { return item.keys.front() == outcome.inbox_key; });
        if (closed == 0) { co_return hirewise::store::hold::lost; }
        for (auto& reply : outcome.replies) {
            if (!written_.insert(reply.key).second) { continue; }
            reply.position = ++last_position_;
            outbox.push_back(std::move(reply));
        }
        if (outcome.memory) { keep(std::move(*outcome.memory)); }
        co_return hirewise::store::hold::held;
    }

    // All that is open.
    awaitable<result<hirewise::store::inheritance>> take_over() override {
        if (const auto failed = begin("take_over")) { co_return failed; }
        co_return hirewise::store::inheritance{outbox, inbox};
    }

    // Until the test calls tell_of_others().
    awaitable<void> wait_for_others() override {
        asio::steady_timer bell{co_await asio::this_coro::executor, asio::steady_timer::time_point::max()};
        bell_ = &bell;
        const auto [rung] = co_await bell.async_wait(use_tuple);
        (void)rung;
    }
    bool is_waiting_for_others() const { return bell_ != nullptr; }
    void tell_of_others() { std::exchange(bell_, nullptr)->cancel(); }

    awaitable<result<hirewise::store::hold>> begin_sending(std::string key) override {
        if (const auto failed = begin("begin_sending")) { co_return failed; }
        for (auto& reply : outbox) {
            if (reply.key != key) { continue; }
            ++reply.attempts;
            co_return hirewise::store::hold::held;
        }
        co_return hirewise::store::hold::lost;
    }

    awaitable<result<>> mark_sent(std::string key, std::string ts) override {
        if (const auto failed = begin("mark_sent")) { co_return failed; }
        take_out(key);
        sent[key] = std::move(ts);
        co_return result<>{};
    }

    awaitable<result<>> abandon(std::string key, std::string reason) override {
        if (const auto failed = begin("abandon")) { co_return failed; }
        take_out(key);
        abandoned[key] = std::move(reason);
        co_return result<>{};
    }

    awaitable<result<std::optional<hirewise::store::thread_memory>>> recall(hirewise::store::thread_key key) override {
        if (const auto failed = begin("recall")) { co_return failed; }
        std::optional<hirewise::store::thread_memory> found;
        const auto place = memories.find({key.channel, key.thread_ts, key.user});
        if (place != memories.end()) { found = place->second; }
        co_return found;
    }

    awaitable<result<>> remember(hirewise::store::thread_memory memory) override {
        if (const auto failed = begin("remember")) { co_return failed; }
        keep(std::move(memory));
        co_return result<>{};
    }

    awaitable<result<>> record(hirewise::store::feedback given) override {
        if (const auto failed = begin("record")) { co_return failed; }
        opinions.push_back(std::move(given));
        co_return result<>{};
    }

    awaitable<result<>> record(hirewise::store::unanswered_question question) override {
        if (const auto failed = begin("record")) { co_return failed; }
        unanswered.push_back(std::move(question));
        co_return result<>{};
    }

    awaitable<result<>> record(hirewise::store::reload_record reload) override {
        if (const auto failed = begin("record")) { co_return failed; }
        reload_records.push_back(std::move(reload));
        co_return result<>{};
    }

    awaitable<result<>> record(hirewise::store::asked_question question) override {
        if (const auto failed = begin("record")) { co_return failed; }
        asked.push_back(std::move(question));
        co_return result<>{};
    }

    awaitable<result<std::vector<hirewise::store::asked_question>>> recent_questions(std::string user,
                                                                                     std::size_t most) override {
        if (const auto failed = begin("recent_questions")) { co_return failed; }
        std::vector<hirewise::store::asked_question> latest;
        for (auto each = asked.rbegin(); each != asked.rend() && latest.size() < most; ++each) {
            const bool known = std::ranges::any_of(latest, [&](const auto& had) { return had.text == each->text; });
            if (each->user == user && !known) { latest.push_back(*each); }
        }
        co_return latest;
    }

    awaitable<result<std::vector<hirewise::store::page_count>>> popular_pages(hirewise::store::milliseconds since,
                                                                              std::size_t most) override {
        if (const auto failed = begin("popular_pages")) { co_return failed; }
        std::map<std::string, std::int64_t> counts;
        for (const auto& question : asked) {
            if (question.asked >= since && !question.page.empty()) { ++counts[question.page]; }
        }
        std::vector<hirewise::store::page_count> pages;
        for (const auto& [page, times] : counts) { pages.push_back({page, times}); }
        std::ranges::stable_sort(pages, std::greater{}, &hirewise::store::page_count::times);
        if (pages.size() > most) { pages.resize(most); }
        co_return pages;
    }

    awaitable<result<hirewise::store::usage>> usage_since(hirewise::store::milliseconds since,
                                                          std::size_t most_pages) override {
        if (const auto failed = begin("usage_since")) { co_return failed; }
        std::map<std::string, hirewise::store::kind_use> kinds;
        std::map<std::string, std::int64_t> pages;
        for (const auto& question : asked) {
            if (question.asked < since) { continue; }
            auto& kind = kinds[question.kind];
            kind.kind = question.kind;
            ++kind.asked;
            kind.answered += question.answered ? 1 : 0;
            if (!question.page.empty()) { ++pages[question.page]; }
        }
        hirewise::store::usage found;
        for (const auto& entry : kinds) { found.kinds.push_back(entry.second); }
        for (const auto& [page, times] : pages) {
            if (found.pages.size() < most_pages) { found.pages.push_back({page, times}); }
        }
        for (const auto& opinion : opinions) {
            if (opinion.given >= since) { ++(opinion.helpful ? found.helpful : found.unhelpful); }
        }
        co_return found;
    }

    awaitable<result<std::vector<hirewise::store::feedback>>> opinions_since(hirewise::store::milliseconds since,
                                                                             std::size_t most) override {
        if (const auto failed = begin("opinions_since")) { co_return failed; }
        co_return latest_of(opinions, most, [since](const auto& each) { return each.given >= since; });
    }

    awaitable<result<std::vector<hirewise::store::unanswered_question>>> unanswered_since(
        hirewise::store::milliseconds since, std::size_t most) override {
        if (const auto failed = begin("unanswered_since")) { co_return failed; }
        co_return latest_of(unanswered, most, [since](const auto& each) { return each.asked >= since; });
    }

    awaitable<result<std::vector<hirewise::store::thread_key>>> conversations_since(hirewise::store::milliseconds since,
                                                                                    std::size_t most) override {
        if (const auto failed = begin("conversations_since")) { co_return failed; }
        std::vector<hirewise::store::thread_key> keys;
        for (const auto& entry : memories) {
            if (entry.second.updated >= since && keys.size() < most) { keys.push_back(entry.second.key); }
        }
        co_return keys;
    }

    // Every question is a group of its own here.
    awaitable<result<std::vector<hirewise::store::knowledge_gap>>> gaps(hirewise::store::milliseconds since,
                                                                        std::size_t most) override {
        if (const auto failed = begin("gaps")) { co_return failed; }
        std::vector<hirewise::store::knowledge_gap> groups;
        for (const auto& question : unanswered) {
            if (question.asked < since || groups.size() == most) { continue; }
            groups.push_back({question.text, question.reason, 1, question.asked});
        }
        co_return groups;
    }

    awaitable<result<std::vector<hirewise::store::reload_record>>> reloads(std::size_t most) override {
        if (const auto failed = begin("reloads")) { co_return failed; }
        const auto kept = std::min(most, reload_records.size());
        std::vector<hirewise::store::reload_record> latest(reload_records.rbegin(),
                                                           reload_records.rbegin() + static_cast<std::ptrdiff_t>(kept));
        co_return latest;
    }

    awaitable<result<std::int64_t>> forget(hirewise::store::horizon what) override {
        if (const auto failed = begin("forget")) { co_return failed; }
        auto gone = std::erase_if(seen_, [&](const auto& entry) { return entry.second < what.traces; });
        gone += std::erase_if(memories, [&](const auto& entry) { return entry.second.updated < what.records; });
        gone += std::erase_if(asked, [&](const auto& question) { return question.asked < what.records; });
        co_return static_cast<std::int64_t>(gone);
    }

    awaitable<void> close() override {
        failures_["*"] = hirewise::store::store_errc::closed;
        co_return;
    }

private:
    // Notes the call; the error it has to fail with, if any.
    error_code begin(const std::string& operation) {
        calls.push_back(operation);
        for (const auto& name : {std::string{"*"}, operation}) {
            const auto place = failures_.find(name);
            if (place != failures_.end()) { return place->second; }
        }
        return {};
    }

    void keep(hirewise::store::thread_memory memory) {
        auto key = std::tuple{memory.key.channel, memory.key.thread_ts, memory.key.user};
        memories.insert_or_assign(std::move(key), std::move(memory));
    }

    template <class Row, class Wanted>
    static std::vector<Row> latest_of(const std::vector<Row>& rows, std::size_t most, Wanted wanted) {
        std::vector<Row> latest;
        for (auto row = rows.rbegin(); row != rows.rend() && latest.size() < most; ++row) {
            if (wanted(*row)) { latest.push_back(*row); }
        }
        return latest;
    }

    void take_out(const std::string& key) {
        std::erase_if(outbox, [&](const auto& reply) { return reply.key == key; });
    }

    asio::steady_timer* bell_ = nullptr;  // of who waits for other bots
    std::map<std::string, error_code> failures_;
    std::map<std::string, hirewise::store::milliseconds> seen_;  // dedupe key -> received
    std::set<std::string> written_;                              // keys of all replies ever
    std::int64_t last_position_ = 0;
};

}  // namespace hirewise::test
