#pragma once

#include <iosfwd>

namespace hirewise::app {

// Where a command reads and writes; passed in, so that tests can put strings in its place.
struct console {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool colour = false;       // `out` is a terminal
    bool log_as_json = false;  // `err` is not a terminal
};

// Standard input, output and error of this process.
console standard_console();

}  // namespace hirewise::app
