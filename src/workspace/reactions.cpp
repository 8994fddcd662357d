#include "workspace/reactions.hpp"

#include <algorithm>

#include "base/json.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

bool is_name(const std::string& name) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+' || c == ':';
    };
    return !name.empty() && name.front() != ':' && std::ranges::all_of(name, fits);
}

}  // namespace

std::string add_reaction(json& content, const std::string& name, const std::string& user) {
    if (!is_name(name)) { return "invalid_name"; }
    json& all = content["reactions"];
    if (all.is_null()) { all = json::array(); }
    auto found = std::ranges::find_if(all, [&](const json& each) { return text_at(each, "name") == name; });
    if (found == all.end()) {
        all.push_back(json::object({{"name", name}, {"users", json::array()}, {"count", 0}}));
        found = std::prev(all.end());
    }
    json& users = (*found)["users"];
    if (std::ranges::find(users, json(user)) != users.end()) { return "already_reacted"; }
    users.push_back(user);
    (*found)["count"] = users.size();
    return {};
}

std::string remove_reaction(json& content, const std::string& name, const std::string& user) {
    if (!is_name(name)) { return "invalid_name"; }
    json& all = content["reactions"];
    for (std::size_t i = 0; i < all.size(); ++i) {
        json& users = all[i]["users"];
        const auto mine = std::ranges::find(users, json(user));
        if (text_at(all[i], "name") != name || mine == users.end()) { continue; }
        users.erase(mine);
        all[i]["count"] = users.size();
        if (users.empty()) { all.erase(i); }
        return {};
    }
    return "no_reaction";
}

}  // namespace hirewise::workspace
