// Fits the weights of the intents (src/advice/intent_weights.cpp) to labelled questions and prints them as source.
//
//   fit_intents KNOWLEDGE FILE... > src/advice/intent_weights.cpp
//
// Files hold JSON lines with `text` and `expect.intent` (also right: `intent_alt`), or are
// tests/advice/questions.jsonl. The base adds its question tests, some of its FAQ phrasings and its talk that wants no
// answer. Multinomial logistic regression beside what is heard (intent_model), drawn to the weights that the program
// was built with; full batch, fixed order: the same program and input give the same bytes. Says on the error output how
// well five folds are foretold.

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "advice/intent_weights.hpp"
#include "advice/reader.hpp"
#include "base_to_fit.hpp"
#include "knowledge/question_tests.hpp"

namespace {

using namespace hirewise;
using nlohmann::json;

constexpr std::size_t intents = advice::scored_intents.size();
constexpr double pull = 20;  // towards the weights that there are: what the new questions do not tell stays as it is
constexpr int rounds = 400;
constexpr double step = 1.2;

struct example {
    std::vector<std::size_t> features;
    std::array<double, intents> heard{};   // what the words add to each score
    std::array<double, intents> wanted{};  // shares, sum 1
    double weight = 1;
    std::string file;  // empty: of the base
    std::string text;
};

std::size_t index_of(const std::string& name) {
    for (std::size_t i = 0; i < intents; ++i) {
        if (advice::name_of(advice::scored_intents[i]) == name) { return i; }
    }
    return intents;
}

class collector {
public:
    explicit collector(const knowledge::snapshot& base) : make_{folder_, words_}, read_{base, words_, folder_, make_} {}

    void add(const std::string& text, const std::vector<std::string>& wanted, double weight,
             const std::string& file = {}) {
        example made;
        for (const auto& name : wanted) {
            const auto at = index_of(name);
            if (at < intents) { made.wanted[at] = 1; }
        }
        double sum = 0;
        for (const auto share : made.wanted) { sum += share; }
        if (sum == 0) { return; }
        for (auto& share : made.wanted) { share /= sum; }
        advice::question asked;
        asked.text = text;
        const auto read = read_.read(asked);
        if (read.talk != advice::small_talk::none) { return; }
        for (std::size_t i = 0; i < read.features.size(); ++i) {
            if (read.features[i]) { made.features.push_back(i); }
        }
        for (std::size_t k = 0; k < intents; ++k) { made.heard[k] = advice::share_of_heard(read.heard[k]) / 1000; }
        made.weight = weight;
        made.file = file;
        made.text = text;
        examples.push_back(std::move(made));
    }

    std::vector<example> examples;

private:
    advice::text_folder folder_;
    advice::vocabulary words_;
    advice::phrase_maker make_;
    advice::reader read_;
};

using model = std::vector<std::array<double, intents>>;

std::array<double, intents> shares(const model& weights, const example& e) {
    auto score = e.heard;
    for (const auto f : e.features) {
        for (std::size_t k = 0; k < intents; ++k) { score[k] += weights[f][k]; }
    }
    const double top = *std::max_element(score.begin(), score.end());
    double sum = 0;
    for (auto& s : score) { sum += s = std::exp(s - top); }
    for (auto& s : score) { s /= sum; }
    return score;
}

// Those that the program has been built with.
model earlier_weights() {
    model weights(advice::feature_count);
    for (std::size_t f = 0; f < weights.size(); ++f) {
        for (std::size_t k = 0; k < intents; ++k) { weights[f][k] = advice::intent_weights()[f].of[k] / 1000.0; }
    }
    return weights;
}

model fit(const std::vector<const example*>& examples) {
    auto weights = earlier_weights();
    const auto earlier = weights;
    model squares(advice::feature_count);
    for (int round = 0; round < rounds; ++round) {
        model gradient(advice::feature_count);
        for (const auto* e : examples) {
            auto found = shares(weights, *e);
            // Of several right intents the likeliest counts more.
            auto wanted = e->wanted;
            double sum = 0;
            for (std::size_t k = 0; k < intents; ++k) { sum += wanted[k] *= found[k] + 0.01; }
            for (std::size_t k = 0; k < intents; ++k) {
                const double error = (found[k] - wanted[k] / sum) * e->weight;
                for (const auto f : e->features) { gradient[f][k] += error; }
            }
        }
        for (std::size_t f = 0; f < weights.size(); ++f) {
            for (std::size_t k = 0; k < intents; ++k) {
                const double slope = gradient[f][k] + pull * (weights[f][k] - earlier[f][k]);
                squares[f][k] += slope * slope;
                if (slope != 0) { weights[f][k] -= step * slope / (std::sqrt(squares[f][k]) + 1e-9) / 2; }
            }
        }
    }
    return weights;
}

// What the model makes of questions that it was not fitted to.
void cross_validate(const std::vector<example>& examples) {
    constexpr std::size_t folds = 5;
    std::map<std::string, std::pair<std::size_t, std::size_t>> by_file;  // right, all
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<const example*> train;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            if (i % folds != fold || examples[i].file.empty()) { train.push_back(&examples[i]); }
        }
        const auto weights = fit(train);
        for (std::size_t i = fold; i < examples.size(); i += folds) {
            const auto& e = examples[i];
            if (e.file.empty()) { continue; }
            const auto found = shares(weights, e);
            const auto best = static_cast<std::size_t>(std::max_element(found.begin(), found.end()) - found.begin());
            auto& [right, all] = by_file[e.file];
            ++all;
            right += e.wanted[best] > 0 ? 1U : 0U;
            if (e.wanted[best] == 0) {
                std::cerr << "  " << advice::name_of(advice::scored_intents[best]) << ": " << e.text.substr(0, 120)
                          << "\n";
            }
        }
    }
    for (const auto& [file, count] : by_file) {
        std::cerr << file << ": " << count.first << " of " << count.second << " in five folds\n";
    }
}

void print(const model& weights) {
    std::cout << "#include \"advice/intent_weights.hpp\"\n\n#include \"advice/intent_features.hpp\"\n\n"
                 "namespace hirewise::advice {\nnamespace {\n\n"
                 "// Written by tests/fit/fit_intents; compare, recommend, single, faq, salary, out of scope.\n"
                 "constexpr std::array<intent_weight, feature_count> weights = {{\n";
    for (std::size_t f = 0; f < weights.size(); ++f) {
        std::cout << "    {\"" << advice::feature_name(f) << "\", {";
        for (std::size_t k = 0; k < intents; ++k) {
            std::cout << (k > 0 ? ", " : "") << std::lround(weights[f][k] * 1000);
        }
        std::cout << "}},\n";
    }
    std::cout
        << "}};\n\n}  // namespace\n\nstd::span<const intent_weight> intent_weights() {\n    return weights;\n}\n\n"
           "}  // namespace hirewise::advice\n";
}

bool is_about_pay(const knowledge::faq_entry& entry) {
    return std::find(entry.topics.begin(), entry.topics.end(), "salary") != entry.topics.end();
}

void add_base(const knowledge::snapshot& base, const std::filesystem::path& folder, collector& into) {
    std::size_t nth = 0;
    const auto take = [&](const knowledge::faq_entry& entry, double weight) {
        for (const auto& words : entry.phrasings) {
            if (++nth % 20 != 0) { continue; }
            const char* wanted = entry.out_of_scope ? "out_of_scope" : is_about_pay(entry) ? "salary" : "faq";
            into.add(words, {wanted}, weight);
        }
    };
    for (const auto& entry : base.faqs) { take(entry, 0.1); }
    for (const auto& [id, page] : base.comparisons) {
        for (const auto& entry : page.faq) { take(entry, 0.06); }
    }
    for (const auto& line : base.outside.talk) { into.add(line, {"out_of_scope"}, 0.5); }
    for (const auto& test : knowledge::load_question_tests(folder, base).tests) {
        if (test.after.empty() && test.intent) { into.add(test.ask, {*test.intent}, 2); }
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::filesystem::path folder = argc > 1 ? argv[1] : "knowledge";
    const auto base = fitting::load_base(folder);
    if (base == nullptr) { return 65; }
    collector all{*base};
    add_base(*base, folder, all);
    fitting::for_each_row(argc, argv, [&](const json& row, const std::string& file) {
        if (row.contains("ask") && row.contains("intent")) {
            all.add(row["ask"].get<std::string>(), {row["intent"].get<std::string>()}, 8);
        }
        if (!row.contains("expect")) { return; }
        const auto& expect = row["expect"];
        std::vector<std::string> wanted = expect.value("intent_alt", std::vector<std::string>{});
        if (expect.contains("intent")) { wanted.push_back(expect["intent"].get<std::string>()); }
        if (expect.value("behaviour", "") == "refuse") { wanted = {"out_of_scope"}; }
        if (wanted.empty() && expect.value("technologies", json::array()).empty()) { wanted = {"out_of_scope"}; }
        all.add(row["text"].get<std::string>(), wanted, 2, file);
    });
    std::cerr << all.examples.size() << " questions\n";
    cross_validate(all.examples);
    std::vector<const example*> every;
    for (const auto& e : all.examples) { every.push_back(&e); }
    print(fit(every));
}
