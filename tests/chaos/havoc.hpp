#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <list>
#include <random>
#include <vector>

#include "async/task_group.hpp"
#include "chaos/rig.hpp"
#include "chaos/schedule.hpp"

namespace hirewise::chaos {

// Lets a schedule of troubles loose on a rig, which outlives it. run() to its end, then heal().
class havoc {
public:
    havoc(asio::any_io_executor executor, rig& stage, std::uint64_t seed);

    // Returns when the last trouble has begun and all that last are over.
    awaitable<void> run(std::vector<disturbance> schedule);
    // Nothing more begins, and run() returns.
    void stop() { is_over_ = true; }
    // Everything is well again.
    void heal();

    // How often each trouble struck.
    std::size_t count(trouble kind) const { return counts_.at(static_cast<std::size_t>(kind)); }

private:
    using method_fault = workspace::faults::method_fault;

    void begin(const disturbance& what, std::size_t bot);
    awaitable<void> end_later(disturbance what, std::size_t bot);
    awaitable<void> silence_links();
    void end(trouble kind, std::size_t bot);
    void begin_storm(trouble kind);
    void set_storms();
    void send_garbage();
    void repeat();
    std::size_t below(std::size_t bound);

    rig& stage_;
    std::mt19937_64 random_;
    std::array<std::size_t, kinds_of_trouble> counts_{};
    bool is_over_ = false;
    struct storm {
        trouble kind;
        method_fault fault;
    };
    std::list<storm> storms_;
    async::task_group lasting_;
};

}  // namespace hirewise::chaos
