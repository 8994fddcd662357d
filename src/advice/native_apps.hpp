#pragma once

#include "advice/parsed_text.hpp"
#include "advice/roles.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// "Flutter or native?": beside what builds one app for all platforms, "native" is one app for each of them. Puts native
// iOS, which is rated much as native Android is, in the place of the unknown name; false, and nothing happens, where no
// option is of that kind.
bool take_native(const knowledge::snapshot& base, const parsed_text& text, cast& roles);

}  // namespace hirewise::advice
