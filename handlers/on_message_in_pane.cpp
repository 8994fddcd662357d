#include <exception>
#include <utility>

#include "cards/agent_words.hpp"
#include "handlers/agent_pane.hpp"
#include "handlers/asking.hpp"
#include "handlers/gestures.hpp"
#include "handlers/memory.hpp"
#include "handlers/surfaces.hpp"

namespace hirewise::handlers {
namespace {

awaitable<void> show_working(desk& desk, slack::message_event event, std::string status) {
    std::vector<std::string> no_more_words;
    const auto shown = co_await desk.slack.assistant_set_status(event.channel, event.root(), std::move(status),
                                                                std::move(no_more_words));
    if (!shown) { desk.log.debug("no status was shown", {{"reason", shown.error().message()}}); }
}

// Beside the answer, which clears the status as well: the title of a new thread, no status any more.
awaitable<void> tidy_up(desk& desk, slack::message_event event, std::string title) {
    if (!title.empty()) {
        const auto named = co_await desk.slack.assistant_set_title(event.channel, event.root(), std::move(title));
        if (!named) { desk.log.debug("a thread got no title", {{"reason", named.error().message()}}); }
    }
    const std::string none;
    co_await show_working(desk, std::move(event), none);
}

// The first question of a thread names it.
awaitable<std::string> title_for(desk& desk, slack::message_event event) {
    const auto memory = co_await recall(desk, conversation_of(event));
    const bool is_first = memory.store_works && memory.context.empty();
    co_return is_first ? cards::thread_title(slack::plain_words(event.text, desk.self.user)) : std::string{};
}

// Offered only where the question by itself gets an answer: that is what a press posts.
void offer_to_post(const desk& desk, const slack::message_event& event, const slack::channel_id& looking_at,
                   slack_io::replies& said) {
    if (said.empty() || looking_at.empty() || looking_at == event.channel) { return; }
    const auto words = slack::plain_words(event.text, desk.self.user);
    if (!ask(desk, words, {}).outcome.answer.answered) { return; }
    auto& answer = said.front().content;
    answer = cards::with_offer_to_post(std::move(answer),
                                       {words, event.channel.value + ":" + event.ts.value, looking_at.value});
}

}  // namespace

awaitable<slack_io::replies> on_message_in_pane(desk& desk, slack::message_event event) {
    if (!event.looking_at.empty()) { co_await note_pane(desk, event.channel, event.user, event.looking_at); }
    const auto pane = co_await recall_pane(desk, event.channel, event.user);
    if (!pane.is_pane) { co_return co_await on_direct_message(desk, std::move(event)); }
    auto title = co_await title_for(desk, event);
    std::string working{cards::working_status};
    co_await show_working(desk, event, std::move(working));
    slack_io::replies said;
    std::exception_ptr thrown;
    try {
        said = co_await on_direct_message(desk, event);
    } catch (...) { thrown = std::current_exception(); }
    (void)desk.errands.spawn(tidy_up(desk, event, std::move(title)));
    if (thrown) { std::rethrow_exception(thrown); }
    offer_to_post(desk, event, pane.looking_at(), said);
    co_return said;
}

}  // namespace hirewise::handlers
