#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace hirewise::test {

// One thing that a person can do to an element that tells the app at once: press a button, choose an option of a menu.
struct touch {
    std::string block_id;
    std::string action_id;
    std::string label;      // as a person would name it
    std::string shape;      // of the value that the app gets: equal for the same button of two cards
    nlohmann::json chosen;  // the members `value` or `selected` of a request to the control API
};

// All of them, in the order of the blocks; inputs of forms are none. A kind of element that is not known here comes
// with an empty action_id.
std::vector<touch> touches_in(const nlohmann::json& blocks);

}  // namespace hirewise::test
