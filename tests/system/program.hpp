#pragma once

namespace hirewise::test {

// The file of the program: as it was built, or the one that HIREWISE_TEST_PROGRAM names, such as an installed one or a
// script that runs it under valgrind.
const char* program();

}  // namespace hirewise::test
