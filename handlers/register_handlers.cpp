#include "handlers/register_handlers.hpp"

#include "cards/answer_card.hpp"
#include "handlers/card_gestures.hpp"
#include "handlers/gestures.hpp"
#include "handlers/register_surfaces.hpp"

namespace hirewise::handlers {

void register_handlers(slack_io::router& router, desk& desk) {
    // The lambdas are no coroutines themselves: they only pass the call on, so nothing of theirs has to outlive it.
    router.on_mention([&desk](slack::message_event event) { return on_mention(desk, std::move(event)); });
    router.on_direct_message([&desk](slack::message_event event) { return on_direct_message(desk, std::move(event)); });
    router.on_thread_message([&desk](slack::message_event event) { return on_thread_message(desk, std::move(event)); },
                             [&desk](const slack::message_event& event) { return follows_up(desk, event); });
    router.on_command("/verdict",
                      [&desk](slack::slash_command command) { return on_verdict_command(desk, std::move(command)); });
    router.on_command("/hirewise",
                      [&desk](slack::slash_command command) { return on_hirewise_command(desk, std::move(command)); });
    router.on_action(std::string{cards::post_to_channel_action},
                     [&desk](slack::block_action action) { return on_post_to_channel(desk, std::move(action)); });
    register_card_actions(router, desk);
    register_surfaces(router, desk);
}

}  // namespace hirewise::handlers
