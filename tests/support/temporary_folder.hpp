#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace hirewise::test {

// A folder of its own for one test, gone with it.
class temporary_folder {
public:
    temporary_folder() {
        auto pattern = (std::filesystem::temp_directory_path() / "hirewise-test-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) { throw std::runtime_error{"cannot make a temporary folder"}; }
        path_ = pattern;
    }
    temporary_folder(const temporary_folder&) = delete;
    temporary_folder& operator=(const temporary_folder&) = delete;
    ~temporary_folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    const std::filesystem::path& path() const { return path_; }

    // Writes a file below the folder, making the folders on its way.
    void write(const std::filesystem::path& name, std::string_view content) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream{path_ / name, std::ios::binary} << content;
    }

    // The same for a file that others read meanwhile: they see what it was or what it is, and nothing half written.
    void replace(const std::filesystem::path& name, std::string_view content) const {
        auto beside = name;
        beside += ".new";
        write(beside, content);
        std::filesystem::rename(path_ / beside, path_ / name);
    }

private:
    std::filesystem::path path_;
};

}  // namespace hirewise::test
