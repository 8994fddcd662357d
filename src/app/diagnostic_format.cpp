#include "app/diagnostic_format.hpp"

#include <nlohmann/json.hpp>

namespace hirewise::app {
namespace {

std::string_view word_of(knowledge::severity kind) {
    return kind == knowledge::severity::error ? "error" : "warning";
}

std::string as_text(const std::vector<knowledge::diagnostic>& faults) {
    std::string text;
    for (const auto& fault : faults) { text.append(knowledge::to_text(fault)).append("\n"); }
    return text;
}

std::string as_json(const std::vector<knowledge::diagnostic>& faults) {
    auto all = nlohmann::ordered_json::array();
    for (const auto& fault : faults) {
        nlohmann::ordered_json entry;
        entry["file"] = fault.file;
        entry["line"] = fault.line;
        entry["column"] = fault.column;
        entry["severity"] = word_of(fault.severity);
        entry["code"] = fault.code;
        entry["message"] = fault.message;
        entry["hint"] = fault.hint;
        all.push_back(std::move(entry));
    }
    return all.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

// Workflow commands end at the line's end and give `%`, and in properties `:` and `,`, a meaning of their own.
std::string escaped(std::string_view text, bool in_property) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '%': safe.append("%25"); break;
            case '\r': safe.append("%0D"); break;
            case '\n': safe.append("%0A"); break;
            case ':': safe.append(in_property ? "%3A" : ":"); break;
            case ',': safe.append(in_property ? "%2C" : ","); break;
            default: safe.push_back(c);
        }
    }
    return safe;
}

std::string as_command(const knowledge::diagnostic& fault, const std::filesystem::path& folder) {
    const auto file = (folder / fault.file).lexically_normal().generic_string();
    std::string command = "::" + std::string{word_of(fault.severity)} + " file=" + escaped(file, true);
    if (fault.line > 0) { command.append(",line=" + std::to_string(fault.line)); }
    if (fault.line > 0 && fault.column > 0) { command.append(",col=" + std::to_string(fault.column)); }
    command.append(",title=" + escaped(fault.code, true) + "::" + escaped(fault.message, false));
    if (!fault.hint.empty()) { command.append("%0Ahint: " + escaped(fault.hint, false)); }
    return command + "\n";
}

// As seen from the working folder, if it is below it.
std::filesystem::path seen_from_here(const std::filesystem::path& folder) {
    std::error_code failed;
    auto near = std::filesystem::proximate(folder, failed);
    return failed || near.empty() ? folder : near;
}

}  // namespace

std::optional<diagnostic_format> parse_diagnostic_format(std::string_view word) {
    if (word == "text") { return diagnostic_format::text; }
    if (word == "json") { return diagnostic_format::json; }
    if (word == "github") { return diagnostic_format::github; }
    return {};
}

std::string render(const std::vector<knowledge::diagnostic>& faults, diagnostic_format format,
                   const std::filesystem::path& folder) {
    switch (format) {
        case diagnostic_format::text: return as_text(faults);
        case diagnostic_format::json: return as_json(faults);
        case diagnostic_format::github: break;
    }
    std::string commands;
    const auto base = seen_from_here(folder);
    for (const auto& fault : faults) { commands.append(as_command(fault, base)); }
    return commands;
}

}  // namespace hirewise::app
