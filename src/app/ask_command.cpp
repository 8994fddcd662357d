#include "app/ask_command.hpp"

#include <ostream>

#include "app/answer_json.hpp"
#include "app/batch.hpp"
#include "app/exit_code.hpp"
#include "app/knowledge_source.hpp"
#include "app/usable.hpp"
#include "base/clock.hpp"
#include "base/text.hpp"
#include "cards/answer_card.hpp"

namespace hirewise::app {
namespace {

void write_trace(const advice::answer& answer, std::ostream& out) {
    out << '\n';
    for (const auto& line : answer.trace) { out << line.step << ": " << line.text << '\n'; }
}

void answer_one(const ask_options& asked, const advice::engine& engine, const console& console) {
    const advice::question question{
        join(asked.words, " "), advice::manner::addressed, {}, clock{}.today(), asked.explain};
    const auto answer = engine.ask(question).answer;
    if (asked.as_json) {
        auto line = answer_json("q1", answer, engine.base());
        if (asked.explain) { line["trace"] = trace_json(answer); }
        console.out << one_line(line) << '\n';
        return;
    }
    const auto text = cards::terminal_text(answer, engine.base(), console.colour);
    console.out << text;
    if (!text.ends_with('\n')) { console.out << '\n'; }
    if (asked.explain) { write_trace(answer, console.out); }
}

}  // namespace

int run_ask(const ask_options& asked, const configuration& settings, const console& console) {
    if (const auto complaint = knowledge_complaint(settings); !complaint.empty()) {
        console.err << complaint << '\n';
        return exit_code::configuration;
    }
    knowledge_source source{knowledge_folder_of(settings), clock{}};
    const auto faults = source.load();
    const auto engine = source.engine();
    if (!engine) {
        for (const auto& fault : faults) { console.err << knowledge::to_text(fault) << '\n'; }
        return exit_code::bad_knowledge;
    }
    if (asked.batch) {
        answer_batch(*engine, asked.explain, clock{}.today(), console.in, console.out);
    } else {
        answer_one(asked, *engine, console);
    }
    return exit_code::success;
}

}  // namespace hirewise::app
