#include <array>

#include "knowledge/readers.hpp"
#include "knowledge/shape.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array keys = {key_rule{"examples", shape::texts, presence::required, 200}};

}  // namespace

void read_told(const document& file, drafts& into, file_faults& faults) {
    if (!file.usable()) { return; }
    check_keys(file.data, keys, "a file of how work is told", faults);
    into.told.push_back({{file.id, texts_of(file.data, "examples")}, &file, &file.data, {}});
}

}  // namespace hirewise::knowledge
