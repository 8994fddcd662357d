#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

// Taking a payload apart without copies. Nothing here fails or throws, whatever it is given. For use inside this
// folder.
namespace hirewise::slack {

// Moves the member out; null if there is none.
nlohmann::json take_part(nlohmann::json& object, std::string_view key);

// Moves the text of the member out; empty if there is none.
std::string take_text(nlohmann::json& object, std::string_view key);

// The first of the two that is not empty.
std::string first_of(std::string wanted, std::string otherwise);

// The member as a whole number from 0 to `highest`; 0 if it is no such number.
std::int64_t count_at(const nlohmann::json& object, std::string_view key, std::int64_t highest);

}  // namespace hirewise::slack
