// Fits the weights by which phrases and tales of use cases and criteria are weighed (src/advice/told_weights.cpp) to
// labelled questions and prints them as source.
//
//   fit_told KNOWLEDGE FILE... [-- FILE...] > src/advice/told_weights.cpp
//
// The files behind `--` are for use cases only: where a question names a use case, their labels leave out what else it
// wishes.
// Files hold JSON lines with `text` and `expect`: `context` (also right: `context_optional`), `priorities` (also right:
// `priorities_optional`), or both. Logistic regression, full batch, fixed order: the same input gives the same bytes.
// Says on the error output how well five folds are foretold.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "advice/reader.hpp"
#include "base_to_fit.hpp"

namespace {

using namespace hirewise;
using nlohmann::json;
using numbers = std::vector<double>;

constexpr double regularisation = 0.5;
constexpr int rounds = 2'000;
constexpr double step = 0.5;
constexpr std::size_t folds = 5;

struct example {
    std::size_t row = 0;
    numbers features;
    bool right = false;
};

// What is to be told apart, and how many of it the questions hold.
struct task {
    std::vector<example> examples;
    std::size_t due = 0;
};

double chance(const numbers& weights, const numbers& features) {
    double sum = 0;
    for (std::size_t i = 0; i < features.size(); ++i) { sum += weights[i] * features[i]; }
    return 1 / (1 + std::exp(-sum));
}

numbers fit(const std::vector<example>& examples, std::size_t left_out) {
    const auto count = examples.front().features.size();
    numbers weights(count, 0);
    numbers squares(count, 1e-9);
    for (int round = 0; round < rounds; ++round) {
        numbers slope(count, 0);
        for (const auto& e : examples) {
            if (e.row % folds == left_out) { continue; }
            const double error = chance(weights, e.features) - (e.right ? 1 : 0);
            for (std::size_t i = 0; i < count; ++i) { slope[i] += error * e.features[i]; }
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) { slope[i] += regularisation * weights[i]; }
            squares[i] += slope[i] * slope[i];
            weights[i] -= step * slope[i] / std::sqrt(squares[i]);
        }
    }
    return weights;
}

std::set<std::string> list_in(const json& expect, const char* key) {
    std::set<std::string> ids;
    const auto list = expect.value(key, json::array());
    for (const auto& id : list) { ids.insert(id.get<std::string>()); }
    return ids;
}

// The criteria of a map from them to "up" and the like.
std::set<std::string> criteria_in(const json& expect, const char* key, bool raised_only) {
    std::set<std::string> ids;
    const auto map = expect.value(key, json::object());
    for (const auto& [id, how] : map.items()) {
        if (!raised_only || how == "up") { ids.insert(id); }
    }
    return ids;
}

class collector {
public:
    explicit collector(const knowledge::snapshot& base) : make_{folder_, words_}, read_{base, words_, folder_, make_} {}

    // `tells_wishes`: the labels say all that is wished.
    void add(const json& row, bool tells_wishes) {
        const auto& expect = row["expect"];
        if (!expect.contains("context") && !expect.contains("priorities")) { return; }
        advice::question asked;
        asked.text = row["text"].get<std::string>();
        const auto made = read_.read(asked);
        ++rows_;
        if (expect.contains("context")) {
            const auto due = list_in(expect, "context");
            const auto may_be = list_in(expect, "context_optional");
            use_cases.due += due.size();
            for (const auto& each : made.weighed) { learn(use_cases, each.use_case->id, each.features, due, may_be); }
        }
        if (!tells_wishes || !expect.contains("priorities")) { return; }
        const auto due = criteria_in(expect, "priorities", true);
        const auto may_be = criteria_in(expect, "priorities_optional", false);
        criteria.due += due.size();
        for (const auto& each : made.wishes) { learn(criteria, each.criterion->id, each.features, due, may_be); }
    }

    task use_cases;
    task criteria;

private:
    template <class Features>
    void learn(task& into, const std::string& id, const Features& features, const std::set<std::string>& due,
               const std::set<std::string>& may_be) const {
        if (may_be.contains(id)) { return; }
        into.examples.push_back({rows_, {features.begin(), features.end()}, due.contains(id)});
    }

    std::size_t rows_ = 0;
    advice::text_folder folder_;
    advice::vocabulary words_;
    advice::phrase_maker make_;
    advice::reader read_;
};

void cross_validate(const char* what, const task& all) {
    numbers chances(all.examples.size());
    for (std::size_t fold = 0; fold < folds; ++fold) {
        const auto weights = fit(all.examples, fold);
        for (std::size_t i = 0; i < all.examples.size(); ++i) {
            if (all.examples[i].row % folds == fold) { chances[i] = chance(weights, all.examples[i].features); }
        }
    }
    std::cerr << what << ": " << all.examples.size() << " candidates, " << all.due << " wanted\n";
    for (const double least : {0.25, 0.3, 0.35, 0.4, 0.45, 0.5}) {
        double right = 0;
        double wrong = 0;
        for (std::size_t i = 0; i < chances.size(); ++i) {
            if (chances[i] >= least) { ++(all.examples[i].right ? right : wrong); }
        }
        const auto due = static_cast<double>(all.due);
        std::cerr << "  from " << least << ": precision " << right / (right + wrong) << ", recall " << right / due
                  << ", F1 " << 2 * right / (right + wrong + due) << '\n';
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::filesystem::path folder = argc > 1 ? argv[1] : "knowledge";
    const auto base = fitting::load_base(folder);
    if (base == nullptr) { return 65; }
    collector all{*base};
    const auto add_rows = [&](int count, char** names, bool tells_wishes) {
        fitting::for_each_row(count, names, [&](const json& row, const std::string&) {
            if (row.contains("text") && row.contains("expect")) { all.add(row, tells_wishes); }
        });
    };
    auto* const end = argv + argc;
    auto* const divide = std::find(argv, end, std::string_view{"--"});
    add_rows(static_cast<int>(divide - argv), argv, true);
    if (divide != end) { add_rows(static_cast<int>(end - divide) + 1, divide - 1, false); }
    cross_validate("use cases", all.use_cases);
    cross_validate("criteria", all.criteria);
    constexpr auto nothing = folds;
    std::cout << "#include \"advice/told_weights.hpp\"\n\nnamespace hirewise::advice {\nnamespace {\n\n"
                 "// Written by tests/fit/fit_told.\n";
    fitting::print_table("of_use_cases", fit(all.use_cases.examples, nothing), advice::use_case_feature_name);
    fitting::print_table("of_criteria", fit(all.criteria.examples, nothing), advice::criterion_feature_name);
    std::cout
        << "}  // namespace\n\nstd::span<const named_weight> use_case_weights() {\n    return of_use_cases;\n}\n\n"
           "std::span<const named_weight> criterion_weights() {\n    return of_criteria;\n}\n\n"
           "}  // namespace hirewise::advice\n";
}
