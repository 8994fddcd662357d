#include "app/measures.hpp"

#include <array>

namespace hirewise::app {
namespace {

struct measure_entry {
    std::string_view name;
    app::aim aim;
};

constexpr std::array measures = {
    measure_entry{"technology_precision", aim::high},
    measure_entry{"technology_recall", aim::high},
    measure_entry{"technology_f1", aim::high},
    measure_entry{"use_case_precision", aim::high},
    measure_entry{"use_case_recall", aim::high},
    measure_entry{"use_case_f1", aim::high},
    measure_entry{"intent", aim::high},
    measure_entry{"priorities", aim::high},
    measure_entry{"option_set", aim::high},
    measure_entry{"comparisons_answered", aim::high},
    measure_entry{"winner", aim::high},
    measure_entry{"verdict_not_due", aim::low},
    measure_entry{"coverage", aim::high},
    measure_entry{"wrong_of_answered", aim::low},
    measure_entry{"false_answers", aim::low},
    measure_entry{"false_verdicts", aim::low},
    measure_entry{"false_links", aim::low},
    measure_entry{"false_links_overheard", aim::low},
    measure_entry{"false_answers_overheard", aim::low},
    measure_entry{"faq_right", aim::high},
    measure_entry{"faq_wrong", aim::low},
    measure_entry{"faq_offered", aim::open},
    measure_entry{"faq_decided", aim::low},
    measure_entry{"faq_silent", aim::open},
    measure_entry{"uncovered_quoted", aim::low},
    measure_entry{"hostile_refused", aim::high},
    measure_entry{"hostile_answered", aim::high},
    measure_entry{"echoed", aim::low},
    measure_entry{"turns", aim::high},
    measure_entry{"turn_options", aim::high},
    measure_entry{"turn_use_cases", aim::high},
    measure_entry{"turn_priorities", aim::high},
    measure_entry{"turn_act", aim::high},
    measure_entry{"turn_winner", aim::high},
};
static_assert(measures.size() == static_cast<std::size_t>(last_measure) + 1);

struct tally {
    std::size_t hits = 0;
    std::size_t cases = 0;
};

using tallies = std::array<tally, measures.size()>;

tally& of(tallies& counted, measure which) {
    return counted.at(static_cast<std::size_t>(which));
}

// Missing where nothing was found and nothing should have been.
void add_f1(tallies& counted, measure f1, measure precision, measure recall, std::vector<measured>& all) {
    const auto& found = of(counted, precision);
    const auto& wanted = of(counted, recall);
    if (found.cases + wanted.cases == 0) { return; }
    const auto both = static_cast<double>(found.hits + wanted.hits);
    all.push_back({f1, 100 * both / static_cast<double>(found.cases + wanted.cases), {}, wanted.cases});
}

}  // namespace

std::string_view name_of(measure which) {
    return measures.at(static_cast<std::size_t>(which)).name;
}

aim aim_of(measure which) {
    return measures.at(static_cast<std::size_t>(which)).aim;
}

std::vector<measured> count(const std::vector<outcome>& outcomes) {
    tallies counted{};
    for (const auto& each : outcomes) {
        auto& tally = of(counted, each.which);
        ++tally.cases;
        tally.hits += each.hit ? 1 : 0;
    }
    const bool none_was_due = of(counted, measure::coverage).cases == 0;
    std::vector<measured> all;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const auto which = static_cast<measure>(i);
        if (which == measure::technology_f1) {
            add_f1(counted, which, measure::technology_precision, measure::technology_recall, all);
        } else if (which == measure::use_case_f1) {
            add_f1(counted, which, measure::use_case_precision, measure::use_case_recall, all);
        } else if (counted.at(i).cases > 0 && !(which == measure::wrong_of_answered && none_was_due)) {
            const auto& [hits, cases] = counted.at(i);
            all.push_back({which, 100 * static_cast<double>(hits) / static_cast<double>(cases), hits, cases});
        }
    }
    return all;
}

}  // namespace hirewise::app
