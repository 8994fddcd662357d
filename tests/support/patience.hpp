#pragma once

#include <chrono>

namespace hirewise::test {

// How long a test waits at most for what ought to happen: 20 s, or the seconds that HIREWISE_TEST_PATIENCE names, for
// machines and tools that are slower by orders of magnitude, as valgrind.
std::chrono::milliseconds patience();

}  // namespace hirewise::test
