#pragma once

#include <string>
#include <string_view>

namespace hirewise::test {

// The expected content of tests/golden/cards/NAME. With HIREWISE_REWRITE_GOLDEN set, `actual` is written there first;
// the difference is then reviewed like code.
std::string golden_card(const std::string& name, std::string_view actual);

}  // namespace hirewise::test
