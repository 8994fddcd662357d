#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/log.hpp"
#include "net/proxy.hpp"
#include "net/tls.hpp"
#include "store/postgres_address.hpp"

namespace hirewise::app {

// The variables of the process, passed in so that nothing else ever reads them.
using environment = std::map<std::string, std::string, std::less<>>;

// A flag's value stands for its variable and wins over it; empty: not given.
struct configuration_flags {
    std::string api_url;    // --api-url, SLACK_API_URL
    std::string knowledge;  // --knowledge, HIREWISE_KNOWLEDGE
    std::string state;      // --state, HIREWISE_STATE_DIR
    std::string store;      // --store, HIREWISE_STORE
    std::string admins;     // --admins, HIREWISE_ADMINS
    std::string log;        // --log, HIREWISE_LOG
    bool watch = false;     // --watch
};

// Everything that is decided before the bot starts.
struct configuration {
    std::string app_token;  // secret
    std::string bot_token;  // secret
    std::string api_base = "https://slack.com/api/";
    net::trust_anchors anchors;
    net::proxy_rules proxies;
    std::optional<std::filesystem::path> knowledge;   // absent: the one that belongs to the program
    std::optional<std::filesystem::path> state;       // absent: ./state
    std::optional<store::postgres_address> database;  // secret; absent: SQLite in `state`
    std::vector<std::string> admins;                  // user ids
    std::string ask_a_person;                         // id of a channel or of a user group; empty: nobody is asked
    std::optional<std::uint16_t> health_port;         // on loopback, 0: the system chooses; absent: not listened
    std::chrono::days retention{90};                  // of what the store keeps about finished questions
    log_level log = log_level::info;
    bool watch = false;  // the knowledge folder, for changes
};

// One line that names a variable or flag and says what would be right. Never holds a secret.
using configuration_problems = std::vector<std::string>;

// Which variables have to be there: the tokens only for a bot that talks to Slack.
enum class tokens { required, not_needed };

// Reads what was asked for, or lists everything that is wrong with it. A variable that is set to nothing counts as not
// set. Pure: whether files and folders can be used shows when they are.
std::variant<configuration, configuration_problems> configure(const environment& variables,
                                                              const configuration_flags& flags, tokens needed);

}  // namespace hirewise::app
