#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>

#include <sys/types.h>

namespace hirewise::chaos {

// What a process holds at this moment; zeros if it is gone.
struct holdings {
    std::size_t resident_kib = 0;
    std::size_t descriptors = 0;
};

holdings holdings_of(pid_t process);

// Bytes of all files in a folder.
std::uintmax_t size_of_folder(const std::filesystem::path& folder);

}  // namespace hirewise::chaos
