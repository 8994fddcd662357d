#include "advice/panels.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

#include "advice/decider.hpp"
#include "advice/native_apps.hpp"
#include "advice/stand_ins.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "knowledge/rivalry.hpp"

namespace hirewise::advice {
namespace {

constexpr std::size_t min_shared_criteria = 4;
constexpr std::size_t shown_options = 3;
constexpr std::size_t shortlist = 12;
constexpr std::string_view most_hired_for = "language";

using technologies = std::vector<const knowledge::technology*>;

bool has_all(const knowledge::comparison& page, const std::vector<std::string>& options) {
    return std::all_of(options.begin(), options.end(), [&](const auto& id) { return contains(page.options, id); });
}

// Criteria on which every option is rated, in the order of the first one's category: that of the ids.
std::vector<std::string> shared_criteria(const technologies& options) {
    std::vector<std::string> shared;
    for (const auto& [criterion, rating] : options.front()->ratings) {
        const bool rated = std::all_of(options.begin(), options.end(), [&id = criterion](const auto* option) {
            return option->ratings.find(id) != option->ratings.end();
        });
        if (rated) { shared.push_back(criterion); }
    }
    return shared;
}

// What is decided by. Why it may be claimed stands in the profile: a derived page is made for one answer.
knowledge::rating bare_rating(double value) {
    knowledge::rating made;
    made.value = value;
    return made;
}

// The category in which all of them do their job.
std::string_view common_category(const technologies& options) {
    for (const auto* one : options) {
        const auto joins = [&](const auto* other) {
            return knowledge::do_the_same_job(one->category, other->category) || contains(other->also, one->category);
        };
        if (std::all_of(options.begin(), options.end(), joins)) { return one->category; }
    }
    return options.front()->category;
}

constexpr std::array<std::string_view, 2> rated_within_a_kind{"performance", "platform_fit"};

// Takes out of `criteria`, for options of different kinds, what is rated beside others of a kind: how fast a database
// is says nothing of how fast a framework is. What was taken out.
std::vector<std::string> drop_what_is_rated_within_a_kind(const technologies& options,
                                                          std::vector<std::string>& criteria) {
    const bool of_one_kind = std::all_of(options.begin(), options.end(), [&](const auto* option) {
        return knowledge::do_the_same_job(option->category, options.front()->category);
    });
    if (of_one_kind) { return {}; }
    const auto kept = std::stable_partition(criteria.begin(), criteria.end(),
                                            [](const auto& id) { return !contains(rated_within_a_kind, id); });
    std::vector<std::string> dropped;
    std::copy(kept, criteria.end(), std::back_inserter(dropped));
    criteria.erase(kept, criteria.end());
    return dropped;
}

std::shared_ptr<knowledge::comparison> page_about(const technologies& options, std::vector<std::string> criteria) {
    auto page = std::make_shared<knowledge::comparison>();
    page->criteria = std::move(criteria);
    for (const auto& criterion : page->criteria) {
        auto& row = page->ratings[criterion];
        for (const auto* option : options) {
            row.emplace(option->id, bare_rating(option->ratings.find(criterion)->second.value));
        }
    }
    std::vector<std::string> names;
    for (const auto* option : options) {
        page->options.push_back(option->id);
        names.push_back(option->name);
        // As old as the oldest profile, and answered for by its reviewer.
        if (!page->reviewed_on.ok() || option->reviewed_on < page->reviewed_on) {
            page->reviewed_on = option->reviewed_on;
            page->reviewer = option->reviewer;
        }
    }
    page->title = "Our profiles of " + join_as_sentence(names);
    page->domain = knowledge::category_phrase(common_category(options));
    page->location = options.front()->location;
    return page;
}

}  // namespace

std::vector<const knowledge::use_case*> use_cases_of(const knowledge::snapshot& base,
                                                     const std::vector<std::string>& ids) {
    std::vector<const knowledge::use_case*> known;
    for (const auto& id : ids) {
        if (const auto* use_case = base.find_use_case(id)) { known.push_back(use_case); }
    }
    return known;
}

panel_finder::panel_finder(const knowledge::snapshot& base) : base_{base} {
    for (const auto& [id, page] : base.comparisons) {
        for (const auto& option : page.options) { pages_[option].push_back(&page); }
        for (const auto& rule : page.rules) {
            ++winners_[{rule.use_case, rule.option}];
            const auto* winner = base.find_technology(rule.option);
            if (winner != nullptr) { ++rules_[rule.use_case][winner->category]; }
        }
    }
    open_fields();
}

double panel_finder::field::score(std::size_t option, const std::vector<double>& weights) const {
    return std::inner_product(weights.begin(), weights.end(), ratings[option].begin(), 0.0);
}

void panel_finder::field::rate() {
    shared.criteria = shared_criteria(options);
    for (const auto* option : options) {
        auto& row = ratings.emplace_back();
        for (const auto& criterion : shared.criteria) { row.push_back(option->ratings.at(criterion).value); }
    }
}

void panel_finder::open_fields() {
    for (const auto& [id, technology] : base_.technologies) {
        if (!technology.ratings.empty() && !pages_with(id).empty()) {
            auto& of_its_kind = fields_[technology.category];
            of_its_kind.category = technology.category;
            of_its_kind.options.push_back(&technology);
        }
    }
    for (auto& [category, known] : fields_) {
        known.rate();
        make_shortlists(known);
    }
}

void panel_finder::make_shortlists(field& known) const {
    const std::vector<double> equal(known.shared.criteria.size(), 1);
    const auto leaders = [&](const std::vector<double>& weights, std::string_view use_case) {
        std::vector<std::size_t> order(known.options.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto better = [&](std::size_t a, std::size_t b) {
            const bool a_wins = wins_for(use_case, known.options[a]->id);
            const bool b_wins = wins_for(use_case, known.options[b]->id);
            if (a_wins != b_wins) { return a_wins; }
            const double lead = known.score(a, weights) - known.score(b, weights);
            return lead != 0 ? lead > 0 : a < b;
        };
        const auto kept = std::min(shortlist, order.size());
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(), better);
        order.resize(kept);
        return order;
    };
    known.overall = leaders(equal, {});
    for (const auto& [id, use_case] : base_.use_cases) {
        decision_request request;
        request.page = &known.shared;
        request.use_cases = {&use_case};
        known.leaders.emplace(id, leaders(raw_weights(request), id));
    }
    for (std::size_t k = 0; k < known.shared.criteria.size(); ++k) {
        auto only = std::vector<double>(equal.size(), 0);
        only[k] = 1;
        known.leaders.emplace(known.shared.criteria[k], leaders(only, {}));
    }
}

bool panel_finder::wins_for(std::string_view use_case, std::string_view option) const {
    return winners_.count({use_case, option}) > 0;
}

bool panel_finder::wins_for_any(const brief& asked, std::string_view option) const {
    return std::any_of(asked.use_cases.begin(), asked.use_cases.end(),
                       [&](const auto& use_case) { return wins_for(use_case, option); });
}

bool panel_finder::is_unbeaten(const brief& asked, std::string_view option) const {
    return std::ranges::none_of(pages_with(option), [&](const knowledge::comparison* page) {
        return std::ranges::any_of(page->rules, [&](const knowledge::rule& rule) {
            return rule.option != option && contains(asked.use_cases, rule.use_case);
        });
    });
}

const std::vector<const knowledge::comparison*>& panel_finder::pages_with(std::string_view technology) const {
    static const std::vector<const knowledge::comparison*> none;
    const auto found = pages_.find(technology);
    return found == pages_.end() ? none : found->second;
}

const knowledge::comparison* panel_finder::page_ruling(std::string_view technology,
                                                       const std::vector<std::string>& use_cases) const {
    struct side {
        const knowledge::comparison* page = nullptr;  // that whose choice is chosen for the use on most pages
        std::size_t chosen = 0;
        int pages = 0;
    };
    side for_it;
    side against;
    for (const auto* page : pages_with(technology)) {
        const auto rule = std::find_if(page->rules.begin(), page->rules.end(),
                                       [&](const knowledge::rule& r) { return contains(use_cases, r.use_case); });
        const bool ruled = rule != page->rules.end();
        if (!page->source_title.empty() && (ruled || use_cases.empty())) { return page; }
        if (!ruled) { continue; }
        auto& of = rule->option == technology ? for_it : against;
        const auto chosen = winners_.find({rule->use_case, rule->option})->second;
        ++of.pages;
        if (of.page != nullptr && chosen <= of.chosen) { continue; }
        of.page = page;
        of.chosen = chosen;
    }
    if (for_it.page == nullptr || against.page == nullptr) {
        return for_it.page != nullptr ? for_it.page : against.page;
    }
    return for_it.pages > against.pages ? for_it.page : against.page;
}

bool panel_finder::rules_on(std::string_view category, const std::vector<std::string>& use_cases) const {
    return std::any_of(use_cases.begin(), use_cases.end(), [&](const std::string& id) {
        const auto of = rules_.find(id);
        return of != rules_.end() && of->second.find(category) != of->second.end();
    });
}

bool panel_finder::do_the_same_job(std::string_view technology, std::string_view other) const {
    const auto* a = base_.find_technology(technology);
    const auto* b = base_.find_technology(other);
    if (a == nullptr || b == nullptr) { return false; }
    return knowledge::do_the_same_job(*a, *b);
}

std::optional<panel> panel_finder::derive(const std::vector<std::string>& options,
                                          std::vector<knowledge::rule> rules) const {
    technologies found;
    for (const auto& id : options) {
        const auto* technology = base_.find_technology(id);
        const auto is_rival = [&](const auto* other) { return knowledge::do_the_same_job(*technology, *other); };
        if (technology == nullptr || !std::all_of(found.begin(), found.end(), is_rival)) { return {}; }
        found.push_back(technology);
    }
    auto criteria = shared_criteria(found);
    auto left_out = drop_what_is_rated_within_a_kind(found, criteria);
    if (criteria.size() < min_shared_criteria) { return {}; }
    auto made = page_about(found, std::move(criteria));
    made->rules = std::move(rules);
    const auto* page = made.get();
    return panel{page, std::move(made), options, std::move(left_out)};
}

const knowledge::comparison* panel_finder::written_for(const std::vector<std::string>& options) const {
    const knowledge::comparison* smallest = nullptr;
    for (const auto* page : pages_with(options.front())) {
        if (has_all(*page, options) && (smallest == nullptr || page->options.size() < smallest->options.size())) {
            smallest = page;
        }
    }
    return smallest;
}

std::optional<panel> panel_finder::for_options(const std::vector<std::string>& options) const {
    if (options.size() < 2) { return {}; }
    if (const auto* page = written_for(options)) { return panel{page, nullptr, options}; }
    const auto languages = as_languages(base_, options);
    if (const auto* page = written_for(languages)) { return panel{page, nullptr, languages}; }
    if (auto made = derive(options)) { return made; }
    const auto platforms = as_platforms(base_, options);
    if (const auto* page = written_for(platforms)) { return panel{page, nullptr, platforms}; }
    return derive(platforms);
}

// The asked one; else that in which the use cases have most rules. Languages are what people are hired for: another
// category must have more than twice as many.
std::string_view panel_finder::category_for(const brief& asked) const {
    if (!asked.category.empty()) { return asked.category; }
    for (const auto& id : asked.use_cases) {
        const auto* use_case = base_.find_use_case(id);
        if (use_case != nullptr && !use_case->category.empty()) { return use_case->category; }
    }
    std::map<std::string_view, std::size_t> rules;
    for (const auto& use_case : asked.use_cases) {
        const auto found = rules_.find(use_case);
        if (found == rules_.end()) { continue; }
        for (const auto& [category, count] : found->second) {
            rules[category] += category == most_hired_for ? 2 * count : count;
        }
    }
    std::string_view best;
    for (const auto& [category, count] : rules) {
        const bool more = best.empty() || count > rules[best];
        if (more || (count == rules[best] && category == most_hired_for)) { best = category; }
    }
    return best.empty() && !asked.priorities.empty() ? most_hired_for : best;
}

bool panel_finder::is_wanted(const knowledge::technology& option, const brief& asked) const {
    if (contains(asked.excluded, option.id) || serves_half_of(option, asked.use_cases)) { return false; }
    if (asked.written_in.empty() || option.parent == asked.written_in) { return true; }
    const auto* parent = base_.find_technology(option.parent);
    return parent != nullptr && parent->parent == asked.written_in;
}

std::vector<std::string> panel_finder::written_in(std::string_view language, std::string_view category) const {
    std::vector<std::string> ids;
    brief asked;
    asked.written_in = language;
    for (const auto& [id, technology] : base_.technologies) {
        if (technology.category == category && is_wanted(technology, asked)) { ids.push_back(id); }
    }
    return ids;
}

panel_finder::field panel_finder::field_written_in(const field& known, const brief& asked) const {
    field made;
    std::ranges::copy_if(known.options, std::back_inserter(made.options),
                         [&](const auto* option) { return is_wanted(*option, asked); });
    if (made.options.size() < 2) {
        made.options.clear();
        for (const auto& [id, technology] : base_.technologies) {
            const bool is_one = technology.category == known.category && !technology.ratings.empty();
            if (is_one && is_wanted(technology, asked)) { made.options.push_back(&technology); }
        }
    }
    if (made.options.empty()) { return made; }
    made.rate();
    made.overall.resize(made.options.size());
    std::iota(made.overall.begin(), made.overall.end(), 0U);
    return made;
}

// The leaders for what was asked; of them those that win a rule for the use cases, if there are two of those.
std::vector<std::size_t> panel_finder::candidates(const field& known, const brief& asked) const {
    std::vector<std::size_t> all;
    const auto take = [&](std::string_view id) {
        const auto found = known.leaders.find(id);
        if (found != known.leaders.end()) { all.insert(all.end(), found->second.begin(), found->second.end()); }
    };
    for (const auto& id : asked.use_cases) { take(id); }
    for (const auto& priority : asked.priorities) { take(priority.criterion); }
    all.insert(all.end(), known.overall.begin(), known.overall.end());
    std::erase_if(all, [&](std::size_t option) { return !is_wanted(*known.options[option], asked); });
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::vector<std::size_t> winners;
    std::copy_if(all.begin(), all.end(), std::back_inserter(winners),
                 [&](std::size_t option) { return wins_for_any(asked, known.options[option]->id); });
    return winners.size() >= 2 ? winners : all;
}

// The ids of the best, best first; what a requirement rules out comes last.
std::vector<std::string> panel_finder::best_for(const field& known, const brief& asked) const {
    decision_request request;
    request.page = &known.shared;
    request.priorities = asked.priorities;
    request.use_cases = use_cases_of(base_, asked.use_cases);
    const auto weights = raw_weights(request);
    const auto is_out = [&](std::size_t option) {
        return std::any_of(request.use_cases.begin(), request.use_cases.end(), [&](const auto* use_case) {
            return std::any_of(use_case->requirements.begin(), use_case->requirements.end(), [&](const auto& needed) {
                const auto rating = known.options[option]->ratings.find(needed.criterion);
                return rating != known.options[option]->ratings.end() && rating->second.value < needed.at_least;
            });
        });
    };
    auto order = candidates(known, asked);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const bool a_is_out = is_out(a);
        const bool b_is_out = is_out(b);
        return a_is_out != b_is_out ? b_is_out : known.score(a, weights) > known.score(b, weights);
    });
    // Whoever wins a rule for what was asked is weighed, however its ratings stand in general.
    const auto wins = std::stable_partition(
        order.begin(), order.end(), [&](std::size_t option) { return wins_for_any(asked, known.options[option]->id); });
    // "which CMS for a parish?": what another one is chosen over for that comes behind those that are never beaten.
    std::stable_partition(order.begin(), wins,
                          [&](std::size_t option) { return is_unbeaten(asked, known.options[option]->id); });
    std::vector<std::string> ids;
    for (const auto option : order) {
        if (ids.size() < shown_options) { ids.push_back(known.options[option]->id); }
    }
    return ids;
}

std::vector<knowledge::rule> panel_finder::pooled_rules(const std::vector<std::string>& options,
                                                        const brief& asked) const {
    std::vector<knowledge::rule> rules;
    for (const auto& use_case : asked.use_cases) {
        // Options come best first: the first undefeated one with a rule is the choice.
        for (const auto& option : options) {
            const knowledge::rule* own = nullptr;
            bool loses = false;
            for (const auto* page : pages_with(option)) {
                for (const auto& rule : page->rules) {
                    if (rule.use_case != use_case) { continue; }
                    if (rule.option == option && own == nullptr) { own = &rule; }
                    loses = loses || (rule.option != option && contains(options, rule.option));
                }
            }
            if (own == nullptr || loses) { continue; }
            rules.push_back(*own);
            break;
        }
    }
    return rules;
}

// What the team can work with is weighed too, in the place of the last of the best.
void panel_finder::add_what_they_know(const field& known, const brief& asked, std::vector<std::string>& best) const {
    if (!skills_for(best, asked.skills, base_).empty()) { return; }
    std::vector<std::string> wanted;
    for (const auto* option : known.options) {
        if (is_wanted(*option, asked)) { wanted.push_back(option->id); }
    }
    const auto skills = skills_for(wanted, asked.skills, base_);
    if (skills.empty()) { return; }
    const auto whole =
        std::find_if(skills.begin(), skills.end(), [](const team_skill& each) { return each.is_whole(); });
    const auto& added = whole != skills.end() ? *whole : skills.front();
    if (best.size() < shown_options) {
        best.push_back(added.option);
    } else {
        best.back() = added.option;
    }
}

// Two at least, best first; empty if no category fits.
std::vector<std::string> panel_finder::best_for(const brief& asked) const {
    const auto known = fields_.find(category_for(asked));
    if (known == fields_.end() || known->second.options.size() < 2) { return {}; }
    auto best = asked.written_in.empty() ? best_for(known->second, asked)
                                         : best_for(field_written_in(known->second, asked), asked);
    if (best.size() < 2) { return {}; }
    add_what_they_know(known->second, asked, best);
    return best;
}

std::optional<std::string> panel_finder::rival_of(std::string_view technology, const brief& asked) const {
    const auto best = best_for(asked);
    for (const auto& rule : pooled_rules(best, asked)) {
        if (rule.option != technology) { return rule.option; }
    }
    for (const auto& option : best) {
        if (option != technology) { return option; }
    }
    return {};
}

std::optional<panel> panel_finder::for_brief(const brief& asked) const {
    const auto best = best_for(asked);
    if (best.empty()) { return {}; }
    return derive(best, pooled_rules(best, asked));
}

}  // namespace hirewise::advice
