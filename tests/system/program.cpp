#include "system/program.hpp"

namespace hirewise::test {

const char* program() {
    return HIREWISE_PROGRAM;
}

}  // namespace hirewise::test
