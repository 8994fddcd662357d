#include "app/check_command.hpp"

#include <algorithm>
#include <ostream>

#include "app/coverage_text.hpp"
#include "app/exit_code.hpp"
#include "app/question_check.hpp"
#include "app/usable.hpp"
#include "base/clock.hpp"
#include "knowledge/coverage.hpp"
#include "knowledge/load.hpp"
#include "knowledge/question_tests.hpp"

namespace hirewise::app {
namespace {

using diagnostics = std::vector<knowledge::diagnostic>;

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string fault_counts(const diagnostics& faults) {
    const auto errors = static_cast<std::size_t>(
        std::ranges::count(faults, knowledge::severity::error, &knowledge::diagnostic::severity));
    const auto warnings = faults.size() - errors;
    auto text = counted(errors, "error", "errors") + ", " + counted(warnings, "warning", "warnings");
    if (errors == 0 && warnings > 0) { text.append("; the base can be used, but mend what is warned of"); }
    return text;
}

std::string base_counts(const knowledge::snapshot& base) {
    return counted(base.pages(), "page", "pages") + ", " +
           counted(base.technologies.size(), "technology", "technologies") + ", " +
           counted(base.criteria.size(), "criterion", "criteria") + ", " +
           counted(base.use_cases.size(), "use case", "use cases") + " (version " + base.version + "): ";
}

// One run over a base: what is found on the way is collected, then written at once.
class check {
public:
    check(std::filesystem::path folder, const check_options& options)
        : folder_{std::move(folder)}, options_{options}, today_{clock{}.today()} {
        auto loaded = knowledge::load(folder_, today_);
        base_ = std::move(loaded.snapshot);
        faults_ = std::move(loaded.diagnostics);
        if (!base_ || (!options.questions && !options.coverage)) { return; }
        auto tests = knowledge::load_question_tests(folder_, *base_);
        tests_ = std::move(tests.tests);
        faults_.insert(faults_.end(), tests.diagnostics.begin(), tests.diagnostics.end());
        if (options.questions) { ask_all(); }
    }

    bool clean() const { return base_ && !knowledge::has_errors(faults_); }

    void write(const console& console) const {
        console.out << render(faults_, options_.format, folder_);
        auto& words = options_.format == diagnostic_format::text ? console.out : console.err;
        if (base_ && options_.coverage) { words << to_text(knowledge::coverage_of(*base_, tests_, today_)) << '\n'; }
        if (base_ && options_.questions) {
            words << counted(tests_.size(), "question", "questions") << ": " << wrongly_answered_
                  << " answered wrongly\n";
        }
        words << folder_.string() << ": " << (base_ ? base_counts(*base_) : "") << fault_counts(faults_) << '\n';
    }

private:
    void ask_all() {
        const advice::engine engine{base_};
        for (const auto& test : tests_) {
            const auto wrong = mismatches(test, engine, today_);
            if (!wrong.empty()) { ++wrongly_answered_; }
            for (const auto& what : wrong) { faults_.push_back(wrong_answer(test, what)); }
        }
    }

    const std::filesystem::path folder_;
    const check_options& options_;
    const std::chrono::year_month_day today_;
    std::shared_ptr<const knowledge::snapshot> base_;
    diagnostics faults_;
    std::vector<knowledge::question_test> tests_;
    std::size_t wrongly_answered_ = 0;
};

}  // namespace

int run_check(const configuration& settings, const check_options& options, const console& console) {
    if (const auto complaint = knowledge_complaint(settings); !complaint.empty()) {
        console.err << complaint << '\n';
        return exit_code::configuration;
    }
    const check done{knowledge_folder_of(settings), options};
    done.write(console);
    return done.clean() ? exit_code::success : exit_code::bad_knowledge;
}

}  // namespace hirewise::app
