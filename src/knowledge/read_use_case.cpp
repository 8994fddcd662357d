#include <array>

#include "knowledge/page_parts.hpp"
#include "knowledge/readers.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array use_case_keys = {
    key_rule{"name", shape::text, presence::required, 40},
    key_rule{"description", shape::text, presence::required, 120},
    key_rule{"circumstance", shape::flag, presence::optional},
    key_rule{"category", shape::lower_text, presence::optional},
    key_rule{"weights", shape::map},
    key_rule{"requirements", shape::list, presence::optional},
    key_rule{"assumption", shape::text, presence::optional, 160},
    key_rule{"rests_on", shape::lower_text, presence::optional},
    key_rule{"confirmed_by", shape::lower_texts, presence::optional, 160},
    key_rule{"phrases", shape::lower_texts, presence::required, 160},
    key_rule{"hints", shape::lower_texts, presence::optional, 160},
    key_rule{"except", shape::lower_texts, presence::optional, 160},
};

constexpr std::array requirement_keys = {
    key_rule{"criterion", shape::text},
    key_rule{"at_least", shape::number},
    key_rule{"reason", shape::text, presence::required, 160},
};

std::vector<requirement> read_requirements(const yaml_node& data, file_faults& faults) {
    std::vector<requirement> read;
    for (const auto& node : child_of(data, "requirements").items) {
        check_keys(node, requirement_keys, "a requirement", faults);
        read.push_back({text_of(node, "criterion"), number_of(node, "at_least").value_or(0), text_of(node, "reason")});
    }
    return read;
}

std::map<std::string, double> read_weights(const yaml_node& node, file_faults& faults) {
    std::map<std::string, double> weights;
    for (const auto& entry : node.entries) {
        if (const auto weight = number_of(node, entry.key)) {
            weights[entry.key] = *weight;
        } else if (entry.value.type != yaml_node::kind::unusable) {
            faults.error(entry.value.where, "wrong-type", "the weight of " + code(entry.key) + " must be a number",
                         "write how many times its usual weight the criterion counts, as in `3`");
        }
    }
    return weights;
}

}  // namespace

void read_use_case(const document& page, drafts& into, file_faults& faults) {
    use_case read;
    read.id = page.id;
    if (page.usable()) {
        const auto& data = page.data;
        check_keys(data, use_case_keys, "a use case", faults);
        read_title(page, faults);
        read.name = text_of(data, "name");
        read.description = text_of(data, "description");
        read.circumstance = flag_of(data, "circumstance").value_or(false);
        read.category = text_of(data, "category");
        read.weights = read_weights(child_of(data, "weights"), faults);
        read.requirements = read_requirements(data, faults);
        read.assumption = text_of(data, "assumption");
        read.rests_on = text_of(data, "rests_on");
        read.confirmed_by = texts_of(data, "confirmed_by");
        read.phrases = texts_of(data, "phrases");
        read.hints = texts_of(data, "hints");
        read.except = texts_of(data, "except");
    }
    into.use_cases.push_back({std::move(read), &page, &page.data});
}

}  // namespace hirewise::knowledge
