#include "cards/button_value.hpp"
#include "handlers/gestures.hpp"
#include "handlers/private_note.hpp"
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

}  // namespace

awaitable<slack_io::replies> on_feedback(desk& desk, slack::block_action action) {
    const auto opinion = cards::decode_opinion(action.value);
    std::string note{unreadable};
    if (opinion) {
        store::feedback given{opinion->key, action.user.value, opinion->helpful, desk.clock.since_epoch()};
        const auto recorded = co_await desk.store.record(std::move(given));
        if (!recorded) { log_trouble(desk.log, "feedback not recorded", recorded.error()); }
        note = recorded ? (opinion->helpful ? thanks : thanks_all_the_same) : not_saved;
    }
    co_await tell_privately(desk, std::move(action), std::move(note));
    co_return slack_io::replies{};
}

}  // namespace hirewise::handlers
