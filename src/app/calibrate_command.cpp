#include "app/calibrate_command.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <ostream>

#include "advice/engine.hpp"
#include "advice/faq_judge.hpp"
#include "app/calibration.hpp"
#include "app/exit_code.hpp"
#include "app/question_rows.hpp"
#include "app/usable.hpp"
#include "base/clock.hpp"
#include "knowledge/load.hpp"

namespace hirewise::app {
namespace {

constexpr std::size_t folds = 5;
constexpr const char* situations[] = {"choice", "ours", "stray", "beside"};

// A question and the entries that may be quoted for it; none: nothing may be.
struct labelled {
    std::string text;
    word_set due;
    bool verdict_due = false;  // or silence, and no fact is looked for
};

// A base without a part of its phrasings and talk, and that part.
struct fold {
    std::shared_ptr<knowledge::snapshot> taught;
    std::vector<labelled> held_out;
};

class fold_maker {
public:
    fold_maker(const knowledge::snapshot& base, std::size_t number) : number_{number} {
        made_.taught = std::make_shared<knowledge::snapshot>(base);
        for (auto& [id, page] : made_.taught->comparisons) {
            for (auto& entry : page.faq) { hold_out(entry.phrasings, {entry.id}); }
        }
        for (auto& entry : made_.taught->faqs) { hold_out(entry.phrasings, {entry.id}); }
        hold_out(made_.taught->outside.talk, {});
    }

    fold take() { return std::move(made_); }

private:
    void hold_out(std::vector<std::string>& lines, const word_set& due) {
        std::vector<std::string> kept;
        for (auto& line : lines) {
            if (next_++ % folds == number_) {
                made_.held_out.push_back({std::move(line), due, false});
            } else {
                kept.push_back(std::move(line));
            }
        }
        lines = std::move(kept);
    }

    fold made_;
    std::size_t number_;
    std::size_t next_ = 0;
};

// The questions of a file that say which entry is due, or that none is because a verdict or silence is.
std::vector<labelled> labelled_rows(const question_file& file) {
    std::vector<labelled> rows;
    for (const auto& row : file.rows) {
        if (row.is_conversation) { continue; }
        const auto& turn = row.turns.front();
        const auto& expect = turn.expect;
        auto due = expect.faq_alt;
        if (expect.faq && !expect.faq->empty()) { due.insert(*expect.faq); }
        const bool verdict = expect.winner || expect.intent == "compare" || expect.intent == "out_of_scope";
        const bool may_be_fact = expect.intent_alt.contains("faq") || expect.intent_alt.contains("salary");
        if (expect.faq || (verdict && !may_be_fact)) { rows.push_back({turn.text, std::move(due), !expect.faq}); }
    }
    return rows;
}

class calibration {
public:
    calibration(std::shared_ptr<const knowledge::snapshot> base, double risk) : base_{std::move(base)}, risk_{risk} {}

    void cross_validate() {
        for (std::size_t number = 0; number < folds; ++number) {
            const auto part = fold_maker{*base_, number}.take();
            ask(advice::engine{part.taught}, part.held_out);
        }
    }

    void ask(const advice::engine& engine, const std::vector<labelled>& questions) {
        const auto today = clock{}.today();
        for (const auto& each : questions) {
            const auto answer = engine.ask({each.text, advice::manner::addressed, {}, today}).answer;
            const auto& found = answer.faq_found;
            const std::string situation{advice::name_of(found.situation)};
            ++asked_[situation];
            take_beside(each, answer);
            // What is written so would be quoted whatever the threshold.
            if (!found.may_be_quoted || found.written) { continue; }
            const bool refusal = each.due.empty() && answer.faq.starts_with("out-of-scope");
            if (refusal) { continue; }
            samples_[situation].push_back({found.certainty, each.due.contains(found.entry)});
        }
    }

    // A fact beneath a verdict that is due does no harm.
    void take_beside(const labelled& asked, const advice::answer& answer) {
        if (asked.verdict_due) { return; }
        ++asked_["beside"];
        const bool could_have_one = answer.answered && answer.faq.empty() && answer.faq_found.may_stand_beside;
        if (!could_have_one) { return; }
        samples_["beside"].push_back({answer.faq_found.match, asked.due.contains(answer.faq_found.entry)});
    }

    // What each threshold brings, and the chosen ones.
    void write(std::ostream& out) {
        out << "situation  threshold  right  wrong  of those asked wrong, with 95 % confidence, at most\n";
        for (const auto* situation : situations) {
            const auto points = risk_and_coverage(samples_[situation], asked_[situation]);
            const auto best = best_within(points, risk_of(situation));
            write_steps(situation, points, out);
            chosen_[situation] =
                std::max(best ? std::ceil(best->threshold * 1000 - 1e-6) / 1000 : 1, least_of(situation));
            if (best) { write_point(std::string{situation} + " *", *best, out); }
        }
    }

    std::string file() const {
        std::string text =
            "# How sure the FAQ reader has to be, 0 to 1. Written by `hirewise calibrate --write`; do not edit.\n";
        for (const auto* situation : situations) { text += line(situation, chosen_.at(situation)); }
        return text + line("suggest", base_->thresholds.suggest);
    }

private:
    // Talk is heard far more often than questions are asked; and few questions get a verdict and mean a fact, so that
    // the bound over all of them would let nearly anything stand beneath one.
    double risk_of(std::string_view situation) const {
        if (situation == "stray") { return risk_ / 20; }
        return situation == "beside" ? risk_ / 8 : risk_;
    }

    // In the place of a verdict a fact must be clearly likelier, whatever the risk: below this the base's own question
    // tests begin to lose verdicts.
    static double least_of(std::string_view situation) { return situation == "choice" ? 0.63 : 0; }

    static std::string line(const std::string& name, double threshold) {
        char text[60];
        std::snprintf(text, sizeof text, "%s: %.3f\n", name.c_str(), threshold);
        return text;
    }

    static void write_point(const std::string& name, const operating_point& point, std::ostream& out) {
        char text[120];
        std::snprintf(text, sizeof text, "%-9s  %9.3f  %5zu  %5zu  %5.2f %%\n", name.c_str(), point.threshold,
                      point.right, point.wrong, 100 * point.bound);
        out << text;
    }

    // Twenty steps of the curve.
    static void write_steps(const char* situation, const std::vector<operating_point>& points, std::ostream& out) {
        double next = 0.95;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool last_above = i + 1 == points.size() || points[i + 1].threshold < next;
            if (!last_above) { continue; }
            write_point(situation, points[i], out);
            while (next > 0 && i + 1 < points.size() && points[i + 1].threshold < next) { next -= 0.05; }
        }
    }

    std::shared_ptr<const knowledge::snapshot> base_;
    double risk_;
    std::map<std::string, std::size_t> asked_;
    std::map<std::string, std::vector<faq_sample>> samples_;
    std::map<std::string, double> chosen_;
};

bool save(const std::filesystem::path& path, const std::string& content) {
    std::ofstream out{path, std::ios::binary | std::ios::trunc};
    out << content;
    return static_cast<bool>(out.flush());
}

}  // namespace

int run_calibrate(const configuration& settings, const calibrate_options& options, const console& console) {
    if (const auto complaint = knowledge_complaint(settings); !complaint.empty()) {
        console.err << complaint << '\n';
        return exit_code::configuration;
    }
    const auto folder = knowledge_folder_of(settings);
    const auto loaded = knowledge::load(folder, clock{}.today());
    bool clean = loaded.snapshot != nullptr;
    if (!clean) {
        for (const auto& fault : loaded.diagnostics) { console.err << knowledge::to_text(fault) << '\n'; }
        return exit_code::bad_knowledge;
    }
    calibration run{loaded.snapshot, options.risk};
    run.cross_validate();
    const advice::engine engine{loaded.snapshot};
    for (const auto& path : options.files) {
        const auto file = read_question_file(path);
        for (const auto& fault : file.faults) { console.err << knowledge::to_text(fault) << '\n'; }
        clean = clean && file.faults.empty();
        run.ask(engine, labelled_rows(file));
    }
    run.write(console.out);
    console.out << run.file();
    if (clean && options.write && !save(folder / "calibration.yaml", run.file())) {
        console.err << "cannot write " << (folder / "calibration.yaml").string() << '\n';
        clean = false;
    }
    return clean ? exit_code::success : exit_code::bad_knowledge;
}

}  // namespace hirewise::app
