#include "support/patience.hpp"

#include <cstdlib>

namespace hirewise::test {

std::chrono::milliseconds patience() {
    const char* named = std::getenv("HIREWISE_TEST_PATIENCE");
    const long asked = named == nullptr ? 0 : std::strtol(named, nullptr, 10);
    return std::chrono::seconds{asked > 0 ? asked : 20};
}

}  // namespace hirewise::test
