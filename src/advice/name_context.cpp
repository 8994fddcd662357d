#include "advice/name_context.hpp"

#include <algorithm>
#include <string_view>

#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;
namespace wt = word_topic;

constexpr double fitting_compound = 2;
constexpr double foreign_compound = -3;
constexpr double after_given_name = -3;
constexpr double before_given_name = -2.5;
constexpr double before_capital = -1.5;
constexpr double in_title = -2;
constexpr double after_capital = -1.5;
constexpr double beside_place = -2;

bool is(const token* word, word_classes wanted) {
    return word != nullptr && word->is(wanted);
}

bool is_from(const token* word, word_topics wanted) {
    return word != nullptr && word->is_from(wanted);
}

template <std::size_t Size>
bool is_one_of(const token* word, const std::string_view (&list)[Size]) {
    return word != nullptr && std::find(std::begin(list), std::end(list), word->text) != std::end(list);
}

bool is_year(const token* word) {
    return word != nullptr && word->text.size() == 4 && word->text.compare(0, 2, "20") == 0;
}

// The token this many places before or after a position, word or not.
const token* token_at(const parsed_text& text, std::size_t at) {
    return at < text.tokens.size() ? &text.tokens[at] : nullptr;
}

// A capitalised word that no grammar knows, as people and works are called.
bool is_unknown_capital(const token* word) {
    return word != nullptr && word->capital && !word->shouted && !word->mixed_case && word->classes == 0 &&
           !word->is_from(wt::craft);
}

double after_it(const parsed_text& text, std::size_t first, std::size_t last) {
    const auto* next = text.word_at(last);
    if (next == nullptr || !next->capital || next->shouted || !text.tokens[first].capital || next->word == 0) {
        return is_unknown_capital(next) && text.tokens[first].capital ? before_capital : 0;
    }
    if (next->is_from(wt::given_name | wt::life | wt::place)) { return before_given_name; }
    if (next->is(wc::common | wc::modal | wc::particle) && !next->is(wc::choice | wc::software | wc::hire_noun)) {
        return in_title;
    }
    return 0;
}

double before_it(const parsed_text& text, std::size_t first) {
    const auto* before = text.word_before(first);
    if (before == nullptr || !text.tokens[first].capital) { return 0; }
    if (before->is_from(wt::given_name) && before->capital) { return after_given_name; }
    const bool alone = text.word_count() <= 3;  // "Snuggly Ruby": all there is
    if (is_unknown_capital(before) && (alone || !text.begins_sentence(first - 1))) { return after_capital; }
    return 0;
}

// "Java, Indonesia", "Bali to Java".
bool stands_beside_place(const parsed_text& text, std::size_t first, std::size_t last) {
    static constexpr std::string_view ways[] = {"to", "from", "then", "and", "or", "vs", "than"};
    const auto* next = token_at(text, last);
    const bool leads_on = next != nullptr && (next->kind == token_kind::comma || is_one_of(next, ways));
    if (leads_on && is_from(token_at(text, last + 1), wt::place)) { return true; }
    const auto* before = first > 0 ? token_at(text, first - 1) : nullptr;
    const bool led_to = before != nullptr && (before->kind == token_kind::comma || is_one_of(before, ways));
    return led_to && first >= 2 && is_from(token_at(text, first - 2), wt::place);
}

}  // namespace

bool is_of_other_alphabet(const token* word) {
    return word != nullptr && static_cast<unsigned char>(word->text[0]) >= 0xC4U;  // beyond Latin-1
}

bool is_title_cased(const parsed_text& text, std::size_t at) {
    const auto [first, last] = text.sentence_of(at);
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (auto i = first + 1; i < last; ++i) {
        const auto& t = text.tokens[i];
        if (i == at || !t.is_word() || t.text.size() < 4) { continue; }
        ++words;
        capitals += t.capital ? 1U : 0U;
    }
    return words >= 3 && capitals * 10 >= words * 6;
}

namespace {

// "Scala can go again", "that one may go"
bool is_allowed_to(const parsed_text& text, std::size_t at) {
    static constexpr auto allowing = word_list({"can", "could", "may", "might", "must", "should"});
    static constexpr auto ends = word_list({"again", "away", "first", "now", "please", "then", "too"});
    const auto* next = text.word_at(at + 1);
    const auto* who = at >= 2 ? text.word_before(at - 1) : nullptr;
    return !text.tokens[at].capital && who != nullptr && !who->is(wc::question_word) &&
           contains(allowing, text.tokens[at - 1].text) && (next == nullptr || contains(ends, next->text));
}

// "how did the interview go?"
bool is_how_it_went(const parsed_text& text, std::size_t at) {
    static constexpr auto helpers = word_list({"did", "does", "do", "will", "would"});
    const auto first = text.sentence_of(at).first;
    const auto* helper = text.word_at(first + 1);
    return text.tokens[first].text == "how" && helper != nullptr && contains(helpers, helper->text) &&
           at >= first + 3 && !text.tokens[at].capital && text.word_at(at + 1) == nullptr;
}

}  // namespace

bool reads_as_verb(const parsed_text& text, std::size_t at) {
    if (is_allowed_to(text, at) || is_how_it_went(text, at)) { return true; }
    const auto* before = text.word_before(at);
    if (before == nullptr) { return false; }
    if (before->is(wc::subject)) { return !before->is(wc::person); }
    if (!before->is(wc::modal)) { return false; }
    const auto* earlier = text.word_before(at - 1);
    return before->text == "to" || (earlier != nullptr && earlier->is(wc::subject | wc::modal));
}

bool after_move(const parsed_text& text, std::size_t at) {
    if (at >= 2 && text.tokens[at - 1].text == "from" && text.tokens[at - 2].text == "coming") { return true; }
    const auto* before = text.word_before(at);
    if (before == nullptr || (before->text != "to" && before->text != "from" && before->text != "into")) {
        return false;
    }
    for (std::size_t back = 2; back <= 5 && at >= back && text.tokens[at - back].is_word(); ++back) {
        if (text.tokens[at - back].is(wc::move_verb)) { return true; }
    }
    return false;
}

bool is_judged(const parsed_text& text, std::size_t first, std::size_t last) {
    const auto* before = text.word_before(first);
    const bool leads = is(text.word_at(last), wc::copula);  // "swift is still worth it"
    if (before == nullptr && !leads) { return false; }
    if (before != nullptr && (before->text == "why" || before->text == "about")) { return true; }
    if (!leads && !before->is(wc::copula | wc::question_word)) { return false; }
    for (auto at = last; at < std::min(last + 5, text.tokens.size()) && text.tokens[at].is_word(); ++at) {
        if (text.tokens[at].is(wc::merit)) { return true; }
    }
    return false;
}

double hyphen_score(const parsed_text& text, std::size_t first, std::size_t last) {
    static constexpr std::string_view fitting[] = {"based", "native", "like",    "only",   "first",
                                                   "heavy", "backed", "powered", "centric"};
    const auto* next = text.word_at(last);
    if (next != nullptr && next->glued) {
        const bool fits = std::find(std::begin(fitting), std::end(fitting), next->text) != std::end(fitting);
        if (fits) { return fitting_compound; }
        if (!next->is(wc::hire_noun | wc::software | wc::choice | wc::link_word)) { return foreign_compound; }
    }
    if (text.tokens[first].glued) {
        const auto* before = text.word_before(first);
        if (!is(before, wc::choice | wc::link_word) && (before == nullptr || before->text != "non")) {
            return foreign_compound;
        }
    }
    return 0;
}

double proper_name(const parsed_text& text, std::size_t first, std::size_t last) {
    const bool says_nothing = is_title_cased(text, first);
    double score = says_nothing ? 0 : after_it(text, first, last);
    const auto before = before_it(text, first);
    if (!says_nothing || before == after_given_name) { score += before; }
    if (stands_beside_place(text, first, last)) { score += beside_place; }
    return score;
}

bool is_chosen_against_life(const parsed_text& text, std::size_t first, std::size_t last, bool or_place) {
    const auto foreign = static_cast<word_topics>(or_place ? wt::life | wt::place | wt::given_name : wt::life);
    if (text.tokens[first].glued) { return false; }
    if (is(text.word_at(last), wc::choice)) {
        auto at = last + 1;
        while (is(text.word_at(at), wc::determiner)) { ++at; }
        if (is_from(text.word_at(at), foreign) || (text.word_at(at + 1) != nullptr && !text.word_at(at + 1)->glued &&
                                                   is_from(text.word_at(at + 1), wt::life))) {
            return true;
        }
    }
    auto at = first;
    while (is(text.word_before(at), wc::determiner)) { --at; }
    return is(text.word_before(at), wc::choice) && is_from(text.word_before(at - 1), foreign);
}

int letters_beside(const parsed_text& text, std::size_t at, bool own_names_too) {
    const auto is_letter = [&](const token& t) {
        return t.is_word() && t.text.size() == 1 && t.text[0] >= 'a' && t.text[0] <= 'z' &&
               (own_names_too || (t.text != "c" && t.text != "r")) && t.text != "n" && t.text != "u" &&
               (t.capital || (t.text != "a" && t.text != "i"));
    };
    // "I weighed R and Scala"
    const auto is_asker = [&](std::size_t here) {
        const auto* next = text.word_at(here + 1);
        return text.tokens[here].text == "i" && next != nullptr && next->is(wc::copula | wc::modal | wc::common);
    };
    int letters = 0;
    for (std::size_t step = 1; step <= 4; ++step) {
        letters += at >= step && is_letter(text.tokens[at - step]) && !is_asker(at - step) ? 1 : 0;
        letters += at + step < text.tokens.size() && is_letter(text.tokens[at + step]) ? 1 : 0;
    }
    return letters;
}

bool is_version(const parsed_text& text, std::size_t at) {
    static constexpr std::string_view units[] = {"years", "year",   "months", "weeks", "days",  "hours", "minutes",
                                                 "times", "people", "euros",  "euro",  "pm",    "am",    "percent",
                                                 "yrs",   "mins",   "points", "miles", "weeks", "th",    "st"};
    const auto* number = text.word_at(at);
    if (number == nullptr || number->text[0] < '0' || number->text[0] > '9') { return false; }
    const auto is_part = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == 'x'; };
    if (!std::all_of(number->text.begin(), number->text.end(), is_part)) { return false; }
    const bool small = number->text.size() <= 2 || number->text.find('.') != std::string::npos;
    const auto* unit = text.word_at(at + 1);
    return small && !is_one_of(unit, units) && !is_from(unit, wt::life);
}

bool is_explained_as_software(const parsed_text& text, std::size_t at) {
    const auto* pause = token_at(text, at);
    if (pause == nullptr || (pause->kind != token_kind::comma && pause->kind != token_kind::clause_break)) {
        return false;
    }
    return is(text.word_at(at + 1), wc::determiner) && is(text.word_at(at + 2), wc::software | wc::language);
}

bool is_all_shouted(const parsed_text& text) {
    std::size_t words = 0;
    std::size_t shouted = 0;
    for (const auto& t : text.tokens) {
        if (!t.is_word() || t.text.size() < 3) { continue; }
        ++words;
        shouted += t.shouted ? 1U : 0U;
    }
    return shouted * 2 > words;
}

bool is_way_of(const token* next) {
    static constexpr std::string_view ways[] = {"thing", "things", "way",     "world", "side",
                                                "part",  "stuff",  "version", "one",   "ones"};
    return is_one_of(next, ways);
}

// "rust too hard?", "is flutter doomed?": one name, a judgement, and nothing else.
bool is_only_judged(const parsed_text& text, std::size_t first, std::size_t last) {
    static constexpr std::string_view degrees[] = {"too",    "really",  "still", "so",      "that",   "a",
                                                   "always", "getting", "very",  "already", "simply", "just"};
    constexpr std::size_t longest = 6;  // words
    if (!text.is_question() || text.word_count() > longest) { return false; }
    const bool asked = first == 1 && is(&text.tokens.front(), wc::copula);
    if (first != 0 && !asked) { return false; }
    auto at = last;
    while (is_one_of(text.word_at(at), degrees)) { ++at; }
    if (!is(text.word_at(at), wc::merit)) { return false; }
    // "flutter dead or alive?"
    const bool twofold = is(text.word_at(at + 1), wc::choice) && text.word_at(at + 3) == nullptr;
    return twofold || text.word_at(at + 1) == nullptr;
}

bool is_whole_question(const parsed_text& text, std::size_t first, std::size_t last) {
    auto begin = text.sentence_of(first).first;
    if (begin < first && text.tokens[begin].is(wc::link_word | wc::choice)) { ++begin; }
    const auto* next = text.word_at(last);
    if (next != nullptr && next->text == "instead") { ++last; }
    return begin == first && last < text.tokens.size() && text.tokens[last].question;
}

bool heads_short_question(const parsed_text& text, std::size_t first, std::size_t last, bool of_field) {
    static constexpr std::string_view about[] = {"any", "still", "worth", "ok", "okay", "instead"};
    static constexpr std::string_view where[] = {"in", "on", "at"};
    static constexpr std::string_view somebody[] = {"it", "him", "her", "them", "us", "me", "you", "that", "this"};
    const bool introduced = first >= 2 && text.tokens[first - 1].text == "about" &&
                            (text.tokens[first - 2].text == "what" || text.tokens[first - 2].text == "how");
    if (introduced || is_only_judged(text, first, last)) { return true; }
    if (!text.begins_sentence(first)) { return false; }
    const auto* next = text.word_at(last);
    const bool asks = text.is_question() || text.word_count() <= 5;
    if (is_one_of(next, about)) { return true; }
    const auto* object = text.word_at(last + 1);
    if (next != nullptr && next->text == "for") { return asks && !is_one_of(object, somebody); }
    if (is_one_of(next, where)) { return of_field || (asks && is_year(object)); }
    const auto* pause = token_at(text, last);
    if (pause != nullptr && pause->kind == token_kind::clause_break && asks) { return true; }
    if (pause == nullptr || pause->kind != token_kind::comma) { return false; }
    return (asks && text.word_count() <= 8) || is(text.word_at(last + 1), wc::merit | wc::question_word);
}

bool is_asked_alone(const parsed_text& text, std::size_t first, std::size_t last) {
    const auto [begin, end] = text.sentence_of(first);
    return begin == first && end == last && end < text.tokens.size() && text.tokens[end].question;
}

}  // namespace hirewise::advice
