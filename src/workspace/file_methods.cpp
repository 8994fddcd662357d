#include <utility>

#include "base/json.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/arguments.hpp"
#include "workspace/bot_messages.hpp"
#include "workspace/payloads.hpp"

// Uploading in three steps: an address, the bytes, the completion (slack-platform, 7.6).
namespace hirewise::workspace::methods {

using nlohmann::json;

json files_get_upload_url_external(method_desk& desk, const method_call& call) {
    const long length = number_argument(call.arguments, "length", 0);
    const std::string name = text_argument(call.arguments, "filename");
    if (length < 1 || name.empty()) { return refused({"invalid_arguments", {"[ERROR] length: at least 1"}}); }
    kept_file file;
    file.id = desk.ids.file_id();
    file.name = file.title = name;
    file.user = desk.options.bot_user;
    file.awaited = static_cast<std::size_t>(length);
    file.ticket = desk.ids.secret();
    const std::string address = desk.address + "upload/" + file.ticket;
    const std::string id = file.id;
    desk.state.files()[id] = std::move(file);
    return json::object({{"ok", true}, {"upload_url", address}, {"file_id", id}});
}

json files_complete_upload_external(method_desk& desk, const method_call& call) {
    const auto wanted = nested_argument(call.arguments, "files");
    if (!wanted || !wanted->is_array() || wanted->empty()) { return refused({"invalid_arguments"}); }
    const std::string channel = text_argument(call.arguments, "channel_id");
    const std::string thread_ts = text_argument(call.arguments, "thread_ts");
    const room* where = desk.state.find_room(channel);
    if (const refusal why = check_place(desk, where, thread_ts); why && !channel.empty()) { return refused(why); }
    json shown = json::array();
    for (const json& each : *wanted) {
        const auto found = desk.state.files().find(text_at(each, "id"));
        if (found == desk.state.files().end()) { return refused({"file_not_found"}); }
        kept_file& file = found->second;
        if (file.bytes.size() != file.awaited) { return refused({"file_upload_size_error"}); }
        file.title = text_at(each, "title", file.title);
        file.is_complete = true;
        shown.push_back(file_object(file, desk.address));
    }
    if (!channel.empty()) {
        json content = json::object({{"text", text_argument(call.arguments, "initial_comment")}, {"files", shown}});
        announce(desk, *where,
                 posted_message(desk.state.add(bots_message(desk, *where, thread_ts, std::move(content)))));
    }
    return json::object({{"ok", true}, {"files", shown}});
}

json files_info(method_desk& desk, const method_call& call) {
    const auto& files = desk.state.files();
    const auto found = files.find(text_argument(call.arguments, "file"));
    if (found == files.end() || !found->second.is_complete) { return refused({"file_not_found"}); }
    return json::object({{"ok", true}, {"file", file_object(found->second, desk.address)}});
}

}  // namespace hirewise::workspace::methods
