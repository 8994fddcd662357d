#include "workspace/yaml_node.hpp"

#include <algorithm>
#include <memory>

#include <yaml.h>

namespace hirewise::workspace {

namespace {

constexpr int deepest = 16;

std::string text_of(const yaml_node_t& node) {
    const std::basic_string_view<yaml_char_t> bytes{node.data.scalar.value, node.data.scalar.length};
    return {bytes.begin(), bytes.end()};
}

// What is nested deeper, also by an alias to itself, is left out.
yaml_node value_of(yaml_document_t& document, int index, int depth) {
    yaml_node value;
    const yaml_node_t* node = yaml_document_get_node(&document, index);
    if (node == nullptr || depth > deepest) { return value; }
    value.line = node->start_mark.line + 1;
    if (node->type == YAML_SCALAR_NODE) {
        value.kind = yaml_node::what::text;
        value.text = text_of(*node);
    } else if (node->type == YAML_SEQUENCE_NODE) {
        value.kind = yaml_node::what::list;
        const auto& items = node->data.sequence.items;
        for (const int* item = items.start; item < items.top; ++item) {
            value.items.push_back(value_of(document, *item, depth + 1));
        }
    } else if (node->type == YAML_MAPPING_NODE) {
        value.kind = yaml_node::what::map;
        const auto& pairs = node->data.mapping.pairs;
        for (const yaml_node_pair_t* pair = pairs.start; pair < pairs.top; ++pair) {
            std::string key = value_of(document, pair->key, depth + 1).text;
            value.members.push_back({std::move(key), value_of(document, pair->value, depth + 1)});
        }
    }
    return value;
}

}  // namespace

const yaml_node* yaml_node::find(std::string_view key) const {
    const auto found =
        std::ranges::find(members, key, [](const auto& member) { return std::string_view{member.name}; });
    return found == members.end() ? nullptr : &found->value;
}

read_yaml parse_yaml(std::string_view text) {
    read_yaml read;
    yaml_parser_t parser;
    yaml_document_t document;
    if (yaml_parser_initialize(&parser) == 0) { return {{}, "no memory"}; }
    const std::unique_ptr<yaml_parser_t, void (*)(yaml_parser_t*)> parser_end{&parser, yaml_parser_delete};
    const std::basic_string<unsigned char> bytes{text.begin(), text.end()};
    yaml_parser_set_input_string(&parser, bytes.data(), bytes.size());
    if (yaml_parser_load(&parser, &document) == 0) {
        const std::string what = parser.problem == nullptr ? "not YAML" : parser.problem;
        read.problem = "line " + std::to_string(parser.problem_mark.line + 1) + ": " + what;
        return read;
    }
    const std::unique_ptr<yaml_document_t, void (*)(yaml_document_t*)> document_end{&document, yaml_document_delete};
    read.root = value_of(document, 1, 0);
    return read;
}

}  // namespace hirewise::workspace
