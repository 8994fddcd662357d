#include "app/doctor_command.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include <boost/asio/io_context.hpp>

#include "app/exit_code.hpp"
#include "app/open_store.hpp"
#include "app/run_until_done.hpp"
#include "app/usable.hpp"
#include "base/clock.hpp"
#include "base/text.hpp"
#include "cards/slack_app.hpp"
#include "knowledge/load.hpp"
#include "slack/errors.hpp"
#include "store/store.hpp"

namespace hirewise::app {
namespace {

constexpr const char* reinstall = "paste what `hirewise manifest` prints into the app's settings and install it again";

// What was found, line by line.
class findings {
public:
    explicit findings(std::ostream& out) : out_{out} {}

    void good(std::string_view what, std::string_view words) { line("ok  ", what, words); }
    void note(std::string_view what, std::string_view words) { line("note", what, words); }
    void bad(std::string_view what, std::string_view words, std::string_view fix, int code) {
        line("FAIL", what, words);
        out_ << "      mend it: " << fix << '\n';
        if (code_ == exit_code::success) { code_ = code; }
    }

    int code() const { return code_; }

private:
    void line(std::string_view sign, std::string_view what, std::string_view words) {
        out_ << sign << "  " << what << ": " << words << '\n';
    }

    std::ostream& out_;
    int code_ = exit_code::success;
};

bool is_refusal(const error_code& error) {
    return error == slack::slack_errc::refused_credentials || error == slack::slack_errc::missing_scope;
}

void examine_knowledge(const configuration& settings, findings& found) {
    if (const auto complaint = knowledge_complaint(settings); !complaint.empty()) {
        found.bad("knowledge", complaint, "set HIREWISE_KNOWLEDGE to a knowledge folder", exit_code::configuration);
        return;
    }
    const auto folder = knowledge_folder_of(settings);
    const auto loaded = knowledge::load(folder, clock{}.today());
    if (!loaded.snapshot) {
        found.bad("knowledge", "has errors", "run `hirewise check " + folder.string() + "`; it says what to type",
                  exit_code::bad_knowledge);
        return;
    }
    found.good("knowledge",
               "version " + loaded.snapshot->version + ", " + std::to_string(loaded.snapshot->pages()) + " pages");
}

// Opened as `serve` opens it, so an older one is brought up to date.
awaitable<void> examine_store(configuration settings, findings& found) {
    const auto place = place_of_store(settings);
    if (const auto complaint = state_complaint(settings); !complaint.empty()) {
        found.bad("store", complaint, "set HIREWISE_STATE_DIR to a folder that the bot may write to",
                  exit_code::configuration);
        co_return;
    }
    if (!settings.database && !std::filesystem::exists(place)) {
        found.good("store", "will be made in " + place);
        co_return;
    }
    const auto opened = co_await open_store(settings, logger{});
    if (!opened) {
        found.bad("store", opened.error().message() + " (" + place + ")", store_advice(settings),
                  exit_code_for_store(opened.error()));
        co_return;
    }
    co_await (*opened)->close();
    found.good("store", "opens in " + place);
}

void examine_scopes(const std::vector<std::string>& granted, findings& found) {
    if (granted.empty()) {
        found.note("scopes", "Slack does not tell which the bot token has");
        return;
    }
    std::vector<std::string> missing;
    for (const auto& scope : cards::slack_app().scopes) {
        if (std::ranges::find(granted, scope.name) != granted.end()) { continue; }
        if (scope.is_optional) {
            found.note("scopes", scope.name + " is not granted, so it does without: " + scope.reason);
        } else {
            missing.push_back(scope.name);
        }
    }
    if (missing.empty()) {
        found.good("scopes", "the bot token has what is needed");
        return;
    }
    found.bad("scopes", "the bot token lacks " + join_as_sentence(missing), reinstall, exit_code::refused_credentials);
}

void blame(const error_code& error, std::string_view what, std::string_view fix, findings& found) {
    if (is_refusal(error)) {
        found.bad(what, error.message(), fix, exit_code::refused_credentials);
        return;
    }
    found.bad(what, "cannot ask Slack (" + error.message() + ")",
              "check the network, HTTPS_PROXY, SLACK_API_URL and SSL_CERT_FILE, then try again",
              exit_code::unavailable);
}

// Asks Slack two questions: who the bot is, and for the address of a link, which is not used.
awaitable<void> examine_slack(slack_io::web_api& api, findings& found) {
    const auto self = co_await api.auth_test();
    if (self) {
        found.good("bot token", "Slack knows it as " + self->user_name + " in " + self->team_name);
        examine_scopes(self->scopes, found);
    } else {
        blame(self.error(), "bot token", "copy it anew from \"Install App\" into SLACK_BOT_TOKEN", found);
    }
    const auto address = co_await api.apps_connections_open();
    if (address) {
        found.good("app token", "Slack gives out links for it");
    } else {
        blame(address.error(), "app token",
              "make one with the scope connections:write under \"App-Level Tokens\", and put it into SLACK_APP_TOKEN",
              found);
    }
}

awaitable<int> examine(asio::any_io_executor executor, configuration settings, bool has_tokens,
                       open_connections connect, findings& found) {
    examine_knowledge(settings, found);
    co_await examine_store(settings, found);
    if (!has_tokens) { co_return found.code(); }
    const auto connected = connect(executor, settings);
    if (!connected) {
        found.bad("trust", connected.error().message(),
                  "set SSL_CERT_FILE or SSL_CERT_DIR to readable certificates in PEM form", exit_code::configuration);
        co_return found.code();
    }
    co_await examine_slack((*connected)->api(), found);
    co_return found.code();
}

}  // namespace

int run_doctor(const environment& variables, const configuration_flags& flags, const console& console,
               const open_connections& connect) {
    findings found{console.out};
    auto read = configure(variables, flags, tokens::required);
    const auto* problems = std::get_if<configuration_problems>(&read);
    if (problems != nullptr) {
        for (const auto& problem : *problems) {
            found.bad("settings", problem, "see the table of variables in the README", exit_code::configuration);
        }
        read = configure(variables, flags, tokens::not_needed);
        // Other settings are wrong as well: nothing can be looked at with them.
        if (std::holds_alternative<configuration_problems>(read)) { return found.code(); }
    } else {
        found.good("settings", "every variable can be used");
    }
    const bool has_tokens = found.code() == exit_code::success;
    asio::io_context context{1};
    auto work = examine(context.get_executor(), std::get<configuration>(std::move(read)), has_tokens, connect, found);
    const auto wait_on = [] {};  // every step is bounded; a second signal ends the program
    return run_until_done(context, std::move(work), wait_on, logger{});
}

}  // namespace hirewise::app
