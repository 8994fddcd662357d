#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "base/result.hpp"

namespace hirewise {

enum class json_errc {
    malformed = 1,  // not JSON
    too_deep,       // nested deeper than max_json_depth
};

error_code make_error_code(json_errc code) noexcept;

// Deeper documents parse but overflow the stack when written again (nlohmann/json 3.11).
inline constexpr int max_json_depth = 64;

// Parses without throwing.
result<nlohmann::json> parse_json(std::string_view text);

// Writes compact JSON; bytes that are not UTF-8 become U+FFFD instead of an exception.
std::string dump_json(const nlohmann::json& value);

// Checked access: the member if `object` is an object that has it with that type, else the fallback.
// They never throw, so they can be used on anything that comes from outside. Integers are written without a fraction.
std::string text_at(const nlohmann::json& object, std::string_view key, std::string_view fallback = {});
std::int64_t integer_at(const nlohmann::json& object, std::string_view key, std::int64_t fallback = 0);
bool flag_at(const nlohmann::json& object, std::string_view key, bool fallback = false);

// The member itself, or a shared null value.
const nlohmann::json& member_at(const nlohmann::json& object, std::string_view key);

}  // namespace hirewise

template <>
struct boost::system::is_error_code_enum<hirewise::json_errc> : std::true_type {};
