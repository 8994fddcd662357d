#pragma once

#include <cstddef>
#include <deque>
#include <set>
#include <tuple>

#include "store/store.hpp"

namespace hirewise::handlers {

// In which threads the bot has answered whom, so that a follow-up without a mention is known without waiting. Holds the
// latest few thousand; the store fills it after a restart.
class followed_threads {
public:
    explicit followed_threads(std::size_t most = 5'000) : most_{most} {}

    void note(const store::thread_key& whose);
    bool holds(const store::thread_key& whose) const;

private:
    using entry = std::tuple<std::string, std::string, std::string>;

    std::size_t most_;
    std::set<entry> known_;
    std::deque<entry> in_order_;  // oldest first
};

}  // namespace hirewise::handlers
