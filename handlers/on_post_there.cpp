#include <algorithm>
#include <utility>

#include "base/json.hpp"
#include "cards/agent_words.hpp"
#include "cards/question_views.hpp"
#include "handlers/agent_pane.hpp"
#include "handlers/asking.hpp"
#include "handlers/surfaces.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

// In the thread of the answer that was pressed.
slack_io::replies told(const slack::block_action& action, slack::message words) {
    const auto& root = action.thread_ts.empty() ? action.message : action.thread_ts;
    return {{action.channel, root, std::move(words)}};
}

store::thread_key note_of(const slack::block_action& action, const cards::post_there& wanted) {
    return {wanted.channel, "posted/" + wanted.key, action.user.value};
}

// Once for each answer and channel, however often it is pressed.
awaitable<bool> is_posted(desk& desk, slack::block_action action, cards::post_there wanted) {
    const auto found = co_await desk.store.recall(note_of(action, wanted));
    if (!found) { log_trouble(desk.log, "earlier press not recalled", found.error()); }
    co_return found&&* found;
}

awaitable<bool> post(desk& desk, slack::block_action action, cards::post_there wanted) {
    const auto question = ask(desk, wanted.question, {});
    if (!question.outcome.answer.answered) { co_return false; }
    auto card = card_for(desk, question, cards::placement::thread, wanted.key, wanted.question);
    card = cards::asked_by_card(std::move(card), action.user, wanted.question);
    slack_io::outgoing_message message{
        {wanted.channel}, {}, dump_json(card.json()), "there:" + wanted.channel + ":" + wanted.key};
    const auto posted = co_await desk.slack.chat_post_message(std::move(message));
    if (!posted) {
        log_trouble(desk.log, "an answer was not posted where its asker looked", posted.error());
        co_return false;
    }
    store::thread_memory noted{note_of(action, wanted), action.action_ts, desk.clock.since_epoch()};
    const auto kept = co_await desk.store.remember(std::move(noted));
    if (!kept) { log_trouble(desk.log, "press not remembered", kept.error()); }
    co_return true;
}

}  // namespace

awaitable<slack_io::replies> on_post_there(desk& desk, slack::block_action action) {
    const auto wanted = cards::decode_post_there(action.value);
    if (!wanted) { co_return told(action, cards::unreadable_offer_note()); }
    const slack::channel_id channel{wanted->channel};
    // The value is the client's: only what Slack said this person looked at is posted to.
    const auto pane = co_await recall_pane(desk, action.channel, action.user);
    const bool was_there = std::ranges::find(pane.looked_at, channel.value) != pane.looked_at.end();
    if (!was_there) { co_return told(action, cards::unreadable_offer_note()); }
    bool stands_there = co_await is_posted(desk, action, *wanted);
    if (!stands_there) { stands_there = co_await post(desk, action, *wanted); }
    co_return told(action, stands_there ? cards::posted_there_note(channel) : cards::not_posted_there_note(channel));
}

}  // namespace hirewise::handlers
