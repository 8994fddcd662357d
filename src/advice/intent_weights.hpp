#pragma once

#include <array>
#include <span>
#include <string_view>

namespace hirewise::advice {

// What one feature says for each intent, in the order of `scored_intents`; thousandths.
struct intent_weight {
    std::string_view feature;
    std::array<int, 6> of;
};

// One for each feature, in their order.
std::span<const intent_weight> intent_weights();

}  // namespace hirewise::advice
