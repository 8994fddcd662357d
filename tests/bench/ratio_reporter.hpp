#pragma once

#include <map>
#include <string>

#include <benchmark/benchmark.h>

namespace hirewise::bench {

// Runs all registered benchmarks and prints, after the table, each one's CPU time as a multiple of `baseline`'s in the
// same run: machines differ and are noisy, ratios travel. Where a bench has
// counters, they are times in nanoseconds and are compared in its place. Returns the exit code.
int run_with_ratios(int argc, char** argv, const std::string& baseline);

}  // namespace hirewise::bench
