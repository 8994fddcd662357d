#pragma once

#include <string>

#include "net/http.hpp"
#include "workspace/state.hpp"
#include "workspace/workspace.hpp"

// The addresses where the bytes of files come in and go out (slack-platform, 7.6 and 3.3).
namespace hirewise::workspace {

// POST to /upload/TICKET: the raw bytes, once.
net::http_response take_upload(state& known, const std::string& ticket, const net::http_request& request);
// GET of /files/ID/NAME with the bot's token; without it a page that asks to sign in, as Slack does.
net::http_response give_file(const state& known, const workspace_options& options, const std::string& path,
                             const net::http_request& request);

}  // namespace hirewise::workspace
