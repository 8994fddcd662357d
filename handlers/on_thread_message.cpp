#include "base/text.hpp"
#include "handlers/gestures.hpp"
#include "handlers/memory.hpp"
#include "handlers/message_reply.hpp"

namespace hirewise::handlers {

// Whoever is named first is spoken to. (With the bot's own name it comes as a mention.)
bool follows_up(const desk& desk, const slack::message_event& event) {
    return desk.followed.holds(conversation_of(event)) && !trim(event.text).starts_with("<@");
}

awaitable<slack_io::replies> on_thread_message(desk& desk, slack::message_event event) {
    return reply_to(desk, std::move(event), cards::placement::thread, advice::manner::overheard);
}

}  // namespace hirewise::handlers
