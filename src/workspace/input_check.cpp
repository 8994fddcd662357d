#include <cstdlib>
#include <regex>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/element_values.hpp"

// What Slack's own client refuses to submit (slack-platform, 6.3: the members of the input elements).
namespace hirewise::workspace {

using nlohmann::json;

namespace {

std::string text_fault(const json& element, const std::string& text) {
    const auto length = static_cast<std::int64_t>(utf16_length(text));
    if (length < integer_at(element, "min_length")) { return "Too short"; }
    return length > integer_at(element, "max_length", 3'000) ? "Too long" : "";
}

std::string number_fault(const json& element, const std::string& text) {
    const bool decimal = flag_at(element, "is_decimal_allowed");
    const std::regex form{decimal ? R"(-?\d+(\.\d+)?)" : R"(-?\d+)"};
    if (!std::regex_match(text, form)) { return decimal ? "Enter a number" : "Enter a whole number"; }
    const auto bound = [&](const char* name, double otherwise) {
        return element.contains(name) ? std::strtod(text_at(element, name).c_str(), nullptr) : otherwise;
    };
    const double number = std::strtod(text.c_str(), nullptr);
    const bool fits = number >= bound("min_value", number) && number <= bound("max_value", number);
    return fits ? "" : "Out of range";
}

}  // namespace

std::string input_fault(const json& block, const json& value) {
    if (is_empty_value(value)) { return flag_at(block, "optional") ? "" : "This field is required"; }
    const json& element = member_at(block, "element");
    const std::string type = text_at(element, "type");
    const std::string text = text_at(value, "value");
    if (type == "plain_text_input") { return text_fault(element, text); }
    if (type == "number_input") { return number_fault(element, text); }
    if (type == "email_text_input" && text.find('@') == std::string::npos) { return "Enter an email address"; }
    if (type == "url_text_input" && text.find("://") == std::string::npos) { return "Enter a web address"; }
    return {};
}

}  // namespace hirewise::workspace
