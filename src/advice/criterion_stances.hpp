#pragma once

#include <optional>

#include "advice/parsed_text.hpp"
#include "advice/priorities.hpp"
#include "advice/spoken_weights.hpp"

namespace hirewise::advice {

// What the grammar around the name of a criterion, in its clause, says of how much it counts.

// A multiplier where that is said without a word of weight: "leave it out", "it need not be easy to learn", "it must
// not be hard to learn", "quality matters more than speed", "and satisfaction less".
std::optional<double> weight_by_grammar(const parsed_text& text, const criterion_mention& m, const clause& part);

// "performance counts twice as much as ease of hiring": the other is measured by it, and nothing is said of it.
bool is_yardstick(const parsed_text& text, const criterion_mention& m, const clause& part);

// "not latency-sensitive", "not about how quick it runs"
bool is_denied_itself(const parsed_text& text, const criterion_mention& m, const clause& part);

// "lock-in is not acceptable", "lock-in is a no-go": what "lock-in is acceptable" and "is no matter" waive is wanted.
bool is_refused(const parsed_text& text, const criterion_mention& m);

// "no answer may be slow", "nothing can be slow": an ill that is granted to none.
bool is_unbearable(const parsed_text& text, const criterion_mention& m, const clause& part);

// "one more who tells me it is fast enough": what others say is no wish of the asker.
bool is_hearsay(const parsed_text& text, const criterion_mention& m, const clause& part);

// "they say Rust is safer", "my uncle wants Rust because of memory", "safer than what?": told by others or asked back,
// and so no wish of the asker.
bool is_only_claimed(const parsed_text& text, const criterion_mention& m, const clause& part);

// "doesn't leak memory", "no more pauses": what is unwanted is denied, and so its absence wanted.
bool names_an_ill(const parsed_text& text, const criterion_mention& m);

}  // namespace hirewise::advice
