#include "advice/name_pairs.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "advice/contests.hpp"
#include "advice/name_context.hpp"
#include "advice/relations.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t reach = 3;  // names further on are not looked at
constexpr double tied = 3;
constexpr double tied_to_doubtful = 1;
constexpr double tied_by_fixed_word = 6;  // "rails to phoenix": "to" ties them and begins no verb
constexpr double set_against_like = 1;    // "contractor vs perm", "go vs rsut"
constexpr double joined_by_and = 2.4;
constexpr double listed = 1.6;
constexpr double names_together = 2.5;
constexpr double other_trade = 0.5;
constexpr double doubtful = -2;
constexpr double verb = -6;

bool is(const token* word, word_classes wanted) {
    return word != nullptr && word->is(wanted);
}

bool are_alike(const knowledge::technology& one, const knowledge::technology& other) {
    const auto takes_the_work = [](const knowledge::technology& t) {
        return t.category == "engagement" || t.category == "sourcing";
    };
    if (takes_the_work(one) && takes_the_work(other)) { return true; }
    return knowledge::do_the_same_job(one.category, other.category) || one.parent == other.id || other.parent == one.id;
}

bool is_shape(const technology_link& link) {
    return knowledge::is_hiring_shape(link.technology->category);
}

// "Oracle to Postgres" needs no verb.
bool leads_to(const parsed_text& text, const technology_link& one, const technology_link& other) {
    static constexpr std::string_view ways[] = {"to", "auf", "nach", "zu", "vers"};
    if (other.first != one.last + 1 || !are_alike(*one.technology, *other.technology)) { return false; }
    return std::find(std::begin(ways), std::end(ways), text.tokens[one.last].text) != std::end(ways);
}

// What `other` is worth for a name that is tied to it.
double worth(tie between, const technology_link& name, const technology_link& other) {
    // "overkill next to Svelte"
    const bool idiom = name.kind == name_kind::nickname && name.fixed;
    if (between == tie::none || idiom) { return 0; }
    const bool alike = are_alike(*name.technology, *other.technology);
    const bool by_nickname = name.kind == name_kind::nickname || other.kind == name_kind::nickname;
    if (!alike && (by_nickname || is_shape(name) || is_shape(other))) { return 0; }
    const bool doubted = other.kind != name_kind::sure && other.score < doubtful;
    if (between == tie::list || between == tie::conjunction) {
        if (doubted || name.fixed) { return 0; }
        if (name.kind == name_kind::nickname) { return tied; }
        return (between == tie::list ? listed : joined_by_and) * (alike ? 1 : other_trade);
    }
    const bool surer = alike && (name.repaired || (is_shape(name) && is_shape(other)));
    return (doubted ? tied_to_doubtful : tied) + (surer ? set_against_like : 0);
}

// A nickname must stand close to its like, the closer the more ordinary a word it is; people are weighed in longer
// words than technologies: "senior freelancer for 3 months, or a junior".
std::size_t longest_gap(const parsed_text& text, const technology_link& name) {
    if (name.kind != name_kind::nickname) { return 8; }
    if (is_shape(name)) { return 9; }
    if (text.tokens[name.first].is(wc::common)) { return 1; }
    return 6;
}

tie tie_of(const parsed_text& text, const technology_link& one, const technology_link& other) {
    const auto gap = other.first - one.last;
    const auto between = tie_between(text, one.first, one.last, other.first);
    if (gap > longest_gap(text, one) || gap > longest_gap(text, other)) { return tie::none; }
    const bool by_nickname = one.kind == name_kind::nickname || other.kind == name_kind::nickname;
    const bool loose = between == tie::conjunction || (between == tie::list && gap > 1);
    const bool apart = text.has_word("between") || text.has_word("entre") || text.has_word("zwischen");
    if (by_nickname && loose && !apart) { return tie::none; }
    // "between flutter and swift"
    const auto* before = text.word_before(one.first);
    const bool right_before = before != nullptr && (before->text == "between" || before->text == "zwischen");
    return right_before && between == tie::conjunction ? tie::choice : between;
}

// "the rust girl, the go girl", "rust? go?": what is said of one is said of the other in the same words.
bool stand_alike(const parsed_text& text, const technology_link& one, const technology_link& other) {
    if (one.kind == name_kind::nickname || other.kind == name_kind::nickname) { return false; }
    if (!are_alike(*one.technology, *other.technology) || one.technology == other.technology) { return false; }
    const auto* behind_one = text.word_at(one.last);
    const auto* behind_other = text.word_at(other.last);
    // "rust in the frame, go in the morning"
    constexpr auto small =
        wc::subject | wc::modal | wc::determiner | wc::particle | wc::copula | wc::negation | wc::common;
    // "the Rust woman from Zurich, the Go man from Turin"
    static constexpr auto people =
        word_list({"bloke", "boy", "chap", "fellow", "gentleman", "girl", "guy", "kid", "lad", "lady", "man", "woman"});
    const bool both = behind_one != nullptr && behind_other != nullptr;
    const bool people_both = both && contains(people, behind_one->text) && contains(people, behind_other->text);
    const bool same =
        both && behind_one->text == behind_other->text && (!behind_one->is(small) || behind_one->text == "because");
    return same || people_both ||
           (is_asked_alone(text, one.first, one.last) && is_asked_alone(text, other.first, other.last));
}

// "Rust or Go?" behind whatever tale: a sentence of its own, of the two alone.
bool are_a_question(const parsed_text& text, const technology_link& one, const technology_link& other) {
    if (one.kind == name_kind::nickname || other.kind == name_kind::nickname) { return false; }
    if (one.technology == other.technology || !are_alike(*one.technology, *other.technology)) { return false; }
    const auto [first, last] = text.sentence_of(one.first);
    return first == one.first && other.first == one.last + 1 && last == other.last &&
           text.tokens[one.last].is(wc::choice);
}

// What two names say about each other.
std::pair<double, double> worth_of_both(const parsed_text& text, const technology_link& one,
                                        const technology_link& other, bool of_field) {
    if (leads_to(text, one, other)) {
        return {one.fixed ? tied_by_fixed_word : tied, tied_by_fixed_word + (other.fixed ? tied : 0)};
    }
    if (stand_alike(text, one, other) || are_a_question(text, one, other)) {
        return {tied_by_fixed_word, tied_by_fixed_word};
    }
    const bool both_doubted = one.kind != name_kind::sure && other.kind != name_kind::sure;
    if (both_doubted && !of_field && gap_is_foreign(text, one.last, other.first)) { return {0, 0}; }
    auto between = tie_of(text, one, other);
    // "kotlin scala go, which one", but not "or shall we go vue"
    const bool in_a_row =
        other.first == one.last && !reads_as_verb(text, one.first) && are_alike(*one.technology, *other.technology);
    if (in_a_row && between == tie::none) { between = tie::list; }
    // "my partner is all for rust, I want go"
    const bool by_nickname = one.kind == name_kind::nickname || other.kind == name_kind::nickname;
    const bool may_be_wanted = !by_nickname || (is_shape(one) && is_shape(other));
    if (between == tie::none && may_be_wanted && are_alike(*one.technology, *other.technology)) {
        const auto wanted = contested(text, {{one.first, one.last}, {other.first, other.last}});
        if (!wanted.empty()) { between = tie::choice; }
    }
    return {worth(between, one, other), worth(between, other, one)};
}

// A capital that need not be that of a title.
bool has_capital(const parsed_text& text, const technology_link& link) {
    return text.language == tongue::english && text.tokens[link.first].capital && !is_title_cased(text, link.first);
}

// "Go then?", "So Go?"
bool is_all_but_alone(const parsed_text& text, const technology_link& link) {
    static constexpr auto small = word_list({"and", "instead", "maybe", "or", "perhaps", "rather", "so", "then"});
    const auto [first, last] = text.sentence_of(link.first);
    const bool asked = last < text.tokens.size() && text.tokens[last].question;
    const auto beside = link.first > first ? link.first - 1 : link.last;
    return asked && last - first == link.last - link.first + 1 && contains(small, text.tokens[beside].text);
}

// "Somebody said Rust is the future. Is it, or should it be Go?": of two such words each is a name, however far apart,
// if English asks for neither capital; if it asks for one, only where software or hiring is spoken of, or one of them
// is asked about all but alone ("Rust is nice, they say. Go then?").
bool are_names_together(const parsed_text& text, const technology_link& one, const technology_link& other,
                        bool of_field) {
    const bool both = !text.begins_sentence(one.first) && !text.begins_sentence(other.first);
    const bool either = !text.begins_sentence(one.first) || !text.begins_sentence(other.first);
    const bool of_its_own =
        both || (either && of_field) || is_all_but_alone(text, one) || is_all_but_alone(text, other);
    return one.kind != name_kind::nickname && other.kind != name_kind::nickname && !is_shape(one) && !is_shape(other) &&
           of_its_own && has_capital(text, one) && has_capital(text, other) && one.technology != other.technology &&
           are_alike(*one.technology, *other.technology);
}

// "or go Flutter", "then go native": what one turns to, not one more option.
bool turns_to(const parsed_text& text, const technology_link& one, const technology_link& other) {
    if (one.kind != name_kind::everyday || one.repaired || text.tokens[one.first].capital) { return false; }
    const auto* before = text.word_before(one.first);
    // "should we go Rust", "stay with Flask or go FastAPI": who goes is no list.
    const bool goes = is(before, wc::subject | wc::choice) || !are_alike(*one.technology, *other.technology);
    return other.first == one.last && goes && is(before, wc::choice | wc::modal | wc::subject);
}

// "docker against kubernetes, go!": a cheer behind the options of another trade.
bool is_cheer(const parsed_text& text, const technology_link& name, const technology_link& before) {
    const bool last = text.word_at(name.last) == nullptr && name.last + 1 >= text.tokens.size();
    const auto pause = name.first > 0 ? text.tokens[name.first - 1].kind : token_kind::word;
    const bool paused = pause == token_kind::comma || pause == token_kind::clause_break;
    return name.kind == name_kind::everyday && !text.tokens[name.first].capital && last && paused &&
           !are_alike(*name.technology, *before.technology);
}

// Names of other trades may stand between two options: "a Go backend or a Java one".
bool may_pass_over(const technology_link& between, const technology_link& one) {
    return between.kind == name_kind::nickname || !are_alike(*between.technology, *one.technology);
}

// A short question needs no capitals: "rust or odin".
bool is_unknown_name(const parsed_text& text, const token* word, bool of_field) {
    if (word == nullptr || word->topics != 0) { return false; }
    const bool may_be = of_field || text.word_count() <= 4;
    return may_be && (word->classes == 0 || (word->capital && word->mixed_case));
}

bool is_tied_to_any(const parsed_text& text, const technology_link& link,
                    const std::vector<uncovered_name>& strangers) {
    return std::any_of(strangers.begin(), strangers.end(), [&](const uncovered_name& s) {
        const auto between = s.first >= link.last ? tie_between(text, link.first, link.last, s.first)
                                                  : tie_between(text, s.first, s.last, link.first);
        return between != tie::none;
    });
}

}  // namespace

void weigh_pairs(const parsed_text& text, std::vector<technology_link>& found, bool of_field) {
    std::vector<double> bonus(found.size(), 0);
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (std::size_t j = i + 1; j < std::min(found.size(), i + 1 + reach); ++j) {
            if (found[i].technology == found[j].technology || found[i].first == found[j].first) { continue; }
            if (turns_to(text, found[i], found[j])) { found[i].score += verb; }
            if (j == i + 1 && is_cheer(text, found[j], found[i])) { found[j].score += verb; }
            const auto [left, right] = worth_of_both(text, found[i], found[j], of_field);
            bonus[i] = std::max(bonus[i], left);
            bonus[j] = std::max(bonus[j], right);
            if (!may_pass_over(found[j], found[i])) { break; }
        }
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        const bool in_company = std::any_of(found.begin(), found.end(), [&](const technology_link& other) {
            return other.technology != found[i].technology && are_names_together(text, found[i], other, of_field);
        });
        const double together = is_all_but_alone(text, found[i]) ? tied_by_fixed_word : names_together;
        found[i].score += bonus[i] + (in_company ? together : 0);
    }
}

double stranger_evidence(const parsed_text& text, const technology_link& link,
                         const std::vector<uncovered_name>& strangers, bool of_field) {
    if (is_shape(link)) { return 0; }
    if (is_tied_to_any(text, link, strangers)) { return tied; }
    const auto* before = text.word_before(link.first);
    const auto* next = text.word_at(link.last);
    const bool compared = text.has_class(wc::decide_verb) || text.has_word("between");
    const auto joins = wc::choice | (compared ? wc::link_word : 0);
    const bool left =
        is(before, joins) && link.first >= 2 && is_unknown_name(text, text.word_before(link.first - 1), of_field);
    const bool right = is(next, joins) && is_unknown_name(text, text.word_at(link.last + 1), of_field);
    return left || right ? listed : 0;
}

}  // namespace hirewise::advice
