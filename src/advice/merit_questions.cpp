#include "advice/merit_questions.hpp"

#include <algorithm>
#include <string_view>

#include "advice/contests.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// "is Drupal ok for a newspaper site", "golang still fine for microservices", "is Kafka too heavy for a few mails":
// the fitness of one for a use.
bool asks_whether_it_fits(const intent_evidence& e) {
    static constexpr auto fit = word_list({"alright", "enough", "fine", "good", "ok", "okay", "overkill", "reasonable",
                                           "right", "sensible", "suitable", "suited", "too", "wise", "wrong"});
    static constexpr auto uses = word_list({"as", "behind", "for", "in"});
    constexpr std::size_t reach = 5;  // words between the name and the use
    const bool one = e.roles.names.size() == 1 && e.roles.options.size() == 1 && e.roles.unknown.empty();
    if (e.how != manner::addressed || !one || e.use_cases == 0 || e.declined) { return false; }
    const auto& name = e.roles.names.front();
    const auto& opening = e.text.tokens.front().text;
    const bool asks_first = name.first == 1 && (opening == "is" || opening == "isnt" || opening == "are");
    if (!asks_first && name.first != 0) { return false; }
    bool judged = false;
    for (auto at = name.last; at <= name.last + reach && e.text.word_at(at) != nullptr; ++at) {
        const auto& word = e.text.tokens[at].text;
        if (judged && contains(uses, word)) { return true; }
        // "Rust too slow for my laptop" complains.
        const bool complains = !asks_first && !e.text.is_question() && (word == "too" || word == "wrong");
        judged = judged || (contains(fit, word) && !complains);
        // "Rust is fine for me"
        if (!asks_first && e.text.tokens[at].is(wc::copula)) { return false; }
    }
    return false;
}

// "Rust for a video mixer?", "Unity for a card game on phones, is that a good plan?", "Hm, Next.js for an intranet. Do
// you agree?": one and its use at the head, and whatever is asked of that.
bool asks_of_its_use(const intent_evidence& e) {
    static constexpr auto uses = word_list({"for", "inside"});
    constexpr double may_be_told = 0.3;
    constexpr std::size_t longest_opening = 4;  // words: "a straight answer please"
    const bool one = e.roles.names.size() == 1 && e.roles.options.size() == 1 && e.roles.unknown.empty();
    if (e.how != manner::addressed || !one || !e.text.is_question() || e.declined) { return false; }
    if (e.use_cases == 0 && e.told.work < may_be_told) { return false; }
    const auto& name = e.roles.names.front();
    const auto* next = e.text.word_at(name.last);
    const bool at_head =
        name.first == 0 || (name.first <= longest_opening + 1 && e.text.word_before(name.first) == nullptr);
    return at_head && next != nullptr && contains(uses, next->text);
}

// "Not Angular again, please. Vue for the admin panel?": one is put aside, and of another it is asked whether it would
// do.
bool asks_of_another(const intent_evidence& e) {
    const bool put_aside = std::any_of(e.roles.names.begin(), e.roles.names.end(), [](const named& n) {
        return n.role == role::excluded && n.technology != nullptr;
    });
    const bool one = e.roles.options.size() == 1 && e.roles.unknown.empty();
    return e.how == manner::addressed && put_aside && one && e.use_cases > 0 && e.text.is_question() && !e.declined;
}

// "tell me about Kotlin"
bool asks_about_one(const intent_evidence& e) {
    if (e.how != manner::addressed || e.roles.names.size() != 1 || e.roles.options.size() != 1) { return false; }
    const auto& name = e.roles.names.front();
    for (const auto& hit : e.text.cues) {
        const bool tells = hit.what == cue::about && e.text.tokens[hit.first].text == "tell";
        const auto* next = e.text.word_at(name.last);
        const bool ends = next == nullptr || next->text == "pls" || next->text == "please";
        if (tells && hit.first + hit.count == name.first && ends) { return true; }
    }
    return false;
}

// "where does Kotlin shine", "what is Kotlin bad at", "when not to use Kotlin", "can we build a company on Kotlin?"
bool asks_how_it_fares(const intent_evidence& e) {
    static constexpr auto faring = word_list(
        {"excel", "excels", "fail", "fall", "fit", "fits", "lose", "shine", "shines", "struggle", "suck", "win"});
    static constexpr auto judging = word_list({"bad", "best", "good", "great", "poor", "strong", "weak", "worst"});
    static constexpr auto taking = word_list({"avoid", "choose", "pick", "take", "use"});
    static constexpr auto building = word_list({"bet", "build", "run", "start"});
    static constexpr auto ventures = word_list({"business", "company", "product", "startup", "start-up"});
    constexpr std::size_t brief = 9;  // words
    if (e.how != manner::addressed || e.roles.options.size() != 1 || e.roles.names.size() != 1 || e.declined) {
        return false;
    }
    const auto& tokens = e.text.tokens;
    const auto& name = e.roles.names.front();
    if (e.text.word_count() > brief || !e.roles.unknown.empty() || name.first == 0) { return false; }
    const auto* next = e.text.word_at(name.last);
    const auto& opening = tokens.front().text;
    const auto has_before = [&](const auto& words) {
        return std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(name.first),
                           [&](const token& t) { return contains(words, t.text); });
    };
    if (opening == "where") { return next != nullptr && contains(faring, next->text); }
    if (opening == "what" || opening == "whats") { return next != nullptr && contains(judging, next->text); }
    if (opening == "when") { return next == nullptr && contains(taking, tokens[name.first - 1].text); }
    const bool asked = opening == "can" || opening == "could" || opening == "should";
    return asked && next == nullptr && has_before(building) && has_before(ventures);
}

// "hire Go?", "We hate its pauses. Is Rust what we should be hiring for?": one name, hiring, and hardly a word besides
// in that sentence.
bool asks_whether_to_hire(const intent_evidence& e) {
    static constexpr auto asking = word_list({"how", "why", "which", "who", "whom", "where", "when", "or"});
    constexpr std::size_t brief = 11;
    constexpr auto small = wc::subject | wc::modal | wc::determiner | wc::copula | wc::particle | wc::hire_verb |
                           wc::hire_noun | wc::common | wc::merit;
    const bool one = e.roles.names.size() == 1 && e.roles.options.size() == 1 && e.roles.unknown.empty();
    if (e.how != manner::addressed || !one || e.declined) { return false; }
    const auto& name = e.roles.names.front();
    const auto [first, last] = e.text.sentence_of(name.first);
    const bool asked = first == 0 ? e.text.is_question() : last < e.text.tokens.size() && e.text.tokens[last].question;
    if (!asked || last - first > brief) { return false; }
    bool hires = false;
    std::size_t strange = 0;
    for (auto at = first; at < last; ++at) {
        const auto& word = e.text.tokens[at];
        if (!word.is_word() || (at >= name.first && at < name.last)) { continue; }
        const bool opens = at == first && word.text == "what";
        if (opens || contains(asking, word.text) || word.is(wc::negation)) { return false; }
        const bool number = word.text.find_first_not_of("0123456789") == std::string::npos;
        hires = hires || word.is(wc::hire_verb);
        strange += word.is(small) || word.text == "what" || number ? 0U : 1U;
    }
    return hires && strange <= 1;
}

// "a friend swears by Elixir for chats. is he right": what somebody says of one.
bool asks_to_agree(const intent_evidence& e) {
    static constexpr auto agreeing = word_list({"agree", "right", "sense", "true", "wise"});
    constexpr auto other_matters = wc::wage | wc::pay | wc::interop | wc::support | wc::choice;
    if (e.how != manner::addressed || e.roles.options.size() != 1 || !e.roles.unknown.empty()) { return false; }
    if (!e.text.is_question() || e.text.has_class(other_matters) || e.declined) { return false; }
    const bool agrees = std::any_of(e.text.tokens.begin(), e.text.tokens.end(),
                                    [](const token& t) { return contains(agreeing, t.text); });
    const auto& name = e.roles.names.front();
    return agrees && e.roles.names.size() == 1 && is_wanted_by_somebody(e.text, {name.first, name.last});
}

}  // namespace

bool asks_of_its_fitness(const intent_evidence& e) {
    return asks_whether_it_fits(e) || asks_of_its_use(e) || asks_of_another(e);
}

bool asks_of_its_merit(const intent_evidence& e) {
    return asks_about_one(e) || asks_how_it_fares(e);
}

bool asks_for_consent(const intent_evidence& e) {
    return asks_whether_to_hire(e) || asks_to_agree(e);
}

}  // namespace hirewise::advice
