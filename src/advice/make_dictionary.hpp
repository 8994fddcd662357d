#pragma once

#include "advice/dictionary.hpp"
#include "advice/folding.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// The dictionary of a language: the base's phrases (languages/*.yaml), which become the name of their criterion or use
// case, then our glosses, then the names of technologies, which stay as they are. Its words are made known to the
// recogniser.
dictionary make_dictionary(tongue language, const knowledge::snapshot& base, const text_folder& folder,
                           tongue_recogniser& recogniser);

}  // namespace hirewise::advice
