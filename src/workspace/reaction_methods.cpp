#include "base/json.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/arguments.hpp"
#include "workspace/reactions.hpp"

namespace hirewise::workspace::methods {

using nlohmann::json;

namespace {

using reaction_change = std::string (*)(json& content, const std::string& name, const std::string& user);

json change_reaction(method_desk& desk, const json& arguments, reaction_change change) {
    const room* where = desk.state.find_room(text_argument(arguments, "channel"));
    if (where == nullptr) { return refused({"channel_not_found"}); }
    posted_message* message = desk.state.find({where->id, text_argument(arguments, "timestamp")});
    if (message == nullptr) { return refused({"message_not_found"}); }
    std::string error = change(message->content, text_argument(arguments, "name"), desk.options.bot_user);
    if (!error.empty()) { return refused({std::move(error)}); }
    desk.state.touch({message->channel, message->ts});
    return json::object({{"ok", true}});
}

}  // namespace

json reactions_add(method_desk& desk, const method_call& call) {
    return change_reaction(desk, call.arguments, add_reaction);
}

json reactions_remove(method_desk& desk, const method_call& call) {
    return change_reaction(desk, call.arguments, remove_reaction);
}

}  // namespace hirewise::workspace::methods
