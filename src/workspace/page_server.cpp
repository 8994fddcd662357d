#include "workspace/page_server.hpp"

#include "workspace/answers.hpp"
#include "workspace/page_files.hpp"

namespace hirewise::workspace {

namespace {

constexpr std::string_view token_mark = "{{token}}";
constexpr std::string_view policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

std::string_view type_of(std::string_view name) {
    if (name.ends_with(".js")) { return "text/javascript; charset=utf-8"; }
    if (name.ends_with(".css")) { return "text/css; charset=utf-8"; }
    if (name.ends_with(".svg")) { return "image/svg+xml"; }
    return "text/html; charset=utf-8";
}

}  // namespace

net::http_response page_answer(std::string_view path, std::string_view token) {
    const std::string_view name = path == "/" ? "index.html" : path.substr(path.rfind('/') + 1);
    const std::string_view file = page_file(name);
    if (file.empty()) { return error_answer(404, "not_found"); }
    net::http_response answer;
    answer.body = std::string{file};
    const std::size_t mark = answer.body.find(token_mark);
    if (mark != std::string::npos) { answer.body.replace(mark, token_mark.size(), token); }
    answer.headers.emplace_back("Content-Type", std::string{type_of(name)});
    answer.headers.emplace_back("Content-Security-Policy", std::string{policy});
    answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
    answer.headers.emplace_back("Referrer-Policy", "no-referrer");
    answer.headers.emplace_back("Cache-Control", "no-store");
    return answer;
}

}  // namespace hirewise::workspace
