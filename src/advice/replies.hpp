#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/faq_reader.hpp"
#include "advice/intents.hpp"
#include "advice/panels.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Texts of the answers that weigh nothing.

// What the bot is for and what it covers.
std::string help_text(const knowledge::snapshot& base);

std::string small_talk_text(small_talk talk);

// What the base knows about one option: what it is, where it is rated high and low, and what it is our choice for.
std::string profile_text(const knowledge::snapshot& base, const panel_finder& panels,
                         const knowledge::technology& option);

// How easy its people are to find, by its profile. Empty if that is not rated.
std::string talent_text(const knowledge::snapshot& base, const knowledge::technology& option);
std::vector<citation> talent_citations(const knowledge::snapshot& base, const knowledge::technology& option);

// The scored questions and the trial task of a hiring brief.
std::string interview_text(const knowledge::role& brief);

// What somebody in it must be able to do, and what speaks against a candidate.
std::string must_have_text(const knowledge::role& brief);

// The brief for hiring people of one technology: the most special one that has it; nullptr if there is none.
const knowledge::role* brief_for(const knowledge::snapshot& base, std::string_view technology);

// The part that is not covered, and the half that is.
std::string not_covered_text(const knowledge::snapshot& base, const panel_finder& panels, const reading& read);

// Options that the base knows, but cannot weigh against each other: they do different jobs.
std::string not_comparable_text(const knowledge::snapshot& base, const panel_finder& panels, const reading& read);

// What we would have to know to recommend somebody.
// To who tells of the work in a thread what no rating depends on: "we are four people".
std::string nothing_depends_on_it_text();

std::string ask_back_text(const knowledge::snapshot& base);

std::string out_of_scope_text(const knowledge::snapshot& base);

// Up to three questions that the base answers well: the nearest FAQ entries, then pages about the technologies.
std::vector<std::string> suggestions_for(const knowledge::snapshot& base, const panel_finder& panels,
                                         const std::vector<std::string>& technologies,
                                         const std::vector<faq_hit>& near);

}  // namespace hirewise::advice
