#pragma once

#include <functional>
#include <string>
#include <vector>

#include "advice/reader.hpp"

namespace hirewise::advice {

// What the way a question is told adds to what it says. A guess is said to be one, overrules nothing that was said, and
// is taken only where something is weighed.

// Adds the use cases that no phrase names and the way the work is told speaks for.
void guess_use_cases(const full_reading& made, reading& read);

// For an open question that says nothing of what counts: adds the likeliest use case, if it is worth a guess.
void guess_likeliest_use_case(const full_reading& made, reading& read);

// The same where the merit of one technology is asked, whose profile is an answer too: so it takes better odds, unless
// some page about it has a rule for the use case.
void guess_use_case_of_one(const full_reading& made, const std::function<bool(const std::string&)>& has_rule,
                           reading& read);

// Whether some use case is told likely enough to be worth a guess.
bool hints_at_work(const full_reading& made);

// Whether a sentence beside that of the names says that something matters, which no phrase names: "Newcomers must cope
// with it after a week. Rust?"
bool tells_of_a_wish(const full_reading& made);

// Before these options of a page are weighed: leaves out the guesses that its rules set against what was said and the
// doubtful that they set against the sure, adds the criterion that seems to matter where none was named, and notes what
// was guessed. Where nothing that was said decides, takes the likeliest use case that the page has a rule for. True if
// one was taken at low odds: then no verdict is strong.
bool settle_guesses(const full_reading& made, const knowledge::comparison& page,
                    const std::vector<std::string>& options, const knowledge::snapshot& base, reading& read);

}  // namespace hirewise::advice
