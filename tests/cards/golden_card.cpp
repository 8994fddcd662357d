#include "golden_card.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/files.hpp"
#include "support/places.hpp"

namespace hirewise::test {

std::string golden_card(const std::string& name, std::string_view actual) {
    if (std::getenv("HIREWISE_REWRITE_GOLDEN") != nullptr) {
        const auto path = std::filesystem::path{tests_folder()} / "golden" / "cards" / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path, std::ios::binary} << actual;
    }
    return golden("cards/" + name);
}

}  // namespace hirewise::test
