#include <cstdio>
#include <filesystem>
#include <fstream>

#include "seeds.hpp"
#include "targets.hpp"

// write_seeds FOLDER: writes what to begin fuzzing with, in a folder for each target.
int main(int argc, char** argv) {
    using namespace hirewise;
    if (argc != 2) {
        std::fputs("usage: write_seeds FOLDER\n", stderr);
        return 64;
    }
    for (const auto& target : fuzz::all_targets()) {
        const auto folder = std::filesystem::path{argv[1]} / target.name;
        std::filesystem::create_directories(folder);
        int number = 0;
        for (const auto& seed : fuzz::seeds_for(target.name)) {
            std::ofstream{folder / std::to_string(++number), std::ios::binary} << seed;
        }
    }
    return 0;
}
