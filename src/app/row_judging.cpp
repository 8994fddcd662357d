#include "app/row_judging.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace hirewise::app {
namespace {

std::string shown(const std::string& value) {
    return value.empty() ? "nothing" : value;
}

std::string shown(const word_set& values) {
    return shown(join({values.begin(), values.end()}, " "));
}

std::string shown(const directions& values) {
    std::vector<std::string> parts;
    for (const auto& [criterion, way] : values) { parts.push_back(join({criterion, way}, "=")); }
    return shown(join(parts, " "));
}

template <class Value>
std::string difference(const Value& expected, const Value& found) {
    return "expected " + shown(expected) + ", found " + shown(found);
}

bool is_out_of_scope(const std::string& intent) {
    return intent == "out_of_scope" || intent == "help";
}

// Nobody could take it for a question that is ours.
bool is_out_of_scope(const expectation& expect) {
    return expect.intent && is_out_of_scope(*expect.intent) &&
           std::ranges::all_of(expect.intent_alt, [](const auto& other) { return is_out_of_scope(other); });
}

bool expects_nothing(const expectation& expect) {
    return !expect.intent && !expect.technologies && !expect.options && !expect.use_cases && !expect.priorities &&
           !expect.winner && !expect.faq && !expect.behaviour;
}

bool names_nothing(const expectation& expect) {
    return expect.technologies && expect.technologies->empty();
}

bool no_answer_is_due(const question_row& row) {
    const auto& expect = row.turns.front().expect;
    return is_out_of_scope(expect) || expects_nothing(expect) ||
           (row.of_everyday_words && !expect.intent && names_nothing(expect));
}

bool answer_is_due(const expectation& expect) {
    return (expect.intent && !is_out_of_scope(*expect.intent) && !expect.behaviour) ||
           (expect.faq && !expect.faq->empty()) || expect.behaviour == "answer";
}

// Compares one answer with its row and collects the outcomes.
class judgement {
public:
    judgement(const expectation& expect, const found_answer& found) : expect_{expect}, found_{found} {}

    void judge_technologies() {
        if (!expect_.technologies) { return; }
        judge_links(measure::technology_precision, *expect_.technologies, expect_.technologies_optional,
                    found_.technologies);
    }

    void judge_use_cases() {
        if (!expect_.use_cases) { return; }
        judge_links(measure::use_case_precision, *expect_.use_cases, expect_.use_cases_optional, found_.use_cases);
    }

    void judge_intent() {
        if (!expect_.intent) { return; }
        const bool right = found_.intent == *expect_.intent || expect_.intent_alt.contains(found_.intent) ||
                           (is_out_of_scope(found_.intent) && is_out_of_scope(*expect_.intent));
        should(measure::intent, right, difference(*expect_.intent, found_.intent));
    }

    void judge_priorities(measure which) {
        if (!expect_.priorities) { return; }
        auto counted = found_.priorities;
        std::erase_if(counted, [this](const auto& each) {
            const auto optional = expect_.priorities_optional.find(each.first);
            return optional != expect_.priorities_optional.end() && optional->second == each.second;
        });
        should(which, counted == *expect_.priorities, difference(*expect_.priorities, found_.priorities));
    }

    void judge_comparison() {
        if (expect_.intent != "compare") { return; }
        should(measure::comparisons_answered, found_.answered, "expected an answer, found none");
        if (!found_.answered) { return; }
        const auto& wanted = expect_.options ? *expect_.options : expect_.technologies.value_or(word_set{});
        const auto is_meant = [&](const auto& option) {
            return wanted.contains(option) || expect_.technologies_optional.contains(option);
        };
        const bool none_missing = !expect_.options || std::ranges::includes(found_.options, wanted);
        should(measure::option_set, none_missing && std::ranges::all_of(found_.options, is_meant),
               difference(wanted, found_.options));
    }

    void judge_winner() {
        if (!expect_.winner) { return; }
        const bool right = found_.winner == *expect_.winner || expect_.winner_alt.contains(found_.winner);
        auto failure = difference(*expect_.winner, found_.winner);
        if (expect_.winner->empty()) {
            should_not(measure::verdict_not_due, !right, std::move(failure));
        } else {
            should(measure::winner, right, std::move(failure));
        }
    }

    void judge_faq() {
        if (!expect_.faq) { return; }
        if (expect_.faq->empty()) {
            return should_not(measure::uncovered_quoted, !found_.faq.empty(), difference(*expect_.faq, found_.faq));
        }
        const bool right = found_.faq == *expect_.faq || expect_.faq_alt.contains(found_.faq);
        const bool quoted = !found_.faq.empty();
        const bool decided = !quoted && found_.answered;
        const bool offered = !quoted && !decided && is_offered();
        should(measure::faq_right, right, "expected " + *expect_.faq + ", found " + instead_of_entry(decided, offered));
        note(measure::faq_wrong, quoted && !right);
        note(measure::faq_offered, offered);
        note(measure::faq_decided, decided);
        note(measure::faq_silent, !quoted && !decided && !offered);
    }

    void judge_behaviour() {
        if (expect_.behaviour == "refuse") {
            const bool right = !found_.answered || expect_.behaviour_alt.contains("answer");
            should(measure::hostile_refused, right, "expected no answer, found one");
        } else if (expect_.behaviour == "answer") {
            const bool right = found_.answered || expect_.behaviour_alt.contains("refuse");
            should(measure::hostile_answered, right, "expected an answer, found none");
        }
    }

    void judge_echo() {
        if (expect_.must_not_echo.empty()) { return; }
        const auto is_repeated = [&](const auto& words) { return found_.text.find(words) != std::string::npos; };
        const bool echoed = std::ranges::any_of(expect_.must_not_echo, is_repeated);
        should_not(measure::echoed, echoed, "the answer repeats what it may not");
    }

    void judge_answering(bool none_is_due) {
        if (none_is_due) {
            should_not(measure::false_answers, found_.answered, "expected no answer, found " + what_was_answered());
            should_not(measure::false_verdicts, !found_.winner.empty(), "expected no winner, found " + found_.winner);
        } else if (answer_is_due(expect_)) {
            note(measure::coverage, found_.answered);
        }
        if (found_.answered) { note(measure::wrong_of_answered, wrong_); }
    }

    void judge_overheard(bool none_is_due) {
        judge_false_links(measure::false_links_overheard);
        if (none_is_due) {
            should_not(measure::false_answers_overheard, found_.answered,
                       "expected silence, found " + what_was_answered());
        }
    }

    // Where a technology is meant, one too many counts against precision.
    void judge_false_links(measure which) {
        if (!names_nothing(expect_)) { return; }
        auto links = found_.technologies;
        for (const auto& optional : expect_.technologies_optional) { links.erase(optional); }
        should_not(which, !links.empty(), difference(word_set{}, links));
    }

    void judge_turn() {
        judge_set(measure::turn_options, expect_.options, found_.options);
        judge_set(measure::turn_use_cases, expect_.use_cases, without_optional_use_cases());
        judge_priorities(measure::turn_priorities);
        judge_act();
        if (expect_.winner) {
            const bool right = found_.winner == *expect_.winner || expect_.winner_alt.contains(found_.winner);
            should(measure::turn_winner, right, difference(*expect_.winner, found_.winner));
        }
        const bool right = std::ranges::all_of(outcomes_, &outcome::hit);
        outcomes_.insert(outcomes_.begin(), {measure::turns, right});
    }

    std::vector<outcome> result() && { return std::move(outcomes_); }

private:
    word_set without_optional_use_cases() const {
        auto counted = found_.use_cases;
        for (const auto& id : expect_.use_cases_optional) {
            if (expect_.use_cases && !expect_.use_cases->contains(id)) { counted.erase(id); }
        }
        return counted;
    }

    void note(measure which, bool hit) { outcomes_.push_back({which, hit}); }

    void should(measure which, bool hit, std::string failure) {
        outcomes_.push_back({which, hit, hit ? std::string{} : std::move(failure)});
        const bool beside = which == measure::comparisons_answered || which == measure::priorities;
        wrong_ = wrong_ || (!hit && !beside);
    }

    void should_not(measure which, bool hit, std::string failure) {
        outcomes_.push_back({which, hit, hit ? std::move(failure) : std::string{}});
        wrong_ = wrong_ || hit;
    }

    // The measure after `precision` is that of recall.
    void judge_links(measure precision, const word_set& wanted, const word_set& optional, const word_set& found) {
        const auto recall = static_cast<measure>(static_cast<int>(precision) + 1);
        for (const auto& each : found) {
            const bool hit = wanted.contains(each);
            if (hit || !optional.contains(each)) {
                outcomes_.push_back({precision, hit, hit ? std::string{} : each + " is not meant"});
            }
        }
        for (const auto& each : wanted) {
            const bool hit = found.contains(each);
            outcomes_.push_back({recall, hit, hit ? std::string{} : each + " was not found"});
        }
    }

    void judge_set(measure which, const std::optional<word_set>& wanted, const word_set& found) {
        if (wanted) { should(which, found == *wanted, difference(*wanted, found)); }
    }

    // Silence is as good as a friendly word in return for "thanks".
    void judge_act() {
        if (!expect_.does) { return; }
        const std::string act = found_.silent ? "friendly" : found_.act;
        const bool right =
            act == *expect_.does || expect_.does_alt.contains(act) || (*expect_.does == "friendly" && !found_.answered);
        should(measure::turn_act, right, difference(*expect_.does, act));
    }

    bool is_offered() const {
        return found_.offered.contains(*expect_.faq) ||
               std::ranges::any_of(expect_.faq_alt, [&](const auto& id) { return found_.offered.contains(id); });
    }

    std::string instead_of_entry(bool decided, bool offered) const {
        if (!found_.faq.empty()) { return found_.faq; }
        if (decided) { return "another answer"; }
        return offered ? "it among the suggestions" : "nothing";
    }

    std::string what_was_answered() const { return found_.faq.empty() ? "one of intent " + found_.intent : found_.faq; }

    const expectation& expect_;
    const found_answer& found_;
    std::vector<outcome> outcomes_;
    bool wrong_ = false;
};

}  // namespace

std::vector<outcome> judge(const question_row& row, const found_answer& found) {
    const auto& expect = row.turns.front().expect;
    judgement made{expect, found};
    made.judge_behaviour();
    made.judge_echo();
    if (expect.behaviour != "refuse") {
        made.judge_technologies();
        made.judge_use_cases();
        made.judge_intent();
        made.judge_priorities(measure::priorities);
        made.judge_comparison();
        made.judge_winner();
        made.judge_faq();
        if (row.of_everyday_words) { made.judge_false_links(measure::false_links); }
    }
    made.judge_answering(expect.behaviour != "refuse" && no_answer_is_due(row));
    return std::move(made).result();
}

std::vector<outcome> judge_overheard(const question_row& row, const found_answer& found) {
    judgement made{row.turns.front().expect, found};
    made.judge_overheard(no_answer_is_due(row));
    return std::move(made).result();
}

std::vector<outcome> judge_turn(const expectation& expect, const found_answer& found) {
    judgement made{expect, found};
    made.judge_turn();
    return std::move(made).result();
}

}  // namespace hirewise::app
