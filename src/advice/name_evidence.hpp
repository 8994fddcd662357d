#pragma once

#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "advice/text_signals.hpp"

namespace hirewise::advice {

// Evidence for (positive) and against a doubtful name from the words around it and the text as a whole, without the
// other names. At about 1.5 it is believed.
double own_evidence(const parsed_text& text, const technology_link& link, const name_context& context,
                    const text_signals& signals);

// Whether a fixed expression of the knowledge file says that no technology is meant: "go" home, "taylor" swift.
bool is_fixed_expression(const parsed_text& text, const technology_link& link, const name_context& context);

}  // namespace hirewise::advice
