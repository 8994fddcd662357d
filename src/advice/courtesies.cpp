#include "advice/courtesies.hpp"

#include <algorithm>
#include <string_view>

#include "advice/asking.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t longest_closing = 12;  // words
constexpr std::size_t longest_chatter = 20;

// Words of people who have read an answer and want nothing more.
constexpr word_list nods({"ok",        "okay",     "okey",   "k",      "kk",      "oki",       "fine",
                          "fair",      "cool",     "nice",   "neat",   "great",   "perfect",   "sweet",
                          "lol",       "lmao",     "haha",   "hahaha", "hehe",    "wow",       "whoa",
                          "alright",   "right",    "yes",    "yep",    "yeah",    "yup",       "understood",
                          "noted",     "roger",    "gotcha", "good",   "awesome", "brilliant", "excellent",
                          "super",     "thanks",   "thx",    "ty",     "cheers",  "hm",        "hmm",
                          "mmh",       "mm",       "ah",     "aha",    "oh",      "whatever",  "interesting",
                          "agreed",    "funny",    "nvm",    "sure",   "exactly", "indeed",    "lovely",
                          "top",       "alrighty", "ta",     "deal",   "sold",    "convinced", "splendid",
                          "wonderful", "amazing",  "true",   "clear",  "done"});
constexpr word_list beside_nods({"that",  "thats",  "it",    "its",  "you",    "then",  "so",   "the",
                                 "very",  "bot",    "to",    "me",   "enough", "sense", "make", "makes",
                                 "sound", "sounds", "well",  "a",    "all",    "and",   "but",  "for",
                                 "now",   "point",  "one",   "is",   "i",      "see",   "get",  "got",
                                 "im",    "am",     "stuff", "boss", "mate",   "sir",   "man",  "too"});
constexpr word_list laughs({"lol", "lmao", "haha", "hahaha", "hehe", "rofl", "xd", "hihi"});

// "can someone", "who", "anybody": the question goes to whoever reads it.
bool asks_the_room(const parsed_text& text) {
    static constexpr word_list anybody(
        {"someone", "somebody", "anyone", "anybody", "guys", "folks", "everyone", "everybody"});
    const auto* first = text.tokens.empty() ? nullptr : text.word_at(0);
    if (first == nullptr) { return false; }
    const auto* second = text.word_at(1);
    const bool calls = anybody.has(first->text) ||
                       (second != nullptr && first->is(wc::question_word | wc::modal) && anybody.has(second->text));
    const bool asks_who = first->text == "who" && second != nullptr && !second->is(wc::modal | wc::copula) &&
                          !second->is(wc::subject | wc::decide_verb);
    return calls || asks_who;
}

bool laughs_at(const parsed_text& text) {
    return std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) { return laughs.has(t.text); });
}

}  // namespace

bool is_acknowledgement(const parsed_text& text) {
    std::size_t nodding = 0;
    for (const auto& word : text.tokens) {
        if (!word.is_word()) {
            if (word.question) { return false; }
            continue;
        }
        if (nods.has(word.text)) {
            ++nodding;
        } else if (!beside_nods.has(word.text)) {
            return false;
        }
    }
    return nodding > 0 || text.has_word("see") || text.has_word("sense");
}

namespace {

// "good, I'll report that upstairs", "let me think about it": what the asker does next, and nothing else.
bool promises_something(const thread_message& m) {
    static constexpr word_list things({"that", "it", "this", "them", "him", "her"});
    constexpr std::size_t reach = 5;
    const auto& text = m.made.text;
    if (m.context.empty() || is_marked_as_question(text) || says_weight(text) || text.word_count() > longest_closing) {
        return false;
    }
    for (std::size_t at = 0; at + 2 < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at].text;
        const auto& next = text.tokens[at + 1].text;
        const bool will = word == "ill" || (word == "i" && next == "will") || (word == "we" && next == "will") ||
                          (word == "let" && next == "me");
        const bool opens = at <= 1 || !text.tokens[at - 1].is_word() || nods.has(text.tokens[at - 1].text);
        if (!will || !opens) { continue; }
        for (auto then = at + 1; then < at + 1 + reach && text.word_at(then) != nullptr; ++then) {
            if (text.tokens[then].is(wc::hire_verb | wc::negation)) { return false; }
            if (things.has(text.tokens[then].text)) { return true; }
        }
    }
    return false;
}

}  // namespace

bool is_closing(const thread_message& m) {
    const auto& text = m.made.text;
    if (m.moves.named.empty() && !m.moves.any() && promises_something(m)) { return true; }
    if (!m.moves.named.empty() || m.moves.any() || !m.made.reading.use_cases.empty()) { return false; }
    if (is_acknowledgement(text)) { return true; }
    const bool takes_leave = text.has(cue::thanks) || m.cues.has(thread_cue::closing);
    const auto* leave = m.cues.find(thread_cue::closing);
    // "exactly what I thought" asks nothing.
    const bool own_question = leave != nullptr && text.tokens[leave->first].is(wc::question_word);
    const bool asked = is_marked_as_question(text) || (!own_question && asks(text));
    const bool denies = m.cues.has(thread_cue::closing) && text.has_class(wc::negation);
    return takes_leave && !denies && !m.context.empty() && !asked && m.made.reading.priorities.empty() &&
           text.word_count() <= longest_closing;
}

bool speaks_to_somebody(const parsed_text& text) {
    const auto written = text.question;
    for (auto at = written.find('@'); at != std::string_view::npos; at = written.find('@', at + 1)) {
        const bool starts = at == 0 || written[at - 1] == ' ' || written[at - 1] == '<' || written[at - 1] == '\n';
        if (starts && at + 1 < written.size() && written[at + 1] != ' ') { return true; }
    }
    return false;
}

bool is_chatter(const thread_message& m) {
    constexpr int clearly = 1'500;  // thousandths, as the scores
    const auto& text = m.made.text;
    if (m.context.empty() || !m.moves.named.empty() || m.moves.any() || says_weight(text)) { return false; }
    if (m.cues.has(thread_cue::reasons) || m.cues.has(thread_cue::pay) || m.cues.has(thread_cue::talent) ||
        m.cues.has(thread_cue::anew)) {
        return false;
    }
    if (text.word_count() > longest_chatter || text.has_class(wc::hire_verb | wc::wage | wc::developer)) {
        return false;
    }
    const auto talk = score_of(intent::out_of_scope, m.made.scores);
    const auto ours = *std::max_element(m.made.scores.begin(), m.made.scores.end() - 1);
    if (asks_the_room(text) && laughs_at(text)) { return talk >= ours; }
    return (asks_the_room(text) || laughs_at(text)) && talk - ours >= clearly;
}

}  // namespace hirewise::advice
