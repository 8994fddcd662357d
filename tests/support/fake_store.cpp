#include "support/fake_store.hpp"

#include <algorithm>
#include <functional>

#include <boost/asio/this_coro.hpp>

namespace hirewise::test {
namespace {

// The latest first.
template <class Row, class Wanted>
std::vector<Row> latest_of(const std::vector<Row>& rows, std::size_t most, Wanted wanted) {
    std::vector<Row> latest;
    for (auto row = rows.rbegin(); row != rows.rend() && latest.size() < most; ++row) {
        if (wanted(*row)) { latest.push_back(*row); }
    }
    return latest;
}

}  // namespace

void fake_store::fail(const std::string& operation, error_code reason) {
    failures_[operation] = reason;
}

awaitable<result<hirewise::store::admission>> fake_store::admit(hirewise::store::inbox_item item) {
    if (const auto failed = begin("admit")) { co_return failed; }
    for (const auto& key : item.keys) {
        if (seen_.contains(key)) { co_return hirewise::store::admission::duplicate; }
    }
    for (const auto& key : item.keys) { seen_[key] = item.received; }
    inbox.push_back(std::move(item));
    const bool is_theirs = channels_of_others.contains(inbox.back().channel);
    co_return is_theirs ? hirewise::store::admission::handed_over : hirewise::store::admission::accepted;
}

awaitable<result<hirewise::store::hold>> fake_store::settle(hirewise::store::settlement outcome) {
    if (const auto failed = begin("settle")) { co_return failed; }
    const auto closed = std::erase_if(inbox, [&](const auto& item) { return item.keys.front() == outcome.inbox_key; });
    if (closed == 0) { co_return hirewise::store::hold::lost; }
    for (auto& reply : outcome.replies) {
        if (!written_.insert(reply.key).second) { continue; }
        reply.position = ++last_position_;
        outbox.push_back(std::move(reply));
    }
    if (outcome.memory) { keep(std::move(*outcome.memory)); }
    co_return hirewise::store::hold::held;
}

awaitable<result<hirewise::store::inheritance>> fake_store::take_over() {
    if (const auto failed = begin("take_over")) { co_return failed; }
    co_return hirewise::store::inheritance{outbox, inbox};
}

awaitable<void> fake_store::wait_for_others() {
    asio::steady_timer bell{co_await asio::this_coro::executor, asio::steady_timer::time_point::max()};
    bell_ = &bell;
    const auto [rung] = co_await bell.async_wait(use_tuple);
    (void)rung;
}

awaitable<result<hirewise::store::hold>> fake_store::begin_sending(std::string key) {
    if (const auto failed = begin("begin_sending")) { co_return failed; }
    for (auto& reply : outbox) {
        if (reply.key != key) { continue; }
        ++reply.attempts;
        co_return hirewise::store::hold::held;
    }
    co_return hirewise::store::hold::lost;
}

awaitable<result<>> fake_store::mark_sent(std::string key, std::string ts) {
    if (const auto failed = begin("mark_sent")) { co_return failed; }
    take_out(key);
    sent[key] = std::move(ts);
    co_return result<>{};
}

awaitable<result<>> fake_store::abandon(std::string key, std::string reason) {
    if (const auto failed = begin("abandon")) { co_return failed; }
    take_out(key);
    abandoned[key] = std::move(reason);
    co_return result<>{};
}

awaitable<result<std::optional<hirewise::store::thread_memory>>> fake_store::recall(hirewise::store::thread_key key) {
    if (const auto failed = begin("recall")) { co_return failed; }
    std::optional<hirewise::store::thread_memory> found;
    const auto place = memories.find({key.channel, key.thread_ts, key.user});
    if (place != memories.end()) { found = place->second; }
    co_return found;
}

awaitable<result<>> fake_store::remember(hirewise::store::thread_memory memory) {
    if (const auto failed = begin("remember")) { co_return failed; }
    keep(std::move(memory));
    co_return result<>{};
}

awaitable<result<>> fake_store::record(hirewise::store::feedback given) {
    if (const auto failed = begin("record")) { co_return failed; }
    opinions.push_back(std::move(given));
    co_return result<>{};
}

awaitable<result<>> fake_store::record(hirewise::store::unanswered_question question) {
    if (const auto failed = begin("record")) { co_return failed; }
    unanswered.push_back(std::move(question));
    co_return result<>{};
}

awaitable<result<>> fake_store::record(hirewise::store::reload_record reload) {
    if (const auto failed = begin("record")) { co_return failed; }
    reload_records.push_back(std::move(reload));
    co_return result<>{};
}

awaitable<result<>> fake_store::record(hirewise::store::asked_question question) {
    if (const auto failed = begin("record")) { co_return failed; }
    asked.push_back(std::move(question));
    co_return result<>{};
}

awaitable<result<std::vector<hirewise::store::asked_question>>> fake_store::recent_questions(std::string user,
                                                                                             std::size_t most) {
    if (const auto failed = begin("recent_questions")) { co_return failed; }
    std::vector<hirewise::store::asked_question> latest;
    for (auto each = asked.rbegin(); each != asked.rend() && latest.size() < most; ++each) {
        const bool known = std::ranges::any_of(latest, [&](const auto& had) { return had.text == each->text; });
        if (each->user == user && !known) { latest.push_back(*each); }
    }
    co_return latest;
}

awaitable<result<std::vector<hirewise::store::page_count>>> fake_store::popular_pages(
    hirewise::store::milliseconds since, std::size_t most) {
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

awaitable<result<hirewise::store::usage>> fake_store::usage_since(hirewise::store::milliseconds since,
                                                                  std::size_t most_pages) {
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

awaitable<result<std::vector<hirewise::store::feedback>>> fake_store::opinions_since(
    hirewise::store::milliseconds since, std::size_t most) {
    if (const auto failed = begin("opinions_since")) { co_return failed; }
    co_return latest_of(opinions, most, [since](const auto& each) { return each.given >= since; });
}

awaitable<result<std::vector<hirewise::store::unanswered_question>>> fake_store::unanswered_since(
    hirewise::store::milliseconds since, std::size_t most) {
    if (const auto failed = begin("unanswered_since")) { co_return failed; }
    co_return latest_of(unanswered, most, [since](const auto& each) { return each.asked >= since; });
}

awaitable<result<std::vector<hirewise::store::thread_key>>> fake_store::conversations_since(
    hirewise::store::milliseconds since, std::size_t most) {
    if (const auto failed = begin("conversations_since")) { co_return failed; }
    std::vector<hirewise::store::thread_key> keys;
    for (const auto& entry : memories) {
        if (entry.second.updated >= since && keys.size() < most) { keys.push_back(entry.second.key); }
    }
    co_return keys;
}

awaitable<result<std::vector<hirewise::store::knowledge_gap>>> fake_store::gaps(hirewise::store::milliseconds since,
                                                                                std::size_t most) {
    if (const auto failed = begin("gaps")) { co_return failed; }
    std::vector<hirewise::store::knowledge_gap> groups;
    for (const auto& question : unanswered) {
        if (question.asked < since || groups.size() == most) { continue; }
        groups.push_back({question.text, question.reason, 1, question.asked});
    }
    co_return groups;
}

awaitable<result<std::vector<hirewise::store::reload_record>>> fake_store::reloads(std::size_t most) {
    if (const auto failed = begin("reloads")) { co_return failed; }
    const auto kept = std::min(most, reload_records.size());
    std::vector<hirewise::store::reload_record> latest(reload_records.rbegin(),
                                                       reload_records.rbegin() + static_cast<std::ptrdiff_t>(kept));
    co_return latest;
}

awaitable<result<std::int64_t>> fake_store::forget(hirewise::store::horizon what) {
    if (const auto failed = begin("forget")) { co_return failed; }
    auto gone = std::erase_if(seen_, [&](const auto& entry) { return entry.second < what.traces; });
    gone += std::erase_if(memories, [&](const auto& entry) { return entry.second.updated < what.records; });
    gone += std::erase_if(asked, [&](const auto& question) { return question.asked < what.records; });
    co_return static_cast<std::int64_t>(gone);
}

awaitable<void> fake_store::close() {
    failures_["*"] = hirewise::store::store_errc::closed;
    co_return;
}

error_code fake_store::begin(const std::string& operation) {
    calls.push_back(operation);
    for (const auto& name : {std::string{"*"}, operation}) {
        const auto place = failures_.find(name);
        if (place != failures_.end()) { return place->second; }
    }
    return {};
}

void fake_store::keep(hirewise::store::thread_memory memory) {
    auto key = std::tuple{memory.key.channel, memory.key.thread_ts, memory.key.user};
    memories.insert_or_assign(std::move(key), std::move(memory));
}

void fake_store::take_out(const std::string& key) {
    std::erase_if(outbox, [&](const auto& reply) { return reply.key == key; });
}

}  // namespace hirewise::test
