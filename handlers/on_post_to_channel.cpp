#include "base/text.hpp"
#include "cards/button_value.hpp"
#include "handlers/asking.hpp"
#include "handlers/gestures.hpp"
#include "handlers/private_note.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

constexpr std::string_view unreadable =
    "This button is from another version of me. Ask again with /verdict and press the one under the new answer.";
constexpr std::string_view no_longer_answered =
    "With the knowledge I have now I can't answer that any more. Ask again with /verdict to see what is missing.";
constexpr std::string_view just_posted =
    "I have just posted that. If it does not appear, invite me to this channel and press again in a minute.";

// A second press this soon is a double click. Later it is a wish to post again, for example after inviting the bot to a
// channel where the first post was refused.
constexpr std::chrono::minutes double_click{1};

// Whether this press repeats another one. The press is noted with its time stamp, so that a press that is served again
// after a crash is not taken for a repetition of itself. Redeliveries never come here: they share their dedupe key.
awaitable<bool> is_repeated(desk& desk, slack::block_action action, std::string answer_key) {
    const store::thread_key place{action.channel.value, "posted/" + answer_key, action.user.value};
    const auto now = desk.clock.since_epoch();
    const auto before = co_await desk.store.recall(place);
    if (!before) {
        log_trouble(desk.log, "earlier press not recalled", before.error());
        co_return false;
    }
    const auto& press = *before;
    if (press && press->content != action.action_ts && now - press->updated < double_click) { co_return true; }
    store::thread_memory noted{place, action.action_ts, now};
    const auto kept = co_await desk.store.remember(std::move(noted));
    if (!kept) { log_trouble(desk.log, "press not remembered", kept.error()); }
    co_return false;
}

// The card for everybody, with who asked and what on top.
slack::message shared_card(const desk& desk, const slack::user_id& asker, const asked& question,
                           const cards::shared_question& shared) {
    constexpr std::size_t longest_echo = 300;
    auto card = card_for(desk, question, cards::placement::thread, shared.key, shared.question);
    slack::mrkdwn asked_by;
    asked_by.text("Asked by ").mention(asker).text(": “" + clip(shared.question, longest_echo) + "”");
    card.text = asked_by.markup() + " " + card.text;
    card.blocks.insert(card.blocks.begin(), slack::context({asked_by}));
    return card;
}

}  // namespace

awaitable<slack_io::replies> on_post_to_channel(desk& desk, slack::block_action action) {
    slack_io::replies posted;
    std::string note{unreadable};
    if (const auto shared = cards::decode_shared_question(action.value)) {
        const auto question = ask(desk, shared->question, {});
        note = no_longer_answered;
        if (question.outcome.answer.answered) {
            note = just_posted;
            const bool repeated = co_await is_repeated(desk, action, shared->key);
            if (!repeated) {
                posted.push_back({action.channel, {}, shared_card(desk, action.user, question, *shared)});
                co_return posted;
            }
        }
    }
    co_await tell_privately(desk, std::move(action), std::move(note));
    co_return posted;
}

}  // namespace hirewise::handlers
