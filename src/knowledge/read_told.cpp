#include <array>

#include "knowledge/readers.hpp"
#include "knowledge/shape.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array keys = {key_rule{"examples", shape::texts, presence::required, 300}};

void read_examples(const document& file, std::string_view of_what, std::vector<draft<told>>& into,
                   file_faults& faults) {
    if (!file.usable()) { return; }
    check_keys(file.data, keys, of_what, faults);
    into.push_back({{file.id, texts_of(file.data, "examples")}, &file, &file.data, {}});
}

}  // namespace

void read_told(const document& file, drafts& into, file_faults& faults) {
    read_examples(file, "a file of how work is told", into.told, faults);
}

void read_messages(const document& file, drafts& into, file_faults& faults) {
    read_examples(file, "a file of messages", into.messages, faults);
}

void read_kinds(const document& file, drafts& into, file_faults& faults) {
    read_examples(file, "a file of open questions", into.kinds, faults);
}

void read_turns(const document& file, drafts& into, file_faults& faults) {
    read_examples(file, "a file of messages in threads", into.turns, faults);
}

}  // namespace hirewise::knowledge
