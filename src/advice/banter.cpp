#include "advice/banter.hpp"

#include <algorithm>
#include <string_view>

#include "advice/asking.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

bool is_named_at(const intent_evidence& e, std::size_t at) {
    return std::any_of(e.roles.names.begin(), e.roles.names.end(),
                       [at](const named& n) { return n.first <= at && at < n.last; });
}

// "two hours of ...", "three sprints on ..."
bool is_time_spent_on(const parsed_text& text, std::size_t name) {
    static constexpr auto spans = word_list({"afternoon", "day", "days", "evening", "hour", "hours", "meeting",
                                             "meetings", "minutes", "pages", "sprint", "sprints", "week", "weeks"});
    static constexpr auto links = word_list({"about", "of", "on", "over"});
    return name >= 2 && contains(links, text.tokens[name - 1].text) && contains(spans, text.tokens[name - 2].text);
}

// "should the guild be named Rust", "do we call the room Scala": no "the architects name Rust" or "should the ad name
// Go".
bool gives_a_name(const intent_evidence& e, std::size_t at) {
    const auto& tokens = e.text.tokens;
    const auto& word = tokens[at].text;
    const bool is_given = (word == "named" || word == "called") && at > 0 && tokens[at - 1].text == "be";
    if (is_given) { return is_named_at(e, at + 1) || is_named_at(e, at + 2); }
    const auto is_article = [](std::string_view it) { return it == "the" || it == "our" || it == "this"; };
    const bool gives = (word == "call" || word == "name") && at + 3 < tokens.size();
    // "should I call the Go freelancer?"
    return gives && is_article(tokens[at + 1].text) && !is_named_at(e, at + 2) &&
           (is_named_at(e, at + 3) || is_named_at(e, at + 4));
}

}  // namespace

bool is_about_a_debate(const intent_evidence& e) {
    static constexpr auto talks =
        word_list({"argument", "debate", "debates", "discussion", "discussions", "flame", "flamewar", "joke", "jokes",
                   "meme", "memes", "popcorn", "thread", "war", "wars"});
    if (e.roles.options.size() < 2 || e.use_cases > 0 || asks(e.text)) { return false; }
    if (e.text.has_class(wc::decide_verb | wc::hire_verb)) { return false; }
    if (is_time_spent_on(e.text, e.roles.names.front().first)) { return true; }
    return std::any_of(e.text.tokens.begin(), e.text.tokens.end(),
                       [](const token& t) { return contains(talks, t.text); });
}

bool picks_a_thing(const intent_evidence& e) {
    static constexpr auto things = word_list(
        {"badge",  "badges", "cake",  "emoji",  "hoodie",  "hoodies",  "logo",   "mascot",  "mug",     "mugs",
         "poster", "room",   "shirt", "shirts", "sticker", "stickers", "tshirt", "tshirts", "t-shirt", "t-shirts"});
    if (e.roles.options.empty() || !asks(e.text)) { return false; }
    const auto& tokens = e.text.tokens;
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
        const bool which = tokens[at].text == "which" || tokens[at].text == "what";
        if ((which && contains(things, tokens[at + 1].text)) || gives_a_name(e, at)) { return true; }
    }
    return false;
}

bool asks_for_lessons(const parsed_text& text) {
    static constexpr auto lessons = word_list({"blog", "blogs", "book", "books", "course", "courses", "podcast",
                                               "podcasts", "tutorial", "tutorials", "video", "videos"});
    static constexpr auto wanting = word_list({"any", "best", "good", "recommend", "suggest", "what", "which"});
    static constexpr auto subjects = word_list({"about", "for", "on", "to", "do", "should", "would"});
    constexpr std::size_t reach = 3;  // words
    for (std::size_t at = 1; at < text.tokens.size(); ++at) {
        if (!contains(lessons, text.tokens[at].text)) { continue; }
        // "which course platform"
        const auto* next = text.word_at(at + 1);
        if (next != nullptr && !contains(subjects, next->text)) { continue; }
        for (std::size_t back = 1; back <= reach && back <= at && text.tokens[at - back].is_word(); ++back) {
            if (contains(wanting, text.tokens[at - back].text)) { return true; }
        }
    }
    return false;
}

}  // namespace hirewise::advice
