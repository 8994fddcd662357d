#include "workspace/arguments.hpp"

#include <charconv>
#include <system_error>

#include "base/json.hpp"
#include "base/text.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

std::string decoded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned char byte = 0;
        if (text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3) {
            plain += static_cast<char>(byte);
            i += 2;
        } else {
            plain += text[i] == '+' ? ' ' : text[i];
        }
    }
    return valid_utf8(plain);
}

call_arguments read_json_body(const std::string& body) {
    call_arguments read;
    auto parsed = parse_json(body);
    if (!parsed) {
        read.error = "invalid_json";
    } else if (!parsed->is_object()) {
        read.error = "json_not_object";
    } else {
        read.values = std::move(*parsed);
    }
    return read;
}

}  // namespace

json parse_form(std::string_view text) {
    json values = json::object();
    for (const std::string_view pair : split(text, '&')) {
        if (pair.empty()) { continue; }
        const std::size_t equals = pair.find('=');
        const std::string_view value = equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1);
        values[decoded(pair.substr(0, equals))] = decoded(value);
    }
    return values;
}

request_target parse_target(std::string_view target) {
    const std::size_t mark = target.find('?');
    request_target parts;
    parts.path = std::string{target.substr(0, mark)};
    parts.query = mark == std::string_view::npos ? json::object() : parse_form(target.substr(mark + 1));
    return parts;
}

call_arguments read_arguments(const net::http_request& request, bool reads_json) {
    call_arguments read;
    if (request.method == "GET") {
        read.values = parse_target(request.address.target).query;
        return read;
    }
    const std::string type = lower_ascii(net::header_value(request.headers, "Content-Type"));
    if (type.starts_with("application/x-www-form-urlencoded")) {
        read.values = parse_form(request.body);
    } else if (type.starts_with("application/json") && reads_json && !request.body.empty()) {
        read = read_json_body(request.body);
    } else if (!type.starts_with("application/json") && !request.body.empty()) {
        read.error = "invalid_form_data";
    }
    return read;
}

std::string text_argument(const json& arguments, std::string_view name) {
    const json& value = member_at(arguments, name);
    if (value.is_string()) { return value.get<std::string>(); }
    return value.is_number() || value.is_boolean() ? dump_json(value) : std::string{};
}

bool flag_argument(const json& arguments, std::string_view name) {
    const std::string text = text_argument(arguments, name);
    return text == "true" || text == "1";
}

long number_argument(const json& arguments, std::string_view name, long fallback) {
    const std::string text = text_argument(arguments, name);
    if (text.empty()) { return fallback; }
    long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number >= 0 ? number : -1;
}

std::optional<json> nested_argument(const json& arguments, std::string_view name) {
    const json& value = member_at(arguments, name);
    if (!value.is_string()) { return value; }
    if (value.get_ref<const std::string&>().empty()) { return json(); }
    auto parsed = parse_json(value.get_ref<const std::string&>());
    if (!parsed) { return std::nullopt; }
    return std::move(*parsed);
}

}  // namespace hirewise::workspace
