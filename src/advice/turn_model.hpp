#pragma once

#include <string>
#include <vector>

#include "advice/folding.hpp"
#include "advice/linear_classifier.hpp"
#include "advice/reader.hpp"
#include "advice/turn_chances.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Learns from the base's examples what messages in threads do: a linear classifier over words, pairs of words and,
// since people in a hurry mistype, parts of words.
class turn_model {
public:
    turn_model(const knowledge::snapshot& base, const text_folder& folder);

    // `options`: ids of what is weighed in the thread.
    turn_chances read(const full_reading& made, const std::vector<std::string>& options) const;

private:
    linear_classifier acts_;
};

}  // namespace hirewise::advice
