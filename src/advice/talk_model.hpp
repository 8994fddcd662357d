#pragma once

#include <vector>

#include "advice/folding.hpp"
#include "advice/linear_classifier.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Learns from the base's examples (messages/) which messages want advice on hiring and which are talk: a linear
// classifier over words and pairs of words.
class talk_model {
public:
    talk_model(const knowledge::snapshot& base, const text_folder& folder);

    // 0-1: that the message wants no advice. One half where the base has no examples.
    double chance(const parsed_text& text, const std::vector<technology_link>& links) const;

private:
    linear_classifier kinds_;
};

}  // namespace hirewise::advice
