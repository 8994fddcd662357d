#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace hirewise::test {

// What Slack would refuse, or cut, in a message of this shape ({"text", "blocks"}): written from the platform's facts
// and independent of the code that makes the blocks. Empty if all is well.
std::vector<std::string> block_kit_faults(const nlohmann::json& message);

// Everything that would become a mention or a broadcast: "<@U1>", "<!here>", "<#C1>", a bare "@here".
std::vector<std::string> mentions_in(const nlohmann::json& message);

// Everything that would become a link: "<https://x.example|label>".
std::vector<std::string> links_in(const nlohmann::json& message);

}  // namespace hirewise::test
