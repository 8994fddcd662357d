#include <algorithm>

#include "base/text.hpp"
#include "cards/answer_card.hpp"
#include "cards/answer_shape.hpp"
#include "cards/ratings.hpp"
#include "cards/terminal_style.hpp"
#include "cards/understanding.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr std::size_t label_width = 12;   // "Understood" and two spaces
constexpr std::size_t option_width = 16;  // ten cells of a bar, a number, a gap

// The text under construction.
class page {
public:
    explicit page(bool colour) : style{colour} {}

    // An empty line before the next part, if there is one.
    void gap() { gap_ = !text_.empty(); }

    void line(std::string_view words) {
        if (gap_) { text_ += '\n'; }
        gap_ = false;
        text_.append(words).append("\n");
    }

    // A label in a column of its own, the lines beside it. Nothing without lines.
    void labelled(std::string_view label, const std::vector<std::string>& lines) {
        std::string_view shown = label;
        for (const auto& words : lines) {
            const auto clean = one_line(words);
            if (clean.empty()) { continue; }
            line(style.dim(padded(shown, label_width)) + wrapped(clean, label_width));
            shown = {};
        }
    }

    std::string take() { return std::move(text_); }

    const terminal_style style;

private:
    std::string text_;
    bool gap_ = false;
};

std::string painted_strength(const terminal_style& style, const advice::decision& decision) {
    const auto words = strength_words(decision);
    if (words.empty()) { return {}; }
    switch (*decision.strength) {
        case advice::strength::strong: return style.green(words);
        case advice::strength::conditional: return style.yellow(words);
        default: return style.cyan(words);
    }
}

void add_title(page& text, const advice::answer& answer, const knowledge::snapshot& base) {
    const auto title = wrapped(title_of(answer, base), 0);
    for (const auto line : split(title, '\n')) { text.line(text.style.bold(line)); }
    const auto strength = painted_strength(text.style, answer.decision);
    if (!strength.empty()) { text.line(strength); }
}

void add_related(page& text, const advice::related_fact& fact) {
    text.gap();
    text.line(text.style.bold(wrapped(fact.question, 0)));
    for (const auto& line : clean_lines(fact.text)) { text.line(wrapped(line, 0)); }
}

void add_body(page& text, const advice::answer& answer) {
    text.gap();
    for (const auto& line : clean_lines(answer.text)) { text.line(wrapped(line, 0)); }
    text.gap();
    text.labelled("Because", answer.explanation.because);
    text.labelled("But", {answer.explanation.but});
    text.labelled("Flips if", {answer.explanation.flips_if});
    if (answer.related) { add_related(text, *answer.related); }
    text.gap();
    text.labelled("You can ask", answer.suggestions);
}

// The name column is as wide as its longest entry.
std::size_t name_width(const ratings& shown) {
    std::size_t width = columns_of("Weighted");
    for (const auto& row : shown.rows) { width = std::max(width, columns_of(row.criterion)); }
    return width + 2;
}

std::string rated_line(const terminal_style& style, const ratings::row& row, std::size_t width) {
    auto line = padded(row.criterion, width);
    for (const double value : row.values) { line += padded(bar(value) + " " + short_number(value, 1), option_width); }
    const auto weight = weight_words(row.weight);
    return line + (row.counted_more ? style.bold(weight + " ▲") : weight);
}

void add_ratings(page& text, const ratings& shown) {
    if (shown.empty()) { return; }
    text.gap();
    const auto width = name_width(shown);
    std::string heading(width, ' ');
    for (const auto& option : shown.options) { heading += padded(clip(option, option_width - 1), option_width); }
    text.line(text.style.bold(heading + "Weight"));
    for (const auto& row : shown.rows) { text.line(rated_line(text.style, row, width)); }
    auto totals = padded("Weighted", width);
    for (const double total : shown.totals) { totals += padded(short_number(total, 1), option_width); }
    text.line(text.style.bold(trim(totals)));
    if (shown.any_counted_more()) { text.line(text.style.dim("▲ counted more here")); }
    if (!shown.rest.empty()) { text.line(wrapped("Also weighed: " + join_as_sentence(shown.rest), 0)); }
}

void add_understanding(page& text, const advice::answer& answer, const knowledge::snapshot& base) {
    const auto understood = understanding_of(answer, base);
    text.gap();
    std::vector<std::string> chips;
    for (const auto& chip : understood.chips) {
        chips.push_back(chip.words.empty() ? chip.label : chip.label + " (“" + chip.words + "”)");
    }
    text.labelled("Understood", {join(chips, " · ")});
    text.labelled(chips.empty() ? "Understood" : "", understood.notes);
}

void add_footer(page& text, const advice::answer& answer) {
    text.gap();
    text.labelled("Rule", {answer.explanation.rule});
    text.labelled("Limits", {answer.explanation.not_covered});
    text.labelled("Review", {answer.explanation.review});
    const auto shown = shown_citations(answer);
    std::vector<std::string> sources;
    for (const auto& source : shown) {
        sources.push_back(citation_words(source));
        if (!source.title.empty()) { sources.push_back(source.address); }
    }
    text.labelled(shown.size() == 1 ? "Source" : "Sources", sources);
    text.labelled("Knowledge", {answer.knowledge});
}

}  // namespace

std::string terminal_text(const advice::answer& answer, const knowledge::snapshot& base, bool colour) {
    page text{colour};
    if (speaks_for_itself(shape_of(answer))) {
        add_body(text, answer);
        return text.take();
    }
    add_title(text, answer, base);
    add_body(text, answer);
    add_ratings(text, ratings_of(answer.decision, base));
    add_understanding(text, answer, base);
    add_footer(text, answer);
    return text.take();
}

}  // namespace hirewise::cards
