#pragma once

#include <gtest/gtest.h>

#include "knowledge/small_base.hpp"

// For tables of broken files: each case spoils a clean base and names all the diagnostics that must come of it.
namespace hirewise::knowledge {

struct edit {
    std::string file;
    std::string from;  // empty: `to` becomes the whole file
    std::string to;
};

struct broken {
    std::string name;
    std::vector<edit> edits;
    std::vector<std::string> expected;  // "technologies/rust.md:4:1 unknown-key"
};

inline void PrintTo(const broken& value, std::ostream* out) {
    *out << value.name;
}

inline std::string name_of(const testing::TestParamInfo<broken>& info) {
    return info.param.name;
}

inline const std::string rust = "technologies/rust.md";
inline const std::string go = "technologies/go.md";
inline const std::string python = "technologies/python.md";
inline const std::string contractor = "hiring_shapes/contractor.md";
inline const std::string criteria = "criteria.md";
inline const std::string fintech = "use_cases/fintech.md";
inline const std::string mvp = "use_cases/mvp.md";
inline const std::string firmware = "use_cases/embedded_device.md";
inline const std::string page = "comparisons/rust-vs-go.md";
inline const std::string figures = "figures/usage.yaml";
inline const std::string faqs = "faqs/hiring.md";
inline const std::string role_page = "roles/rust-engineer.md";

// A second page, clean as it stands, with ratings of its own and no source.
inline const std::string page_of_go_and_python = R"(---
options: [go, python]
domain: services
reviewer: Editors
reviewed_on: 2026-06-01
ratings:
  performance:
    go: {value: 7, judgement: Compiled code.}
    python: {value: 3, judgement: Interpreted code.}
choose_when: {go: It has to be fast., python: It has to be soon.}
rules:
  - {use_case: mvp, option: python, reason: Soon done.}
  - {use_case: fintech, option: go, reason: Faster.}
  - {use_case: web_api, option: go, reason: Simple.}
  - {use_case: command_line_tool, option: go, reason: One file.}
  - {use_case: embedded_device, option: go, reason: Smaller.}
---

# Go vs Python

## Verdict

Go for services.

## Analysis

### Speed

Go is faster.
)";
inline const std::string other_page = "comparisons/go-vs-python.md";

// A text of so many characters.
inline std::string words(std::size_t characters) {
    std::string text;
    while (text.size() < characters) { text.append("words "); }
    return text.substr(0, characters - 1) + ".";
}

// So many keys that mean nothing, each in a line.
inline std::string keys(int count) {
    std::string lines;
    for (int i = 0; i < count; ++i) { lines.append("key" + std::to_string(i) + ": x\n"); }
    return lines;
}

inline void make_edits(const small_base& base, const std::vector<edit>& edits) {
    for (const auto& [file, from, to] : edits) {
        if (from.empty()) {
            base.write(file, to);
        } else {
            base.replace(file, from, to);
        }
    }
}

// Each fault stands where the case says, and has something to say.
inline void expect_reported(const broken& spoilt) {
    const small_base base;
    make_edits(base, spoilt.edits);
    const auto outcome = base.load();
    EXPECT_EQ(places_and_codes(outcome.diagnostics), spoilt.expected);
    EXPECT_EQ(outcome.snapshot == nullptr, has_errors(outcome.diagnostics));
    for (const auto& fault : outcome.diagnostics) {
        EXPECT_FALSE(fault.message.empty()) << to_text(fault);
        EXPECT_FALSE(fault.hint.empty()) << to_text(fault);
    }
}

}  // namespace hirewise::knowledge
