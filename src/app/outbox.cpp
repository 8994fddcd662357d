#include "app/outbox.hpp"

#include <utility>

#include "app/exception_text.hpp"
#include "app/join_within.hpp"
#include "async/pause.hpp"
#include "base/failure.hpp"
#include "base/json.hpp"
#include "handlers/apology.hpp"

namespace hirewise::app {
namespace {

// Clocks of this machine and of Slack may differ a little.
constexpr std::chrono::minutes clock_tolerance{5};

slack_io::outgoing_message message_for(const store::outbox_item& item) {
    return {{item.channel}, {item.thread_ts}, item.content, item.key};
}

}  // namespace

outbox::outbox(asio::any_io_executor executor, store::store& store, slack_io::web_api& slack, clock clock,
               outbox_options options, logger log)
    : store_{store},
      slack_{slack},
      clock_{std::move(clock)},
      options_{options},
      log_{std::move(log)},
      next_seed_{options.seed},
      lanes_{std::move(executor), [this](store::outbox_item item) { return deliver(std::move(item)); },
             report_to(log_)} {}

void outbox::send(std::vector<store::outbox_item> written) {
    for (auto& item : written) {
        const auto channel = item.channel;
        lanes_.push(channel, std::move(item));
    }
}

awaitable<void> outbox::finish(std::chrono::milliseconds limit) {
    auto all_sent = lanes_.join();
    co_await join_within(limit, std::move(all_sent));
    lanes_.cancel();
    co_await lanes_.join();
}

awaitable<void> outbox::deliver(store::outbox_item item) {
    delivery sending{std::move(item), fresh_backoff()};
    sending.may_be_posted = sending.item.attempts > 0;
    sending.may_still_come = sending.may_be_posted;  // whoever tried may have ended only just now
    while (true) {
        if (is_too_old(sending.item)) {
            co_await give_up(std::move(sending.item), "older than a day");
            co_return;
        }
        auto posted = co_await attempt(sending);
        if (sending.is_lost) {
            log_.info("a reply is sent by another bot", {{"key", sending.item.key}});
            co_return;
        }
        if (posted) {
            co_await mark_sent(sending, std::move(*posted));
            co_return;
        }
        if (!prepare_next(sending, posted.error())) {
            co_await give_up(sending.item, posted.error().message());
            co_await tell_asker(std::move(sending.item));
            co_return;
        }
        co_await async::pause(sending.waits.next());
    }
}

awaitable<result<slack::message_ts>> outbox::attempt(delivery& sending) {
    if (sending.may_be_posted) {
        auto found = co_await look_up(sending.item);
        if (found && found->empty() && sending.may_still_come) {
            sending.may_still_come = false;
            co_await async::pause(options_.second_look);
            found = co_await look_up(sending.item);
        }
        if (!found || !found->empty()) { co_return found; }
        sending.may_be_posted = false;
    }
    co_await wait_for_turn(sending.item.channel);
    const auto counted = co_await store_.begin_sending(sending.item.key);
    if (!counted) { co_return counted.error(); }
    sending.is_lost = *counted == store::hold::lost;
    if (sending.is_lost) { co_return slack::message_ts{}; }
    auto message = message_for(sending.item);
    co_return co_await slack_.chat_post_message(std::move(message));
}

awaitable<result<slack::message_ts>> outbox::look_up(store::outbox_item item) {
    const auto written = std::chrono::duration_cast<std::chrono::seconds>(item.created);
    slack::channel_id channel{item.channel};
    slack::message_ts thread{item.thread_ts};
    const auto since = written - clock_tolerance;
    auto found = co_await slack_.find_posted(std::move(channel), std::move(thread), item.key, since);
    if (found) {
        slack::message_ts ts;
        if (*found) { ts = std::move(**found); }
        co_return ts;
    }
    if (found.error() != failure::permanent) { co_return found.error(); }
    // Without the right to read the channel nobody can tell. A second copy is better than no answer.
    log_.warn("cannot look for a reply whose outcome is unknown; sending it again",
              {{"channel", item.channel}, {"key", item.key}, {"reason", found.error().message()}});
    co_return slack::message_ts{};
}

awaitable<void> outbox::wait_for_turn(std::string channel) {
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(paces_, [now](const auto& entry) { return entry.second.is_rested(now); });
    auto [place, is_new] = paces_.try_emplace(std::move(channel), options_.burst, options_.interval);
    const auto wait = place->second.reserve(now);
    if (wait > wait.zero()) { co_await async::pause(std::chrono::ceil<std::chrono::milliseconds>(wait)); }
}

bool outbox::prepare_next(delivery& sending, const error_code& failed) {
    const auto step = step_after(failed);
    if (step == next_step::give_up) { return false; }
    const log_fields facts = {
        {"channel", sending.item.channel}, {"key", sending.item.key}, {"reason", failed.message()}};
    if (step == next_step::plain_text) {
        auto plain = sending.is_plain ? std::string{} : plain_version(sending.item.content);
        if (plain.empty()) { return false; }
        log_.error("Slack refused a reply; sending its words only", facts);
        sending.item.content = std::move(plain);
        sending.is_plain = true;
        return true;
    }
    if (sending.waits.failures() == 0) { log_.warn("a reply was not sent; trying again", facts); }
    // A look-up that failed, whatever the reason, leaves open what became of the post.
    if (step == next_step::look_up) { sending.may_be_posted = sending.may_still_come = true; }
    return true;
}

awaitable<void> outbox::mark_sent(delivery& sending, slack::message_ts ts) {
    sending.waits.reset();
    while (true) {
        const auto marked = co_await store_.mark_sent(sending.item.key, ts.value);
        if (marked) {
            log_.debug("answered", {{"key", sending.item.key}, {"channel", sending.item.channel}, {"ts", ts.value}});
            co_return;
        }
        // At the next start the reply is looked up first, so it is not sent twice.
        if (marked.error() != failure::transient) {
            log_.error("a sent reply could not be marked",
                       {{"key", sending.item.key}, {"reason", marked.error().message()}});
            co_return;
        }
        co_await async::pause(sending.waits.next());
    }
}

awaitable<void> outbox::give_up(store::outbox_item item, std::string reason) {
    log_.error("a reply was given up", {{"channel", item.channel}, {"key", item.key}, {"reason", reason}});
    const auto abandoned = co_await store_.abandon(item.key, reason);
    if (!abandoned) {
        log_.error("the store could not note it", {{"key", item.key}, {"reason", abandoned.error().message()}});
    }
}

awaitable<void> outbox::tell_asker(store::outbox_item item) {
    if (item.asker.empty()) { co_return; }
    const slack::channel_id channel{item.channel};
    const slack::user_id asker{item.asker};
    const auto content = dump_json(handlers::undeliverable(channel).json());
    const slack::message_ts thread{item.thread_ts};
    const auto shown = co_await slack_.chat_post_ephemeral(channel, asker, thread, content);
    if (shown) { co_return; }
    auto direct = co_await slack_.conversations_open(asker);
    if (!direct || *direct == channel) { co_return; }
    slack_io::outgoing_message message{std::move(*direct), {}, content, item.key + "/undeliverable"};
    const auto told = co_await slack_.chat_post_message(std::move(message));
    if (!told) { log_.warn("nobody could be told", {{"key", item.key}, {"reason", told.error().message()}}); }
}

bool outbox::is_too_old(const store::outbox_item& item) const {
    return clock_.since_epoch() - item.created > options_.lifetime;
}

async::backoff outbox::fresh_backoff() {
    return async::backoff{options_.first_retry, options_.longest_retry, next_seed_++};
}

}  // namespace hirewise::app
