#pragma once

#include <cstdint>
#include <vector>

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// How the words between two names tie them.
enum class tie : std::uint8_t {
    none,
    conjunction,  // and, + : together, or apart if something else says so
    list,         // a comma
    choice,       // or, vs, /
    contrast,     // over, than, instead of, as ... as, not
    to_second,    // from X to Y: the second would come for the first
    to_first,     // to X from Y
};

// Whether the words between two names are many and not of our field: "rust on my bike, or go".
bool gap_is_foreign(const parsed_text& text, std::size_t gap_first, std::size_t gap_last);

// The tie between a name that ends before token `gap_first` and the next name, which begins at `gap_last`. At most
// seven words and no full stop may stand between.
tie tie_between(const parsed_text& text, std::size_t first_name, std::size_t gap_first, std::size_t gap_last);

}  // namespace hirewise::advice
