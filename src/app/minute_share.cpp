#include "app/minute_share.hpp"

namespace hirewise::app {
namespace {

constexpr std::chrono::milliseconds minute{60'000};

}  // namespace

bool minute_share::admit(const std::string& key, milliseconds now) {
    if (now >= next_cleaning_) {
        forget_before(now - minute);
        next_cleaning_ = now + minute;
    }
    auto& times = admitted_[key];
    while (!times.empty() && times.front() <= now - minute) { times.pop_front(); }
    if (times.size() >= most_) { return false; }
    times.push_back(now);
    return true;
}

void minute_share::forget_before(milliseconds earliest) {
    std::erase_if(admitted_,
                  [earliest](const auto& entry) { return entry.second.empty() || entry.second.back() <= earliest; });
}

}  // namespace hirewise::app
