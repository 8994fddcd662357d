#include <regex>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "source_files.hpp"
#include "support/files.hpp"

namespace hirewise::lint {
namespace {

constexpr int cases = 76;

std::string page() {
    return test::read_file(std::string{HIREWISE_SOURCE} + "/docs/peer-cases.md");
}

// Every test of the project as docs/peer-cases.md names it: "net: Proxy.CarriesHttps".
std::set<std::string> all_tests() {
    static const std::regex macro{R"re(\nTEST(_F|_P)?\((\w+),\s*(\w+)\))re"};
    std::set<std::string> found;
    for (const auto& file : source_files(HIREWISE_SOURCE)) {
        if (!file.folder.starts_with("tests/")) { continue; }
        const auto folder = file.folder.substr(std::string_view{"tests/"}.size());
        for (std::sregex_iterator it{file.text.begin(), file.text.end(), macro}, end; it != end; ++it) {
            found.insert(folder + ": " + (*it)[2].str() + "." + (*it)[3].str());
        }
    }
    return found;
}

TEST(PeerCases, HaveARowEachInOrder) {
    std::istringstream lines{page()};
    int last = 0;
    for (std::string line; std::getline(lines, line);) {
        const auto cells = split(line, '|');
        if (cells.size() != 5 || trim(cells[1]).find_first_not_of("0123456789") != std::string_view::npos) { continue; }
        EXPECT_EQ(trim(cells[1]), std::to_string(++last)) << line;
        EXPECT_NE(cells[3].find('`'), std::string_view::npos) << "no test: " << line;
    }
    EXPECT_EQ(last, cases);
}

TEST(PeerCases, AreHeldByTestsThatExist) {
    const auto known = all_tests();
    const auto text = page();
    static const std::regex named{R"re(`(\w+: \w+\.\w+)`)re"};
    std::size_t count = 0;
    for (std::sregex_iterator it{text.begin(), text.end(), named}, end; it != end; ++it) {
        EXPECT_TRUE(known.contains((*it)[1].str())) << "no such test: " << (*it)[1];
        ++count;
    }
    EXPECT_GT(count, static_cast<std::size_t>(cases));
}

}  // namespace
}  // namespace hirewise::lint
