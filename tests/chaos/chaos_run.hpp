#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

#include "async/task_group.hpp"
#include "chaos/havoc.hpp"
#include "chaos/load.hpp"
#include "chaos/rig.hpp"

namespace hirewise::chaos {

struct chaos_options {
    std::uint64_t seed = 20261126;
    std::size_t questions = 6'000;
    std::size_t kills = 24;
    std::size_t replicas = 1;        // more than one: on a PostgreSQL of their own
    std::size_t database_kills = 0;  // of that PostgreSQL
    double a_second = 60;            // questions
    std::string log_file;            // of the bot; empty: none
};

// One run: a steady load while everything goes wrong, then peace until nothing is open any more, then another start,
// which must find nothing to do. On one thread.
class chaos_run {
public:
    chaos_run(asio::any_io_executor executor, chaos_options options);

    // To be called once and awaited to its end.
    awaitable<void> run();

    // Ends the load and the troubles; run() goes on from there.
    void finish_early();

    // After run(): the table for people, and whether it is as it should be.
    std::string table() const;
    bool is_clean() const;

private:
    awaitable<void> watch();
    awaitable<void> settle();
    void start_programs();
    awaitable<void> end_programs();

    chaos_options options_;
    rig stage_;
    load load_;
    havoc havoc_;
    async::task_group tasks_;
    async::task_group troubles_;
    bool is_watching_ = true;
    bool is_settled_ = false;
    holdings most_;
    holdings last_;
    std::chrono::steady_clock::duration took_{};
};

}  // namespace hirewise::chaos
