#include "advice/recaps.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/asking.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t longest_recap = 16;  // words

// "which options do we have on the list now", "what are the weights again"
bool asks_what_is_in_force(const parsed_text& text) {
    static constexpr std::array<std::string_view, 9> things{"options",    "criteria",    "weights",
                                                            "priorities", "assumptions", "requirements",
                                                            "contenders", "settings",    "inputs"};
    static constexpr std::array<std::string_view, 13> now{"now",  "still", "current", "currently", "left",
                                                          "list", "far",   "again",   "force",     "moment",
                                                          "use",  "rn",    "remind"};
    const auto has_one = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.has_word(word); });
    };
    return asks(text) && has_one(things) && has_one(now) && !text.has_word("other") && !text.has_word("else");
}

constexpr std::array<std::string_view, 20> taking_in{
    "understand", "understood", "note",   "noted", "remember",  "remembered", "gather", "gathered", "grasp", "grasped",
    "record",     "recorded",   "stored", "saved", "memorised", "registered", "heard",  "got",      "know",  "assume"};

// "remind me what I asked for", "what did we say"
bool asks_what_was_said(const parsed_text& text) {
    if (text.has_class(wc::wage | wc::pay)) { return false; }
    static constexpr std::array<std::string_view, 8> saying{"asked",     "said",   "told", "mentioned",
                                                            "specified", "listed", "say",  "ask"};
    const bool own = text.has_word("i") || text.has_word("we");
    return own && (text.has_word("what") || text.has_word("which")) && (asks(text) || text.has_word("remind")) &&
           std::any_of(saying.begin(), saying.end(), [&](std::string_view word) {
               // "what can I ask" is no question about what was asked.
               const bool past = (word != "ask" && word != "say") || text.has_word("did");
               return past && text.has_word(word);
           });
}

// "did you get that", "have you understood me"
bool asks_whether_it_was_taken_in(const parsed_text& text) {
    static constexpr std::array<std::string_view, 5> verbs{"get", "catch", "understand", "follow", "got"};
    static constexpr std::array<std::string_view, 9> things{"that", "it",   "this", "all",       "me",
                                                            "us",   "what", "my",   "everything"};
    const auto is_among = [](const auto& words, const token* t) {
        return t != nullptr && std::find(words.begin(), words.end(), t->text) != words.end();
    };
    for (std::size_t at = 0; at + 3 < text.tokens.size(); ++at) {
        const auto* helper = text.word_at(at);
        const auto* you = text.word_at(at + 1);
        const auto* thing = text.word_at(at + 3);
        const bool helps =
            helper != nullptr && (helper->text == "did" || helper->text == "do" || helper->text == "have");
        const bool addressed = you != nullptr && (you->text == "you" || you->text == "u");
        const auto* verb = text.word_at(at + 2);
        if (helps && addressed && (is_among(verbs, verb) || is_among(taking_in, verb)) && is_among(things, thing)) {
            return true;
        }
    }
    return false;
}

// "what have you noted about my project": knowing and getting say little without a word on what was said before.
bool asks_what_was_taken_in(const parsed_text& text) {
    if (!text.has_word("you") && !text.has_word("u") && !text.has_word("your") && !text.has_word("youve")) {
        return false;
    }
    const auto verb = std::find_if(text.tokens.begin(), text.tokens.end(), [](const token& t) {
        return std::find(taking_in.begin(), taking_in.end(), t.text) != taking_in.end();
    });
    if (verb == text.tokens.end() || !(text.has_word("what") || text.has_word("which") || text.has_word("how"))) {
        return false;
    }
    const bool vague = verb->text == "got" || verb->text == "know" || verb->text == "heard" || verb->text == "assume";
    return !vague || text.has_word("far") || text.has_word("me") || text.has_word("us") || text.has_word("my") ||
           text.has_word("our");
}

// "what is in your notes", "what of ours is on record with you", "tell me what you have got stored": where it is kept
// says it.
bool asks_what_is_kept(const parsed_text& text) {
    static constexpr std::array<std::string_view, 8> places{"file",   "notes", "note",     "memory",
                                                            "record", "books", "notebook", "records"};
    static constexpr std::array<std::string_view, 8> kept{"noted",    "stored", "written", "saved",
                                                          "recorded", "kept",   "jotted",  "understood"};
    const auto has_one = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.has_word(word); });
    };
    const bool you = text.has_word("you") || text.has_word("u") || text.has_word("your") || text.has_word("youve");
    const bool what = text.has_word("what") || text.has_word("everything") || text.has_word("all");
    return you && what &&
           ((has_one(places) && (text.has_word("on") || text.has_word("in") || text.has_word("your"))) ||
            has_one(kept));
}

// "list all that you take into account", "repeat what you assume": to be shown what the bot goes by.
bool asks_to_be_shown(const parsed_text& text) {
    static constexpr std::array<std::string_view, 9> showing{"list", "show", "repeat", "tell", "state",
                                                             "name", "read", "print",  "give"};
    static constexpr std::array<std::string_view, 12> going_by{"take",        "use",   "using",   "consider",
                                                               "considering", "count", "weigh",   "assume",
                                                               "have",        "think", "believe", "know"};
    const auto has_one = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.has_word(word); });
    };
    for (std::size_t at = 0; at + 1 < text.tokens.size(); ++at) {
        const bool you = text.tokens[at].text == "you" || text.tokens[at].text == "u";
        const bool by = std::find(going_by.begin(), going_by.end(), text.tokens[at + 1].text) != going_by.end();
        const bool what = text.has_word("what") || text.has_word("everything") || text.has_word("all");
        if (you && by && what && has_one(showing)) { return true; }
    }
    return false;
}

}  // namespace

bool asks_for_recap(const thread_message& m) {
    const auto& text = m.made.text;
    // "rn" is short for a framework and for "right now".
    const bool named = std::any_of(m.moves.named.begin(), m.moves.named.end(), [&](const auto& id) {
        return std::find(m.context.options.begin(), m.context.options.end(), id) != m.context.options.end();
    });
    const bool kept = !named && asks_what_is_kept(text);
    if ((!m.moves.named.empty() && !kept) || text.word_count() > longest_recap) { return false; }
    if (m.cues.has(thread_cue::normal) || !m.made.reading.priorities.empty()) { return false; }
    const auto* hit = m.cues.find(thread_cue::recap);
    // "what are you weighing right now" is in no hurry.
    const bool plain = hit != nullptr && hit->last - hit->first >= 3 && asks(text);
    // "summarise please" says nothing of a product that writes summaries.
    const bool alone = hit != nullptr && text.word_count() <= hit->last - hit->first + 1;
    if (plain || alone || asks_to_be_shown(text)) { return true; }
    if (!m.made.reading.use_cases.empty()) { return false; }
    return asks_what_is_kept(text) || asks_what_was_taken_in(text) || asks_whether_it_was_taken_in(text) ||
           asks_what_was_said(text) || asks_what_is_in_force(text) ||
           (hit != nullptr && (asks(text) || hit->first <= 3));
}

}  // namespace hirewise::advice
