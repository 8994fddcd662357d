#pragma once

#include <limits>
#include <string>
#include <vector>

#include "advice/lexicon.hpp"
#include "advice/linear_classifier.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// Tells topics apart by how people tell of them, where no phrase names one: "the board in our tumble dryer" is an
// embedded device, "newcomers must cope with it after a week" asks for an easy start. A linear classifier over the
// stems of a sentence, fitted to the examples of each topic and to sentences that speak of none.
class told_model {
public:
    using score = linear_classifier::score;

    // `topics`: the examples of each; a topic may have none.
    told_model(const std::vector<std::vector<std::string>>& topics, const std::vector<std::string>& neither,
               phrase_maker& make);

    // The sentence that speaks for a topic most, tokens [first, last). Chances are logarithms: 0 is certain, -693 one
    // half.
    struct finding {
        static constexpr score none = std::numeric_limits<score>::min();
        score chance = none;   // that the sentence speaks for it
        score overall = none;  // that all of the text does, taken as one
        std::size_t first = 0;
        std::size_t last = 0;

        bool was_read() const { return chance != none; }  // else too few of the words are known
    };

    // For each topic.
    // `links`: names of technologies, which say what is weighed and not what for.
    std::vector<finding> read(const parsed_text& text, const std::vector<technology_link>& links) const;

private:
    linear_classifier classes_;  // the topics, and last none of them
};

}  // namespace hirewise::advice
