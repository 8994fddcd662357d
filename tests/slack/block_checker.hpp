#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace hirewise::test {

// UTF-16 units of UTF-8 text, counted apart from the code under test.
std::size_t units(std::string_view utf8);

// What Slack would refuse in these blocks, and what must never be in them (a way to call people); empty if they are
// fine. Written from the limits of the platform facts with numbers of its own, and for the kinds of blocks that the bot
// makes: any other kind is a fault.
std::vector<std::string> block_faults(const nlohmann::json& blocks);

// The same for one mark-up text.
std::vector<std::string> markup_faults(const std::string& markup);

}  // namespace hirewise::test
