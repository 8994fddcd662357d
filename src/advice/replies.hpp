#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/faq_reader.hpp"
#include "advice/intents.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Texts of the answers that weigh nothing.

// What the bot is for and what it covers.
std::string help_text(const knowledge::snapshot& base);

std::string small_talk_text(small_talk talk);

// What the base knows about one technology: where it is rated high and low, and what it is our choice for. Empty if no
// page has it.
std::string profile_text(const knowledge::snapshot& base, const std::string& technology);

// How easy its people are to find, by the ratings. Empty if no page rates that.
std::string talent_text(const knowledge::snapshot& base, const std::string& technology);

// The part that is not covered, and the half that is.
std::string not_covered_text(const knowledge::snapshot& base, const reading& read);

// What we would have to know to recommend somebody.
std::string ask_back_text(const knowledge::snapshot& base);

std::string out_of_scope_text(const knowledge::snapshot& base);

// Up to three questions that the base answers well; nearest FAQ entries first.
std::vector<std::string> suggestions_for(const knowledge::snapshot& base, const std::vector<faq_hit>& near);

const knowledge::comparison* page_with(const knowledge::snapshot& base, const std::string& technology);

}  // namespace hirewise::advice
