#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "source_files.hpp"
#include "support/files.hpp"

namespace hirewise::lint {
namespace {

// Every test in C++, as "Suite.Name" and with its folder, as "net: Suite.Name".
std::set<std::string> tests_of(const std::filesystem::path& project) {
    static const std::regex test{R"(TEST(?:_F|_P)?\(\s*(\w+),\s*(\w+)\s*\))"};
    std::set<std::string> names;
    for (const auto& file : source_files(project)) {
        if (!file.folder.starts_with("tests/")) { continue; }
        for (std::sregex_iterator at{file.text.begin(), file.text.end(), test}, end; at != end; ++at) {
            const auto name = (*at)[1].str() + "." + (*at)[2].str();
            names.insert(name);
            names.insert(file.folder.substr(std::string_view{"tests/"}.size()) + ": " + name);
        }
    }
    return names;
}

// What a page names in backticks so.
std::vector<std::string> named_in(const std::string& page) {
    static const std::regex quoted{"`((?:\\w+: )?[A-Z]\\w+\\.[A-Z]\\w+)`"};
    std::vector<std::string> names;
    for (std::sregex_iterator at{page.begin(), page.end(), quoted}, end; at != end; ++at) { names.push_back((*at)[1]); }
    return names;
}

// A page of docs/ that says which test shows something would else grow stale in silence.
TEST(NamedTests, OfThePagesExist) {
    const std::filesystem::path project{HIREWISE_SOURCE};
    const auto tests = tests_of(project);
    std::size_t named = 0;
    for (const auto& entry : std::filesystem::directory_iterator{project / "docs"}) {
        if (entry.path().extension() != ".md") { continue; }
        for (const auto& name : named_in(test::read_file(entry.path()))) {
            EXPECT_TRUE(tests.contains(name)) << entry.path().filename() << " names " << name;
            ++named;
        }
    }
    EXPECT_GT(named, 0U);
}

}  // namespace
}  // namespace hirewise::lint
