#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace hirewise {

enum class log_level { error, warn, info, debug };

// One value of a log line: `channel=C1`. Never put tokens, tickets, response addresses or message text here.
using log_field = std::pair<std::string_view, std::string>;
using log_fields = std::initializer_list<log_field>;

// Writes what the program does, one line an event. Cheap to copy; safe from any thread.
// The sink gets finished lines; a default-constructed logger is silent.
class logger {
public:
    using sink = std::function<void(log_level, std::string_view event, log_fields)>;

    logger() = default;
    logger(log_level threshold, sink write) : threshold_{threshold}, write_{std::move(write)} {}

    void error(std::string_view event, log_fields fields = {}) const { write(log_level::error, event, fields); }
    void warn(std::string_view event, log_fields fields = {}) const { write(log_level::warn, event, fields); }
    void info(std::string_view event, log_fields fields = {}) const { write(log_level::info, event, fields); }
    void debug(std::string_view event, log_fields fields = {}) const { write(log_level::debug, event, fields); }

    bool writes(log_level level) const { return write_ && level <= threshold_; }

private:
    void write(log_level level, std::string_view event, log_fields fields) const {
        if (writes(level)) { write_(level, event, fields); }
    }

    log_level threshold_ = log_level::info;
    sink write_;
};

enum class log_format { plain, json_lines };

// Writes to standard error: plain lines for a terminal, JSON lines for collectors.
logger log_to_stderr(log_level threshold, log_format format);

}  // namespace hirewise
