#include "advice/replies.hpp"
#include "base/json.hpp"
#include "cards/action_notes.hpp"
#include "cards/brief_card.hpp"
#include "handlers/card_gestures.hpp"
#include "handlers/card_presses.hpp"
#include "handlers/trouble.hpp"
#include "slack/errors.hpp"

namespace hirewise::handlers {
namespace {

// The form once more, with a line on top that says what the press did.
awaitable<void> show_news(desk& desk, slack::view_id which, cards::brief_order order, const char* news) {
    const auto engine = desk.engine();
    const auto* brief = advice::brief_for(engine->base(), order.wanted.technology);
    if (brief == nullptr) { co_return; }
    auto view = dump_json(cards::brief_view(*brief, engine->base(), order, news).json());
    std::string any_state;
    const auto shown = co_await desk.slack.views_update(std::move(which), std::move(view), std::move(any_state));
    const bool is_closed = !shown && shown.error() == slack::slack_errc::not_found;  // its person has seen enough
    if (!shown && !is_closed) { log_trouble(desk.log, "a form could not say what was done", shown.error()); }
}

// A brief for somebody: the message, or the line that says why there is none.
struct delivery {
    slack_io::replies replies;
    const char* news;
};

delivery deliver(const desk& desk, const cards::brief_order& order, const card_location& where,
                 const slack::user_id& shared_by, const char* news) {
    const auto engine = desk.engine();
    const auto* brief = advice::brief_for(engine->base(), order.wanted.technology);
    if (brief == nullptr) { return {{}, cards::notes::no_brief_now}; }
    return {reply_beside(where, cards::brief_card(*brief, engine->base(), shared_by)), news};
}

}  // namespace

awaitable<slack_io::replies> on_hiring_brief(desk& desk, slack::block_action action) {
    slack_io::replies none;
    const auto wanted = cards::decode_brief_request(action.value);
    if (!wanted) {
        co_await tell(desk, std::move(action), cards::notes::another_version);
        co_return none;
    }
    const auto engine = desk.engine();
    const auto* brief = advice::brief_for(engine->base(), wanted->technology);
    if (brief == nullptr) {
        co_await tell(desk, std::move(action), cards::notes::no_brief_now);
        co_return none;
    }
    auto where = location_of(action);
    const cards::brief_order order{*wanted, action.action_ts, where.placement() == cards::placement::direct};
    auto view = dump_json(cards::brief_view(*brief, engine->base(), order).json());
    // Kept first, since the form can be pressed as soon as it is seen.
    co_await keep_location(desk, action.user, action.action_ts, std::move(where));
    const auto opened = co_await desk.slack.views_open(action.trigger, std::move(view));
    if (!opened) { co_await tell_trouble(desk, std::move(action), cards::notes::form_not_opened, opened.error()); }
    co_return none;
}

awaitable<slack_io::replies> on_post_brief(desk& desk, slack::block_action action) {
    delivery made{{}, cards::notes::another_version};
    const auto order = cards::decode_brief_order(action.value);
    if (!order) { co_return made.replies; }
    const auto where = co_await kept_location(desk, action.user, order->name);
    if (!where) {
        made.news = cards::notes::brief_lost;
    } else {
        auto what = "brief/" + order->name;
        const bool repeated =
            co_await is_repeated(desk, where->channel, action.user, std::move(what), action.action_ts);
        made.news = cards::notes::just_done;
        if (!repeated) { made = deliver(desk, *order, *where, action.user, cards::notes::brief_posted); }
    }
    co_await show_news(desk, action.view.id, *order, made.news);
    co_return made.replies;
}

awaitable<slack_io::replies> on_send_brief(desk& desk, slack::block_action action) {
    delivery made{{}, cards::notes::another_version};
    const auto order = cards::decode_brief_order(action.value);
    if (!order) { co_return made.replies; }
    // Slack takes a person's id for the direct message with that person.
    card_location own;
    own.channel.value = action.user.value;
    auto what = "own brief/" + order->name;
    const bool repeated = co_await is_repeated(desk, own.channel, action.user, std::move(what), action.action_ts);
    made.news = cards::notes::just_done;
    if (!repeated) { made = deliver(desk, *order, own, {}, cards::notes::brief_sent); }
    co_await show_news(desk, action.view.id, *order, made.news);
    co_return made.replies;
}

}  // namespace hirewise::handlers
