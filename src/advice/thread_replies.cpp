#include "advice/thread_replies.hpp"

#include "advice/citing.hpp"
#include "advice/naming.hpp"
#include "base/text.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

std::string names_of(const knowledge::snapshot& base, const std::vector<std::string>& ids,
                     std::string_view conjunction) {
    std::vector<std::string> names;
    for (const auto& id : ids) { names.push_back(technology_name(base, id)); }
    return join_as_sentence(names, conjunction);
}

std::string weight_words(const knowledge::snapshot& base, const priority& said) {
    const auto name = criterion_name(base, said.criterion);
    if (said.multiplier == 0) { return name + " does not count"; }
    return name + " counts " + short_number(said.multiplier, 1) + " times as much as usual";
}

const knowledge::rating* rating_of(const knowledge::snapshot& base, const std::string& option,
                                   std::string_view criterion) {
    const auto* technology = base.find_technology(option);
    if (technology == nullptr) { return nullptr; }
    const auto found = technology->ratings.find(std::string{criterion});
    return found == technology->ratings.end() ? nullptr : &found->second;
}

std::string evidence_text(const knowledge::snapshot& base, const std::string& option, const knowledge::rating& rating) {
    for (const auto& id : rating.evidence.figures) {
        if (const auto* figure = base.find_figure(id)) {
            return " For " + technology_name(base, option) + " it rests on " + figure->value + " " + figure->unit +
                   " (" + figure->source_title + ").";
        }
    }
    return {};
}

std::string_view best_words(std::string_view criterion) {
    if (criterion == "affordable_pay") { return "10 is cheapest"; }
    return criterion == "talent_availability" ? "10 is easiest to hire for" : "10 is best";
}

}  // namespace

std::string recap_text(const knowledge::snapshot& base, const reading& in_force, std::string_view category) {
    std::string text = "So far I have understood this. ";
    if (!category.empty()) {
        text += "You ask whom to hire for " + std::string{knowledge::category_phrase(category)} + ", and I weigh " +
                names_of(base, in_force.options, "and");
    } else if (in_force.options.empty()) {
        text += "You have named no options yet";
    } else if (in_force.options.size() == 1) {
        text += "You ask about " + names_of(base, in_force.options, "and");
    } else {
        text += "You choose between " + names_of(base, in_force.options, "and");
    }
    std::vector<std::string> uses;
    for (const auto& id : in_force.use_cases) {
        const auto* use_case = base.find_use_case(id);
        if (use_case != nullptr) { uses.push_back(use_case->description); }
    }
    text += uses.empty() ? ", for no use case in particular." : ", for " + join_as_sentence(uses) + ".";
    std::vector<std::string> weights;
    for (const auto& said : in_force.priorities) { weights.push_back(weight_words(base, said)); }
    text += weights.empty() ? " No criterion counts more than usual." : " " + join_as_sentence(weights) + ".";
    return text + " Tell me what to change.";
}

std::string rated_text(const knowledge::snapshot& base, const std::vector<std::string>& options,
                       std::string_view criterion) {
    std::vector<std::string> rated;
    std::string evidence;
    for (const auto& id : options) {
        const auto* rating = rating_of(base, id, criterion);
        if (rating == nullptr) { continue; }
        rated.push_back(technology_name(base, id) + " " + short_number(rating->value, 1));
        evidence += evidence_text(base, id, *rating);
    }
    if (rated.empty()) { return {}; }
    return "On " + lower_ascii(criterion_name(base, std::string{criterion})) + " our editors rate " +
           join_as_sentence(rated) + " of 10; " + std::string{best_words(criterion)} + "." + evidence;
}

std::vector<citation> rated_citations(const knowledge::snapshot& base, const std::vector<std::string>& options,
                                      std::string_view criterion) {
    std::vector<citation> cited;
    for (const auto& id : options) {
        const auto* technology = base.find_technology(id);
        const auto* rating = rating_of(base, id, criterion);
        if (rating == nullptr) { continue; }
        cited.push_back({technology->location, technology->name, {}, static_cast<int>(technology->reviewed_on.year())});
        for (const auto& figure_id : rating->evidence.figures) {
            if (const auto* figure = base.find_figure(figure_id)) { cite(*figure, technology->location, cited); }
        }
    }
    return cited;
}

}  // namespace hirewise::advice
