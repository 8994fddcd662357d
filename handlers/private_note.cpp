#include "handlers/private_note.hpp"

#include "base/json.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

std::string content_of(std::string_view words) {
    const slack::mrkdwn text{words};
    const slack::message note{text.markup(), {slack::section(text)}};
    return dump_json(note.json());
}

}  // namespace

awaitable<void> tell_privately(desk& desk, slack::block_action action, std::string words) {
    auto content = content_of(words);
    const auto shown =
        co_await desk.slack.chat_post_ephemeral(action.channel, action.user, action.thread_ts, std::move(content));
    if (!shown) { log_trouble(desk.log, "private note not shown", shown.error()); }
}

}  // namespace hirewise::handlers
