#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hirewise::workspace {

struct yaml_member;

// One value of a YAML file, with the line it stands on.
struct yaml_node {
    enum class what { nothing, text, list, map } kind = what::nothing;
    std::size_t line = 0;  // from 1
    std::string text;
    std::vector<yaml_node> items;
    std::vector<yaml_member> members;

    // nullptr if there is none.
    const yaml_node* find(std::string_view key) const;
};

struct yaml_member {
    std::string name;
    yaml_node value;
};

// The first document of a file, or what keeps it from being read: "line 3: did not find expected key".
struct read_yaml {
    yaml_node root;
    std::string problem;
};
read_yaml parse_yaml(std::string_view text);

}  // namespace hirewise::workspace
