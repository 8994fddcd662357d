#include "app/check_command.hpp"

#include <algorithm>
#include <ostream>

#include "app/exit_code.hpp"
#include "app/knowledge_source.hpp"
#include "app/question_check.hpp"
#include "app/usable.hpp"
#include "base/clock.hpp"
#include "knowledge/question_tests.hpp"

namespace hirewise::app {
namespace {

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

void print(const std::vector<knowledge::diagnostic>& faults, std::ostream& out) {
    for (const auto& fault : faults) { out << knowledge::to_text(fault) << '\n'; }
}

std::string summary(const std::vector<knowledge::diagnostic>& faults, const advice::engine* engine) {
    const auto errors = static_cast<std::size_t>(std::count_if(
        faults.begin(), faults.end(), [](const auto& fault) { return fault.severity == knowledge::severity::error; }));
    const auto found =
        counted(errors, "error", "errors") + ", " + counted(faults.size() - errors, "warning", "warnings");
    if (engine == nullptr) { return found; }
    const auto& base = engine->base();
    return counted(base.pages(), "page", "pages") + ", " +
           counted(base.technologies.size(), "technology", "technologies") + ", " +
           counted(base.criteria.size(), "criterion", "criteria") + ", " +
           counted(base.use_cases.size(), "use case", "use cases") + " (version " + base.version + "): " + found;
}

// Returns how many questions were answered wrongly or could not be read.
std::size_t check_questions(const std::filesystem::path& folder, const advice::engine& engine, std::ostream& out) {
    const auto loaded = knowledge::load_question_tests(folder, engine.base());
    print(loaded.diagnostics, out);
    std::size_t failed = 0;
    for (const auto& test : loaded.tests) {
        const auto wrong = mismatches(test, engine, clock{}.today());
        if (!wrong.empty()) { ++failed; }
        for (const auto& what : wrong) {
            out << test.file << ':' << test.line << ": \"" << test.ask << "\": " << what << '\n';
        }
    }
    out << counted(loaded.tests.size(), "question", "questions") << ": " << failed << " answered wrongly\n";
    return failed + (knowledge::has_errors(loaded.diagnostics) ? 1 : 0);
}

}  // namespace

int run_check(const configuration& settings, bool with_questions, const console& console) {
    if (const auto complaint = knowledge_complaint(settings); !complaint.empty()) {
        console.err << complaint << '\n';
        return exit_code::configuration;
    }
    knowledge_source source{knowledge_folder_of(settings), clock{}};
    const auto faults = source.load();
    const auto engine = source.engine();
    print(faults, console.out);
    console.out << summary(faults, engine.get()) << '\n';
    if (!engine) { return exit_code::bad_knowledge; }
    if (with_questions && check_questions(source.folder(), *engine, console.out) > 0) {
        return exit_code::bad_knowledge;
    }
    return exit_code::success;
}

}  // namespace hirewise::app
