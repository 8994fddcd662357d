#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "advice/lexicon.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// Tells topics apart by how people tell of them, where no phrase names one: "the board in our tumble dryer" is an
// embedded device, "newcomers must cope with it after a week" asks for an easy start. A linear classifier over the
// stems of a sentence (multinomial logistic regression with a small penalty on weights, fitted to the examples of each
// topic and to sentences that speak of none); whole numbers as weights. The same examples in the same order give the
// same weights.
class told_model {
public:
    using score = std::int32_t;  // thousandths of a natural unit

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
    class trainer;

    // For each topic, and last for none: logarithms of their chances. False if too little is known of the words.
    bool weigh(const std::vector<word_id>& stems, std::vector<double>& chances) const;

    std::size_t answers_ = 0;                                 // topics and one for none
    std::size_t width_ = 0;                                   // of a row of weights
    boost::unordered_flat_map<word_id, std::uint32_t> rows_;  // of weights_, by stem; only looked up
    std::vector<std::int16_t> weights_;                       // thousandths, `width_` of each stem
    std::vector<score> bias_;
};

// The logarithm of a chance in natural units, as models take it; from `least` on, less says no more.
inline double in_units(told_model::score chance, double least) {
    return std::max(least, chance / 1000.0);
}

}  // namespace hirewise::advice
