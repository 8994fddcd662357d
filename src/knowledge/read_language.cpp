#include <array>

#include "knowledge/readers.hpp"
#include "knowledge/shape.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array keys = {
    key_rule{"criteria", shape::map, presence::optional},
    key_rule{"implied", shape::map, presence::optional},
    key_rule{"use_cases", shape::map, presence::optional},
};

std::map<std::string, std::vector<std::string>> read_phrases(const yaml_node& map, file_faults& faults) {
    std::map<std::string, std::vector<std::string>> phrases;
    for (const auto& entry : map.entries) {
        check_entry_value(entry, key_rule{entry.key, shape::lower_texts, presence::optional, 80}, faults);
        phrases[entry.key] = texts_of(map, entry.key);
    }
    return phrases;
}

}  // namespace

void read_language(const document& file, drafts& into, file_faults& faults) {
    if (!file.usable()) { return; }
    check_keys(file.data, keys, "a file of phrases in another language", faults);
    language read;
    read.id = file.id;
    read.criteria = read_phrases(child_of(file.data, "criteria"), faults);
    read.implied = read_phrases(child_of(file.data, "implied"), faults);
    read.use_cases = read_phrases(child_of(file.data, "use_cases"), faults);
    into.languages.push_back({std::move(read), &file, &file.data, {}});
}

}  // namespace hirewise::knowledge
