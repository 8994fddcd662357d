#include "cards/action_ids.hpp"
#include "cards/answer_card.hpp"
#include "handlers/card_gestures.hpp"
#include "handlers/gestures.hpp"

namespace hirewise::handlers {
namespace {

using gesture = awaitable<slack_io::replies> (*)(desk&, slack::block_action);
using submission = awaitable<slack_io::submission_outcome> (*)(desk&, slack::view_submission);

}  // namespace

void register_card_actions(slack_io::router& router, desk& desk) {
    using slack_io::serving;
    // The lambdas are no coroutines themselves: they only pass the call on, so nothing of theirs has to outlive it.
    const auto listen = [&](std::string_view action, gesture heard, serving when) {
        router.on_action(
            std::string{action}, [&desk, heard](slack::block_action press) { return heard(desk, std::move(press)); },
            when);
    };
    const auto submitted = [&](std::string_view form, submission heard) {
        router.on_submission(std::string{form}, [&desk, heard](slack::view_submission filled_in) {
            return heard(desk, std::move(filled_in));
        });
    };
    listen(cards::change_weights_action, on_change_weights, serving::at_once);
    listen(cards::reset_weights_action, on_reset_weights, serving::at_once);
    listen(cards::why_not_action, on_why_not, serving::in_turn);
    listen(cards::hiring_brief_action, on_hiring_brief, serving::at_once);
    listen(cards::post_brief_action, on_post_brief, serving::at_once);
    listen(cards::send_brief_action, on_send_brief, serving::at_once);
    listen(cards::save_decision_action, on_save_decision, serving::in_turn);
    listen(cards::ask_person_action, on_ask_a_person, serving::in_turn);
    listen(cards::feedback_action, on_feedback, serving::at_once);
    submitted(cards::weights_form, on_weights_submitted);
    submitted(cards::wrong_answer_form, on_wrong_answer);
}

}  // namespace hirewise::handlers
