#include "app/question_check.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"

namespace hirewise::app {
namespace {

std::string shown(const std::string& value) {
    return value.empty() ? "nothing" : value;
}

class comparison {
public:
    void expect(const std::string& name, const std::optional<std::string>& expected, const std::string& found) {
        if (expected && *expected != found) {
            found_.push_back("expected " + name + " to be " + shown(*expected) + ", but it is " + shown(found));
        }
    }

    // In any order.
    void expect(const std::string& name, const std::optional<std::vector<std::string>>& expected,
                std::vector<std::string> found) {
        if (!expected) { return; }
        auto wanted = *expected;
        std::sort(wanted.begin(), wanted.end());
        std::sort(found.begin(), found.end());
        expect(name, join(wanted, " "), join(found, " "));
    }

    std::vector<std::string> result() && { return std::move(found_); }

private:
    std::vector<std::string> found_;
};

advice::answer ask_in_thread(const knowledge::question_test& test, const advice::engine& engine,
                             std::chrono::year_month_day today) {
    advice::thread_context context;
    for (const auto& earlier : test.after) {
        context = engine.ask({earlier, advice::manner::addressed, std::move(context), today}).context;
    }
    return engine.ask({test.ask, advice::manner::addressed, std::move(context), today}).answer;
}

std::optional<std::string> as_text(std::optional<bool> value) {
    if (!value) { return std::nullopt; }
    return *value ? "true" : "false";
}

}  // namespace

std::vector<std::string> mismatches(const knowledge::question_test& test, const advice::engine& engine,
                                    std::chrono::year_month_day today) {
    const auto answer = ask_in_thread(test, engine, today);
    const auto& strength = answer.decision.strength;
    comparison compared;
    compared.expect("intent", test.intent, std::string{advice::name_of(answer.reading.intent)});
    compared.expect("answered", as_text(test.answered), answer.answered ? "true" : "false");
    compared.expect("winner", test.winner, answer.decision.winner.value_or(""));
    compared.expect("strength", test.strength, strength ? std::string{advice::name_of(*strength)} : "");
    compared.expect("technologies", test.technologies, answer.technologies);
    compared.expect("use cases", test.use_cases, answer.reading.use_cases);
    compared.expect("faq", test.faq, answer.told_entry());
    return std::move(compared).result();
}

knowledge::diagnostic wrong_answer(const knowledge::question_test& test, const std::string& difference) {
    knowledge::diagnostic fault;
    fault.file = test.file;
    fault.line = test.line;
    fault.code = "wrong-answer";
    fault.message = "\"" + clip(test.ask, 100) + "\": " + difference;
    fault.hint = "`hirewise ask --explain` with this question shows how the answer came about";
    return fault;
}

}  // namespace hirewise::app
