#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "net/http.hpp"

// Reading what a request was given: by query, form or JSON body, as the Web API takes them (slack-platform, 7.1).
namespace hirewise::workspace {

// "a=1&b=x%20y" as an object of texts; what is not well-formed is kept as it stands.
nlohmann::json parse_form(std::string_view text);

// A request target taken apart.
struct request_target {
    std::string path;
    nlohmann::json query;  // object of texts
};
request_target parse_target(std::string_view target);

// The arguments of a Web API call, an object; or Slack's name of the error.
struct call_arguments {
    nlohmann::json values = nlohmann::json::object();
    std::string error;
};
// `reads_json`: false for the methods that take forms only; Slack ignores a JSON body there.
call_arguments read_arguments(const net::http_request& request, bool reads_json);

// A scalar as text; forms and JSON bodies give the same. Empty if absent.
std::string text_argument(const nlohmann::json& arguments, std::string_view name);
bool flag_argument(const nlohmann::json& arguments, std::string_view name);
// The number, `fallback` if absent, -1 if it is none.
long number_argument(const nlohmann::json& arguments, std::string_view name, long fallback);
// A nested value, which forms carry as JSON text. Null if absent; nothing if it cannot be read.
std::optional<nlohmann::json> nested_argument(const nlohmann::json& arguments, std::string_view name);

}  // namespace hirewise::workspace
