#include "ledger.hpp"

#include <algorithm>

namespace hirewise::chaos {
namespace {

std::chrono::milliseconds share_of(const std::vector<std::chrono::milliseconds>& sorted, std::size_t percent) {
    if (sorted.empty()) { return std::chrono::milliseconds{0}; }
    return sorted[(sorted.size() - 1) * percent / 100];
}

}  // namespace

void ledger::sent(const std::string& name, const std::string& channel, time_point now) {
    const auto [place, is_new] = questions_.try_emplace(name);
    if (!is_new) { return; }
    place->second.channel = channel;
    place->second.sent = now;
    unanswered_[channel].push_back(name);
    ++open_;
}

void ledger::acknowledged(const std::string& name, time_point now) {
    const auto found = questions_.find(name);
    if (found == questions_.end() || found->second.is_acknowledged) { return; }
    found->second.is_acknowledged = true;
    found->second.acknowledged = now;
    if (!found->second.is_open()) { --open_; }
}

void ledger::answered(const std::string& name, time_point now) {
    const auto found = questions_.find(name);
    if (found == questions_.end()) {
        ++strays_;
        return;
    }
    auto& about = found->second;
    if (++about.answers > 1) { return; }
    about.took = std::chrono::duration_cast<std::chrono::milliseconds>(now - about.sent);
    count_overtaken(name, about);
    if (!about.is_open()) { --open_; }
}

void ledger::count_overtaken(const std::string& name, const question& later) {
    auto& waiting = unanswered_[later.channel];
    for (auto each = waiting.begin(); each != waiting.end(); ++each) {
        if (*each == name) {
            waiting.erase(each);
            return;
        }
        const auto& earlier = questions_.at(*each);
        if (earlier.is_acknowledged && earlier.acknowledged <= later.sent) { ++out_of_order_; }
    }
}

outcome ledger::result() const {
    outcome sum;
    std::vector<std::chrono::milliseconds> times;
    for (const auto& [name, each] : questions_) {
        ++sum.sent;
        if (each.is_acknowledged) { ++sum.acknowledged; }
        if (each.is_acknowledged && each.answers == 0) { ++sum.lost; }
        if (each.answers == 0) { continue; }
        ++sum.answered;
        sum.doubled += each.answers - 1;
        times.push_back(each.took);
    }
    std::ranges::sort(times);
    sum.out_of_order = out_of_order_;
    sum.strays = strays_;
    sum.p50 = share_of(times, 50);
    sum.p99 = share_of(times, 99);
    sum.slowest = share_of(times, 100);
    return sum;
}

std::vector<std::string> ledger::suspects() const {
    std::vector<std::string> names;
    for (const auto& [name, each] : questions_) {
        const bool is_lost = each.is_acknowledged && each.answers == 0;
        if (is_lost || each.answers > 1) { names.push_back(name); }
    }
    std::ranges::sort(names);
    return names;
}

}  // namespace hirewise::chaos
