#include "advice/criterion_judge.hpp"

#include <algorithm>

#include "advice/spoken_weights.hpp"
#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Least chances. What was said must be clearly out of place to count for nothing; a guess has to be a good one.
constexpr double likely_if_named = 0.25;
constexpr double likely_if_told = 0.45;

constexpr std::size_t looked_at = 3;  // of those that no phrase raises
constexpr double least_told = -8;     // less says no more; units of evidence
constexpr double least_if_named = -5;
constexpr double least_rival = -3;
constexpr double few_words = 12;

constexpr std::array<std::string_view, criterion_feature_count> names = {
    "always",
    "named",
    "named, implied",
    "named, stressed",
    "told",
    "named, told",
    "told overall",
    "named, told overall",
    "likeliest told",
    "named, likeliest told",
    "others named",
    "named with others",
    "use case named",
    "named, use case named",
    "use case told",
    "told where one counts",
    "named in few words",
    "told in few words",
    "named in several words",
    "named by one word in few",
};

bool raises(const read_priority& said) {
    return said.value.multiplier > 1;
}

class weigher {
public:
    weigher(const parsed_text& text, const std::vector<read_priority>& said, const told_topics& told,
            bool names_use_case)
        : text_{text},
          said_{said},
          told_{told},
          names_use_case_{names_use_case},
          raised_{static_cast<std::size_t>(std::count_if(said.begin(), said.end(), raises))},
          brevity_{std::max(0.0, 1 - static_cast<double>(text.word_count()) / few_words)} {}

    std::vector<criterion_candidate> run() const {
        std::vector<criterion_candidate> made;
        for (const auto& each : told_.criteria) {
            const auto* said = said_of(*each.criterion);
            if (said != nullptr && raises(*said)) { made.push_back(weigh(each, said)); }
        }
        std::size_t looked = 0;
        for (const auto& each : told_.criteria) {
            if (looked == looked_at || !each.found.was_read()) { break; }
            ++looked;
            if (said_of(*each.criterion) == nullptr) { made.push_back(weigh(each, nullptr)); }
        }
        return made;
    }

private:
    const read_priority* said_of(const knowledge::criterion& criterion) const {
        const auto said = std::find_if(said_.begin(), said_.end(),
                                       [&](const read_priority& each) { return each.value.criterion == criterion.id; });
        return said == said_.end() ? nullptr : &*said;
    }

    // "all I care about is that it finishes sooner"
    bool says_that_one_counts(const told_model::finding& in) const {
        return std::any_of(text_.cues.begin(), text_.cues.end(), [&](const cue_hit& hit) {
            const bool one = hit.what == cue::weight_only || hit.what == cue::weight_most;
            return one && hit.first >= in.first && hit.first < in.last;
        });
    }

    criterion_candidate weigh(const told_criterion& of, const read_priority* said) const {
        const auto yes = [](bool holds) { return holds ? 1.0 : 0.0; };
        const bool named = said != nullptr;
        const double stress = said != nullptr ? said->value.multiplier : 0;
        const bool implied = said != nullptr && said->implied;
        const std::size_t length = said != nullptr ? said->last - said->first : 0;
        const bool was_read = of.found.was_read();
        const double least = named ? least_if_named : least_told;
        const double told = was_read ? in_units(of.found.chance, least) : least;
        const double overall = was_read ? in_units(of.found.overall, least) : least;
        const bool likeliest = was_read && of.criterion == told_.criteria.front().criterion;
        const bool others = raised_ > (named ? 1U : 0U);
        const double work =
            told_.use_cases.empty() ? least_rival : in_units(told_.use_cases.front().found.overall, least_rival);
        criterion_candidate made{of.criterion, named, {}, 0, of.found};
        made.features = {1,
                         yes(named),
                         yes(implied),
                         yes(stress >= spoken_multiplier::matters_most),
                         named ? 0 : told,
                         named ? told : 0,
                         named ? 0 : overall,
                         named ? overall : 0,
                         yes(!named && likeliest),
                         yes(named && likeliest),
                         yes(!named && others),
                         yes(named && others),
                         yes(!named && names_use_case_),
                         yes(named && names_use_case_),
                         named ? 0 : work,
                         yes(!named && was_read && says_that_one_counts(of.found)),
                         named ? brevity_ : 0,
                         named ? 0 : brevity_,
                         yes(length > 1),
                         length == 1 ? brevity_ : 0};
        made.chance = logistic(made.features, criterion_weights());
        return made;
    }

    const parsed_text& text_;
    const std::vector<read_priority>& said_;
    const told_topics& told_;
    bool names_use_case_;
    std::size_t raised_;
    double brevity_;  // 0-1
};

}  // namespace

std::string_view criterion_feature_name(std::size_t index) {
    return names[index];
}

std::vector<criterion_candidate> weigh_criteria(const parsed_text& text, const std::vector<read_priority>& said,
                                                const told_topics& told, bool names_use_case) {
    return weigher{text, said, told, names_use_case}.run();
}

bool is_likely(const criterion_candidate& candidate) {
    return candidate.chance >= (candidate.named ? likely_if_named : likely_if_told);
}

}  // namespace hirewise::advice
