#include "advice/faq_model.hpp"

#include <algorithm>
#include <cmath>

#include "base/prefetch.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

// Where a probability comes from, in shares; chosen on the base's own phrasings, each left out in turn.
constexpr double share_of_entry = 0.4;
constexpr double share_of_topic = 0.2;
constexpr double share_of_all = 0.1;
constexpr double answer_counts = 0.6;  // of a phrasing
constexpr double share_of_talk = 0.7;
constexpr std::uint32_t phrasings_of_a_topic = 15;  // fewer say nothing about it

constexpr double most_evidence = 4;
constexpr double least_evidence = -1;
constexpr double precision = 1000;

constexpr std::size_t row_pays_from = 8;  // an entry in so many has the feature

constexpr std::size_t entries_of_a_hint = 64;  // what more entries have hints at none of them

constexpr std::size_t block = 8;  // entries

std::size_t in_blocks(std::size_t entries) {
    return (entries + block - 1) / block * block;
}

std::int32_t weight_of(double probability, double usual) {
    return static_cast<std::int32_t>(
        std::llround(precision * std::clamp(std::log(probability / usual), least_evidence, most_evidence)));
}

// Of a feature that stands nowhere near an entry or its topics.
constexpr auto foreign_weight = static_cast<std::int32_t>(precision * least_evidence);

}  // namespace

faq_model::known_text faq_model::look_up(const std::vector<weighted_feature>& asked) const {
    known_text text;
    text.items_.reserve(asked.size());
    for (const auto& each : asked) {
        const bool is_name = faq_words::is_name(each.feature);
        const bool is_content = !is_name && !faq_words::is_pair(each.feature) && !faq_words::is_category(each.feature);
        if (is_content) { ++text.content_; }
        const auto found = features_.find(each.feature);
        if (found == features_.end()) { continue; }
        text.items_.push_back({&found->second, each.weight, is_name, is_content});
        bring_near(found->second);
    }
    return text;
}

// What is weighed next.
void faq_model::bring_near(const known_feature& known) const {
    prefetch(std::span{by_set_}.subspan(known.sets.first, known.sets.last - known.sets.first));
    prefetch(std::span{by_entry_}.subspan(known.entries.first, known.entries.last - known.entries.first));
}

// The sums over some of a text's features.
class faq_model::summing {
public:
    explicit summing(const faq_model& model)
        : model_{model}, of_set_(model.sets_, 0), of_entry_(in_blocks(model.set_of_.size()), 0) {}

    void add(const known_text::item& each) {
        foreign_ += each.weight * foreign_weight;
        add_postings(model_.by_set_, each.known->sets, each.weight, of_set_);
        if (each.known->row != 0) { return add_row(each.known->row, static_cast<std::int16_t>(each.weight)); }
        add_postings(model_.by_entry_, each.known->entries, each.weight, of_entry_);
    }

    std::vector<score> take() && {
        of_entry_.resize(model_.set_of_.size());
        for (std::size_t k = 0; k < of_entry_.size(); ++k) { of_entry_[k] += of_set_[model_.set_of_[k]] + foreign_; }
        return std::move(of_entry_);
    }

private:
    static void add_postings(const std::vector<posting>& all, range where, std::int32_t weight,
                             std::vector<score>& sums) {
        auto* to = sums.data();
        const auto* last = all.data() + where.last;
        for (const auto* each = all.data() + where.first; each != last; ++each) {
            to[each->owner] += weight * each->weight;
        }
    }

    // In blocks of a fixed size, which the compiler adds up at once.
    void add_row(std::size_t row, std::int16_t weight) {
        const auto* from = model_.rows_.data() + row * of_entry_.size();
        auto* to = of_entry_.data();
        for (const auto* end = to + of_entry_.size(); to != end; to += block, from += block) {
            for (std::size_t k = 0; k < block; ++k) { to[k] += from[k] * weight; }
        }
    }

    const faq_model& model_;
    std::vector<score> of_set_;
    std::vector<score> of_entry_;
    score foreign_ = 0;
};

faq_model::evidence faq_model::weigh(const known_text& asked) const {
    summing names{*this};
    summing others{*this};
    for (const auto& each : asked.items_) { (each.is_name ? names : others).add(each); }
    evidence made{std::move(names).take(), std::move(others).take()};
    for (std::size_t k = 0; k < made.all.size(); ++k) { made.all[k] += made.beside_names[k]; }
    return made;
}

bool faq_model::stands_with(const known_feature& known, std::uint32_t entry) const {
    const auto first = by_entry_.begin() + known.entries.first;
    const auto last = by_entry_.begin() + known.entries.last;
    const auto found =
        std::lower_bound(first, last, entry, [](const posting& p, std::uint32_t wanted) { return p.owner < wanted; });
    return found != last && found->owner == entry;
}

double faq_model::share_covered(const known_text& asked, std::uint32_t entry) const {
    if (asked.content_ == 0) { return 0; }
    const auto covered = std::count_if(asked.items_.begin(), asked.items_.end(), [&](const known_text::item& each) {
        return each.is_content && stands_with(*each.known, entry);
    });
    return static_cast<double>(covered) / static_cast<double>(asked.content_);
}

faq_model::score faq_model::of_talk(const known_text& asked) const {
    score sum = 0;
    for (const auto& each : asked.items_) { sum += each.weight * each.known->talk; }
    return sum;
}

void faq_model::add_hinted(const known_text& asked, std::uint32_t first, std::vector<std::uint32_t>& into) const {
    for (const auto& each : asked.items_) {
        const auto& entries = each.known->entries;
        if (entries.last - entries.first > entries_of_a_hint) { continue; }
        for (auto i = entries.first; i < entries.last; ++i) {
            if (by_entry_[i].owner >= first) { into.push_back(by_entry_[i].owner); }
        }
    }
}

void faq_model::trainer::begin_entry(const std::vector<std::string>& topics) {
    auto sorted = topics;
    std::sort(sorted.begin(), sorted.end());
    const auto number = static_cast<std::uint32_t>(topics_of_set_.size());
    const auto [set, is_new] = set_numbers_.emplace(join(sorted, " "), number);
    if (is_new) {
        auto& numbers = topics_of_set_.emplace_back();
        for (const auto& topic : sorted) {
            const auto next = static_cast<std::uint32_t>(topic_numbers_.size());
            numbers.push_back(topic_numbers_.emplace(topic, next).first->second);
        }
    }
    set_of_.push_back(set->second);
    phrasings_.push_back(0);
}

void faq_model::trainer::add_phrasing(const std::vector<weighted_feature>& features) {
    if (set_of_.size() > most_entries) { return; }
    const auto entry = static_cast<std::uint32_t>(set_of_.size() - 1);
    for (const auto& each : features) { counts_.push_back({each.feature, entry, 1, 0}); }
    ++phrasings_.back();
    ++written_;
}

void faq_model::trainer::add_answer(const std::vector<weighted_feature>& features) {
    if (set_of_.size() > most_entries) { return; }
    const auto entry = static_cast<std::uint32_t>(set_of_.size() - 1);
    for (const auto& each : features) { counts_.push_back({each.feature, entry, 0, 1}); }
}

void faq_model::trainer::add_talk(const std::vector<weighted_feature>& features) {
    for (const auto& each : features) { ++talk_counts_[each.feature]; }
    ++talk_;
}

std::int32_t faq_model::trainer::weight_in_talk(std::uint32_t count, double usual) const {
    if (talk_ == 0) { return 0; }
    return weight_of(share_of_talk * count / talk_ + (1 - share_of_talk) * usual, usual);
}

// One count for each feature and entry, sorted by both.
void faq_model::trainer::add_up() {
    std::sort(counts_.begin(), counts_.end(), [](const counted& a, const counted& b) {
        return a.feature != b.feature ? a.feature < b.feature : a.entry < b.entry;
    });
    std::size_t kept = 0;
    for (const auto& next : counts_) {
        auto& last = counts_[kept == 0 ? 0 : kept - 1];
        if (kept > 0 && last.feature == next.feature && last.entry == next.entry) {
            last.written += next.written;
            last.told += next.told;
        } else {
            counts_[kept++] = next;
        }
    }
    counts_.resize(kept);
}

// How often a feature is said where a topic is asked about; one after another for each feature.
struct faq_model::trainer::topic_shares {
    std::vector<std::uint32_t> phrasings;               // by topic
    std::vector<std::vector<std::uint32_t>> sets_with;  // by topic
    std::vector<std::uint32_t> counts;                  // by topic, of the feature at hand
    std::vector<std::uint32_t> touched;                 // topics with a count
    std::vector<std::int32_t> weights;                  // by set, of the feature at hand; foreign_weight: none
    std::vector<std::uint32_t> sets;                    // with a weight
};

void faq_model::trainer::weigh(const counted* first, const counted* last, topic_shares& topics, faq_model& made) const {
    std::uint32_t said = 0;
    for (const auto* c = first; c != last; ++c) {
        said += c->written;
        if (c->written == 0) { continue; }
        for (const auto topic : topics_of_set_[set_of_[c->entry]]) {
            if (topics.counts[topic] == 0) { topics.touched.push_back(topic); }
            topics.counts[topic] += c->written;
        }
    }
    const auto talk = talk_counts_.find(first->feature);
    const auto in_talk = talk == talk_counts_.end() ? 0U : talk->second;
    const double usual = (said + in_talk + 0.5) / (written_ + talk_ + 1.0);
    const auto of_topics = [&](std::uint32_t set) {
        double sum = 0;
        for (const auto topic : topics_of_set_[set]) {
            if (topics.phrasings[topic] > phrasings_of_a_topic) {
                sum += static_cast<double>(topics.counts[topic]) / topics.phrasings[topic];
            }
        }
        return sum / static_cast<double>(std::max<std::size_t>(1, topics_of_set_[set].size()));
    };
    known_feature known;
    known.sets.first = static_cast<std::uint32_t>(made.by_set_.size());
    for (const auto topic : topics.touched) {
        for (const auto set : topics.sets_with[topic]) {
            if (topics.weights[set] != foreign_weight) { continue; }
            topics.weights[set] = weight_of(share_of_topic * of_topics(set) + share_of_all * usual, usual);
            if (topics.weights[set] == foreign_weight) { continue; }
            topics.sets.push_back(set);
            made.by_set_.push_back(posting_of(set, topics.weights[set] - foreign_weight));
        }
    }
    known.sets.last = static_cast<std::uint32_t>(made.by_set_.size());
    std::sort(made.by_set_.begin() + known.sets.first, made.by_set_.end(),
              [](const posting& a, const posting& b) { return a.owner < b.owner; });
    known.entries.first = static_cast<std::uint32_t>(made.by_entry_.size());
    for (const auto* c = first; c != last; ++c) {
        const auto set = set_of_[c->entry];
        const double own = (c->written + answer_counts * c->told) / std::max(1U, phrasings_[c->entry]);
        const auto weight =
            weight_of(share_of_entry * own + share_of_topic * of_topics(set) + share_of_all * usual, usual);
        made.by_entry_.push_back(posting_of(c->entry, weight - topics.weights[set]));
    }
    known.entries.last = static_cast<std::uint32_t>(made.by_entry_.size());
    made.lay_out(known);
    known.talk = weight_in_talk(in_talk, usual);
    made.features_.emplace(first->feature, known);
    for (const auto topic : topics.touched) { topics.counts[topic] = 0; }
    for (const auto set : topics.sets) { topics.weights[set] = foreign_weight; }
    topics.touched.clear();
    topics.sets.clear();
}

void faq_model::lay_out(known_feature& known) {
    if ((known.entries.last - known.entries.first) * row_pays_from < set_of_.size()) { return; }
    const auto length = in_blocks(set_of_.size());
    known.row = static_cast<std::uint32_t>(rows_.size() / length);
    rows_.resize(rows_.size() + length);
    auto* row = rows_.data() + known.row * length;
    for (auto i = known.entries.first; i < known.entries.last; ++i) { row[by_entry_[i].owner] = by_entry_[i].weight; }
}

faq_model faq_model::trainer::train() && {
    add_up();
    topic_shares topics;
    topics.phrasings.resize(topic_numbers_.size());
    topics.counts.resize(topic_numbers_.size());
    topics.sets_with.resize(topic_numbers_.size());
    topics.weights.assign(topics_of_set_.size(), foreign_weight);
    for (std::uint32_t set = 0; set < topics_of_set_.size(); ++set) {
        for (const auto topic : topics_of_set_[set]) { topics.sets_with[topic].push_back(set); }
    }
    for (std::size_t entry = 0; entry < set_of_.size(); ++entry) {
        for (const auto topic : topics_of_set_[set_of_[entry]]) { topics.phrasings[topic] += phrasings_[entry]; }
    }
    faq_model made;
    made.set_of_ = set_of_;
    made.sets_ = static_cast<std::uint32_t>(topics_of_set_.size());
    made.rows_.resize(in_blocks(made.set_of_.size()));
    const auto* end = counts_.data() + counts_.size();
    for (const auto* first = counts_.data(); first != end;) {
        const auto* last = std::find_if(first, end, [&](const counted& c) { return c.feature != first->feature; });
        weigh(first, last, topics, made);
        first = last;
    }
    for (const auto& [feature, count] : talk_counts_) {  // what is said nowhere else
        if (made.features_.count(feature) > 0) { continue; }
        made.features_[feature].talk = weight_in_talk(count, (count + 0.5) / (written_ + talk_ + 1.0));
    }
    return made;
}

}  // namespace hirewise::advice
