#include <algorithm>
#include <utility>

#include "base/json.hpp"
#include "workspace/block_check.hpp"
#include "workspace/element_tree.hpp"
#include "workspace/interaction_payloads.hpp"
#include "workspace/interactions.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

// What Slack's own client finds wrong with the inputs, by block; nothing is sent to the app then.
json client_errors(const json& blocks, const json& values) {
    json errors = json::object();
    for (const json& block : blocks) {
        if (text_at(block, "type") != "input") { continue; }
        const std::string id = text_at(block, "block_id");
        const json& own = member_at(member_at(values, id), text_at(member_at(block, "element"), "action_id"));
        std::string fault = input_fault(block, own);
        if (!fault.empty()) { errors[id] = std::move(fault); }
    }
    return errors;
}

// Why an acknowledgement with errors fails as a whole: a key that names no input block (slack-platform, 5).
std::string errors_fault(const json& blocks, const json& errors) {
    if (!errors.is_object() || errors.empty()) { return "errors: not an object of texts by block_id"; }
    for (const auto& [id, text] : errors.items()) {
        const auto is_it = [&, &key = id](const json& block) {
            return text_at(block, "block_id") == key && text_at(block, "type") == "input";
        };
        if (std::ranges::none_of(blocks, is_it)) { return "errors: " + id + " is no input block"; }
        if (!text.is_string()) { return "errors: " + id + " is no text"; }
    }
    return {};
}

}  // namespace

deed interactions::take_values(kept_view& view, const json& values) {
    const json blocks = member_at(view.view, "blocks");
    if (!values.is_object() && !values.is_null()) {
        return refused_deed("values: {block_id: {action_id: what was entered}}");
    }
    for (const auto& [block_id, actions] : values.items()) {
        for (const auto& [action_id, chosen] : actions.items()) {
            const found_element found = find_element(blocks, block_id, action_id);
            if (found.element == nullptr) { return refused_deed("values: " + listed_elements(blocks)); }
            auto key = text_at(view.view, "id");
            key.append(" ").append(block_id).append(" ").append(action_id);
            entry made = enter(*found.element, chosen, offered_[key], desk_.state);
            if (!made.hint.empty()) {
                return refused_deed(std::string{block_id}.append("/").append(action_id).append(": ").append(made.hint));
            }
            desk_.views.enter(view, block_id, action_id, std::move(made.value));
        }
    }
    return {};
}

// response_urls: for conversations chosen in selects with response_url_enabled.
json interactions::submission_payload(const person& who, const kept_view& view) {
    json payload = interaction_payload(desk_.options, "view_submission", who);
    payload["trigger_id"] = desk_.triggers.issue(who.id);
    payload["view"] = view.shown();
    payload["response_urls"] = json::array();
    const json& values = payload["view"]["state"]["values"];
    visit_elements(member_at(view.view, "blocks"), [&](const json& block, const json& element) {
        if (!flag_at(element, "response_url_enabled")) { return false; }
        const json& own = member_at(member_at(values, text_at(block, "block_id")), text_at(element, "action_id"));
        const std::string chosen = text_at(own, "selected_conversation") + text_at(own, "selected_channel");
        if (chosen.empty()) { return false; }
        payload["response_urls"].push_back(json::object({{"block_id", text_at(block, "block_id")},
                                                         {"action_id", text_at(element, "action_id")},
                                                         {"channel_id", chosen},
                                                         {"response_url", addresses_({who.id, chosen, "", ""})}}));
        return false;
    });
    return payload;
}

awaitable<deed> interactions::submit(json request) {
    surface_of_act where = find_surface(request);
    if (!where.refused.error.empty()) { co_return where.refused; }
    if (where.view == nullptr || text_at(where.view->view, "type") != "modal") {
        co_return refused_deed("view_id: of the open modal");
    }
    if (deed refused = take_values(*where.view, member_at(request, "values")); !refused.error.empty()) {
        co_return refused;
    }
    deed done;
    json errors = client_errors(where.blocks, where.view->shown().at("state").at("values"));
    if (!errors.empty()) {
        done.more = json::object({{"response_action", "errors"}, {"errors", std::move(errors)}});
        co_return done;
    }
    const std::string view_id = where.key;
    json payload = submission_payload(*where.who, *where.view);
    done = co_await deliver("interactive", std::move(payload));
    if (!done.error.empty()) { co_return done; }
    co_return take_response(*where.who, view_id, std::move(done));
}

deed interactions::take_response(const person& who, const std::string& view_id, deed done) {
    const kept_view* view = desk_.views.find(view_id);
    const std::string action = text_at(done.payload, "response_action");
    if (view == nullptr) { return done; }  // closed while the app was thinking
    if (action.empty()) {
        const auto& stack = desk_.views.stack_of(who.id);
        if (!stack.empty() && stack.back() == view_id) { (void)desk_.views.close(who.id, false); }
    } else if (action == "clear") {
        (void)desk_.views.close(who.id, true);
    } else if (action == "errors") {
        const json errors = member_at(done.payload, "errors");
        const std::string fault = errors_fault(member_at(view->view, "blocks"), errors);
        if (!fault.empty()) {
            book_.complain("answer to a view_submission: " + fault);
            done.error = "invalid_response";
            done.hint = fault;
            return done;
        }
        done.more["errors"] = errors;
    } else {
        const json response = done.payload;
        done = show_view(who, view_id, response, std::move(done));
    }
    if (!action.empty() && done.error.empty()) { done.more["response_action"] = action; }
    changed_.ring();
    return done;
}

deed interactions::show_view(const person& who, const std::string& view_id, const json& response, deed done) {
    const std::string action = text_at(response, "response_action");
    const json view = member_at(response, "view");
    std::string fault = view_fault(view);
    if (action != "update" && action != "push") { fault = "response_action: not one of errors, update, push, clear"; }
    if (fault.empty() && text_at(view, "type") != "modal") { fault = "view: not a modal"; }
    if (fault.empty() && action == "push" && desk_.views.push(who.id, view) == nullptr) {
        fault = "push_limit_reached";
    }
    if (fault.empty() && action == "update") { (void)desk_.views.replace(*desk_.views.find(view_id), view); }
    if (fault.empty()) { return done; }
    book_.complain("answer to a view_submission: " + fault);
    done.error = "invalid_response";
    done.hint = fault;
    return done;
}

deed interactions::close(const json& request) {
    surface_of_act where = find_surface(request);
    if (!where.refused.error.empty()) { return where.refused; }
    if (where.view == nullptr || text_at(where.view->view, "type") != "modal") {
        return refused_deed("view_id: of the open modal");
    }
    const bool clears = flag_at(where.view->view, "clear_on_close");
    tell_closed(*where.who, desk_.views.close(where.who->id, clears), clears);
    changed_.ring();
    return {};
}

// view_closed goes out for views with notify_on_close; their inputs are left out.
void interactions::tell_closed(const person& who, const std::vector<kept_view>& closed, bool is_cleared) {
    for (const kept_view& each : closed) {
        if (!flag_at(each.view, "notify_on_close")) { continue; }
        json payload = interaction_payload(desk_.options, "view_closed", who);
        payload["view"] = each.view;
        payload["view"]["state"] = json::object({{"values", json::object()}});
        payload["is_cleared"] = is_cleared;
        (void)book_.deliver_once("interactive", std::move(payload), 0);
    }
}

}  // namespace hirewise::workspace
