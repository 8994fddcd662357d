#include "base/json.hpp"
#include "cards/action_notes.hpp"
#include "cards/weights_form.hpp"
#include "handlers/card_gestures.hpp"
#include "handlers/card_presses.hpp"
#include "handlers/trouble.hpp"
#include "slack/errors.hpp"

namespace hirewise::handlers {
namespace {

bool can_be_weighed(const advice::answer& answer) {
    return answer.answered && answer.decision.options.size() > 1;
}

}  // namespace

awaitable<slack_io::replies> on_change_weights(desk& desk, slack::block_action action) {
    slack_io::replies none;
    const auto state = cards::decode_card_state(action.value);
    if (!state) {
        co_await tell(desk, std::move(action), cards::notes::another_version);
        co_return none;
    }
    const auto engine = desk.engine();
    const auto now = engine->weigh(cards::subject_of(*state, desk.clock.today()));
    if (!can_be_weighed(now.answer)) {
        co_await tell(desk, std::move(action), cards::notes::cannot_weigh);
        co_return none;
    }
    const cards::weights_request wanted{*state, action.action_ts, 0};
    auto view = dump_json(cards::weights_view(wanted, now.answer, state->about.priorities, engine->base()).json());
    // Kept first, since the form can be sent off as soon as it is seen.
    auto where = location_of(action);
    co_await keep_location(desk, action.user, action.action_ts, std::move(where));
    const auto opened = co_await desk.slack.views_open(action.trigger, std::move(view));
    if (!opened) { co_await tell_trouble(desk, std::move(action), cards::notes::form_not_opened, opened.error()); }
    co_return none;
}

awaitable<slack_io::replies> on_reset_weights(desk& desk, slack::block_action action) {
    slack_io::replies none;
    auto wanted = cards::decode_weights_request(action.view.private_metadata);
    if (!wanted) { co_return none; }
    ++wanted->round;
    const auto engine = desk.engine();
    const auto now = engine->weigh(cards::subject_of(wanted->state, desk.clock.today()));
    if (!can_be_weighed(now.answer)) { co_return none; }
    auto view = dump_json(cards::weights_view(*wanted, now.answer, {}, engine->base()).json());
    // With the hash, so that two presses in a row reset once; the form may have been closed as well.
    const auto updated = co_await desk.slack.views_update(action.view.id, std::move(view), action.view.hash);
    const bool is_outrun =
        !updated && (updated.error() == slack::slack_errc::conflict || updated.error() == slack::slack_errc::not_found);
    if (!updated && !is_outrun) { log_trouble(desk.log, "a form could not be reset", updated.error()); }
    co_return none;
}

}  // namespace hirewise::handlers
