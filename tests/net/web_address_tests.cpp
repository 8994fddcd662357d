#include "net/web_address.hpp"

#include <gtest/gtest.h>

#include "net/errors.hpp"

namespace hirewise::net {
namespace {

error_code failure_of(std::string_view text) {
    const auto parsed = parse_web_address(text);
    return parsed ? error_code{} : parsed.error();
}

TEST(WebAddress, IsTakenApart) {
    const auto parsed = parse_web_address("https://slack.com/api/auth.test?a=1&b=2");
    ASSERT_TRUE(parsed);
    const web_address expected{.secure = true, .host = "slack.com", .port = 443, .target = "/api/auth.test?a=1&b=2"};
    EXPECT_EQ(*parsed, expected);
}

TEST(WebAddress, KeepsTheTicketOfAWebSocketAddressAsItIs) {
    const auto parsed = parse_web_address("wss://wss-primary.slack.com/link/?ticket=a%2Fb-c&app_id=1%20x");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->target, "/link/?ticket=a%2Fb-c&app_id=1%20x");
}

TEST(WebAddress, HasAPathEvenIfNoneIsWritten) {
    EXPECT_EQ(parse_web_address("https://slack.com")->target, "/");
    EXPECT_EQ(parse_web_address("https://slack.com?x=1")->target, "/?x=1");
}

TEST(WebAddress, DropsTheFragment) {
    EXPECT_EQ(parse_web_address("https://slack.com/a#b")->target, "/a");
}

TEST(WebAddress, ReadsSchemeAndHostInAnyCase) {
    const auto parsed = parse_web_address("HTTPS://Slack.COM/Path");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->host, "slack.com");
    EXPECT_EQ(parsed->target, "/Path");
}

TEST(WebAddress, TakesThePortFromTheAddress) {
    EXPECT_EQ(parse_web_address("https://slack.com:8443/")->port, 8443);
    EXPECT_EQ(parse_web_address("https://slack.com:/")->port, 443);
    EXPECT_EQ(parse_web_address("ws://127.0.0.1/")->port, 80);
}

TEST(WebAddress, ReadsAddressesOfIpVersion6WithoutBrackets) {
    const auto parsed = parse_web_address("http://[::1]:8080/x");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->host, "::1");
    EXPECT_EQ(parsed->port, 8080);
    EXPECT_FALSE(parsed->secure);
}

TEST(WebAddress, RefusesWhatIsNoAbsoluteWebAddress) {
    for (const auto* text : {"", "slack.com", "/api/", "//slack.com/", "ftp://slack.com/", "https:", "https://",
                             "https:///path", "mailto:a@b.c", "https://sla ck.com/", "https://slack.com/a b",
                             "https://slack.com\r\nHost: evil/", "https://[::1/"}) {
        EXPECT_EQ(failure_of(text), net_errc::bad_address) << text;
    }
}

// Found by fuzzing: these end a debug build inside of Boost.URL 1.81 if it is asked.
TEST(WebAddress, RefusesWhatLooksLikeNoAddressWithoutReadingIt) {
    for (const auto* text : {"hdtph:}", "a:}", "https:{", "https://host/{x}", "https://host/a b", "https://h\xF6st/"}) {
        EXPECT_EQ(failure_of(text), net_errc::bad_address) << text;
    }
}

TEST(WebAddress, RefusesHostsWithHiddenBytes) {
    EXPECT_EQ(failure_of("https://slack%2Ecom%0d%0ax/"), net_errc::bad_address);
    EXPECT_EQ(failure_of("https://" + std::string(300, 'a') + "/"), net_errc::bad_address);
}

TEST(WebAddress, RefusesPortsThatDoNotExist) {
    EXPECT_EQ(failure_of("https://slack.com:0/"), net_errc::bad_address);
    EXPECT_EQ(failure_of("https://slack.com:65536/"), net_errc::bad_address);
    EXPECT_EQ(failure_of("https://slack.com:80a/"), net_errc::bad_address);
}

TEST(WebAddress, RefusesCredentials) {
    EXPECT_EQ(failure_of("https://user:secret@slack.com/"), net_errc::bad_address);
    EXPECT_EQ(failure_of("https://@slack.com/"), net_errc::bad_address);
}

TEST(WebAddress, RefusesPlainTextBeyondLoopback) {
    for (const auto* text : {"http://slack.com/api/", "ws://slack.com/", "http://10.0.0.1/", "http://128.0.0.1/",
                             "http://localhost.example.com/"}) {
        EXPECT_EQ(failure_of(text), net_errc::insecure_address) << text;
    }
}

TEST(WebAddress, IsNotFooledByAHostThatBeginsLikeLoopback) {
    for (const auto* text : {"http://127.0.0.1.example.com/", "http://127.0.0.1%2eexample.com/", "http://[::1]x/",
                             "http://127.0.0.1:80@example.com/"}) {
        EXPECT_EQ(failure_of(text), net_errc::bad_address) << text;
    }
}

TEST(WebAddress, AllowsPlainTextOnLoopback) {
    for (const auto* text : {"http://127.0.0.1:1/", "ws://127.8.9.1/", "http://localhost/", "ws://LOCALHOST:9/x"}) {
        EXPECT_EQ(failure_of(text), error_code{}) << text;
    }
}

TEST(Loopback, IsRecognisedByNameAndAddress) {
    for (const auto* host : {"127.0.0.1", "127.255.0.3", "::1", "localhost", "LocalHost"}) {
        EXPECT_TRUE(is_loopback(host)) << host;
    }
    for (const auto* host : {"", "128.0.0.1", "::2", "localhost.", "localhost.evil.com", "0.0.0.0", "127.0.0.1.evil"}) {
        EXPECT_FALSE(is_loopback(host)) << host;
    }
}

}  // namespace
}  // namespace hirewise::net
