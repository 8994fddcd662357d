#include "app/configuration.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/text.hpp"
#include "net/web_address.hpp"

namespace hirewise::app {
namespace {

// One value and what the operator knows it as.
struct setting {
    std::string name;  // "HIREWISE_LOG", or "--log"
    std::string text;  // empty: not set
};

// Nothing if it is not a whole number in that range.
std::optional<int> number_in(std::string_view text, int least, int most) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool fits = error == std::errc{} && end == text.data() + text.size() && number >= least && number <= most;
    return fits ? std::optional{number} : std::nullopt;
}

class reader {
public:
    reader(const environment& variables, const configuration_flags& flags, tokens needed)
        : variables_{variables}, flags_{flags}, needed_{needed} {}

    std::variant<configuration, configuration_problems> read() {
        read_token("SLACK_APP_TOKEN", "xapp-", found_.app_token);
        read_token("SLACK_BOT_TOKEN", "xoxb-", found_.bot_token);
        read_api_base();
        read_network();
        read_folders();
        read_store();
        read_admins();
        read_person();
        read_retention();
        read_health_port();
        read_log_level();
        found_.watch = flags_.watch;
        if (!problems_.empty()) { return std::move(problems_); }
        return std::move(found_);
    }

private:
    std::string variable(std::string_view name) const {
        const auto place = variables_.find(name);
        return place == variables_.end() ? std::string{} : std::string{trim(place->second)};
    }

    setting either(std::string_view flag, const std::string& given, std::string_view name) const {
        if (!given.empty()) { return {std::string{flag}, given}; }
        return {std::string{name}, variable(name)};
    }

    void complain(const std::string& name, const std::string& what) { problems_.push_back(name + ": " + what); }

    void read_token(const std::string& name, const std::string& prefix, std::string& token) {
        token = variable(name);
        if (token.empty()) {
            if (needed_ == tokens::required) {
                complain(name, "is not set; it is the token that begins with " + prefix);
            }
            return;
        }
        const bool has_odd_characters = std::any_of(token.begin(), token.end(), [](unsigned char character) {
            return character <= ' ' || character > '~' || character == '"' || character == '\'';
        });
        // The value itself is a secret, even if it is not the right one.
        if (!token.starts_with(prefix) || token.size() == prefix.size()) {
            complain(name, "is not such a token; it has to begin with " + prefix);
        } else if (has_odd_characters) {
            complain(name, "holds spaces, quotes or other characters that no token has; copy it again");
        }
    }

    void read_api_base() {
        const auto [name, text] = either("--api-url", flags_.api_url, "SLACK_API_URL");
        if (text.empty()) { return; }
        const auto address = net::parse_web_address(text);
        if (!address) {
            complain(name, "\"" + text + "\" cannot be used (" + address.error().message() +
                               "); it has to be an https address, or http towards a loopback address, like " +
                               configuration{}.api_base);
            return;
        }
        if (address->target.find_first_of("?#") != std::string::npos) {
            complain(name, "\"" + text + "\" has a query; give the address up to the names of the methods");
            return;
        }
        found_.api_base = text.ends_with('/') ? text : text + "/";
    }

    void read_network() {
        found_.anchors = {variable("SSL_CERT_FILE"), variable("SSL_CERT_DIR")};
        auto proxies = net::proxy_rules::parse(variable("HTTPS_PROXY"), variable("NO_PROXY"));
        if (proxies) {
            found_.proxies = std::move(*proxies);
        } else {
            // Not repeated: it may hold a password.
            complain("HTTPS_PROXY", "cannot be used; it has to look like http://proxy.example.com:3128");
        }
    }

    void read_folders() {
        const auto knowledge = either("--knowledge", flags_.knowledge, "HIREWISE_KNOWLEDGE").text;
        if (!knowledge.empty()) { found_.knowledge = knowledge; }
        auto state = either("--state", flags_.state, "HIREWISE_STATE_DIR").text;
        if (state.empty()) { state = variable("STATE_DIRECTORY"); }
        if (!state.empty()) { found_.state = state; }
    }

    void read_store() {
        const auto [name, text] = either("--store", flags_.store, "HIREWISE_STORE");
        if (text.empty() || text == "sqlite") { return; }
        // Never repeated: such an address holds a password.
        if (!text.starts_with("postgresql://") && !text.starts_with("postgres://")) {
            complain(name,
                     "is not a store; use sqlite, or an address like postgresql://USER:PASSWORD@HOST:5432/DATABASE");
            return;
        }
        auto address = store::parse_postgres_address(text);
        if (const auto* wrong = std::get_if<store::address_complaint>(&address)) {
            complain(name, wrong->text);
        } else {
            found_.database = std::get<store::postgres_address>(std::move(address));
        }
    }

    void read_admins() {
        const auto [name, text] = either("--admins", flags_.admins, "HIREWISE_ADMINS");
        auto list = text;
        std::replace(list.begin(), list.end(), ' ', ',');
        for (const auto part : split(list, ',')) {
            if (part.empty()) { continue; }
            const bool is_id = (part.front() == 'U' || part.front() == 'W') && part.size() > 1 &&
                               part.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string_view::npos;
            if (is_id) {
                found_.admins.emplace_back(part);
            } else {
                complain(name, "\"" + std::string{part} + "\" is not a user id; give ids like U012AB3CD, with commas");
            }
        }
    }

    void read_person() {
        const std::string name = "HIREWISE_ASK_A_PERSON";
        const auto id = variable(name);
        if (id.empty()) { return; }
        const bool is_id = std::string_view{"CGS"}.find(id.front()) != std::string_view::npos && id.size() > 1 &&
                           id.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string::npos;
        if (is_id) {
            found_.ask_a_person = id;
        } else {
            complain(name,
                     "\"" + id +
                         "\" is no id; give the id of a channel, like C012AB3CD, or of a user group, like S012AB3CD");
        }
    }

    void read_retention() {
        constexpr int most_days = 3'650;
        const auto text = variable("HIREWISE_RETENTION_DAYS");
        if (text.empty()) { return; }
        if (const auto days = number_in(text, 1, most_days)) {
            found_.retention = std::chrono::days{*days};
        } else {
            complain("HIREWISE_RETENTION_DAYS", "\"" + text + "\" is not a number of days; give one from 1 to 3650");
        }
    }

    void read_health_port() {
        constexpr int most = 65'535;
        const auto text = variable("HIREWISE_HEALTH_PORT");
        if (text.empty()) { return; }
        if (const auto port = number_in(text, 0, most)) {
            found_.health_port = static_cast<std::uint16_t>(*port);
        } else {
            complain("HIREWISE_HEALTH_PORT",
                     "\"" + text + "\" is not a port; give one from 1 to 65535, or 0 for any free one");
        }
    }

    void read_log_level() {
        static constexpr std::array<std::pair<std::string_view, log_level>, 4> levels{{{"error", log_level::error},
                                                                                       {"warn", log_level::warn},
                                                                                       {"info", log_level::info},
                                                                                       {"debug", log_level::debug}}};
        const auto [name, text] = either("--log", flags_.log, "HIREWISE_LOG");
        if (text.empty()) { return; }
        for (const auto& [word, level] : levels) {
            if (text == word) {
                found_.log = level;
                return;
            }
        }
        complain(name, "\"" + text + "\" is not a level; use error, warn, info or debug");
    }

    const environment& variables_;
    const configuration_flags& flags_;
    tokens needed_;
    configuration found_;
    configuration_problems problems_;
};

}  // namespace

std::variant<configuration, configuration_problems> configure(const environment& variables,
                                                              const configuration_flags& flags, tokens needed) {
    return reader{variables, flags, needed}.read();
}

}  // namespace hirewise::app
