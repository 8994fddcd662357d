#pragma once

#include <vector>

#include "advice/linker.hpp"

namespace hirewise::advice {

// Adds to the scores what names say about each other: "go or java", "pg or mongo", "permanent or freelance".
void weigh_pairs(const parsed_text& text, std::vector<technology_link>& found, bool of_field);

// What a name that no page covers, or a word written like one, says about the name beside it: "D vs Go". In a text
// `of_field` any word that nothing else explains may be a name.
double stranger_evidence(const parsed_text& text, const technology_link& link,
                         const std::vector<uncovered_name>& strangers, bool of_field);

}  // namespace hirewise::advice
