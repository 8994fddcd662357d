#include "cards/stats_card.hpp"

#include <string_view>

#include "cards/card_parts.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

std::string kind_words(const std::string& kind) {
    if (kind == "compare") { return "Comparisons"; }
    if (kind == "recommend") { return "What to choose"; }
    if (kind == "single") { return "One technology"; }
    if (kind == "faq") { return "Facts"; }
    if (kind == "salary") { return "Pay"; }
    if (kind == "out_of_scope") { return "Not ours"; }
    return one_line(kind);
}

// "75 %", rounded; a dash of none.
std::string share(std::int64_t part, std::int64_t whole) {
    if (whole <= 0) { return "-"; }
    return std::to_string((200 * part + whole) / (2 * whole)) + " %";
}

std::string summary_words(const usage_counts& counts) {
    std::int64_t asked = 0;
    std::int64_t answered = 0;
    for (const auto& each : counts.kinds) {
        asked += each.asked;
        answered += each.answered;
    }
    const auto within = "In the last " + std::to_string(counts.days) + " days ";
    if (asked == 0) { return within + "nobody asked anything."; }
    const auto opinions = counts.helpful + counts.unhelpful;
    const auto judged = opinions == 0
                            ? std::string{"Nobody has judged an answer."}
                            : "Helpful: " + std::to_string(counts.helpful) + " of " + std::to_string(opinions) +
                                  " opinions, " + share(counts.helpful, opinions) + ".";
    return within + std::to_string(asked) + (asked == 1 ? " question was asked: " : " questions were asked: ") +
           std::to_string(answered) + " answered, " + std::to_string(asked - answered) + " not (" +
           share(answered, asked) + " answered). " + judged;
}

void add_kinds(blocks& card, const std::vector<kind_count>& kinds) {
    if (kinds.empty()) { return; }
    std::vector<std::vector<std::string>> rows;
    for (const auto& each : kinds) {
        rows.push_back({kind_words(each.kind), std::to_string(each.asked), std::to_string(each.answered),
                        share(each.answered, each.asked)});
    }
    card.push_back(slack::table({{"Kind"}, {"Asked", true}, {"Answered", true}, {"Share", true}}, rows));
}

std::vector<std::string> page_lines(const std::vector<named_count>& pages, const knowledge::snapshot& base) {
    std::vector<std::string> lines;
    for (const auto& each : pages) {
        const auto page = base.comparisons.find(each.name);
        const auto name = page == base.comparisons.end() ? each.name : page->second.title;
        lines.push_back(one_line(name) + ": " + (each.times == 1 ? "once" : std::to_string(each.times) + " times"));
    }
    return lines;
}

}  // namespace

slack::message stats_card(const usage_counts& counts, const knowledge::snapshot& base) {
    constexpr std::string_view title = "How I am used";
    const auto summary = summary_words(counts);
    slack::message card;
    card.text = slack::mrkdwn{std::string{title} + ". " + summary}.markup();
    add_title(card.blocks, title);
    add_text(card.blocks, summary);
    add_kinds(card.blocks, counts.kinds);
    add_list(card.blocks, "Pages that answered most", page_lines(counts.pages, base));
    return card;
}

slack::message stats_unavailable_card() {
    constexpr std::string_view text = "The statistics cannot be read just now; try again in a minute.";
    slack::message card;
    card.text = slack::mrkdwn{std::string{text}}.markup();
    add_text(card.blocks, text);
    return card;
}

}  // namespace hirewise::cards
