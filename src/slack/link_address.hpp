#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hirewise::slack {

// The address in the form in which it can stand in mark-up and in a button: http or https with a host, and the
// characters that end a link in mark-up (< > | and spaces) as well as quotes, control characters and all beyond ASCII
// percent-encoded. So is @, which would otherwise let "https://known.example@other.example" pose as the known host.
// Nothing if it is no such address. For use inside this folder.
std::optional<std::string> link_address(std::string_view address);

}  // namespace hirewise::slack
