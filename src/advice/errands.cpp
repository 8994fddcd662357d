#include "advice/errands.hpp"

#include <cstddef>

#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

struct order {
    std::size_t at = 0;  // its verb
    bool asked = false;  // "could you ..."
};

// Where the order begins: behind "please", "hey bot", "can you".
order order_in(const parsed_text& text) {
    static constexpr auto openings = word_list(
        {"bot", "hello", "hey", "hi", "hirewise", "kindly", "ok", "okay", "please", "pls", "quickly", "then"});
    static constexpr auto helpers = word_list({"can", "could", "will", "would"});
    const auto behind_openings = [&](std::size_t at) {
        while (at < text.tokens.size() && (!text.tokens[at].is_word() || contains(openings, text.tokens[at].text))) {
            ++at;
        }
        return at;
    };
    const auto at = behind_openings(0);
    const auto* you = text.word_at(at + 1);
    const bool asked = you != nullptr && you->text == "you" && contains(helpers, text.tokens[at].text);
    return asked ? order{behind_openings(at + 2), true} : order{at, false};
}

// "make a slide", "draft a short mail to the board": the thing that is to be made stands close behind.
bool makes_a_paper(const parsed_text& text, std::size_t at) {
    static constexpr auto making = word_list({"compose", "create", "design", "draft", "draw", "generate", "give",
                                              "make", "prepare", "produce", "send", "sketch", "write"});
    static constexpr auto papers =
        word_list({"agenda",   "announcement", "badge",   "badges",   "banner",  "checklist", "deck",  "diagram",
                   "diagrams", "email",        "haiku",   "invite",   "joke",    "letter",    "logo",  "mail",
                   "meme",     "newsletter",   "poem",    "poster",   "regex",   "reminder",  "slide", "slides",
                   "song",     "spreadsheet",  "sticker", "stickers", "tagline", "tweet"});
    constexpr std::size_t reach = 5;  // words
    if (!contains(making, text.tokens[at].text) || text.has_class(wc::choice)) { return false; }
    for (auto next = at + 1; next <= at + reach && text.word_at(next) != nullptr; ++next) {
        if (contains(papers, text.tokens[next].text)) { return true; }
    }
    return false;
}

// "book a room", "remind me", "summarise the thread".
bool is_a_service(const parsed_text& text, std::size_t at) {
    static constexpr auto services = word_list({"book", "cancel", "print", "remind", "rename", "reschedule", "reserve",
                                                "schedule", "summarise", "summarize", "transcribe", "translate"});
    // "print shop, Rails or Django?"
    const auto* next = text.word_at(at + 1);
    const bool has_object = next != nullptr && (next->is(wc::determiner | wc::subject | wc::particle) ||
                                                next->text == "me" || next->text == "us" || next->text == "from");
    return has_object && contains(services, text.tokens[at].text);
}

// "could you rewrite this cron job in Rust"
bool asks_for_code(const parsed_text& text, std::size_t at) {
    static constexpr auto tasks = word_list({"convert", "debug", "fix", "refactor", "rewrite", "shorten", "write"});
    constexpr std::size_t reach = 2;
    for (auto next = at; next < at + reach && text.word_at(next) != nullptr; ++next) {
        if (contains(tasks, text.tokens[next].text)) { return true; }
    }
    return false;
}

// "Port Flutter to Kotlin Native", "Rewrite it in Go.": the title of a task.
bool is_title_of_a_task(const parsed_text& text, std::size_t at) {
    static constexpr auto tasks = word_list({"bump", "convert", "implement", "port", "refactor", "rewrite", "upgrade"});
    constexpr std::size_t brief = 8;  // words
    if (!contains(tasks, text.tokens[at].text) || text.word_count() > brief || text.is_question()) { return false; }
    return !text.has_word("we") && !text.has_word("our") && !text.has_word("us") && !text.has_class(wc::choice);
}

}  // namespace

bool is_errand(const parsed_text& text) {
    const auto [at, asked] = order_in(text);
    if (at >= text.tokens.size()) { return false; }
    if (is_title_of_a_task(text, at) || (asked && asks_for_code(text, at))) { return true; }
    return (asked || !text.is_question()) && (is_a_service(text, at) || makes_a_paper(text, at));
}

}  // namespace hirewise::advice
