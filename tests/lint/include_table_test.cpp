#include <algorithm>
#include <map>
#include <regex>
#include <sstream>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "source_files.hpp"
#include "support/files.hpp"

namespace hirewise::lint {
namespace {

// One row of the table in ARCHITECTURE.md.
struct permission {
    std::vector<std::string> folders;   // of ours
    std::vector<std::string> prefixes;  // of headers from outside, beside the standard library's
};

std::vector<std::string> words(std::string_view cell) {
    std::istringstream in{std::string{cell}};
    std::vector<std::string> found;
    for (std::string word; in >> word;) { found.push_back(word); }
    return found;
}

// Reads the rows below the heading "| folder | may include | from outside |".
std::map<std::string, permission> include_table() {
    std::map<std::string, permission> table;
    std::istringstream page{test::read_file(std::string{HIREWISE_SOURCE} + "/ARCHITECTURE.md")};
    bool inside = false;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("| folder | may include |")) {
            inside = true;
        } else if (inside && !line.starts_with("|")) {
            break;
        } else if (inside && !line.starts_with("|--")) {
            const auto cells = split(line, '|');
            table[std::string{trim(cells.at(1))}] = {words(cells.at(2)), words(cells.at(3))};
        }
    }
    return table;
}

bool is_standard(const std::string& header) {
    static const std::regex plain{"[a-z_0-9]+"};
    return std::regex_match(header, plain);
}

bool contains(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool is_allowed(const std::string& include, bool ours, const std::string& folder, const permission& allowed) {
    if (ours) {
        const auto target = include.substr(0, include.find('/'));
        return target == folder || include.find('/') == std::string::npos || contains(allowed.folders, target);
    }
    return is_standard(include) || std::any_of(allowed.prefixes.begin(), allowed.prefixes.end(),
                                               [&](const auto& prefix) { return include.starts_with(prefix); });
}

TEST(IncludeTable, HoldsForEveryFileOfTheProduct) {
    const auto table = include_table();
    ASSERT_FALSE(table.empty()) << "ARCHITECTURE.md has lost its include table";
    static const std::regex directive{R"re(#\s*include\s*(["<])([^">]+)[">])re"};
    for (const auto& file : source_files(HIREWISE_SOURCE)) {
        if (file.folder.starts_with("tests/")) { continue; }
        const auto row = table.find(file.folder);
        ASSERT_NE(row, table.end()) << file.name << ": its folder has no row in the include table";
        for (std::sregex_iterator it{file.text.begin(), file.text.end(), directive}, end; it != end; ++it) {
            const bool ours = (*it)[1] == "\"";
            EXPECT_TRUE(is_allowed((*it)[2], ours, file.folder, row->second))
                << file.name << " includes " << (*it)[2] << ", which ARCHITECTURE.md does not allow in " << file.folder;
        }
    }
}

TEST(IncludeTable, RefusesWhatIsNotListed) {
    const permission net{{"base", "async"}, {"boost/asio/", "boost/beast/"}};
    EXPECT_TRUE(is_allowed("net/tls.hpp", true, "net", net));
    EXPECT_TRUE(is_allowed("base/log.hpp", true, "net", net));
    EXPECT_TRUE(is_allowed("vector", false, "net", net));
    EXPECT_TRUE(is_allowed("boost/beast/core.hpp", false, "net", net));
    EXPECT_FALSE(is_allowed("slack/ids.hpp", true, "net", net));
    EXPECT_FALSE(is_allowed("sqlite3.h", false, "net", net));
}

}  // namespace
}  // namespace hirewise::lint
