#include "cards/card_parts.hpp"

#include "base/text.hpp"
#include "cards/understanding.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr std::size_t longest_header = 150;  // Slack's limit
constexpr std::size_t longest_text = 2'000;  // keeps a whole card below 4,000 units
constexpr std::size_t longest_related = 1'000;
constexpr std::size_t longest_line = 300;
constexpr std::size_t longest_footer_line = 600;  // two rules with their reasons

slack::mrkdwn with_breaks(const std::vector<std::string>& lines) {
    slack::mrkdwn text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) { text.line_break(); }
        text.text(lines[i]);
    }
    return text;
}

// A line of the footer on its own, so that it wraps by itself on a phone.
void add_line(slack::mrkdwn& footer, std::string_view words) {
    const auto line = clip(sentence(words), longest_footer_line);
    if (line.empty()) { return; }
    if (!footer.empty()) { footer.line_break(); }
    footer.text(line);
}

void add_sources(slack::mrkdwn& footer, const std::vector<advice::citation>& sources) {
    if (sources.empty()) { return; }
    if (!footer.empty()) { footer.line_break(); }
    footer.text(sources.size() == 1 ? "Source: " : "Sources: ");
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (i > 0) { footer.text(" · "); }
        footer.link(sources[i].address, citation_words(sources[i]));
    }
}

}  // namespace

void add_title(blocks& card, std::string_view title) {
    card.push_back(slack::header(title));
    if (utf16_length(title) > longest_header) { card.push_back(slack::section(slack::mrkdwn{}.bold(title))); }
}

void add_text(blocks& card, std::string_view text) {
    const auto lines = clean_lines(clip(valid_utf8(text), longest_text));
    if (!lines.empty()) { card.push_back(slack::section(with_breaks(lines))); }
}

void add_list(blocks& card, std::string_view heading, const std::vector<std::string>& lines) {
    slack::mrkdwn text;
    text.bold(heading);
    bool any = false;
    for (const auto& raw : lines) {
        const auto line = clip(one_line(raw), longest_line);
        if (line.empty()) { continue; }
        text.line_break().text("• ").text(line);
        any = true;
    }
    if (any) { card.push_back(slack::section(text)); }
}

void add_labelled(blocks& card, std::string_view label, std::string_view words) {
    const auto line = clip(sentence(words), longest_line);
    if (line.empty()) { return; }
    card.push_back(slack::section(slack::mrkdwn{}.bold(label).text(" ").text(line)));
}

void add_labelled_text(blocks& card, std::string_view label, std::string_view text) {
    const auto lines = clean_lines(clip(valid_utf8(text), longest_text));
    if (lines.empty()) { return; }
    slack::mrkdwn made;
    made.bold(label).line_break().append(with_breaks(lines));
    card.push_back(slack::section(made));
}

void add_related(blocks& card, const advice::answer& answer) {
    if (!answer.related) { return; }
    add_labelled_text(card, one_line(answer.related->question), clip(answer.related->text, longest_related));
}

void add_understanding(blocks& card, const advice::answer& answer, const knowledge::snapshot& base) {
    const auto understood = understanding_of(answer, base);
    if (understood.empty()) { return; }
    slack::mrkdwn text;
    if (!understood.chips.empty()) { text.text("Understood as"); }
    for (const auto& chip : understood.chips) {
        text.text("  ").code(chip.label);
        if (!chip.words.empty()) { text.text(" “" + chip.words + "”"); }
    }
    for (const auto& note : understood.notes) {
        if (!text.empty()) { text.line_break(); }
        text.text(note);
    }
    card.push_back(slack::context({text}));
}

void add_footer(blocks& card, const advice::answer& answer) {
    slack::mrkdwn footer;
    add_line(footer, answer.explanation.rule);
    add_line(footer, answer.explanation.not_covered);
    add_line(footer, answer.explanation.review);
    if (!answer.knowledge.empty()) {
        footer.text(footer.empty() ? "Knowledge " : " Knowledge ").text(one_line(answer.knowledge)).text(".");
    }
    add_sources(footer, shown_citations(answer));
    if (!footer.empty()) { card.push_back(slack::context({footer})); }
}

}  // namespace hirewise::cards
