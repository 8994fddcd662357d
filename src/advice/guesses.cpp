#include "advice/guesses.hpp"

#include <algorithm>
#include <string_view>

#include "advice/plain.hpp"
#include "advice/spoken_weights.hpp"
#include "advice/work_of_others.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

constexpr double clearly_raised = 2.5;  // by a use case, so that a guess would say the same again
// Least chance of a wish where the work is known: its words may be what sounded like one.
constexpr double likely_beside_use_case = 0.7;

// Least chances where nothing that was said decides: then the nearest that the page can weigh tells more than none.
constexpr double worth_a_guess = 0.15;         // of a use case, where none was read
constexpr double worth_a_guess_of_one = 0.25;  // the same, where the merit of one is asked: its profile answers too
constexpr double worth_a_ruling = 0.1;         // of these one that some page about it has a rule for
constexpr double worth_a_guess_beside = 0.1;   // beside those that the page has no rule for
constexpr double worth_a_wish = 0.35;

bool is_guess(const full_reading& made, const std::string& use_case) {
    return std::any_of(made.weighed.begin(), made.weighed.end(),
                       [&](const use_case_candidate& each) { return !each.named && each.use_case->id == use_case; });
}

double chance_of(const full_reading& made, const std::string& use_case) {
    const auto found = std::find_if(made.weighed.begin(), made.weighed.end(),
                                    [&](const use_case_candidate& each) { return each.use_case->id == use_case; });
    return found == made.weighed.end() ? 1 : found->chance;
}

// The options that the page's rules choose for a use case, of those that are weighed.
std::vector<std::string_view> chosen_for(const knowledge::comparison& page, const std::string& use_case,
                                         const std::vector<std::string>& options) {
    std::vector<std::string_view> chosen;
    for (const auto& rule : page.rules) {
        if (rule.use_case == use_case && contains(options, rule.option)) { chosen.push_back(rule.option); }
    }
    return chosen;
}

// Leaves out the use cases that yield where the page's rules choose for them what they choose for none that stands.
template <class Stands, class Yields>
void drop_contrary(const knowledge::comparison& page, const std::vector<std::string>& options, Stands stands,
                   Yields yields, reading& read) {
    std::vector<std::string_view> kept;
    for (const auto& id : read.use_cases) {
        if (!stands(id)) { continue; }
        const auto chosen = chosen_for(page, id, options);
        kept.insert(kept.end(), chosen.begin(), chosen.end());
    }
    if (kept.empty()) { return; }
    std::erase_if(read.use_cases, [&](const std::string& id) {
        if (!yields(id)) { return false; }
        const auto chosen = chosen_for(page, id, options);
        return std::any_of(chosen.begin(), chosen.end(),
                           [&](std::string_view option) { return !contains(kept, option); });
    });
}

// Guesses give way to what was said; of that, what is hardly more than a word to what is surely meant.
void drop_contrary_use_cases(const full_reading& made, const knowledge::comparison& page,
                             const std::vector<std::string>& options, reading& read) {
    constexpr double hardly_meant = 0.4;
    constexpr double doubtful = 0.5;
    constexpr double sure = 0.6;
    drop_contrary(
        page, options, [&](const auto& id) { return !is_guess(made, id) && chance_of(made, id) >= hardly_meant; },
        [&](const auto& id) { return is_guess(made, id); }, read);
    drop_contrary(
        page, options, [&](const auto& id) { return chance_of(made, id) >= sure; },
        [&](const auto& id) { return chance_of(made, id) < doubtful; }, read);
}

// The option that the page rates best on a criterion, if only one is.
std::string_view best_rated(const knowledge::comparison& page, const std::string& criterion,
                            const std::vector<std::string>& options) {
    const auto row = page.ratings.find(criterion);
    if (row == page.ratings.end()) { return {}; }
    std::string_view best;
    double most = -1;
    bool is_shared = false;
    for (const auto& [option, rating] : row->second) {
        if (!contains(options, option) || rating.value < most) { continue; }
        is_shared = rating.value == most;
        most = rating.value;
        best = option;
    }
    return is_shared ? std::string_view{} : best;
}

// Whether a wish is as likely as a use case at least, and speaks for an option that no rule chooses for that.
bool is_outweighed(const std::string& use_case, const full_reading& made, const knowledge::comparison& page,
                   const std::vector<std::string>& options) {
    const auto chosen = chosen_for(page, use_case, options);
    if (chosen.empty()) { return false; }
    const double own = chance_of(made, use_case);
    return std::ranges::any_of(made.wishes, [&](const criterion_candidate& wish) {
        const auto best = best_rated(page, wish.criterion->id, options);
        return wish.chance >= own && !best.empty() && !contains(chosen, best);
    });
}

void drop_outweighed_guesses(const full_reading& made, const knowledge::comparison& page,
                             const std::vector<std::string>& options, reading& read) {
    std::erase_if(read.use_cases,
                  [&](const std::string& id) { return is_guess(made, id) && is_outweighed(id, made, page, options); });
}

void take(const use_case_candidate& guess, reading& read) {
    read.use_cases.push_back(guess.use_case->id);
    if (guess.named) { read.notes.push_back("took it for " + guess.use_case->description + ", as it is named"); }
}

bool rests_on_low_odds(const full_reading& made, const reading& read) {
    return std::any_of(made.weighed.begin(), made.weighed.end(), [&](const use_case_candidate& each) {
        return !is_likely(each) && contains(read.use_cases, each.use_case->id);
    });
}

// "Rust hire or Go hire?" says nothing of what matters, however much it sounds of hiring. "Its Go authors have run out
// of tricks" may.
bool is_the_question_itself(const told_model::finding& found, const full_reading& made) {
    const auto is_named_in_it = [&](const std::string& option) {
        return std::any_of(made.links.begin(), made.links.end(), [&](const technology_link& l) {
            return l.technology->id == option && l.first >= found.first && l.first < found.last;
        });
    };
    const auto& options = made.roles.options;
    return !options.empty() && std::all_of(options.begin(), options.end(), is_named_in_it);
}

// "whether in 3 or in 30 ms interests nobody" sounds of speed, and wants none; nor does what is then asked of the
// options ("does Rust still win?").
bool is_waved_aside(const told_model::finding& found, const full_reading& made) {
    const bool anywhere = is_the_question_itself(found, made);
    // "We used to hire Go people for the portal"
    if (found.was_read() && tells_of_the_past(made.text, found.first, found.last)) { return true; }
    return std::any_of(made.text.cues.begin(), made.text.cues.end(), [&](const cue_hit& hit) {
        return hit.what == cue::weight_none && (anywhere || (hit.first >= found.first && hit.first < found.last));
    });
}

// Where no rule of the page is for what was said, and nothing else was: the likeliest use case that one is for.
void guess_nearest_use_case(const full_reading& made, const knowledge::comparison& page,
                            const std::vector<std::string>& options, reading& read) {
    const auto has_rule = [&](const std::string& id) { return !chosen_for(page, id, options).empty(); };
    const bool decides = std::any_of(read.use_cases.begin(), read.use_cases.end(), has_rule);
    if (decides || !read.priorities.empty() || !read.skills.empty()) { return; }
    const double least = read.use_cases.empty() ? worth_a_guess : worth_a_guess_beside;
    const use_case_candidate* nearest = nullptr;
    for (const auto& each : made.weighed) {
        const auto& id = each.use_case->id;
        const bool is_new = !contains(made.denied, id) && !contains(read.use_cases, id);
        const bool bare = !each.named && !is_likely(each) && is_the_question_itself(each.found, made);
        const bool usable = each.chance >= least && is_new && has_rule(id) && !bare &&
                            (each.named || !is_outweighed(id, made, page, options)) &&
                            !is_waved_aside(each.found, made);
        if (usable && (nearest == nullptr || each.chance > nearest->chance)) { nearest = &each; }
    }
    if (nearest != nullptr) { take(*nearest, read); }
}

bool is_raised(const std::string& criterion, const reading& read, const knowledge::snapshot& base) {
    return std::any_of(read.use_cases.begin(), read.use_cases.end(), [&](const std::string& id) {
        const auto* use_case = base.find_use_case(id);
        if (use_case == nullptr) { return false; }
        const auto weight = use_case->weights.find(criterion);
        return weight != use_case->weights.end() && weight->second >= clearly_raised;
    });
}

// "It has swallowed all 64 gigabytes again": a wish that nobody gave a weight, and surely the only thing that is said,
// counts as much as one that is only told.
void raise_only_wish(const full_reading& made, const knowledge::comparison& page, reading& read) {
    constexpr double sure = 0.6;
    const auto counts = [&](const priority& each) { return contains(page.criteria, each.criterion); };
    const bool is_counted =
        std::ranges::any_of(made.text.cues, [](const cue_hit& hit) { return hit.what == cue::weight_double; });
    if (!read.use_cases.empty() || std::ranges::count_if(read.priorities, counts) != 1 || is_counted) { return; }
    auto& wish = *std::ranges::find_if(read.priorities, counts);
    const bool is_sure = std::any_of(made.wishes.begin(), made.wishes.end(), [&](const criterion_candidate& each) {
        return each.criterion->id == wish.criterion && each.chance >= sure;
    });
    if (is_sure && wish.multiplier == spoken_multiplier::matters) { wish.multiplier = spoken_multiplier::matters_most; }
}

bool is_said(const std::string& criterion, const reading& read) {
    return std::ranges::any_of(read.priorities, [&](const priority& each) { return each.criterion == criterion; });
}

// The likeliest wish that the page can weigh and no use case raises.
void guess_wish(const full_reading& made, const knowledge::comparison& page, const knowledge::snapshot& base,
                reading& read) {
    if (raises_any(read.priorities) && !made.counts_alike) { return; }
    const bool nothing_said = read.use_cases.empty() && read.priorities.empty();
    const double least = read.use_cases.empty() ? 0 : likely_beside_use_case;
    const criterion_candidate* likeliest = nullptr;
    for (const auto& each : made.wishes) {
        const auto& id = each.criterion->id;
        const bool usable = !each.named && !is_said(id, read) &&
                            (is_likely(each) || (nothing_said && each.chance >= worth_a_wish &&
                                                 !is_the_question_itself(each.found, made))) &&
                            !is_waved_aside(each.found, made) && each.chance >= least && contains(page.criteria, id) &&
                            !is_raised(id, read, base);
        if (usable && (likeliest == nullptr || each.chance > likeliest->chance)) { likeliest = &each; }
    }
    if (likeliest == nullptr) { return; }
    const auto& found = likeliest->found;
    read.priorities.push_back({likeliest->criterion->id, spoken_multiplier::matters_most,
                               clip(valid_utf8(made.text.written(found.first, found.last)), 60)});
    read.notes.push_back("took it that " + without_capital(likeliest->criterion->name) +
                         " matters, from how it is told");
}

}  // namespace

void guess_use_cases(const full_reading& made, reading& read) {
    for (const auto& each : made.weighed) {
        const auto& id = each.use_case->id;
        if (each.named || !is_likely(each) || contains(made.denied, id) || contains(read.use_cases, id)) { continue; }
        read.use_cases.push_back(id);
    }
}

namespace {

template <class LeastChance>
void guess_one(const full_reading& made, LeastChance least_chance, reading& read) {
    if (!read.use_cases.empty() || !read.priorities.empty()) { return; }
    const use_case_candidate* likeliest = nullptr;
    for (const auto& each : made.weighed) {
        const auto& id = each.use_case->id;
        const bool usable = each.chance >= least_chance(id) && !contains(made.denied, id);
        if (usable && (likeliest == nullptr || each.chance > likeliest->chance)) { likeliest = &each; }
    }
    if (likeliest != nullptr) { take(*likeliest, read); }
}

}  // namespace

void guess_likeliest_use_case(const full_reading& made, reading& read) {
    guess_one(
        made, [](const std::string&) { return worth_a_guess; }, read);
}

void guess_use_case_of_one(const full_reading& made, const std::function<bool(const std::string&)>& has_rule,
                           reading& read) {
    guess_one(
        made, [&](const std::string& id) { return has_rule(id) ? worth_a_ruling : worth_a_guess_of_one; }, read);
}

bool hints_at_work(const full_reading& made) {
    return std::any_of(made.weighed.begin(), made.weighed.end(),
                       [](const use_case_candidate& each) { return each.chance >= worth_a_guess; });
}

bool tells_of_a_wish(const full_reading& made) {
    return std::any_of(made.wishes.begin(), made.wishes.end(), [&](const criterion_candidate& each) {
        return !each.named && is_likely(each) && !is_the_question_itself(each.found, made);
    });
}

bool settle_guesses(const full_reading& made, const knowledge::comparison& page,
                    const std::vector<std::string>& options, const knowledge::snapshot& base, reading& read) {
    // Where two sides count the same, what seems to be told speaks of the other one.
    if (!made.counts_alike) {
        drop_contrary_use_cases(made, page, options, read);
        drop_outweighed_guesses(made, page, options, read);
    }
    guess_nearest_use_case(made, page, options, read);
    const bool at_low_odds = rests_on_low_odds(made, read);
    for (const auto& id : read.use_cases) {
        const auto* use_case = is_guess(made, id) ? base.find_use_case(id) : nullptr;
        if (use_case == nullptr) { continue; }
        read.notes.push_back("took it for " + use_case->description + ", from how the work is told");
    }
    raise_only_wish(made, page, read);
    guess_wish(made, page, base, read);
    return at_low_odds;
}

}  // namespace hirewise::advice
