#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "workspace/id_source.hpp"
#include "workspace/state.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

// A modal or Home view and what was typed into it.
struct kept_view {
    std::string user;
    nlohmann::json view;                                // as the app gave it, with Slack's members; without `state`
    nlohmann::json entered = nlohmann::json::object();  // {block_id: {action_id: value}}

    // As payloads and answers carry it: with `state`.
    nlohmann::json shown() const;
};

// The views that are open: for each person a stack of at most three modals, and one Home view (slack-platform, 5).
// Tells the state of what changed. Pure but for the ids.
class view_shelf {
public:
    view_shelf(const workspace_options& options, state& known, id_source& ids)
        : options_{options}, state_{known}, ids_{ids} {}

    // nullptr if it is not open.
    kept_view* find(const std::string& id);
    kept_view* find_external(const std::string& external_id);
    // nullptr if none was published.
    const kept_view* home_of(const std::string& user) const;
    // The ids of a person's modals, the open one last.
    const std::vector<std::string>& stack_of(const std::string& user) const;

    // Opens a modal of its own; what was open is put away.
    const kept_view& open(const std::string& user, nlohmann::json view);
    // On top of what is open; nullptr if three are open already (push_limit_reached).
    const kept_view* push(const std::string& user, nlohmann::json view);
    const kept_view& publish(const std::string& user, nlohmann::json view);
    // Puts another view in the place of one that is open; what was typed stays where block and action are the same.
    const kept_view& replace(kept_view& old, nlohmann::json view);
    // Takes the open modal off, or all of them; gives what was taken off, the upper first.
    std::vector<kept_view> close(const std::string& user, bool all);
    // Somebody typed into this view.
    void enter(kept_view& where, const std::string& block_id, const std::string& action_id, nlohmann::json value);

private:
    kept_view& keep(const std::string& id, const std::string& user, nlohmann::json view);
    void note(const kept_view& changed);

    const workspace_options& options_;
    state& state_;
    id_source& ids_;
    std::map<std::string, kept_view> by_id_;
    std::map<std::string, std::string> homes_;                // user -> view id
    std::map<std::string, std::vector<std::string>> stacks_;  // user -> view ids
};

}  // namespace hirewise::workspace
