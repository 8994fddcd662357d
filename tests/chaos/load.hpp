#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

#include "async/task_group.hpp"
#include "chaos/crowd.hpp"
#include "chaos/rig.hpp"

namespace hirewise::chaos {

// So many questions, so many a second, whatever becomes of them, unless thousands are open: then it holds back. The rig
// outlives it; run() to its end, then join().
class load {
public:
    load(asio::any_io_executor executor, rig& stage, std::uint64_t seed, std::size_t questions, double a_second);

    // Returns when the last question was asked.
    awaitable<void> run();
    // No question is asked any more, and run() returns.
    void stop() { questions_ = 0; }
    // Waits for the commands that are on their way.
    awaitable<void> join() { return commands_.join(); }

    // How late a question was asked at most: above seconds, the workspace itself cannot keep up, and neither an answer
    // nor a look-up comes in time.
    std::chrono::milliseconds latest() const { return latest_; }

    std::size_t commands() const { return commands_typed_; }
    // Those whose acknowledgement brought an answer; Slack delivers a command once, so some fail while the bot is away.
    std::size_t commands_answered() const { return commands_answered_; }

private:
    // True if it was a question.
    bool ask(gesture what);
    awaitable<void> type(gesture what);

    rig& stage_;
    crowd crowd_;
    std::size_t questions_;
    std::chrono::duration<double> gap_;
    std::chrono::milliseconds latest_{0};
    std::size_t commands_typed_ = 0;
    std::size_t commands_answered_ = 0;
    async::task_group commands_;
};

}  // namespace hirewise::chaos
