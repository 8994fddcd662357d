#include <algorithm>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/arguments.hpp"
#include "workspace/payloads.hpp"

namespace hirewise::workspace::methods {

using nlohmann::json;

namespace {

using message_list = std::vector<const posted_message*>;

constexpr long most_per_page = 1'000;
constexpr std::string_view cursor_mark = "after:";

bool is_reply(const posted_message& message) {
    return !message.thread_ts.empty() && message.thread_ts != message.ts;
}

// Which part of a conversation is asked for.
struct window {
    std::string oldest;
    std::string latest;
    bool inclusive = false;

    bool holds(const std::string& ts) const {
        if (inclusive && (ts == oldest || ts == latest)) { return true; }
        return (oldest.empty() || ts > oldest) && (latest.empty() || ts < latest);
    }
};

// A ts in a comparable form: "1700000000" and "1700000000.5" are allowed as bounds.
std::string bound(const json& arguments, std::string_view name) {
    std::string text = text_argument(arguments, name);
    if (text.empty() || text == "0") { return {}; }
    if (text.find('.') == std::string::npos) { text += '.'; }
    const std::size_t decimals = text.size() - text.find('.') - 1;
    if (decimals < 6) { text.append(6 - decimals, '0'); }
    return text;
}

window asked_window(const json& arguments) {
    window asked;
    asked.oldest = bound(arguments, "oldest");
    asked.latest = bound(arguments, "latest");
    asked.inclusive = flag_argument(arguments, "inclusive");
    return asked;
}

// The page of the list that limit and cursor ask for, as Slack's answer.
json page_of(const method_desk& desk, const message_list& list, const json& arguments) {
    const long limit = number_argument(arguments, "limit", 100);
    if (limit < 1 || limit > most_per_page) { return refused({"invalid_limit"}); }
    auto from = list.begin();
    const std::string cursor = text_argument(arguments, "cursor");
    if (!cursor.empty()) {
        const std::string ts = cursor.starts_with(cursor_mark) ? cursor.substr(cursor_mark.size()) : "";
        from = std::ranges::find(list, ts, &posted_message::ts);
        if (from == list.end()) { return refused({"invalid_cursor"}); }
        ++from;
    }
    const auto to = from + std::min<std::ptrdiff_t>(limit, list.end() - from);
    json answer = json::object({{"ok", true}, {"messages", json::array()}, {"has_more", to != list.end()}});
    const bool all_metadata = flag_argument(arguments, "include_all_metadata");
    for (auto each = from; each != to; ++each) {
        answer["messages"].push_back(message_object(desk.options, **each, all_metadata));
    }
    const std::string next = to == list.end() ? "" : std::string{cursor_mark} + (*std::prev(to))->ts;
    answer["response_metadata"] = json::object({{"next_cursor", next}});
    return answer;
}

void mark_parent(json& parent, const message_list& thread) {
    if (thread.size() < 2) { return; }
    json users = json::array();
    for (auto reply = std::next(thread.begin()); reply != thread.end(); ++reply) {
        if (std::ranges::find(users, json((*reply)->user)) == users.end()) { users.push_back((*reply)->user); }
    }
    parent["thread_ts"] = thread.front()->ts;
    parent["reply_count"] = thread.size() - 1;
    parent["latest_reply"] = thread.back()->ts;
    parent["reply_users"] = std::move(users);
}

}  // namespace

json conversations_history(method_desk& desk, const method_call& call) {
    const room* where = desk.state.find_room(text_argument(call.arguments, "channel"));
    if (where == nullptr) { return refused({"channel_not_found"}); }
    if (!state::is_member(*where, desk.options.bot_user)) { return refused({"not_in_channel"}); }
    const window asked = asked_window(call.arguments);
    message_list list;
    for (const posted_message& message : desk.state.messages()) {
        const bool shown = message.channel == where->id && message.ephemeral_to.empty() && !is_reply(message);
        if (shown && asked.holds(message.ts)) { list.push_back(&message); }
    }
    std::ranges::reverse(list);
    return page_of(desk, list, call.arguments);
}

json conversations_replies(method_desk& desk, const method_call& call) {
    const room* where = desk.state.find_room(text_argument(call.arguments, "channel"));
    if (where == nullptr) { return refused({"channel_not_found"}); }
    if (!state::is_member(*where, desk.options.bot_user)) { return refused({"not_in_channel"}); }
    const std::string ts = text_argument(call.arguments, "ts");
    const posted_message* parent = desk.state.find({where->id, ts});
    if (parent == nullptr || !parent->ephemeral_to.empty()) { return refused({"thread_not_found"}); }
    const window asked = asked_window(call.arguments);
    message_list whole = {parent};
    message_list list = {parent};  // the parent comes first whatever the window
    for (const posted_message& message : desk.state.messages()) {
        const bool in_thread = message.channel == where->id && message.thread_ts == ts && is_reply(message);
        if (!in_thread || !message.ephemeral_to.empty()) { continue; }
        whole.push_back(&message);
        if (asked.holds(message.ts)) { list.push_back(&message); }
    }
    json answer = page_of(desk, list, call.arguments);
    json& messages = answer["messages"];
    if (!messages.empty() && text_at(messages.front(), "ts") == ts) { mark_parent(messages.front(), whole); }
    return answer;
}

}  // namespace hirewise::workspace::methods
