// Fits the weights of the FAQ reader (src/advice/faq_weights.cpp) to labelled questions and prints them as source.
//
//   fit_faq KNOWLEDGE FILE... > src/advice/faq_weights.cpp
//
// Files hold JSON lines, those of tests/advice/questions.jsonl or with `text` and `expect`: `faq` (an id, or null where
// none may be quoted; also right: `faq_alt`), or another `intent`, which then is what is wanted; `weight` says how much
// a row counts, so that many of one kind do not outweigh the others. The base adds its question tests and phrasings
// that lack a word. Logistic regression, full batch, fixed order: the same input gives the same bytes. The order of the
// hits depends on the weights, so run it twice.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "advice/faq_judge.hpp"
#include "advice/faq_weights.hpp"
#include "base/text.hpp"
#include "base_to_fit.hpp"
#include "knowledge/question_tests.hpp"

namespace {

using namespace hirewise;
using nlohmann::json;

constexpr double regularisation = 3.0;
constexpr int rounds = 3'000;
constexpr double step = 0.5;

struct example {
    std::vector<double> features;
    bool right = false;
    double weight = 1;
};

struct label {
    std::set<std::string> due;  // entries that may be quoted; empty: none
    bool fact = true;           // a fact is asked for, whether or not an entry has it
    double weight = 1;
};

class collector {
public:
    explicit collector(const knowledge::snapshot& base)
        : make_{folder_, words_}, read_{base, words_, folder_, make_}, faqs_{base, read_.names(), make_} {}

    void add(const std::string& text, const label& known) {
        advice::question asked;
        asked.text = text;
        const auto made = read_.read(asked);
        if (made.talk != advice::small_talk::none) { return; }
        const auto hits = faqs_.find(made.text, made.links, {}, made.about_pay);
        if (hits.empty() || hits.front().written) { return; }
        if (known.fact) {
            for (const auto& hit : hits) {
                const auto features = advice::certainty_features_of(hit.measured);
                certainty.push_back(
                    {{features.begin(), features.end()}, known.due.contains(hit.entry->id), known.weight});
            }
        }
        const auto features = advice::judgement_features_of(made, hits.front());
        judgement.push_back(
            {{features.begin(), features.end()}, known.due.contains(hits.front().entry->id), known.weight});
    }

    std::vector<example> certainty;
    std::vector<example> judgement;

private:
    advice::text_folder folder_;
    advice::vocabulary words_;
    advice::phrase_maker make_;
    advice::reader read_;
    advice::faq_reader faqs_;
};

double chance(const std::vector<double>& weights, const example& e) {
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) { sum += weights[i] * e.features[i]; }
    return 1 / (1 + std::exp(-sum));
}

std::vector<double> fit(const std::vector<example>& examples) {
    const auto count = examples.front().features.size();
    std::vector<double> weights(count, 0);
    std::vector<double> squares(count, 1e-9);
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> slope(count, 0);
        for (const auto& e : examples) {
            const double error = (chance(weights, e) - (e.right ? 1 : 0)) * e.weight;
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

// What the row says is due; nothing if it says neither that nor what else is.
std::optional<label> label_of(const json& expect) {
    label known;
    for (const auto& id : expect.value("faq_alt", json::array())) { known.due.insert(id.get<std::string>()); }
    if (expect.contains("faq")) {
        if (expect["faq"].is_string()) { known.due.insert(expect["faq"].get<std::string>()); }
        return known;
    }
    known.fact = false;
    auto wanted = expect.value("intent_alt", std::vector<std::string>{});
    if (expect.contains("intent")) { wanted.push_back(expect["intent"].get<std::string>()); }
    if (expect.value("behaviour", "") == "refuse") { wanted = {"out_of_scope"}; }
    if (wanted.empty() && expect.value("technologies", json::array()).empty()) { wanted = {"out_of_scope"}; }
    const bool may_be_fact = std::any_of(wanted.begin(), wanted.end(),
                                         [](const std::string& name) { return name == "faq" || name == "salary"; });
    if (wanted.empty() || may_be_fact) { return std::nullopt; }
    if (wanted.size() == 1 && wanted.front() == "out_of_scope") { known.weight = 0.5; }
    return known;
}

constexpr double promised = 5;  // weight of what a test of our own holds the reader to

// A row of tests/advice/questions.jsonl.
void add_test(const json& row, collector& into) {
    const auto entry = row.value("faq", "");
    const bool answered = row.value("answered", true);
    if (entry.empty() && answered && !row.contains("winner")) { return; }
    label known;
    if (!entry.empty()) { known.due.insert(entry); }
    known.fact = !entry.empty();
    known.weight = promised;
    into.add(row["ask"].get<std::string>(), known);
}

// People also ask in nearly the words of an editor: phrasings that lack a word.
void add_near_phrasings(const knowledge::snapshot& base, collector& into) {
    constexpr std::size_t one_of = 8;
    constexpr double weight = 0.1;
    std::size_t nth = 0;
    const auto take = [&](const knowledge::faq_entry& entry) {
        for (const auto& phrasing : entry.phrasings) {
            if (++nth % one_of != 0) { continue; }
            auto words = split(phrasing, ' ');
            if (words.size() < 4) { continue; }
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(nth % words.size()));
            into.add(join({words.begin(), words.end()}, " "), {{entry.id}, true, weight});
        }
    };
    for (const auto& entry : base.faqs) { take(entry); }
    for (const auto& [id, page] : base.comparisons) {
        for (const auto& entry : page.faq) { take(entry); }
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::filesystem::path folder = argc > 1 ? argv[1] : "knowledge";
    const auto base = fitting::load_base(folder);
    if (base == nullptr) { return 65; }
    collector all{*base};
    add_near_phrasings(*base, all);
    for (const auto& test : knowledge::load_question_tests(folder, *base).tests) {
        const bool says_what_is_due = test.faq || test.winner || test.answered == false;
        if (!test.after.empty() || !says_what_is_due) { continue; }
        label known;
        known.weight = promised;
        if (test.faq) { known.due.insert(*test.faq); }
        known.fact = test.faq.has_value();
        all.add(test.ask, known);
    }
    fitting::for_each_row(argc, argv, [&](const json& row, const std::string&) {
        if (row.contains("ask")) { add_test(row, all); }
        if (!row.contains("expect") || !row.contains("text")) { return; }
        if (auto known = label_of(row["expect"])) {
            known->weight *= row.value("weight", 1.0);
            all.add(row["text"].get<std::string>(), *known);
        }
    });
    std::cerr << all.certainty.size() << " entries found, " << all.judgement.size() << " questions\n";
    std::cout << "#include \"advice/faq_weights.hpp\"\n\nnamespace hirewise::advice {\nnamespace {\n\n"
                 "// Written by tests/fit/fit_faq.\n";
    fitting::print_table("of_certainty", fit(all.certainty), advice::certainty_feature_name);
    fitting::print_table("of_judgement", fit(all.judgement), advice::judgement_feature_name);
    std::cout
        << "}  // namespace\n\nstd::span<const named_weight> certainty_weights() {\n    return of_certainty;\n}\n\n"
           "std::span<const named_weight> judgement_weights() {\n    return of_judgement;\n}\n\n"
           "}  // namespace hirewise::advice\n";
}
