#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "app/lanes.hpp"
#include "app/next_step.hpp"
#include "app/pace.hpp"
#include "async/backoff.hpp"
#include "base/clock.hpp"
#include "base/log.hpp"
#include "base/result.hpp"
#include "slack_io/web_api.hpp"
#include "store/store.hpp"

namespace hirewise::app {

struct outbox_options {
    std::size_t burst = 3;                       // messages to one channel at once...
    std::chrono::milliseconds interval{1'000};   // ...then one an interval
    std::chrono::milliseconds first_retry{500};  // after a failure
    std::chrono::milliseconds longest_retry{30'000};
    std::chrono::milliseconds second_look{10'000};   // for a post of unknown outcome that is not there yet
    std::chrono::milliseconds lifetime{86'400'000};  // older replies are of no use to anybody
    std::uint32_t seed = 1;                          // of the jitter
};

// Sends replies that are written in the store: in order within a channel and not too fast, channels independent of
// each other, each reply once. References must outlive it; finish() before it is destroyed.
class outbox {
public:
    outbox(asio::any_io_executor executor, store::store& store, slack_io::web_api& slack, clock clock,
           outbox_options options, logger log);

    // Takes up replies that were just written.
    void send(std::vector<store::outbox_item> written);

    // Replies that are not finished.
    std::size_t waiting() const { return lanes_.waiting(); }
    std::size_t waiting(const std::string& channel) const { return lanes_.waiting(channel); }

    // Sends what it can within the limit; the rest stays in the store for the next. Nothing is taken up later.
    awaitable<void> finish(std::chrono::milliseconds limit);

private:
    struct delivery {
        store::outbox_item item;
        async::backoff waits;
        bool may_be_posted = false;
        bool may_still_come = false;  // Slack was just asked to post it, and may be slow
        bool is_lost = false;         // finished already, or another bot's
        bool is_plain = false;
    };

    awaitable<void> deliver(store::outbox_item item);
    awaitable<result<slack::message_ts>> attempt(delivery& sending);
    // The ts of the reply if it is in the channel already; empty if it is not.
    awaitable<result<slack::message_ts>> look_up(store::outbox_item item);
    awaitable<void> wait_for_turn(std::string channel);
    // True if another try makes sense.
    bool prepare_next(delivery& sending, const error_code& failed);
    awaitable<void> mark_sent(delivery& sending, slack::message_ts ts);
    awaitable<void> give_up(store::outbox_item item, std::string reason);
    // That there is an answer which cannot be posted: in the channel, seen by nobody else, or directly.
    awaitable<void> tell_asker(store::outbox_item item);
    bool is_too_old(const store::outbox_item& item) const;
    async::backoff fresh_backoff();

    store::store& store_;
    slack_io::web_api& slack_;
    clock clock_;
    outbox_options options_;
    logger log_;
    std::uint32_t next_seed_;
    std::map<std::string, pace> paces_;  // of channels that were written to within their interval
    lanes<store::outbox_item> lanes_;
};

}  // namespace hirewise::app
