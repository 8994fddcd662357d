#include "base/text.hpp"
#include "cards/answer_card.hpp"
#include "cards/answer_shape.hpp"
#include "cards/ratings.hpp"
#include "cards/understanding.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

// Sentences one after the other: what a screen reader reads without stumbling.
class paragraph {
public:
    void add(std::string_view words) { append(sentence(words)); }

    void add(std::string_view label, const std::vector<std::string>& lines) {
        bool first = true;
        for (const auto& line : lines) {
            if (line.empty()) { continue; }
            append(first ? std::string{label} + " " + sentence(line) : sentence(line));
            first = false;
        }
    }

    std::string take() { return std::move(text_); }

private:
    void append(std::string_view words) {
        if (words.empty()) { return; }
        if (!text_.empty()) { text_ += ' '; }
        text_ += words;
    }

    std::string text_;
};

// "Weighted ratings out of 10: Rust 7.9, Go 7.5."
std::string totals_words(const ratings& shown) {
    if (shown.totals.size() < 2) { return {}; }
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < shown.totals.size(); ++i) {
        parts.push_back(shown.options[i] + " " + short_number(shown.totals[i], 1));
    }
    return "Weighted ratings out of 10: " + join(parts, ", ");
}

std::string sources_words(const advice::answer& answer) {
    const auto sources = shown_citations(answer);
    if (sources.empty()) { return {}; }
    std::vector<std::string> parts;
    for (const auto& source : sources) { parts.push_back(citation_words(source)); }
    return (parts.size() == 1 ? "Source: " : "Sources: ") + join(parts, "; ");
}

}  // namespace

std::string plain_text(const advice::answer& answer, const knowledge::snapshot& base) {
    paragraph text;
    if (!speaks_for_itself(shape_of(answer))) { text.add(title_of(answer, base)); }
    text.add(strength_words(answer.decision));
    text.add(answer.text);
    text.add("Because:", answer.explanation.because);
    text.add("But:", {answer.explanation.but});
    text.add("What would change it:", {answer.explanation.flips_if});
    if (answer.related) { text.add(answer.related->question + " " + answer.related->text); }
    // A rule names the ratings where they are close.
    text.add(answer.explanation.rule.empty() ? totals_words(ratings_of(answer.decision, base))
                                             : answer.explanation.rule);
    for (const auto& note : understanding_of(answer, base).notes) { text.add(note); }
    text.add("You could ask:", answer.suggestions);
    text.add(answer.explanation.review);
    text.add(sources_words(answer));
    return text.take();
}

}  // namespace hirewise::cards
