#include "app/evaluation.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "app/row_judging.hpp"
#include "base/text.hpp"
#include "cards/answer_card.hpp"

namespace hirewise::app {
namespace {

word_set set_of(const std::vector<std::string>& values) {
    return {values.begin(), values.end()};
}

directions directions_of(const std::vector<advice::priority>& priorities) {
    directions ways;
    for (const auto& each : priorities) {
        ways[each.criterion] = each.multiplier == 0 ? "zero" : each.multiplier > 1 ? "up" : "down";
    }
    return ways;
}

// Asks the questions of one file.
class asker {
public:
    asker(const advice::engine& engine, std::chrono::year_month_day today) : engine_{engine}, today_{today} {
        for (const auto& entry : engine.base().faqs) { entries_.emplace(entry.question, entry.id); }
        for (const auto& [id, page] : engine.base().comparisons) {
            for (const auto& entry : page.faq) { entries_.emplace(entry.question, entry.id); }
        }
        for (const auto& [id, technology] : engine.base().technologies) {
            names_.emplace(lower_ascii(technology.name), id);
            for (const auto* names : {&technology.aliases, &technology.nicknames}) {
                for (const auto& name : *names) { names_.emplace(name, id); }
            }
        }
    }

    void ask(const question_row& row, std::vector<judged_question>& into) const {
        if (row.is_conversation) { return ask_turns(row, into); }
        const auto& turn = row.turns.front();
        auto outcomes = judge(row, found_by(turn, advice::manner::addressed));
        if (row.of_everyday_words) {
            std::ranges::move(judge_overheard(row, found_by(turn, advice::manner::overheard)),
                              std::back_inserter(outcomes));
        }
        into.push_back({&row, &turn, std::move(outcomes)});
    }

private:
    void ask_turns(const question_row& row, std::vector<judged_question>& into) const {
        advice::thread_context context;
        for (const auto& turn : row.turns) {
            auto outcome = engine_.ask({turn.text, advice::manner::addressed, std::move(context), today_});
            context = std::move(outcome.context);
            auto found = found_in(outcome.answer, turn.expect);
            found.options = set_of(context.options);
            found.use_cases = set_of(context.use_cases);
            found.priorities = directions_of(context.priorities);
            into.push_back({&row, &turn, judge_turn(turn.expect, found)});
        }
    }

    found_answer found_by(const question_turn& turn, advice::manner how) const {
        const auto answer = engine_.ask({turn.text, how, {}, today_}).answer;
        auto found = found_in(answer, turn.expect);
        if (!turn.expect.must_not_echo.empty()) { found.text = cards::plain_text(answer, engine_.base()); }
        return found;
    }

    // "Swift or Flutter" is weighed as native iOS or Flutter: where native iOS wins, Swift was meant.
    std::string winner_as_named(const advice::answer& answer) const {
        const auto winner = answer.decision.winner.value_or("");
        const auto& named = answer.reading.options;
        const auto parent_of = [this](const std::string& id) {
            const auto* technology = engine_.base().find_technology(id);
            return technology == nullptr ? std::string{} : technology->parent;
        };
        const auto is_it = [&](const std::string& id) { return parent_of(id) == winner || parent_of(winner) == id; };
        if (winner.empty() || std::ranges::find(named, winner) != named.end()) { return winner; }
        const auto meant = std::ranges::find_if(named, is_it);
        return meant == named.end() ? winner : *meant;
    }

    // The base grows, and question files do not: what it has learned since is left out.
    void leave_out_learned(const expectation& expect, word_set& ids) const {
        for (const auto& written : expect.unknown) {
            auto name = lower_ascii(written);
            std::ranges::replace(name, '_', ' ');
            if (const auto known = names_.find(name); known != names_.end()) { ids.erase(known->second); }
        }
    }

    found_answer found_in(const advice::answer& answer, const expectation& expect) const {
        found_answer found;
        found.intent = advice::name_of(answer.reading.intent);
        found.act = advice::name_of(answer.act);
        found.answered = answer.answered;
        found.silent = answer.silent;
        found.winner = winner_as_named(answer);
        found.faq = answer.told_entry();
        for (const auto& question : answer.suggestions) {
            if (const auto entry = entries_.find(question); entry != entries_.end()) {
                found.offered.insert(entry->second);
            }
        }
        found.technologies = set_of(answer.technologies);
        found.options = set_of(answer.reading.options);
        found.use_cases = set_of(answer.reading.use_cases);
        found.priorities = directions_of(answer.reading.priorities);
        leave_out_learned(expect, found.technologies);
        leave_out_learned(expect, found.options);
        return found;
    }

    const advice::engine& engine_;
    const std::chrono::year_month_day today_;
    std::map<std::string, std::string, std::less<>> entries_;  // FAQ question -> id
    std::map<std::string, std::string, std::less<>> names_;    // any name of a technology, lower case -> id
};

void append(const judged_question& question, std::vector<outcome>& all) {
    all.insert(all.end(), question.outcomes.begin(), question.outcomes.end());
}

}  // namespace

std::vector<judged_question> evaluate(const question_file& file, const advice::engine& engine,
                                      std::chrono::year_month_day today) {
    const asker ask{engine, today};
    std::vector<judged_question> all;
    for (const auto& row : file.rows) { ask.ask(row, all); }
    return all;
}

std::vector<outcome> outcomes_of(const std::vector<judged_question>& questions) {
    std::vector<outcome> all;
    for (const auto& question : questions) { append(question, all); }
    return all;
}

std::vector<outcome> outcomes_of_kind(const std::vector<judged_question>& questions, std::string_view kind) {
    std::vector<outcome> all;
    for (const auto& question : questions) {
        if (question.row->kind == kind) { append(question, all); }
    }
    return all;
}

}  // namespace hirewise::app
