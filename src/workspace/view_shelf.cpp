#include "workspace/view_shelf.hpp"

#include <algorithm>
#include <utility>

#include "base/json.hpp"
#include "workspace/element_values.hpp"
#include "workspace/payloads.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::size_t most_modals = 3;

}  // namespace

json kept_view::shown() const {
    json whole = view;
    whole["state"] = json::object({{"values", state_values(member_at(view, "blocks"), entered)}});
    return whole;
}

kept_view* view_shelf::find(const std::string& id) {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &found->second;
}

kept_view* view_shelf::find_external(const std::string& external_id) {
    const auto found = std::ranges::find_if(by_id_, [&](const auto& each) {
        return !external_id.empty() && text_at(each.second.view, "external_id") == external_id;
    });
    return found == by_id_.end() ? nullptr : &found->second;
}

const kept_view* view_shelf::home_of(const std::string& user) const {
    const auto found = homes_.find(user);
    return found == homes_.end() ? nullptr : &by_id_.at(found->second);
}

const std::vector<std::string>& view_shelf::stack_of(const std::string& user) const {
    static const std::vector<std::string> none;
    const auto found = stacks_.find(user);
    return found == stacks_.end() ? none : found->second;
}

kept_view& view_shelf::keep(const std::string& id, const std::string& user, json view) {
    kept_view& kept = by_id_[id];
    kept.user = user;
    view["id"] = id;
    view["team_id"] = view["app_installed_team_id"] = options_.team_id;
    view["app_id"] = app_id;
    view["bot_id"] = options_.bot_id;
    view["hash"] = ids_.request_id();
    view["blocks"] = with_ids(std::move(view["blocks"]));
    for (const char* name : {"private_metadata", "callback_id", "external_id"}) {
        if (!view.contains(name)) { view[name] = ""; }
    }
    for (const char* name : {"root_view_id", "previous_view_id"}) {
        view[name] = kept.view.contains(name) ? kept.view[name] : json();
    }
    if (view["root_view_id"].is_null()) { view["root_view_id"] = id; }
    kept.view = std::move(view);
    return kept;
}

void view_shelf::note(const kept_view& changed) {
    const bool is_home = text_at(changed.view, "type") == "home";
    state_.note(is_home ? change::what::home : change::what::modals, changed.user);
}

const kept_view& view_shelf::open(const std::string& user, json view) {
    (void)close(user, true);
    return *push(user, std::move(view));  // the stack is empty
}

const kept_view* view_shelf::push(const std::string& user, json view) {
    std::vector<std::string>& stack = stacks_[user];
    if (stack.size() >= most_modals) { return nullptr; }
    kept_view& kept = keep(ids_.view_id(), user, std::move(view));
    if (!stack.empty()) {
        kept.view["previous_view_id"] = stack.back();
        kept.view["root_view_id"] = stack.front();
    }
    stack.push_back(text_at(kept.view, "id"));
    note(kept);
    return &kept;
}

const kept_view& view_shelf::publish(const std::string& user, json view) {
    std::string& id = homes_[user];
    if (id.empty()) { id = ids_.view_id(); }
    kept_view& kept = keep(id, user, std::move(view));
    note(kept);
    return kept;
}

const kept_view& view_shelf::replace(kept_view& old, json view) {
    kept_view& kept = keep(text_at(old.view, "id"), old.user, std::move(view));
    note(kept);
    return kept;
}

std::vector<kept_view> view_shelf::close(const std::string& user, bool all) {
    std::vector<kept_view> closed;
    std::vector<std::string>& stack = stacks_[user];
    while (!stack.empty() && (all || closed.empty())) {
        closed.push_back(std::move(by_id_.at(stack.back())));
        by_id_.erase(stack.back());
        stack.pop_back();
    }
    if (!closed.empty()) { state_.note(change::what::modals, user); }
    return closed;
}

void view_shelf::enter(kept_view& where, const std::string& block_id, const std::string& action_id, json value) {
    where.entered[block_id][action_id] = std::move(value);
    note(where);
}

}  // namespace hirewise::workspace
