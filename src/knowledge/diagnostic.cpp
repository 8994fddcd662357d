#include "knowledge/diagnostic.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "knowledge/faults.hpp"

namespace hirewise::knowledge {

bool has_errors(const std::vector<diagnostic>& diagnostics) {
    return std::ranges::any_of(diagnostics, [](const auto& fault) { return fault.severity == severity::error; });
}

std::string to_text(const diagnostic& fault) {
    std::string text = fault.file;
    if (fault.line > 0) { text.append(":").append(std::to_string(fault.line)); }
    if (fault.line > 0 && fault.column > 0) { text.append(":").append(std::to_string(fault.column)); }
    text.append(fault.severity == severity::error ? ": error[" : ": warning[");
    text.append(fault.code).append("]: ").append(fault.message);
    if (!fault.hint.empty()) { text.append("\n    hint: ").append(fault.hint); }
    return text;
}

std::string fault_list::visible(std::string_view text) {
    auto shown = valid_utf8(text);
    std::ranges::replace_if(
        shown, [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }, '?');
    return shown;
}

std::vector<diagnostic> fault_list::sorted() && {
    std::ranges::stable_sort(faults_, [](const diagnostic& a, const diagnostic& b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    });
    return std::move(faults_);
}

std::string code(std::string_view word) {
    return "`" + clip(word, 80) + "`";
}

namespace {

// The only candidate of which the word is a part: `talent` of `talent_availability`.
std::string only_one_with_part(std::string_view word, const std::vector<std::string>& candidates) {
    std::string found;
    for (const auto& candidate : candidates) {
        const auto parts = split(candidate, '_');
        if (std::ranges::find(parts, word) == parts.end()) { continue; }
        if (!found.empty()) { return {}; }
        found = candidate;
    }
    return found;
}

}  // namespace

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates, std::string fallback) {
    constexpr std::size_t min_length = 3;  // shorter words are near to anything of their length
    auto near = word.size() < min_length ? std::string{} : nearest(word, candidates);
    if (near.empty()) { near = only_one_with_part(word, candidates); }
    return near.empty() ? fallback : "did you mean " + code(near) + "?";
}

}  // namespace hirewise::knowledge
