#include "app/thread_breaker.hpp"

namespace hirewise::app {
namespace {

constexpr std::chrono::milliseconds minute{60'000};

}  // namespace

bool thread_breaker::admit(const std::string& thread, milliseconds now) {
    if (now >= next_cleaning_) {
        forget_before(now - minute);
        next_cleaning_ = now + minute;
    }
    auto& times = answered_[thread];
    while (!times.empty() && times.front() <= now - minute) { times.pop_front(); }
    if (times.size() >= most_) { return false; }
    times.push_back(now);
    return true;
}

void thread_breaker::forget_before(milliseconds earliest) {
    std::erase_if(answered_,
                  [earliest](const auto& entry) { return entry.second.empty() || entry.second.back() <= earliest; });
}

}  // namespace hirewise::app
