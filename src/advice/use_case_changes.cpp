#include "advice/use_case_changes.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/work_of_others.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t reach_of_removal = 5;  // words: "all that we said on audits"

void add_once(std::vector<std::string>& list, const std::string& value) {
    if (!contains(list, value)) { list.push_back(value); }
}

bool speaks_of_the_work(const parsed_text& text) {
    return text.has_word("its") || text.has_word("for") || text.has_word("we") || text.has_word("were") ||
           text.has_word("our") || text.has_word("this");
}

// "just forget that, it's for a bank"
bool waves_off_what_was_said(const parsed_text& text) {
    static constexpr auto verbs = word_list({"cancel", "drop", "forget", "ignore", "nevermind", "scrap", "scratch"});
    constexpr std::size_t head = 3;  // "oh, just" before it
    for (std::size_t at = 0; at < head && at + 2 < text.tokens.size(); ++at) {
        const auto& what = text.tokens[at + 1].text;
        if (!contains(verbs, text.tokens[at].text) || text.tokens[at + 2].is_word()) { continue; }
        if (what == "that" || what == "this" || what == "it") { return true; }
    }
    return false;
}

// "sorry, I was wrong, not an API": what it says stands in the place of what was said.
bool corrects(const thread_message& m) {
    const auto& text = m.made.text;
    static constexpr std::array<std::string_view, 9> admitting{
        "wrong", "mistaken", "mixed", "confused", "nonsense", "mistake", "correct", "corrected", "misspoke"};
    const bool admits =
        m.cues.has(thread_cue::meant) ||
        std::any_of(admitting.begin(), admitting.end(), [&](std::string_view word) { return text.has_word(word); });
    const auto* first = text.tokens.empty() ? nullptr : text.word_at(0);
    const bool opens = first != nullptr && (first->text == "no" || first->text == "nope" || first->text == "nah" ||
                                            first->text == "wrong" || first->text == "sorry");
    if (first != nullptr && (first->text == "none" || first->text == "neither")) { return true; }
    // "hm wait no, it is a task queue after all"
    const bool after_all = text.has_word("after") && text.tokens.back().text == "all" && text.has_word("no");
    // "no wait, it is for the shop now"
    static constexpr auto holding = word_list({"actually", "hang", "hold", "sorry", "stop", "wait"});
    const auto* second = text.word_at(1);
    const bool stops = second == nullptr || contains(holding, second->text);
    return admits || after_all || waves_off_what_was_said(text) || (opens && stops);
}

// "only the web API": of what is in force already.
bool narrows_down(const thread_message& m) {
    const auto own = own_use_cases(m);
    return m.cues.has(thread_cue::keep) && own.size() < m.context.use_cases.size() &&
           std::all_of(own.begin(), own.end(), [&](const auto& id) { return contains(m.context.use_cases, id); });
}

// Whether the message's use case stands beside those in force, not in their place.
bool adds_use_case(const thread_message& m) {
    // "make it harder: a large team, too"
    const bool too = m.made.text.has_word("too") && !m.made.text.has_word("instead") && !m.made.text.has_word("same");
    if (too && !corrects(m)) { return true; }
    if (m.cues.has(thread_cue::anew) || corrects(m) || narrows_down(m)) { return false; }
    if (m.made.text.has(cue::also) || m.cues.has(thread_cue::besides)) { return true; }
    if (m.made.text.is_question()) { return false; }
    // "50k devices" says how large the work is, not that it is another.
    const bool is_extent = !m.made.text.tokens.empty() && m.made.text.tokens.front().number;
    return is_extent || (!says_what_it_is(m.made.text) && m.made.text.word_count() >= 4);
}

// "the shop is off", "the desktop thing is cancelled"
bool is_called_off(const thread_message& m, std::size_t last) {
    static constexpr std::array<std::string_view, 9> parts{"thing", "part", "bit",     "idea", "plan",
                                                           "story", "side", "project", "case"};
    const auto& tokens = m.made.text.tokens;
    const auto is_small = [&](const token& t) {
        return t.is_word() && (t.is(wc::copula | wc::modal | wc::subject) ||
                               std::find(parts.begin(), parts.end(), t.text) != parts.end());
    };
    for (auto at = last; at < tokens.size() && at < last + 4; ++at) {
        const bool gone = std::any_of(m.cues.all().begin(), m.cues.all().end(), [&](const thread_cue_hit& hit) {
            return hit.what == thread_cue::gone && hit.first == at;
        });
        if (gone) { return true; }
        if (!is_small(tokens[at])) { return false; }
    }
    return false;
}

// "analysts" of "analyst", "booked" of "booking"
bool is_form_of(std::string_view one, std::string_view other) {
    constexpr std::size_t stem = 5;
    constexpr std::size_t ending = 3;
    const auto shorter = std::min(one.size(), other.size());
    if (one == other) { return true; }
    if (shorter < stem || std::max(one.size(), other.size()) - shorter > ending) { return false; }
    const auto same = static_cast<std::size_t>(
        std::mismatch(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(shorter), other.begin()).first -
        one.begin());
    return same >= stem && same + 2 >= shorter;
}

// What any work may have: it does not say which is meant.
constexpr auto of_anything =
    word_list({"business", "case",   "company", "customer", "customers", "data",  "idea", "kind",  "kinds", "other",
               "outside",  "part",   "parts",   "people",   "piece",     "place", "plan", "point", "side",  "story",
               "stuff",    "system", "systems", "thing",    "things",    "time",  "user", "users", "wish",  "work"});

// Whether the word is one of those that say this use case, by its id or its phrases.
bool is_word_of(const token& word, const std::string& id, const knowledge::snapshot& base) {
    const auto parts = split(id, '_');
    if (std::find(parts.begin(), parts.end(), word.text) != parts.end()) { return true; }
    const auto* use_case = base.find_use_case(id);
    constexpr std::size_t telling = 4;  // letters
    constexpr auto small = wc::determiner | wc::particle | wc::subject | wc::modal | wc::copula | wc::question_word;
    if (use_case == nullptr || word.text.size() < telling || word.is(small)) { return false; }
    if (contains(of_anything, word.text)) { return false; }
    return std::any_of(use_case->phrases.begin(), use_case->phrases.end(), [&](const std::string& phrase) {
        const auto words = split(phrase, ' ');
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view part) { return is_form_of(word.text, part); });
    });
}

// "scratch the auditors": a thing that is taken back by a word of the asker's own can only be the one use case.
bool takes_back_a_thing(const thread_message& m, std::size_t first) {
    const auto* article = m.made.text.word_at(first);
    const auto* thing = m.made.text.word_at(first + 1);
    static constexpr std::array<std::string_view, 12> others{"weight", "weights",  "last",  "rest",   "other", "first",
                                                             "second", "question", "other", "answer", "third", "two"};
    return article != nullptr && article->text == "the" && thing != nullptr && m.context.use_cases.size() == 1 &&
           m.moves.named.empty() && !m.moves.any() && m.made.reading.priorities.empty() && own_use_cases(m).empty() &&
           m.context.priorities.empty() && std::find(others.begin(), others.end(), thing->text) == others.end();
}

// "and no customer may ever be charged" denies nothing of what was said of customers: who only denies has to go on with
// the thing itself.
std::size_t end_of_denied(const parsed_text& text, std::size_t first) {
    constexpr auto small = wc::determiner | wc::existing;
    auto at = first;
    while (text.word_at(at) != nullptr && text.tokens[at].is(small)) { ++at; }
    return text.word_at(at) == nullptr ? first : at + 1;
}

// Use cases in force of which a word stands in tokens [first, last).
void drop_by_words(const thread_message& m, std::size_t first, std::size_t last, std::vector<std::string>& dropped) {
    for (auto at = first; at < last; ++at) {
        if (!m.made.text.tokens[at].is_word()) { return; }
        // "drop the data engineers" says nothing of the work.
        const auto holds = [at](const auto& name) { return at >= name.first && at < name.last; };
        const bool of_name = std::any_of(m.made.links.begin(), m.made.links.end(), holds) ||
                             std::any_of(m.made.roles.names.begin(), m.made.roles.names.end(), holds);
        if (of_name) { continue; }
        for (const auto& id : m.context.use_cases) {
            if (is_word_of(m.made.text.tokens[at], id, m.base)) { add_once(dropped, id); }
        }
    }
}

// "the payments thing": a matter that was spoken of, whatever else its word may mean.
bool calls_it_a_matter(const parsed_text& text, std::size_t first, std::size_t last) {
    static constexpr auto matters =
        word_list({"bit", "business", "idea", "part", "plan", "project", "side", "story", "stuff", "thing"});
    for (auto at = first + 1; at < last && text.word_at(at) != nullptr; ++at) {
        if (contains(matters, text.tokens[at].text)) { return true; }
    }
    return false;
}

// "high traffic was exaggerated", "the bank part is wrong"
bool is_taken_for_untrue(const thread_message& m, std::size_t last) {
    static constexpr std::array<std::string_view, 8> untrue{"exaggerated", "wrong", "untrue",   "nonsense",
                                                            "mistake",     "false", "outdated", "obsolete"};
    const auto& text = m.made.text;
    for (auto at = last; at < last + 4 && text.word_at(at) != nullptr; ++at) {
        if (std::find(untrue.begin(), untrue.end(), text.tokens[at].text) != untrue.end()) { return true; }
    }
    return false;
}

bool is_withdrawn(const thread_message& m, const use_case_mention& mention) {
    if (is_called_off(m, mention.last) || is_left_to_others(m.made.text, mention.first)) { return true; }
    if (!contains(m.context.use_cases, mention.use_case->id)) { return false; }
    if (is_taken_for_untrue(m, mention.last)) { return true; }
    const auto taken = taken_out(m.made.text);
    return (mention.first >= taken.first && mention.last <= taken.last) ||
           std::any_of(m.cues.all().begin(), m.cues.all().end(), [&](const thread_cue_hit& hit) {
               const auto& word = m.made.text.tokens[hit.first].text;
               return hit.what == thread_cue::remove && hit.last <= mention.first && mention.first - hit.last <= 1 &&
                      word != "without" && word != "no" && word != "not" && word != "never";
           });
}

// "new topic" is no event stream, "COBOL?" no old system.
bool says_something_else(const thread_message& m, const use_case_mention& mention) {
    const auto overlaps = [&](std::size_t first, std::size_t last) {
        return first < mention.last && mention.first < last;
    };
    const bool of_thread = std::any_of(m.cues.all().begin(), m.cues.all().end(), [&](const thread_cue_hit& hit) {
        return hit.what == thread_cue::restart && overlaps(hit.first, hit.last);
    });
    const bool only_a_name = m.made.text.word_count() <= 2 &&
                             std::any_of(m.made.roles.names.begin(), m.made.roles.names.end(), [&](const named& n) {
                                 return n.technology == nullptr && overlaps(n.first, n.last);
                             });
    // "momentum counts twice" is said of a weight.
    const bool of_weight = !m.made.reading.priorities.empty() &&
                           std::any_of(m.made.text.cues.begin(), m.made.text.cues.end(), [&](const cue_hit& hit) {
                               return hit.what <= cue::weight_only && overlaps(hit.first, hit.first + hit.count);
                           });
    // "narrow it to AWS and Azure" speaks of two options, not of running on both.
    const auto names = std::count_if(m.made.links.begin(), m.made.links.end(), [&](const technology_link& l) {
        return overlaps(l.first, l.last) && contains(m.context.options, l.technology->id);
    });
    return of_thread || only_a_name || of_weight || names >= 2;
}

}  // namespace

namespace {

// "the insurer wants a model in it": what somebody does, no name of the work.
bool tells_of_somebody(const parsed_text& text) {
    static constexpr auto doing =
        word_list({"adds", "asks", "demands", "expects", "insists", "needs", "says", "wants"});
    return text.has_class(wc::copula | wc::modal) ||
           std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) { return contains(doing, t.text); });
}

}  // namespace

bool says_what_it_is(const parsed_text& text) {
    const auto* first = text.tokens.empty() ? nullptr : text.word_at(0);
    if (first == nullptr) { return false; }
    const auto* second = text.word_at(1);
    // "the team will grow to fifty" says nothing of what is built.
    static constexpr auto askers = std::to_array<std::string_view>(
        {"company", "crew", "devs", "firm", "group", "people", "squad", "staff", "team"});
    if (first->is(wc::determiner) && second != nullptr && contains(askers, second->text)) { return false; }
    const bool subject = first->text == "it" || first->text == "this" || first->text == "that";
    const bool is_thing = first->is(wc::determiner) && !tells_of_somebody(text);
    return first->text == "its" || first->text == "thats" || first->text == "for" || is_thing ||
           (subject && second != nullptr && second->is(wc::copula));
}

clause taken_out(const parsed_text& text) {
    static constexpr auto verbs = word_list({"cross", "leave", "strike", "take", "throw"});
    static constexpr auto away = word_list({"away", "back", "off", "out"});
    constexpr std::size_t reach = 5;
    const auto& tokens = text.tokens;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!contains(verbs, tokens[at].text)) { continue; }
        // "take back the offline part"
        const auto* right_behind = text.word_at(at + 1);
        if (tokens[at].text == "take" && right_behind != nullptr && right_behind->text == "back") {
            return {at + 2, std::min(at + 2 + reach, tokens.size())};
        }
        for (auto then = at + 2; then <= at + reach && text.word_at(then) != nullptr; ++then) {
            if (contains(away, tokens[then].text)) { return {at + 1, then}; }
        }
    }
    return {};
}

std::vector<std::string> dropped_use_cases(const thread_message& m) {
    std::vector<std::string> dropped;
    for (const auto& mention : m.made.use_case_mentions) {
        if (is_withdrawn(m, mention)) { add_once(dropped, mention.use_case->id); }
    }
    const auto end = m.made.text.tokens.size();
    for (const auto& hit : m.cues.all()) {
        if (hit.what != thread_cue::remove) { continue; }
        // "ignore performance" speaks of a weight.
        const auto& verb = m.made.text.tokens[hit.first];
        const bool denies = verb.is(wc::negation);
        const bool only_lacks = denies || verb.text == "without";
        const auto last = only_lacks ? end_of_denied(m.made.text, hit.last) : hit.last + reach_of_removal;
        if (m.made.reading.priorities.empty() || (!denies && calls_it_a_matter(m.made.text, hit.last, last))) {
            drop_by_words(m, hit.last, std::min(last, end), dropped);
        }
        if (dropped.empty() && !denies && takes_back_a_thing(m, hit.last)) {
            add_once(dropped, m.context.use_cases.front());
        }
    }
    if (const auto taken = taken_out(m.made.text); calls_it_a_matter(m.made.text, taken.first, taken.last)) {
        drop_by_words(m, taken.first, taken.last, dropped);
    }
    for (std::size_t at = 0; at < end; ++at) {
        if (is_called_off(m, at + 1)) { drop_by_words(m, at, at + 1, dropped); }
    }
    std::erase_if(dropped, [&](const std::string& id) {
        return std::any_of(m.made.use_case_mentions.begin(), m.made.use_case_mentions.end(), [&](const auto& mention) {
            return mention.use_case->id == id && !mention.denied && !is_withdrawn(m, mention);
        });
    });
    return dropped;
}

namespace {

// "how long does an egg keep in the fridge": a general word in a message that hardly tells of work.
bool is_said_by_the_way(const thread_message& m, const use_case_mention& mention) {
    constexpr double may_tell = 0.15;
    const auto& chances = m.chances;
    const auto act = chances.likeliest();
    const bool is_talk = act == turn_act::other || act == turn_act::fact || act == turn_act::courtesy;
    if (!mention.hint || chances.most() == 0 || !is_talk) { return false; }
    return chances.of(turn_act::work) + chances.of(turn_act::anew) + chances.of(turn_act::wish) < may_tell;
}

}  // namespace

std::vector<std::string> own_use_cases(const thread_message& m) {
    std::vector<std::string> own;
    for (const auto& id : m.made.reading.use_cases) {
        const bool said =
            std::any_of(m.made.use_case_mentions.begin(), m.made.use_case_mentions.end(), [&](const auto& mention) {
                return mention.use_case->id == id && !is_withdrawn(m, mention) && !says_something_else(m, mention) &&
                       !is_said_by_the_way(m, mention);
            });
        if (said) { own.push_back(id); }
    }
    return own;
}

namespace {

// "and if it's only a trial?", "no, forget the trial": what was in force until those came that are taken out.
std::vector<std::string> use_cases_replaced(const thread_message& m) {
    const auto is_gone = [&](const std::string& id) {
        return contains(m.context.use_cases, id) || contains(m.made.denied, id);
    };
    const auto& earlier = m.context.earlier;
    const auto began = std::ranges::find_if(
        earlier, [&](const thread_state& state) { return std::ranges::any_of(state.use_cases, is_gone); });
    if (began == earlier.begin()) { return {}; }
    return std::prev(began)->use_cases;
}

// "haha no, back to the MVP": the latest time when that was in force.
const thread_state* state_gone_back_to(const thread_message& m, const std::vector<std::string>& own) {
    const auto& text = m.made.text;
    const auto says_back_to = [&](const token& t) {
        const auto* next = text.word_at(static_cast<std::size_t>(&t - text.tokens.data()) + 1);
        return t.text == "back" && next != nullptr && next->text == "to";
    };
    if (own.empty() || std::ranges::none_of(text.tokens, says_back_to)) { return nullptr; }
    for (auto at = m.context.earlier.rbegin(); at != m.context.earlier.rend(); ++at) {
        const auto was_in_force = [&](const std::string& id) { return contains(at->use_cases, id); };
        if (std::ranges::all_of(own, was_in_force)) { return &*at; }
    }
    return nullptr;
}

// "hm no, stay with the trading engine", which was told of before
bool stays_with(const thread_message& m, const std::vector<std::string>& own) {
    return m.cues.has(thread_cue::keep) && state_gone_back_to(m, own) != nullptr;
}

bool is_circumstance(const std::string& id, const knowledge::snapshot& base) {
    const auto* use_case = base.find_use_case(id);
    return use_case != nullptr && use_case->circumstance;
}

bool are_circumstances(const std::vector<std::string>& ids, const knowledge::snapshot& base) {
    return std::ranges::all_of(ids, [&](const std::string& id) { return is_circumstance(id, base); });
}

}  // namespace

std::vector<std::string> use_cases_after(const thread_message& m) {
    std::vector<std::string> all;
    // "Ruby too, my co-founder knows it": a reason for an option says nothing of what is built.
    const bool only_reasons = m.moves.any() && !m.cues.has(thread_cue::anew) && !speaks_of_the_work(m.made.text);
    // "payments go to another company after all, so scrap that part"
    const bool says_own = m.moves.disowned.empty() && !only_reasons && m.heard.dropped_use_cases.empty();
    auto own = says_own ? own_use_cases(m) : std::vector<std::string>{};
    for (const auto& id : m.heard.use_cases) { add_once(own, id); }
    if (m.moves.restored != nullptr) {
        all = m.moves.restored->use_cases;
    } else if (own.empty() || (adds_use_case(m) && !stays_with(m, own))) {
        all = m.context.use_cases;
    } else if (const auto* before = state_gone_back_to(m, own)) {
        all = before->use_cases;
    } else if (!are_circumstances(own, m.base)) {
        std::ranges::copy_if(m.context.use_cases, std::back_inserter(all),
                             [&](const std::string& id) { return is_circumstance(id, m.base); });
    }
    if (m.moves.restored == nullptr) {
        for (const auto& id : own) { add_once(all, id); }
    }
    const auto dropped = dropped_use_cases(m);
    std::erase_if(all, [&](const std::string& id) {
        return contains(m.made.denied, id) || contains(dropped, id) || contains(m.heard.dropped_use_cases, id);
    });
    const bool in_general = m.made.text.has(cue::general) && own.empty();
    if (in_general) { all.clear(); }
    const bool all_gone = all.empty() && own.empty() && !m.context.use_cases.empty();
    return all_gone && !in_general && m.moves.restored == nullptr ? use_cases_replaced(m) : all;
}

std::vector<std::string> stated_after(const thread_message& m, const std::vector<std::string>& use_cases) {
    auto stated = m.made.reading.stated;
    for (const auto& id : m.context.stated) {
        if (contains(use_cases, id)) { add_once(stated, id); }
    }
    return stated;
}

}  // namespace hirewise::advice
