#include "knowledge/markdown_faults.hpp"

#include "base/text.hpp"

namespace hirewise::knowledge {
namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// `<br>`, `</p>` and `<!-- -->`, but not `<https://example.org>` nor `a < b`.
bool is_html(std::string_view from) {
    if (from.starts_with("<!--")) { return true; }
    std::size_t at = from.starts_with("</") ? 2 : 1;
    if (at >= from.size() || !is_letter(from[at])) { return false; }
    while (at < from.size() && (is_letter(from[at]) || (from[at] >= '0' && from[at] <= '9') || from[at] == '-')) {
        ++at;
    }
    const auto end = from.find('>');
    return end != std::string_view::npos && (at == end || from[at] == ' ' || from[at] == '/');
}

// Faults that can stand anywhere in a line.
void look_inside(std::string_view line, std::size_t offset, std::vector<markdown_fault>& found) {
    bool in_code = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '`') { in_code = !in_code; }
        if (in_code) { continue; }
        const auto rest = line.substr(at);
        if (rest.starts_with("![")) {
            found.push_back({offset + at, "an image", "describe it in words, or link to it as `[title](https://...)`"});
        } else if (line[at] == '<' && is_html(rest)) {
            found.push_back({offset + at, "HTML", "write it as Markdown, or put it in backquotes if it is code"});
            return;  // what follows is most probably its end
        }
    }
}

bool is_only(std::string_view line, std::string_view signs) {
    return line.size() >= 3 && line.find_first_not_of(signs) == std::string_view::npos;
}

bool is_fence(std::string_view line) {
    return line.starts_with("```") || line.starts_with("~~~");
}

// A line that is unsupported as a whole.
markdown_fault fault_of_line(std::string_view line) {
    if (is_fence(line)) { return {0, "a code block", "say it in words, or put the few words of code in backquotes"}; }
    if (line.starts_with('|') && line.find('|', 1) != std::string_view::npos) {
        return {0, "a table", "write a list, or a sentence for each row"};
    }
    if (is_only(line, "- ") || is_only(line, "=") || is_only(line, "* ") || is_only(line, "_ ")) {
        return {0, "a line of signs", "leave a blank line between paragraphs instead"};
    }
    return {};
}

}  // namespace

std::vector<markdown_fault> unsupported_markdown(std::string_view text) {
    std::vector<markdown_fault> found;
    std::size_t offset = 0;
    bool in_fence = false;
    std::string_view before;  // what was wrong with the line before
    for (const auto line : split(text, '\n')) {
        auto whole = fault_of_line(trim(line));
        whole.offset = offset;
        offset += line.size() + 1;
        const bool reported = in_fence || (whole.what == before && !before.empty());  // tables have many rows
        before = whole.what;
        if (is_fence(trim(line))) { in_fence = !in_fence; }
        if (reported) { continue; }
        if (whole.what.empty()) { look_inside(line, whole.offset, found); }
        if (!whole.what.empty()) { found.push_back(whole); }
    }
    return found;
}

}  // namespace hirewise::knowledge
