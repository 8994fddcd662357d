#include "cards/action_notes.hpp"
#include "cards/decision_record.hpp"
#include "handlers/card_gestures.hpp"
#include "handlers/card_presses.hpp"

namespace hirewise::handlers {

awaitable<slack_io::replies> on_save_decision(desk& desk, slack::block_action action) {
    slack_io::replies posted;
    const auto state = cards::decode_card_state(action.value);
    if (!state) {
        co_await tell(desk, std::move(action), cards::notes::another_version);
        co_return posted;
    }
    const auto today = desk.clock.today();
    const auto engine = desk.engine();
    const auto outcome = engine->weigh(cards::subject_of(*state, today));
    if (!outcome.answer.decision.winner) {
        co_await tell(desk, std::move(action), cards::notes::no_winner_now);
        co_return posted;
    }
    auto what = "record/" + action.value;
    const bool repeated = co_await is_repeated(desk, action.channel, action.user, std::move(what), action.action_ts);
    if (repeated) {
        co_await tell(desk, std::move(action), cards::notes::just_done);
        co_return posted;
    }
    auto record = cards::decision_record(outcome.answer, *state, engine->base(), action.user, today);
    posted = reply_beside(location_of(action), std::move(record));
    co_return posted;
}

}  // namespace hirewise::handlers
