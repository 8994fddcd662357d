#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/load.hpp"
#include "knowledge/question_tests.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::knowledge {

inline constexpr std::chrono::year_month_day today{std::chrono::year{2026}, std::chrono::month{11},
                                                   std::chrono::day{26}};

// A copy of small_base/ that a test may spoil. As it stands it is clean.
class small_base {
public:
    small_base() {
        std::filesystem::copy(std::filesystem::path{test::tests_folder()} / "knowledge/small_base", folder_.path(),
                              std::filesystem::copy_options::recursive);
    }

    const std::filesystem::path& path() const { return folder_.path(); }

    void write(const std::string& name, std::string_view content) const { folder_.write(name, content); }
    void remove(const std::string& name) const { std::filesystem::remove_all(path() / name); }
    std::string read(const std::string& name) const { return test::read_file(path() / name); }

    // Replaces the first `from`; a test that spoils nothing would prove nothing.
    void replace(const std::string& name, std::string_view from, std::string_view to) const {
        auto content = read(name);
        const auto at = content.find(from);
        if (at == std::string::npos) { throw std::logic_error{name + " does not hold " + std::string{from}}; }
        write(name, content.replace(at, from.size(), to));
    }

    load_outcome load() const { return knowledge::load(path(), today); }

private:
    test::temporary_folder folder_;
};

// "comparisons/rust-vs-go.md:12:3 unknown-key", for warnings "... warning review-overdue".
inline std::string place_and_code(const diagnostic& fault) {
    auto text = fault.file + ":" + std::to_string(fault.line) + ":" + std::to_string(fault.column) + " ";
    return text + (fault.severity == severity::warning ? "warning " : "") + fault.code;
}

inline std::vector<std::string> places_and_codes(const std::vector<diagnostic>& faults) {
    std::vector<std::string> texts;
    for (const auto& fault : faults) { texts.push_back(place_and_code(fault)); }
    return texts;
}

}  // namespace hirewise::knowledge
