#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>

namespace hirewise::slack_io {

// Until when Slack wants to hear nothing more of one kind. Slack limits by method, and posts by channel, so one 429
// holds back its own kind only. Pure.
class rate_limits {
public:
    using time_point = std::chrono::steady_clock::time_point;

    void hold_back(std::string_view kind, time_point until, time_point now);

    // How long calls of this kind must wait; zero: not at all.
    std::chrono::milliseconds wait(std::string_view kind, time_point now) const;

    // Kinds remembered; those whose time is over are forgotten with the next one.
    std::size_t size() const { return until_.size(); }

private:
    std::map<std::string, time_point, std::less<>> until_;
};

}  // namespace hirewise::slack_io
