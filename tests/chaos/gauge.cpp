#include "gauge.hpp"

#include <fstream>
#include <iterator>
#include <string>

namespace hirewise::chaos {

namespace fs = std::filesystem;

holdings holdings_of(pid_t process) {
    const fs::path folder = fs::path{"/proc"} / std::to_string(process);
    holdings found;
    std::ifstream status{folder / "status"};
    for (std::string word; status >> word;) {
        if (word == "VmRSS:") { status >> found.resident_kib; }
    }
    std::error_code gone;
    for (fs::directory_iterator each{folder / "fd", gone}; each != fs::directory_iterator{}; each.increment(gone)) {
        ++found.descriptors;
    }
    return found;
}

std::uintmax_t size_of_folder(const fs::path& folder) {
    std::uintmax_t bytes = 0;
    for (const auto& each : fs::directory_iterator{folder}) {
        std::error_code gone;
        const auto size = each.file_size(gone);
        if (!gone) { bytes += size; }
    }
    return bytes;
}

}  // namespace hirewise::chaos
