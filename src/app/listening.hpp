#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

#include "app/reaching.hpp"
#include "app/settle_within.hpp"
#include "async/task_group.hpp"
#include "base/log.hpp"
#include "handlers/apology.hpp"
#include "slack/events.hpp"
#include "slack_io/router.hpp"
#include "slack_io/web_api.hpp"

namespace hirewise::app {

// Why nothing has to be done about it (loop guard, or nobody listens); empty if a listener wants it.
std::string_view reason_to_ignore(const slack::arrival& asked, const slack::own_identity& self,
                                  const slack_io::router& router);

struct listening_options {
    std::chrono::milliseconds acknowledged_within{2'500};  // listeners whose answer is the acknowledgement; Slack: 3 s
    std::chrono::milliseconds heard_within{30'000};        // any other
    std::size_t limit = 256;                               // heard beside each other without the inbox
    handlers::random_source random = handlers::device_random();
};

// From an arrival to what its listener says. A listener that throws or takes too long has a bug: it is logged under a
// reference id, and the person gets one line with a next step and that id, seen by nobody else if there is a way.
// References must outlive it; finish() before it is destroyed.
class listening {
public:
    // Puts replies of what is heard at once on their way, under this key.
    using keeper = std::function<awaitable<void>(std::string key, slack_io::replies said)>;

    listening(asio::any_io_executor executor, const slack_io::router& router, slack_io::web_api& slack, keeper keep,
              listening_options options, logger log);

    // A message, a press or a thread of the agent pane, heard in turn.
    awaitable<slack_io::replies> replies_to(slack::arrival asked);

    // What is served at once (router::is_served_at_once): the acknowledgement, in time whatever the listener does, or
    // nothing if too much is being served.
    awaitable<std::optional<std::string>> serve(slack::envelope arrived);

    // Tells whoever did this so in private, beside everything else; not at all if too much is being served.
    void tell_beside(const slack::arrival& asked, slack::message words);

    // Waits so long for what is being heard, then ends it.
    awaitable<void> finish(std::chrono::milliseconds limit);

private:
    awaitable<std::optional<std::string>> answer_command(slack::envelope_id id, slack::slash_command command);
    awaitable<std::optional<std::string>> answer_submission(slack::envelope_id id, slack::view_submission submitted);
    awaitable<slack_io::submission_outcome> hear_submission(slack::envelope_id id, slack::view_submission submitted);
    awaitable<void> tell_privately(person_place where, slack::message words);
    awaitable<void> hear_beside(std::string key, slack::arrival asked);
    slack::message apology(std::string_view event, const std::exception_ptr& thrown) const;

    const slack_io::router& router_;
    slack_io::web_api& slack_;
    keeper keep_;
    listening_options options_;
    logger log_;
    async::task_group served_;   // beside acknowledgements
    async::task_group hearing_;  // the listeners themselves
};

}  // namespace hirewise::app
