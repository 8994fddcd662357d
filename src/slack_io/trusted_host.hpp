#pragma once

#include <string_view>

namespace hirewise::slack_io {

// Whether what Slack hands out (a response_url, the address of a link) may point at this host: slack.com,
// slack-gov.com, what is below them, and loopback addresses.
bool is_trusted_host(std::string_view host);

}  // namespace hirewise::slack_io
