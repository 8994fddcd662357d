#include "workspace/element_tree.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "workspace/element_values.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

bool is_interactive_block(const json& block) {
    const std::string type = text_at(block, "type");
    return type == "actions" || type == "context_actions" || type == "card";
}

// Gives ids to one block and to what stands in it; `id` is the one it gets if it has none.
void add_ids(json& block, const std::string& id) {
    if (!block.is_object()) { return; }
    if (!block.contains("block_id") && text_at(block, "type") != "markdown") { block["block_id"] = id; }
    std::size_t next = 0;
    const auto name = [&](json& element) {
        const bool needs_one = element.is_object() && element.contains("type") && !element.contains("action_id");
        if (needs_one && text_at(element, "type") != "image") { element["action_id"] = "a" + std::to_string(next); }
        ++next;
    };
    for (const char* single : {"accessory", "element"}) {
        if (block.contains(single)) { name(block[single]); }
    }
    for (const char* list : {"elements", "actions"}) {
        if (!is_interactive_block(block) || !block.contains(list)) { continue; }
        for (json& element : block[list]) { name(element); }
    }
    const std::string type = text_at(block, "type");
    const char* inner = type == "container" ? "child_blocks" : type == "carousel" ? "elements" : "";
    if (!block.contains(inner)) { return; }
    for (std::size_t i = 0; i < block[inner].size(); ++i) { add_ids(block[inner][i], id + "_" + std::to_string(i)); }
}

}  // namespace

json with_ids(json blocks) {
    if (!blocks.is_array()) { return blocks; }
    // Whoever has taken such an id gets longer ones beside it.
    std::string prefix = "b";
    const auto is_taken = [&](const json& block) { return text_at(block, "block_id").starts_with(prefix); };
    while (std::ranges::any_of(blocks, is_taken)) { prefix += "b"; }
    for (std::size_t i = 0; i < blocks.size(); ++i) { add_ids(blocks[i], prefix + std::to_string(i)); }
    return blocks;
}

bool visit_elements(const json& blocks, const element_visitor& visit) {
    for (const json& block : blocks) {
        for (const char* single : {"accessory", "element"}) {
            if (block.contains(single) && visit(block, block[single])) { return true; }
        }
        if (is_interactive_block(block)) {
            for (const json& element : member_at(block, "elements")) {
                if (visit(block, element)) { return true; }
            }
            for (const json& element : member_at(block, "actions")) {
                if (visit(block, element)) { return true; }
            }
        }
        if (visit_elements(member_at(block, "child_blocks"), visit)) { return true; }
        if (text_at(block, "type") == "carousel" && visit_elements(member_at(block, "elements"), visit)) {
            return true;
        }
    }
    return false;
}

}  // namespace hirewise::workspace
