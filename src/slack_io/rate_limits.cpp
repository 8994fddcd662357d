#include "slack_io/rate_limits.hpp"

#include <algorithm>

namespace hirewise::slack_io {

void rate_limits::hold_back(std::string_view kind, time_point until, time_point now) {
    std::erase_if(until_, [now](const auto& entry) { return entry.second <= now; });
    auto& known = until_[std::string{kind}];
    known = std::max(known, until);
}

std::chrono::milliseconds rate_limits::wait(std::string_view kind, time_point now) const {
    const auto found = until_.find(kind);
    if (found == until_.end() || found->second <= now) { return std::chrono::milliseconds{0}; }
    return std::chrono::ceil<std::chrono::milliseconds>(found->second - now);
}

}  // namespace hirewise::slack_io
