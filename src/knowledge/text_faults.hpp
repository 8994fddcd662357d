#pragma once

#include <string_view>

#include "knowledge/faults.hpp"

namespace hirewise::knowledge {

// Reports what no written page may hold: bytes that are not UTF-8, control characters, and characters that cannot be
// seen (zero-width, text direction), since with them a page can say something else than it shows. At most one fault a
// line. True if there was none.
bool check_text(std::string_view content, file_faults& faults);

}  // namespace hirewise::knowledge
