#pragma once

#include <chrono>
#include <functional>

namespace hirewise {

// The time of day as a value that is passed in, so that tests decide what time it is.
struct clock {
    std::function<std::chrono::system_clock::time_point()> now = std::chrono::system_clock::now;

    std::chrono::milliseconds since_epoch() const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(now().time_since_epoch());
    }

    // The calendar day in UTC.
    std::chrono::year_month_day today() const { return std::chrono::floor<std::chrono::days>(now()); }
};

}  // namespace hirewise
