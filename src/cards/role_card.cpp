#include "cards/role_card.hpp"

#include <algorithm>

#include "advice/plain.hpp"
#include "base/text.hpp"
#include "cards/card_parts.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr std::size_t longest_echo = 60;

// "so_median_salary_world": "Median salary world".
std::string metric_words(std::string words) {
    std::ranges::replace(words, '_', ' ');
    if (words.starts_with("so ")) { words.erase(0, 3); }
    return advice::with_capital(one_line(words));
}

void add_evidence(blocks& card, const knowledge::role& brief, const knowledge::snapshot& base) {
    constexpr std::size_t most = 5;
    slack::mrkdwn text;
    text.bold("Evidence");
    std::size_t count = 0;
    for (const auto& id : brief.figures) {
        const auto* figure = base.find_figure(id);
        if (figure == nullptr || count == most) { continue; }
        ++count;
        const advice::citation source{{}, figure->source_title, figure->source_address, figure->year};
        text.line_break().text("• " + metric_words(figure->metric) + ": ");
        text.text(one_line(figure->value + " " + figure->unit) + ". ");
        text.link(figure->source_address, citation_words(source));
    }
    if (count > 0) { card.push_back(slack::section(text)); }
}

std::string task_words(const knowledge::role& brief) {
    constexpr std::size_t longest_task = 500;
    const auto& task = brief.trial_task;
    if (task.task.empty()) { return {}; }
    return clip("About " + short_number(task.hours, 1) + " hours, paid. " + advice::plain_words(task.task),
                longest_task);
}

std::vector<std::string> questions_of(const knowledge::role& brief) {
    constexpr std::size_t most = 6;
    std::vector<std::string> questions;
    for (const auto& question : brief.interview) {
        if (questions.size() < most) { questions.push_back(clip(one_line(question.ask), 200)); }
    }
    return questions;
}

std::string review_words(const knowledge::role& brief) {
    const auto day = std::chrono::sys_days{brief.reviewed_on}.time_since_epoch();
    const std::chrono::year_month_day reviewed{std::chrono::sys_days{day}};
    const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return "Reviewed " + std::to_string(static_cast<int>(reviewed.year())) + "-" +
           two(static_cast<unsigned>(reviewed.month())) + "-" + two(static_cast<unsigned>(reviewed.day())) +
           (brief.reviewer.empty() ? "." : " by " + one_line(brief.reviewer) + ".");
}

std::vector<std::string> titles_of(const knowledge::snapshot& base) {
    std::vector<std::string> titles;
    for (const auto& [id, brief] : base.roles) { titles.push_back(brief.title); }
    return titles;
}

}  // namespace

slack::message role_card(const knowledge::role& brief, const knowledge::snapshot& base) {
    const auto title = "Hiring brief: " + brief.title;
    const auto questions = questions_of(brief);
    slack::message card;
    add_title(card.blocks, title);
    add_list(card.blocks, "Must have", brief.must_have);
    add_list(card.blocks, "Ask everybody, in this order", questions);
    add_labelled(card.blocks, "Work sample", task_words(brief));
    add_list(card.blocks, "Warning signs", brief.red_flags);
    add_list(card.blocks, "Where to look", brief.look_in);
    add_evidence(card.blocks, brief, base);
    card.blocks.push_back(slack::context({slack::mrkdwn{review_words(brief)}}));
    constexpr std::size_t longest_fallback = 1'500;
    card.text = slack::mrkdwn{clip(title + ". Must have: " + one_line(join(brief.must_have, "; ")) +
                                       ". Ask everybody: " + join(questions, " ") + " Work sample: " +
                                       one_line(task_words(brief)) + " " + review_words(brief),
                                   longest_fallback)}
                    .markup();
    return card;
}

slack::message roles_card(const knowledge::snapshot& base, std::string_view asked,
                          const std::vector<std::string>& near) {
    constexpr std::string_view title = "Hiring briefs";
    slack::mrkdwn words;
    if (!asked.empty()) {
        words.text("There is no brief for “" + clip(one_line(asked), longest_echo) + "”. ");
        if (!near.empty()) { words.text("Did you mean " + join_as_sentence(near, "or") + "? "); }
    }
    const auto titles = titles_of(base);
    words.text(titles.empty() ? "There are none in the knowledge yet."
                              : "There is one for: " + one_line(join(titles, ", ")) + ". Type ");
    if (!titles.empty()) { words.code("/hirewise roles " + one_line(titles.front())).text(" to read it."); }
    slack::message card;
    add_title(card.blocks, title);
    card.blocks.push_back(slack::section(words));
    card.text = slack::mrkdwn{title}.text(". ").append(words).markup();
    return card;
}

}  // namespace hirewise::cards
