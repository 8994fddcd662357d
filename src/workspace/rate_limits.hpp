#pragma once

#include <chrono>
#include <map>
#include <string>

namespace hirewise::workspace {

// Slack's rate limits (slack-platform, 7.2): calls of a method in a minute by its tier, and one message a second in a
// channel. Counts in windows of a minute; burst sizes are Slack's secret, so a message may come a little early.
class rate_limits {
public:
    using time = std::chrono::milliseconds;  // since any beginning

    // Counts a call. The seconds for Retry-After if it is too many (then it is not counted), else 0. `tier` 1 to 4;
    // 0, special: only chat.postMessage is limited, by channel.
    int take(const std::string& method, int tier, const std::string& channel, time now);

private:
    struct window {
        time begin{0};
        int used = 0;
    };

    int take_from(const std::string& key, int most, time length, time now);

    std::map<std::string, window> windows_;
};

}  // namespace hirewise::workspace
