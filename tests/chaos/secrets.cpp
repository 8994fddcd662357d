#include "secrets.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "base/text.hpp"

namespace hirewise::chaos {
namespace {

constexpr std::array<std::string_view, 7> marks = {"xapp-",        "xoxb-",         "ticket=",   "/response/",
                                                   "response_url", "postgresql://", "order book"};
constexpr std::size_t secret_length = 32;  // hexadecimal digits of the workspace's tickets and addresses

// Counted values such as the ids of requests begin with zeros.
bool holds_random_value(std::string_view line) {
    std::size_t run = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto letter = static_cast<unsigned char>(line[i]);
        run = std::isxdigit(letter) != 0 ? run + 1 : 0;
        if (run == secret_length && line.substr(i + 1 - secret_length, 4) != "0000") { return true; }
    }
    return false;
}

}  // namespace

std::vector<std::string> leaks_in(std::string_view log) {
    std::vector<std::string> found;
    for (const auto line : split(log, '\n')) {
        const auto is_inside = [line](std::string_view mark) { return line.find(mark) != line.npos; };
        if (std::ranges::any_of(marks, is_inside) || holds_random_value(line)) { found.emplace_back(line); }
    }
    return found;
}

}  // namespace hirewise::chaos
