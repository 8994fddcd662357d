#include "advice/arrangements.hpp"

#include <algorithm>
#include <string_view>

#include "advice/asking.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

bool names_a_day(const parsed_text& text) {
    static constexpr auto days = word_list({"today", "tonight", "tomorrow", "monday", "tuesday", "wednesday",
                                            "thursday", "friday", "saturday", "sunday", "now", "pm", "noon"});
    return std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) { return contains(days, t.text); });
}

// "need a developer to reset the database", "somebody who can unlock my account"
bool gives_a_chore(const parsed_text& text) {
    static constexpr auto chores = word_list({"approve", "confirm", "cover", "merge", "reboot", "rerun", "reset",
                                              "restart", "review", "sign", "unlock", "verify"});
    constexpr std::size_t reach = 4;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (!text.tokens[at].is(wc::person | wc::developer)) { continue; }
        for (auto next = at + 1; next < at + reach && text.word_at(next) != nullptr; ++next) {
            const auto& before = text.tokens[next - 1].text;
            const bool is_task = before == "to" || before == "can" || before == "could";
            if (is_task && contains(chores, text.tokens[next].text)) { return true; }
        }
    }
    return false;
}

// "my career", "my own CV", "my first job"
bool is_own_path(const parsed_text& text, std::size_t at) {
    static constexpr auto paths = word_list({"career", "cv", "resume"});
    const auto* word = text.word_at(at);
    const auto* next = text.word_at(at + 1);
    if (word == nullptr || contains(paths, word->text)) { return word != nullptr; }
    if (next == nullptr) { return false; }
    return (word->text == "own" && contains(paths, next->text)) || (word->text == "first" && next->text == "job");
}

// "how did the interview go?", "how was the call with her?"
bool asks_how_it_went(const parsed_text& text) {
    static constexpr auto meetings = word_list(
        {"call", "chat", "conversation", "interview", "interviews", "meeting", "round", "screening", "talk", "trial"});
    static constexpr auto past = word_list({"did", "was", "were"});
    constexpr std::size_t reach = 6;  // words
    for (std::size_t at = 0; at + 1 < text.tokens.size(); ++at) {
        if (text.tokens[at].text != "how" || !contains(past, text.tokens[at + 1].text)) { continue; }
        for (auto next = at + 2; next <= at + reach && text.word_at(next) != nullptr; ++next) {
            if (contains(meetings, text.tokens[next].text)) { return true; }
        }
    }
    return false;
}

}  // namespace

bool is_arrangement(const parsed_text& text) {
    static constexpr auto colleagues = word_list({"anybody", "anyone", "somebody", "someone", "who"});
    static constexpr auto helping = word_list({"can", "could", "wants", "up", "free", "covers"});
    const auto& tokens = text.tokens;
    if (gives_a_chore(text) || asks_how_it_went(text)) { return true; }
    if (!names_a_day(text)) { return false; }
    if (text.has_class(wc::choice | wc::decide_verb) || text.has(cue::recommend)) { return false; }
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
        const auto& next = tokens[at + 1].text;
        const bool asks_for_help = (contains(colleagues, tokens[at].text) && contains(helping, next)) ||
                                   (contains(helping, tokens[at].text) && contains(colleagues, next));
        if (asks_for_help) { return true; }
    }
    return false;
}

bool welcomes(const parsed_text& text) {
    if (text.tokens.empty()) { return false; }
    const auto& opening = text.tokens.front().text;
    return !asks(text) && (opening == "welcome" || opening == "congrats" || opening == "congratulations");
}

bool is_announcement(const parsed_text& text) {
    static constexpr auto wishes =
        word_list({"has", "have", "looking", "must", "need", "needs", "seeking", "should", "want", "wants"});
    if (asks(text) || !names_a_day(text) || text.has_class(wc::choice | wc::decide_verb)) { return false; }
    return std::none_of(text.tokens.begin(), text.tokens.end(),
                        [](const token& t) { return contains(wishes, t.text); });
}

bool is_own_study(const parsed_text& text) {
    const bool hires = text.has_class(wc::hire_noun | wc::hire_verb) && !text.has_word("become");
    if (hires && !text.has_word("job")) { return false; }
    for (std::size_t at = 0; at + 1 < text.tokens.size(); ++at) {
        const auto& next = text.tokens[at + 1].text;
        // "should I learn Go or Rust" asks for a choice.
        const bool chooses = at > 0 && text.tokens[at - 1].is(wc::modal | wc::question_word) && next == "learn";
        if (text.tokens[at].text == "i" && !chooses && (next == "learn" || next == "study")) { return true; }
        // "getting experience to get a job", "should you become a full-stack developer"
        const auto* after = text.word_at(at + 2);
        const bool article = next == "a" || next == "an";
        const bool oneself = at > 0 && (text.tokens[at - 1].text == "i" || text.tokens[at - 1].text == "you");
        if (text.tokens[at].text == "become" && article && oneself && text.has_word("should")) { return true; }
        if (text.tokens[at].text == "get" && article && after != nullptr && after->text == "job") { return true; }
        if (text.tokens[at].text == "my" && is_own_path(text, at + 1)) { return true; }
    }
    return false;
}

namespace {

// "we hired Milena for the Scala team"
bool has_hired(const parsed_text& text, std::size_t at) {
    static constexpr auto doers = word_list({"already", "has", "have", "just", "they", "we"});
    const auto* before = at > 0 ? text.word_before(at) : nullptr;
    return text.tokens[at].text == "hired" && before != nullptr && contains(doers, before->text);
}

bool hires_now(const parsed_text& text) {
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (text.tokens[at].is(wc::hire_verb) && !has_hired(text, at)) { return true; }
    }
    return false;
}

// "Postgres it is. Oracle came in too late."
bool is_announced(const parsed_text& text) {
    constexpr std::size_t longest_name = 3;
    for (std::size_t at = 1; at <= longest_name && at + 1 < text.tokens.size(); ++at) {
        if (text.tokens[at].text != "it" || text.tokens[at + 1].text != "is") { continue; }
        const auto* next = text.word_at(at + 2);
        return next == nullptr || next->text == "then" || next->text == "now";
    }
    return false;
}

}  // namespace

bool reports_a_decision(const parsed_text& text) {
    static constexpr auto decided =
        word_list({"archived", "chose", "chosen", "ended", "merged", "picked", "ported", "rejected", "rewrote"});
    static constexpr auto with_particle =
        word_list({"agreed", "decided", "settled", "stay", "staying", "stays", "went"});
    static constexpr auto particles = word_list({"against", "back", "for", "on", "with"});
    // "the board picked Go, I'd rather have Rust": not all agree, or something follows from it.
    static constexpr auto open = word_list(
        {"advice",  "although", "but",    "convince", "help",   "instead",  "looking", "mistake", "need",    "needs",
         "opinion", "opinions", "rather", "regret",   "should", "thoughts", "want",    "wants",   "whether", "wrong"});
    if (asks(text) || text.has_class(wc::choice) || hires_now(text)) { return false; }
    bool told = is_announced(text);
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at];
        if (contains(open, word.text)) { return false; }
        const auto* next = text.word_at(at + 1);
        const bool pair = contains(with_particle, word.text) && next != nullptr && contains(particles, next->text);
        told = told || pair || contains(decided, word.text) || has_hired(text, at);
    }
    return told;
}

}  // namespace hirewise::advice
