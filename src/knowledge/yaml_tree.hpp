#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/faults.hpp"

namespace hirewise::knowledge {

struct yaml_entry;

// A YAML value that knows where it stands. Scalars stay text: what they mean is said by the key that holds them.
struct yaml_node {
    enum class kind { null, scalar, sequence, map, unusable };

    kind type = kind::null;  // unusable: a fault was reported already, expect nothing from it
    position where;
    std::string text;                 // of a scalar
    std::vector<yaml_node> items;     // of a sequence
    std::vector<yaml_entry> entries;  // of a map, in the order of the file

    const yaml_entry* find(std::string_view key) const;
};

struct yaml_entry {
    std::string key;
    position where;  // of the key
    yaml_node value;
};

// Parses one YAML document. Every fault is reported with its place: syntax errors, keys that stand twice, keys that are
// no plain words, aliases (they can blow a small file up, and hide where a value comes from), nesting deeper and groups
// larger than any page needs. `first_line` is the line of the file at which the text begins. The result is null or
// unusable if nothing can be made of the text.
yaml_node parse_yaml(const std::string& text, int first_line, file_faults& faults);

}  // namespace hirewise::knowledge
