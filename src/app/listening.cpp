#include "app/listening.hpp"

#include <exception>
#include <limits>
#include <utility>
#include <variant>

#include "app/exception_text.hpp"
#include "app/join_within.hpp"
#include "slack/socket_mode_protocol.hpp"

namespace hirewise::app {
namespace {

using slack_io::replies;

// What everybody in the thread sees, where the person cannot be told alone.
replies public_apology(const slack::arrival& asked, slack::message words) {
    replies said;
    if (const auto* message = std::get_if<slack::message_event>(&asked)) {
        said.push_back({message->channel, message->root(), std::move(words)});
    } else if (const auto* press = std::get_if<slack::block_action>(&asked)) {
        const auto& thread = press->thread_ts.empty() ? press->message : press->thread_ts;
        if (!press->channel.empty()) { said.push_back({press->channel, thread, std::move(words)}); }
    } else if (const auto* thread = std::get_if<slack::agent_thread>(&asked)) {
        said.push_back({thread->channel, thread->thread_ts, std::move(words)});
    }
    return said;
}

template <class Gesture>
awaitable<replies> without_replies(const std::function<awaitable<void>(Gesture)>* listener, Gesture gesture) {
    co_await (*listener)(std::move(gesture));
    co_return replies{};
}

template <class Gesture>
awaitable<replies> call(const std::function<awaitable<replies>(Gesture)>* listener, Gesture gesture) {
    return (*listener)(std::move(gesture));
}

template <class Gesture>
awaitable<replies> call(const std::function<awaitable<void>(Gesture)>* listener, Gesture gesture) {
    return without_replies(listener, std::move(gesture));
}

// The listener at work on any gesture but commands and submissions, whose answers are acknowledgements.
awaitable<replies> hear(slack::arrival asked, const slack_io::router* router) {
    const auto begin = [router](auto gesture) -> awaitable<replies> {
        using kind = decltype(gesture);
        if constexpr (std::is_same_v<kind, slack::unhandled> || std::is_same_v<kind, slack::slash_command> ||
                      std::is_same_v<kind, slack::view_submission>) {
            throw std::logic_error{"not to be heard like this"};
        } else {
            const auto* listener = router->listener_for(gesture);
            return call(listener, std::move(gesture));
        }
    };
    return std::visit(begin, std::move(asked));
}

// Where the person can be told in the modal itself: at an input, so that what was typed stays; else in its place.
slack::view_answer apology_in(const slack::shown_view& view, const slack::message& words) {
    for (const auto& value : view.state.all()) {
        if (value.is_typed) { return slack::view_answer::reject({{value.block_id, words.text}}); }
    }
    slack::modal_view shown;
    shown.title = "Something went wrong";
    shown.blocks.push_back(slack::section(slack::mrkdwn{words.text}));
    return slack::view_answer::replace_with(std::move(shown));
}

}  // namespace

std::string_view reason_to_ignore(const slack::arrival& asked, const slack::own_identity& self,
                                  const slack_io::router& router) {
    const auto reason = [&](const auto& gesture) -> std::string_view {
        using kind = std::decay_t<decltype(gesture)>;
        if constexpr (std::is_same_v<kind, slack::unhandled>) {
            return "of no use to the bot";
        } else {
            if constexpr (std::is_same_v<kind, slack::message_event>) {
                const auto guarded = slack::ignore_reason(gesture, self);
                if (!guarded.empty()) { return guarded; }
            }
            return router.listener_for(gesture) == nullptr ? "nobody listens to it" : "";
        }
    };
    return std::visit(reason, asked);
}

listening::listening(asio::any_io_executor executor, const slack_io::router& router, slack_io::web_api& slack,
                     keeper keep, listening_options options, logger log)
    : router_{router},
      slack_{slack},
      keep_{std::move(keep)},
      options_{std::move(options)},
      log_{std::move(log)},
      served_{executor, options_.limit, report_to(log_)},
      hearing_{executor, std::numeric_limits<std::size_t>::max(), report_to(log_)} {}

// Nothing thrown: it took too long.
slack::message listening::apology(std::string_view event, const std::exception_ptr& thrown) const {
    if (thrown && is_cancellation(thrown)) { std::rethrow_exception(thrown); }
    const auto reason = thrown ? text_of(thrown) : std::string{"took too long"};
    return handlers::apologise(log_, options_.random, event, reason);
}

awaitable<replies> listening::replies_to(slack::arrival asked) {
    auto work = hear(asked, &router_);
    auto end = co_await settle_within(hearing_, options_.heard_within, std::move(work));
    if (end.value) { co_return std::move(*end.value); }
    const auto words = apology("a listener failed", end.thrown);
    const bool told = co_await tell(&slack_, place_of(asked), words, log_);
    replies said;
    if (!told) { said = public_apology(asked, words); }
    co_return said;
}

awaitable<std::optional<std::string>> listening::serve(slack::envelope arrived) {
    if (served_.size() >= options_.limit) {
        log_.warn("too much is being served; leaving an envelope unanswered", {{"envelope", arrived.id.value}});
        co_return std::nullopt;
    }
    if (auto* command = std::get_if<slack::slash_command>(&arrived.payload)) {
        co_return co_await answer_command(std::move(arrived.id), std::move(*command));
    }
    if (auto* submitted = std::get_if<slack::view_submission>(&arrived.payload)) {
        co_return co_await answer_submission(std::move(arrived.id), std::move(*submitted));
    }
    auto acknowledged = slack::acknowledgement(arrived.id);
    // The room was looked for above, and nothing was waited for since.
    (void)served_.spawn(hear_beside(std::move(arrived.id.value), std::move(arrived.payload)));
    co_return acknowledged;
}

void listening::tell_beside(const slack::arrival& asked, slack::message words) {
    (void)served_.spawn(tell_privately(place_of(asked), std::move(words)));
}

awaitable<void> listening::tell_privately(person_place where, slack::message words) {
    (void)co_await tell(&slack_, std::move(where), std::move(words), log_);  // a failure is logged there
}

awaitable<void> listening::hear_beside(std::string key, slack::arrival asked) {
    auto said = co_await replies_to(std::move(asked));
    if (!said.empty()) { co_await keep_(std::move(key), std::move(said)); }
}

awaitable<std::optional<std::string>> listening::answer_command(slack::envelope_id id, slack::slash_command command) {
    const auto* listener = router_.listener_for(command);
    auto work = (*listener)(std::move(command));
    const auto end = co_await settle_within(hearing_, options_.acknowledged_within, std::move(work));
    const auto said = end.value ? *end.value : apology("a command failed", end.thrown);
    co_return slack::acknowledgement(id, said);
}

awaitable<slack_io::submission_outcome> listening::hear_submission(slack::envelope_id id,
                                                                   slack::view_submission submitted) {
    const auto* listener = router_.listener_for(submitted);
    auto outcome = co_await (*listener)(std::move(submitted));
    if (!outcome.said.empty()) { co_await keep_(std::move(id.value), std::move(outcome.said)); }
    outcome.said.clear();
    co_return outcome;
}

awaitable<std::optional<std::string>> listening::answer_submission(slack::envelope_id id,
                                                                   slack::view_submission submitted) {
    const auto view = submitted.view;
    auto work = hear_submission(id, std::move(submitted));
    const auto end = co_await settle_within(hearing_, options_.acknowledged_within, std::move(work));
    std::optional<std::string> acknowledged;
    if (end.value) { acknowledged = slack::acknowledgement(id, end.value->answer); }
    if (acknowledged) { co_return acknowledged; }
    const auto event = end.value ? "a view is too large for an acknowledgement" : "a submission failed";
    co_return slack::acknowledgement(id, apology_in(view, apology(event, end.thrown)));
}

awaitable<void> listening::finish(std::chrono::milliseconds limit) {
    auto all_served = served_.join();
    co_await join_within(limit, std::move(all_served));
    served_.cancel();
    hearing_.cancel();
    co_await served_.join();
    co_await hearing_.join();
}

}  // namespace hirewise::app
