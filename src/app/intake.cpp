#include "app/intake.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include <boost/asio/post.hpp>

#include "app/exception_text.hpp"
#include "app/join_within.hpp"
#include "app/reaching.hpp"
#include "async/backoff.hpp"
#include "async/pause.hpp"
#include "base/failure.hpp"
#include "base/json.hpp"
#include "handlers/apology.hpp"
#include "handlers/memory.hpp"
#include "slack/socket_mode_protocol.hpp"

namespace hirewise::app {
namespace {

// Questions of one channel are answered in order.
std::string lane_of(const slack::arrival& asked) {
    if (const auto* message = std::get_if<slack::message_event>(&asked)) { return message->channel.value; }
    if (const auto* press = std::get_if<slack::block_action>(&asked)) { return press->channel.value; }
    if (const auto* thread = std::get_if<slack::agent_thread>(&asked)) { return thread->channel.value; }
    return {};
}

// The envelope inside a stored frame; nothing if this version cannot read it.
std::optional<slack::envelope> envelope_in(std::string frame) {
    for (auto& step : slack::on_frame(std::move(frame))) {
        if (auto* delivery = std::get_if<slack::deliver>(&step)) { return std::move(delivery->envelope); }
    }
    return std::nullopt;
}

// Counts a task that is under way.
class held_place {
public:
    explicit held_place(std::size_t& count) : count_{count} { ++count_; }
    held_place(const held_place&) = delete;
    held_place& operator=(const held_place&) = delete;
    ~held_place() { --count_; }

private:
    std::size_t& count_;
};

}  // namespace

intake::intake(asio::any_io_executor executor, store::store& store, const slack_io::router& router, outbox& replies,
               slack_io::web_api& slack, slack::own_identity self, clock clock, intake_options options, logger log)
    : store_{store},
      router_{router},
      outbox_{replies},
      self_{std::move(self)},
      clock_{std::move(clock)},
      options_{std::move(options)},
      log_{std::move(log)},
      gate_{options_.flood},
      listening_{executor,
                 router,
                 slack,
                 [this](std::string key, slack_io::replies said) { return keep(std::move(key), std::move(said)); },
                 options_.listening,
                 log_},
      lanes_{std::move(executor), [this](question open) { return answer(std::move(open)); }, report_to(log_)} {}

awaitable<std::optional<std::string>> intake::take(slack::envelope arrived) {
    if (finished_) { co_return std::nullopt; }
    if (const auto* unheard = unheard_in_thread(arrived.payload); options_.recognise && unheard != nullptr) {
        auto whose = handlers::conversation_of(*unheard);
        const auto recognised = co_await options_.recognise(std::move(whose));
        if (!recognised) {
            log_.error("cannot look up a thread; Slack will deliver the message again",
                       {{"envelope", arrived.id.value}, {"reason", recognised.error().message()}});
            co_return std::nullopt;
        }
    }
    if (const auto reason = reason_to_ignore(arrived.payload, self_, router_); !reason.empty()) {
        note_ignored(arrived, reason);
        co_return slack::acknowledgement(arrived.id);
    }
    if (router_.is_served_at_once(arrived.payload)) { co_return co_await listening_.serve(std::move(arrived)); }
    if (is_one_too_many(arrived)) { co_return slack::acknowledgement(arrived.id); }
    if (!has_room()) { co_return std::nullopt; }
    const held_place place{admitting_};
    co_return co_await admit(std::move(arrived));
}

awaitable<std::optional<std::string>> intake::admit(slack::envelope arrived) {
    auto keys = slack::dedupe_keys(arrived.payload);
    if (keys.empty()) { keys.push_back(arrived.id.value); }
    const auto name = keys.front();
    store::inbox_item item{std::move(keys), std::move(arrived.frame), clock_.since_epoch(), lane_of(arrived.payload)};
    const auto admitted = co_await store_.admit(std::move(item));
    if (!admitted) {
        log_.error("cannot store a question; Slack will deliver it again",
                   {{"key", name}, {"reason", admitted.error().message()}});
        co_return std::nullopt;
    }
    if (*admitted == store::admission::duplicate) {
        note_duplicate(arrived, name);
    } else if (*admitted == store::admission::handed_over) {
        log_.debug("accepted for the bot that works in this channel", {{"key", name}});
    } else {
        log_.debug("accepted", {{"key", name}});
        take_up({name, std::move(arrived.payload)});  // with no wait before it: accepted means answered
    }
    co_return slack::acknowledgement(arrived.id);
}

// Slack tells of an acknowledgement that came late or not at all only by delivering again.
void intake::note_duplicate(const slack::envelope& arrived, const std::string& key) {
    const log_fields facts = {{"key", key}, {"retry", std::to_string(arrived.retry_attempt)}};
    if (arrived.retry_attempt == 0) {
        log_.debug("a duplicate", facts);
    } else {
        ++late_acknowledgements_;
        log_.info("delivered again although it was accepted: an acknowledgement came late or got lost", facts);
    }
}

const slack::message_event* intake::unheard_in_thread(const slack::arrival& asked) const {
    const auto* message = std::get_if<slack::message_event>(&asked);
    const bool is_unheard = message != nullptr && !message->thread_ts.empty() &&
                            slack::ignore_reason(*message, self_).empty() && router_.listener_for(*message) == nullptr;
    return is_unheard ? message : nullptr;
}

void intake::note_ignored(const slack::envelope& arrived, std::string_view reason) const {
    if (const auto* other = std::get_if<slack::unhandled>(&arrived.payload)) {
        log_.info("an envelope of no use was acknowledged", {{"envelope", arrived.id.value}, {"kind", other->kind}});
    } else {
        log_.debug("not answered", {{"envelope", arrived.id.value}, {"reason", std::string{reason}}});
    }
}

// Says once when the bound is reached and once when there is room again, however many envelopes come.
bool intake::has_room() {
    const bool is_full = open() >= options_.open_limit;
    if (is_full != is_full_) {
        log_.warn(is_full ? "too much is open; leaving envelopes to Slack's redelivery" : "taking envelopes in again",
                  {{"open", std::to_string(open())}});
    }
    is_full_ = is_full;
    return !is_full;
}

awaitable<result<>> intake::take_over(std::vector<store::inbox_item> questions) {
    for (auto& item : questions) {
        const auto taken = co_await take_up_again(std::move(item));
        if (!taken) { co_return taken.error(); }
    }
    co_return result<>{};
}

awaitable<result<>> intake::take_up_again(store::inbox_item item) {
    auto name = item.keys.front();
    const auto age = clock_.since_epoch() - item.received;
    auto envelope = envelope_in(std::move(item.frame));
    if (age <= options_.lifetime && envelope && reason_to_ignore(envelope->payload, self_, router_).empty()) {
        take_up({std::move(name), std::move(envelope->payload)});
        co_return result<>{};
    }
    log_.warn("closing an old question that cannot be answered any more", {{"key", name}});
    store::settlement silence{std::move(name), {}, std::nullopt};
    const auto closed = co_await store_.settle(std::move(silence));
    if (!closed) { co_return closed.error(); }
    co_return result<>{};
}

awaitable<void> intake::finish(std::chrono::milliseconds limit) {
    using std::chrono::steady_clock;
    finished_ = true;
    const auto end = steady_clock::now() + limit;
    auto all_answered = lanes_.join();
    co_await join_within(limit, std::move(all_answered));
    lanes_.cancel();
    co_await lanes_.join();
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - steady_clock::now());
    co_await listening_.finish(std::max(left, std::chrono::milliseconds{0}));
}

bool intake::is_one_too_many(const slack::envelope& arrived) {
    const auto* message = std::get_if<slack::message_event>(&arrived.payload);
    if (message == nullptr) { return false; }
    const auto& channel = message->channel.value;
    const auto open = lanes_.waiting(channel) + outbox_.waiting(channel);
    const auto now = clock_.since_epoch();
    const auto passage = gate_.look(*message, open, now);
    if (passage == flood_gate::passage::open) { return false; }
    const bool is_loop = passage == flood_gate::passage::loop;
    if (!is_loop && arrived.retry_attempt > 0) { return false; }  // may have been accepted before
    log_.warn(is_loop ? "too many messages in one thread within a minute; not answered"
                      : "a question too many in one channel or of one person; not answered",
              {{"channel", channel}, {"thread", message->thread_ts.value}, {"user", message->user.value}});
    if (!is_loop && gate_.tells(*message, now)) {
        const bool is_crowded = passage == flood_gate::passage::crowded_channel;
        listening_.tell_beside(arrived.payload, is_crowded ? handlers::crowded(open) : handlers::too_many_of_you());
    }
    return true;
}

void intake::take_up(question open) {
    const auto lane = lane_of(open.asked);
    lanes_.push(lane, std::move(open));
}

awaitable<void> intake::answer(question open) {
    co_await asio::post(asio::use_awaitable);  // lets the acknowledgement go first
    const auto asker = place_of(open.asked).user;
    const auto said = co_await listening_.replies_to(std::move(open.asked));
    auto written = written_form(open.key, said, asker);
    store::settlement outcome{open.key, written, std::nullopt};
    const auto settled = co_await settle(std::move(outcome));
    if (!settled) {
        log_.error("an answer could not be stored; the next start tries again",
                   {{"key", open.key}, {"reason", settled.error().message()}});
    } else if (*settled == store::hold::held) {
        outbox_.send(std::move(written));
    } else {
        log_.info("a question was answered by another bot meanwhile", {{"key", open.key}});
    }
}

// Through the inbox all the same, since the store writes replies as the end of a question. Without a frame, so that
// after a crash in between nothing is heard twice.
awaitable<void> intake::keep(std::string key, slack_io::replies said) {
    store::inbox_item item{{key}, {}, clock_.since_epoch()};
    const auto admitted = co_await store_.admit(std::move(item));
    if (!admitted) {
        log_.error("an answer could not be stored", {{"key", key}, {"reason", admitted.error().message()}});
        co_return;
    }
    auto written = written_form(key, said, {});
    store::settlement outcome{key, written, std::nullopt};
    const auto settled = co_await settle(std::move(outcome));
    if (settled && *settled == store::hold::held) { outbox_.send(std::move(written)); }
}

std::vector<store::outbox_item> intake::written_form(const std::string& key, const slack_io::replies& said,
                                                     const slack::user_id& asker) const {
    std::vector<store::outbox_item> items;
    for (const auto& reply : said) {
        store::outbox_item item;
        item.key = items.empty() ? key : key + "/" + std::to_string(items.size() + 1);
        item.channel = reply.channel.value;
        item.thread_ts = reply.thread_ts.value;
        item.content = dump_json(reply.content.json());
        item.created = clock_.since_epoch();
        item.asker = asker.value;
        items.push_back(std::move(item));
    }
    return items;
}

awaitable<result<store::hold>> intake::settle(store::settlement outcome) {
    async::backoff waits{options_.first_retry, options_.longest_retry, 1};
    while (true) {
        auto settled = co_await store_.settle(outcome);
        if (settled || settled.error() != failure::transient) { co_return settled; }
        if (waits.failures() == 0) {
            log_.warn("the store does not take an answer; trying again",
                      {{"key", outcome.inbox_key}, {"reason", settled.error().message()}});
        }
        co_await async::pause(waits.next());
    }
}

}  // namespace hirewise::app
