#include <utility>

#include "base/json.hpp"
#include "workspace/block_check.hpp"
#include "workspace/interaction_payloads.hpp"
#include "workspace/interactions.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::string_view wants_view = "view_id: of the open modal or of the person's Home view";

std::string key_of(const found_element& found, const std::string& surface) {
    return surface + " " + found.block_id + " " + text_at(*found.element, "action_id");
}

deed no_such_element(const json& blocks) {
    return refused_deed("block_id and action_id: one of " + listed_elements(blocks));
}

bool is_meant_for(const json& element, const std::string& user) {
    const json& chosen = member_at(element, "visible_to_user_ids");
    if (!chosen.is_array() || chosen.empty()) { return true; }
    for (const json& id : chosen) {
        if (id == user) { return true; }
    }
    return false;
}

}  // namespace

interactions::surface_of_act interactions::find_view_surface(const json& request, const person& who) {
    surface_of_act found;
    found.who = &who;
    const std::string id = text_at(request, "view_id");
    found.view = desk_.views.find(id);
    const auto& stack = desk_.views.stack_of(who.id);
    const kept_view* home = desk_.views.home_of(who.id);
    const bool is_open = found.view != nullptr && (found.view == home || (!stack.empty() && stack.back() == id));
    if (!is_open) {
        found.refused = refused_deed(std::string{wants_view});
        return found;
    }
    found.key = id;
    found.blocks = member_at(found.view->view, "blocks");
    return found;
}

interactions::surface_of_act interactions::find_surface(const json& request) {
    const person* who = desk_.state.find_person(text_at(request, "as"));
    if (who != nullptr && !text_at(request, "view_id").empty()) { return find_view_surface(request, *who); }
    surface_of_act found;
    actor from = find_actor(request);
    found.who = from.who;
    found.where = from.where;
    found.refused = from.refused;
    if (!found.refused.error.empty()) { return found; }
    const std::string ts = text_at(request, "ts");
    found.message = desk_.state.find({from.where->id, ts});
    if (found.message == nullptr || !desk_.state.is_visible(*found.message, from.who->id)) {
        found.refused = refused_deed("ts: of a message that " + from.who->name + " sees there");
        return found;
    }
    found.key = from.who->id + " " + from.where->id + " " + ts;
    found.blocks = member_at(found.message->content, "blocks");
    return found;
}

void interactions::remember(const surface_of_act& where, const found_element& found, const json& value) {
    if (!keeps_state(*found.element)) { return; }
    const std::string action_id = text_at(*found.element, "action_id");
    if (where.view != nullptr) {
        desk_.views.enter(*where.view, found.block_id, action_id, value);
    } else {
        entered_[where.key][found.block_id][action_id] = value;
    }
}

json interactions::action_payload(const surface_of_act& where, const found_element& found, json value) {
    json payload = interaction_payload(desk_.options, "block_actions", *where.who);
    payload["trigger_id"] = desk_.triggers.issue(where.who->id);
    if (where.view != nullptr) {
        add_view_place(payload, *where.view);
        payload["hash"] = where.view->view.at("hash");
    } else {
        add_message_place(payload, desk_.options, *where.where, *where.message);
        payload["response_url"] = addresses_({where.who->id, where.where->id, where.message->ts, ""});
        payload["state"] = json::object({{"values", state_values(where.blocks, entered_[where.key])}});
    }
    value["block_id"] = found.block_id;
    value["action_id"] = text_at(*found.element, "action_id");
    value["action_ts"] = desk_.state.next_ts();
    payload["actions"] = json::array();
    payload["actions"].push_back(std::move(value));
    return payload;
}

awaitable<deed> interactions::act(json request) {
    surface_of_act where = find_surface(request);
    if (!where.refused.error.empty()) { co_return where.refused; }
    const found_element found = find_element(where.blocks, text_at(request, "block_id"), text_at(request, "action_id"));
    if (found.element == nullptr || !is_meant_for(*found.element, where.who->id)) {
        co_return no_such_element(where.blocks);
    }
    const json& chosen = member_at(request, request.contains("selected") ? "selected" : "value");
    entry made = enter(*found.element, chosen, offered_[key_of(found, where.key)], desk_.state);
    if (!made.hint.empty()) { co_return refused_deed(std::move(made.hint)); }
    remember(where, found, made.value);
    changed_.ring();
    if (!found.dispatches()) { co_return deed{}; }
    json payload = action_payload(where, found, std::move(made.value));
    co_return co_await deliver("interactive", std::move(payload));
}

json interactions::suggestion_payload(const surface_of_act& where, const found_element& found,
                                      const std::string& typed) const {
    json payload = interaction_payload(desk_.options, "block_suggestion", *where.who);
    if (where.view != nullptr) {
        add_view_place(payload, *where.view);
    } else {
        add_message_place(payload, desk_.options, *where.where, *where.message);
    }
    payload["block_id"] = found.block_id;
    payload["action_id"] = text_at(*found.element, "action_id");
    payload["value"] = typed;
    return payload;
}

awaitable<deed> interactions::options(json request) {
    surface_of_act where = find_surface(request);
    if (!where.refused.error.empty()) { co_return where.refused; }
    const found_element found = find_element(where.blocks, text_at(request, "block_id"), text_at(request, "action_id"));
    if (found.element == nullptr || !text_at(*found.element, "type").ends_with("external_select")) {
        co_return no_such_element(where.blocks);
    }
    const std::string typed = text_at(request, "value");
    const auto least = integer_at(*found.element, "min_query_length", 3);
    if (static_cast<std::int64_t>(typed.size()) < least) {
        co_return refused_deed("value: at least " + std::to_string(least) + " characters");
    }
    json payload = suggestion_payload(where, found, typed);
    deed done = co_await deliver("interactive", std::move(payload));
    if (!done.error.empty()) { co_return done; }
    const std::string fault = suggestion_fault(done.payload);
    if (!fault.empty()) {
        book_.complain("answer to a block_suggestion: " + fault);
        done.error = "invalid_options";
        done.hint = fault;
        co_return done;
    }
    offered_[key_of(found, where.key)] = done.payload;
    done.more = done.payload;
    co_return done;
}

awaitable<deed> interactions::shortcut(json request) {
    const person* who = desk_.state.find_person(text_at(request, "as"));
    if (who == nullptr) { co_return refused_deed("as: the id of a person, see GET workspace"); }
    const std::string id = text_at(request, "callback_id");
    const app_shortcut* known = nullptr;
    for (const app_shortcut& each : desk_.options.shortcuts) {
        if (each.callback_id == id) { known = &each; }
    }
    if (known == nullptr) { co_return refused_deed("callback_id: one of the app's shortcuts, see GET workspace"); }
    json payload = interaction_payload(desk_.options, known->on_messages ? "message_action" : "shortcut", *who);
    payload["callback_id"] = id;
    payload["trigger_id"] = desk_.triggers.issue(who->id);
    payload["action_ts"] = desk_.state.next_ts();
    if (known->on_messages) {
        surface_of_act where = find_surface(request);
        if (!where.refused.error.empty()) { co_return where.refused; }
        if (where.message == nullptr) { co_return refused_deed("channel and ts: of a message"); }
        add_message_place(payload, desk_.options, *where.where, *where.message);
        payload.erase("container");
        payload["message_ts"] = where.message->ts;
        response_subject subject{who->id, where.where->id, "", ""};
        payload["response_url"] = addresses_(std::move(subject));
    }
    co_return co_await deliver("interactive", std::move(payload));
}

}  // namespace hirewise::workspace
