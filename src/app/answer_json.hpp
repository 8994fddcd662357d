#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"

// One answer as JSON, for `ask --json` and `ask --batch`. Names and order of the members are a contract.
namespace hirewise::app {

// `id` is the caller's name for the question.
nlohmann::ordered_json answer_json(std::string_view id, const advice::answer& answer, const knowledge::snapshot& base);

// The steps of the reasoning, for --explain: [{"step","text"}].
nlohmann::ordered_json trace_json(const advice::answer& answer);

// One line without a line break; bytes that are not UTF-8 become U+FFFD.
std::string one_line(const nlohmann::ordered_json& value);

}  // namespace hirewise::app
