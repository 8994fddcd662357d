#include "advice/name_moves.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "advice/asking.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// "drop everything but Go": the verb takes the others.
bool lies_in_keeping(const thread_cues& cues, const thread_cue_hit& inner) {
    return std::any_of(cues.all().begin(), cues.all().end(), [&](const thread_cue_hit& outer) {
        return outer.what == thread_cue::keep && outer.first <= inner.first && inner.last <= outer.last;
    });
}

// Which cue of this kind ends shortly before the position, with small words between.
bool stands_before(const parsed_text& text, const thread_cues& cues, thread_cue what, std::size_t position,
                   word_classes small) {
    return std::any_of(cues.all().begin(), cues.all().end(), [&](const thread_cue_hit& hit) {
        const auto* before = text.word_before(hit.first);
        // "don't forget Go"
        const bool denied = before != nullptr && before->is(wc::negation);
        return hit.what == what && hit.last <= position && position - hit.last <= 2 && !denied &&
               !lies_in_keeping(cues, hit) && only_between(text, hit.last, position, small);
    });
}

bool stands_after(const parsed_text& text, const thread_cues& cues, thread_cue what, std::size_t position) {
    constexpr auto small = wc::copula | wc::modal | wc::seniority | wc::hire_noun | wc::developer;
    return std::any_of(cues.all().begin(), cues.all().end(), [&](const thread_cue_hit& hit) {
        return hit.what == what && hit.first >= position && hit.first - position <= 2 &&
               only_between(text, position, hit.first, small);
    });
}

// What one does with a technology that one takes: "we won't do Go", "I don't see PHP in our house".
bool is_taking(const token& word) {
    static constexpr std::array<std::string_view, 8> verbs{"do", "touch", "see", "have", "run", "go", "need", "accept"};
    return word.is(wc::use_verb | wc::hire_verb) || std::find(verbs.begin(), verbs.end(), word.text) != verbs.end();
}

// "we can't use BigQuery", "I never want to hire PHP people"
bool is_refused(const parsed_text& text, const spoken& s) {
    constexpr std::size_t farthest = 5;
    bool verb = false;
    for (std::size_t back = 1; back <= farthest && s.first >= back; ++back) {
        const auto& word = text.tokens[s.first - back];
        if (!word.is_word()) { return false; }
        if (word.is(wc::negation)) { return verb; }
        verb = verb || is_taking(word);
        if (!is_taking(word) && !word.is(wc::determiner | wc::seniority | wc::modal)) { return false; }
    }
    return false;
}

// "Symfony we exclude", "Azure we have no interest in", "Node not, the boss is against it"
bool is_refused_after(const parsed_text& text, const thread_cues& cues, const spoken& s) {
    constexpr std::size_t farthest = 5;
    const auto* next = text.word_at(s.last);
    const bool not_it = next != nullptr && next->text == "not" && text.word_at(s.last + 1) == nullptr;
    if (not_it && text.begins_sentence(s.first)) { return true; }
    if (next == nullptr || (next->text != "we" && next->text != "i" && next->text != "they")) { return false; }
    for (auto at = s.last + 1; at < s.last + farthest && text.word_at(at) != nullptr; ++at) {
        const auto& word = text.tokens[at];
        const auto* after = text.word_at(at + 1);
        const bool wanted =
            after != nullptr && (after->is(wc::use_verb) || after->text == "interest" || after->text == "need");
        if (word.is(wc::negation)) { return wanted; }
        const bool removes = std::any_of(cues.all().begin(), cues.all().end(), [&](const thread_cue_hit& hit) {
            return hit.what == thread_cue::remove && hit.first == at;
        });
        if (removes) { return true; }
    }
    return false;
}

constexpr std::size_t longest_sign = 4;  // words

// "-java", "- java": a list of names with their signs.
bool has_minus(const parsed_text& text, const spoken& s) {
    std::size_t at = text.tokens[s.first].begin;
    if (text.word_count() > longest_sign) { return false; }
    if (at >= 2 && text.question[at - 1] == ' ') { --at; }
    if (at == 0 || text.question[at - 1] != '-') { return false; }
    return at == 1 || text.question[at - 2] == ' ';
}

// "a friend thinks Go is dead", "I read that Ruby is gone": an opinion, and no wish.
bool is_hearsay(const parsed_text& text, const spoken& s) {
    static constexpr std::array<std::string_view, 8> opinions{"think",  "thinks",   "read",   "heard",
                                                              "claims", "believes", "argues", "rumour"};
    for (std::size_t back = 1; back <= 2 && s.first >= back && text.tokens[s.first - back].is_word(); ++back) {
        const auto& word = text.tokens[s.first - back].text;
        if (std::find(opinions.begin(), opinions.end(), word) != opinions.end()) { return true; }
    }
    return false;
}

// "not only Java" leaves nothing out, and neither does "why not Go".
bool is_removed(const parsed_text& text, const thread_cues& cues, const spoken& s) {
    constexpr auto small = wc::determiner | wc::use_verb | wc::hire_verb | wc::seniority;
    // "is Ruby dead?" asks.
    const bool asked = text.tokens.front().is(wc::copula) && text.is_question();
    if (!asked && !is_hearsay(text, s) && stands_after(text, cues, thread_cue::gone, s.last)) { return true; }
    // "fine, Java goes"
    const auto* next = text.word_at(s.last);
    const bool ends = next != nullptr && text.word_at(s.last + 1) == nullptr;
    if (ends && !asked && (next->text == "goes" || next->text == "leaves" || next->text == "flies")) { return true; }
    if (s.first > 0 && text.tokens[s.first - 1].text == "only") { return false; }
    return has_minus(text, s) || is_refused(text, s) || is_refused_after(text, cues, s) ||
           stands_before(text, cues, thread_cue::remove, s.first, small) ||
           stands_before(text, cues, thread_cue::undo, s.first, small);
}

// A verb with its particle round a list of names: "throw Go in", "take Go and Rust out", "put Go on the pile".
enum class phrasal : std::uint8_t { none, in, out };

phrasal phrasal_around(const parsed_text& text, std::size_t first, std::size_t last) {
    static constexpr std::array<std::string_view, 8> ins{"in",   "into", "alongside", "beside",
                                                         "next", "on",   "back",      "at"};
    static constexpr std::array<std::string_view, 5> outs{"out", "off", "away", "aside", "behind"};
    constexpr auto small = wc::determiner | wc::seniority | wc::modal;
    const auto is_among = [](const auto& words, std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    bool verb = false;
    for (std::size_t back = 1; back <= 3 && back <= first && !verb; ++back) {
        const auto& word = text.tokens[first - back];
        verb = word.is_word() && takes_a_particle(word.text);
        if (!verb && (!word.is_word() || !word.is(small))) { break; }
    }
    while (last < text.tokens.size() && text.tokens[last].is(wc::hire_noun | wc::developer)) { ++last; }
    const auto* particle = text.word_at(last);
    // "ok, Go back"
    const bool returns = particle != nullptr && particle->text == "back" && text.word_at(last + 1) == nullptr;
    if (returns && (first == 0 || !text.tokens[first - 1].is(wc::subject | wc::modal))) { return phrasal::in; }
    if (!verb || particle == nullptr) { return phrasal::none; }
    if (is_among(outs, particle->text)) { return phrasal::out; }
    const auto* after = text.word_at(last + 1);
    // "put Go on the pile", but "bring Go in March"
    const bool goes_on = after == nullptr || after->is(wc::determiner | wc::common | wc::modal);
    return is_among(ins, particle->text) && goes_on ? phrasal::in : phrasal::none;
}

void mark_phrasals(const parsed_text& text, std::vector<spoken>& all) {
    for (std::size_t first = 0; first < all.size();) {
        auto last = first + 1;
        while (last < all.size() && are_listed(text, all[last - 1], all[last])) { ++last; }
        const auto found = phrasal_around(text, all[first].first, all[last - 1].last);
        for (; first < last; ++first) {
            // "toss Go in": without its particle the verb leaves out.
            all[first].removed = found == phrasal::out || (all[first].removed && found != phrasal::in);
            all[first].put_in = found == phrasal::in;
        }
    }
}

// "Go got mentioned at lunch", "Go came up": somebody has thought of it.
bool is_brought_up(const parsed_text& text, std::size_t after) {
    static constexpr std::array<std::string_view, 8> helpers{"got", "was", "were", "is", "has", "been", "gets", "also"};
    static constexpr std::array<std::string_view, 6> naming{"mentioned", "suggested", "proposed",
                                                            "floated",   "raised",    "recommended"};
    const auto is_among = [](const auto& words, std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    auto at = after;
    while (text.word_at(at) != nullptr && is_among(helpers, text.tokens[at].text)) { ++at; }
    const auto* verb = text.word_at(at);
    const auto* particle = text.word_at(at + 1);
    if (verb == nullptr) { return false; }
    const bool up = particle != nullptr && particle->text == "up";
    return (at > after && is_among(naming, verb->text)) || (up && (verb->text == "came" || verb->text == "brought"));
}

// "Go is allowed after all", "they approved Go", "Go got the green light", "Go may come back": somebody lets it in.
bool is_let_in(const parsed_text& text, const thread_cues& cues, const spoken& s) {
    static constexpr std::array<std::string_view, 14> letting{
        "allowed",  "approved", "permitted",  "admitted", "accepted",   "cleared", "acceptable",
        "eligible", "welcome",  "considered", "included", "reinstated", "approve", "allow"};
    static constexpr std::array<std::string_view, 9> fine{"possible", "ok",     "okay",   "fine", "in",
                                                          "back",     "option", "choice", "light"};
    static constexpr std::array<std::string_view, 5> again{"again", "after", "now", "too", "green"};
    constexpr std::size_t reach = 9;
    const auto is_among = [](const auto& words, std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    // "PHP goes, Ruby stays"
    const auto* next = text.word_at(s.last);
    const bool ends = next != nullptr && text.word_at(s.last + 1) == nullptr;
    if (is_brought_up(text, s.last)) { return true; }
    if (ends && (next->text == "stays" || next->text == "comes" || next->text == "returns")) { return true; }
    // "only Go and Rust are allowed"
    if (cues.has(thread_cue::keep) || is_marked_as_question(text)) { return false; }
    bool lets = false;
    bool may = false;
    bool anew = false;
    const auto note = [&](const token& word) {
        lets = lets || is_among(letting, word.text);
        may = may || is_among(fine, word.text);
        anew = anew || is_among(again, word.text);
    };
    for (auto at = s.last; at < s.last + reach && text.word_at(at) != nullptr; ++at) {
        if (text.tokens[at].is(wc::negation)) { return false; }
        note(text.tokens[at]);
    }
    for (std::size_t back = 1; back <= 3 && s.first >= back && text.tokens[s.first - back].is_word(); ++back) {
        if (text.tokens[s.first - back].is(wc::negation)) { return false; }
        note(text.tokens[s.first - back]);
    }
    return lets || (may && anew);
}

// "Swift the transfer system, not the language", "by Swift I meant the bank": a word that is no technology here.
bool is_disowned(const parsed_text& text, const thread_cues& cues, const spoken& s) {
    if (!cues.has(thread_cue::meant)) { return false; }
    const auto* before = text.word_before(s.first);
    const auto* next = text.word_at(s.last);
    const bool by_name = before != nullptr && (before->text == "by" || before->text == "with") && next != nullptr &&
                         next->is(wc::subject);
    if (by_name) { return true; }
    for (std::size_t at = 0; at + 2 < text.tokens.size(); ++at) {
        if (!text.tokens[at].is(wc::negation) || !text.tokens[at + 1].is(wc::determiner)) { continue; }
        const auto& kind = text.tokens[at + 2];
        if (kind.is(wc::category | wc::language) || kind.text == "tool" || kind.text == "product") { return true; }
    }
    return false;
}

// "Go was a joke, out", "Go is no database, drop it": a clause of its own that can only mean the one name before it.
bool is_sent_off(const parsed_text& text, const thread_cues& cues, const spoken& s) {
    return std::any_of(cues.all().begin(), cues.all().end(), [&](const thread_cue_hit& hit) {
        const auto* before = hit.first > s.last ? text.word_before(hit.first) : nullptr;
        const bool denied = hit.what == thread_cue::remove && text.tokens[hit.first].is(wc::negation);
        const bool own_clause = hit.first > s.last && (before == nullptr || before->text.starts_with("mean"));
        // "Go no", "Go drop"
        const bool ends = hit.first == s.last && hit.last == text.tokens.size() && text.word_count() <= longest_sign;
        if (ends && hit.what == thread_cue::remove) { return true; }
        if (!own_clause) { return false; }
        // "Go: no", "Go bores us, cut"
        const bool alone = hit.what == thread_cue::remove && hit.last == text.tokens.size();
        if (hit.what == thread_cue::gone || denied || alone) { return text.word_at(hit.last) == nullptr; }
        const bool phrase = hit.what == thread_cue::undo && hit.last - hit.first == 2;
        // "Go is a joke, take it out"
        const bool around = hit.what == thread_cue::undo && hit.last - hit.first == 3 &&
                            text.tokens[hit.last - 1].text != "back" && text.tokens[hit.first + 1].text == "it";
        if (around) { return true; }
        const auto* object = phrase ? text.word_at(hit.last - 1) : text.word_at(hit.last);
        return (phrase || hit.what == thread_cue::remove) && object != nullptr &&
               (object->text == "it" || object->text == "that");
    });
}

// What is said of one name of a list is said of all.
void spread_removal(const parsed_text& text, const thread_cues& cues, std::vector<spoken>& all) {
    for (std::size_t i = 1; i < all.size(); ++i) {
        const bool corrected = text.tokens[all[i].first - 1].kind == token_kind::comma;
        // "instead of Java Kotlin"
        const bool replaced = all[i - 1].last == all[i].first && cues.has(thread_cue::swap);
        if (all[i - 1].removed && !corrected && !replaced && are_listed(text, all[i - 1], all[i])) {
            all[i].removed = true;
        }
    }
    for (auto i = all.size(); i-- > 1;) {
        const bool gone = all[i].removed && stands_after(text, cues, thread_cue::gone, all[i].last);
        if (gone && are_listed(text, all[i - 1], all[i])) { all[i - 1].removed = true; }
    }
}

}  // namespace

bool takes_a_particle(std::string_view verb) {
    static constexpr std::array<std::string_view, 26> verbs{
        "throw", "toss", "put",  "bring", "take", "leave", "get",   "kick", "cut",   "let",  "chuck", "pull",    "slot",
        "stick", "move", "keep", "add",   "rule", "drag",  "count", "pop",  "sling", "slip", "lob",   "squeeze", "bin"};
    return std::find(verbs.begin(), verbs.end(), verb) != verbs.end();
}

void mark_moves(const parsed_text& text, const thread_cues& cues, std::vector<spoken>& all) {
    for (auto& s : all) { s.disowned = is_disowned(text, cues, s); }
    if (cues.has(thread_cue::reasons)) { return; }
    for (auto& s : all) { s.removed = s.disowned || is_removed(text, cues, s); }
    if (all.size() == 1 && is_sent_off(text, cues, all.front())) { all.front().removed = true; }
    spread_removal(text, cues, all);
    mark_phrasals(text, all);
    for (auto& s : all) {
        if (!s.removed && is_let_in(text, cues, s)) { s.put_in = true; }
    }
}

}  // namespace hirewise::advice
