#include "app/eval_command.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <ostream>
#include <set>

#include "app/evaluation.hpp"
#include "app/evaluation_bars.hpp"
#include "app/exit_code.hpp"
#include "app/usable.hpp"
#include "base/clock.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "knowledge/load.hpp"

namespace hirewise::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t shown_text = 120;  // UTF-16 units of a question in the list of failures

std::string left(std::string text, std::size_t width) {
    if (text.size() < width) { text.append(width - text.size(), ' '); }
    return text;
}

std::string right(const std::string& text, std::size_t width) {
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string percent_text(double percent) {
    char text[16];
    std::snprintf(text, sizeof text, "%.1f %%", percent);
    return text;
}

// One line of the table.
struct table_line {
    std::string file;
    measured found;
    std::string bar;  // empty: none
};

class table {
public:
    void add(table_line line) { lines_.push_back(std::move(line)); }
    std::size_t size() const { return lines_.size(); }

    void write(std::ostream& out) const {
        std::size_t width = 4;
        for (const auto& line : lines_) { width = std::max(width, line.file.size()); }
        out << left("file", width) << "  " << left("measure", 23) << "    value   hits      n  bar\n";
        for (const auto& line : lines_) {
            const auto& [which, percent, hits, cases] = line.found;
            out << left(line.file, width) << "  " << left(std::string{name_of(which)}, 23)
                << right(percent_text(percent), 9) << right(hits ? std::to_string(*hits) : "-", 7)
                << right(std::to_string(cases), 7) << (line.bar.empty() ? "" : "  " + line.bar) << '\n';
        }
    }

private:
    std::vector<table_line> lines_;
};

// A question as it may be shown: what a terminal could obey is escaped.
std::string shown(const std::string& text) {
    return dump_json(clip(text, shown_text));
}

// One run over files of questions.
class evaluation {
public:
    evaluation(const eval_options& options, const advice::engine& engine) : options_{options}, engine_{engine} {
        if (!options.bars.empty()) { take_bars(); }
        for (const auto& file : options.files) { names_.insert(fs::path{file}.filename().string()); }
        for (const auto& file : options.files) { measure_file(file); }
        for (const auto& each : bars_.bars) {
            if (!used_.contains(each.line)) { add_unused(each); }
        }
    }

    bool clean() const { return faults_.empty(); }

    void write(const console& console) const {
        table_.write(console.out);
        console.out << failures_;
        console.out << options_.files.size() << (options_.files.size() == 1 ? " file, " : " files, ") << questions_
                    << " questions, knowledge " << engine_.base().version;
        if (!options_.bars.empty()) { console.out << "; " << below_ << " of " << used_.size() << " bars not held"; }
        console.out << '\n';
        for (const auto& fault : faults_) { console.err << knowledge::to_text(fault) << '\n'; }
    }

private:
    void take_bars() {
        bars_ = read_bars(options_.bars);
        faults_ = bars_.faults;
    }

    void measure_file(const fs::path& path) {
        const auto file = read_question_file(path);
        faults_.insert(faults_.end(), file.faults.begin(), file.faults.end());
        const auto judged = evaluate(file, engine_, clock{}.today());
        questions_ += judged.size();
        for (const auto& found : count(outcomes_of(judged))) {
            table_.add({label(path), found, compare_with_bar(path, found)});
        }
        if (options_.kinds) { add_kinds(path, judged); }
        if (options_.failures) { list_failures(path, judged); }
    }

    // Two files of one name are told apart by their folders.
    std::string label(const fs::path& path) const {
        const bool alone = names_.size() == options_.files.size();
        return alone ? path.filename().string() : path.string();
    }

    void add_kinds(const fs::path& path, const std::vector<judged_question>& judged) {
        std::set<std::string> kinds;
        for (const auto& question : judged) { kinds.insert(question.row->kind); }
        kinds.erase("");
        for (const auto& kind : kinds) {
            for (const auto& found : count(outcomes_of_kind(judged, kind))) {
                table_.add({label(path) + " " + kind, found, {}});
            }
        }
    }

    std::string compare_with_bar(const fs::path& path, const measured& found) {
        const auto is_of_it = [&](const bar& each) {
            std::error_code failed;
            return each.which == found.which && fs::equivalent(each.file, path, failed);
        };
        const auto at = std::ranges::find_if(bars_.bars, is_of_it);
        if (at == bars_.bars.end()) { return {}; }
        used_.insert(at->line);
        if (holds(*at, found)) { return to_text(*at); }
        ++below_;
        faults_.push_back(bar_fault(bars_.path, at->line, "bar-not-held",
                                    label(path) + ": " + std::string{name_of(found.which)} + " is " +
                                        percent_text(found.percent) + " and has to be " + to_text(*at),
                                    "`hirewise eval --failures " + path.string() + "` lists the questions"));
        return to_text(*at) + "  not held";
    }

    void add_unused(const bar& each) {
        faults_.push_back(
            bar_fault(bars_.path, each.line, "bar-not-measured",
                      each.file.filename().string() + ": " + std::string{name_of(each.which)} + " was not measured",
                      "name the file among the files of questions, or remove the bar"));
    }

    void list_failures(const fs::path& path, const std::vector<judged_question>& judged) {
        for (const auto& question : judged) {
            bool named = false;
            for (const auto& each : question.outcomes) {
                if (each.failure.empty()) { continue; }
                if (!std::exchange(named, true)) {
                    failures_ += path.string() + ":" + std::to_string(question.row->line) + ": " + question.row->id +
                                 " " + shown(question.turn->text) + "\n";
                }
                failures_ += "    " + std::string{name_of(each.which)} + ": " + each.failure + "\n";
            }
        }
    }

    const eval_options& options_;
    const advice::engine& engine_;
    bar_file bars_;
    std::set<std::string> names_;
    std::set<int> used_;  // lines of the bars that were compared
    table table_;
    std::string failures_;
    std::vector<knowledge::diagnostic> faults_;
    std::size_t questions_ = 0;
    std::size_t below_ = 0;
};

}  // namespace

int run_eval(const configuration& settings, const eval_options& options, const console& console) {
    if (const auto complaint = knowledge_complaint(settings); !complaint.empty()) {
        console.err << complaint << '\n';
        return exit_code::configuration;
    }
    auto loaded = knowledge::load(knowledge_folder_of(settings), clock{}.today());
    if (!loaded.snapshot) {
        for (const auto& fault : loaded.diagnostics) { console.err << knowledge::to_text(fault) << '\n'; }
        return exit_code::bad_knowledge;
    }
    const advice::engine engine{std::move(loaded.snapshot)};
    const evaluation done{options, engine};
    done.write(console);
    return done.clean() ? exit_code::success : exit_code::bad_knowledge;
}

}  // namespace hirewise::app
