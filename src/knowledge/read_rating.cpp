#include "knowledge/read_rating.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array rating_keys = {
    key_rule{"value", shape::number, presence::optional},  key_rule{"formula", shape::lower_text, presence::optional},
    key_rule{"of", shape::text, presence::optional},       key_rule{"judgement", shape::text, presence::optional},
    key_rule{"figures", shape::texts, presence::optional}, key_rule{"history", shape::list, presence::optional},
};

constexpr std::array history_keys = {
    key_rule{"value", shape::number},
    key_rule{"until", shape::date},
};

std::optional<formula> read_formula(const yaml_node& node, file_faults& faults) {
    const auto word = text_of(node, "formula");
    if (word.empty()) { return {}; }
    const auto found = std::ranges::find(formula_words, word);
    if (found != formula_words.end()) { return static_cast<formula>(found - formula_words.begin()); }
    const std::vector<std::string> known{formula_words.begin(), formula_words.end()};
    faults.error(place_of(node, "formula"), "unknown-formula", "there is no formula " + code(word),
                 did_you_mean(word, known, "the formulas are " + join_as_sentence(known)));
    return {};
}

std::vector<past_rating> read_history(const yaml_node& node, file_faults& faults) {
    std::vector<past_rating> history;
    for (const auto& item : child_of(node, "history").items) {
        check_keys(item, history_keys, "an old value", faults);
        const auto value = number_of(item, "value");
        const auto until = date_of(item, "until");
        if (value && until) { history.push_back({*value, *until}); }
    }
    std::ranges::stable_sort(history, std::greater{}, &past_rating::until);
    return history;
}

}  // namespace

rating read_rating(const yaml_node& node, const page_judge& by, file_faults& faults) {
    check_keys(node, rating_keys, "a rating", faults);
    if (node.type == yaml_node::kind::map && !node.find("value") && !node.find("formula")) {
        faults.error(node.where, "missing-key", "a rating lacks the key " + code("value"),
                     "add `value:` with a number and `judgement:` with the reason, or `formula:` with its name");
    }
    rating read;
    read.value = number_of(node, "value").value_or(0);
    read.formula = read_formula(node, faults);
    read.evidence.figures = texts_of(node, "figures");
    read.history = read_history(node, faults);
    if (auto reason = text_of(node, "judgement"); !reason.empty()) {
        read.evidence.judgement = {by.reviewer, std::move(reason), by.cited.title, by.cited.address, by.cited.year};
    }
    return read;
}

}  // namespace hirewise::knowledge
