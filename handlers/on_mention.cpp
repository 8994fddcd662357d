#include "handlers/gestures.hpp"
#include "handlers/message_reply.hpp"

namespace hirewise::handlers {

awaitable<slack_io::replies> on_mention(desk& desk, slack::message_event event) {
    return reply_to(desk, std::move(event), cards::placement::thread);
}

}  // namespace hirewise::handlers
