#pragma once

#include <vector>

#include "advice/folding.hpp"
#include "advice/intents.hpp"
#include "advice/linear_classifier.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Learns from the base's examples (messages/) what messages want by the words that they are put in: a linear classifier
// over words and pairs of words. It knows nothing of what is named but that something is.
class intent_model {
public:
    intent_model(const knowledge::snapshot& base, const text_folder& folder);

    // The logarithm of each intent's chance, as `intent_scores`: 0 is certain, -693 one half. All the same where the
    // base has no examples, or where the message has no word that they know.
    intent_scores hear(const parsed_text& text, const std::vector<technology_link>& links) const;

private:
    linear_classifier intents_;
};

}  // namespace hirewise::advice
