#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hirewise::knowledge {

enum class severity { error, warning };

// One fault in a written file, for the editor who has to mend it.
struct diagnostic {
    std::string file;  // relative to the base: "comparisons/rust-vs-go.md"
    int line = 0;      // from 1; 0: the whole file
    int column = 0;    // from 1, counts bytes; 0: the whole line
    knowledge::severity severity = knowledge::severity::error;
    std::string code;     // stable, kebab-case: "unknown-key"
    std::string message;  // what is wrong, with the offending text
    std::string hint;     // how to mend it

    bool operator==(const diagnostic&) const = default;
};

bool has_errors(const std::vector<diagnostic>& diagnostics);

// "comparisons/rust-vs-go.md:12:3: error[unknown-key]: ... \n    hint: ..."
std::string to_text(const diagnostic& fault);

}  // namespace hirewise::knowledge
