#include <gtest/gtest.h>

#include "net/errors.hpp"
#include "net/proxy.hpp"

namespace hirewise::net {
namespace {

proxy_rules with_exceptions(std::string_view no_proxy) {
    return proxy_rules::parse("http://proxy.example:3128", no_proxy).value();
}

bool goes_direct(const proxy_rules& rules, std::string_view host) {
    return !rules.proxy_for(host);
}

TEST(ProxyRules, UseNoProxyWithoutOne) {
    EXPECT_TRUE(goes_direct(proxy_rules{}, "slack.com"));
    EXPECT_TRUE(goes_direct(proxy_rules::parse("", "").value(), "slack.com"));
    EXPECT_TRUE(goes_direct(proxy_rules::parse("  ", "").value(), "slack.com"));
}

TEST(ProxyRules, NameTheProxyForEveryOtherHost) {
    const auto chosen = with_exceptions("").proxy_for("slack.com");
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->host, "proxy.example");
    EXPECT_EQ(chosen->port, 3128);
    EXPECT_EQ(chosen->authorization, "");
}

TEST(ProxyRules, ReadHostAndPortWithoutAScheme) {
    const auto chosen = proxy_rules::parse("proxy.example:8080", "")->proxy_for("slack.com");
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->host, "proxy.example");
    EXPECT_EQ(chosen->port, 8080);
}

TEST(ProxyRules, TakeTheUsualPortIfNoneIsNamed) {
    EXPECT_EQ(proxy_rules::parse("http://proxy.example/", "")->proxy_for("slack.com")->port, 3128);
}

TEST(ProxyRules, TurnUserAndPasswordIntoBasicAuthorization) {
    const auto rules = proxy_rules::parse("http://Aladdin:open%20sesame@proxy.example", "").value();
    EXPECT_EQ(rules.proxy_for("slack.com")->authorization, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
}

// Found by fuzzing.
TEST(ProxyRules, RefuseAHostWithHiddenBytes) {
    for (const auto* text : {"proxy%20a", "http://proxy%0d%0aevil:3128"}) {
        const auto parsed = proxy_rules::parse(text, "");
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error(), net_errc::bad_address) << text;
    }
}

TEST(ProxyRules, RefuseWhatIsNoProxyAddress) {
    for (const auto* text : {"https://proxy.example:443", "socks5://proxy.example:1080", "http://", "http://:3128",
                             "proxy.example:0", "proxy.example:99999", "http://proxy.example/path", "not a proxy"}) {
        const auto parsed = proxy_rules::parse(text, "");
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error(), net_errc::bad_address) << text;
    }
}

TEST(ProxyRules, NeverSendLoopbackThroughAProxy) {
    const auto rules = with_exceptions("");
    for (const auto* host : {"127.0.0.1", "127.1.2.3", "::1", "localhost"}) {
        EXPECT_TRUE(goes_direct(rules, host)) << host;
    }
}

TEST(ProxyRules, ExceptAHostWithItsSubdomains) {
    const auto rules = with_exceptions("other.org, slack.com");
    EXPECT_TRUE(goes_direct(rules, "slack.com"));
    EXPECT_TRUE(goes_direct(rules, "wss-primary.slack.com"));
    EXPECT_FALSE(goes_direct(rules, "notslack.com"));
    EXPECT_FALSE(goes_direct(rules, "slack.com.evil.org"));
}

TEST(ProxyRules, ExceptOnlySubdomainsOfASuffix) {
    const auto rules = with_exceptions(".slack.com");
    EXPECT_TRUE(goes_direct(rules, "wss-primary.slack.com"));
    EXPECT_FALSE(goes_direct(rules, "slack.com"));
}

TEST(ProxyRules, ExceptEverythingWithAStar) {
    EXPECT_TRUE(goes_direct(with_exceptions("*"), "slack.com"));
    EXPECT_TRUE(goes_direct(with_exceptions("a.b , *"), "slack.com"));
}

TEST(ProxyRules, CompareHostsInAnyCaseAndIgnoreSpaces) {
    EXPECT_TRUE(goes_direct(with_exceptions("  Slack.COM ,"), "SLACK.com"));
}

TEST(ProxyRules, IgnoreEmptyExceptions) {
    EXPECT_FALSE(goes_direct(with_exceptions(",, ,"), "slack.com"));
}

TEST(ProxyRules, ExceptAddresses) {
    EXPECT_TRUE(goes_direct(with_exceptions("10.1.2.3"), "10.1.2.3"));
    EXPECT_FALSE(goes_direct(with_exceptions("10.1.2.3"), "10.1.2.30"));
}

}  // namespace
}  // namespace hirewise::net
