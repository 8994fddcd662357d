#pragma once

#include "knowledge/model.hpp"

// Whether two states of one page differ in anything that the difference has no kind of its own for.
namespace hirewise::knowledge {

bool is_edited(const technology& before, const technology& after);
bool is_edited(const criterion& before, const criterion& after);
bool is_edited(const use_case& before, const use_case& after);
bool is_edited(const comparison& before, const comparison& after);
bool is_edited(const faq_entry& before, const faq_entry& after);
bool is_edited(const figure& before, const figure& after);
bool is_edited(const role& before, const role& after);

}  // namespace hirewise::knowledge
