#include "slack/app_manifest.hpp"

#include <algorithm>
#include <string_view>

#include "base/json.hpp"

namespace hirewise::slack {
namespace {

// A string of JSON is one of YAML.
std::string quoted(const std::string& words) {
    return dump_json(nlohmann::json(words));
}

class yaml_writer {
public:
    void line(int depth, std::string_view words) {
        text_.append(static_cast<std::size_t>(depth) * 2, ' ').append(words).append("\n");
    }
    void pair(int depth, std::string_view key, const std::string& words) {
        line(depth, std::string{key} + ": " + quoted(words));
    }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

void write_agent_view(yaml_writer& out, const app_manifest& app) {
    out.line(1, "agent_view:");
    out.pair(2, "agent_description", app.agent_description);
    out.line(2, "suggested_prompts:");
    for (const auto& prompt : app.prompts) {
        out.pair(3, "- title", prompt.title);
        out.pair(4, "message", prompt.message);
    }
}

void write_gestures(yaml_writer& out, const app_manifest& app) {
    out.line(1, "shortcuts:");
    for (const auto& shortcut : app.shortcuts) {
        out.pair(2, "- name", shortcut.name);
        out.line(3, shortcut.place == shortcut_place::message ? "type: message" : "type: global");
        out.line(3, "callback_id: " + shortcut.callback_id);
        out.pair(3, "description", shortcut.description);
    }
    out.line(1, "slash_commands:");
    for (const auto& command : app.commands) {
        out.line(2, "- command: " + command.command);
        out.pair(3, "description", command.description);
        out.pair(3, "usage_hint", command.usage_hint);
        out.line(3, "should_escape: true");
    }
}

void write_features(yaml_writer& out, const app_manifest& app) {
    out.line(0, "features:");
    out.line(1, "app_home:");
    out.line(2, "home_tab_enabled: true");
    out.line(2, "messages_tab_enabled: true");
    out.line(2, "messages_tab_read_only_enabled: false");
    out.line(1, "bot_user:");
    out.line(2, "display_name: " + app.bot_name);
    out.line(2, "always_online: true");
    write_agent_view(out, app);
    write_gestures(out, app);
}

void write_scopes(yaml_writer& out, const app_manifest& app) {
    out.line(0, "oauth_config:");
    out.line(1, "scopes:");
    out.line(2, "bot:");
    for (const auto& scope : app.scopes) { out.line(3, "- " + scope.name + "  # " + scope.reason); }
    if (std::ranges::none_of(app.scopes, &scope_line::is_optional)) { return; }
    out.line(2, "bot_optional:  # may be refused when the app is installed");
    for (const auto& scope : app.scopes) {
        if (scope.is_optional) { out.line(3, "- " + scope.name); }
    }
}

void write_settings(yaml_writer& out, const app_manifest& app) {
    out.line(0, "settings:");
    out.line(1, "event_subscriptions:");
    out.line(2, "bot_events:");
    for (const auto& event : app.events) { out.line(3, "- " + event); }
    out.line(1, "interactivity:");
    out.line(2, "is_enabled: true");
    out.line(1, "org_deploy_enabled: false");
    out.line(1, "socket_mode_enabled: true");
    out.line(1, "token_rotation_enabled: false");
}

}  // namespace

std::string to_yaml(const app_manifest& app) {
    yaml_writer out;
    out.line(0, "_metadata:");
    out.line(1, "major_version: 1");
    out.line(0, "display_information:");
    out.pair(1, "name", app.name);
    out.pair(1, "description", app.description);
    out.pair(1, "background_color", app.background_color);
    write_features(out, app);
    write_scopes(out, app);
    write_settings(out, app);
    return out.take();
}

}  // namespace hirewise::slack
