#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "async/task_group.hpp"
#include "chaos/load.hpp"
#include "chaos/rig.hpp"
#include "chaos/slope.hpp"

namespace hirewise::chaos {

// A steady load with nothing else going on, and what the program holds meanwhile. On one thread.
class soak_run {
public:
    soak_run(asio::any_io_executor executor, std::size_t minutes);

    // To be called once and awaited to its end.
    awaitable<void> run();

    // Ends the load; run() goes on from there, and it was not clean.
    void finish_early() { load_.stop(); }

    std::string table() const;
    bool is_clean() const;

private:
    // One line for people now and then, and the samples.
    awaitable<void> watch();
    awaitable<void> end_program();
    // MiB in ten minutes, after the warm-up.
    double growth() const;

    std::size_t minutes_;
    std::size_t questions_;
    rig stage_;
    load load_;
    async::task_group tasks_;
    bool is_watching_ = true;
    bool is_settled_ = false;
    std::vector<sample> memory_;  // MiB, after the warm-up
    std::size_t first_descriptors_ = 0;
    std::size_t last_descriptors_ = 0;
};

}  // namespace hirewise::chaos
