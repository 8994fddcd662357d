#include "coroutine_rules.hpp"

#include <algorithm>
#include <regex>

#include "base/text.hpp"
#include "source_files.hpp"

namespace hirewise::lint {
namespace {

struct rule {
    const char* says;
    std::regex pattern;
};

const std::vector<rule>& rules() {
    static const std::vector<rule> all{
        {"a co_await as a bare condition crashes: name its result first",
         std::regex{R"(\b(if|while|switch)\s*\(\s*!?\s*co_await\b)"}},
        {"a lambda with captures inside an awaited call is destroyed twice: name it, then move it",
         std::regex{R"(co_await\s[^]*[(,]\s*\[[^\]]+\]\s*(\(|\{|mutable|->))"}},
        {"a braced value inside an awaited call is destroyed twice: name it, then move it",
         std::regex{R"(co_await\s[^]*[(,]\s*(?!std::chrono::|milliseconds|seconds)[\w:<>]*\{[^}])"}},
        {"an aggregate made from a co_await is destroyed twice: assign the member",
         std::regex{
             R"(\b(?!else\b|try\b|do\b|mutable\b|noexcept\b|const\b)\w+\s*\{\s*co_await\b(?!\s+asio::this_coro))"}},
        {"a conditional expression with a co_await is destroyed twice: use if and else",
         std::regex{R"(\?[^?]*\bco_await\b|\bco_await\b[^?]*\?[^?]*:)"}},
        {"nothing is detached: spawn it in a task_group", std::regex{R"(\bdetached\b)"}},
        {"a coroutine takes its parameters by value: a reference to a temporary dangles",
         std::regex{R"(\bawaitable<[^()]*>\s+[\w:]+\([^)]*(const\s+[\w:<>]+\s*&|string_view\b|&&))"}},
        {"a lambda coroutine called on the spot loses its captures: pass the lambda, or name a function",
         std::regex{R"(co_await\s*\[)"}},
    };
    return all;
}

struct statement {
    int line = 0;
    std::string text;
};

// A brace at a line's end opens a block, unless it follows a type name inside an awaited call.
bool opens_block(std::string_view text) {
    static const std::regex aggregate{R"(co_await[^]*[(,]\s*[\w:<>]+\{$)"};
    return !std::regex_search(text.begin(), text.end(), aggregate);
}

// Cuts at semicolons and where a block begins.
std::vector<statement> statements(const std::string& code) {
    std::vector<statement> found;
    statement current{1, {}};
    int line = 1;
    const auto finish = [&] {
        found.push_back(current);
        current = {line, {}};
    };
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (trim(current.text).empty()) { current = {line, {}}; }
        current.text.push_back(c == '\n' ? ' ' : c);
        if (c == '\n') { ++line; }
        const bool brace_at_line_end = c == '{' && i + 1 < code.size() && code[i + 1] == '\n';
        if (c == ';' || (brace_at_line_end && opens_block(current.text))) { finish(); }
    }
    finish();
    return found;
}

}  // namespace

std::vector<finding> broken_coroutine_rules(std::string_view code) {
    std::vector<finding> found;
    for (const auto& [line, text] : statements(without_comments_and_strings(code))) {
        if (text.find("await") == std::string::npos && text.find("detached") == std::string::npos) { continue; }
        for (const auto& [says, pattern] : rules()) {
            if (std::regex_search(text, pattern)) { found.push_back({line, says, clip(trim(text), 120)}); }
        }
    }
    return found;
}

}  // namespace hirewise::lint
