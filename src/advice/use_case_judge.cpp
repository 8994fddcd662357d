#include "advice/use_case_judge.hpp"

#include <algorithm>
#include <span>

#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Least chances. A phrase must be clearly out of place to count for nothing; a guess has to be a good one.
constexpr double likely_if_named = 0.26;
constexpr double likely_if_told = 0.5;

constexpr std::size_t looked_at = 3;     // of those that no phrase names
constexpr std::size_t more_settled = 2;  // looked at beside them
constexpr double least_told = -8;        // less says no more; units of evidence
constexpr double least_if_named = -5;
constexpr double least_rival = -3;
constexpr double without_examples = -5;
constexpr std::size_t long_phrase = 3;  // words
constexpr double brief_words = 12;      // fewer make a text brief

constexpr std::array<std::string_view, use_case_feature_count> names = {
    "always",
    "named",
    "told",
    "named, told",
    "named, no tales",
    "others named",
    "likeliest told",
    "likeliest told, none named",
    "named twice",
    "named at length",
    "named with others",
    "named, likeliest told",
    "named, another told",
    "criterion told",
    "hinted",
    "told overall",
    "named, told overall",
    "named in few words",
    "told in few words",
    "named, settled by the page",
    "told, settled by the page",
    "told, not settled by the page",
};

// What phrases say of one use case.
struct naming {
    std::size_t times = 0;
    std::size_t longest = 0;  // words
    bool only_hinted = true;
};

naming naming_of(const knowledge::use_case& use_case, const std::vector<use_case_mention>& mentions) {
    naming found;
    for (const auto& m : mentions) {
        if (m.use_case != &use_case || m.denied) { continue; }
        ++found.times;
        found.longest = std::max(found.longest, m.last - m.first);
        found.only_hinted = found.only_hinted && m.hint;
    }
    return found;
}

class weigher {
public:
    weigher(const parsed_text& text, const std::vector<use_case_mention>& mentions, const told_topics& told,
            const page_uses& page)
        : mentions_{mentions},
          told_{told},
          page_{page},
          brevity_{std::max(0.0, 1 - static_cast<double>(text.word_count()) / brief_words)} {
        for (const auto& m : mentions) {
            const bool known = std::find(named_.begin(), named_.end(), m.use_case) != named_.end();
            if (!m.denied && !known) { named_.push_back(m.use_case); }
        }
    }

    std::vector<use_case_candidate> run() const {
        std::vector<use_case_candidate> made;
        for (const auto* use_case : named_) { made.push_back(weigh(*use_case)); }
        for (std::size_t i = 0; i < std::min(looked_at, told_.use_cases.size()); ++i) {
            const auto* use_case = told_.use_cases[i].use_case;
            if (!is_named(*use_case)) { made.push_back(weigh(*use_case)); }
        }
        for (const auto* each : settled_beside()) { made.push_back(weigh(*each->use_case)); }
        return made;
    }

private:
    // The likeliest that the page settles, of those that are not looked at anyway.
    std::vector<const told_use_case*> settled_beside() const {
        std::vector<const told_use_case*> found;
        if (!page_.known) { return found; }
        const auto ranked = std::min(looked_at, told_.use_cases.size());
        for (const auto& each : std::span{told_.use_cases}.subspan(ranked)) {
            const bool hardly = !each.found.was_read() || in_units(each.found.overall, least_told) <= least_told;
            if (!hardly && page_.settles(*each.use_case) && !is_named(*each.use_case)) { found.push_back(&each); }
        }
        const auto kept = std::min(more_settled, found.size());
        std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(kept), {},
                                  [](const auto* each) { return -each->found.overall; });
        found.resize(kept);
        return found;
    }

    bool is_named(const knowledge::use_case& use_case) const {
        return std::find(named_.begin(), named_.end(), &use_case) != named_.end();
    }

    use_case_candidate weigh(const knowledge::use_case& use_case) const {
        const auto yes = [](bool holds) { return holds ? 1.0 : 0.0; };
        const bool named = is_named(use_case);
        const auto said = naming_of(use_case, mentions_);
        const auto own = std::find_if(told_.use_cases.begin(), told_.use_cases.end(),
                                      [&](const auto& each) { return each.use_case == &use_case; });
        const bool has_tales = own != told_.use_cases.end() && own->found.was_read();
        const double least = named ? least_if_named : least_told;
        const double told = has_tales ? in_units(own->found.chance, least) : without_examples;
        const double overall = has_tales ? in_units(own->found.overall, least) : without_examples;
        const bool likeliest = has_tales && own == told_.use_cases.begin();
        const bool others = named_.size() > (named ? 1U : 0U);
        const auto rival = likeliest ? 1U : 0U;
        const double another =
            rival < told_.use_cases.size() ? in_units(told_.use_cases[rival].found.chance, least_rival) : least_rival;
        const double criterion =
            told_.criteria.empty() ? least_rival : in_units(told_.criteria.front().found.chance, least_rival);
        const bool settled = page_.settles(use_case);
        use_case_candidate made{&use_case, named, {}, 0, has_tales ? own->found : told_model::finding{}};
        made.features = {1,
                         yes(named),
                         named ? 0 : told,
                         named && has_tales ? told : 0,
                         yes(named && !has_tales),
                         yes(!named && others),
                         yes(!named && likeliest),
                         yes(!named && likeliest && !others),
                         yes(said.times > 1),
                         yes(said.longest >= long_phrase),
                         yes(named && others),
                         yes(named && likeliest),
                         named ? another : 0,
                         named ? 0 : criterion,
                         yes(named && said.only_hinted),
                         named ? 0 : overall,
                         named && has_tales ? overall : 0,
                         named ? brevity_ : 0,
                         named ? 0 : brevity_,
                         yes(named && settled),
                         yes(!named && settled),
                         yes(!named && page_.known && !settled)};
        made.chance = logistic(made.features, use_case_weights());
        return made;
    }

    const std::vector<use_case_mention>& mentions_;
    const told_topics& told_;
    const page_uses& page_;
    double brevity_;  // 0-1
    std::vector<const knowledge::use_case*> named_;
};

}  // namespace

std::string_view use_case_feature_name(std::size_t index) {
    return names[index];
}

std::vector<use_case_candidate> weigh_use_cases(const parsed_text& text, const std::vector<use_case_mention>& mentions,
                                                const told_topics& told, const page_uses& page) {
    return weigher{text, mentions, told, page}.run();
}

bool is_likely(const use_case_candidate& candidate) {
    return candidate.chance >= (candidate.named ? likely_if_named : likely_if_told);
}

}  // namespace hirewise::advice
