#include "cards/action_notes.hpp"
#include "cards/button_value.hpp"
#include "cards/person_card.hpp"
#include "handlers/card_gestures.hpp"
#include "handlers/card_presses.hpp"

namespace hirewise::handlers {

awaitable<slack_io::replies> on_ask_a_person(desk& desk, slack::block_action action) {
    slack_io::replies posted;
    const auto asked = cards::decode_shared_question(action.value);
    const char* note = cards::notes::another_version;
    if (asked && desk.ask_a_person.empty()) {
        note = cards::notes::nobody_to_ask;
    } else if (asked) {
        auto what = "person/" + asked->key;
        const bool repeated =
            co_await is_repeated(desk, action.channel, action.user, std::move(what), action.action_ts);
        note = cards::notes::just_done;
        if (!repeated) {
            auto card = cards::person_card(desk.ask_a_person, action.user, asked->question);
            posted = reply_beside(location_of(action), std::move(card));
            co_return posted;
        }
    }
    co_await tell(desk, std::move(action), note);
    co_return posted;
}

}  // namespace hirewise::handlers
