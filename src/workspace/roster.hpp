#pragma once

#include <string>
#include <string_view>
#include <vector>

// Who and what is in a workspace at its start: plain values.
namespace hirewise::workspace {

// Slack's kinds of accounts; users.info tells them apart by is_admin, is_restricted and is_stranger.
enum class person_kind { member, admin, guest, external };

struct person {
    std::string id;    // "U0ANNA"
    std::string name;  // "anna"
    person_kind kind = person_kind::member;
    std::string real_name = {};  // "Anna Berg"; empty: the name
    std::string team = {};       // of an external person; empty: the workspace's own
};

// Slack's kinds of conversations (conversations.info: is_channel, is_private, is_im, is_mpim, is_ext_shared).
enum class room_kind { public_channel, private_channel, direct, group, shared };

struct room {
    std::string id;    // "C0HIRING", "D0ANNA" for the direct conversation with the bot
    std::string name;  // "hiring"
    room_kind kind = room_kind::public_channel;
    std::vector<std::string> members = {};  // user ids; empty: everybody

    bool is_direct() const { return kind == room_kind::direct; }
};

// A group of people that can be mentioned together (usergroups.users.list).
struct user_group {
    std::string id;    // "S0LEADS"
    std::string name;  // "leads"
    std::vector<std::string> members = {};
};

// A slash command of the app, as its manifest declares it.
struct slash_command {
    std::string command;  // "/verdict"
    std::string hint = {};
    std::string description = {};
};

// A shortcut of the app: global, or in the menu of a message.
struct app_shortcut {
    std::string callback_id;
    std::string name;
    bool on_messages = false;
};

// "member", "public", ... as they stand in files and in the control API.
std::string_view name_of(person_kind kind);
std::string_view name_of(room_kind kind);
// What `channel_type` of message events says: "channel", "group", "im", "mpim".
std::string_view channel_type_of(room_kind kind);

}  // namespace hirewise::workspace
