#include <algorithm>
#include <array>

#include "knowledge/page_parts.hpp"
#include "knowledge/readers.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array page_keys = {key_rule{"criteria", shape::list}};

constexpr std::array criterion_keys = {
    key_rule{"id", shape::text, presence::required, 60},
    key_rule{"name", shape::text, presence::required, 60},
    key_rule{"meaning", shape::text, presence::required, 120},
    key_rule{"anchors", shape::map},
    key_rule{"phrases", shape::lower_texts, presence::required, 160},
    key_rule{"implied", shape::lower_texts, presence::optional, 160},
    key_rule{"waived", shape::lower_texts, presence::optional, 160},
};

constexpr std::array anchor_keys = {
    key_rule{"0", shape::text},  key_rule{"2", shape::text, presence::optional},
    key_rule{"5", shape::text},  key_rule{"8", shape::text, presence::optional},
    key_rule{"10", shape::text},
};

draft<criterion> read_criterion(const document& page, const yaml_node& node, file_faults& faults) {
    check_keys(node, criterion_keys, "a criterion", faults);
    const auto& anchors = child_of(node, "anchors");
    if (anchors.type == yaml_node::kind::map) { check_keys(anchors, anchor_keys, "a scale", faults); }
    criterion read;
    read.id = text_of(node, "id");
    read.name = text_of(node, "name");
    read.meaning = text_of(node, "meaning");
    for (const int value : {0, 2, 5, 8, 10}) {
        if (auto text = text_of(anchors, std::to_string(value)); !text.empty()) {
            read.anchors[value] = std::move(text);
        }
    }
    read.phrases = texts_of(node, "phrases");
    read.implied = texts_of(node, "implied");
    read.waived = texts_of(node, "waived");
    return {std::move(read), &page, &node, place_of(node, "id")};
}

}  // namespace

void read_criteria(const document& page, drafts& into, file_faults& faults) {
    if (!page.usable()) {
        into.all_criteria_read = false;
        return;
    }
    check_keys(page.data, page_keys, "criteria.md", faults);
    read_title(page, faults);
    const auto& list = child_of(page.data, "criteria");
    for (const auto& node : list.items) { into.criteria.push_back(read_criterion(page, node, faults)); }
    into.all_criteria_read =
        list.type == yaml_node::kind::sequence &&
        std::ranges::none_of(into.criteria, [](const auto& each) { return each.value.id.empty(); });
}

}  // namespace hirewise::knowledge
