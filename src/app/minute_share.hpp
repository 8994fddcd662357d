#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <string>
#include <unordered_map>

namespace hirewise::app {

// How much of something each key (a thread, a person) may have within any minute. Pure; time is passed in and does not
// go back.
class minute_share {
public:
    using milliseconds = std::chrono::milliseconds;

    explicit minute_share(std::size_t most) : most_{most} {}

    // False if the key had as many within the minute before `now`; the others are counted.
    bool admit(const std::string& key, milliseconds now);

    // Keys remembered.
    std::size_t size() const { return admitted_.size(); }

private:
    void forget_before(milliseconds earliest);

    std::size_t most_;
    milliseconds next_cleaning_{0};
    std::unordered_map<std::string, std::deque<milliseconds>> admitted_;
};

}  // namespace hirewise::app
