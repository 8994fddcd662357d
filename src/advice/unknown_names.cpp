#include "advice/unknown_names.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "advice/name_context.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr word_classes may_stand_between = wc::determiner | wc::hire_noun | wc::seniority | wc::copula;

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

bool has_letter(const token& word) {
    return std::any_of(word.text.begin(), word.text.end(), [](char c) { return c < 0 || (c >= 'a' && c <= 'z'); });
}

// In a text of capitals they say nothing: "THE COST SHOULD COUNT DOUBLE" names nobody.
bool is_known_word(const token& word) {
    return word.word != 0 || word.stem != 0;
}

// "a 50GB database", "2 TB"
bool is_unit(const parsed_text& text, std::size_t at) {
    static constexpr auto units =
        word_list({"eur", "gb", "gbp", "gib", "kb", "mb", "ms", "pb", "qps", "rps", "tb", "tib", "tps", "usd"});
    if (at == 0 || !text.tokens[at - 1].number) { return false; }
    return text.tokens[at - 1].end == text.tokens[at].begin || contains(units, text.tokens[at].text);
}

const named* name_over(const std::vector<named>& names, std::size_t at) {
    for (const auto& n : names) {
        if (at >= n.first && at < n.last) { return &n; }
    }
    return nullptr;
}

// "I took over as head of engineering", "a fight over Go": nothing is preferred.
bool takes_over(const token& word) {
    static constexpr std::string_view words[] = {"argue", "argument", "debate",  "dispute", "fight", "fighting",
                                                 "hand",  "handed",   "quarrel", "row",     "take",  "taken",
                                                 "takes", "taking",   "took",    "war"};
    return std::find(std::begin(words), std::end(words), word.text) != std::end(words);
}

// "or", "vs", "over", "beat"; and "from", "to", "with" after a verb of change.
bool is_comparator(const parsed_text& text, std::size_t at) {
    const auto& t = text.tokens[at];
    if (t.kind == token_kind::slash || t.kind == token_kind::arrow) { return true; }
    if (!t.is_word()) { return false; }
    if (t.text == "over" && at > 0 && takes_over(text.tokens[at - 1])) { return false; }
    if (t.is(wc::choice | wc::contrast)) { return true; }
    if (t.text.rfind("beat", 0) == 0 || t.text.rfind("outperform", 0) == 0 || t.text.rfind("replac", 0) == 0) {
        return true;
    }
    static constexpr std::string_view changes[] = {"from", "to", "with", "by", "into"};
    if (std::find(std::begin(changes), std::end(changes), t.text) == std::end(changes)) { return false; }
    for (std::size_t back = 1; back <= 5 && at >= back && text.tokens[at - back].is_word(); ++back) {
        if (text.tokens[at - back].is(wc::move_verb)) { return true; }
    }
    return false;
}

class finder {
public:
    finder(const parsed_text& text, const std::vector<named>& known, const std::vector<bool>& covered)
        : text_{text}, known_{known}, covered_{covered}, shouted_{is_all_shouted(text)} {}

    std::vector<named> run() {
        for (std::size_t at = 0; at < text_.tokens.size(); ++at) {
            if (is_comparator(text_, at)) { look_beside(at, at + 1); }
        }
        for (const auto& hit : text_.cues) {
            if (hit.what == cue::choice || hit.what == cue::contrast) { look_beside(hit.first, hit.first + hit.count); }
        }
        extend_lists();
        return std::move(found_);
    }

private:
    struct slot {
        bool known = false;
        bool taken = false;
        std::size_t at = 0;  // of the nearest word that could be a name
        bool exists = false;
    };

    bool could_be_name(std::size_t at) const {
        const auto& word = text_.tokens[at];
        if (!word.is_word() || covered_[at] || !has_letter(word)) { return false; }
        if ((shouted_ && is_known_word(word)) || is_unit(text_, at)) { return false; }
        if (is_shaped_like_technology(word)) { return true; }
        return word.classes == 0 && (word.capital || !(stands_behind_name(at) || is_what_somebody_does(at)));
    }

    // "a Rust mentor or a Go mentor", "django horse or rails": what the one before is, or a slip.
    bool stands_behind_name(std::size_t at) const { return at > 0 && name_over(known_, at - 1) != nullptr; }

    // "do I bend or look for Go", "take Rust or hold out for Go"
    bool is_what_somebody_does(std::size_t at) const {
        if (at > 0 && text_.tokens[at - 1].is(wc::subject)) { return true; }
        const auto* next = text_.word_at(at + 1);
        if (next == nullptr || !next->is(wc::particle)) { return false; }
        const auto last = text_.sentence_of(at).second;
        return std::any_of(known_.begin(), known_.end(),
                           [&](const named& n) { return n.first > at + 1 && n.first < last; });
    }

    bool is_written_as_name(std::size_t at) const {
        const auto& word = text_.tokens[at];
        return word.capital || is_shaped_like_technology(word);
    }

    slot left_of(std::size_t comparator) const { return look(comparator, -1); }
    slot right_of(std::size_t end) const { return look(end - 1, +1); }

    slot look(std::size_t from, int step) const {
        slot found;
        auto at = static_cast<std::ptrdiff_t>(from) + step;
        const auto size = static_cast<std::ptrdiff_t>(text_.tokens.size());
        bool near = true;  // only small words so far
        for (int hops = 0; hops < 7 && at >= 0 && at < size; ++hops, at += step) {
            const auto index = static_cast<std::size_t>(at);
            if (name_over(known_, index) != nullptr) { return {true, false, index, true}; }
            if (name_over(found_, index) != nullptr) { return {false, true, index, true}; }
            if (near && could_be_name(index)) {
                // "PHP-FPM or Node": a part of PHP
                const bool part = text_.tokens[index].glued && index > 0 && name_over(known_, index - 1) != nullptr;
                return {part, false, index, true};
            }
            near = near && hops < 3 && text_.tokens[index].is(may_stand_between);
            if (!text_.tokens[index].is_word()) { return found; }
        }
        return found;
    }

    void look_beside(std::size_t begin, std::size_t end) {
        const auto left = left_of(begin);
        const auto right = right_of(end);
        if (!left.exists || !right.exists) { return; }
        const bool sure = left.known || right.known || left.taken || right.taken;
        const auto fits = [&](const slot& s) {
            if (s.known || s.taken) { return true; }
            return is_written_as_name(s.at) || (sure && is_lower_case_name(s.at));
        };
        if (!fits(left) || !fits(right)) { return; }
        add(left);
        add(right);
    }

    // Lower-case words count as names only where nothing but the end or a new phrase can follow: "rust or odin?"
    bool is_lower_case_name(std::size_t at) const {
        if (text_.tokens[at].text.size() < 2) { return false; }
        const auto* next = text_.word_at(at + 1);
        return next == nullptr || next->is(wc::particle | wc::hire_noun | wc::choice | wc::modal | wc::copula) ||
               next->text == "in" || next->text == "as" || next->text == "if" || next->text == "when";
    }

    void add(const slot& s) {
        if (s.known || s.taken) { return; }
        auto first = s.at;
        auto last = s.at + 1;
        while (last < text_.tokens.size() && joins_name(last)) { ++last; }
        while (first > 0 && joins_name(first - 1)) { --first; }
        found_.push_back({nullptr, first, last, role::candidate});
        std::sort(found_.begin(), found_.end(), [](const named& a, const named& b) { return a.first < b.first; });
    }

    // "React Native", "Windows Phone": the other words of a capitalised name.
    bool joins_name(std::size_t at) const {
        return could_be_name(at) && is_written_as_name(at) && name_over(known_, at) == nullptr &&
               name_over(found_, at) == nullptr && !text_.begins_sentence(at);
    }

    // "better for hiring in Lisbon, Vue or Angular"
    bool is_place(std::size_t at) const {
        const auto* before = text_.word_before(at);
        return before != nullptr && (before->text == "in" || before->text == "near" || before->text == "from");
    }

    // "Zig, Odin or Rust": names that commas tie to a name already found.
    void extend_lists() {
        for (std::size_t at = text_.tokens.size(); at-- > 1;) {
            if (text_.tokens[at].kind != token_kind::comma || at + 1 >= text_.tokens.size()) { continue; }
            const bool tied = name_over(found_, at + 1) != nullptr || name_over(known_, at + 1) != nullptr;
            if (tied && name_over(found_, at - 1) == nullptr && name_over(known_, at - 1) == nullptr &&
                could_be_name(at - 1) && is_written_as_name(at - 1) && !is_place(at - 1)) {
                add({false, false, at - 1, true});
            }
        }
    }

    const parsed_text& text_;
    const std::vector<named>& known_;
    const std::vector<bool>& covered_;
    bool shouted_;
    std::vector<named> found_;
};

}  // namespace

bool is_shaped_like_technology(const token& word) {
    static constexpr std::string_view endings[] = {".js", ".net", ".py",    ".io", "sql", "++",
                                                   "#",   "lang", "script", "js",  "db",  "ql"};
    if (word.text == "nosql") { return false; }
    for (const auto end : endings) {
        if (ends_with(word.text, end)) { return true; }
    }
    return word.mixed_case && word.capital && word.text.size() > 3;
}

std::vector<named> find_unknown_names(const parsed_text& text, const std::vector<named>& known,
                                      const std::vector<bool>& covered) {
    return finder{text, known, covered}.run();
}

std::vector<named> find_unknown_subject(const parsed_text& text, const std::vector<bool>& covered) {
    std::vector<named> found;
    const bool shouted = is_all_shouted(text);
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at];
        if (!word.is_word() || covered[at] || !has_letter(word)) { continue; }
        if ((shouted && is_known_word(word)) || is_unit(text, at)) { continue; }
        const bool shaped = is_shaped_like_technology(word);
        if (word.classes != 0 && !shaped) { continue; }
        const auto* next = text.word_at(at + 1);
        const auto* before = text.word_before(at);
        const bool hired = next != nullptr && next->is(wc::hire_noun);
        const bool asked =
            before != nullptr && (before->is(wc::copula | wc::use_verb | wc::learn_verb | wc::question_word) ||
                                  before->text == "not" || before->text == "about" || before->text == "with");
        if (word.capital && shaped ? hired || asked || (before != nullptr && before->is(wc::particle))
                                   : (word.capital || shaped) && !text.begins_sentence(at) && (hired || asked)) {
            found.push_back({nullptr, at, at + 1, role::mentioned});
        }
    }
    return found;
}

}  // namespace hirewise::advice
