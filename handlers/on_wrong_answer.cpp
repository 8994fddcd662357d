#include "cards/wrong_answer_form.hpp"
#include "handlers/card_gestures.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {

awaitable<slack_io::submission_outcome> on_wrong_answer(desk& desk, slack::view_submission submitted) {
    slack_io::submission_outcome outcome;
    auto said = cards::read_wrong_answer(submitted.view.state);
    if (!said.errors.empty()) {
        outcome.answer = slack::view_answer::reject(std::move(said.errors));
        co_return outcome;
    }
    const auto about = cards::decode_wrong_answer(submitted.view.private_metadata);
    auto asked = about ? about->question : std::string{};
    if (asked.empty()) { asked = about ? "The question of answer " + about->key : "An answer of an earlier version"; }
    store::unanswered_question question{std::move(asked), cards::reason_of(said), desk.clock.since_epoch()};
    const auto recorded = co_await desk.store.record(std::move(question));
    if (!recorded) {
        log_trouble(desk.log, "what an answer should have said was not recorded", recorded.error());
        outcome.answer = slack::view_answer::reject(cards::wrong_answer_not_saved());
        co_return outcome;
    }
    outcome.answer = slack::view_answer::replace_with(cards::wrong_answer_thanks());
    co_return outcome;
}

}  // namespace hirewise::handlers
