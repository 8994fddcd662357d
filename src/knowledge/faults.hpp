#pragma once

#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "knowledge/diagnostic.hpp"

namespace hirewise::knowledge {

// A place in a file, both from 1. Columns count bytes. 0 means the whole file or the whole line.
struct position {
    int line = 0;
    int column = 0;
};

// Collects the faults of all files, in the order in which they are found.
class fault_list {
public:
    void error(const std::string& file, position where, std::string code, const std::string& message,
               const std::string& hint) {
        add(severity::error, file, where, std::move(code), message, hint);
    }
    void warning(const std::string& file, position where, std::string code, const std::string& message,
                 const std::string& hint) {
        add(severity::warning, file, where, std::move(code), message, hint);
    }

    void append(fault_list&& others) {
        faults_.insert(faults_.end(), std::make_move_iterator(others.faults_.begin()),
                       std::make_move_iterator(others.faults_.end()));
    }

    // By file, line and column; faults of one place stay in the order in which they were found.
    std::vector<diagnostic> sorted() &&;

private:
    void add(severity kind, const std::string& file, position where, std::string code, const std::string& message,
             const std::string& hint) {
        faults_.push_back(
            {visible(file), where.line, where.column, kind, std::move(code), visible(message), visible(hint)});
    }

    // File names may hold anything: without this one could end a line and forge the next.
    static std::string visible(std::string_view text);

    std::vector<diagnostic> faults_;
};

// The faults of one file.
class file_faults {
public:
    file_faults(std::string file, fault_list& all) : file_{std::move(file)}, all_{&all} {}

    void error(position where, std::string code, const std::string& message, const std::string& hint) {
        all_->error(file_, where, std::move(code), message, hint);
    }
    void warning(position where, std::string code, const std::string& message, const std::string& hint) {
        all_->warning(file_, where, std::move(code), message, hint);
    }

private:
    std::string file_;
    fault_list* all_;
};

// The word in the marks that code wears in Markdown: `aliases`.
std::string code(std::string_view word);

// "did you mean `aliases`?" if a candidate is near, else the fallback.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates, std::string fallback);

}  // namespace hirewise::knowledge
