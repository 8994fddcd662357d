// Fits the weights by which phrases and tales of use cases are weighed (src/advice/use_case_weights.cpp) to labelled
// questions and prints them as source.
//
//   fit_use_cases KNOWLEDGE FILE... > src/advice/use_case_weights.cpp
//
// Files hold JSON lines with `text` and `expect.context` (also right: `context_optional`); `weight` says how much a row
// counts. Logistic regression, full batch, fixed order: the same input gives the same bytes. Says on the error output
// how well five folds are foretold.

#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "advice/reader.hpp"
#include "advice/use_case_judge.hpp"
#include "knowledge/load.hpp"

namespace {

using namespace hirewise;
using nlohmann::json;
using features = advice::use_case_features;

constexpr double regularisation = 0.5;
constexpr int rounds = 2'000;
constexpr double step = 0.5;
constexpr std::size_t folds = 5;

struct example {
    std::size_t row = 0;
    features of{};
    bool right = false;
    double weight = 1;
};

// What the labels of a row ask for.
struct row {
    std::set<std::string> due;
    std::set<std::string> may_be;
    std::vector<std::string> candidates;  // as the examples of the row
};

double chance(const features& weights, const features& of) {
    double sum = 0;
    for (std::size_t i = 0; i < of.size(); ++i) { sum += weights[i] * of[i]; }
    return 1 / (1 + std::exp(-sum));
}

features fit(const std::vector<example>& examples, std::size_t left_out) {
    features weights{};
    features squares;
    squares.fill(1e-9);
    for (int round = 0; round < rounds; ++round) {
        features slope{};
        for (const auto& e : examples) {
            if (e.row % folds == left_out) { continue; }
            const double error = (chance(weights, e.of) - (e.right ? 1 : 0)) * e.weight;
            for (std::size_t i = 0; i < slope.size(); ++i) { slope[i] += error * e.of[i]; }
        }
        for (std::size_t i = 0; i < slope.size(); ++i) {
            if (i > 0) { slope[i] += regularisation * weights[i]; }
            squares[i] += slope[i] * slope[i];
            weights[i] -= step * slope[i] / std::sqrt(squares[i]);
        }
    }
    return weights;
}

class collector {
public:
    explicit collector(const knowledge::snapshot& base) : make_{folder_, words_}, read_{base, words_, folder_, make_} {}

    void add(const json& from) {
        advice::question asked;
        asked.text = from["text"].get<std::string>();
        const auto& expect = from["expect"];
        row made;
        for (const auto& id : expect["context"]) { made.due.insert(id.get<std::string>()); }
        for (const auto& id : expect.value("context_optional", json::array())) {
            made.may_be.insert(id.get<std::string>());
        }
        for (const auto& each : read_.read(asked).weighed) {
            const auto& id = each.use_case->id;
            if (made.may_be.contains(id)) { continue; }
            made.candidates.push_back(id);
            examples.push_back({rows.size(), each.features, made.due.contains(id), from.value("weight", 1.0)});
        }
        rows.push_back(std::move(made));
    }

    std::vector<example> examples;
    std::vector<row> rows;

private:
    advice::text_folder folder_;
    advice::vocabulary words_;
    advice::phrase_maker make_;
    advice::reader read_;
};

void cross_validate(const collector& all) {
    std::vector<double> chances(all.examples.size());
    for (std::size_t fold = 0; fold < folds; ++fold) {
        const auto weights = fit(all.examples, fold);
        for (std::size_t i = 0; i < all.examples.size(); ++i) {
            if (all.examples[i].row % folds == fold) { chances[i] = chance(weights, all.examples[i].of); }
        }
    }
    double due = 0;
    for (const auto& each : all.rows) { due += static_cast<double>(each.due.size()); }
    for (const double least : {0.25, 0.3, 0.35, 0.4, 0.45, 0.5}) {
        double right = 0;
        double wrong = 0;
        for (std::size_t i = 0; i < chances.size(); ++i) {
            if (chances[i] >= least) { ++(all.examples[i].right ? right : wrong); }
        }
        std::cerr << "from " << least << ": precision " << right / (right + wrong) << ", recall " << right / due
                  << ", F1 " << 2 * right / (right + wrong + due) << '\n';
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::filesystem::path folder = argc > 1 ? argv[1] : "knowledge";
    const auto loaded =
        knowledge::load(folder, {std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{26}});
    if (!loaded.snapshot) {
        std::cerr << "the knowledge has errors: run hirewise check\n";
        return 65;
    }
    collector all{*loaded.snapshot};
    for (int i = 2; i < argc; ++i) {
        std::ifstream file{argv[i]};
        for (std::string line; std::getline(file, line);) {
            const auto row = json::parse(line, nullptr, false);
            const bool labelled = !row.is_discarded() && row.contains("text") && row["expect"].contains("context");
            if (labelled) { all.add(row); }
        }
    }
    std::cerr << all.rows.size() << " questions, " << all.examples.size() << " candidates\n";
    cross_validate(all);
    const auto weights = fit(all.examples, folds);
    std::cout << "#include \"advice/use_case_weights.hpp\"\n\nnamespace hirewise::advice {\nnamespace {\n\n"
                 "// Written by tests/fit/fit_use_cases.\nconstexpr named_weight of_use_cases[] = {\n";
    for (std::size_t i = 0; i < weights.size(); ++i) {
        std::cout << "    {\"" << advice::use_case_feature_name(i) << "\", " << std::round(weights[i] * 1000) / 1000
                  << "},\n";
    }
    std::cout << "};\n\n}  // namespace\n\nstd::span<const named_weight> use_case_weights() {\n    return "
                 "of_use_cases;\n}\n\n}  // namespace hirewise::advice\n";
}
