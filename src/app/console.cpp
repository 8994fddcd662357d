#include "app/console.hpp"

#include <unistd.h>

#include <iostream>

namespace hirewise::app {

console standard_console() {
    return {std::cin, std::cout, std::cerr, ::isatty(STDOUT_FILENO) == 1, ::isatty(STDERR_FILENO) != 1};
}

}  // namespace hirewise::app
