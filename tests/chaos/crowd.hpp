#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <random>
#include <string>
#include <vector>

#include "workspace/workspace.hpp"

namespace hirewise::chaos {

// Hundreds of people in hundreds of channels, so that the bot's pace of one message a second and channel leaves room
// for many questions a second.
void fill(workspace::workspace_options& options);

// What somebody does next.
struct gesture {
    enum class what { mention, thread_mention, direct, command } kind = what::mention;
    std::string user;
    std::string channel;
    std::string text;
    std::string thread_ts = {};
};

// Decides who asks what, and where: mostly by mention in channels, some of them in threads, some directly, few by
// command. The same for the same seed, as long as the same is remembered.
class crowd {
public:
    explicit crowd(std::uint64_t seed) : random_{seed} {}

    gesture next();
    // A question that stands in a channel: others may write below it.
    void remember(const std::string& channel, const std::string& ts);

private:
    struct place {
        std::string channel;
        std::string ts;
    };

    std::size_t below(std::size_t bound);

    std::mt19937_64 random_;
    std::deque<place> recent_;
};

}  // namespace hirewise::chaos
