#include "knowledge/readers.hpp"

#include <algorithm>

namespace hirewise::knowledge {
namespace {

void read_one(const document& file, drafts& into, file_faults& faults) {
    if (file.name == "criteria.md") { return read_criteria(file, into, faults); }
    if (file.name == "calibration.yaml") { return read_calibration(file, into, faults); }
    if (file.is_in("technologies") || file.is_in("hiring_shapes")) { return read_technology(file, into, faults); }
    if (file.is_in("use_cases")) { return read_use_case(file, into, faults); }
    if (file.is_in("comparisons")) { return read_comparison(file, into, faults); }
    if (file.is_in("faqs")) { return read_faq_page(file, into, faults); }
    if (file.is_in("roles")) { return read_role(file, into, faults); }
    if (file.is_in("figures")) { return read_figures(file, into, faults); }
    if (file.is_in("languages")) { return read_language(file, into, faults); }
    if (file.is_in("outside")) { return read_outside(file, into, faults); }
    if (file.is_in("told")) { return read_told(file, into, faults); }
    if (file.is_in("messages")) { return read_messages(file, into, faults); }
    if (file.is_in("kinds")) { return read_kinds(file, into, faults); }
    if (file.is_in("turns")) { return read_turns(file, into, faults); }
}

}  // namespace

drafts read_documents(const std::vector<document>& documents, fault_list& all) {
    drafts read;
    for (const auto& file : documents) {
        file_faults faults{file.name, all};
        read_one(file, read, faults);
    }
    if (std::ranges::find(documents, "criteria.md", &document::name) == documents.end()) {
        read.all_criteria_read = false;
        all.error("criteria.md", {}, "missing-file", "the base has no criteria.md",
                  "add it; it names the criteria and says what 0, 5 and 10 mean");
    }
    return read;
}

}  // namespace hirewise::knowledge
