#include "advice/project.hpp"

#include <algorithm>
#include <utility>

#include "base/contains.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

// The chosen ones first, then those of the words.
std::vector<std::string> joined(const std::vector<std::string>& chosen, const std::vector<std::string>& said,
                                const knowledge::snapshot& base) {
    std::vector<std::string> ids;
    for (const auto* list : {&chosen, &said}) {
        for (const auto& id : *list) {
            if (base.find_use_case(id) != nullptr && !contains(ids, id)) { ids.push_back(id); }
        }
    }
    return ids;
}

std::vector<priority> joined(const std::vector<priority>& chosen, const std::vector<priority>& said,
                             const knowledge::snapshot& base) {
    std::vector<priority> all;
    for (const auto* list : {&chosen, &said}) {
        for (const auto& each : *list) {
            const bool known =
                std::ranges::any_of(all, [&](const priority& other) { return other.criterion == each.criterion; });
            if (!known && base.find_criterion(each.criterion) != nullptr) { all.push_back(each); }
        }
    }
    return all;
}

void add_parts(const std::vector<std::string>& ids, role part, const knowledge::snapshot& base, full_reading& made) {
    for (const auto& id : ids) {
        const auto* technology = base.find_technology(id);
        if (technology == nullptr) { continue; }
        made.reading.mentions.push_back({id, technology->name, 0, part, 0});
        if (part == role::incumbent && !contains(made.roles.incumbent, technology->name)) {
            made.roles.incumbent.push_back(technology->name);
        }
    }
}

}  // namespace

full_reading reading_of(const project& from, full_reading words, const knowledge::snapshot& base) {
    auto made = std::move(words);
    auto& reading = made.reading;
    reading.use_cases = joined(from.use_cases, reading.use_cases, base);
    reading.stated = joined(from.stated, reading.stated, base);
    std::erase_if(reading.stated, [&](const std::string& id) { return !contains(reading.use_cases, id); });
    reading.priorities = joined(from.priorities, reading.priorities, base);
    // What is named in passing is no option here: what is weighed follows from the needs.
    std::erase_if(reading.mentions,
                  [](const mention& named) { return named.role != role::excluded && named.role != role::incumbent; });
    add_parts(from.in_use, role::incumbent, base, made);
    for (const auto& id : from.in_use) {  // who runs it can work with it
        if (base.find_technology(id) != nullptr && !contains(reading.skills, id)) { reading.skills.push_back(id); }
    }
    add_parts(from.excluded, role::excluded, base, made);
    reading.options.clear();
    reading.intent = intent::recommend;
    made.roles.options.clear();
    made.plain = intent::recommend;
    made.talk = small_talk::none;
    made.declined = false;
    made.other_field = false;
    made.of_our_field = true;
    made.written_in = nullptr;
    const auto known = std::ranges::find(knowledge::categories, from.category);
    made.field = known == knowledge::categories.end() ? std::string_view{} : *known;
    made.kind = made.field;
    return made;
}

}  // namespace hirewise::advice
