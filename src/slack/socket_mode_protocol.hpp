#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "slack/block_kit.hpp"
#include "slack/events.hpp"
#include "slack/views.hpp"

// The Socket Mode protocol without I/O: a frame in, the steps to take out (slack-platform, 1).
namespace hirewise::slack {

// The link is up.
struct greeted {
    int connections = 0;  // that Slack counts for the app, this one included; 0 if not told
    std::optional<std::chrono::seconds> lifetime;
    app_id app;
};

// Hand the envelope to the application, which says when to acknowledge. Never holds `unhandled`.
struct deliver {
    slack::envelope envelope;
};

// Send this frame now: nobody will want the envelope, but Slack waits for an answer.
struct acknowledge {
    std::string frame;
};

// Slack will end the link soon: open a replacement, keep reading this one.
struct replace_link {
    std::string reason;
};

// Slack ended the link for a cause that an immediate reconnect makes worse.
enum class retreat_cause { link_disabled, too_many_websockets };
struct retreat {
    retreat_cause cause;
};

// Something odd that is only worth a log line.
struct remark {
    std::string text;  // never holds payload text
};

using step = std::variant<greeted, deliver, acknowledge, replace_link, retreat, remark>;

// Never fails: null, arrays, text that is not JSON, unknown types and payloads that nobody handles give a remark (and
// before it an acknowledgement if there is an envelope_id, even if the rest of the frame is broken). The frame is moved
// into a delivered envelope and reads the same when it is given again.
std::vector<step> on_frame(std::string frame);

// The frames that answer an envelope; `id` as on_frame gave it. With a message: ephemeral, shown to the person who
// typed the command; a message that would make the frame 20 KiB or more loses its blocks (Slack drops such frames
// silently).
std::string acknowledgement(const envelope_id& id);
std::string acknowledgement(const envelope_id& id, const message& answer);

// The frame that answers a submitted modal; nothing if it would be 20 KiB or more, which Slack drops silently: open or
// update such views through the Web API.
std::optional<std::string> acknowledgement(const envelope_id& id, const view_answer& answer);

}  // namespace hirewise::slack
