#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "advice/fields.hpp"
#include "advice/folding.hpp"
#include "advice/linear_classifier.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "knowledge/categories.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// How likely a message asks for options of each category, in the order of knowledge::categories, and for no kind in
// particular (last). All 0: nothing was heard.
using kind_chances = std::array<double, knowledge::categories.size() + 1>;

// Learns from the base's examples (kinds/) what kind of option an open question asks for, by the words that it is put
// in: a linear classifier over the words of the message, and pairs and pieces of words of the sentences that ask.
// Immutable, so that threads may share it.
class kind_model {
public:
    kind_model(const knowledge::snapshot& base, const text_folder& folder);

    kind_chances hear(const parsed_text& text, const std::vector<technology_link>& links) const;

private:
    linear_classifier kinds_;
};

// Its place among the chances.
std::size_t index_of(std::string_view category);

// The category that is asked for: what is read, unless it is not said in so many words, hardly heard and another heard
// well; where none is read, what is heard best, if well enough. Empty: no kind in particular.
std::string_view settle_field(const asked_field& read, const kind_chances& heard);

}  // namespace hirewise::advice
