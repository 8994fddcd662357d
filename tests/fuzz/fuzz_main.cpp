#include <cstddef>
#include <cstdint>

#include "targets.hpp"

// libFuzzer calls this with inputs of its own making; HIREWISE_FUZZ_TARGET is one function of targets.hpp.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    hirewise::fuzz::HIREWISE_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
