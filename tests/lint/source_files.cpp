#include "source_files.hpp"

#include <algorithm>

#include "support/files.hpp"

namespace hirewise::lint {
namespace {

namespace fs = std::filesystem;

std::string folder_of(const fs::path& name) {
    auto part = name.begin();
    if (*part == "src") {
        ++part;
        return std::next(part) == name.end() ? "program" : part->string();
    }
    if (*part == "tests") { return name.parent_path().generic_string(); }
    return part->string();
}

void blank(std::string& code, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < std::min(to, code.size()); ++i) {
        if (code[i] != '\n') { code[i] = ' '; }
    }
}

std::size_t end_of_quoted(std::string_view code, std::size_t open) {
    for (std::size_t i = open + 1; i < code.size(); ++i) {
        if (code[i] == '\\') {
            ++i;
        } else if (code[i] == code[open]) {
            return i;
        }
    }
    return code.size();
}

// R"tag(...)tag" starting at the R.
std::size_t end_of_raw(std::string_view code, std::size_t start) {
    const auto open = code.find('(', start);
    const auto closing = ")" + std::string{code.substr(start + 2, open - start - 2)} + "\"";
    const auto end = code.find(closing, open);
    return end == std::string_view::npos ? code.size() : end + closing.size() - 1;
}

bool is_digit_separator(std::string_view code, std::size_t at) {
    return at > 0 && std::isxdigit(static_cast<unsigned char>(code[at - 1])) != 0;
}

}  // namespace

std::vector<source_file> source_files(const fs::path& project) {
    std::vector<source_file> found;
    for (const auto* top : {"src", "handlers", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator{project / top}) {
            const auto extension = entry.path().extension();
            if (!entry.is_regular_file() || (extension != ".hpp" && extension != ".cpp")) { continue; }
            const auto name = fs::relative(entry.path(), project);
            found.push_back({name.generic_string(), folder_of(name), test::read_file(entry.path())});
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return found;
}

std::string without_comments_and_strings(std::string_view code) {
    std::string bare{code};
    for (std::size_t i = 0; i < code.size(); ++i) {
        const auto rest = code.substr(i);
        std::size_t end = i;
        if (rest.starts_with("//")) {
            end = std::min(code.find('\n', i), code.size());
            blank(bare, i, end);
        } else if (rest.starts_with("/*")) {
            end = std::min(code.find("*/", i), code.size()) + 1;
            blank(bare, i, end + 1);
        } else if (rest.starts_with("R\"")) {
            end = end_of_raw(code, i);
            blank(bare, i + 2, end);
        } else if (code[i] == '"' || (code[i] == '\'' && !is_digit_separator(code, i))) {
            end = end_of_quoted(code, i);
            blank(bare, i + 1, end);
        } else {
            continue;
        }
        i = end;
    }
    return bare;
}

}  // namespace hirewise::lint
