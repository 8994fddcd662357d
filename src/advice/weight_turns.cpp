#include "advice/weight_turns.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "advice/asking.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

std::optional<double> weight_of(cue what) {
    switch (what) {
        case cue::weight_none: return 0;
        case cue::weight_less: return 0.5;
        case cue::weight_double: return 2;
        case cue::weight_most: return 3;
        case cue::weight_only: return 9;
        default: return std::nullopt;
    }
}

// "not double, triple": the last one that is not denied.
std::optional<double> new_weight(const parsed_text& text) {
    std::optional<double> found;
    for (const auto& hit : text.cues) {
        const auto* before = text.word_before(hit.first);
        const bool denied = before != nullptr && before->is(wc::negation);
        const auto value = weight_of(hit.what);
        if (value && (!denied || !found)) { found = value; }
    }
    if (!found && (text.has_word("less") || text.has_word("lower"))) { return 0.5; }
    if (!found && (text.has_word("more") || text.has_word("higher"))) { return 3; }
    return found;
}

bool speaks_of_weights(const parsed_text& text) {
    static constexpr std::array<std::string_view, 6> words{"weight",    "weights",  "weighting",
                                                           "criterion", "priority", "emphasis"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.has_word(word); });
}

// Whether the message has nothing but a weight and small words: then it is meant for what was spoken of before.
bool names_nothing_but_a_weight(const parsed_text& text) {
    constexpr auto small = wc::subject | wc::modal | wc::determiner | wc::copula | wc::particle | wc::link_word |
                           wc::common | wc::question_word | wc::use_verb;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at];
        const bool said = std::any_of(text.cues.begin(), text.cues.end(), [&](const cue_hit& hit) {
            return hit.what <= cue::weight_only && at >= hit.first && at < hit.first + hit.count;
        });
        const bool number = word.is_word() && word.text.find_first_of("0123456789") != std::string::npos;
        const bool sound = word.text.size() <= 2 || (word.text.size() == 3 && word.classes == 0);  // "ah", "nah"
        const bool degree = word.text == "weight" || word.text == "enough" || word.text == "plenty" ||
                            word.text == "little" || word.text == "bit" || word.text == "slightly" ||
                            word.text == "somewhat" || word.text == "four" || word.text == "five" || word.text == "ten";
        if (word.is_word() && !said && !number && !sound && !degree && !word.is(small)) { return false; }
    }
    return true;
}

// "forget both wishes", "no priorities please", "undo the weights"
bool gives_up_wishes(const parsed_text& text, std::size_t at) {
    static constexpr auto wishes = word_list({"preferences", "priorities", "weights", "weightings", "wishes"});
    static constexpr auto giving_up =
        word_list({"cancel", "clear", "delete", "discard", "drop", "forget", "ignore", "mind", "neglect", "no",
                   "remove", "reset", "scrap", "scratch", "skip", "undo", "without"});
    constexpr std::size_t reach = 4;  // words
    if (!contains(wishes, text.tokens[at].text)) { return false; }
    for (std::size_t back = 1; back <= reach && at >= back && text.tokens[at - back].is_word(); ++back) {
        if (contains(giving_up, text.tokens[at - back].text)) { return true; }
    }
    return false;
}

// "never mind what I want", "forget what I said about what matters"
bool unsays_wish(const parsed_text& text, std::size_t at) {
    static constexpr auto unsaying = word_list({"forget", "ignore", "mind"});
    if (!contains(unsaying, text.tokens[at].text) || text.word_at(at + 3) == nullptr) { return false; }
    const auto& who = text.tokens[at + 2].text;
    if (text.tokens[at + 1].text != "what" || (who != "i" && who != "we")) { return false; }
    const auto& verb = text.tokens[at + 3].text;
    if (verb == "want" || verb == "wanted" || verb == "wished") { return text.word_at(at + 4) == nullptr; }
    const auto* last = verb == "said" ? text.word_at(at + 6) : nullptr;
    return last != nullptr && (last->text == "matters" || last->text == "counts");
}

// "everything counts the same again", "neither of these matters any more"
bool levels_all(const parsed_text& text, std::size_t at) {
    static constexpr auto all = word_list({"all", "everything"});
    static constexpr auto none = word_list({"neither", "none", "nothing"});
    static constexpr auto counting = word_list({"count", "counts", "matter", "matters", "weigh", "weighs"});
    static constexpr auto alike = word_list({"alike", "equal", "equally", "same"});
    constexpr std::size_t reach = 4;  // words
    const auto& who = text.tokens[at].text;
    if (!contains(all, who) && !contains(none, who)) { return false; }
    bool counts = false;
    for (auto next = at + 1; next <= at + reach && text.word_at(next) != nullptr; ++next) {
        const auto& word = text.tokens[next].text;
        counts = counts || contains(counting, word);
        if (counts && (contains(none, who) || contains(alike, word))) { return true; }
    }
    return false;
}

bool gives_up_all_wishes(const parsed_text& text) {
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (gives_up_wishes(text, at) || unsays_wish(text, at) || levels_all(text, at)) { return true; }
    }
    return false;
}

}  // namespace

bool takes_a_weight_back(const thread_message& m) {
    const auto& text = m.made.text;
    const bool goes = m.cues.has(thread_cue::remove) || m.cues.has(thread_cue::gone) || m.cues.has(thread_cue::undo) ||
                      text.has_word("off") || text.has_word("back") || text.has_word("away");
    return speaks_of_weights(text) && goes && !text.has(cue::weight_none) && m.moves.named.empty() && !m.moves.any();
}

bool resets_weights(const thread_message& m) {
    const auto& text = m.made.text;
    if (!m.context.priorities.empty() && m.moves.named.empty() && gives_up_all_wishes(text)) { return true; }
    const bool weights = text.has_word("weight") || text.has_word("weights") || text.has_word("priority") ||
                         text.has_word("priorities") || text.has_word("emphasis") || text.has_word("everything");
    const bool normal = m.cues.has(thread_cue::normal) || m.cues.has(thread_cue::undo) ||
                        (speaks_of_weights(text) && (m.cues.has(thread_cue::restart) || text.has_word("back")));
    // "with both at the usual level"
    const bool levels = text.has_word("usual") || text.has_word("default") || text.has_word("level");
    if (drops_last_weight(m)) { return false; }
    return normal && (weights || levels || text.has_word("normal")) && m.made.reading.priorities.empty() &&
           !m.context.priorities.empty();
}

bool drops_last_weight(const thread_message& m) {
    const auto& text = m.made.text;
    const bool pointed = text.has_word("that") || text.has_word("this") || text.has_word("last");
    return pointed && takes_a_weight_back(m) && !m.context.priorities.empty() && m.made.reading.priorities.empty() &&
           m.made.reading.use_cases.empty();
}

std::optional<double> adjusted_weight(const thread_message& m) {
    const auto& text = m.made.text;
    // "come to think of it, that is not important"
    const bool by_pronoun = text.has_word("it") || text.has_word("that") || text.has_word("this");
    const std::size_t longest = by_pronoun ? 10 : 6;
    const bool for_the_last = !m.context.priorities.empty() && m.made.reading.priorities.empty() &&
                              m.made.reading.use_cases.empty() && m.moves.named.empty() && !m.moves.any() &&
                              m.made.text.word_count() <= longest && !resets_weights(m) &&
                              names_nothing_but_a_weight(m.made.text) && !drops_last_weight(m);
    return for_the_last ? new_weight(m.made.text) : std::nullopt;
}

}  // namespace hirewise::advice
