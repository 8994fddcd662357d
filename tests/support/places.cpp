#include "support/places.hpp"

namespace hirewise::test {

const char* tests_folder() {
    return HIREWISE_TESTS;
}

const char* knowledge_base() {
    return HIREWISE_KNOWLEDGE_BASE;
}

}  // namespace hirewise::test
