#pragma once

#include "advice/roles.hpp"

namespace hirewise::advice {

// Whether the words say that the team can work with it already: "three Vue devs on board", "our people know Go", "both
// come from Java". Not who is looked for ("hire three Vue devs"), and not what is only asked ("do they know Go").
bool is_skill_at_hand(const parsed_text& text, const named& n);

// "if", "say", "assume": what follows is only thought of.
bool opens_a_supposition(const token& word);

}  // namespace hirewise::advice
