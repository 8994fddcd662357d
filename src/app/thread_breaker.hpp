#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <string>
#include <unordered_map>

namespace hirewise::app {

// Stops a loop that no other guard knows: counts what is answered in one thread within a minute (slack-platform, 3.4).
// Pure; time is passed in and does not go back.
class thread_breaker {
public:
    using milliseconds = std::chrono::milliseconds;

    explicit thread_breaker(std::size_t most) : most_{most} {}

    // False if the thread had as many within the minute before `now`; the others are counted.
    bool admit(const std::string& thread, milliseconds now);

    // Threads remembered.
    std::size_t size() const { return answered_.size(); }

private:
    void forget_before(milliseconds earliest);

    std::size_t most_;
    milliseconds next_cleaning_{0};
    std::unordered_map<std::string, std::deque<milliseconds>> answered_;
};

}  // namespace hirewise::app
