#include "advice/relations.hpp"

#include <algorithm>

namespace hirewise::advice {
namespace {

constexpr std::size_t max_gap = 8;
constexpr std::size_t max_gap_of_choice = 13;  // "do we look at Rust people at all, or do we just put out a Go ad"
constexpr std::size_t max_words_of_choice = 11;

struct gap_words {
    std::size_t words = 0;
    int as_count = 0;
    bool choice = false, contrast = false, conjunction = false, comma = false, negation = false, adversative = false;
    bool toward = false;  // to, with, by, in, for
    bool from = false;
    bool compares = false;  // compare, beat, replace
    bool broken = false;
    bool asks = false;   // a question begins between them: "coming from Java, should we ..."
    bool tells = false;  // what is in use: "Go or Rust, we run on AWS"
};

void note_word(const token& word, gap_words& gap) {
    ++gap.words;
    gap.choice = gap.choice || word.is(word_class::choice);
    gap.contrast = gap.contrast || (word.is(word_class::contrast) && !word.is(word_class::choice));
    gap.conjunction = gap.conjunction || word.is(word_class::link_word);
    gap.negation = gap.negation || word.text == "not" || word.text == "never";
    gap.adversative = gap.adversative || word.is(word_class::adversative);
    gap.asks = gap.asks || word.text == "should" || word.text == "shall" || word.text == "which" || word.text == "do" ||
               word.text == "is" || word.text == "are" || word.text == "would";
    gap.as_count += word.text == "as" ? 1 : 0;
    gap.from = gap.from || word.text == "from";
    gap.toward = gap.toward || word.text == "to" || word.text == "with" || word.text == "by" || word.text == "in" ||
                 word.text == "into" || word.text == "for";
    gap.compares = gap.compares || word.text.rfind("compar", 0) == 0 || word.text.rfind("beat", 0) == 0 ||
                   word.text.rfind("outperform", 0) == 0 || word.text.rfind("replac", 0) == 0 ||
                   word.text.rfind("differ", 0) == 0;
}

gap_words read_gap(const parsed_text& text, std::size_t first, std::size_t last) {
    gap_words gap;
    for (auto at = first; at < last; ++at) {
        const auto& t = text.tokens[at];
        switch (t.kind) {
            case token_kind::word: note_word(t, gap); break;
            case token_kind::slash:
            case token_kind::arrow: gap.choice = true; break;
            case token_kind::joiner: gap.conjunction = true; break;
            case token_kind::comma: gap.comma = true; break;
            case token_kind::clause_break: gap.broken = gap.broken || gap.words > 0; break;
            case token_kind::sentence_break: gap.broken = true; break;
        }
    }
    // "Isn't Rust overkill next to Go?"
    const bool judged = text.has_class(word_class::merit);
    for (auto at = first; judged && at + 1 < last; ++at) {
        gap.contrast = gap.contrast || (text.tokens[at].text == "next" && text.tokens[at + 1].text == "to");
    }
    for (const auto& hit : text.cues) {
        if (hit.first < first || hit.first >= last) { continue; }
        gap.choice = gap.choice || hit.what == cue::choice;
        gap.contrast = gap.contrast || hit.what == cue::contrast;
        gap.tells = gap.tells || (hit.what == cue::incumbent && text.tokens[hit.first].text != "our");
    }
    return gap;
}

bool move_verb_before(const parsed_text& text, std::size_t at) {
    const auto first = text.sentence_of(at).first;
    for (std::size_t back = 1; back <= 6 && at >= first + back; ++back) {
        if (text.tokens[at - back].is(word_class::move_verb)) { return true; }
    }
    return false;
}

// "compare Go with Rust", "weigh Go and Rust up"
bool is_compared(const parsed_text& text, std::size_t at) {
    for (std::size_t back = 1; back <= 3 && at >= back; ++back) {
        const auto& word = text.tokens[at - back];
        if (!word.is_word()) { return false; }
        if (word.text == "compare" || word.text == "comparing" || word.text == "weigh") { return true; }
    }
    return false;
}

bool follows_from(const parsed_text& text, std::size_t at, std::size_t reach) {
    for (std::size_t back = 1; back <= reach && at >= back; ++back) {
        if (text.tokens[at - back].text == "from") { return true; }
        if (!text.tokens[at - back].is_word()) { return false; }
    }
    return false;
}

// "Rust? Go?", "Ruby or Python? Or Go?"
bool are_questions_in_a_row(const parsed_text& text, std::size_t first_name, std::size_t gap_first,
                            std::size_t gap_last) {
    if (gap_last <= gap_first || !text.tokens[gap_first].question) { return false; }
    if (gap_last - gap_first == 2 && text.tokens[gap_first + 1].is(word_class::choice)) { return true; }
    if (gap_last - gap_first != 1 || !text.begins_sentence(first_name)) { return false; }
    const auto end = text.sentence_of(gap_last).second;
    return end >= text.tokens.size() || end - gap_last <= 2;
}

}  // namespace

bool gap_is_foreign(const parsed_text& text, std::size_t gap_first, std::size_t gap_last) {
    std::size_t words = 0;
    bool foreign = false;
    for (auto at = gap_first; at < gap_last; ++at) {
        words += text.tokens[at].is_word() ? 1U : 0U;
        foreign = foreign || (text.tokens[at].is_word() && text.tokens[at].classes == 0);
    }
    return foreign && words > 3;
}

tie tie_between(const parsed_text& text, std::size_t first_name, std::size_t gap_first, std::size_t gap_last) {
    if (gap_last < gap_first || gap_last - gap_first > max_gap_of_choice) { return tie::none; }
    if (are_questions_in_a_row(text, first_name, gap_first, gap_last)) { return tie::choice; }
    const auto gap = read_gap(text, gap_first, gap_last);
    const bool far = gap_last - gap_first > max_gap || gap.words > 7;
    if (gap.broken || gap.words > max_words_of_choice || (far && !(gap.choice && gap.comma))) { return tie::none; }
    const bool moves = move_verb_before(text, first_name);
    if (gap.from && (moves || text.has_class(word_class::move_verb))) { return tie::to_first; }
    if (gap.toward && (moves || follows_from(text, first_name, 3)) && !gap.choice) { return tie::to_second; }
    if (gap.choice) { return tie::choice; }
    if (gap.words <= 3 && (gap.toward || gap.conjunction) && is_compared(text, first_name)) { return tie::contrast; }
    if (gap.contrast || gap.as_count >= 2 || (gap.compares && gap.words <= 5)) { return tie::contrast; }
    if (gap.negation && gap.words <= 3) { return tie::contrast; }
    if ((gap.from || gap.toward) && gap.words == 1 && text.has_class(word_class::interop)) { return tie::conjunction; }
    if (gap.adversative) { return tie::none; }
    if (gap.conjunction && gap.words <= 4) { return tie::conjunction; }
    if (gap.comma && gap.words <= 3 && !gap.asks && !gap.tells) { return tie::list; }
    return tie::none;
}

}  // namespace hirewise::advice
