#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/arguments.hpp"

// assistant.threads.*: what the container of an agent shows (slack-platform, 7.4).
namespace hirewise::workspace::methods {

using nlohmann::json;

namespace {

constexpr std::size_t most_prompts = 4;
constexpr std::size_t most_title = 200;

// The direct conversation that the call is about, or Slack's error.
struct agent_place {
    std::string channel;
    std::string thread_ts;
    refusal why_not;
};

agent_place find_agent(method_desk& desk, const json& arguments) {
    agent_place found{text_argument(arguments, "channel_id"), text_argument(arguments, "thread_ts"), {}};
    const room* where = desk.state.find_room(found.channel);
    if (where == nullptr || where->id != found.channel) {
        found.why_not = {"channel_not_found"};
    } else if (!where->is_direct()) {
        found.why_not = {"channel_type_not_supported"};
    } else if (!found.thread_ts.empty() && desk.state.find({found.channel, found.thread_ts}) == nullptr) {
        found.why_not = {"thread_not_found"};
    }
    return found;
}

agent_view& agent_at(method_desk& desk, const agent_place& place) {
    agent_view& agent = desk.state.agents()[place.channel];
    if (!place.thread_ts.empty()) { agent.thread_ts = place.thread_ts; }
    desk.state.note(change::what::agent, place.channel);
    return agent;
}

bool is_prompt(const json& prompt) {
    return !text_at(prompt, "title").empty() && !text_at(prompt, "message").empty();
}

}  // namespace

json assistant_set_status(method_desk& desk, const method_call& call) {
    const agent_place place = find_agent(desk, call.arguments);
    if (place.why_not) { return refused(place.why_not); }
    agent_at(desk, place).status = text_argument(call.arguments, "status");
    return json::object({{"ok", true}});
}

json assistant_set_title(method_desk& desk, const method_call& call) {
    const agent_place place = find_agent(desk, call.arguments);
    if (place.why_not) { return refused(place.why_not); }
    const std::string title = text_argument(call.arguments, "title");
    if (title.empty() || utf16_length(title) > most_title) { return refused({"invalid_arguments"}); }
    agent_at(desk, place).title = title;
    return json::object({{"ok", true}});
}

json assistant_set_suggested_prompts(method_desk& desk, const method_call& call) {
    const agent_place place = find_agent(desk, call.arguments);
    if (place.why_not) { return refused(place.why_not); }
    const auto prompts = nested_argument(call.arguments, "prompts");
    if (!prompts || !prompts->is_array() || prompts->empty() || prompts->size() > most_prompts) {
        return refused({"invalid_arguments", {"[ERROR] prompts: one to four of {title, message}"}});
    }
    for (const json& prompt : *prompts) {
        if (!is_prompt(prompt)) { return refused({"invalid_arguments", {"[ERROR] prompts: title and message"}}); }
    }
    agent_at(desk, place).prompts = *prompts;
    return json::object({{"ok", true}});
}

}  // namespace hirewise::workspace::methods
