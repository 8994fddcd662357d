#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "advice/parsed_text.hpp"
#include "advice/roles.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// "Flutter or native?": beside what builds one app for all platforms, "native" is one app for each of them. Puts native
// iOS, which is rated much as native Android is, in the place of the unknown name; false, and nothing happens, where no
// option is of that kind.
bool take_native(const knowledge::snapshot& base, const parsed_text& text, cast& roles);

// "Whom do we hire for an app for our guests?": the public has both kinds of phone, and whoever writes for one of them
// is half an answer, unless the app lives by what a device can do.
bool serves_half_of(const knowledge::technology& option, const std::vector<std::string>& use_cases);

// "Flutter or Swift? Only iPhones for now": the kind of phone that is named as the only place of use, as written; empty
// if none is.
std::string only_platform(const parsed_text& text, const cast& roles);

// The options that are an app for one kind of phone.
inline constexpr std::array<std::string_view, 2> native_options{"ios_native", "android_native"};

}  // namespace hirewise::advice
