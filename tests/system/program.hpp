#pragma once

namespace hirewise::test {

// The file of the program as it was built.
const char* program();

}  // namespace hirewise::test
