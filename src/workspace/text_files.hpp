#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"

namespace hirewise::workspace {

// A folder of text files that may be read and changed, by paths relative to it ("options/rust.yaml"). Blocking.
class text_files {
public:
    virtual ~text_files() = default;

    // All paths, sorted.
    virtual std::vector<std::string> list() const = 0;
    // Fails with invalid_argument for a path that is not one of these, else with the system's error.
    virtual result<std::string> read(const std::string& path) const = 0;
    // Replaces the file at once: a reader sees the old text or the new one. Fails like read; the folder of a new file
    // must exist.
    virtual result<> write(const std::string& path, const std::string& text) = 0;
};

}  // namespace hirewise::workspace
