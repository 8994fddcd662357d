#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/model.hpp"

namespace hirewise::knowledge {

// One checked state of a knowledge base. Immutable after loading and shared between threads: a question is read,
// decided and explained against one snapshot.
struct snapshot {
    std::string version;  // twelve hex digits of the SHA-256 over all files; the same files give the same version

    // By id, in the order of ids.
    std::map<std::string, technology, std::less<>> technologies;
    std::map<std::string, criterion, std::less<>> criteria;
    std::map<std::string, use_case, std::less<>> use_cases;
    std::map<std::string, comparison, std::less<>> comparisons;
    std::map<std::string, role, std::less<>> roles;
    std::map<std::string, figure, std::less<>> figures;
    std::map<std::string, language, std::less<>> languages;
    std::vector<faq_entry> faqs;                               // of faqs/*.md; those of comparisons are with their page
    knowledge::outside outside;                                // of all files of outside/
    std::map<std::string, knowledge::told, std::less<>> told;  // by id of the use case or criterion
    std::map<std::string, knowledge::told, std::less<>> turns;     // by name of the act
    std::map<std::string, knowledge::told, std::less<>> messages;  // by what they want
    std::map<std::string, knowledge::told, std::less<>> kinds;     // by the category that is asked for
    faq_thresholds thresholds;                                     // of calibration.yaml

    std::size_t pages() const { return comparisons.size(); }

    const technology* find_technology(std::string_view id) const;
    const criterion* find_criterion(std::string_view id) const;
    const use_case* find_use_case(std::string_view id) const;
    const figure* find_figure(std::string_view id) const;
};

}  // namespace hirewise::knowledge
