#include "cards/decision_record.hpp"

#include "base/text.hpp"
#include "cards/card_parts.hpp"
#include "cards/ratings.hpp"
#include "cards/understanding.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

std::string context_words(const advice::answer& answer, const card_state& state, const knowledge::snapshot& base) {
    auto words = state.question.empty() ? std::string{} : "Asked: \u201c" + one_line(state.question) + "\u201d. ";
    std::vector<std::string> labels;
    for (const auto& chip : understanding_of(answer, base).chips) { labels.push_back(chip.label); }
    return words + (labels.empty() ? "" : "Understood as: " + join(labels, ", ") + ".");
}

// "Rust 7.9 of 10", best first.
std::vector<std::string> option_lines(const advice::answer& answer, const knowledge::snapshot& base) {
    std::vector<std::string> lines;
    for (const auto& option : answer.decision.options) {
        const bool won = answer.decision.winner == option.id;
        lines.push_back(technology_name(base, option.id) + ", " + short_number(option.score, 1) + " of 10" +
                        (won ? " (chosen)" : ""));
    }
    return lines;
}

std::vector<std::string> consequence_lines(const advice::explanation& reasons) {
    std::vector<std::string> lines;
    if (!reasons.but.empty()) { lines.push_back("Against it: " + sentence(reasons.but)); }
    if (!reasons.flips_if.empty()) { lines.push_back("To be decided anew: " + sentence(reasons.flips_if)); }
    for (const auto& assumption : reasons.assumptions) { lines.push_back(sentence(assumption)); }
    if (!reasons.not_covered.empty()) { lines.push_back(sentence(reasons.not_covered)); }
    return lines;
}

void add_evidence(blocks& record, const advice::answer& answer) {
    slack::mrkdwn text;
    text.bold("Evidence");
    if (!answer.explanation.rule.empty()) { text.line_break().text("• " + sentence(answer.explanation.rule)); }
    if (!answer.explanation.review.empty()) { text.line_break().text("• " + sentence(answer.explanation.review)); }
    for (const auto& source : shown_citations(answer)) {
        text.line_break().text("• ").link(source.address, citation_words(source));
    }
    if (!answer.knowledge.empty()) { text.line_break().text("• Knowledge " + one_line(answer.knowledge)); }
    record.push_back(slack::section(text));
}

}  // namespace

slack::message decision_record(const advice::answer& answer, const card_state& state, const knowledge::snapshot& base,
                               const slack::user_id& saved_by, std::chrono::year_month_day today) {
    constexpr std::size_t longest_fallback = 1'500;
    const auto verdict = title_of(answer, base);
    const auto strength = strength_words(answer.decision);
    const auto confirm_by = day_words(std::chrono::sys_days{today} + confirmed_within);
    const auto context = context_words(answer, state, base);
    slack::message record;
    add_title(record.blocks, "Decision record");
    slack::mrkdwn status;
    status.text("Status: proposed, " + day_words(today) + ", by ").mention(saved_by);
    record.blocks.push_back(slack::context({status}));
    add_labelled_text(record.blocks, "Context", context);
    add_list(record.blocks, "Options considered", option_lines(answer, base));
    add_labelled_text(record.blocks, "Decision", sentence(verdict) + (strength.empty() ? "" : " " + strength + "."));
    add_list(record.blocks, "Because", answer.explanation.because);
    add_list(record.blocks, "Consequences", consequence_lines(answer.explanation));
    add_evidence(record.blocks, answer);
    add_labelled_text(record.blocks, "Confirm by " + confirm_by,
                      "Until then, somebody checks that the reasons above still hold, and says so in this thread.");
    auto words = "Decision record, proposed " + day_words(today) + ". " + context + " Decision: " + sentence(verdict) +
                 " Because: " + join(answer.explanation.because, " ");
    if (!answer.explanation.but.empty()) { words += " Against it: " + sentence(answer.explanation.but); }
    record.text = slack::mrkdwn{clip(one_line(words + " Confirm by " + confirm_by + "."), longest_fallback)}.markup();
    return record;
}

}  // namespace hirewise::cards
