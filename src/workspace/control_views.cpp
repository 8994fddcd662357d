#include "workspace/control_views.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/json.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

json place_object(const message_place& place) {
    return json::object({{"channel", place.channel}, {"ts", place.ts}});
}

json reactions_view(const json& reactions) {
    json shown = json::array();
    for (const json& each : reactions) {
        shown.push_back(json::object({{"name", member_at(each, "name")}, {"users", member_at(each, "users")}}));
    }
    return shown;
}

json files_view(const json& files) {
    json shown = json::array();
    for (const json& each : files) {
        json file = json::object();
        for (const char* name : {"id", "name", "size"}) { file[name] = member_at(each, name); }
        shown.push_back(std::move(file));
    }
    return shown;
}

json message_view(const method_desk& desk, const posted_message& message, std::size_t replies) {
    json shown = place_object({message.channel, message.ts});
    shown["thread_ts"] = message.thread_ts;
    shown["user"] = message.user;
    shown["is_bot"] = message.user == desk.options.bot_user;
    shown["is_ephemeral"] = !message.ephemeral_to.empty();
    shown["text"] = text_at(message.content, "text");
    shown["edited"] = message.content.contains("edited");
    shown["reply_count"] = replies;
    if (message.content.contains("blocks")) { shown["blocks"] = message.content["blocks"]; }
    if (message.content.contains("reactions")) { shown["reactions"] = reactions_view(message.content["reactions"]); }
    if (message.content.contains("files")) { shown["files"] = files_view(message.content["files"]); }
    return shown;
}

bool sees_room(const method_desk& desk, const std::string& channel, const std::string& viewer) {
    const room* where = desk.state.find_room(channel);
    return where != nullptr && state::is_member(*where, viewer);
}

bool concerns(const method_desk& desk, const change& each, const std::string& viewer) {
    switch (each.kind) {
        case change::what::links: return true;
        case change::what::home:
        case change::what::modals: return each.place.channel == viewer;
        default: return sees_room(desk, each.place.channel, viewer);
    }
}

// What changed, each thing once, in the order of its last change.
std::vector<change> latest_changes(const method_desk& desk, std::size_t since, const std::string& viewer) {
    const auto& journal = desk.state.journal();
    std::set<change> told;
    std::vector<change> latest;
    for (std::size_t i = journal.size(); i > since; --i) {
        const change& each = journal[i - 1];
        if (concerns(desk, each, viewer) && told.insert(each).second) { latest.push_back(each); }
    }
    std::ranges::reverse(latest);
    return latest;
}

json modals_view(const method_desk& desk, const std::string& viewer) {
    json stack = json::array();
    for (const std::string& id : desk.views.stack_of(viewer)) { stack.push_back(desk.views.find(id)->shown()); }
    return stack;
}

json home_view(const method_desk& desk, const std::string& viewer) {
    const kept_view* home = desk.views.home_of(viewer);
    return home == nullptr ? json() : home->shown();
}

json agent_object(const agent_view& agent) {
    return json::object(
        {{"thread_ts", agent.thread_ts}, {"status", agent.status}, {"title", agent.title}, {"prompts", agent.prompts}});
}

void add_messages(json& answer, const method_desk& desk, const std::vector<change>& changes,
                  const std::string& viewer) {
    std::map<std::pair<std::string, std::string>, std::size_t> replies;
    if (std::ranges::find(changes, change::what::message, &change::kind) == changes.end()) { return; }
    for (const posted_message& each : desk.state.messages()) {
        const bool is_reply = !each.thread_ts.empty() && each.thread_ts != each.ts && each.ephemeral_to.empty();
        if (is_reply) { ++replies[{each.channel, each.thread_ts}]; }
    }
    for (const change& each : changes) {
        if (each.kind != change::what::message) { continue; }
        const posted_message* message = desk.state.find(each.place);
        if (message == nullptr) {
            answer["gone"].push_back(place_object(each.place));
        } else if (desk.state.is_visible(*message, viewer)) {
            answer["messages"].push_back(message_view(desk, *message, replies[{message->channel, message->ts}]));
        }
    }
}

}  // namespace

json workspace_view(const method_desk& desk, std::size_t links) {
    json shown = json::object({{"ok", true}, {"team", desk.options.team_name}, {"links", links}});
    shown["bot"] = json::object({{"id", desk.options.bot_user}, {"name", desk.options.bot_name}});
    for (const char* list : {"people", "channels", "commands", "shortcuts"}) { shown[list] = json::array(); }
    for (const person& who : desk.state.people()) {
        const std::string& real_name = who.real_name.empty() ? who.name : who.real_name;
        shown["people"].push_back(
            json::object({{"id", who.id}, {"name", who.name}, {"real_name", real_name}, {"kind", name_of(who.kind)}}));
    }
    for (const room& where : desk.state.rooms()) {
        shown["channels"].push_back(json::object({{"id", where.id},
                                                  {"name", where.name},
                                                  {"kind", name_of(where.kind)},
                                                  {"members", where.members},
                                                  {"external", where.kind == room_kind::shared}}));
    }
    for (const slash_command& each : desk.options.commands) {
        shown["commands"].push_back(
            json::object({{"command", each.command}, {"hint", each.hint}, {"description", each.description}}));
    }
    for (const app_shortcut& each : desk.options.shortcuts) {
        shown["shortcuts"].push_back(json::object({{"callback_id", each.callback_id},
                                                   {"name", each.name},
                                                   {"kind", each.on_messages ? "message" : "global"}}));
    }
    return shown;
}

bool has_news(const method_desk& desk, std::size_t since, const std::string& viewer) {
    const auto& journal = desk.state.journal();
    const auto from = journal.begin() + static_cast<std::ptrdiff_t>(std::min(since, journal.size()));
    return std::any_of(from, journal.end(), [&](const change& each) { return concerns(desk, each, viewer); });
}

json changes_view(const method_desk& desk, std::size_t since, const std::string& viewer, std::size_t links) {
    json answer = json::object({{"ok", true},
                                {"position", std::max(since, desk.state.journal().size())},
                                {"links", links},
                                {"messages", json::array()},
                                {"gone", json::array()},
                                {"agents", json::object()}});
    const auto changes = latest_changes(desk, since, viewer);
    const auto changed = [&](change::what kind) {
        return since == 0 || std::ranges::find(changes, kind, &change::kind) != changes.end();
    };
    add_messages(answer, desk, changes, viewer);
    if (changed(change::what::home)) { answer["home"] = home_view(desk, viewer); }
    if (changed(change::what::modals)) { answer["modals"] = modals_view(desk, viewer); }
    for (const change& each : changes) {
        const auto agent = desk.state.agents().find(each.place.channel);
        const bool is_agent = each.kind == change::what::agent && agent != desk.state.agents().end();
        if (is_agent) { answer["agents"][each.place.channel] = agent_object(agent->second); }
    }
    return answer;
}

json refused_view(const std::string& error, const std::string& hint) {
    return json::object({{"ok", false}, {"error", error}, {"hint", hint}});
}

json deed_view(const deed& done) {
    json answer = done.error.empty() ? json::object({{"ok", true}}) : refused_view(done.error, done.hint);
    answer.update(done.more);
    return answer;
}

json delivered_view(const deed& done) {
    json answer = deed_view(done);
    answer["acknowledged"] = done.acknowledged;
    answer["milliseconds"] = done.taken.count();
    return answer;
}

}  // namespace hirewise::workspace
