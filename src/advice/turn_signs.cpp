#include "advice/turn_signs.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/courtesies.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t longest_why = 9;       // words
constexpr std::size_t longest_reasons = 16;  // of the sentence that asks
constexpr std::size_t longest_inquiry = 12;  // after pay or people

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool names_only_options(const thread_message& m) {
    return std::all_of(m.moves.named.begin(), m.moves.named.end(),
                       [&](const auto& id) { return contains(m.context.options, id); });
}

bool adds_use_case(const thread_message& m) {
    return std::any_of(m.made.reading.use_cases.begin(), m.made.reading.use_cases.end(),
                       [&](const auto& id) { return !contains(m.context.use_cases, id); });
}

// Words of the sentence that the token stands in.
std::size_t words_around(const parsed_text& text, std::size_t at) {
    const auto [first, last] = text.sentence_of(at);
    return static_cast<std::size_t>(std::count_if(text.tokens.begin() + static_cast<std::ptrdiff_t>(first),
                                                  text.tokens.begin() + static_cast<std::ptrdiff_t>(last),
                                                  [](const token& t) { return t.is_word(); }));
}

// "ok and", "hm, but", "right so": what stands before what is meant.
bool is_opening(const token& word) {
    static constexpr std::array<std::string_view, 17> openings{"ok",  "okay", "so",    "hm",   "hmm",  "well",
                                                               "fine", "right", "nah",  "now",  "then", "oh",
                                                               "wow", "interesting", "cool", "just", "yes"};
    return !word.is_word() || word.is(wc::link_word | wc::adversative) ||
           std::find(openings.begin(), openings.end(), word.text) != openings.end();
}

// A single word that may mean anything: "really", "right", "obviously".
bool is_weak(const parsed_text& text, const thread_cue_hit& hit) {
    if (hit.last - hit.first > 1 || (hit.what != thread_cue::doubt && hit.what != thread_cue::reversal)) {
        return false;
    }
    const auto& word = text.tokens[hit.first].text;
    const bool agrees = word == "sure" || word == "certain" || word == "honestly";
    return !asks(text) && (agrees || text.word_count() > 2);
}

// "that convinces me", "well explained": it was done, nobody asks for it.
bool is_done(const parsed_text& text, const thread_cue_hit& hit) {
    static constexpr std::array<std::string_view, 5> asked_for{"convince", "explain", "justify", "defend", "elaborate"};
    const auto& word = text.tokens[hit.first].text;
    const bool verb = std::any_of(asked_for.begin(), asked_for.end(), [&](std::string_view stem) {
        return word.size() > stem.size() && word.starts_with(stem.substr(0, stem.size() - 1));
    });
    return verb && !asks(text);
}

// "what would make Go win", "what must be different for the other one", "when would Go be ahead": a question word, a
// verb that supposes, and an outcome.
bool asks_what_would_change(const parsed_text& text) {
    static constexpr std::array<std::string_view, 5> supposing{"would", "could", "must", "might", "should"};
    static constexpr std::array<std::string_view, 4> obliging{"has", "have", "needs", "need"};  // with "to"
    static constexpr std::array<std::string_view, 20> outcomes{
        "win",    "wins",   "winner", "winning", "first", "ahead", "lead",   "leads",     "other", "otherwise",
        "differ", "top",    "beat",   "overtake", "tip",  "flip",  "change", "different", "true",  "prevail"};
    const auto is_among = [](const auto& words, const token& t) {
        return std::find(words.begin(), words.end(), t.text) != words.end();
    };
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at];
        if (word.text != "what" && word.text != "when" && word.text != "how") { continue; }
        const auto end = std::min(at + 4, text.tokens.size());
        const auto from = text.tokens.begin() + static_cast<std::ptrdiff_t>(at);
        bool supposes = false;
        for (auto i = at; i < end; ++i) {
            const auto* next = text.word_at(i + 1);
            const bool to = next != nullptr && next->text == "to";
            supposes = supposes || is_among(supposing, text.tokens[i]) || (to && is_among(obliging, text.tokens[i]));
        }
        const bool outcome =
            std::any_of(from, text.tokens.end(), [&](const token& t) { return is_among(outcomes, t); });
        const auto* next = text.word_at(at + 1);
        const bool supposition = next != nullptr && (next->text == "if" || next->text == "about");
        if (supposes && outcome && !supposition) { return true; }
    }
    return false;
}

bool is_sign_of_reasons(const thread_message& m, const thread_cue_hit& hit) {
    const auto& text = m.made.text;
    if (words_around(text, hit.first) > longest_reasons || is_weak(text, hit) || is_done(text, hit)) { return false; }
    switch (hit.what) {
        case thread_cue::reasons:
        case thread_cue::doubt:
        case thread_cue::reversal: return true;
        // "how did MySQL end up where it is"
        case thread_cue::place: return text.tokens.front().text == "how" && !m.moves.named.empty();
        default: return false;
    }
}

constexpr std::array<std::string_view, 9> searches{"find", "get",     "hire", "recruit", "source",
                                                   "fill", "attract", "land", "replace"};

bool is_search(const token& word) {
    return std::find(searches.begin(), searches.end(), word.text) != searches.end();
}

// "easier to find", "quick to hire": whatever is said of the search for people. "Who to hire" asks for advice.
bool speaks_of_the_search(const parsed_text& text) {
    constexpr auto no_adjective = wc::question_word | wc::person | wc::subject | wc::modal | wc::use_verb |
                                  wc::decide_verb | wc::hire_verb | wc::copula | wc::move_verb;
    for (std::size_t at = 2; at < text.tokens.size(); ++at) {
        const auto& link = text.tokens[at - 1].text;
        if (!is_search(text.tokens[at]) || (link != "to" && link != "2")) { continue; }
        const auto& before = text.tokens[at - 2];
        const bool wish = before.text == "need" || before.text == "going" || before.text == "able" ||
                          before.text == "trying" || before.text == "plan" || before.text == "how";
        if (before.is_word() && !before.is(no_adjective) && !wish) { return true; }
    }
    return false;
}

// "how long does it take to fill that seat", "how quickly can I get one", "how hard is the search"
bool asks_how_hard_the_search_is(const parsed_text& text) {
    static constexpr std::array<std::string_view, 13> measures{"long",   "fast",      "quick", "quickly", "soon",
                                                               "hard",   "tough",     "easy",  "easily",  "difficult",
                                                               "scarce", "rare", "tricky"};
    static constexpr std::array<std::string_view, 10> seats{"role",    "seat",   "post",       "position", "opening",
                                                            "vacancy", "search", "recruiting", "hiring",   "recruitment"};
    const auto is_among = [](const auto& words, const token& t) {
        return std::find(words.begin(), words.end(), t.text) != words.end();
    };
    // "whom do I find faster"
    static constexpr std::array<std::string_view, 8> quicker{"faster",  "quicker", "easier", "sooner",
                                                             "fastest", "quickest", "easiest", "soonest"};
    const bool compares = std::any_of(text.tokens.begin(), text.tokens.end(),
                                      [&](const token& t) { return is_among(quicker, t); });
    const bool search = std::any_of(text.tokens.begin(), text.tokens.end(), is_search);
    const bool whom = text.has_word("who") || text.has_word("whom") || text.has_word("which");
    if (search && ((compares && whom) || text.has_word("where"))) { return true; }
    for (std::size_t at = 0; at + 1 < text.tokens.size(); ++at) {
        if (text.tokens[at].text != "how" || !is_among(measures, text.tokens[at + 1])) { continue; }
        for (auto then = at + 2; then < text.tokens.size() && !text.tokens[then].question; ++then) {
            const auto& word = text.tokens[then];
            const auto* next = text.word_at(then + 1);
            const bool person = next != nullptr && (next->is(wc::person | wc::hire_noun) || next->text == "one" ||
                                                    next->text == "them" || next->text == "these");
            if (is_among(seats, word) || (word.text == "have" && person) ||
                (is_search(word) && (word.text != "get" || person))) { return true; }
        }
    }
    return false;
}

// Words of the question, or of all where none is marked.
std::size_t words_of_inquiry(const parsed_text& text) {
    const auto mark = std::find_if(text.tokens.begin(), text.tokens.end(), [](const token& t) { return t.question; });
    if (mark == text.tokens.begin() || mark == text.tokens.end()) { return text.word_count(); }
    return words_around(text, static_cast<std::size_t>(mark - text.tokens.begin()) - 1);
}

// "which options do we have on the list now", "what are the weights again"
bool asks_what_is_in_force(const parsed_text& text) {
    static constexpr std::array<std::string_view, 9> things{"options",    "criteria",    "weights",
                                                            "priorities", "assumptions", "requirements",
                                                            "contenders", "settings",    "inputs"};
    static constexpr std::array<std::string_view, 9> now{"now",  "still", "current", "currently", "left",
                                                         "list", "far",   "again",   "force"};
    const auto has_one = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.has_word(word); });
    };
    return asks(text) && has_one(things) && has_one(now) && !text.has_word("other") && !text.has_word("else");
}

// "what is driving this verdict", "where does that ranking come from"
bool asks_about_the_answer(const parsed_text& text) {
    static constexpr std::array<std::string_view, 12> answers{"verdict",    "answer",  "decision",  "recommendation",
                                                              "conclusion", "ranking", "outcome",   "result",
                                                              "advice",     "order",   "judgement", "judgment"};
    return asks(text) && text.word_count() <= longest_why &&
           std::any_of(answers.begin(), answers.end(), [&](std::string_view word) { return text.has_word(word); });
}

constexpr std::array<std::string_view, 20> taking_in{
    "understand", "understood", "note",   "noted", "remember",  "remembered", "gather", "gathered", "grasp", "grasped",
    "record",     "recorded",   "stored", "saved", "memorised", "registered", "heard",  "got",      "know",  "assume"};

// "remind me what I asked for", "what did we say"
bool asks_what_was_said(const parsed_text& text) {
    static constexpr std::array<std::string_view, 8> saying{"asked",     "said",   "told", "mentioned",
                                                            "specified", "listed", "say",  "ask"};
    const bool own = text.has_word("i") || text.has_word("we");
    return own && (text.has_word("what") || text.has_word("which")) && (asks(text) || text.has_word("remind")) &&
           std::any_of(saying.begin(), saying.end(), [&](std::string_view word) { return text.has_word(word); });
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
        const bool helps = helper != nullptr && (helper->text == "did" || helper->text == "do" || helper->text == "have");
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

// "will think about it" is short for "I will".
bool opens_question(const parsed_text& text, std::size_t at) {
    static constexpr std::array<std::string_view, 7> others{"whats", "hows", "whos", "wheres", "whens", "r", "any"};
    const auto& word = text.tokens[at];
    const auto* next = text.word_at(at + 1);
    if (word.text == "will") { return next != nullptr && next->is(wc::subject | wc::determiner); }
    return word.is(wc::question_word) || std::find(others.begin(), others.end(), word.text) != others.end();
}

}  // namespace

bool asks_what_they_get(const parsed_text& text) {
    static constexpr std::array<std::string_view, 7> verbs{"get", "make", "earn", "charge", "cost", "expect", "ask"};
    static constexpr std::array<std::string_view, 4> helpers{"do", "does", "would", "can"};
    for (std::size_t at = 0; at + 3 < text.tokens.size(); ++at) {
        const auto& helper = text.tokens[at + 1];
        if (text.tokens[at].text != "what" ||
            std::find(helpers.begin(), helpers.end(), helper.text) == helpers.end() ||
            (text.tokens[at + 2].is(wc::subject) && text.tokens[at + 2].text != "they")) {
            continue;
        }
        for (auto then = at + 3; then < text.tokens.size() && text.tokens[then].is_word(); ++then) {
            const auto& word = text.tokens[then];
            if (std::find(verbs.begin(), verbs.end(), word.text) == verbs.end()) { continue; }
            const auto* next = text.word_at(then + 1);
            return next == nullptr ||
                   next->is(wc::choice | wc::contrast | wc::link_word | wc::particle | wc::wage | wc::decide_verb) ||
                   next->text == "compared" || next->text == "paid" || next->text == "these" || next->text == "in";
        }
    }
    return false;
}

bool is_marked_as_question(const parsed_text& text) {
    return std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) { return t.question; });
}

bool asks(const parsed_text& text) {
    if (is_marked_as_question(text) || text.has(cue::recommend)) { return true; }
    bool opening = true;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at];
        const bool begins = opening || !text.tokens[at - 1].is_word() || (at == 1 && text.tokens[0].is_word());
        if (begins && opens_question(text, at)) { return true; }
        opening = opening && is_opening(word);
    }
    return false;
}

bool starts_over(const thread_message& m) {
    const auto* hit = m.cues.find(thread_cue::restart);
    if (hit == nullptr || m.context.empty() || !m.made.reading.priorities.empty() || resets_weights(m)) {
        return false;
    }
    const bool short_text = m.made.text.word_count() <= hit->last - hit->first + 4;
    return short_text || (hit->first <= 2 && m.made.text.begins_sentence(hit->last + 1)) || m.moves.named.size() >= 2;
}

bool drops_all_options(const thread_message& m) {
    static constexpr std::array<std::string_view, 5> all{"both", "all", "either", "everything", "lot"};
    const auto& tokens = m.made.text.tokens;
    if (m.context.options.empty() || !m.moves.named.empty() || !m.made.reading.priorities.empty()) { return false; }
    if (m.made.text.has_word("weights") || m.made.text.has_word("weight") || says_weight(m.made.text)) { return false; }
    const std::string_view count = m.context.options.size() == 2 ? "two" : "three";
    return std::any_of(m.cues.all().begin(), m.cues.all().end(), [&](const thread_cue_hit& hit) {
        if (hit.what != thread_cue::remove || tokens[hit.first].is(wc::negation)) { return false; }
        for (auto at = hit.last; at < tokens.size() && at <= hit.last + 2; ++at) {
            const bool lot = std::find(all.begin(), all.end(), tokens[at].text) != all.end() || tokens[at].text == count;
            const auto* next = m.made.text.word_at(at + 1);
            const bool of_them = next == nullptr || next->is(wc::particle | wc::modal | wc::link_word) ||
                                 next->text == "of" || next->text == "them" || next->text == "options";
            if (lot) { return of_them; }
            if (!tokens[at].is(wc::determiner) && tokens[at].text != "of" && tokens[at].text != "them") { return false; }
        }
        return false;
    });
}

bool asks_for_the_verdict(const thread_message& m) {
    constexpr std::size_t longest = 9;
    constexpr auto small = wc::subject | wc::modal | wc::determiner | wc::copula | wc::particle | wc::link_word |
                           wc::question_word | wc::hire_verb | wc::decide_verb | wc::use_verb | wc::hire_noun;
    static constexpr std::array<std::string_view, 12> others{"of", "two", "them",    "three", "one",     "now",
                                                             "so", "ok",  "finally", "again", "overall", "still"};
    const auto& text = m.made.text;
    if (m.context.options.size() < 2 || !m.moves.named.empty() || m.moves.any() || text.word_count() > longest ||
        !m.moves.pointed.empty() || m.cues.has(thread_cue::other) || m.cues.has(thread_cue::reasons)) {
        return false;
    }
    const bool which = text.has_word("which") || text.has_word("who") || text.has_word("whom");
    const bool of_those = text.has_word("two") || text.has_word("three") || text.has_word("them") ||
                          text.has_word("which") || text.has_class(wc::hire_verb | wc::decide_verb);
    return which && of_those && std::all_of(text.tokens.begin(), text.tokens.end(), [&](const token& t) {
               return !t.is_word() || t.is(small) || std::find(others.begin(), others.end(), t.text) != others.end();
           });
}

bool asks_for_recap(const thread_message& m) {
    const auto& text = m.made.text;
    if (!m.moves.named.empty() || !m.made.reading.use_cases.empty() || text.word_count() > longest_reasons) {
        return false;
    }
    if (m.cues.has(thread_cue::normal) || !m.made.reading.priorities.empty()) { return false; }
    const auto* hit = m.cues.find(thread_cue::recap);
    return asks_what_was_taken_in(text) || asks_whether_it_was_taken_in(text) || asks_what_was_said(text) || asks_what_is_in_force(text) ||
           (hit != nullptr && (asks(text) || hit->first <= 3));
}

bool asks_for_pay(const thread_message& m) {
    const auto& text = m.made.text;
    const auto words = words_of_inquiry(text);
    const bool wages = text.has_class(wc::wage) || text.has_word("pay") || text.has_word("money") ||
                       text.has_word("comp") || asks_what_they_get(text);
    const bool costs = text.has_class(wc::pay) || m.cues.has(thread_cue::pay);
    if (words > longest_inquiry || !(wages || costs) || m.made.declined || says_weight(text)) { return false; }
    if (adds_use_case(m) || !names_only_options(m) || m.moves.any() || m.cues.has(thread_cue::normal)) { return false; }
    const bool other_criterion = std::any_of(
        m.made.reading.priorities.begin(), m.made.reading.priorities.end(),
        [](const priority& p) { return p.criterion != "affordable_pay" && p.criterion != "talent_availability"; });
    const bool how_much = m.cues.has(thread_cue::pay) && !text.has_class(wc::pay) && !wages;
    if (other_criterion || (how_much && words > 4 && !text.has_class(wc::hire_noun | wc::hire_verb))) { return false; }
    return asks(text) || (wages && words <= 4);
}

bool asks_for_talent(const thread_message& m) {
    const auto& text = m.made.text;
    const bool interviews = text.has_word("interview") || text.has_word("interviews");
    const bool about_people = interviews || m.cues.has(thread_cue::talent) || speaks_of_the_search(text) ||
                              asks_how_hard_the_search_is(text);
    if (!about_people || !asks(text) || words_of_inquiry(text) > longest_inquiry) { return false; }
    const bool weighs = text.has(cue::weight_most) || text.has(cue::weight_only) || text.has(cue::weight_none) ||
                        text.has(cue::weight_double) || m.cues.has(thread_cue::anew);
    return (interviews || !weighs) && !adds_use_case(m) && names_only_options(m) && !m.moves.any() &&
           (interviews || !m.made.declined);
}

bool asks_for_reasons(const thread_message& m, manner how) {
    const auto& text = m.made.text;
    if (how == manner::overheard) {
        const bool plain = text.has(cue::why) || text.has(cue::why_not) || text.has(cue::explain);
        if (!plain || !text.is_question() || text.word_count() > longest_why || speaks_to_somebody(text)) {
            return false;
        }
    }
    if (m.moves.any() || adds_use_case(m) || !m.made.denied.empty()) { return false; }
    if (!m.made.roles.unknown.empty() && text.word_count() <= longest_why && m.moves.named.empty()) { return false; }
    if (says_weight(text) && !m.made.reading.priorities.empty()) { return false; }
    const bool open = m.context.options.empty() || !m.context.category.empty();
    if (!names_only_options(m) && !open && !text.has(cue::why_not)) { return false; }
    if (how == manner::addressed && (asks_about_the_answer(text) || asks_what_would_change(text))) { return true; }
    return std::any_of(m.cues.all().begin(), m.cues.all().end(),
                       [&](const thread_cue_hit& hit) { return is_sign_of_reasons(m, hit); });
}

bool opens_with_join(const thread_message& m) {
    return std::any_of(m.cues.all().begin(), m.cues.all().end(),
                       [&](const thread_cue_hit& hit) {
                           if (hit.what != thread_cue::join) { return false; }
                           // A word between names ties them to each other, not to the others.
                           const auto& word = m.made.text.tokens[hit.first];
                           return hit.first <= 2 || !word.is(wc::choice | wc::contrast);
                       }) ||
           (!m.made.text.tokens.empty() && m.made.text.tokens.front().is(wc::link_word));
}

}  // namespace hirewise::advice
