#include "app/folder_print.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <system_error>
#include <vector>

namespace hirewise::app {
namespace {

namespace files = std::filesystem;

bool counts(std::string_view name) {
    return !name.starts_with('.') && !name.ends_with('~');
}

// FNV-1a: the prints of one process are compared with each other only.
std::uint64_t hash_of(const std::vector<std::string>& entries) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const auto& entry : entries) {
        for (const char c : entry) {
            hash ^= static_cast<unsigned char>(c);
            hash *= 0x100000001b3U;
        }
        hash *= 0x100000001b3U;  // an end, so that "a","b" is not "ab"
    }
    return hash;
}

std::string entry_of(const files::directory_entry& file) {
    std::error_code failed;
    const auto size = file.file_size(failed);
    const auto written = file.last_write_time(failed).time_since_epoch().count();
    return file.path().string() + "/" + std::to_string(size) + "/" + std::to_string(written);
}

std::vector<std::string> entries_of(const files::path& folder) {
    std::vector<std::string> entries;
    std::error_code failed;
    files::recursive_directory_iterator place{folder, files::directory_options::skip_permission_denied, failed};
    const files::recursive_directory_iterator end;
    while (!failed && place != end) {
        std::error_code ignored;
        const bool counted = counts(place->path().filename().string());
        if (!counted) { place.disable_recursion_pending(); }
        if (counted && place->is_regular_file(ignored)) { entries.push_back(entry_of(*place)); }
        place.increment(failed);
    }
    if (failed) { entries.push_back(failed.message()); }
    std::ranges::sort(entries);
    return entries;
}

}  // namespace

std::string folder_print(const files::path& folder) noexcept {
    try {
        const auto entries = entries_of(folder);
        return std::to_string(entries.size()) + "-" + std::to_string(hash_of(entries));
    } catch (...) { return {}; }
}

}  // namespace hirewise::app
