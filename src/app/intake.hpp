#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/flood_gate.hpp"
#include "app/lanes.hpp"
#include "app/listening.hpp"
#include "app/outbox.hpp"
#include "async/asio.hpp"
#include "base/clock.hpp"
#include "base/log.hpp"
#include "base/result.hpp"
#include "slack/events.hpp"
#include "slack_io/router.hpp"
#include "store/store.hpp"

namespace hirewise::app {

struct intake_options {
    std::size_t open_limit = 4'096;                  // questions and replies that are not finished
    std::chrono::milliseconds lifetime{86'400'000};  // questions that were open longer are closed without an answer
    std::chrono::milliseconds first_retry{100};      // of writing to the store
    std::chrono::milliseconds longest_retry{5'000};
    flood_limits flood;
    listening_options listening;
    // Learns whether another bot on the same store has spoken with this person in this thread; none if there can be no
    // other. Fails with store_errc.
    std::function<awaitable<result<>>(store::thread_key)> recognise = {};
};

// Takes envelopes in. Messages, threads of the agent pane and presses in messages are written to the store before they
// are acknowledged, and answered afterwards, in order within a channel. Everything else is served at once, since Slack
// does not deliver it again or since its trigger_id is short-lived (router::is_served_at_once). References must outlive
// it; finish() before it is destroyed.
class intake {
public:
    intake(asio::any_io_executor executor, store::store& store, const slack_io::router& router, outbox& replies,
           slack_io::web_api& slack, slack::own_identity self, clock clock, intake_options options, logger log);

    // The acknowledgement, or nothing if Slack has to deliver the envelope again: the store failed, too much is open,
    // or finish() was called. An envelope_sink.
    awaitable<std::optional<std::string>> take(slack::envelope arrived);

    // Takes up questions that an earlier run, or another bot on the same store, accepted and did not answer.
    awaitable<result<>> take_over(std::vector<store::inbox_item> questions);

    // Takes nothing new in and answers what is open within the limit; the rest stays in the store.
    awaitable<void> finish(std::chrono::milliseconds limit);

    // Questions and replies that are not finished.
    std::size_t open() const { return admitting_ + lanes_.waiting() + outbox_.waiting(); }

    // How often Slack delivered again what had been accepted: that acknowledgement came late or got lost.
    std::uint64_t late_acknowledgements() const { return late_acknowledgements_; }

private:
    struct question {
        std::string key;  // its name in the store
        slack::arrival asked;
    };

    awaitable<std::optional<std::string>> admit(slack::envelope arrived);
    void note_duplicate(const slack::envelope& arrived, const std::string& key);
    // A message in a thread that nobody here listens to.
    const slack::message_event* unheard_in_thread(const slack::arrival& asked) const;
    void note_ignored(const slack::envelope& arrived, std::string_view reason) const;
    bool has_room();

    void take_up(question open);
    awaitable<result<>> take_up_again(store::inbox_item item);
    awaitable<void> answer(question open);
    // `asker` is told if one of them cannot be sent.
    std::vector<store::outbox_item> written_form(const std::string& key, const slack_io::replies& said,
                                                 const slack::user_id& asker) const;
    awaitable<result<store::hold>> settle(store::settlement outcome);
    // Stores and sends replies of what did not come through the inbox.
    awaitable<void> keep(std::string key, slack_io::replies said);
    // True if its thread, its channel or whoever wrote it has had their share. That is said, but not in a loop.
    bool is_one_too_many(const slack::envelope& arrived);

    store::store& store_;
    const slack_io::router& router_;
    outbox& outbox_;
    slack::own_identity self_;
    clock clock_;
    intake_options options_;
    logger log_;
    std::size_t admitting_ = 0;
    std::uint64_t late_acknowledgements_ = 0;
    bool is_full_ = false;
    bool finished_ = false;
    flood_gate gate_;
    listening listening_;
    lanes<question> lanes_;
};

}  // namespace hirewise::app
