#include "advice/decider.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <set>

#include "advice/matrix.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

constexpr double max_weight = 9;
constexpr double skill_multiplier = 2;
constexpr double clear_difference = 2;  // points on one criterion that an honest rating error of one each cannot turn

bool is_stated(const decision_request& request, const std::string& use_case) {
    return std::find(request.stated.begin(), request.stated.end(), use_case) != request.stated.end();
}

bool is_ruled_out(const std::vector<ruled_out>& out, const std::string& option) {
    return std::any_of(out.begin(), out.end(), [&](const ruled_out& each) { return each.option == option; });
}

std::vector<applied_rule> rules_for(const decision_request& request, const std::vector<ruled_out>& out) {
    std::vector<applied_rule> applied;
    for (const auto* use_case : request.use_cases) {
        for (const auto& rule : request.page->rules) {
            const bool asked =
                std::find(request.options.begin(), request.options.end(), rule.option) != request.options.end();
            if (rule.use_case == use_case->id && asked && !is_ruled_out(out, rule.option)) {
                applied.push_back({rule.use_case, rule.option, rule.reason});
            }
        }
    }
    return applied;
}

// The option that all rules name, if they agree.
std::optional<std::string> common_option(const std::vector<applied_rule>& rules) {
    if (rules.empty()) { return std::nullopt; }
    const bool agree = std::all_of(rules.begin(), rules.end(),
                                   [&](const applied_rule& r) { return r.option == rules.front().option; });
    return agree ? std::optional{rules.front().option} : std::nullopt;
}

// How far a wish that is raised speaks for the first of two options, in points; none where the page does not rate it.
std::optional<double> lead_by_wish(const priority& wish, const matrix& numbers, std::size_t first, std::size_t second) {
    const auto found = std::ranges::find(numbers.criteria, wish.criterion);
    if (wish.multiplier <= 1 || found == numbers.criteria.end()) { return std::nullopt; }
    return numbers.difference(first, second, static_cast<std::size_t>(found - numbers.criteria.begin()));
}

// Level in all, but everything the asker raised speaks clearly for one option: then that decides.
std::optional<std::string> favoured_by_priorities(const decision_request& request, const matrix& numbers,
                                                  std::size_t first, std::size_t second) {
    std::optional<std::size_t> favourite;
    for (const auto& priority : request.priorities) {
        const auto lead = lead_by_wish(priority, numbers, first, second);
        if (!lead) { continue; }
        if (std::abs(*lead) < clear_difference) { return std::nullopt; }
        const auto better = *lead > 0 ? first : second;
        if (favourite && *favourite != better) { return std::nullopt; }
        favourite = better;
    }
    return favourite ? std::optional{numbers.options[*favourite]} : std::nullopt;
}

// The asker says that two sides count the same, and what was understood speaks for both, or is no more than one.
bool are_sides_even(const decision_request& request, const matrix& numbers, const std::vector<std::size_t>& order,
                    const std::vector<applied_rule>& rules) {
    if (!request.sides_count_alike) { return false; }
    if (count_of_wants(request) < 2) { return true; }
    std::set<std::string_view> favoured;
    for (const auto& rule : rules) { favoured.insert(rule.option); }
    for (const auto& wish : request.priorities) {
        const auto lead = lead_by_wish(wish, numbers, order[0], order[1]);
        if (lead && std::abs(*lead) >= clear_difference) { favoured.insert(numbers.options[order[*lead > 0 ? 0 : 1]]); }
    }
    return favoured.size() > 1;
}

// "Fast code and easy learning, equally": two wishes that speak clearly for different options, and neither weighs more.
bool wishes_pull_both_ways(const decision_request& request, const matrix& numbers, std::size_t first,
                           std::size_t second) {
    constexpr double outweighs = clear_difference / 2;
    const auto& all = numbers.weights;
    const double least = *std::min_element(all.begin(), all.end());
    bool for_first = false;
    bool for_second = false;
    double sum = 0;
    double weights = 0;
    for (const auto& wish : request.priorities) {
        const auto k = static_cast<std::size_t>(
            std::find(numbers.criteria.begin(), numbers.criteria.end(), wish.criterion) - numbers.criteria.begin());
        if (wish.multiplier <= 1 || k == numbers.criteria.size() || all[k] <= least) { continue; }
        const double lead = numbers.difference(first, second, k);
        for_first = for_first || lead >= clear_difference;
        for_second = for_second || lead <= -clear_difference;
        sum += wish.multiplier * lead;
        weights += wish.multiplier;
    }
    return for_first && for_second && std::abs(sum) < outweighs * weights;
}

// Level in all, but the team knows more of one of the two, or of what it builds on: then that decides.
std::optional<std::string> favoured_by_skills(const decision_request& request, const std::string& first,
                                              const std::string& second) {
    const auto halves_known = [&](const std::string& option) {
        const auto skill = std::find_if(request.skills.begin(), request.skills.end(),
                                        [&](const team_skill& each) { return each.option == option; });
        return skill == request.skills.end() ? 0 : skill->is_whole() ? 2 : 1;
    };
    if (halves_known(first) == halves_known(second)) { return std::nullopt; }
    return halves_known(first) > halves_known(second) ? first : second;
}

bool is_named_by(const std::vector<applied_rule>& rules, const std::string& option) {
    return std::ranges::any_of(rules, [&](const applied_rule& each) { return each.option == option; });
}

// Rules that disagree: the option of one of them that the team knows more of than of those of all others.
std::optional<std::string> favoured_among(const decision_request& request, const std::vector<applied_rule>& rules) {
    const auto wins = [&](const applied_rule& one) {
        return std::all_of(rules.begin(), rules.end(), [&](const applied_rule& other) {
            return other.option == one.option || favoured_by_skills(request, one.option, other.option) == one.option;
        });
    };
    const auto found = std::find_if(rules.begin(), rules.end(), wins);
    return found == rules.end() ? std::nullopt : std::optional{found->option};
}

// Best first by ratings, those that are ruled out last; indices into the matrix.
std::vector<std::size_t> ranking(const matrix& numbers, const std::vector<ruled_out>& out) {
    std::vector<std::size_t> order(numbers.options.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const bool a_is_out = is_ruled_out(out, numbers.options[a]);
        const bool b_is_out = is_ruled_out(out, numbers.options[b]);
        return a_is_out != b_is_out ? b_is_out : numbers.score(a) > numbers.score(b);
    });
    return order;
}

// What the requirements of the use cases leave out. If nothing would be left, they decide nothing.
std::vector<ruled_out> options_ruled_out(const decision_request& request, const matrix& numbers) {
    std::vector<ruled_out> out;
    std::set<std::string_view> without;
    for (const auto* use_case : request.use_cases) {
        for (const auto& needed : use_case->requirements) {
            const auto k = std::find(numbers.criteria.begin(), numbers.criteria.end(), needed.criterion);
            if (k == numbers.criteria.end()) { continue; }
            for (std::size_t option = 0; option < numbers.options.size(); ++option) {
                const double rating = numbers.ratings[option][static_cast<std::size_t>(k - numbers.criteria.begin())];
                if (rating >= needed.at_least || !without.insert(numbers.options[option]).second) { continue; }
                out.push_back(
                    {numbers.options[option], use_case->id, needed.criterion, rating, needed.at_least, needed.reason});
            }
        }
    }
    if (without.size() == numbers.options.size()) { out.clear(); }
    return out;
}

struct verdict {
    std::optional<std::string> winner;
    advice::strength strength = strength::level;
};

verdict judge(const decision_request& request, const matrix& numbers, const std::vector<std::size_t>& order,
              const std::vector<applied_rule>& rules) {
    const auto& leader = numbers.options[order[0]];
    const double margin = numbers.margin(order[0], order[1]);
    const double tau = numbers.tie_zone();
    const bool clear = margin > tau;
    const auto by_rule = common_option(rules);
    if (!rules.empty() && !by_rule) {
        if (const auto favourite = favoured_among(request, rules)) { return {favourite, strength::split}; }
        // What the asker says counts may tell which of them weighs more.
        const auto wished = favoured_by_priorities(request, numbers, order[0], order[1]);
        if (wished && is_named_by(rules, *wished)) { return {wished, strength::split}; }
        const bool told = clear && is_named_by(rules, leader) && (request.is_follow_up || !request.priorities.empty());
        return {told ? std::optional{leader} : std::nullopt, strength::split};
    }
    if (by_rule && *by_rule != leader) {
        // Of three the ruled one may trail a leader who is level with the second.
        const auto ruled = std::ranges::find(numbers.options, *by_rule) - numbers.options.begin();
        if (numbers.margin(order[0], static_cast<std::size_t>(ruled)) > tau) { return {by_rule, strength::split}; }
    }
    if (by_rule) {
        const bool strong = *by_rule == leader && margin >= 2 * tau && !request.page_is_stale &&
                            !request.page_is_derived && !request.use_case_is_a_guess &&
                            !rests_on_a_guess(request, leader);
        return {by_rule, strong ? strength::strong : strength::conditional};
    }
    if (request.use_cases.empty() && wishes_pull_both_ways(request, numbers, order[0], order[1])) {
        return {std::nullopt, strength::split};
    }
    if (clear) { return {leader, strength::conditional}; }
    if (const auto favourite = favoured_by_priorities(request, numbers, order[0], order[1])) {
        return {favourite, strength::conditional};
    }
    if (const auto favourite = favoured_by_skills(request, leader, numbers.options[order[1]])) {
        return {favourite, strength::conditional};
    }
    if (asks_in_general(request) && contains(numbers.options, request.page->leans_to)) {
        return {request.page->leans_to, strength::conditional};
    }
    return {std::nullopt, strength::level};
}

option_score score_of(const matrix& numbers, std::size_t option) {
    option_score made{numbers.options[option], numbers.score(option), {}};
    for (std::size_t k = 0; k < numbers.criteria.size(); ++k) {
        made.contributions.push_back({numbers.criteria[k], numbers.ratings[option][k], numbers.share(k)});
    }
    return made;
}

}  // namespace

bool asks_in_general(const decision_request& request) {
    return request.use_cases.empty() && request.priorities.empty() && request.skills.empty();
}

bool skill_matters(const decision_request& request) {
    const auto& known = request.skills;
    if (known.empty() || !request.priorities.empty()) { return false; }
    return known.size() < request.options.size() ||
           std::any_of(known.begin(), known.end(),
                       [&](const team_skill& each) { return each.is_whole() != known.front().is_whole(); });
}

std::size_t count_of_wants(const decision_request& request) {
    const auto raised = std::ranges::count_if(request.priorities, [&](const priority& each) {
        return each.multiplier > 1 && contains(request.page->criteria, each.criterion);
    });
    return request.use_cases.size() + static_cast<std::size_t>(raised);
}

std::vector<double> raw_weights(const decision_request& request) {
    std::vector<double> weights;
    for (const auto& criterion : request.page->criteria) {
        double weight = 1;
        for (const auto* use_case : request.use_cases) {
            const auto found = use_case->weights.find(criterion);
            if (found != use_case->weights.end()) { weight *= found->second; }
        }
        if (is_matter_of_skill(criterion) && skill_matters(request)) { weight *= skill_multiplier; }
        for (const auto& priority : request.priorities) {
            if (priority.criterion != criterion) { continue; }
            weight = priority.multiplier < 1 ? priority.multiplier : weight * priority.multiplier;
        }
        weights.push_back(std::clamp(weight, 0.0, max_weight));
    }
    return weights;
}

bool rests_on_a_guess(const decision_request& request, const std::string& winner) {
    auto without = request;
    std::erase_if(without.use_cases, [&](const knowledge::use_case* use_case) {
        return !use_case->assumption.empty() && !is_stated(request, use_case->id);
    });
    if (without.use_cases.size() == request.use_cases.size()) { return false; }
    const auto numbers = make_matrix(without);
    const auto index = static_cast<std::size_t>(std::find(numbers.options.begin(), numbers.options.end(), winner) -
                                                numbers.options.begin());
    for (std::size_t other = 0; other < numbers.options.size(); ++other) {
        if (other != index && numbers.margin(index, other) <= numbers.tie_zone()) { return true; }
    }
    return false;
}

decision decide(const decision_request& request) {
    decision made;
    const auto numbers = make_matrix(request);
    if (numbers.options.size() < 2) { return made; }
    made.ruled_out = options_ruled_out(request, numbers);
    const auto order = ranking(numbers, made.ruled_out);
    made.rules = rules_for(request, made.ruled_out);
    made.margin = numbers.margin(order[0], order[1]);
    made.tie_zone = numbers.tie_zone();
    for (const auto option : order) { made.options.push_back(score_of(numbers, option)); }
    made.flips = find_flips(numbers, order[0], order[1]);
    made.joint = find_joint_flip(numbers, order[0], order[1]);
    const bool only_one_left = made.ruled_out.size() + 1 == numbers.options.size();
    made.sides_are_even = !only_one_left && are_sides_even(request, numbers, order, made.rules);
    const auto [winner, strength] = only_one_left         ? verdict{numbers.options[order[0]], strength::conditional}
                                    : made.sides_are_even ? verdict{std::nullopt, strength::split}
                                                          : judge(request, numbers, order, made.rules);
    made.winner = winner;
    made.strength = strength;
    return made;
}

}  // namespace hirewise::advice
