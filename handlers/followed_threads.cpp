#include "handlers/followed_threads.hpp"

namespace hirewise::handlers {

void followed_threads::note(const store::thread_key& whose) {
    const entry noted{whose.channel, whose.thread_ts, whose.user};
    if (!known_.insert(noted).second) { return; }
    in_order_.push_back(noted);
    if (in_order_.size() <= most_) { return; }
    known_.erase(in_order_.front());
    in_order_.pop_front();
}

bool followed_threads::holds(const store::thread_key& whose) const {
    return known_.contains({whose.channel, whose.thread_ts, whose.user});
}

}  // namespace hirewise::handlers
