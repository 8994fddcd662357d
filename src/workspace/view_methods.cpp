#include <utility>

#include "base/json.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/arguments.hpp"
#include "workspace/block_check.hpp"
#include "workspace/payloads.hpp"

namespace hirewise::workspace::methods {

using nlohmann::json;

namespace {

constexpr std::size_t most_view_bytes = 250'000;

// The view of a call, or why it is refused.
struct view_draft {
    json view;
    refusal why_not;
};

view_draft read_view(const json& arguments, std::string_view type) {
    view_draft made;
    auto view = nested_argument(arguments, "view");
    if (!view || !view->is_object()) {
        made.why_not = {"invalid_arguments", {"[ERROR] view: not an object"}};
        return made;
    }
    const std::string fault = view_fault(*view);
    if (!fault.empty()) {
        made.why_not = {"invalid_arguments", {"[ERROR] " + fault}};
    } else if (!type.empty() && text_at(*view, "type") != type) {
        made.why_not = {"invalid_arguments", {"[ERROR] view/type: not " + std::string{type}}};
    } else if (dump_json(*view).size() > most_view_bytes) {
        made.why_not = {"view_too_large"};
    }
    made.view = std::move(*view);
    return made;
}

// Keeps the view under this id and answers with what Slack adds to it.
json keep(method_desk& desk, const std::string& id, json view) {
    view["id"] = id;
    view["team_id"] = desk.options.team_id;
    view["app_id"] = app_id;
    view["bot_id"] = desk.options.bot_id;
    view["root_view_id"] = id;
    view["hash"] = desk.ids.request_id();
    view["state"] = json::object({{"values", json::object()}});
    const json& kept = desk.views.by_id[id] = std::move(view);
    return json::object({{"ok", true}, {"view", kept}});
}

bool hash_differs(const json& arguments, const json& kept) {
    const std::string hash = text_argument(arguments, "hash");
    return !hash.empty() && hash != text_at(kept, "hash");
}

}  // namespace

json views_open(method_desk& desk, const method_call& call) {
    view_draft made = read_view(call.arguments, "modal");
    if (made.why_not) { return refused(made.why_not); }
    std::string trigger_fault = desk.triggers.spend(text_argument(call.arguments, "trigger_id"));
    if (!trigger_fault.empty()) { return refused({std::move(trigger_fault)}); }
    const std::string id = desk.ids.view_id();
    return keep(desk, id, std::move(made.view));
}

json views_update(method_desk& desk, const method_call& call) {
    view_draft made = read_view(call.arguments, "");
    if (made.why_not) { return refused(made.why_not); }
    const std::string id = text_argument(call.arguments, "view_id");
    const auto kept = desk.views.by_id.find(id);
    if (kept == desk.views.by_id.end()) { return refused({"not_found"}); }
    if (hash_differs(call.arguments, kept->second)) { return refused({"hash_conflict"}); }
    return keep(desk, id, std::move(made.view));
}

json views_publish(method_desk& desk, const method_call& call) {
    const std::string user = text_argument(call.arguments, "user_id");
    if (desk.state.find_person(user) == nullptr) { return refused({"user_not_found"}); }
    view_draft made = read_view(call.arguments, "home");
    if (made.why_not) { return refused(made.why_not); }
    std::string& id = desk.views.home_of[user];
    if (id.empty()) {
        id = desk.ids.view_id();
    } else if (hash_differs(call.arguments, desk.views.by_id[id])) {
        return refused({"hash_conflict"});
    }
    return keep(desk, id, std::move(made.view));
}

}  // namespace hirewise::workspace::methods
