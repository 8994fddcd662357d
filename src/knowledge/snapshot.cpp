#include "knowledge/snapshot.hpp"

namespace hirewise::knowledge {
namespace {

template <class Value>
const Value* find_in(const std::map<std::string, Value, std::less<>>& values, std::string_view id) {
    const auto found = values.find(id);
    return found == values.end() ? nullptr : &found->second;
}

}  // namespace

const technology* snapshot::find_technology(std::string_view id) const {
    return find_in(technologies, id);
}

const criterion* snapshot::find_criterion(std::string_view id) const {
    return find_in(criteria, id);
}

const use_case* snapshot::find_use_case(std::string_view id) const {
    return find_in(use_cases, id);
}

const figure* snapshot::find_figure(std::string_view id) const {
    return find_in(figures, id);
}

}  // namespace hirewise::knowledge
