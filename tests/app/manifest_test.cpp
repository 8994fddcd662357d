// The app's manifest says what the program listens to and needs: neither more nor less.
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "app/manifest_command.hpp"
#include "base/text.hpp"
#include "cards/slack_app.hpp"
#include "handlers/desk.hpp"
#include "handlers/register_handlers.hpp"
#include "slack_io/method_scopes.hpp"
#include "support/fake_store.hpp"
#include "support/fake_web_api.hpp"
#include "support/log_record.hpp"

namespace hirewise::app {
namespace {

using names = std::set<std::string>;

class no_keeper final : public handlers::knowledge_keeper {
public:
    awaitable<handlers::reload_report> reload(std::string) override { co_return handlers::reload_report{}; }
    std::chrono::milliseconds loaded() const override { return {}; }
};

// What the bot's own handlers listen to.
slack_io::router::heard_names registered() {
    asio::io_context context;
    test::log_record log;
    test::fake_store store;
    test::fake_web_api web;
    no_keeper keeper;
    handlers::admins admins{{}, web.self.team, web, clock{}};
    async::task_group errands{context.get_executor(), 1, [](const std::exception_ptr&) {}};
    handlers::desk desk{nullptr, store, web, web.self, clock{}, log.log(), keeper, admins, errands};
    slack_io::router router;
    handlers::register_handlers(router, desk);
    return router.names();
}

names shortcuts_of(const slack::app_manifest& app, slack::shortcut_place place) {
    names found;
    for (const auto& shortcut : app.shortcuts) {
        if (shortcut.place == place) { found.insert(shortcut.callback_id); }
    }
    return found;
}

names commands_of(const slack::app_manifest& app) {
    names found;
    for (const auto& command : app.commands) { found.insert(command.command); }
    return found;
}

names scopes_of(const slack::app_manifest& app) {
    names found;
    for (const auto& scope : app.scopes) { found.insert(scope.name); }
    return found;
}

void expect_same(names announced, const names& heard) {
    for (const auto& name : heard) { EXPECT_TRUE(announced.contains(name)) << name << " is not in the manifest"; }
    for (const auto& name : announced) { EXPECT_TRUE(heard.contains(name)) << "nobody listens to " << name; }
}

std::string file_text(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

TEST(Manifest, AnnouncesWhatTheRouterHears) {
    const auto app = cards::slack_app();
    const auto heard = registered();
    expect_same(commands_of(app), heard.commands);
    expect_same(shortcuts_of(app, slack::shortcut_place::everywhere), heard.shortcuts);
    expect_same(shortcuts_of(app, slack::shortcut_place::message), heard.message_shortcuts);
    expect_same({app.events.begin(), app.events.end()}, heard.events);
}

TEST(Manifest, AsksForTheScopesThatMethodsAndEventsNeed) {
    const auto app = cards::slack_app();
    names needed{"commands"};  // slash commands and shortcuts
    for (const auto& each : slack_io::method_scopes()) {
        if (!each.scope.empty()) { needed.emplace(each.scope); }
    }
    const std::map<std::string, std::string> of_events = {{"app_mention", "app_mentions:read"},
                                                          {"message.im", "im:history"},
                                                          {"message.channels", "channels:history"},
                                                          {"message.groups", "groups:history"},
                                                          {"message.mpim", "mpim:history"},
                                                          {"app_context_changed", "assistant:write"},
                                                          {"assistant_thread_started", "assistant:write"},
                                                          {"assistant_thread_context_changed", "assistant:write"}};
    for (const auto& event : app.events) {
        if (of_events.contains(event)) { needed.insert(of_events.at(event)); }
    }
    EXPECT_EQ(scopes_of(app), needed);
}

// So that no call is added without its scope.
TEST(Manifest, TheTableOfMethodsHoldsEveryMethodThatIsCalled) {
    names listed;
    for (const auto& each : slack_io::method_scopes()) { listed.emplace(each.method); }
    const std::regex method{R"re("((?:[a-z]+\.)+[a-zA-Z]+)")re"};
    names called;
    for (const auto* file : {"agent_calls", "file_calls", "message_calls", "view_calls", "web_api"}) {
        const auto text = file_text(std::string{HIREWISE_SOURCE_ROOT "/src/slack_io/"} + file + ".cpp");
        for (auto found = std::sregex_iterator{text.begin(), text.end(), method}; found != std::sregex_iterator{};
             ++found) {
            if (!(*found)[1].str().ends_with(".hpp")) { called.insert((*found)[1].str()); }
        }
    }
    EXPECT_EQ(called, listed);
}

TEST(Manifest, TheFileToPasteIsWhatTheProgramPrints) {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    EXPECT_EQ(run_manifest(console{in, out, err}), 0);
    EXPECT_EQ(file_text(HIREWISE_SOURCE_ROOT "/deploy/slack-app-manifest.yaml"), out.str());
}

TEST(Manifest, KeepsSlacksLimits) {
    const auto app = cards::slack_app();
    EXPECT_LE(utf16_length(app.name), 35U);
    EXPECT_LE(utf16_length(app.description), 140U);
    EXPECT_LE(utf16_length(app.agent_description), 300U);
    EXPECT_LE(app.prompts.size(), 4U);
    for (const auto& shortcut : app.shortcuts) {
        EXPECT_LE(utf16_length(shortcut.name), 24U) << shortcut.name;
        EXPECT_LE(utf16_length(shortcut.description), 150U) << shortcut.name;
    }
    for (const auto& command : app.commands) { EXPECT_LE(command.command.size(), 32U) << command.command; }
}

}  // namespace
}  // namespace hirewise::app
