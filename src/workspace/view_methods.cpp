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

json answer_with(const kept_view& kept) {
    return json::object({{"ok", true}, {"view", kept.shown()}});
}

bool hash_differs(const json& arguments, const json& kept) {
    const std::string hash = text_argument(arguments, "hash");
    return !hash.empty() && hash != text_at(kept, "hash");
}

// external_id is unique in the workspace.
bool is_taken(method_desk& desk, const json& view, const kept_view* but) {
    const kept_view* other = desk.views.find_external(text_at(view, "external_id"));
    return other != nullptr && other != but;
}

// The modal and the person it is shown to; the trigger is spent only if the view is good.
struct triggered_view {
    json view;
    std::string user;
    refusal why_not;
};

triggered_view read_triggered(method_desk& desk, const json& arguments) {
    view_draft made = read_view(arguments, "modal");
    triggered_view read{std::move(made.view), {}, std::move(made.why_not)};
    if (read.why_not) { return read; }
    if (is_taken(desk, read.view, nullptr)) {
        read.why_not = {"duplicate_external_id"};
        return read;
    }
    trigger_book::use use = desk.triggers.spend(text_argument(arguments, "trigger_id"));
    read.user = std::move(use.user);
    if (!use.error.empty()) { read.why_not = {std::move(use.error)}; }
    return read;
}

}  // namespace

json views_open(method_desk& desk, const method_call& call) {
    triggered_view read = read_triggered(desk, call.arguments);
    if (read.why_not) { return refused(read.why_not); }
    return answer_with(desk.views.open(read.user, std::move(read.view)));
}

json views_push(method_desk& desk, const method_call& call) {
    triggered_view read = read_triggered(desk, call.arguments);
    if (read.why_not) { return refused(read.why_not); }
    if (desk.views.stack_of(read.user).empty()) { return refused({"not_found"}); }
    const kept_view* pushed = desk.views.push(read.user, std::move(read.view));
    return pushed == nullptr ? refused({"push_limit_reached"}) : answer_with(*pushed);
}

json views_update(method_desk& desk, const method_call& call) {
    view_draft made = read_view(call.arguments, "");
    if (made.why_not) { return refused(made.why_not); }
    const std::string id = text_argument(call.arguments, "view_id");
    kept_view* kept =
        id.empty() ? desk.views.find_external(text_argument(call.arguments, "external_id")) : desk.views.find(id);
    if (kept == nullptr) { return refused({"not_found"}); }
    if (hash_differs(call.arguments, kept->view)) { return refused({"hash_conflict"}); }
    if (text_at(made.view, "type") != text_at(kept->view, "type")) {
        return refused({"invalid_arguments", {"[ERROR] view/type: not that of the view"}});
    }
    if (is_taken(desk, made.view, kept)) { return refused({"duplicate_external_id"}); }
    return answer_with(desk.views.replace(*kept, std::move(made.view)));
}

json views_publish(method_desk& desk, const method_call& call) {
    const std::string user = text_argument(call.arguments, "user_id");
    if (desk.state.find_person(user) == nullptr) { return refused({"user_not_found"}); }
    view_draft made = read_view(call.arguments, "home");
    if (made.why_not) { return refused(made.why_not); }
    const kept_view* before = desk.views.home_of(user);
    if (before != nullptr && hash_differs(call.arguments, before->view)) { return refused({"hash_conflict"}); }
    if (is_taken(desk, made.view, before)) { return refused({"duplicate_external_id"}); }
    return answer_with(desk.views.publish(user, std::move(made.view)));
}

}  // namespace hirewise::workspace::methods
