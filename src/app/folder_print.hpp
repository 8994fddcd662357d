#pragma once

#include <filesystem>
#include <string>

namespace hirewise::app {

// A short text that differs when a file of the folder was added, removed, renamed or written: made of names, sizes and
// times of writing, not of contents. Hidden files and editors' backups do not count. Blocking; never throws.
std::string folder_print(const std::filesystem::path& folder) noexcept;

// Tells when files that are being changed have come to rest. Pure; fed with the print of every look.
class rest_watch {
public:
    // True if the files differ from those that were read last, and have not changed since the look before.
    bool should_read(const std::string& now, const std::string& read_last) {
        const bool at_rest = now == seen_;
        seen_ = now;
        return at_rest && now != read_last;
    }

private:
    std::string seen_;
};

}  // namespace hirewise::app
