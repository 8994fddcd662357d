#include "app/answer_json.hpp"

#include <cmath>
#include <cstdint>

#include "cards/answer_card.hpp"

namespace hirewise::app {
namespace {

using nlohmann::ordered_json;

// Two decimals are what the numbers mean; the rest is arithmetic dust. Whole numbers are written without a point.
ordered_json number(double value, double steps = 100) {
    const auto rounded = std::round(value * steps) / steps;
    if (rounded == std::floor(rounded)) { return static_cast<std::int64_t>(rounded); }
    return rounded;
}

// The contract knows no call for help: it is a question that was not answered.
std::string_view intent_name(advice::intent kind) {
    return advice::name_of(kind == advice::intent::help ? advice::intent::out_of_scope : kind);
}

ordered_json options_json(const advice::decision& decision) {
    auto options = ordered_json::array();
    for (const auto& option : decision.options) {
        auto contributions = ordered_json::array();
        for (const auto& part : option.contributions) {
            ordered_json entry;
            entry["criterion"] = part.criterion;
            entry["rating"] = number(part.rating);
            entry["weight"] = number(part.weight, 10'000);
            contributions.push_back(std::move(entry));
        }
        ordered_json entry;
        entry["id"] = option.id;
        entry["score"] = number(option.score);
        entry["contributions"] = std::move(contributions);
        options.push_back(std::move(entry));
    }
    return options;
}

ordered_json flips_json(const advice::decision& decision) {
    auto flips = ordered_json::array();
    for (const auto& flip : decision.flips) {
        ordered_json entry;
        entry["criterion"] = flip.criterion;
        entry["multiplier"] = number(flip.multiplier);
        flips.push_back(std::move(entry));
    }
    return flips;
}

ordered_json sources_json(const advice::answer& answer) {
    auto sources = ordered_json::array();
    for (const auto& citation : answer.citations) { sources.push_back(citation.location); }
    return sources;
}

}  // namespace

ordered_json answer_json(std::string_view id, const advice::answer& answer, const knowledge::snapshot& base) {
    const auto& decision = answer.decision;
    ordered_json line;
    line["id"] = id;
    line["intent"] = intent_name(answer.reading.intent);
    line["answered"] = answer.answered;
    line["winner"] = nullptr;
    if (decision.winner) { line["winner"] = *decision.winner; }
    line["strength"] = nullptr;
    if (decision.strength) { line["strength"] = advice::name_of(*decision.strength); }
    line["technologies"] = answer.technologies;
    line["unknown"] = answer.reading.unknown;
    line["context"] = answer.reading.use_cases;
    line["text"] = cards::plain_text(answer, base);
    line["options"] = options_json(decision);
    line["flips"] = flips_json(decision);
    line["sources"] = sources_json(answer);
    line["knowledge"] = answer.knowledge;
    return line;
}

ordered_json trace_json(const advice::answer& answer) {
    auto trace = ordered_json::array();
    for (const auto& line : answer.trace) {
        ordered_json entry;
        entry["step"] = line.step;
        entry["text"] = line.text;
        trace.push_back(std::move(entry));
    }
    return trace;
}

std::string one_line(const ordered_json& value) {
    return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace hirewise::app
