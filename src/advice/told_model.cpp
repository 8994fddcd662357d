#include "advice/told_model.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace hirewise::advice {
namespace {

constexpr double unit = 1000;
// How many texts the rate of all texts weighs as much as, in the rate of a topic.
constexpr double borrowed = 100;
// A word that never stood elsewhere may still do so: this often, in this many more texts.
constexpr double unseen = 0.3;
constexpr double unseen_texts = 1.5;

told_model::score in_units(double evidence) {
    return static_cast<told_model::score>(std::lround(evidence * unit));
}

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

}  // namespace

// In how many texts a word stands, in all and with each topic.
class told_model::counter {
public:
    counter(std::size_t topics, phrase_maker& make) : make_{make}, texts_with_(topics, 0) {}

    void add(const std::string& text, std::uint32_t topic) {
        texts_with_[topic] += 1;
        for (const auto stem : stems_of(text)) { words_[stem].with[topic] += 1; }
    }

    void add_talk(const std::string& text) {
        talk_ += 1;
        for (const auto stem : stems_of(text)) { words_[stem].in_talk += 1; }
    }

    void weigh(told_model& into) const {
        double all = talk_;
        for (const auto texts : texts_with_) { all += texts; }
        for (const auto texts : texts_with_) {
            const auto rate_elsewhere = (all - texts + unseen_texts) / all;
            into.absent_.push_back(in_units(std::log(borrowed / (texts + borrowed) * rate_elsewhere)));
        }
        for (const auto& [stem, counted] : words_) {
            double seen = counted.in_talk;
            for (const auto& [topic, times] : counted.with) { seen += times; }
            known_word known{in_units(std::log(seen / (seen + unseen)))};
            known.first = static_cast<std::uint32_t>(into.postings_.size());
            for (const auto& [topic, times] : counted.with) {
                const auto texts = texts_with_[topic];
                const auto here = (times + borrowed * seen / all) / (texts + borrowed);
                const auto there = (seen - times + unseen) / (all - texts + unseen_texts);
                into.postings_.push_back(
                    {topic, in_units(std::log(here / there)) - known.weight - into.absent_[topic]});
            }
            known.last = static_cast<std::uint32_t>(into.postings_.size());
            into.words_.emplace(stem, known);
        }
    }

private:
    struct counts {
        double in_talk = 0;
        std::map<std::uint32_t, double> with;  // by topic
    };

    const std::vector<word_id>& stems_of(const std::string& text) {
        const auto tokens = make_(text);
        take_stems(tokens, 0, tokens.size(), stems_);
        return stems_;
    }

    phrase_maker& make_;
    std::vector<double> texts_with_;
    double talk_ = 0;
    std::map<word_id, counts> words_;
    std::vector<word_id> stems_;
};

told_model::told_model(const examples& topics, const std::vector<std::string>& talk, phrase_maker& make) {
    counter counted{topics.size(), make};
    for (std::uint32_t topic = 0; topic < topics.size(); ++topic) {
        for (const auto& text : *topics[topic]) { counted.add(text, topic); }
    }
    for (const auto& text : talk) { counted.add_talk(text); }
    counted.weigh(*this);
}

std::vector<told_model::finding> told_model::read(const parsed_text& text,
                                                  const std::vector<technology_link>& links) const {
    std::vector<finding> best(absent_.size());
    std::vector<word_id> stems;
    const auto is_pause = [](const token& t) {
        return t.kind == token_kind::sentence_break || t.kind == token_kind::clause_break;
    };
    for (std::size_t first = 0; first < text.tokens.size();) {
        auto last = first;
        while (last < text.tokens.size() && !is_pause(text.tokens[last])) { ++last; }
        take_stems(text.tokens, first, last, stems, links);
        const auto evidence = evidence_in(stems);
        for (std::size_t topic = 0; topic < best.size(); ++topic) {
            if (evidence[topic] > best[topic].evidence) { best[topic] = {evidence[topic], first, last}; }
        }
        first = last + 1;
    }
    return best;
}

std::vector<told_model::score> told_model::evidence_in(const std::vector<word_id>& stems) const {
    std::vector<score> sums(absent_.size(), 0);
    score words = 0;
    score known = 0;
    for (const auto stem : stems) {
        const auto found = words_.find(stem);
        if (found == words_.end()) { continue; }
        ++words;
        known += found->second.weight;
        for (auto at = found->second.first; at < found->second.last; ++at) {
            sums[postings_[at].topic] += postings_[at].weight;
        }
    }
    for (std::size_t topic = 0; topic < sums.size(); ++topic) { sums[topic] += known + words * absent_[topic]; }
    return sums;
}

}  // namespace hirewise::advice
