#include "base/json.hpp"
#include "cards/button_value.hpp"
#include "cards/question_views.hpp"
#include "handlers/asked_questions.hpp"
#include "handlers/asking.hpp"
#include "handlers/delivery.hpp"
#include "handlers/home_page.hpp"
#include "handlers/surfaces.hpp"

namespace hirewise::handlers {

awaitable<slack_io::replies> on_home_ask(desk& desk, slack::block_action action) {
    const auto wanted = cards::decode_shared_question(action.value);
    if (!wanted) {
        home_wish anew{action.user};
        co_await publish_home(desk, std::move(anew));  // its buttons are from another version
        co_return slack_io::replies{};
    }
    const auto key = "home:" + action.user.value + ":" + action.action_ts;
    const auto question = ask(desk, wanted->question, {});
    const auto card = card_for(desk, question, cards::placement::direct, key, wanted->question);
    auto view = dump_json(cards::answer_view(card, wanted->question, key).json());
    const auto opened = co_await desk.slack.views_open(action.trigger, std::move(view));
    if (!opened) { co_return sorry_for_modal(desk, action.user, opened.error()); }
    co_await record_asked(desk, action.user, wanted->question, question.outcome.answer);
    co_return slack_io::replies{};
}

}  // namespace hirewise::handlers
