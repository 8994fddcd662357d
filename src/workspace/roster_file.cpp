#include "workspace/roster_file.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "workspace/yaml_node.hpp"

namespace hirewise::workspace {

namespace {

using names = std::vector<std::string>;

bool is_name(const std::string& text) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    return !text.empty() && text.size() <= 80 && std::ranges::all_of(text, fits);
}

bool is_id(const std::string& text, std::string_view letters) {
    const auto fits = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return text.size() > 1 && letters.find(text.front()) != std::string_view::npos && std::ranges::all_of(text, fits);
}

// Reads one file; collects problems instead of stopping at the first.
class roster_reader {
public:
    explicit roster_reader(const workspace_options& bot) : bot_{bot} {}

    roster_file read(const yaml_node& root) {
        check_keys(root, {"team", "people", "channels", "groups", "commands", "shortcuts"});
        made_.team = text(root, "team", bot_.team_name);
        each(root, "people", [this](const yaml_node& node) { read_person(node); });
        each(root, "channels", [this](const yaml_node& node) { read_room(node); });
        each(root, "groups", [this](const yaml_node& node) { read_group(node); });
        each(root, "commands", [this](const yaml_node& node) { read_command(node); });
        each(root, "shortcuts", [this](const yaml_node& node) { read_shortcut(node); });
        if (made_.people.empty()) { complain(root, "people: at least one"); }
        return std::move(made_);
    }

private:
    void complain(const yaml_node& where, const std::string& what) {
        made_.problems.push_back("line " + std::to_string(std::max<std::size_t>(1, where.line)) + ": " + what);
    }

    void check_keys(const yaml_node& node, const names& known) {
        if (node.kind != yaml_node::what::map) { return complain(node, "keys and values: " + join(known, ", ")); }
        for (const auto& [key, value] : node.members) {
            if (std::ranges::find(known, key) != known.end()) { continue; }
            const std::string near = nearest(key, known);
            complain(value,
                     "unknown key " + key + (near.empty() ? "; known are " + join(known, ", ") : ", " + near + "?"));
        }
    }

    template <class F>
    void each(const yaml_node& root, const char* key, F read_one) {
        const yaml_node* list = root.find(key);
        if (list == nullptr) { return; }
        if (list->kind != yaml_node::what::list) { return complain(*list, std::string{key} + ": a list"); }
        for (const yaml_node& item : list->items) { read_one(item); }
    }

    std::string text(const yaml_node& node, const char* key, std::string otherwise = {}) {
        const yaml_node* value = node.find(key);
        if (value == nullptr) { return otherwise; }
        if (value->kind != yaml_node::what::text) { complain(*value, std::string{key} + ": a text"); }
        return value->text;
    }

    // An id of its own that begins with one of these letters.
    std::string id(const yaml_node& node, std::string_view letters) {
        std::string read = text(node, "id");
        if (!is_id(read, letters)) {
            complain(node, "id: capital letters and digits, beginning with " + std::string{letters.substr(0, 1)});
        } else if (!ids_.insert(read).second || read == bot_.bot_user) {
            complain(node, "id: " + read + " is taken");
        }
        return read;
    }

    std::string name(const yaml_node& node) {
        std::string read = text(node, "name");
        if (!is_name(read)) { complain(node, "name: small letters, digits, - _ ."); }
        return read;
    }

    template <class Kind, std::size_t count>
    Kind kind(const yaml_node& node, const std::array<Kind, count>& kinds) {
        const std::string read = text(node, "kind", std::string{name_of(kinds.front())});
        names known;
        for (const Kind each : kinds) {
            if (read == name_of(each)) { return each; }
            known.emplace_back(name_of(each));
        }
        complain(*node.find("kind"), "kind: one of " + join(known, ", "));
        return kinds.front();
    }

    // Names or ids, as ids.
    names members(const yaml_node& node) {
        names found;
        each(node, "members", [&](const yaml_node& item) {
            const auto who = std::ranges::find_if(
                made_.people, [&](const person& each) { return each.id == item.text || each.name == item.text; });
            const bool is_bot = item.text == bot_.bot_user || item.text == bot_.bot_name;
            if (who == made_.people.end() && !is_bot) {
                complain(item, "members: " + item.text + " is none of the people, nor " + bot_.bot_name);
            } else {
                found.push_back(is_bot ? bot_.bot_user : who->id);
            }
        });
        return found;
    }

    void read_person(const yaml_node& node) {
        using enum person_kind;
        check_keys(node, {"id", "name", "real_name", "kind", "team"});
        person made{id(node, "UW"), name(node)};
        made.kind = kind(node, std::array{member, admin, guest, external});
        made.real_name = text(node, "real_name", made.name);
        made.team = text(node, "team");
        if (made.kind == external && made.team.empty()) {
            complain(node, "team: the id of the other team, like T0PARTNER");
        }
        if (made.kind != external && !made.team.empty()) { complain(node, "team: only for kind external"); }
        made_.people.push_back(std::move(made));
    }

    void read_room(const yaml_node& node) {
        using enum room_kind;
        check_keys(node, {"id", "name", "kind", "members"});
        room made{id(node, "CG"), name(node)};
        made.kind = kind(node, std::array{public_channel, private_channel, group, shared});
        made.members = members(node);
        const bool needs_members = made.kind == private_channel || made.kind == group;
        if (needs_members && made.members.empty()) { complain(node, "members: who is in, for this kind"); }
        made_.rooms.push_back(std::move(made));
    }

    void read_group(const yaml_node& node) {
        check_keys(node, {"id", "name", "members"});
        user_group made{id(node, "S"), name(node), {}};
        made.members = members(node);
        made_.groups.push_back(std::move(made));
    }

    void read_command(const yaml_node& node) {
        check_keys(node, {"command", "hint", "description"});
        slash_command made{text(node, "command"), text(node, "hint"), text(node, "description")};
        const bool is_one =
            made.command.starts_with("/") && is_name(made.command.substr(1)) && made.command.size() <= 32;
        if (!is_one) { complain(node, "command: / and a name, at most 32 characters"); }
        made_.commands.push_back(std::move(made));
    }

    void read_shortcut(const yaml_node& node) {
        check_keys(node, {"callback_id", "name", "kind"});
        const std::string kind = text(node, "kind", "global");
        app_shortcut made{text(node, "callback_id"), text(node, "name"), kind == "message"};
        if (kind != "global" && kind != "message") { complain(node, "kind: global or message"); }
        if (made.callback_id.empty()) { complain(node, "callback_id: as the app knows it"); }
        if (made.name.empty() || utf16_length(made.name) > 24) { complain(node, "name: 1 to 24 characters"); }
        made_.shortcuts.push_back(std::move(made));
    }

    const workspace_options& bot_;
    roster_file made_;
    std::set<std::string> ids_;
};

}  // namespace

roster_file read_roster(std::string_view yaml, const workspace_options& bot) {
    const read_yaml read = parse_yaml(yaml);
    if (read.problem.empty()) { return roster_reader{bot}.read(read.root); }
    roster_file none;
    none.problems.push_back(read.problem);
    return none;
}

void apply(roster_file roster, workspace_options& options) {
    options.team_name = std::move(roster.team);
    options.people = std::move(roster.people);
    options.rooms = std::move(roster.rooms);
    options.groups = std::move(roster.groups);
    options.commands = std::move(roster.commands);
    options.shortcuts = std::move(roster.shortcuts);
}

}  // namespace hirewise::workspace
