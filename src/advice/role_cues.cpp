#include "advice/role_cues.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/contains.hpp"
#include "base/word_list.hpp"
#include "knowledge/rivalry.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// "Dart/Flutter", "Dart+Flutter"
bool is_joined_by_slash(const parsed_text& text, const named& first, const named& second) {
    if (second.first != first.last + 1) { return false; }
    const auto& between = text.tokens[first.last];
    return between.kind == token_kind::slash || between.kind == token_kind::joiner;
}

// "replacing a 25 year old COBOL system"
bool is_to_go(const parsed_text& text, const named& n) {
    static constexpr auto ends =
        word_list({"modernise", "modernising", "modernize", "modernizing", "replace", "replaces", "replacing", "retire",
                   "retiring", "rewrite", "rewriting", "rid", "scrap", "scrapping", "sunset", "sunsetting"});
    constexpr std::size_t farthest = 6;  // words
    for (auto at = n.first; at > 0 && n.first - at < farthest; --at) {
        const auto& word = text.tokens[at - 1];
        if (!word.is_word() || word.is(wc::choice)) { return false; }
        if (contains(ends, word.text)) { return true; }
    }
    return false;
}

// The word that ties a name to what stands before it: "for" in "for our new Android".
const token* preposition_before(const parsed_text& text, const named& n) {
    for (std::size_t back = 1; back <= 3 && n.first >= back; ++back) {
        const auto& word = text.tokens[n.first - back];
        if (!word.is_word()) { return nullptr; }
        if (word.is(wc::particle) || word.text == "in" || word.text == "using" || word.text == "inside") {
            return &word;
        }
        const bool small = word.is(wc::determiner | wc::seniority | wc::existing | wc::write_verb);
        if (!small && word.text != "both") { return nullptr; }
    }
    return nullptr;
}

}  // namespace

bool is_parent_of(const named& n, const named& other) {
    return n.technology != nullptr && other.technology != nullptr && other.technology->parent == n.technology->id;
}

bool is_written_into_something(const parsed_text& text, const named& n) {
    for (auto at = n.last; at < n.last + 2; ++at) {
        const auto* word = text.word_at(at);
        if (word == nullptr) { return false; }
        if (word->is(wc::artefact | wc::software)) { return true; }
    }
    return false;
}

namespace {

// "90k lines of Ruby", "the product is C++ since 2008", "the front end is all Vue"
bool is_written_in_bulk(const parsed_text& text, const named& n) {
    const auto* next = text.word_at(n.last);
    if (next != nullptr && next->text == "since") { return true; }
    const bool is_all =
        n.first >= 2 && text.tokens[n.first - 1].text == "all" && text.tokens[n.first - 2].is(wc::copula);
    if (is_all && !(next != nullptr && next->is(wc::hire_noun | wc::developer))) { return true; }
    for (std::size_t back = 1; back <= 2 && n.first >= back; ++back) {
        const auto& word = text.tokens[n.first - back];
        if (!word.is_word()) { return false; }
        if (word.text == "lines" || word.text == "loc") { return true; }
    }
    return false;
}

}  // namespace

bool is_incumbent(const parsed_text& text, const named& n) {
    const auto* before = text.word_before(n.first);
    const auto* next = text.word_at(n.last);
    if (is_written_in_bulk(text, n)) { return true; }
    if (before != nullptr && before->is(wc::existing)) { return true; }
    const bool owned = before != nullptr && before->text == "our" && next != nullptr && next->is(wc::artefact);
    if (owned || (is_written_into_something(text, n) && is_to_go(text, n))) { return true; }
    for (const auto& hit : text.cues) {
        const auto end = hit.first + hit.count;
        if (hit.what != cue::incumbent || end > n.first || n.first - end > 3) { continue; }
        // "when should we use Kotlin?"
        const auto* modal = text.word_before(hit.first);
        if (modal != nullptr && (modal->text == "should" || modal->text == "would")) { continue; }
        if (text.tokens[hit.first].text == "our") { continue; }
        const bool unbroken = std::all_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                          text.tokens.begin() + static_cast<std::ptrdiff_t>(n.first),
                                          [](const token& t) { return t.is_word() && !t.is(wc::choice); });
        if (unbroken) { return true; }
    }
    return false;
}

bool is_excluded(const parsed_text& text, const named& n) {
    // "somebody asked why it is not Go"
    for (auto at = n.first; at-- > 0 && text.tokens[at].is_word();) {
        if (text.tokens[at].text == "why") { return false; }
    }
    // "anything but Java", "other than Java"
    if (n.first >= 2 && text.tokens[n.first - 1].is_word()) {
        const auto& last = text.tokens[n.first - 1].text;
        const auto& word = text.tokens[n.first - 2].text;
        const bool anything = word == "anything" || word == "everything" || word == "something" || word == "all";
        if ((last == "but" && anything) || (last == "than" && word == "other")) { return true; }
    }
    for (std::size_t back = 1; back <= 2 && n.first >= back; ++back) {
        const auto& word = text.tokens[n.first - back];
        if (!word.is_word()) { return false; }
        // "Isn't Rust overkill next to Go?"
        const bool opens = text.begins_sentence(n.first - back) && word.is(wc::question_word);
        if (word.is(wc::negation) && opens) { return false; }
        if (word.is(wc::negation)) { return !text.has(cue::why_not) && word.text != "dont"; }
        if (!word.is(wc::determiner | wc::use_verb | wc::hire_verb)) { return false; }
    }
    return false;
}

bool is_struck_out(const parsed_text& text, const named& n) {
    static constexpr auto verbs =
        word_list({"dislike", "dismissed", "dropped", "except", "exclude", "excluded", "excluding", "forget", "hate",
                   "leave", "leaving", "minus", "rejected", "ruled", "vetoed", "without"});
    static constexpr auto gone =
        word_list({"banned", "dead", "dismissed", "excluded", "forbidden", "gone", "off", "out", "rejected", "vetoed"});
    static constexpr auto no = word_list({"nah", "never", "no", "nope"});
    constexpr std::size_t reach = 3;  // words: "is already out", "is not an option"
    if (is_excluded(text, n)) { return true; }
    const auto* before = text.word_before(n.first);
    if (before != nullptr && contains(verbs, before->text)) { return true; }
    const bool asked = n.last < text.tokens.size() && text.tokens[n.last].question;
    const auto* answer = asked ? text.word_at(n.last + 1) : nullptr;
    if (answer != nullptr && contains(no, answer->text) && text.word_at(n.last + 2) == nullptr) { return true; }
    const auto* copula = text.word_at(n.last);
    if (copula == nullptr || !copula->is(wc::copula | wc::existing)) { return false; }
    for (auto at = n.last + 1; at <= n.last + reach && text.word_at(at) != nullptr; ++at) {
        const auto& word = text.tokens[at];
        const auto* next = text.word_at(at + 1);
        const bool ends =
            next == nullptr || !next->is(wc::determiner | wc::particle) || next->text == "here" || word.text == "off";
        if (contains(gone, word.text) && ends) { return true; }
        if (word.text == "option" && (text.tokens[at - 1].is(wc::negation) || text.tokens[at - 2].is(wc::negation))) {
            return true;
        }
    }
    return false;
}

bool is_slashed_parent(const parsed_text& text, const std::vector<named>& names, std::size_t which) {
    const auto& n = names[which];
    // "Vue/Nuxt/Next" lists three.
    const bool third = (which + 2 < names.size() && is_joined_by_slash(text, names[which + 1], names[which + 2])) ||
                       (which >= 2 && is_joined_by_slash(text, names[which - 2], names[which - 1]));
    if (third) { return false; }
    const bool before =
        which + 1 < names.size() && is_parent_of(n, names[which + 1]) && is_joined_by_slash(text, n, names[which + 1]);
    const bool after = which > 0 && is_parent_of(n, names[which - 1]) && is_joined_by_slash(text, names[which - 1], n);
    return before || after;
}

bool is_yardstick(const parsed_text& text, const named& n) {
    static constexpr auto small = word_list({"a", "in", "of", "code", "program", "programs", "something", "written"});
    static constexpr auto near = word_list({"beat", "like", "match", "matches"});
    static constexpr auto measures = word_list({"level", "pace", "performance", "speed", "speeds"});
    const auto* next = text.word_at(n.last);
    if (next != nullptr && contains(measures, next->text)) { return true; }
    auto at = n.first;
    while (at > 0 && text.tokens[at - 1].is_word() && contains(small, text.tokens[at - 1].text)) { --at; }
    if (at == 0 || !text.tokens[at - 1].is_word()) { return false; }
    const auto& before = text.tokens[at - 1].text;
    const bool same = before == "as" && at >= 3 && text.tokens[at - 3].text == "as";
    const bool at_speed = contains(measures, before) && at < n.first;
    return same || at_speed || contains(near, before);
}

bool is_parent(const parsed_text& text, const std::vector<named>& names, std::size_t which) {
    static constexpr auto houses = word_list({"agency", "company", "firm", "house", "shop", "stack"});  // "a PHP shop"
    const auto& n = names[which];
    const bool has_child =
        std::any_of(names.begin(), names.end(), [&](const named& other) { return is_parent_of(n, other); });
    if (!has_child) { return false; }
    const bool adjacent =
        which + 1 < names.size() && is_parent_of(n, names[which + 1]) && names[which + 1].first == n.last;
    const auto* before = preposition_before(text, n);
    const auto* next = text.word_at(n.last);
    return adjacent || is_slashed_parent(text, names, which) ||
           (before != nullptr && before->text != "to" && before->text != "from") ||
           (next != nullptr &&
            (next->text == "with" || next->text == "using" || next->is(wc::software) || contains(houses, next->text)));
}

bool is_place_of_use(const parsed_text& text, const std::vector<named>& names, std::size_t which) {
    static constexpr std::array<std::string_view, 6> places{"for", "on", "in", "inside", "within", "with"};
    const auto& n = names[which];
    // One writes in a language; an app for phones runs on what a native app is written for.
    if (n.technology == nullptr || n.technology->category == "language") { return false; }
    const bool is_platform = n.technology->category == "mobile";
    const bool beside_other_job = std::any_of(names.begin(), names.end(), [&](const named& other) {
        return &other != &n && other.technology != nullptr && other.role != role::place_of_use &&
               (is_platform || !knowledge::do_the_same_job(*n.technology, *other.technology));
    });
    if (!beside_other_job) { return false; }
    const auto* before = preposition_before(text, n);
    if (before != nullptr && std::find(places.begin(), places.end(), before->text) != places.end()) { return true; }
    // "for iOS and Android"
    return which > 0 && names[which - 1].role == role::place_of_use && n.first - names[which - 1].last == 1;
}

}  // namespace hirewise::advice
