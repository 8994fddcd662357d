#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "app/intake.hpp"
#include "app/outbox.hpp"
#include "app/reloader.hpp"
#include "handlers/followed_threads.hpp"
#include "store/store.hpp"

namespace hirewise::app {

// Who is named in the audit where knowledge was read because another bot on the same store had read it.
inline constexpr std::string_view another_bot = "another bot";

struct replica_options {
    std::chrono::milliseconds retention{0};      // how far back threads are recalled
    std::chrono::milliseconds pause{50};         // between two looks at what others do
    std::chrono::milliseconds patience{30'000};  // with a store that is away at the start
};

// Takes up what this bot has to do without having heard of it from Slack: what an earlier run left, and, where several
// bots share a store, what the others hand over or leave behind. Follows them into their threads and to the knowledge
// that they read. References must outlive it.
class replica {
public:
    replica(store::store& store, intake& questions, outbox& replies, reloader& knowledge,
            handlers::followed_threads& followed, clock clock, replica_options options, logger log);

    // Before anything is taken in. Fails with store_errc, if it may be transient only after the patience.
    awaitable<result<>> recover();

    // Until it is cancelled.
    awaitable<void> follow();

    // Learns of a conversation that another bot may have had. Fails with store_errc.
    awaitable<result<>> recognise(store::thread_key whose);

private:
    awaitable<result<>> take_over();
    awaitable<void> recall_threads();
    awaitable<void> follow_knowledge();

    store::store& store_;
    intake& intake_;
    outbox& outbox_;
    reloader& knowledge_;
    handlers::followed_threads& followed_;
    clock clock_;
    replica_options options_;
    logger log_;
    std::string followed_version_;  // of the last knowledge of others that was looked for here
};

}  // namespace hirewise::app
