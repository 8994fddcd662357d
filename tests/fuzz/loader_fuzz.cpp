#include <cstddef>
#include <cstdint>

#include "load_archive.hpp"

// libFuzzer calls this with inputs of its own making.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    hirewise::fuzz::load_archive({reinterpret_cast<const char*>(data), size});
    return 0;
}
