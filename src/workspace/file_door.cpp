#include "workspace/file_door.hpp"

#include <algorithm>

#include "workspace/answers.hpp"

namespace hirewise::workspace {

namespace {

net::http_response plain(int status, std::string_view type, std::string body) {
    net::http_response answer;
    answer.status = status;
    answer.headers.emplace_back("Content-Type", std::string{type});
    answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
    answer.body = std::move(body);
    return answer;
}

}  // namespace

net::http_response take_upload(state& known, const std::string& ticket, const net::http_request& request) {
    auto& files = known.files();
    const auto found =
        std::ranges::find_if(files, [&](const auto& each) { return !ticket.empty() && each.second.ticket == ticket; });
    if (found == files.end() || request.method != "POST") { return error_answer(404, "invalid_url"); }
    if (request.body.size() != found->second.awaited) { return error_answer(400, "file_upload_size_error"); }
    found->second.bytes = request.body;
    found->second.ticket.clear();
    return plain(200, "text/plain", "OK - " + std::to_string(request.body.size()));
}

net::http_response give_file(const state& known, const workspace_options& options, const std::string& path,
                             const net::http_request& request) {
    const auto found = known.files().find(path.substr(0, path.find('/')));
    if (net::header_value(request.headers, "Authorization") != "Bearer " + options.bot_token) {
        return plain(200, "text/html", "<!doctype html><title>Sign in</title>");
    }
    if (found == known.files().end() || !found->second.is_complete) { return error_answer(404, "file_not_found"); }
    return plain(200, "application/octet-stream", found->second.bytes);
}

}  // namespace hirewise::workspace
