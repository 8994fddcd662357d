#include "cards/answer_card.hpp"
#include "cards/card_parts.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr std::string_view title = "X or Y: whom do we hire?";
constexpr std::string_view purpose =
    "Name the technologies, what you are building and what matters to you. You get a verdict with its reasons, the "
    "best argument against it, what would change it, and the sources.";
constexpr std::string_view honesty =
    "Answers come from a reviewed knowledge base, without any outside model. What it does not cover, I say so.";

struct way {
    std::string typed;
    std::string_view effect;
};

std::vector<way> ways_to_ask(std::string_view bot) {
    const auto name = bot.empty() ? std::string{"@bot"} : one_line(bot);
    return {
        {name + " your question", "in a channel: I answer in a thread; go on there, with or without the mention"},
        {"your question", "in a direct message to me"},
        {"/verdict your question", "only you see the answer, and you can post it to the channel"},
        {"/hirewise compare Rust, Go for fintech", "the same for names alone; two names behind /verdict do as well"},
        {"/hirewise roles Rust engineer", "the hiring brief of a role"},
        {"/hirewise list databases", "what I can weigh"},
        {"/hirewise status", "which knowledge answers, how old it is, and the last reloads"},
        {"/hirewise reload", "reads the knowledge anew; for admins, like unanswered, stats and export"},
        {"/hirewise help", "shows this"}};
}

std::string help_text(const std::vector<std::string>& examples, std::string_view bot) {
    std::string text{title};
    text.append(" ").append(purpose);
    for (const auto& way : ways_to_ask(bot)) {
        text.append(" ").append(way.typed).append(": ").append(way.effect).append(".");
    }
    if (!examples.empty()) { text.append(" For example:"); }
    for (const auto& example : examples) { text.append(" ").append(sentence(example)); }
    return text.append(" ").append(honesty);
}

}  // namespace

slack::message help_card(const std::vector<std::string>& examples, std::string_view bot_mention) {
    slack::message card;
    card.text = slack::mrkdwn{help_text(examples, bot_mention)}.markup();
    add_title(card.blocks, title);
    add_text(card.blocks, purpose);
    add_list(card.blocks, "For example", examples);

    slack::mrkdwn ways;
    ways.bold("How to ask");
    for (const auto& way : ways_to_ask(bot_mention)) {
        ways.line_break().text("• ").code(way.typed).text(" ").text(way.effect);
    }
    card.blocks.push_back(slack::section(ways));
    card.blocks.push_back(slack::context({slack::mrkdwn{honesty}}));
    return card;
}

}  // namespace hirewise::cards
