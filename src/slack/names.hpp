#pragma once

#include <string>
#include <string_view>

namespace hirewise::slack {

// A word that Slack chose (a type, a reason) as it may stand in a log line: as it is if it looks like one, else "?".
// So nothing a person wrote, no token and no line break reaches the log through it. For use inside this folder.
std::string loggable_name(std::string_view name);

}  // namespace hirewise::slack
