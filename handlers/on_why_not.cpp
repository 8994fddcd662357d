#include "cards/action_notes.hpp"
#include "cards/card_state.hpp"
#include "cards/why_not_card.hpp"
#include "handlers/card_gestures.hpp"
#include "handlers/card_presses.hpp"

namespace hirewise::handlers {

awaitable<slack_io::replies> on_why_not(desk& desk, slack::block_action action) {
    slack_io::replies said;
    const auto state = cards::decode_card_state(action.value);
    if (!state || state->foil.empty()) {
        co_await tell(desk, std::move(action), cards::notes::another_version);
        co_return said;
    }
    const auto engine = desk.engine();
    const auto outcome = engine->weigh(cards::subject_of(*state, desk.clock.today()));
    if (outcome.answer.decision.options.size() < 2) {
        co_await tell(desk, std::move(action), cards::notes::cannot_weigh);
        co_return said;
    }
    auto where = location_of(action);
    auto card = cards::why_not_card(outcome.answer, state->foil, engine->base());
    if (where.placement() == cards::placement::direct) {
        said = reply_beside(where, std::move(card));
        co_return said;
    }
    co_await tell(desk, std::move(where), action.user, std::move(card));
    co_return said;
}

}  // namespace hirewise::handlers
