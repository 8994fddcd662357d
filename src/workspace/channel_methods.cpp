#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/arguments.hpp"

// What conversations there are and who is in them (slack-platform, 7.4).
namespace hirewise::workspace::methods {

using nlohmann::json;

namespace {

constexpr long most_per_page = 1'000;
constexpr std::size_t most_in_group = 8;

std::vector<std::string> members_of(const method_desk& desk, const room& where) {
    if (!where.members.empty()) { return where.members; }
    std::vector<std::string> all;
    for (const person& who : desk.state.people()) { all.push_back(who.id); }
    all.push_back(desk.options.bot_user);
    return all;
}

json channel_object(const method_desk& desk, const room& where) {
    const bool is_shared = where.kind == room_kind::shared;
    json channel = json::object({{"id", where.id}, {"name", where.name}});
    channel["is_channel"] = where.kind == room_kind::public_channel || is_shared;
    channel["is_im"] = where.is_direct();
    channel["is_mpim"] = where.kind == room_kind::group;
    channel["is_group"] = where.kind == room_kind::private_channel;
    channel["is_private"] = where.kind != room_kind::public_channel && !is_shared;
    channel["is_archived"] = channel["is_org_shared"] = false;
    channel["is_shared"] = channel["is_ext_shared"] = is_shared;
    channel["is_member"] = state::is_member(where, desk.options.bot_user);
    channel["context_team_id"] = desk.options.team_id;
    channel["shared_team_ids"] = json::array({desk.options.team_id});
    for (const std::string& id : members_of(desk, where)) {
        const person* who = desk.state.find_person(id);
        if (is_shared && who != nullptr && !who->team.empty()) { channel["shared_team_ids"].push_back(who->team); }
    }
    if (where.is_direct()) { channel["user"] = where.members.front(); }
    return channel;
}

// One page of a list of anything; the cursor is the place to go on from.
json page_of(const json& all, const json& arguments, const char* name) {
    const long limit = number_argument(arguments, "limit", 100);
    if (limit < 1 || limit > most_per_page) { return refused({"invalid_limit"}); }
    const long from = number_argument(arguments, "cursor", 0);
    if (from < 0 || from > static_cast<long>(all.size())) { return refused({"invalid_cursor"}); }
    const long to = std::min(from + limit, static_cast<long>(all.size()));
    json answer = json::object({{"ok", true}, {name, json::array()}});
    for (long i = from; i < to; ++i) { answer[name].push_back(all[static_cast<std::size_t>(i)]); }
    const std::string next = to == static_cast<long>(all.size()) ? "" : std::to_string(to);
    answer["response_metadata"] = json::object({{"next_cursor", next}});
    return answer;
}

// The name that `types` of conversations.list has for a kind.
std::string_view type_of(room_kind kind) {
    switch (kind) {
        case room_kind::private_channel: return "private_channel";
        case room_kind::direct: return "im";
        case room_kind::group: return "mpim";
        default: return "public_channel";
    }
}

const room* find_group(const method_desk& desk, const std::set<std::string>& members) {
    for (const room& where : desk.state.rooms()) {
        const std::set<std::string> own{where.members.begin(), where.members.end()};
        if (where.kind == room_kind::group && own == members) { return &where; }
    }
    return nullptr;
}

}  // namespace

json conversations_info(method_desk& desk, const method_call& call) {
    const std::string id = text_argument(call.arguments, "channel");
    const room* where = desk.state.find_room(id);
    if (where == nullptr || where->id != id) { return refused({"channel_not_found"}); }
    json channel = channel_object(desk, *where);
    if (flag_argument(call.arguments, "include_num_members")) {
        channel["num_members"] = members_of(desk, *where).size();
    }
    return json::object({{"ok", true}, {"channel", channel}});
}

// Public channels, and what else the bot is in.
json conversations_list(method_desk& desk, const method_call& call) {
    std::string types = text_argument(call.arguments, "types");
    if (types.empty()) { types = "public_channel"; }
    const auto asked = split(types, ',');
    json all = json::array();
    for (const room& where : desk.state.rooms()) {
        const bool is_asked = std::ranges::any_of(asked, [&](auto type) { return trim(type) == type_of(where.kind); });
        const bool is_public = type_of(where.kind) == "public_channel";
        if (is_asked && (is_public || state::is_member(where, desk.options.bot_user))) {
            all.push_back(channel_object(desk, where));
        }
    }
    return page_of(all, call.arguments, "channels");
}

json conversations_members(method_desk& desk, const method_call& call) {
    const std::string id = text_argument(call.arguments, "channel");
    const room* where = desk.state.find_room(id);
    if (where == nullptr || where->id != id) { return refused({"channel_not_found"}); }
    return page_of(json(members_of(desk, *where)), call.arguments, "members");
}

// One user: the direct conversation; two to eight: the group with exactly these and the bot, made if there is none.
json conversations_open(method_desk& desk, const method_call& call) {
    const std::string channel = text_argument(call.arguments, "channel");
    const std::string users = text_argument(call.arguments, "users");
    if (channel.empty() == users.empty()) { return refused({"users_list_not_supplied"}); }
    const room* where = desk.state.find_room(channel);
    std::set<std::string> members;
    for (const std::string_view each : split(users, ',')) {
        if (!trim(each).empty()) { members.emplace(trim(each)); }
    }
    for (const std::string& id : members) {
        if (desk.state.find_person(id) == nullptr) { return refused({"user_not_found"}); }
    }
    if (members.size() > most_in_group) { return refused({"too_many_users"}); }
    if (members.size() == 1) { where = desk.state.find_room(*members.begin()); }
    if (members.size() > 1) {
        members.insert(desk.options.bot_user);
        where = find_group(desk, members);
        if (where == nullptr && !flag_argument(call.arguments, "prevent_creation")) {
            const std::string id = desk.ids.group_id();
            where = &desk.state.add({id, "group-" + id, room_kind::group, {members.begin(), members.end()}});
        }
    }
    if (where == nullptr) { return refused({"channel_not_found"}); }
    const bool whole = flag_argument(call.arguments, "return_im");
    const json shown = whole ? channel_object(desk, *where) : json::object({{"id", where->id}});
    return json::object({{"ok", true}, {"channel", shown}});
}

json usergroups_users_list(method_desk& desk, const method_call& call) {
    const std::string id = text_argument(call.arguments, "usergroup");
    const auto& groups = desk.options.groups;
    const auto found = std::ranges::find(groups, id, &user_group::id);
    if (found == groups.end()) { return refused({"no_such_subteam"}); }
    return json::object({{"ok", true}, {"users", found->members}});
}

}  // namespace hirewise::workspace::methods
