#include "system/program.hpp"

#include <cstdlib>

namespace hirewise::test {

const char* program() {
    const char* named = std::getenv("HIREWISE_TEST_PROGRAM");
    return named != nullptr ? named : HIREWISE_PROGRAM;
}

}  // namespace hirewise::test
