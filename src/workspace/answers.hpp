#pragma once

#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/json.hpp"
#include "net/http.hpp"

// The forms of HTTP answers that the workspace gives.
namespace hirewise::workspace {

inline net::http_response json_answer(int status, const nlohmann::json& body) {
    net::http_response answer;
    answer.status = status;
    answer.headers.emplace_back("Content-Type", "application/json; charset=utf-8");
    answer.headers.emplace_back("Cache-Control", "no-store");
    answer.body = dump_json(body);
    return answer;
}

inline net::http_response error_answer(int status, std::string_view error) {
    return json_answer(status, nlohmann::json::object({{"ok", false}, {"error", error}}));
}

}  // namespace hirewise::workspace
