#include "base/text.hpp"
#include "cards/button_value.hpp"
#include "cards/card_state.hpp"
#include "handlers/asking.hpp"
#include "handlers/card_presses.hpp"
#include "handlers/gestures.hpp"
#include "handlers/private_note.hpp"

namespace hirewise::handlers {
namespace {

constexpr std::string_view unreadable =
    "This button is from another version of me. Ask again with /verdict and press the one under the new answer.";
constexpr std::string_view no_longer_answered =
    "With the knowledge I have now I can't answer that any more. Ask again with /verdict to see what is missing.";
constexpr std::string_view just_posted =
    "I have just posted that. If it does not appear, invite me to this channel and press again in a minute.";

// Asks again; what was weighed with other weights than the question says is weighed with them again.
asked ask_again(const desk& desk, const cards::shared_question& shared, const std::string& value) {
    const auto state = cards::decode_card_state(value);
    if (!state) { return ask(desk, shared.question, {}); }
    asked question{desk.engine(), {}};
    question.outcome = question.engine->weigh(cards::subject_of(*state, desk.clock.today()));
    return question;
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
        const auto question = ask_again(desk, *shared, action.value);
        note = no_longer_answered;
        if (question.outcome.answer.answered) {
            note = just_posted;
            auto what = "posted/" + shared->key;
            const bool repeated =
                co_await is_repeated(desk, action.channel, action.user, std::move(what), action.action_ts);
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
