#pragma once

#include <string_view>

#include "knowledge/faults.hpp"

namespace hirewise::knowledge {

// Reports what no written page may hold: bytes that are not UTF-8, control characters, and characters that cannot be
// seen (zero-width, text direction), since with them a page can say something else than it shows. At most one fault a
// line. True if there was none.
bool check_text(std::string_view content, file_faults& faults);

// The same for a value: YAML can write such characters as escapes, which the text of the file does not show.
// `value` is UTF-8.
void check_value(std::string_view value, position where, file_faults& faults);

}  // namespace hirewise::knowledge
