#include "workspace/rate_limits.hpp"

#include <algorithm>
#include <array>

namespace hirewise::workspace {

namespace {

constexpr std::array<int, 5> calls_a_minute = {0, 1, 20, 50, 100};
// Ten in ten seconds: one a second on average, with a short burst.
constexpr int messages_in_window = 10;
constexpr std::chrono::seconds message_window{10};

}  // namespace

int rate_limits::take_from(const std::string& key, int most, time length, time now) {
    window& current = windows_[key];
    if (current.used == 0 || now - current.begin >= length) { current = {now, 0}; }
    if (current.used < most) {
        ++current.used;
        return 0;
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(current.begin + length - now);
    return static_cast<int>(std::max<std::chrono::seconds::rep>(1, left.count()));
}

int rate_limits::take(const std::string& method, int tier, const std::string& channel, time now) {
    if (method == "chat.postMessage") {
        return take_from(method + " " + channel, messages_in_window, message_window, now);
    }
    if (tier < 1 || tier > 4) { return 0; }
    return take_from(method, calls_a_minute[static_cast<std::size_t>(tier)], std::chrono::minutes{1}, now);
}

}  // namespace hirewise::workspace
