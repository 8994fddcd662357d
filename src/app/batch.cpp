#include "app/batch.hpp"

#include <istream>
#include <map>
#include <ostream>
#include <string>

#include "app/answer_json.hpp"
#include "base/json.hpp"
#include "base/text.hpp"

namespace hirewise::app {
namespace {

struct request {
    std::string id;
    std::string text;
    std::string thread;  // empty: a conversation of its own
    std::string error;   // what is wrong with the line; empty if nothing
};

bool is_text_or_absent(const nlohmann::json& object, std::string_view key) {
    const auto& member = member_at(object, key);
    return member.is_string() || member.is_null();
}

request read_request(std::string_view line, const std::string& number) {
    request asked{number, {}, {}, {}};
    const auto object = parse_json(line);
    if (!object) {
        asked.error = "line " + number + ": " + object.error().message();
        return asked;
    }
    asked.id = text_at(*object, "id", number);
    asked.text = text_at(*object, "text");
    asked.thread = text_at(*object, "thread");
    if (!object->is_object() || !member_at(*object, "text").is_string()) {
        asked.error = "line " + number + ": needs an object with a member \"text\" that is a string";
    } else if (!is_text_or_absent(*object, "id") || !is_text_or_absent(*object, "thread")) {
        asked.error = "line " + number + ": \"id\" and \"thread\" have to be strings";
    }
    return asked;
}

nlohmann::ordered_json error_line(const request& asked) {
    nlohmann::ordered_json line;
    line["id"] = asked.id;
    line["error"] = asked.error;
    return line;
}

}  // namespace

void answer_batch(const advice::engine& engine, bool explain, std::chrono::year_month_day today, std::istream& in,
                  std::ostream& out) {
    std::map<std::string, advice::thread_context> threads;
    std::string text;
    for (int number = 1; std::getline(in, text); ++number) {
        if (trim(text).empty()) { continue; }
        const auto asked = read_request(text, std::to_string(number));
        if (!asked.error.empty()) {
            out << one_line(error_line(asked)) << std::endl;
            continue;
        }
        auto context = asked.thread.empty() ? advice::thread_context{} : threads[asked.thread];
        auto outcome = engine.ask({asked.text, advice::manner::addressed, std::move(context), today, explain});
        if (!asked.thread.empty()) { threads[asked.thread] = std::move(outcome.context); }
        auto line = answer_json(asked.id, outcome.answer, engine.base());
        if (explain) { line["trace"] = trace_json(outcome.answer); }
        out << one_line(line) << std::endl;  // flushed: whoever asks may wait for it before the next question
    }
}

}  // namespace hirewise::app
