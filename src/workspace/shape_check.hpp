#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

// Rules that a JSON value must keep, put together from small ones. Written from Slack's documentation alone and shared
// with nothing that builds blocks, so that one checks the other.
namespace hirewise::workspace {

// The first fault of a value at `path`, like "blocks/3/text: more than 150 characters"; empty if there is none.
using rule = std::function<std::string(const nlohmann::json& value, const std::string& path)>;

// One member of an object.
struct member {
    std::string_view name;
    rule check;
    bool required = false;
};

// A string of that many UTF-16 units.
rule text_between(std::size_t least, std::size_t most);
// A string that matches a regular expression; `form` says how it looks.
rule text_like(const std::string& pattern, std::string form);
rule boolean();
rule number();
rule integer_between(long least, long most);
rule one_of(std::vector<std::string_view> words);
rule array_of(std::size_t least, std::size_t most, rule item);
// Members that are not listed are faults, as they are for Slack.
rule object_with(std::vector<member> members);
// Chooses the rule by the member `type`; other types are faults.
rule by_type(std::map<std::string_view, rule> rules);
// The rules in turn.
rule all_of(std::vector<rule> rules);
// Exactly one of these members is there.
rule exactly_one_of(std::vector<std::string_view> names);
// At least one of these members is there.
rule at_least_one_of(std::vector<std::string_view> names);
rule at_most_one_of(std::vector<std::string_view> names);
rule anything();

// The fault in the form above.
std::string fault_at(const std::string& path, std::string_view what);

}  // namespace hirewise::workspace
