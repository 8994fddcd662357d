#include "advice/plain_intents.hpp"

#include <algorithm>
#include <string_view>

#include "advice/arrangements.hpp"
#include "advice/banter.hpp"
#include "advice/contests.hpp"
#include "advice/errands.hpp"
#include "advice/intents.hpp"
#include "advice/merit_questions.hpp"
#include "advice/misuse.hpp"
#include "advice/pay_questions.hpp"
#include "advice/plain_choices.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// "do we log in JSON or plain text for the Java workers?": a choice between other things than the one that is named,
// which only says where.
bool chooses_for_it(const intent_evidence& e) {
    static constexpr auto places = word_list({"for", "in", "inside", "on", "of", "with"});
    static constexpr auto owners = word_list({"the", "our", "this", "that", "my", "your", "their", "all"});
    if (e.roles.names.size() != 1 || !e.text.is_question()) { return false; }
    const auto& name = e.roles.names.front();
    const auto* thing = e.text.word_at(name.last);
    if (name.first < 3 || thing == nullptr || !thing->is(wc::artefact | wc::software)) { return false; }
    const auto& owner = e.text.tokens[name.first - 1].text;
    const auto& place = e.text.tokens[name.first - 2].text;
    if (!contains(owners, owner) || !contains(places, place)) { return false; }
    const auto end = e.text.tokens.begin() + static_cast<std::ptrdiff_t>(name.first - 2);
    return std::any_of(e.text.tokens.begin() + 1, end, [](const token& word) { return word.text == "or"; });
}

// "what should we use for an online shop", "what is best for a company blog": a use case in full, and no name.
bool asks_what_to_use(const intent_evidence& e) {
    static constexpr auto taking = word_list({"adopt", "build", "choose", "pick", "take", "try", "use"});
    if (e.how != manner::addressed || !e.roles.names.empty() || e.use_cases == 0) { return false; }
    const auto& tokens = e.text.tokens;
    const auto stands = [&](std::size_t at, word_classes wanted) {
        return at < tokens.size() && tokens[at].is(wanted);
    };
    if (tokens.size() < 4 || tokens[0].text != "what") { return false; }
    const bool best = tokens[1].text == "is" && tokens[2].text == "best" && tokens[3].text == "for";
    const bool use =
        stands(1, wc::modal | wc::question_word) && stands(2, wc::subject) && contains(taking, tokens[3].text);
    return best || use;
}

// "why is our Java build so slow": about a technology, and nobody is hired.
bool asks_for_support(const intent_evidence& e) {
    constexpr auto hiring = wc::hire_noun | wc::hire_verb | wc::move_verb;
    return e.roles.options.size() <= 1 && calls_for_help(e.text) && !e.text.has_class(hiring);
}

// "need somebody for our payment gateway": a person is wanted, and what for is said behind.
bool needs_somebody(const intent_evidence& e) {
    static constexpr auto seeking = word_list({"after", "find", "get", "hire", "looking", "need", "needs", "search",
                                               "searching", "seek", "seeking", "want", "wants", "wanted"});
    // What one asks a colleague for.
    static constexpr auto chores =
        word_list({"approve", "check", "confirm", "cover", "fix", "help", "join", "look", "merge", "restart", "review",
                   "sign", "take", "test", "update", "verify"});
    constexpr std::size_t nearest = 4;
    if (e.how != manner::addressed || !e.roles.names.empty() || e.use_cases == 0 || e.declined) { return false; }
    const auto& tokens = e.text.tokens;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!contains(seeking, tokens[at].text)) { continue; }
        for (auto who = at + 1; e.text.word_at(who) != nullptr && who <= at + nearest; ++who) {
            // "need to add a person to my account"
            const auto* verb = tokens[who].text == "to" ? e.text.word_at(who + 1) : nullptr;
            if (verb != nullptr && !contains(seeking, verb->text) && !verb->is(wc::hire_verb)) { break; }
            if (!tokens[who].is(wc::person | wc::developer) || e.in_use_case[who]) { continue; }
            const auto behind = tokens.begin() + static_cast<std::ptrdiff_t>(who);
            const bool chore =
                std::any_of(behind, tokens.end(), [&](const token& t) { return contains(chores, t.text); });
            const auto purpose = e.in_use_case.begin() + static_cast<std::ptrdiff_t>(who);
            return !chore && std::find(purpose, e.in_use_case.end(), true) != e.in_use_case.end();
        }
    }
    return false;
}

// "Choose a front-end framework", "which new language to learn?"
bool tells_to_choose(const intent_evidence& e) {
    static constexpr auto choosing =
        word_list({"best", "choose", "decide", "pick", "recommend", "select", "suggest", "which"});
    constexpr std::size_t brief = 6;  // words
    if (e.how != manner::addressed || e.field.empty() || !e.roles.names.empty() || e.declined) { return false; }
    if (e.text.word_count() > brief || !contains(choosing, e.text.tokens.front().text)) { return false; }
    const bool orders = e.text.tokens.front().text != "which" && e.text.tokens.front().text != "best";
    // "which language is best?"
    constexpr std::size_t nothing_else = 4;
    const bool bare =
        e.text.word_count() <= nothing_else && e.text.has_class(wc::merit) && !e.text.has_class(wc::wage | wc::pay);
    return orders || bare || e.text.has_class(wc::learn_verb);
}

// "Which web framework should I use for Python?"
bool asks_for_framework(const intent_evidence& e) {
    static constexpr auto asking = word_list({"best", "what", "whats", "which"});
    if (e.how != manner::addressed || e.declined || !contains(asking, e.text.tokens.front().text)) { return false; }
    const bool names_kind = e.text.has_word("framework") || e.text.has_word("frameworks");
    const auto* one = e.roles.names.size() == 1 ? e.roles.names.front().technology : nullptr;
    return names_kind && !e.field.empty() && one != nullptr && one->category == "language";
}

// "which cloud for a bank": a kind of option and what it is for.
bool asks_for_kind(const intent_evidence& e) {
    static constexpr auto asking = word_list({"best", "better", "right", "what", "whats", "which"});
    constexpr std::size_t longest = 16;  // words
    if (e.how != manner::addressed || e.use_cases == 0 || e.declined) { return false; }
    if (!e.roles.names.empty() || e.text.word_count() > longest) { return false; }
    if (!e.field.empty() && contains(asking, e.text.tokens.front().text)) { return true; }
    // "sensors in barns, ten thousand of them, what skills?"
    auto last = e.text.tokens.size() - 1;
    while (last > 0 && !e.text.tokens[last].is_word()) { --last; }
    const auto* before = e.text.word_before(last);
    const auto& kind = e.text.tokens[last];
    // "a game studio, own engine. Language?"
    const bool alone = before == nullptr && last > 0 && e.text.begins_sentence(last);
    if (alone && (kind.is(wc::category | wc::language) || kind.text == "skill" || kind.text == "skills")) {
        return true;
    }
    // "a diagram editor in the browser: which front-end folks?"
    const auto* earlier = last >= 2 ? e.text.word_before(last - 1) : nullptr;
    const bool people = kind.is(wc::hire_noun) && !e.field.empty() && earlier != nullptr &&
                        (earlier->text == "which" || earlier->text == "what");
    if (people) { return true; }
    return before != nullptr && contains(asking, before->text) &&
           (kind.is(wc::category | wc::language) || kind.text == "skills" || kind.text == "skill");
}

}  // namespace

std::optional<intent> plain_intent(const intent_evidence& e) {
    constexpr std::size_t brief = 6;
    if (is_misuse(e.text)) { return intent::out_of_scope; }
    if (is_arrangement(e.text) || is_own_study(e.text) || reports_a_decision(e.text)) { return intent::out_of_scope; }
    if (e.text.tokens.empty()) { return {}; }
    if (asks_for_support(e) || is_errand(e.text)) { return intent::out_of_scope; }
    if (is_about_a_debate(e) || picks_a_thing(e) || asks_for_lessons(e.text)) { return intent::out_of_scope; }
    if (tells_to_choose(e) || asks_for_framework(e) || asks_what_to_use(e)) { return intent::recommend; }
    if (asks_of_its_fitness(e)) { return intent::single; }
    if (welcomes(e.text) || (e.roles.names.empty() && is_announcement(e.text))) { return intent::out_of_scope; }
    if (asks_of_its_merit(e)) { return intent::single; }
    if (chooses_for_it(e)) { return intent::faq; }
    if (asks_whose_pay(e) || asks_what_to_pay(e)) { return intent::salary; }
    if (is_plain_choice(e)) { return intent::compare; }
    if (needs_somebody(e) || asks_for_kind(e)) { return intent::recommend; }
    if (asks_for_consent(e)) { return intent::single; }
    if (e.text.has(cue::advert) && !e.text.is_question() && e.declined) { return intent::out_of_scope; }
    const bool brief_and_open = e.how == manner::addressed && e.roles.names.empty() && e.text.word_count() <= brief;
    if (!brief_and_open || e.declined) { return {}; }
    if (e.text.has(cue::recommend) && e.text.has_class(wc::hire_verb)) { return intent::recommend; }
    if (e.use_cases == 0 || e.text.has_word("my")) { return {}; }
    // "the game server is full"
    const bool told = e.text.tokens.front().text == "the" && e.text.has_class(wc::copula) && !e.text.is_question();
    if (told) { return {}; }
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        const auto& word = e.text.tokens[at];
        const bool small = !word.is_word() || e.covered[at] || word.text == "its" ||
                           word.is(wc::determiner | wc::particle | wc::link_word | wc::copula | wc::software);
        if (!small) { return {}; }
    }
    return intent::recommend;
}

}  // namespace hirewise::advice
