#include "slack_io/trusted_host.hpp"

#include "base/text.hpp"
#include "net/web_address.hpp"

namespace hirewise::slack_io {
namespace {

bool is_at_or_below(std::string_view host, std::string_view domain) {
    if (host == domain) { return true; }
    return host.size() > domain.size() && host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.';
}

}  // namespace

bool is_trusted_host(std::string_view host) {
    const std::string lower = lower_ascii(host);
    return is_at_or_below(lower, "slack.com") || is_at_or_below(lower, "slack-gov.com") || net::is_loopback(lower);
}

}  // namespace hirewise::slack_io
