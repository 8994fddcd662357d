#include "app/replica.hpp"

#include <algorithm>
#include <utility>

#include "app/patience.hpp"

namespace hirewise::app {
namespace {

constexpr std::size_t most_threads = 5'000;
constexpr std::size_t most_reloads = 50;  // more than bots follow one reading

}  // namespace

replica::replica(store::store& store, intake& questions, outbox& replies, reloader& knowledge,
                 handlers::followed_threads& followed, clock clock, replica_options options, logger log)
    : store_{store},
      intake_{questions},
      outbox_{replies},
      knowledge_{knowledge},
      followed_{followed},
      clock_{std::move(clock)},
      options_{options},
      log_{std::move(log)} {}

awaitable<result<>> replica::recover() {
    const auto go_on = [this](const error_code& failed, bool first) {
        if (first) { log_.warn("the store cannot be read yet; trying again", {{"reason", failed.message()}}); }
        return true;
    };
    const auto attempt = [this] { return take_over(); };
    const auto taken = co_await with_patience(options_.patience, attempt, go_on);
    if (taken) { co_await recall_threads(); }
    co_return taken;
}

// Replies first: they were written before the questions that are still open.
awaitable<result<>> replica::take_over() {
    auto left = co_await store_.take_over();
    if (!left) { co_return left.error(); }
    if (!left->replies.empty() || !left->questions.empty()) {
        log_.info("taking over what was left open", {{"questions", std::to_string(left->questions.size())},
                                                     {"replies", std::to_string(left->replies.size())}});
    }
    outbox_.send(std::move(left->replies));
    co_return co_await intake_.take_over(std::move(left->questions));
}

// So that follow-ups are heard in threads of an earlier run. Without them a mention is needed, which is no reason to
// give up.
awaitable<void> replica::recall_threads() {
    const auto known = co_await store_.conversations_since(clock_.since_epoch() - options_.retention, most_threads);
    if (!known) {
        log_.warn("threads of an earlier run are not known", {{"reason", known.error().message()}});
        co_return;
    }
    std::for_each(known->rbegin(), known->rend(), [this](const auto& each) { followed_.note(each); });
}

awaitable<result<>> replica::recognise(store::thread_key whose) {
    const auto remembered = co_await store_.recall(whose);
    if (!remembered) { co_return remembered.error(); }
    if (*remembered) { followed_.note(whose); }
    co_return result<>{};
}

awaitable<void> replica::follow() {
    while (true) {
        co_await store_.wait_for_others();
        const auto taken = co_await take_over();
        if (taken) {
            co_await follow_knowledge();
        } else {
            log_.warn("cannot look for what others left", {{"reason", taken.error().message()}});
        }
        co_await async::pause(options_.pause);
    }
}

// Only what somebody asked for is followed, not that others followed it: else two bots with different files would read
// them for ever.
awaitable<void> replica::follow_knowledge() {
    const auto reloads = co_await store_.reloads(most_reloads);
    if (!reloads) { co_return; }
    const auto told = std::ranges::find_if(*reloads, [](const auto& each) { return each.asked_by != another_bot; });
    if (told == reloads->end() || told->version_after == followed_version_) { co_return; }
    followed_version_ = told->version_after;
    if (followed_version_ == knowledge_.engine()->base().version) { co_return; }
    std::string by{another_bot};
    const auto report = co_await knowledge_.reload(std::move(by));
    if (report.outcome == handlers::reload_outcome::failed) { followed_version_.clear(); }  // tried again
    if (report.version != told->version_after) {
        log_.warn("another bot answers from other knowledge; give all of them the same files",
                  {{"theirs", told->version_after}, {"mine", report.version}});
    }
}

}  // namespace hirewise::app
