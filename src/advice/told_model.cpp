#include "advice/told_model.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hirewise::advice {
namespace {

constexpr double unit = 1000;
constexpr double negligible = 9'000;    // this far behind the likeliest, a topic adds nothing to the sum of all
constexpr std::size_t least_words = 2;  // that are known, for a sentence to say anything

// How the weights are fitted; chosen by how well questions were told apart that nothing was fitted to.
constexpr int rounds = 5;
constexpr float first_step = 4;
constexpr float slowing = 1;      // of the steps, from round to round
constexpr float penalty = 1e-3F;  // on large weights
constexpr float bias_step = 0.05F;

// The stems of tokens [first, last), each once, in order of their numbers.
void take_stems(const std::vector<token>& tokens, std::size_t first, std::size_t last, std::vector<word_id>& stems,
                const std::vector<technology_link>& but = {}) {
    stems.clear();
    for (auto at = first; at < last; ++at) {
        const bool is_name = std::any_of(
            but.begin(), but.end(), [at](const technology_link& link) { return at >= link.first && at < link.last; });
        if (tokens[at].is_word() && tokens[at].stem != 0 && !is_name) { stems.push_back(tokens[at].stem); }
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
}

// "Nothing here is Microsoft": of words alone one cannot see what is denied.
bool denies(const token& first) {
    return first.text == "nothing" || first.text == "none" || first.text == "neither";
}

// A sentence of many words must not weigh more than a short one that says the same.
template <class Number>
Number share_of_each(std::size_t words) {
    return 1 / std::sqrt(static_cast<Number>(words + 1));
}

// Numbers that are added up at once by the compiler: rows of weights are filled up to a multiple of them.
constexpr std::size_t block = 8;

std::size_t in_blocks(std::size_t topics) {
    return (topics + block - 1) / block * block;
}

// Calls change(to[i], from[i]) for each of a row.
template <class To, class From, class Change>
void for_each_in_row(std::size_t width, To* to, From* from, Change change) {
    for (auto* const end = to + width; to != end; to += block, from += block) {
        for (std::size_t i = 0; i < block; ++i) { change(to[i], from[i]); }
    }
}

// A number that has no divisor in common with `count` and lies near its golden section: steps of it visit everything
// once, in an order in which neighbours are far apart.
std::size_t stride_through(std::size_t count) {
    auto stride = std::max<std::size_t>(1, static_cast<std::size_t>(static_cast<double>(count) * 0.618));
    while (std::gcd(stride, count) != 1) { ++stride; }
    return stride;
}

}  // namespace

class told_model::trainer {
public:
    trainer(told_model& into, std::size_t topics, phrase_maker& make) : made_{into}, make_{make} {
        made_.answers_ = topics + 1;
        made_.width_ = in_blocks(made_.answers_);
    }

    void add(const std::string& text, std::size_t topic) {
        const auto tokens = make_(text);
        take_stems(tokens, 0, tokens.size(), stems_);
        if (stems_.empty()) { return; }
        example made{topic, rows_.size(), 0};
        for (const auto stem : stems_) { rows_.push_back(made_.rows_.emplace(stem, made_.rows_.size()).first->second); }
        made.last = rows_.size();
        examples_.push_back(made);
    }

    void fit() {
        weights_.assign(made_.rows_.size() * made_.width_, 0);
        bias_.assign(made_.width_, 0);
        errors_.resize(made_.width_);
        if (examples_.empty()) { return store(); }
        const auto stride = stride_through(examples_.size());
        std::size_t at = 0;
        for (int round = 0; round < rounds; ++round) {
            const float step = first_step / (1 + slowing * static_cast<float>(round));
            for (std::size_t i = 0; i < examples_.size(); ++i) {
                learn(examples_[at], step);
                at = (at + stride) % examples_.size();
            }
        }
        store();
    }

private:
    struct example {
        std::size_t topic;
        std::size_t first, last;  // of rows_
    };

    // Gradient descent on one example.
    void learn(const example& from, float step) {
        const auto width = made_.width_;
        const auto share = share_of_each<float>(from.last - from.first);
        auto* errors = errors_.data();
        std::fill(errors_.begin(), errors_.end(), 0.0F);
        for (auto i = from.first; i < from.last; ++i) {
            for_each_in_row(width, errors, &weights_[rows_[i] * width],
                            [](float& error, float weight) { error += weight; });
        }
        for_each_in_row(width, errors, bias_.data(), [&](float& error, float bias) { error = error * share + bias; });
        as_errors(from.topic);
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
        const auto end = errors_.begin() + static_cast<std::ptrdiff_t>(made_.answers_);
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

    told_model& made_;
    phrase_maker& make_;
    std::vector<example> examples_;
    std::vector<std::uint32_t> rows_;
    std::vector<float> weights_;
    std::vector<float> bias_;
    std::vector<float> errors_;
    std::vector<word_id> stems_;
};

told_model::told_model(const std::vector<std::vector<std::string>>& topics, const std::vector<std::string>& neither,
                       phrase_maker& make) {
    trainer from{*this, topics.size(), make};
    for (std::size_t topic = 0; topic < topics.size(); ++topic) {
        for (const auto& text : topics[topic]) { from.add(text, topic); }
    }
    for (const auto& text : neither) { from.add(text, topics.size()); }
    from.fit();
}

std::vector<told_model::finding> told_model::read(const parsed_text& text,
                                                  const std::vector<technology_link>& links) const {
    std::vector<finding> best(answers_ - 1);
    std::vector<word_id> stems;
    std::vector<word_id> all;  // of all sentences
    std::vector<double> chances(answers_);
    const auto is_pause = [](const token& t) {
        return t.kind == token_kind::sentence_break || t.kind == token_kind::clause_break;
    };
    for (std::size_t first = 0; first < text.tokens.size();) {
        auto last = first;
        while (last < text.tokens.size() && !is_pause(text.tokens[last])) { ++last; }
        take_stems(text.tokens, first, last, stems, links);
        if (first == last || denies(text.tokens[first]) || !weigh(stems, chances)) {
            first = last + 1;
            continue;
        }
        all.insert(all.end(), stems.begin(), stems.end());
        for (std::size_t topic = 0; topic < best.size(); ++topic) {
            const auto chance = static_cast<score>(chances[topic]);
            if (chance > best[topic].chance) { best[topic] = {chance, best[topic].overall, first, last}; }
        }
        first = last + 1;
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (weigh(all, chances)) {
        for (std::size_t topic = 0; topic < best.size(); ++topic) {
            best[topic].overall = static_cast<score>(chances[topic]);
        }
    }
    return best;
}

bool told_model::weigh(const std::vector<word_id>& stems, std::vector<double>& chances) const {
    std::vector<score> sums(width_, 0);
    std::size_t known = 0;
    for (const auto stem : stems) {
        const auto row = rows_.find(stem);
        if (row == rows_.end()) { continue; }
        ++known;
        for_each_in_row(width_, sums.data(), &weights_[row->second * width_],
                        [](score& sum, std::int16_t weight) { sum += weight; });
    }
    if (known < least_words) { return false; }
    const auto share = share_of_each<double>(known);
    for (std::size_t topic = 0; topic < answers_; ++topic) { chances[topic] = sums[topic] * share + bias_[topic]; }
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
