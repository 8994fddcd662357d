#pragma once

#include <string_view>

#include "base/failure.hpp"
#include "base/log.hpp"
#include "base/result.hpp"

namespace hirewise::handlers {

// A failure that the bot works around: one line, none for a cancellation.
inline void log_trouble(const logger& log, std::string_view event, const error_code& error) {
    if (error != failure::cancelled) { log.warn(event, {{"error", error.message()}}); }
}

}  // namespace hirewise::handlers
