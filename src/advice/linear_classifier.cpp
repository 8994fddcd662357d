#include "advice/linear_classifier.hpp"

#include <cmath>
#include <limits>

#include "base/prefetch.hpp"

namespace hirewise::advice {
namespace {

constexpr double unit = 1000;
constexpr double negligible = 9'000;  // this far behind the likeliest, a class adds nothing to the sum of all
constexpr float bias_step = 0.05F;

// A text of many features must not weigh more than a short one that says the same.
template <class Number>
Number share_of_each(std::size_t features) {
    return 1 / std::sqrt(static_cast<Number>(features + 1));
}

// Numbers that are added up at once by the compiler: rows of weights are filled up to a multiple of them.
constexpr std::size_t block = 8;

std::size_t in_blocks(std::size_t classes) {
    return (classes + block - 1) / block * block;
}

// Calls change(to[i], from[i]) for each of a row.
template <class To, class From, class Change>
void for_each_in_row(std::size_t width, To* to, From* from, Change change) {
    for (auto* const end = to + width; to != end; to += block, from += block) {
        for (std::size_t i = 0; i < block; ++i) { change(to[i], from[i]); }
    }
}

}  // namespace

class linear_classifier::trainer {
public:
    explicit trainer(linear_classifier& into) : made_{into} {}

    void take(const std::vector<example>& examples, std::size_t least) {
        boost::unordered_flat_map<feature, std::size_t> seen;
        for (const auto& each : examples) {
            for (const auto one : each.features) { ++seen[one]; }
        }
        for (const auto& each : examples) {
            numbered made{each.place, each.label, rows_.size(), 0};
            for (const auto one : each.features) {
                if (seen[one] < least) { continue; }
                rows_.push_back(made_.rows_.emplace(one, made_.rows_.size()).first->second);
            }
            made.last = rows_.size();
            if (made.last > made.first) { examples_.push_back(made); }
        }
        std::ranges::stable_sort(examples_, {}, &numbered::place);
    }

    void fit(const fitting& how) {
        weights_.assign(made_.rows_.size() * made_.width_, 0);
        bias_.assign(made_.width_, 0);
        errors_.resize(made_.width_);
        if (examples_.empty()) { return store(); }
        std::vector<float> earlier;
        std::vector<float> earlier_bias;
        for (int round = 0; round < how.rounds; ++round) {
            if (round + 1 == how.rounds) {
                earlier = weights_;
                earlier_bias = bias_;
            }
            learn_all(round % 2 == 0, how.first_step / static_cast<float>(1 + round), how.penalty);
        }
        if (how.rounds < 2) { return store(); }
        take_mean(weights_, earlier);
        take_mean(bias_, earlier_bias);
        store();
    }

private:
    struct numbered {
        std::uint64_t place;
        std::size_t label;
        std::size_t first, last;  // of rows_
    };

    // There and back in turn: the last examples move the weights most, and the mean of both ways favours neither end.
    void learn_all(bool forth, float step, float penalty) {
        const auto learn_one = [&](const numbered& each) { learn(each, step, penalty); };
        if (forth) {
            std::for_each(examples_.begin(), examples_.end(), learn_one);
        } else {
            std::for_each(examples_.rbegin(), examples_.rend(), learn_one);
        }
    }

    static void take_mean(std::vector<float>& of, const std::vector<float>& other) {
        for (std::size_t i = 0; i < of.size(); ++i) { of[i] = (of[i] + other[i]) / 2; }
    }

    // Gradient descent on one example.
    void learn(const numbered& from, float step, float penalty) {
        const auto width = made_.width_;
        const auto share = share_of_each<float>(from.last - from.first);
        auto* errors = errors_.data();
        std::fill(errors_.begin(), errors_.end(), 0.0F);
        for (auto i = from.first; i < from.last; ++i) {
            for_each_in_row(width, errors, &weights_[rows_[i] * width],
                            [](float& error, float weight) { error += weight; });
        }
        for_each_in_row(width, errors, bias_.data(), [&](float& error, float bias) { error = error * share + bias; });
        as_errors(from.label);
        for_each_in_row(width, bias_.data(), errors,
                        [&](float& bias, float error) { bias -= step * bias_step * error; });
        const float kept = 1 - step * penalty;
        const float moved = step * share;
        for (auto i = from.first; i < from.last; ++i) {
            for_each_in_row(width, &weights_[rows_[i] * width], errors,
                            [&](float& weight, float error) { weight = kept * weight - moved * error; });
        }
    }

    // Scores become chances, and chances how far they are from the truth.
    void as_errors(std::size_t truth) {
        const auto end = errors_.begin() + static_cast<std::ptrdiff_t>(made_.classes_);
        const float most = *std::max_element(errors_.begin(), end);
        float sum = 0;
        std::for_each(errors_.begin(), end, [&](float& each) { sum += each = std::exp(each - most); });
        std::for_each(errors_.begin(), end, [&](float& each) { each /= sum; });
        errors_[truth] -= 1;
    }

    void store() {
        const auto in_units = [](float weight) {
            constexpr double largest = std::numeric_limits<std::int16_t>::max();
            return std::clamp(std::round(weight * unit), -largest, largest);
        };
        for (const auto weight : weights_) { made_.weights_.push_back(static_cast<std::int16_t>(in_units(weight))); }
        for (const auto weight : bias_) { made_.bias_.push_back(static_cast<score>(in_units(weight))); }
    }

    linear_classifier& made_;
    std::vector<numbered> examples_;
    std::vector<std::uint32_t> rows_;
    std::vector<float> weights_;
    std::vector<float> bias_;
    std::vector<float> errors_;
};

linear_classifier::linear_classifier(std::size_t classes, const std::vector<example>& examples, const fitting& how)
    : classes_{classes}, width_{in_blocks(classes)} {
    trainer from{*this};
    from.take(examples, how.least);
    from.fit(how);
}

std::uint64_t linear_classifier::place_of(std::string_view text) {
    std::uint64_t sum = 14'695'981'039'346'656'037U;
    for (const char c : text) { sum = (sum ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U; }
    return sum;
}

void linear_classifier::tally::operator+=(const tally& other) {
    for_each_in_row(sums.size(), sums.data(), other.sums.data(), [](score& sum, score more) { sum += more; });
    known += other.known;
}

linear_classifier::tally linear_classifier::count(std::span<const feature> features) const {
    std::vector<const std::int16_t*> rows;
    rows.reserve(features.size());
    for (const auto one : features) {
        const auto row = rows_.find(one);
        if (row == rows_.end()) { continue; }
        rows.push_back(&weights_[row->second * width_]);
        prefetch(std::span{rows.back(), width_});
    }
    tally made{std::vector<score>(width_, 0), rows.size()};
    for (const auto* row : rows) {
        for_each_in_row(width_, made.sums.data(), row, [](score& sum, std::int16_t weight) { sum += weight; });
    }
    return made;
}

bool linear_classifier::weigh(const tally& counted, std::size_t least, std::vector<double>& chances) const {
    if (counted.known < least) { return false; }
    const auto share = share_of_each<double>(counted.known);
    chances.resize(classes_);
    for (std::size_t each = 0; each < classes_; ++each) { chances[each] = counted.sums[each] * share + bias_[each]; }
    const double most = *std::max_element(chances.begin(), chances.end());
    double sum = 0;
    for (const auto each : chances) {
        if (most - each < negligible) { sum += std::exp((each - most) / unit); }
    }
    const double all = most + unit * std::log(sum);
    for (auto& each : chances) { each -= all; }
    return true;
}

}  // namespace hirewise::advice
