#pragma once

// Where tests find what they read. Known to one source file only, so that the others compile alike in every clone and a
// compiler cache serves all of them.
namespace hirewise::test {

const char* tests_folder();
const char* knowledge_base();  // the shipped one

}  // namespace hirewise::test
