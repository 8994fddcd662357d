#include <cstdio>
#include <fstream>

#include "archive.hpp"

// write_seeds BASE FOLDER: writes archives of a base to begin fuzzing with: the whole of it, and each file alone.
int main(int argc, char** argv) {
    using namespace hirewise;
    if (argc != 3) {
        std::fputs("usage: write_seeds BASE FOLDER\n", stderr);
        return 64;
    }
    knowledge::fault_list faults;
    const auto files = knowledge::read_base_files(argv[1], knowledge::base_part::pages, faults);
    const std::filesystem::path folder{argv[2]};
    std::filesystem::create_directories(folder);
    std::ofstream{folder / "whole", std::ios::binary} << fuzz::pack(files);
    for (const auto& file : files) {
        const auto name = std::filesystem::path{file.name}.filename();
        std::ofstream{folder / name, std::ios::binary} << fuzz::pack({file});
    }
    return files.empty() ? 1 : 0;
}
