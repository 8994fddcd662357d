#include "app/configuration.hpp"

#include <gtest/gtest.h>

namespace hirewise::app {
namespace {

const environment with_tokens = {{"SLACK_APP_TOKEN", "xapp-1-A1-2-3"}, {"SLACK_BOT_TOKEN", "xoxb-1-2-3"}};

environment with(const std::string& name, const std::string& value) {
    auto variables = with_tokens;
    variables[name] = value;
    return variables;
}

configuration read(const environment& variables, const configuration_flags& flags = {}) {
    return std::get<configuration>(configure(variables, flags, tokens::required));
}

configuration_problems problems_of(const environment& variables, const configuration_flags& flags = {}) {
    const auto outcome = configure(variables, flags, tokens::required);
    const auto* problems = std::get_if<configuration_problems>(&outcome);
    return problems == nullptr ? configuration_problems{} : *problems;
}

// The one line that is said about this value of this variable.
std::string complaint_about(const std::string& name, const std::string& value) {
    const auto problems = problems_of(with(name, value));
    EXPECT_EQ(problems.size(), 1U) << name << "=" << value;
    return problems.empty() ? std::string{} : problems.front();
}

TEST(Configuration, HasDefaultsForEverythingButTheTokens) {
    const auto settings = read(with_tokens);
    EXPECT_EQ(settings.app_token, "xapp-1-A1-2-3");
    EXPECT_EQ(settings.bot_token, "xoxb-1-2-3");
    EXPECT_EQ(settings.api_base, "https://slack.com/api/");
    EXPECT_FALSE(settings.knowledge);
    EXPECT_FALSE(settings.state);
    EXPECT_EQ(settings.log, log_level::info);
    EXPECT_TRUE(settings.admins.empty());
}

TEST(Configuration, ReadsThePortOfTheProbes) {
    EXPECT_FALSE(read(with_tokens).health_port);
    EXPECT_EQ(read(with("HIREWISE_HEALTH_PORT", "9102")).health_port, 9102);
    EXPECT_EQ(read(with("HIREWISE_HEALTH_PORT", "0")).health_port, 0);
    for (const auto* unusable : {"65536", "-1", "http", "9102x"}) {
        EXPECT_NE(complaint_about("HIREWISE_HEALTH_PORT", unusable).find("is not a port"), std::string::npos);
    }
}

TEST(Configuration, NamesBothTokensWhenTheyAreMissing) {
    const auto problems = problems_of({});
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_TRUE(problems[0].starts_with("SLACK_APP_TOKEN: "));
    EXPECT_TRUE(problems[1].starts_with("SLACK_BOT_TOKEN: "));
}

TEST(Configuration, NeedsNoTokensWithoutSlack) {
    EXPECT_TRUE(std::holds_alternative<configuration>(configure({}, {}, tokens::not_needed)));
}

TEST(Configuration, TellsWhichTokenBelongsWhere) {
    EXPECT_NE(complaint_about("SLACK_APP_TOKEN", "xoxb-1-2-3").find("xapp-"), std::string::npos);
    EXPECT_NE(complaint_about("SLACK_BOT_TOKEN", "xoxp-1-2-3").find("xoxb-"), std::string::npos);
}

TEST(Configuration, NeverRepeatsAToken) {
    for (const auto* value : {"hush-hush", "xoxb-hush hush", "\"xoxb-hush\""}) {
        EXPECT_EQ(complaint_about("SLACK_BOT_TOKEN", value).find("hush"), std::string::npos) << value;
    }
}

TEST(Configuration, RefusesATokenWithQuotesOrWithoutAnythingBehindItsPrefix) {
    complaint_about("SLACK_BOT_TOKEN", "xoxb-1'");
    complaint_about("SLACK_BOT_TOKEN", "xoxb-");
}

TEST(Configuration, ForgivesSpaceAroundAToken) {
    EXPECT_EQ(read(with("SLACK_BOT_TOKEN", " xoxb-1-2-3\n")).bot_token, "xoxb-1-2-3");
}

TEST(Configuration, TakesAVariableThatIsSetToNothingForNotSet) {
    EXPECT_EQ(read(with("HIREWISE_LOG", "")).log, log_level::info);
    EXPECT_EQ(read(with("SLACK_API_URL", "")).api_base, "https://slack.com/api/");
}

TEST(Configuration, AddsTheSlashToTheApiAddress) {
    EXPECT_EQ(read(with("SLACK_API_URL", "http://127.0.0.1:8080/api")).api_base, "http://127.0.0.1:8080/api/");
    EXPECT_EQ(read(with("SLACK_API_URL", "https://slack.example.com")).api_base, "https://slack.example.com/");
}

TEST(Configuration, KeepsAnApiAddressThatEndsWithASlash) {
    EXPECT_EQ(read(with("SLACK_API_URL", "http://localhost:8080/any/path/")).api_base,
              "http://localhost:8080/any/path/");
}

TEST(Configuration, RefusesPlainHttpBeyondLoopback) {
    EXPECT_NE(complaint_about("SLACK_API_URL", "http://slack.com/api/").find("https"), std::string::npos);
}

TEST(Configuration, RefusesWhatIsNoAddressOfAnApi) {
    for (const auto* value : {"slack.com/api", "ftp://slack.com/", "https://slack.com/api/?x=1", "https://"}) {
        EXPECT_TRUE(complaint_about("SLACK_API_URL", value).starts_with("SLACK_API_URL: ")) << value;
    }
}

TEST(Configuration, ReadsTrustAnchors) {
    auto variables = with("SSL_CERT_FILE", "/etc/anchors.pem");
    variables["SSL_CERT_DIR"] = "/etc/anchors";
    EXPECT_EQ(read(variables).anchors.file, "/etc/anchors.pem");
    EXPECT_EQ(read(variables).anchors.folder, "/etc/anchors");
}

// peer-lessons 59
TEST(Configuration, ReadsTheProxyAndItsExceptions) {
    auto variables = with("HTTPS_PROXY", "http://proxy.example.com:8080");
    variables["NO_PROXY"] = "internal.example.com";
    const auto settings = read(variables);
    ASSERT_TRUE(settings.proxies.proxy_for("slack.com"));
    EXPECT_EQ(settings.proxies.proxy_for("slack.com")->host, "proxy.example.com");
    EXPECT_FALSE(settings.proxies.proxy_for("internal.example.com"));
}

TEST(Configuration, NeverRepeatsTheAddressOfAProxy) {
    EXPECT_EQ(complaint_about("HTTPS_PROXY", "ftp://user:hush@proxy:1/").find("hush"), std::string::npos);
}

TEST(Configuration, PutsTheStateWhereTheServiceManagerSays) {
    EXPECT_EQ(read(with("STATE_DIRECTORY", "/var/lib/hirewise")).state, "/var/lib/hirewise");
}

TEST(Configuration, PrefersItsOwnVariableForTheState) {
    auto variables = with("STATE_DIRECTORY", "/var/lib/hirewise");
    variables["HIREWISE_STATE_DIR"] = "/srv/hirewise";
    EXPECT_EQ(read(variables).state, "/srv/hirewise");
}

TEST(Configuration, AcceptsTheEmbeddedStoreByName) {
    EXPECT_TRUE(problems_of(with("HIREWISE_STORE", "sqlite")).empty());
}

TEST(Configuration, AcceptsAnAddressOfPostgresqlInBothItsSpellings) {
    for (const auto* scheme : {"postgresql", "postgres"}) {
        const auto settings = read(with("HIREWISE_STORE", scheme + std::string{"://bot:hush@db:5433/hirewise"}));
        ASSERT_TRUE(settings.database);
        EXPECT_EQ(settings.database->text(), "hirewise at db:5433");
    }
}

TEST(Configuration, EncryptsTheWayToADatabaseElsewhere) {
    const auto settings = read(with("HIREWISE_STORE", "postgresql://bot:hush@db/hirewise"));
    EXPECT_EQ(settings.database.value().value("sslmode"), "require");
}

TEST(Configuration, LeavesTheWayToThisMachineAsItIs) {
    for (const auto* place : {"localhost", "127.0.0.1", "[::1]", "%2Frun%2Fpostgresql"}) {
        const auto settings = read(with("HIREWISE_STORE", "postgresql://bot@" + std::string{place} + "/hirewise"));
        EXPECT_EQ(settings.database.value().value("sslmode"), "") << place;
    }
}

TEST(Configuration, RefusesToSendThePasswordInTheClearWithoutRepeatingIt) {
    const auto line = complaint_about("HIREWISE_STORE", "postgresql://bot:hush@db/hirewise?sslmode=prefer");
    EXPECT_NE(line.find("use sslmode=verify-full"), std::string::npos);
    EXPECT_EQ(line.find("hush"), std::string::npos);
}

TEST(Configuration, SaysHowAnAddressOfPostgresqlLooksWithoutRepeatingIt) {
    const auto line = complaint_about("HIREWISE_STORE", "postgresql://bot:hu%sh@db/hirewise");
    EXPECT_NE(line.find("it has to look like postgresql://USER:PASSWORD@HOST:5432/DATABASE"), std::string::npos);
    EXPECT_EQ(line.find("sh@db"), std::string::npos);
}

TEST(Configuration, RefusesAnyOtherStore) {
    EXPECT_NE(complaint_about("HIREWISE_STORE", "mysql").find("use sqlite"), std::string::npos);
}

TEST(Configuration, ReadsAdministrators) {
    EXPECT_EQ(read(with("HIREWISE_ADMINS", "U012AB3CD, W9XYZ")).admins,
              (std::vector<std::string>{"U012AB3CD", "W9XYZ"}));
}

TEST(Configuration, NamesTheAdministratorThatIsNoUserId) {
    EXPECT_NE(complaint_about("HIREWISE_ADMINS", "U012AB3CD,anna").find("\"anna\""), std::string::npos);
}

TEST(Configuration, ReadsEveryLogLevel) {
    EXPECT_EQ(read(with("HIREWISE_LOG", "error")).log, log_level::error);
    EXPECT_EQ(read(with("HIREWISE_LOG", "warn")).log, log_level::warn);
    EXPECT_EQ(read(with("HIREWISE_LOG", "info")).log, log_level::info);
    EXPECT_EQ(read(with("HIREWISE_LOG", "debug")).log, log_level::debug);
}

TEST(Configuration, SaysWhichLogLevelsThereAre) {
    EXPECT_EQ(complaint_about("HIREWISE_LOG", "verbose"),
              "HIREWISE_LOG: \"verbose\" is not a level; use error, warn, info or debug");
}

TEST(Configuration, AFlagWinsOverItsVariable) {
    configuration_flags flags;
    flags.log = "debug";
    flags.knowledge = "/flag";
    auto variables = with("HIREWISE_LOG", "nonsense");
    variables["HIREWISE_KNOWLEDGE"] = "/variable";
    const auto settings = read(variables, flags);
    EXPECT_EQ(settings.log, log_level::debug);
    EXPECT_EQ(settings.knowledge, "/flag");
}

TEST(Configuration, NamesTheFlagWhenTheFlagIsWrong) {
    configuration_flags flags;
    flags.log = "loud";
    ASSERT_EQ(problems_of(with_tokens, flags).size(), 1U);
    EXPECT_TRUE(problems_of(with_tokens, flags).front().starts_with("--log: "));
}

TEST(Configuration, ListsEveryProblemInOneGo) {
    auto variables = with("HIREWISE_LOG", "loud");
    variables["HIREWISE_STORE"] = "mysql";
    variables["SLACK_API_URL"] = "nowhere";
    EXPECT_EQ(problems_of(variables).size(), 3U);
}

TEST(Configuration, EveryProblemIsOneLine) {
    auto variables = with("HIREWISE_LOG", "loud");
    variables["HIREWISE_ADMINS"] = "anna ben";
    for (const auto& line : problems_of(variables)) { EXPECT_EQ(line.find('\n'), std::string::npos); }
}

}  // namespace
}  // namespace hirewise::app
