#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "knowledge/model.hpp"

namespace hirewise::advice {

// What a message does to the thread that it stands in; in the order of knowledge::turn_acts, which tells what each is.
enum class turn_act : std::uint8_t {
    why,
    pay,
    fact,
    recap,
    restart,
    courtesy,
    add,
    remove,
    keep,
    undo,
    drop,
    work,
    wish,
    verdict,
    anew,
    other,
};

// How likely a message does what, by how it is said.
class turn_chances {
public:
    double of(turn_act act) const { return chances_[static_cast<std::size_t>(act)]; }  // 0-1
    void set(turn_act act, double chance) { chances_[static_cast<std::size_t>(act)] = chance; }

    // All are 0 where the base has no examples.
    turn_act likeliest() const { return static_cast<turn_act>(std::ranges::max_element(chances_) - chances_.begin()); }
    double most() const { return of(likeliest()); }

private:
    std::array<double, knowledge::turn_acts.size()> chances_{};
};

constexpr std::string_view name_of(turn_act act) {
    return knowledge::turn_acts[static_cast<std::size_t>(act)];
}

}  // namespace hirewise::advice
