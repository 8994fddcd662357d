#include "slack/names.hpp"

#include <algorithm>

namespace hirewise::slack {

std::string loggable_name(std::string_view name) {
    constexpr std::size_t longest = 48;
    const auto ordinary = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    const bool fits = !name.empty() && name.size() <= longest && std::all_of(name.begin(), name.end(), ordinary);
    return fits ? std::string{name} : "?";
}

}  // namespace hirewise::slack
