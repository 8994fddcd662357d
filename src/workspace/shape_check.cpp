#include "workspace/shape_check.hpp"

#include <algorithm>
#include <regex>
#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"

namespace hirewise::workspace {

using nlohmann::json;

std::string fault_at(const std::string& path, std::string_view what) {
    return path + ": " + std::string{what};
}

namespace {

std::string listed(const std::vector<std::string_view>& words) {
    std::vector<std::string> texts{words.begin(), words.end()};
    return join(texts, ", ");
}

std::size_t count_members(const json& value, const std::vector<std::string_view>& names) {
    return static_cast<std::size_t>(
        std::ranges::count_if(names, [&](std::string_view name) { return value.contains(std::string{name}); }));
}

}  // namespace

rule text_between(std::size_t least, std::size_t most) {
    return [=](const json& value, const std::string& path) -> std::string {
        if (!value.is_string()) { return fault_at(path, "not a string"); }
        const std::size_t length = utf16_length(value.get_ref<const std::string&>());
        if (length < least) { return fault_at(path, "fewer than " + std::to_string(least) + " characters"); }
        if (length > most) { return fault_at(path, "more than " + std::to_string(most) + " characters"); }
        return {};
    };
}

rule text_like(const std::string& pattern, std::string form) {
    return [expression = std::regex{pattern}, form = std::move(form)](const json& value, const std::string& path) {
        const bool fits = value.is_string() && std::regex_match(value.get_ref<const std::string&>(), expression);
        return fits ? std::string{} : fault_at(path, "not " + form);
    };
}

rule number() {
    return [](const json& value, const std::string& path) {
        return value.is_number() ? std::string{} : fault_at(path, "not a number");
    };
}

rule boolean() {
    return [](const json& value, const std::string& path) {
        return value.is_boolean() ? std::string{} : fault_at(path, "not true or false");
    };
}

rule integer_between(long least, long most) {
    return [=](const json& value, const std::string& path) {
        const bool fits = value.is_number_integer() && value.get<long>() >= least && value.get<long>() <= most;
        if (fits) { return std::string{}; }
        return fault_at(path, "not a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    };
}

rule one_of(std::vector<std::string_view> words) {
    return [words = std::move(words)](const json& value, const std::string& path) {
        const bool known = value.is_string() && std::ranges::find(words, value.get<std::string>()) != words.end();
        return known ? std::string{} : fault_at(path, "not one of " + listed(words));
    };
}

rule array_of(std::size_t least, std::size_t most, rule item) {
    return [=, item = std::move(item)](const json& value, const std::string& path) -> std::string {
        if (!value.is_array()) { return fault_at(path, "not an array"); }
        if (value.size() < least) { return fault_at(path, "fewer than " + std::to_string(least) + " items"); }
        if (value.size() > most) { return fault_at(path, "more than " + std::to_string(most) + " items"); }
        for (std::size_t i = 0; i < value.size(); ++i) {
            std::string fault = item(value[i], path + "/" + std::to_string(i));
            if (!fault.empty()) { return fault; }
        }
        return {};
    };
}

rule object_with(std::vector<member> members) {
    return [members = std::move(members)](const json& value, const std::string& path) -> std::string {
        if (!value.is_object()) { return fault_at(path, "not an object"); }
        for (const auto& [name, content] : value.items()) {
            const auto known = std::ranges::find(members, std::string_view{name}, &member::name);
            if (known == members.end()) { return fault_at(path, "unknown member " + name); }
            std::string fault = known->check(content, std::string{path}.append("/").append(name));
            if (!fault.empty()) { return fault; }
        }
        for (const member& wanted : members) {
            if (!wanted.required || value.contains(std::string{wanted.name})) { continue; }
            return fault_at(path, "missing member " + std::string{wanted.name});
        }
        return {};
    };
}

rule by_type(std::map<std::string_view, rule> rules) {
    return [rules = std::move(rules)](const json& value, const std::string& path) -> std::string {
        if (!value.is_object()) { return fault_at(path, "not an object"); }
        const std::string type = text_at(value, "type");
        const auto found = rules.find(type);
        if (found == rules.end()) { return fault_at(path, "unsupported type: " + type); }
        return found->second(value, path);
    };
}

rule all_of(std::vector<rule> rules) {
    return [rules = std::move(rules)](const json& value, const std::string& path) {
        for (const rule& each : rules) {
            std::string fault = each(value, path);
            if (!fault.empty()) { return fault; }
        }
        return std::string{};
    };
}

rule exactly_one_of(std::vector<std::string_view> names) {
    return [names = std::move(names)](const json& value, const std::string& path) {
        if (count_members(value, names) == 1) { return std::string{}; }
        return fault_at(path, "needs exactly one of " + listed(names));
    };
}

rule at_least_one_of(std::vector<std::string_view> names) {
    return [names = std::move(names)](const json& value, const std::string& path) {
        if (count_members(value, names) > 0) { return std::string{}; }
        return fault_at(path, "needs one of " + listed(names));
    };
}

rule at_most_one_of(std::vector<std::string_view> names) {
    return [names = std::move(names)](const json& value, const std::string& path) {
        if (count_members(value, names) <= 1) { return std::string{}; }
        return fault_at(path, "at most one of " + listed(names));
    };
}

rule anything() {
    return [](const json&, const std::string&) { return std::string{}; };
}

}  // namespace hirewise::workspace
