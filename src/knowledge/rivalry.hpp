#pragma once

#include "base/contains.hpp"
#include "knowledge/categories.hpp"
#include "knowledge/model.hpp"

namespace hirewise::knowledge {

// Whether one may be chosen instead of the other: by their categories, or because one of them is used in the place of
// the other's kind too ("Heroku or Kubernetes").
inline bool do_the_same_job(const technology& one, const technology& other) {
    return do_the_same_job(one.category, other.category) || contains(one.also, other.category) ||
           contains(other.also, one.category);
}

}  // namespace hirewise::knowledge
