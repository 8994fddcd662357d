#pragma once

#include <algorithm>
#include <ranges>

namespace hirewise {

// Whether a list holds a value.
template <std::ranges::input_range List, class Value>
bool contains(const List& list, const Value& value) {
    return std::ranges::find(list, value) != std::ranges::end(list);
}

}  // namespace hirewise
