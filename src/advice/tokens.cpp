#include "advice/tokens.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "advice/numbers.hpp"

namespace hirewise::advice {
namespace {

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_letter(char c) {
    return is_upper(c) || is_lower(c) || static_cast<unsigned char>(c) >= 0x80U;
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_alphanumeric(char c) {
    return is_letter(c) || is_digit(c);
}

// Units that people write without a space before them: "64kb", "50ms".
std::size_t length_of_figures_before_unit(std::string_view word) {
    static constexpr std::array<std::string_view, 24> units{"kb",   "mb",  "gb",   "tb",  "pb",  "ms",  "us",  "ns",
                                                            "hz",   "khz", "mhz",  "ghz", "fps", "rps", "qps", "tps",
                                                            "mins", "sec", "secs", "hrs", "yrs", "yr",  "wks", "devs"};
    const auto figures = std::min(word.find_first_not_of("0123456789."), word.size());
    if (figures == 0 || figures == word.size()) { return 0; }
    const auto suffix = word.substr(figures);
    const auto same = [&](std::string_view unit) {
        return std::equal(unit.begin(), unit.end(), suffix.begin(), suffix.end(),
                          [](char u, char c) { return u == (is_upper(c) ? static_cast<char>(c | 0x20) : c); });
    };
    return std::any_of(units.begin(), units.end(), same) ? figures : 0;
}

// Words whose 's is "is", not a possessive: "let's" stays one word.
bool is_contraction(std::string_view word) {
    static constexpr std::array<std::string_view, 11> words{"let",   "it",    "that", "what", "who", "how",
                                                            "where", "there", "here", "she",  "he"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

class splitter {
public:
    explicit splitter(const folded_text& folded) : folded_{folded}, text_{folded.text} {}

    std::vector<token> run() {
        constexpr std::size_t bytes_of_a_word = 4;  // with its space; fewer than most have
        tokens_.reserve(std::min(text_.size() / bytes_of_a_word + 1, max_tokens));
        while (at_ < text_.size() && tokens_.size() < max_tokens) {
            if (is_alphanumeric(text_[at_]) || starts_dot_net()) {
                read_word();
            } else {
                read_mark();
            }
        }
        return std::move(tokens_);
    }

private:
    char peek(std::size_t offset) const { return at_ + offset < text_.size() ? text_[at_ + offset] : '\0'; }
    char before() const { return at_ == 0 ? ' ' : text_[at_ - 1]; }

    bool joins_words() const { return is_alphanumeric(before()) && is_alphanumeric(peek(1)); }

    bool starts_dot_net() const {
        return peek(0) == '.' && !is_alphanumeric(before()) && (peek(1) | 0x20) == 'n' && (peek(2) | 0x20) == 'e' &&
               (peek(3) | 0x20) == 't' && !is_alphanumeric(peek(4));
    }

    // Whether the character at_ goes on with the word that began before it.
    bool continues_word() const {
        const char c = peek(0);
        if (is_alphanumeric(c)) { return true; }
        const bool after_letter = is_letter(before());
        if (c == '\'') { return after_letter && is_letter(peek(1)); }
        if (c == '.') { return is_alphanumeric(before()) && is_alphanumeric(peek(1)); }
        if (c == '#') { return after_letter && !is_alphanumeric(peek(1)); }
        if (c == '+') { return (after_letter && peek(1) == '+') || (before() == '+' && !is_alphanumeric(peek(1))); }
        return false;
    }

    void read_word() {
        if (read_shortened_without()) { return; }
        const auto start = at_++;
        while (at_ < text_.size() && continues_word()) { ++at_; }
        const std::string_view written{text_.data() + start, at_ - start};
        const auto figures = length_of_figures_before_unit(written);
        if (figures > 0) { add_word(start, start + figures); }
        add_word(start + figures, at_);
    }

    // "w/o", "w/out": a slash that ties nothing.
    bool read_shortened_without() {
        if (peek(0) != 'w' || is_alphanumeric(before())) { return false; }
        for (const std::string_view form : {"w/out", "w/o"}) {
            if (text_.compare(at_, form.size(), form) != 0 || is_alphanumeric(peek(form.size()))) { continue; }
            add_word(at_, at_ + 1);
            tokens_.back().text = "without";
            tokens_.back().end = folded_.origin[at_ + form.size()];
            at_ += form.size();
            return true;
        }
        return false;
    }

    void add_word(std::size_t start, std::size_t end) {
        const std::string_view written{text_.data() + start, end - start};
        token word;
        word.begin = folded_.origin[start];
        word.end = folded_.origin[end];
        word.glued = glue_;
        glue_ = false;
        note_case(word, written);
        for (const char c : written) { word.text.push_back(is_upper(c) ? static_cast<char>(c | 0x20) : c); }
        strip_possessive(word);
        std::erase(word.text, '\'');
        tokens_.push_back(std::move(word));
    }

    static void note_case(token& word, std::string_view written) {
        std::size_t upper = 0;
        std::size_t lower = 0;
        bool inner = false;
        for (std::size_t i = 0; i < written.size(); ++i) {
            upper += is_upper(written[i]) ? 1U : 0U;
            lower += is_lower(written[i]) ? 1U : 0U;
            inner = inner || (i > 0 && is_upper(written[i]));
        }
        word.capital = is_upper(written[0]);
        word.shouted = upper >= 2 && lower == 0;
        word.mixed_case = inner && lower > 0;
    }

    static void strip_possessive(token& word) {
        auto& text = word.text;
        if (text.size() < 3 || text.compare(text.size() - 2, 2, "'s") != 0) { return; }
        if (is_contraction(std::string_view{text}.substr(0, text.size() - 2))) { return; }
        text.resize(text.size() - 2);
        word.possessive = true;
    }

    void read_mark() {
        const char c = peek(0);
        switch (c) {
            case '?':
            case '!':
            case ';': add_break(token_kind::sentence_break, c == '?'); break;
            case '.': read_full_stop(); break;
            case '\n': read_line_break(); break;
            case ',': add_break(token_kind::comma); break;
            case ':':
                if (joins_words()) {
                    glue_ = true;  // "CS:GO"
                } else {
                    add_break(token_kind::clause_break);
                }
                break;
            case '(':
            case ')':
            case '[':
            case ']': add_break(token_kind::clause_break); break;
            case '/': add_break(token_kind::slash); break;
            case '>': add_break(token_kind::arrow); break;
            case '&':
            case '|':
            case '+': add_break(token_kind::joiner); break;
            case '-': read_hyphen(); break;
            default: break;
        }
        ++at_;
    }

    void read_full_stop() {
        static constexpr std::array<std::string_view, 13> abbreviations{
            "vs", "od", "bzw", "mr", "mrs", "dr", "prof", "st", "e.g", "i.e", "approx", "incl", "resp"};
        if (!tokens_.empty() && tokens_.back().is_word()) {
            const auto& last = tokens_.back().text;
            if (std::find(abbreviations.begin(), abbreviations.end(), last) != abbreviations.end()) { return; }
        }
        add_break(token_kind::sentence_break);
    }

    void read_line_break() {
        const auto next = text_.find_first_not_of(" \t\r", at_ + 1);
        const bool empty_line = next != std::string::npos && text_[next] == '\n';
        add_break(empty_line ? token_kind::sentence_break : token_kind::comma);
    }

    void read_hyphen() {
        if (joins_words()) {
            glue_ = true;
        } else if (before() == ' ' || before() == '-') {
            add_break(token_kind::clause_break);
        }
    }

    void add_break(token_kind kind, bool question = false) {
        const bool pause = kind != token_kind::slash && kind != token_kind::arrow && kind != token_kind::joiner;
        if (pause && !tokens_.empty() && !tokens_.back().is_word()) {  // "?!" and ".\n" are one pause: the longest
            tokens_.back().question = tokens_.back().question || question;
            if (kind > tokens_.back().kind) { tokens_.back().kind = kind; }
            return;
        }
        token mark;
        mark.kind = kind;
        mark.question = question;
        mark.begin = folded_.origin[at_];
        mark.end = folded_.origin[at_ + 1];
        tokens_.push_back(std::move(mark));
    }

    const folded_text& folded_;
    const std::string& text_;
    std::size_t at_ = 0;
    bool glue_ = false;
    std::vector<token> tokens_;
};

}  // namespace

std::vector<token> split_into_tokens(const folded_text& folded) {
    return splitter{folded}.run();
}

void label(token& word, const vocabulary& words, stemmer& stems) {
    word.number = begins_number(word.text);
    word.word = words.find(word.text);
    word.stem = words.stem_of(word.word, word.text, stems);
    word.classes = words.classes_of(word.word) | words.stem_classes_of(word.stem);
    word.topics = words.topics_of(word.word, word.stem);
}

void label(std::vector<token>& tokens, const vocabulary& words, stemmer& stems) {
    for (auto& word : tokens) {
        if (word.is_word()) { label(word, words, stems); }
    }
}

}  // namespace hirewise::advice
