#include <array>

#include "knowledge/readers.hpp"
#include "knowledge/shape.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array keys = {
    key_rule{"names", shape::lower_texts, presence::optional, 60},
    key_rule{"talk", shape::texts, presence::optional, 300},
};

}  // namespace

void read_outside(const document& file, drafts& into, file_faults& faults) {
    if (!file.usable()) { return; }
    check_keys(file.data, keys, "a file of what lies outside", faults);
    into.outside.push_back({{texts_of(file.data, "names"), texts_of(file.data, "talk")}, &file, &file.data, {}});
}

}  // namespace hirewise::knowledge
