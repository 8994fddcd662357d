#pragma once

#include <compare>
#include <string>

namespace hirewise::slack {

// Slack's identifiers: opaque text that must not be mixed up. Empty means absent.
template <class Tag>
struct id {
    std::string value;

    bool empty() const { return value.empty(); }
    auto operator<=>(const id&) const = default;
};

using app_id = id<struct app_id_tag>;
using bot_id = id<struct bot_id_tag>;
using channel_id = id<struct channel_id_tag>;
using envelope_id = id<struct envelope_id_tag>;
using event_id = id<struct event_id_tag>;
using file_id = id<struct file_id_tag>;
using message_ts = id<struct message_ts_tag>;  // always text, never a number: "1700000000.123456"
using team_id = id<struct team_id_tag>;
using trigger_id = id<struct trigger_id_tag>;
using user_id = id<struct user_id_tag>;
using view_id = id<struct view_id_tag>;

}  // namespace hirewise::slack
