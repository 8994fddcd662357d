#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

namespace hirewise::advice {

// Tells classes of texts apart by the features they have: multinomial logistic regression with a small penalty on
// weights, fitted to labelled examples by gradient descent; whole numbers as weights. The order of the examples does
// not matter to the weights, nor how features are numbered, and one example more or less moves them little.
class linear_classifier {
public:
    using feature = std::uint32_t;
    using score = std::int32_t;  // thousandths of a natural unit

    struct example {
        std::size_t label = 0;          // which of the classes, from 0
        std::vector<feature> features;  // each once
        std::uint64_t place = 0;        // of its text: examples are visited in the order of their places
    };

    // As if at random, and the same whatever other examples there are (FNV-1a of the text).
    static std::uint64_t place_of(std::string_view text);

    // How the weights are fitted.
    struct fitting {
        int rounds = 5;         // through all examples
        float first_step = 4;   // of the first round; those of later ones are shorter
        float penalty = 1e-3F;  // on large weights
        std::size_t least = 1;  // examples that have a feature, for it to be weighed
    };

    linear_classifier(std::size_t classes, const std::vector<example>& examples, const fitting& how);

    std::size_t classes() const { return classes_; }

    // What features add up to. That of a text is the sum of those of its parts, as far as no feature stands in two.
    struct tally {
        std::vector<score> sums;  // by class, and some more
        std::size_t known = 0;    // features

        void operator+=(const tally& other);
    };
    tally count(std::span<const feature> features) const;

    // The logarithm of each class's chance, in thousandths of a natural unit: 0 is certain, -693 one half. False, and
    // nothing is weighed, if fewer than `least` of the features are known.
    bool weigh(const tally& counted, std::size_t least, std::vector<double>& chances) const;
    bool weigh(std::span<const feature> features, std::size_t least, std::vector<double>& chances) const {
        return weigh(count(features), least, chances);
    }

private:
    class trainer;

    std::size_t classes_ = 0;
    std::size_t width_ = 0;                                   // of a row of weights
    boost::unordered_flat_map<feature, std::uint32_t> rows_;  // of weights_; only looked up
    std::vector<std::int16_t> weights_;                       // thousandths, `width_` of each feature
    std::vector<score> bias_;
};

// The logarithm of a chance in natural units, as models take it; from `least` on, less says no more.
inline double in_units(linear_classifier::score chance, double least) {
    return std::max(least, chance / 1000.0);
}

}  // namespace hirewise::advice
