#include <string>

#include "base/text.hpp"
#include "net/http.hpp"
#include "net/http_text.hpp"
#include "net/proxy.hpp"
#include "net/web_address.hpp"
#include "require.hpp"
#include "slack_io/trusted_host.hpp"
#include "targets.hpp"

namespace hirewise::fuzz {
namespace {

bool has_control(std::string_view text) {
    return text.find_first_of(std::string_view{"\r\n\0 ", 4}) != text.npos;
}

void check_address(std::string_view text) {
    const auto read = net::parse_web_address(text);
    if (!read) { return; }
    require(!read->host.empty() && read->port != 0, "an address names a host and a port", text);
    require(read->target.starts_with('/'), "a target begins with a slash", text);
    require(!has_control(read->host) && !has_control(read->target), "nothing in an address ends a line", text);
    require(read->secure || net::is_loopback(read->host), "plain text goes nowhere but to this machine", text);
    net::http_request request;
    request.address = *read;
    require(net::is_well_formed(request), "what was read as an address can be requested", text);
    (void)slack_io::is_trusted_host(read->host);
}

void check_proxy(std::string_view proxy, std::string_view exceptions) {
    const auto rules = net::proxy_rules::parse(proxy, exceptions);
    if (!rules) { return; }
    const auto chosen = rules->proxy_for("slack.com");
    require(!rules->proxy_for("127.0.0.1"), "no proxy stands before this machine", proxy);
    if (!chosen) { return; }
    require(!chosen->host.empty() && !has_control(chosen->host), "a proxy is a host", proxy);
    const net::header_list headers = {{"Proxy-Authorization", chosen->authorization}};
    require(net::is_well_formed(headers), "credentials cannot start another header", proxy);
}

}  // namespace

void fuzz_address(std::string_view input) {
    const auto lines = split(input, '\n');
    for (const auto line : lines) { check_address(line); }
    check_address(input);
    check_proxy(lines.front(), lines.back());
    const net::header_list headers = {{std::string{lines.front()}, std::string{input}}};
    require(!net::is_well_formed(headers) || !has_control(lines.front()), "a name of a header is one word", input);
    (void)net::header_value(headers, lines.back());
}

}  // namespace hirewise::fuzz
