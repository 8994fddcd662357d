#include "base/json.hpp"
#include "cards/button_value.hpp"
#include "cards/wrong_answer_form.hpp"
#include "handlers/card_presses.hpp"
#include "handlers/gestures.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

constexpr std::string_view unreadable =
    "These buttons are from another version of me, so I could not note that. Please ask the question again and press "
    "the ones under the new answer.";
constexpr std::string_view not_saved = "I could not save that just now. Please press again in a minute.";
constexpr std::string_view thanks = "Thank you. The editors see that this answer helped.";
constexpr std::string_view thanks_all_the_same =
    "Thank you. The editors see that this answer did not help. Asking again with what you are building and what "
    "matters most often gives a better one.";

// The form, while the trigger still works; false if there is none to be seen.
awaitable<bool> open_form(desk& desk, slack::trigger_id trigger, cards::opinion given) {
    if (trigger.empty()) { co_return false; }
    auto view = dump_json(cards::wrong_answer_view(given).json());
    const auto opened = co_await desk.slack.views_open(std::move(trigger), std::move(view));
    if (!opened) { log_trouble(desk.log, "the form for a wrong answer was not opened", opened.error()); }
    co_return opened.has_value();
}

}  // namespace

awaitable<slack_io::replies> on_feedback(desk& desk, slack::block_action action) {
    const auto opinion = cards::decode_opinion(action.value);
    bool form_says_it = false;
    if (opinion && !opinion->helpful) { form_says_it = co_await open_form(desk, action.trigger, *opinion); }
    std::string note{unreadable};
    if (opinion) {
        store::feedback given{opinion->key, action.user.value, opinion->helpful, desk.clock.since_epoch()};
        const auto recorded = co_await desk.store.record(std::move(given));
        if (!recorded) { log_trouble(desk.log, "feedback not recorded", recorded.error()); }
        note = recorded ? (opinion->helpful ? thanks : thanks_all_the_same) : not_saved;
    }
    const bool is_thanks = note == thanks_all_the_same;
    if (form_says_it && is_thanks) { co_return slack_io::replies{}; }
    auto where = location_of(action);
    auto said = line(note);
    co_await tell(desk, std::move(where), std::move(action.user), std::move(said));
    co_return slack_io::replies{};
}

}  // namespace hirewise::handlers
