#pragma once

#include <span>
#include <string_view>

namespace hirewise::slack_io {

// A Web API method that the bot calls, and one of the scopes it needs (slack-platform, 7.4).
struct method_scope {
    std::string_view method;
    std::string_view scope;  // of the bot token; empty: none
};

// Every method that is called, by name; one line for each of its scopes.
std::span<const method_scope> method_scopes();

}  // namespace hirewise::slack_io
