#include "knowledge/document.hpp"

#include <algorithm>
#include <filesystem>

#include "base/text.hpp"
#include "knowledge/text_faults.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::string_view fence = "---";

// Whether the line begins a fenced block, or ends the one that began with `open`.
bool toggles_fence(std::string_view line, std::string_view open) {
    const auto text = trim(line);
    if (!open.empty()) { return text.starts_with(open) && text.find_first_not_of(open.front()) == text.npos; }
    return text.starts_with("```") || text.starts_with("~~~");
}

// `## Title {#id} ##` -> level 2, "Title", "id".
heading read_heading(std::string_view line, int number) {
    heading found;
    found.line = number;
    const auto hashes = line.find_first_not_of('#');
    if (hashes == std::string_view::npos || hashes == 0 || hashes > 6 || line[hashes] != ' ') { return found; }
    found.level = static_cast<int>(hashes);
    auto title = trim(line.substr(hashes));
    if (const auto id = title.rfind("{#"); id != std::string_view::npos && title.ends_with('}')) {
        found.id = title.substr(id + 2, title.size() - id - 3);
        title = trim(title.substr(0, id));
    }
    found.title = title;
    return found;
}

std::vector<heading> read_headings(const std::vector<std::string_view>& lines, std::size_t first) {
    std::vector<heading> headings(1);  // the text before the first heading
    std::string_view open_fence;
    for (std::size_t i = first; i < lines.size(); ++i) {
        const auto number = static_cast<int>(i) + 1;
        if (toggles_fence(lines[i], open_fence)) {
            open_fence = open_fence.empty() ? trim(lines[i]).substr(0, 3) : std::string_view{};
        } else if (auto found = read_heading(lines[i], number); open_fence.empty() && found.level > 0) {
            headings.push_back(std::move(found));
            continue;
        }
        auto& part = headings.back();
        if (part.text_line == 0 && !trim(lines[i]).empty()) { part.text_line = number; }
        part.text.append(lines[i]).append("\n");
    }
    for (auto& part : headings) { part.text = std::string{trim(part.text)}; }
    headings.front().line = headings.front().text_line;
    if (headings.front().text.empty()) { headings.erase(headings.begin()); }
    return headings;
}

void read_page(document& page, const std::string& content, file_faults& faults) {
    const auto lines = split(content, '\n');
    if (trim(lines.front()) != fence) {
        faults.error({1, 1}, "front-matter", "the page does not begin with its front matter",
                     "put a line `---`, the page's keys and another line `---` at the top");
        return;
    }
    const auto end = std::ranges::find_if(lines.begin() + 1, lines.end(),
                                          [](std::string_view line) { return trim(line) == fence && line[0] == '-'; });
    if (end == lines.end()) {
        faults.error({1, 1}, "front-matter", "the front matter does not end",
                     "put a line `---` below the last of its keys");
        return;
    }
    std::string yaml;
    for (auto line = lines.begin() + 1; line != end; ++line) { yaml.append(*line).append("\n"); }
    page.data = parse_yaml(yaml, 2, faults);
    page.headings = read_headings(lines, static_cast<std::size_t>(end - lines.begin()) + 1);
}

}  // namespace

document read_document(const base_file& file, fault_list& all) {
    file_faults faults{file.name, all};
    document read;
    read.name = file.name;
    read.id = std::filesystem::path{file.name}.stem().string();
    read.data.type = yaml_node::kind::unusable;
    if (!check_text(file.content, faults)) { return read; }
    if (file.name.ends_with(".md")) {
        read_page(read, file.content, faults);
    } else {
        read.data = parse_yaml(file.content, 1, faults);
    }
    if (read.data.type != yaml_node::kind::unusable && !read.usable()) {
        faults.error({1, 0}, "no-keys", "there are no keys here", "write lines of the form `key: value`");
        read.data.type = yaml_node::kind::unusable;
    }
    return read;
}

}  // namespace hirewise::knowledge
