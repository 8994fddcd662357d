#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "support/files.hpp"

namespace hirewise::lint {
namespace {

constexpr int cases = 76;

std::string page() {
    return test::read_file(std::string{HIREWISE_SOURCE} + "/docs/peer-cases.md");
}

// That the named tests exist is seen to for all pages, in named_tests_test.cpp.
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

}  // namespace
}  // namespace hirewise::lint
