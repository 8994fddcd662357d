#include "advice/explainer.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "advice/citing.hpp"
#include "advice/naming.hpp"
#include "advice/plain.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

constexpr std::size_t most_reasons = 2;
constexpr double worth_telling = 0.5;  // points on one criterion
constexpr double far_fetched = 10;     // times as much: told only if there is no nearer way

// A criterion as it pulls between two options.
struct pull {
    std::string criterion;
    double ours = 0;
    double theirs = 0;
    double weight = 0;  // share
    double contribution() const { return weight * (ours - theirs); }
};

const option_score* find_option(const decision& made, std::string_view id) {
    for (const auto& option : made.options) {
        if (option.id == id) { return &option; }
    }
    return nullptr;
}

// The criteria on which `option` is better than `against`, strongest first.
std::vector<pull> pulls_for(const decision& made, std::string_view option, std::string_view against) {
    std::vector<pull> pulls;
    const auto* ours = find_option(made, option);
    const auto* theirs = find_option(made, against);
    if (ours == nullptr || theirs == nullptr) { return pulls; }
    for (std::size_t k = 0; k < ours->contributions.size(); ++k) {
        const auto& c = ours->contributions[k];
        const double other = theirs->contributions[k].rating;
        if (c.rating > other && c.weight > 0) { pulls.push_back({c.criterion, c.rating, other, c.weight}); }
    }
    std::stable_sort(pulls.begin(), pulls.end(),
                     [](const pull& a, const pull& b) { return a.contribution() > b.contribution() + 1e-9; });
    return pulls;
}

// On a derived page: that of the profile, which says why.
const knowledge::rating* rating_on(const decided& what, const std::string& criterion, const std::string& option) {
    if (what.request.page_is_derived) {
        const auto* technology = what.base.find_technology(option);
        if (technology == nullptr) { return nullptr; }
        const auto rated = technology->ratings.find(criterion);
        return rated == technology->ratings.end() ? nullptr : &rated->second;
    }
    const auto row = what.request.page->ratings.find(criterion);
    if (row == what.request.page->ratings.end()) { return nullptr; }
    const auto cell = row->second.find(option);
    return cell == row->second.end() ? nullptr : &cell->second;
}

// " (computed from figures: 6.8 and 6.4)", where an editor differs from the formula.
std::string computed_words(const knowledge::rating* ours, const knowledge::rating* theirs) {
    constexpr double worth_saying = 0.5;
    const auto differs = [&](const knowledge::rating* r) {
        return r != nullptr && std::abs(r->override_by()) >= worth_saying;
    };
    if (!differs(ours) && !differs(theirs)) { return {}; }
    std::vector<std::string> values;
    for (const auto* r : {ours, theirs}) {
        values.push_back(r != nullptr && r->computed ? short_number(*r->computed, 1) : "no figure");
    }
    return " (computed from figures: " + join_as_sentence(values) + ")";
}

class writer {
public:
    explicit writer(const decided& what) : what_{what}, made_{what.decision} {
        leader_ = made_.options[0].id;
        second_ = made_.options[1].id;
        winner_ = made_.winner.value_or(leader_);
        other_ = winner_ == leader_ ? second_ : leader_;
    }

    explanation write() const {
        explanation text;
        text.headline = headline();
        text.because = because();
        text.but = but();
        text.flips_if = flips_if();
        text.assumptions = assumptions();
        text.rule = rule();
        text.not_covered = not_covered();
        text.review = review();
        return text;
    }

private:
    std::string name(std::string_view id) const { return technology_name(what_.base, id); }
    std::string role(std::string_view id) const { return technology_role(what_.base, id); }
    bool close() const { return made_.margin <= made_.tie_zone; }
    bool do_rules_disagree() const {
        return std::any_of(made_.rules.begin(), made_.rules.end(),
                           [&](const applied_rule& r) { return r.option != made_.rules.front().option; });
    }

    std::vector<std::string> criteria_with(bool raised) const {
        std::vector<std::string> ids;
        for (const auto& p : what_.request.priorities) {
            if (raised ? p.multiplier > 1 : p.multiplier < 1) { ids.push_back(p.criterion); }
        }
        return ids;
    }

    // What the team knows of the options or of their ground: "Vue and JavaScript"; empty if nothing.
    std::string skilled_team() const {
        std::vector<std::string> names;
        for (const auto& skill : what_.request.skills) {
            auto known = name(skill.known);
            if (std::find(names.begin(), names.end(), known) == names.end()) { names.push_back(std::move(known)); }
        }
        return names.empty() ? std::string{} : join_as_sentence(names);
    }

    // A winner that nobody in the team knows is no choice for what it knows.
    bool wins_without_skill() const {
        const auto& skills = what_.request.skills;
        return made_.winner.has_value() && std::none_of(skills.begin(), skills.end(),
                                                        [&](const team_skill& each) { return each.option == winner_; });
    }

    // " for a start-up building an MVP, with talent availability counting more"
    std::string purpose() const {
        std::vector<std::string> uses;
        for (const auto* use_case : what_.request.use_cases) { uses.push_back(use_case->description); }
        std::string text;
        if (!uses.empty()) { text = " for " + join_as_sentence(uses); }
        const auto raised = criteria_with(true);
        const auto lowered = criteria_with(false);
        if (const auto skilled = skilled_team(); !skilled.empty()) {
            text += (wins_without_skill() ? " even for a team that knows " : " for a team that knows ") + skilled;
        }
        if (!raised.empty()) {
            text += uses.empty() ? " if " : ", with ";
            text += criteria_names(what_.base, raised);
            const bool most = std::any_of(what_.request.priorities.begin(), what_.request.priorities.end(),
                                          [](const priority& p) { return p.multiplier >= 3; });
            text += !uses.empty()       ? " counting more"
                    : raised.size() > 1 ? (most ? " count most" : " count more")
                                        : (most ? " counts most" : " counts more");
        }
        if (!lowered.empty()) {
            text += raised.empty() ? (uses.empty() ? " if " : ", with ") : " and ";
            text += criteria_names(what_.base, lowered);
            text += !uses.empty()        ? " counting less"
                    : !raised.empty()    ? " less"
                    : lowered.size() > 1 ? " count less"
                                         : " counts less";
        }
        return text;
    }

    std::string headline() const {
        if (!made_.winner) { return undecided_headline(); }
        auto text = "Hire " + with_article(role(winner_)) + purpose();
        if (*made_.strength == strength::split) {
            if (!do_rules_disagree()) { return text + ", by our rule; the ratings say " + name(other_); }
            return text + (winner_ == leader_ ? ", by the ratings" : "") + "; our rules disagree";
        }
        if (asks_in_general(what_.request)) { text += ", as the general default for " + what_.request.page->domain; }
        if (made_.only_one_is_left()) {
            return text + (made_.ruled_out.size() == 1 ? ", as " + name(other_) + " is" : ", as all others are") +
                   " ruled out";
        }
        return made_.is_close() ? text + ", narrowly" : text;
    }

    // The criteria raised by the asker that speak for one of the two.
    std::vector<std::string> wished_of(std::string_view one, std::string_view other) const {
        std::vector<std::string> ids;
        for (const auto& p : pulls_for(made_, one, other)) {
            if (contains(criteria_with(true), p.criterion)) { ids.push_back(p.criterion); }
        }
        return ids;
    }

    // Two sides count the same, and one of them at most was understood.
    std::string asks_for_other_side() const {
        if (count_of_wants(what_.request) == 0) {
            return "You say that two things count the same, and neither was understood. Which are they?";
        }
        const auto favoured = made_.rules.empty() ? leader_ : made_.rules.front().option;
        return name(favoured) + purpose() +
               ", but you say that something else counts as much, and that was not understood. What is it?";
    }

    // "Go for a start-up building an MVP", "Rust for performance"; wishes only where no two rules disagree.
    std::vector<std::string> sides() const {
        std::vector<std::string> all;
        for (const auto& r : made_.rules) {
            const auto* use_case = what_.base.find_use_case(r.use_case);
            all.push_back(role(r.option) + " for " + (use_case != nullptr ? use_case->description : r.use_case));
        }
        if (do_rules_disagree()) { return all; }
        for (const auto& [one, other] : {std::pair{leader_, second_}, std::pair{second_, leader_}}) {
            const auto ids = wished_of(one, other);
            if (!ids.empty()) { all.push_back(name(one) + " for " + without_capital(criteria_names(what_.base, ids))); }
        }
        return all;
    }

    std::string undecided_headline() const {
        const bool alike = made_.sides_are_even;
        if (alike && count_of_wants(what_.request) < 2) { return asks_for_other_side(); }
        if (*made_.strength != strength::split) {
            return name(leader_) + " and " + name(second_) + " are too close to call" + purpose();
        }
        return (do_rules_disagree() ? "Our rules disagree: " : "What you want pulls both ways: ") +
               join_as_sentence(sides()) +
               (alike ? ". As both count the same, neither wins." : ". Which of them weighs more?");
    }

    std::vector<std::string> because() const {
        if (!made_.winner) {
            std::vector<std::string> sides;
            for (const auto& [a, b] : {std::pair{leader_, second_}, std::pair{second_, leader_}}) {
                std::vector<std::string> ids;
                for (const auto& p : pulls_for(made_, a, b)) { ids.push_back(p.criterion); }
                if (!ids.empty()) {
                    sides.push_back(name(a) + " is rated better on " + criteria_names(what_.base, ids) + ".");
                }
            }
            return sides;
        }
        std::vector<std::string> reasons;
        for (const auto& out : made_.ruled_out) {
            reasons.push_back(
                with_capital(name(out.option)) + " is ruled out: " + without_capital(without_stop(out.reason)) +
                " (our editors rate its " + without_capital(criterion_name(what_.base, out.criterion)) + " " +
                short_number(out.rating, 1) + ", and at least " + short_number(out.at_least, 1) + " is needed).");
        }
        if (reasons.size() > most_reasons) { reasons.resize(most_reasons); }
        for (auto& reason : reasons_for(what_, winner_, other_, most_reasons - reasons.size())) {
            reasons.push_back(std::move(reason));
        }
        return reasons;
    }

    std::string but() const {
        if (!made_.winner) { return {}; }
        auto pulls = pulls_for(made_, other_, winner_);
        std::erase_if(pulls, [](const pull& p) { return p.ours - p.theirs < worth_telling; });
        if (pulls.empty()) { return {}; }
        // The strongest argument, and the next one if it weighs about as much.
        const bool two = pulls.size() >= 2 && pulls[1].contribution() > 0.75 * pulls[0].contribution();
        pulls.resize(two ? 2 : 1);
        std::vector<std::string> ids;
        std::vector<std::string> figures;
        for (const auto& p : pulls) {
            ids.push_back(p.criterion);
            figures.push_back(short_number(p.ours, 1) + " to " + short_number(p.theirs, 1));
        }
        return with_capital(criteria_names(what_.base, ids)) + (two ? " speak for " : " speaks for ") + name(other_) +
               " (" + join_as_sentence(figures) + ").";
    }

    std::string flips_if() const {
        const bool second_is_out = std::any_of(made_.ruled_out.begin(), made_.ruled_out.end(),
                                               [&](const ruled_out& out) { return out.option == second_; });
        if (second_is_out) { return "No weighting changes this, unless that requirement does not hold for you."; }
        if (made_.margin <= 0) {
            return "Whatever counts a little more than the rest decides: the totals are the same.";
        }
        if (made_.flips.empty() && !made_.joint) {
            return "No weighting of these criteria changes the order: " + name(leader_) +
                   " is rated at least as high everywhere.";
        }
        if (auto extreme = extreme_way(); !extreme.empty()) { return extreme; }
        std::string text =
            made_.winner && winner_ != leader_
                ? "On the ratings alone " + name(leader_) + " leads; " + name(second_) + " leads there too if "
                : name(second_) + (made_.winner ? " wins if " : " leads if ");
        std::vector<std::string> ways;
        for (const auto& way : single_ways()) { ways.push_back(way); }
        if (ways.empty()) {
            const auto& joint = *made_.joint;
            return text + criteria_names(what_.base, joint.criteria) + " together count " +
                   short_number(joint.multiplier, 1) + " times as much.";
        }
        text += join(ways, ", or ");
        const bool small = made_.joint && made_.flips.front().multiplier > 1 &&
                           made_.joint->multiplier + 0.05 < made_.flips.front().multiplier &&
                           made_.joint->criteria.size() <= 3;
        if (small) { text += "; together " + short_number(made_.joint->multiplier, 1) + " times is enough"; }
        text += ".";
        if (made_.winner && rests_on_a_guess(what_.request, winner_)) {
            text += " Check the assumption too: the answer rests on it.";
        }
        return text;
    }

    // If no weight that anybody would choose changes the order.
    std::string extreme_way() const {
        const bool reachable = (!made_.flips.empty() && made_.flips.front().multiplier <= far_fetched) ||
                               (made_.joint && made_.joint->multiplier <= far_fetched);
        if (reachable || made_.flips.empty() || winner_ != leader_) { return {}; }
        const auto& nearest = made_.flips.front();
        return "Only an extreme weight changes this: " +
               without_capital(criterion_name(what_.base, nearest.criterion)) + " would have to count " +
               short_number(nearest.multiplier, 0) + " times as much.";
    }

    // "learning curve or talent availability counts 2.3 times as much", at most two of them.
    std::vector<std::string> single_ways() const {
        std::vector<std::string> ways;
        for (std::size_t i = 0; i < made_.flips.size() && ways.size() < 2;) {
            std::vector<std::string> same;
            const double multiplier = made_.flips[i].multiplier;
            if (!ways.empty() && (multiplier < 1 || multiplier > far_fetched)) { break; }
            while (i < made_.flips.size() && made_.flips[i].multiplier - multiplier < 0.005 &&
                   multiplier - made_.flips[i].multiplier < 0.005) {
                same.push_back(made_.flips[i++].criterion);
            }
            const auto times = short_number(multiplier, multiplier < 1 ? 2 : 1) + " times";
            ways.push_back(criteria_names(what_.base, same, "or") +
                           (ways.empty()
                                ? std::string{multiplier < 1 ? " counts only " : " counts "} + times + " as much"
                                : " " + times));
        }
        return ways;
    }

    std::vector<std::string> assumptions() const {
        std::vector<std::string> lines;
        const auto& stated = what_.request.stated;
        for (const auto* use_case : what_.request.use_cases) {
            const bool said = std::find(stated.begin(), stated.end(), use_case->id) != stated.end();
            if (use_case->assumption.empty() || said) { continue; }
            lines.push_back("Assumes: " + without_capital(without_stop(use_case->assumption)) + ".");
        }
        for (const auto& skill : what_.request.skills) { lines.push_back(skill_line(skill)); }
        return lines;
    }

    std::string skill_line(const team_skill& skill) const {
        return skill.is_whole()
                   ? "Learning curve and talent availability count 10 for " + name(skill.option) +
                         ", since your team knows it."
                   : "Learning curve and talent availability count halfway to 10 for " + name(skill.option) +
                         ", since it builds on " + name(skill.known) + ", which your team knows.";
    }

    std::string rule() const {
        std::string text;
        for (const auto& r : made_.rules) {
            const auto* use_case = what_.base.find_use_case(r.use_case);
            if (!text.empty()) { text += " "; }
            text += "Our rule for " + (use_case != nullptr ? use_case->description : r.use_case) + ": " +
                    role(r.option) + ". " + with_capital(without_stop(r.reason)) + ".";
        }
        if (!text.empty() && made_.margin < 2 * made_.tie_zone) {
            text += close() ? " On the ratings alone it is level: " : " The ratings are close: ";
            text += name(leader_) + " " + short_number(made_.options[0].score, 1) + ", " + name(second_) + " " +
                    short_number(made_.options[1].score, 1) + " of 10.";
        }
        return text;
    }

    std::string not_covered() const {
        const auto& criteria = what_.request.page->criteria;
        const bool pay_is_rated = std::find(criteria.begin(), criteria.end(), "affordable_pay") != criteria.end();
        std::string text = std::string{"Not in these ratings: "} + (pay_is_rated ? "" : "pay, ") +
                           (what_.request.skills.empty() ? "licences, regulation and what your team knows already."
                                                         : "licences and regulation.");
        std::vector<std::string> in_use;
        for (const auto& incumbent : what_.incumbent) {
            if (!made_.winner || incumbent != name(winner_)) { in_use.push_back(incumbent); }
        }
        if (!in_use.empty()) {
            text += " You already use " + join_as_sentence(in_use) +
                    ": the cost of switching is not in these numbers either.";
        }
        return text;
    }

    std::string review() const {
        auto text = review_line(*what_.request.page, what_.today);
        if (what_.request.page_is_derived) {
            text = "Derived from their profiles; nobody has reviewed them side by side. " + text;
        }
        return text + " Evidence: " + std::string{knowledge::to_word(confidence_of(what_))} + ".";
    }

    const decided& what_;
    const decision& made_;
    std::string leader_, second_, winner_, other_;
};

void add_figures(const decided& what, const std::string& criterion, std::vector<citation>& cited) {
    for (const auto& option : what.decision.options) {
        const auto* rating = rating_on(what, criterion, option.id);
        if (rating == nullptr) { continue; }
        for (const auto& id : rating->evidence.figures) {
            if (const auto* figure = what.base.find_figure(id)) { cite(*figure, what.request.page->location, cited); }
        }
    }
}

}  // namespace

std::vector<std::string> reasons_for(const decided& what, const std::string& option, const std::string& against,
                                     std::size_t most) {
    std::vector<std::string> reasons;
    const auto numbers = raw_weights(what.request);
    const auto& criteria = what.request.page->criteria;
    for (const auto& p : pulls_for(what.decision, option, against)) {
        if (reasons.size() == most) { break; }
        const auto k =
            static_cast<std::size_t>(std::find(criteria.begin(), criteria.end(), p.criterion) - criteria.begin());
        auto text = with_capital(criterion_name(what.base, p.criterion)) + ": ";
        if (is_matter_of_skill(p.criterion) && !what.request.skills.empty()) {
            text += "with what your team knows, " + technology_name(what.base, option) + " counts " +
                    short_number(p.ours, 1) + " and " + technology_name(what.base, against) + " " +
                    short_number(p.theirs, 1);
        } else {
            text += "our editors rate " + technology_name(what.base, option) + " " + short_number(p.ours, 1) + " and " +
                    technology_name(what.base, against) + " " + short_number(p.theirs, 1);
            text += computed_words(rating_on(what, p.criterion, option), rating_on(what, p.criterion, against));
        }
        if (k < numbers.size() && numbers[k] > 1) {
            text += ", and it counts " + short_number(numbers[k], 1) + " times here";
        }
        reasons.push_back(text + ".");
    }
    return reasons;
}

knowledge::confidence confidence_of(const decided& what) {
    const auto& best = what.decision.options[0];
    const auto& second = what.decision.options[1];
    std::array<double, 3> moved{};  // by level
    for (std::size_t k = 0; k < best.contributions.size(); ++k) {
        const auto& c = best.contributions[k];
        const auto* ours = rating_on(what, c.criterion, best.id);
        const auto* theirs = rating_on(what, c.criterion, second.id);
        if (ours == nullptr || theirs == nullptr) { continue; }
        const auto weaker = std::min(ours->confidence, theirs->confidence);
        moved.at(static_cast<std::size_t>(weaker)) += c.weight * std::abs(c.rating - second.contributions[k].rating);
    }
    const double half = (moved[0] + moved[1] + moved[2]) / 2;
    if (moved[2] > half) { return knowledge::confidence::high; }
    return moved[1] + moved[2] > half ? knowledge::confidence::medium : knowledge::confidence::low;
}

explanation explain(const decided& what) {
    return writer{what}.write();
}

std::vector<citation> citations_of(const decided& what) {
    const auto& page = *what.request.page;
    std::vector<citation> cited{{page.location, page.source_title.empty() ? page.title : page.source_title,
                                 page.source_address, static_cast<int>(page.reviewed_on.year())}};
    const auto& best = what.decision.options[0].id;
    const auto& second = what.decision.options[1].id;
    for (const auto& [a, b] : {std::pair{best, second}, std::pair{second, best}}) {
        const auto pulls = pulls_for(what.decision, a, b);
        for (std::size_t i = 0; i < std::min<std::size_t>(pulls.size(), 2); ++i) {
            add_figures(what, pulls[i].criterion, cited);
        }
    }
    return cited;
}

}  // namespace hirewise::advice
