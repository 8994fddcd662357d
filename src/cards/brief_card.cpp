#include "cards/brief_card.hpp"

#include <algorithm>

#include "advice/plain.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "cards/action_ids.hpp"
#include "cards/card_parts.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr int version = 1;

slack::mrkdwn source_of(const knowledge::figure& figure) {
    slack::mrkdwn text;
    const advice::citation source{{}, figure.source_title, figure.source_address, figure.year};
    return text.link(figure.source_address, citation_words(source));
}

// "so_median_salary_world" of the Stack Overflow survey: "Median salary world".
std::string metric_words(std::string words) {
    std::ranges::replace(words, '_', ' ');
    if (words.starts_with("so ")) { words.erase(0, 3); }
    return advice::with_capital(one_line(words));
}

// "76258": "76,258"; anything but a number of five digits and more as it is.
std::string grouped(std::string digits) {
    const bool is_number = digits.size() > 4 && digits.find_first_not_of("0123456789") == std::string::npos;
    for (auto at = digits.size(); is_number && at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

// "Median salary world: 76,258 USD. Stack Overflow Developer Survey 2024"
void add_evidence(blocks& card, const knowledge::role& brief, const knowledge::snapshot& base) {
    constexpr std::size_t most = 8;
    slack::mrkdwn text;
    text.bold("Pay and market, each with its source");
    std::size_t count = 0;
    for (const auto& id : brief.figures) {
        const auto* figure = base.find_figure(id);
        if (figure == nullptr || count++ == most) { continue; }
        text.line_break().text("• " + metric_words(figure->metric) + ": ");
        text.text(one_line(grouped(figure->value) + " " + figure->unit) + ". ").append(source_of(*figure));
    }
    if (count > 0) { card.push_back(slack::section(text)); }
}

std::string task_words(const knowledge::role& brief) {
    const auto& task = brief.trial_task;
    if (task.task.empty()) { return {}; }
    return "A paid trial task of about " + short_number(task.hours, 1) + " hours. " + advice::plain_words(task.task);
}

void add_interview(blocks& view, const knowledge::role& brief) {
    constexpr std::size_t most = 8;
    for (std::size_t i = 0; i < brief.interview.size() && i < most; ++i) {
        const auto& question = brief.interview[i];
        slack::mrkdwn text;
        text.text(std::to_string(i + 1) + ". ").bold(one_line(question.ask));
        text.line_break().text("Looks for: " + sentence(question.looks_for));
        for (const auto& [score, words] : question.scores) {
            text.line_break().text("• " + std::to_string(score) + ": " + one_line(words));
        }
        view.push_back(slack::section(text));
    }
}

std::string review_words(const knowledge::role& brief) {
    if (!brief.reviewed_on.ok()) { return {}; }
    return "Reviewed " + day_words(brief.reviewed_on) + (brief.reviewer.empty() ? "" : " by " + brief.reviewer) + ".";
}

void add_buttons(blocks& view, const brief_order& order) {
    const auto value = encode(order);
    std::vector<slack::button> row;
    if (!order.is_private) { row.push_back({std::string{post_brief_action}, "Post to channel", value}); }
    row.push_back({std::string{send_brief_action}, "Send me as a message", value});
    view.push_back(slack::actions("brief_actions", row));
}

}  // namespace

std::string encode(const brief_order& order) {
    const nlohmann::json value = {{"v", version},
                                  {"k", order.wanted.key},
                                  {"t", order.wanted.technology},
                                  {"n", order.name},
                                  {"d", order.is_private}};
    return dump_json(value);
}

std::optional<brief_order> decode_brief_order(std::string_view value) {
    const auto content = parse_json(value);
    if (!content || integer_at(*content, "v") != version) { return std::nullopt; }
    brief_order order{{text_at(*content, "k"), text_at(*content, "t")}, text_at(*content, "n"), flag_at(*content, "d")};
    if (order.wanted.key.empty() || order.wanted.technology.empty() || order.name.empty()) { return std::nullopt; }
    return order;
}

slack::modal_view brief_view(const knowledge::role& brief, const knowledge::snapshot& base, const brief_order& order,
                             std::string_view news) {
    slack::modal_view view;
    view.title = "Hiring brief";
    view.close = "Close";
    if (!news.empty()) { view.blocks.push_back(slack::section(slack::mrkdwn{}.bold(news))); }
    add_title(view.blocks, brief.title);
    add_buttons(view.blocks, order);
    add_list(view.blocks, "Must have", brief.must_have);
    add_list(view.blocks, "Nice to have", brief.nice_to_have);
    view.blocks.push_back(slack::section(
        slack::mrkdwn{}.bold("Interview plan").text(" The same questions in the same order for everybody.")));
    add_interview(view.blocks, brief);
    add_labelled_text(view.blocks, "Work sample", task_words(brief));
    add_list(view.blocks, "Scored on", brief.trial_task.scored_on);
    add_list(view.blocks, "Warning signs", brief.red_flags);
    add_list(view.blocks, "Where to look", brief.look_in);
    add_evidence(view.blocks, brief, base);
    const auto review = review_words(brief);
    if (!review.empty()) { view.blocks.push_back(slack::context({slack::mrkdwn{review}})); }
    return view;
}

slack::message brief_card(const knowledge::role& brief, const knowledge::snapshot& base,
                          const slack::user_id& shared_by) {
    slack::message card;
    const auto title = "Hiring brief: " + brief.title;
    add_title(card.blocks, title);
    if (!shared_by.empty()) {
        card.blocks.push_back(slack::context({slack::mrkdwn{}.text("Shared by ").mention(shared_by)}));
    }
    add_list(card.blocks, "Must have", brief.must_have);
    std::vector<std::string> questions;
    for (const auto& question : brief.interview) { questions.push_back(question.ask); }
    add_list(card.blocks, "Interview plan: the same questions in the same order for everybody", questions);
    add_labelled_text(card.blocks, "Work sample", clip(task_words(brief), 600));
    add_evidence(card.blocks, brief, base);
    const auto review = review_words(brief);
    if (!review.empty()) { card.blocks.push_back(slack::context({slack::mrkdwn{review}})); }
    auto words = sentence(title) + " Must have: " + join(brief.must_have, "; ") +
                 ". Ask in the interview: " + join(questions, " ") + " Work sample: " + task_words(brief) + " " +
                 review;
    card.text = slack::mrkdwn{clip(one_line(words), 1'500)}.markup();
    return card;
}

}  // namespace hirewise::cards
