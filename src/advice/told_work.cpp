#include "advice/told_work.hpp"

#include <algorithm>
#include <iterator>

#include "knowledge/phrase_pattern.hpp"

namespace hirewise::advice {
namespace {

using told_list = std::map<std::string, knowledge::told, std::less<>>;

std::vector<const knowledge::use_case*> use_cases_in(const knowledge::snapshot& base) {
    std::vector<const knowledge::use_case*> found;
    for (const auto& [id, of] : base.told) {
        if (const auto* use_case = base.find_use_case(id)) { found.push_back(use_case); }
    }
    return found;
}

std::vector<const knowledge::criterion*> criteria_in(const knowledge::snapshot& base) {
    std::vector<const knowledge::criterion*> found;
    for (const auto& [id, of] : base.told) {
        if (const auto* criterion = base.find_criterion(id)) { found.push_back(criterion); }
    }
    return found;
}

std::vector<std::string> neither_in(const knowledge::snapshot& base) {
    auto texts = base.outside.talk;
    if (const auto of = base.told.find(knowledge::told_of_neither); of != base.told.end()) {
        texts.insert(texts.end(), of->second.examples.begin(), of->second.examples.end());
    }
    return texts;
}

// Phrases that stand for themselves say how a topic is told as well.
void add_plain(const std::vector<std::string>& phrases, std::vector<std::string>& texts) {
    std::copy_if(phrases.begin(), phrases.end(), std::back_inserter(texts), knowledge::is_plain_phrase);
}

std::vector<std::string> texts_of(const knowledge::use_case& use_case, const told_list& told) {
    auto texts = told.at(use_case.id).examples;
    texts.push_back(use_case.name);
    texts.push_back(use_case.description);
    add_plain(use_case.phrases, texts);
    return texts;
}

std::vector<std::string> texts_of(const knowledge::criterion& criterion, const told_list& told) {
    auto texts = told.at(criterion.id).examples;
    texts.push_back(criterion.name);
    add_plain(criterion.phrases, texts);
    add_plain(criterion.implied, texts);
    return texts;
}

told_model fit(const knowledge::snapshot& base, const std::vector<const knowledge::use_case*>& use_cases,
               const std::vector<const knowledge::criterion*>& criteria, phrase_maker& make) {
    std::vector<std::vector<std::string>> topics;
    for (const auto* use_case : use_cases) { topics.push_back(texts_of(*use_case, base.told)); }
    for (const auto* criterion : criteria) { topics.push_back(texts_of(*criterion, base.told)); }
    return {topics, neither_in(base), make};
}

const std::string& id_of(const told_use_case& each) {
    return each.use_case->id;
}
const std::string& id_of(const told_criterion& each) {
    return each.criterion->id;
}

// Puts the likeliest first, in order; that of the others matters to nobody.
template <class Told>
void put_likeliest_first(std::vector<Told>& topics) {
    const auto chance = [](const Told& each) { return std::int64_t{each.found.chance} + each.found.overall; };
    const auto end = topics.begin() + static_cast<std::ptrdiff_t>(std::min(ranked_topics, topics.size()));
    std::partial_sort(topics.begin(), end, topics.end(), [&](const Told& one, const Told& other) {
        const auto lead = chance(one) - chance(other);
        return lead != 0 ? lead > 0 : id_of(one) < id_of(other);
    });
}

}  // namespace

told_work::told_work(const knowledge::snapshot& base, phrase_maker& make)
    : use_cases_{use_cases_in(base)}, criteria_{criteria_in(base)}, model_{fit(base, use_cases_, criteria_, make)} {}

told_topics told_work::read(const parsed_text& text, const std::vector<technology_link>& links) const {
    const auto found = model_.read(text, links);
    told_topics made;
    for (std::size_t i = 0; i < use_cases_.size(); ++i) { made.use_cases.push_back({use_cases_[i], found[i]}); }
    for (std::size_t i = 0; i < criteria_.size(); ++i) {
        made.criteria.push_back({criteria_[i], found[use_cases_.size() + i]});
    }
    put_likeliest_first(made.use_cases);
    put_likeliest_first(made.criteria);
    return made;
}

}  // namespace hirewise::advice
