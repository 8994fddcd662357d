#include "crawl/acting.hpp"

#include <algorithm>

#include "base/json.hpp"

namespace hirewise::test {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr auto until_quiet = "quiet?for=20&wait=5000";  // what belongs together comes together

bool is_refusal(const json& answer) {
    return text_at(answer, "response_action") == "errors";
}

// A form that closes says by itself nothing of what became of it.
bool says_something(const sighting& each) {
    return each.what != sighting::kind::closed;
}

void append(std::vector<sighting>& all, const std::vector<sighting>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

// Whether each text that was entered is still in the view's state.
bool keeps_texts(const json& view, const json& values) {
    const auto kept = dump_json(member_at(view, "state"));
    for (const auto& actions : values) {
        for (const auto& value : actions) {
            if (value.is_string() && kept.find(dump_json(value)) == std::string::npos) { return false; }
        }
    }
    return true;
}

}  // namespace

std::vector<sighting> acting::perform(const footing& at, const std::string& name, json body) {
    (void)at.who->look();  // what comes late of something earlier is none of this
    const auto begin = steady_clock::now();
    const auto answer = request(at, name, std::move(body));
    if (!flag_at(answer, "ok")) { return {}; }
    const auto seen = see(at);
    if (seen.empty()) { tally_.add_dead_end(at.surface, at.path); }
    tally_.note_time(at.surface, std::chrono::duration_cast<milliseconds>(steady_clock::now() - begin));
    judge_trouble(at);
    return seen;
}

std::vector<sighting> acting::submit(const footing& at, const filling& how) {
    (void)at.who->look();
    const json body = {{"view_id", text_at(at.who->modal(), "id")}, {"values", how.values}};
    const auto answer = request(at, "submit", body);
    if (!flag_at(answer, "ok")) { return {}; }
    std::vector<sighting> seen;
    if (is_refusal(answer)) {
        tally_.add(at.surface, tally::count::refused);
        judge_refusal(at, how, answer);
    } else {
        tally_.add(at.surface, tally::count::taken);
        if (how.expected == filling::fate::refused) { tally_.add_fault(at.surface, at.path, "it was taken"); }
        seen = see(at);
        if (seen.empty()) { tally_.add_dead_end(at.surface, at.path); }
    }
    judge_trouble(at);
    return seen;
}

void acting::close_modals(const footing& at) {
    while (!at.who->modal().is_null()) {
        const auto id = text_at(at.who->modal(), "id");
        (void)request(at, "close", {{"view_id", id}});
        tally_.add(at.surface, tally::count::cancelled);
        (void)at.who->look();
        if (text_at(at.who->modal(), "id") == id) {
            return tally_.add_fault(at.surface, at.path, "the form cannot be closed");
        }
    }
}

bool acting::sees_modal(const footing& at) {
    const auto end = steady_clock::now() + until_visible_;
    while (at.who->modal().is_null() && steady_clock::now() < end) {
        (void)at.who->look(std::chrono::ceil<milliseconds>(end - steady_clock::now()));
    }
    return !at.who->modal().is_null();
}

json acting::request(const footing& at, const std::string& name, json body) {
    body["as"] = at.who->user();
    const auto answer = stage_.control(name, body);
    if (!flag_at(answer, "ok")) {
        tally_.add_fault(at.surface, at.path, text_at(answer, "error") + ", " + text_at(answer, "hint"));
    }
    return answer;
}

// Waits for the first thing that says something, then for what comes with it.
std::vector<sighting> acting::see(const footing& at) {
    const auto end = steady_clock::now() + until_visible_;
    std::vector<sighting> seen;
    for (auto left = until_visible_; std::ranges::none_of(seen, says_something) && left > milliseconds{0};
         left = std::chrono::ceil<milliseconds>(end - steady_clock::now())) {
        append(seen, at.who->look(left));
    }
    (void)stage_.control(until_quiet);
    append(seen, at.who->look());
    std::erase_if(seen, [](const auto& each) { return !says_something(each); });
    return seen;
}

void acting::judge_refusal(const footing& at, const filling& how, const json& answer) {
    const auto complain = [&](const std::string& what) { tally_.add_fault(at.surface, at.path, what); };
    const auto& errors = member_at(answer, "errors");
    if (how.expected == filling::fate::taken) { complain("it was refused: " + dump_json(errors)); }
    if (!errors.is_object() || errors.empty()) { complain("refused without a word"); }
    if (!how.refused_at.empty() && !errors.contains(how.refused_at)) {
        complain("the error stands elsewhere: " + dump_json(errors));
    }
    (void)at.who->look();
    if (at.who->modal().is_null()) { return complain("the form is gone"); }
    if (!keeps_texts(at.who->modal(), how.values)) { complain("what was entered is gone"); }
}

void acting::judge_trouble(const footing& at) {
    const auto& complaints = stage_.slack().complaints();
    for (; complaints_ < complaints.size(); ++complaints_) {
        tally_.add_fault(at.surface, at.path, "the workspace complains: " + complaints[complaints_]);
    }
    const auto& output = stage_.bot().output();
    output_ = std::min(output_, output.size());  // after a restart it begins anew
    for (const auto* level : {R"("level":"error")", R"("level":"warn")"}) {
        for (const auto& line : lines_with(output.substr(output_), level)) {
            tally_.add_fault(at.surface, at.path, "the bot logs: " + line);
        }
    }
    output_ = output.rfind('\n') + 1;
}

}  // namespace hirewise::test
