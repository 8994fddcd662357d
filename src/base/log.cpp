#include "base/log.hpp"

#include <memory>

#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

#include "base/json.hpp"

namespace hirewise {
namespace {

std::string_view level_name(log_level level) {
    switch (level) {
        case log_level::error: return "error";
        case log_level::warn: return "warn";
        case log_level::info: return "info";
        case log_level::debug: return "debug";
    }
    return "info";
}

std::string plain_line(log_level level, std::string_view event, log_fields fields) {
    std::string line;
    if (level != log_level::info) { line.append(level_name(level)).append(": "); }
    line.append(event);
    for (const auto& [name, value] : fields) { line.append("  ").append(name).append("=").append(value); }
    return line;
}

std::string member(std::string_view name, std::string_view value) {
    return dump_json(nlohmann::json(name)) + ":" + dump_json(nlohmann::json(value));
}

// The members of one JSON object after its first, the time, which the pattern writes.
std::string json_members(log_level level, std::string_view event, log_fields fields) {
    std::string line = member("level", level_name(level)) + "," + member("event", event);
    for (const auto& [name, value] : fields) { line.append(",").append(member(name, value)); }
    return line;
}

}  // namespace

logger log_to_stderr(log_level threshold, log_format format) {
    // An own logger object, not one of spdlog's registry: no global state.
    auto out = std::make_shared<spdlog::logger>("hirewise", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    out->set_level(spdlog::level::trace);
    out->flush_on(spdlog::level::trace);
    out->set_pattern(format == log_format::plain ? "%H:%M:%S.%e  %v" : R"({"time":"%Y-%m-%dT%H:%M:%S.%e%z",%v})");
    return logger{threshold, [out, format](log_level level, std::string_view event, log_fields fields) {
                      out->info(format == log_format::plain ? plain_line(level, event, fields)
                                                            : json_members(level, event, fields));
                  }};
}

}  // namespace hirewise
