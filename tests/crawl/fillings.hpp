#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace hirewise::test {

// One way to fill in a form.
struct filling {
    enum class fate {
        taken,
        refused,
        either,  // the form decides; but never without a word
    };
    std::string name;  // "without “Your question”"
    nlohmann::json values = nlohmann::json::object();
    fate expected = fate::either;
    std::string refused_at = {};  // id of the input block that gets the error
};

// The ways that are worth trying with this modal, from its inputs alone: nothing touched, each required input empty,
// blank, too long or out of range, each choice, menus at their ends, everything filled in. All but the first two enter
// something everywhere, so that a form that was refused can take the next. `channel` is chosen where a conversation is
// wanted.
std::vector<filling> fillings_of(const nlohmann::json& view, const std::string& channel);

// The one with everything filled in.
filling complete_filling_of(const nlohmann::json& view, const std::string& channel);

}  // namespace hirewise::test
