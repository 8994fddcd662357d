#include "advice/inquiries.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/asking.hpp"
#include "advice/turn_signs.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t longest_inquiry = 12;  // words

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
    static constexpr std::array<std::string_view, 13> measures{"long",   "fast",  "quick", "quickly", "soon",
                                                               "hard",   "tough", "easy",  "easily",  "difficult",
                                                               "scarce", "rare",  "tricky"};
    static constexpr std::array<std::string_view, 10> seats{
        "role", "seat", "post", "position", "opening", "vacancy", "search", "recruiting", "hiring", "recruitment"};
    const auto is_among = [](const auto& words, const token& t) {
        return std::find(words.begin(), words.end(), t.text) != words.end();
    };
    // "whom do I find faster"
    static constexpr std::array<std::string_view, 8> quicker{"faster",  "quicker",  "easier",  "sooner",
                                                             "fastest", "quickest", "easiest", "soonest"};
    const bool compares =
        std::any_of(text.tokens.begin(), text.tokens.end(), [&](const token& t) { return is_among(quicker, t); });
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
            const bool looks = word.text == "looking" || word.text == "searching" || word.text == "hunting";
            if (is_among(seats, word) || looks || (word.text == "have" && person) ||
                (is_search(word) && (word.text != "get" || person))) {
                return true;
            }
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

}  // namespace

namespace {

// "$$?", "\u20ac each": a sign of money without a sum.
bool shows_money(const parsed_text& text) {
    static constexpr std::array<std::string_view, 3> signs{"$", "\u20ac", "\u00a3"};
    const bool sum = text.question.find_first_of("0123456789") != std::string_view::npos;
    return !sum && std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
        return text.question.find(sign) != std::string_view::npos;
    });
}

// "what would I offer per year", "what is one worth a month": what is given for somebody's time.
bool prices_time(const parsed_text& text) {
    static constexpr std::array<std::string_view, 9> giving{"offer", "worth", "ask",  "want",  "charge",
                                                            "take",  "get",   "make", "budget"};
    static constexpr std::array<std::string_view, 7> times{"annum", "year", "month", "week", "day", "hour", "head"};
    const auto has_one = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.has_word(word); });
    };
    if (!has_one(giving) || !(text.has_word("what") || text.has_word("whats") || text.has_word("much"))) {
        return false;
    }
    for (std::size_t at = 0; at + 1 < text.tokens.size(); ++at) {
        const auto& rate = text.tokens[at].text;
        const bool per = rate == "per" || rate == "a" || rate == "an" || rate == "each";
        if (per && std::find(times.begin(), times.end(), text.tokens[at + 1].text) != times.end()) { return true; }
    }
    return text.has_word("annually") || text.has_word("yearly") || text.has_word("monthly") || text.has_word("hourly");
}

// "how long until they are productive", "how much is there to learn": of the options, not a weight.
bool asks_how_long_to_learn(const parsed_text& text) {
    static constexpr std::array<std::string_view, 9> measures{"long",  "fast", "quick", "quickly", "soon",
                                                              "steep", "hard", "many",  "much"};
    static constexpr std::array<std::string_view, 13> learning{"productive", "learn",   "learning",  "ramp",  "onboard",
                                                               "onboarding", "running", "useful",    "speed", "trained",
                                                               "retrain",    "fluent",  "proficient"};
    const auto is_among = [](const auto& words, const token& t) {
        return std::find(words.begin(), words.end(), t.text) != words.end();
    };
    for (std::size_t at = 0; at + 1 < text.tokens.size(); ++at) {
        if (text.tokens[at].text != "how" || !is_among(measures, text.tokens[at + 1])) { continue; }
        for (auto then = at + 2; then < text.tokens.size() && text.tokens[then].is_word(); ++then) {
            const bool run = text.tokens[then].text == "running" || text.tokens[then].text == "speed";
            if (run && text.tokens[then - 1].text != "and" && text.tokens[then - 1].text != "to") { continue; }
            const auto* at_it = text.word_at(then + 1);
            const bool good_at = text.tokens[then].text == "good" && at_it != nullptr && at_it->text == "at";
            if (good_at || is_among(learning, text.tokens[then])) { return true; }
        }
    }
    return false;
}

// "what does an SRE do every day", "what is the difference"
bool asks_what_they_do(const parsed_text& text) {
    if (text.has_word("difference") || text.has_word("differences") || text.has_word("differ")) { return asks(text); }
    constexpr std::size_t reach = 6;
    for (std::size_t at = 0; at + 2 < text.tokens.size(); ++at) {
        const auto& what = text.tokens[at].text;
        if (what != "what" && what != "whats") { continue; }
        for (auto then = at + 2; then < text.tokens.size() && then < at + reach + 2; ++then) {
            const auto* next = text.word_at(then + 1);
            const bool ends = next == nullptr || next->text == "all" || next->text == "every" || next->text == "daily";
            if (text.tokens[then].text == "do" && ends) { return true; }
        }
    }
    return false;
}

// "where does one find such people": somebody is searched for, however it is asked.
bool searches_for_people(const parsed_text& text) {
    constexpr std::size_t reach = 4;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (!is_search(text.tokens[at])) { continue; }
        for (auto then = at + 1; then < at + reach && text.word_at(then) != nullptr; ++then) {
            const auto& word = text.tokens[then];
            if (word.is(wc::hire_noun | wc::person) || word.text == "them" || word.text == "one") { return true; }
        }
    }
    return false;
}

// "performance of each?", "ramp-up time of both?": a criterion, those in play, and hardly a word besides.
const std::string* criterion_of_each(const thread_message& m) {
    constexpr std::size_t longest = 6;  // words
    static constexpr std::array<std::string_view, 5> those{"each", "both", "them", "those", "these"};
    const auto& text = m.made.text;
    const auto& read = m.made.reading.priorities;
    const bool of_those =
        std::any_of(those.begin(), those.end(), [&](std::string_view word) { return text.has_word(word); });
    if (read.size() != 1 || !of_those || !is_marked_as_question(text) || text.word_count() > longest) {
        return nullptr;
    }
    return says_weight(text) || text.has_class(wc::more | wc::question_word) ? nullptr : &read.front().criterion;
}

// "and for seniors?", "in Germany?", after a fact: the same about somebody else.
bool asks_the_same_elsewhere(const thread_message& m) {
    constexpr std::size_t longest = 4;  // words
    const auto& text = m.made.text;
    const bool fact = m.context.last == dialogue_act::tells_pay || m.context.last == dialogue_act::tells_fact;
    const auto* first = text.tokens.empty() ? nullptr : text.word_at(0);
    if (!fact || first == nullptr || text.word_count() > longest || !m.made.roles.names.empty()) { return false; }
    const bool leads = first->is(wc::link_word) || first->text == "in" || first->text == "for";
    const bool somebody = std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) {
        return t.is(wc::seniority | wc::workplace) || t.is_from(word_topic::place) || (t.capital && t.classes == 0);
    });
    const bool in_place = text.has_word("in") && is_marked_as_question(text);  // "and in berlin?"
    return leads && (somebody || in_place) && m.made.reading.use_cases.empty();
}

}  // namespace

bool repeats_the_fact(const thread_message& m) {
    return asks_the_same_elsewhere(m) && !m.moves.any() && m.moves.named.empty();
}

bool asks_what_they_get(const parsed_text& text) {
    constexpr std::size_t longest_on = 10;  // words
    static constexpr std::array<std::string_view, 8> verbs{"get",  "make",   "earn", "charge",
                                                           "cost", "expect", "ask",  "want"};
    static constexpr std::array<std::string_view, 4> helpers{"do", "does", "would", "can"};
    // "what's a Rust dev in Leeds on"
    const auto* opening = text.word_at(0);
    const auto* copula = text.word_at(1);
    const bool ends_on = opening != nullptr && text.tokens.back().text == "on" && text.word_count() <= longest_on;
    const bool asks_what =
        opening != nullptr && (opening->text == "whats" || (opening->text == "what" && copula != nullptr &&
                                                            (copula->text == "is" || copula->text == "are")));
    if (ends_on && asks_what && text.has_class(wc::hire_noun | wc::developer)) { return true; }
    for (std::size_t at = 0; at + 3 < text.tokens.size(); ++at) {
        const auto& helper = text.tokens[at + 1];
        if (text.tokens[at].text != "what" || std::find(helpers.begin(), helpers.end(), helper.text) == helpers.end() ||
            (text.tokens[at + 2].is(wc::subject) && text.tokens[at + 2].text != "they" &&
             text.tokens[at + 2].text != "people")) {
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

namespace {

// "how much notice", "how much better": of other things than money.
bool asks_how_much_else(const parsed_text& text) {
    static constexpr std::array<std::string_view, 16> others{
        "notice", "time",   "work",   "effort", "experience", "training", "overhead", "overlap",
        "better", "faster", "slower", "longer", "harder",     "easier",   "practice", "knowledge"};
    for (std::size_t at = 2; at < text.tokens.size(); ++at) {
        const bool how_much = text.tokens[at - 2].text == "how" && text.tokens[at - 1].text == "much";
        if (how_much && std::find(others.begin(), others.end(), text.tokens[at].text) != others.end()) { return true; }
    }
    return false;
}

// "we have no money", "salaries must be low": says that pay counts; "salaries please" asks for it.
bool states_pay(const thread_message& m) {
    constexpr auto stating = wc::copula | wc::modal | wc::negation | wc::subject;
    static constexpr std::array<std::string_view, 6> openings{"what", "whats", "which", "how", "who", "hows"};
    const auto& text = m.made.text;
    const bool asked =
        is_marked_as_question(text) ||
        std::any_of(openings.begin(), openings.end(), [&](std::string_view word) { return text.has_word(word); });
    const auto& said = m.made.reading.priorities;
    const bool waived = std::any_of(said.begin(), said.end(), [](const priority& p) { return p.multiplier == 0; });
    return !asked && !said.empty() && (waived || text.has_class(stating));
}

}  // namespace

namespace {

// Options, or the languages that they are written in: "PHP people's pay?" beside Laravel and Rails.
bool names_only_theirs(const thread_message& m) {
    const auto is_parent = [&](const std::string& id) {
        return std::any_of(m.context.options.begin(), m.context.options.end(), [&](const std::string& option) {
            const auto* technology = m.base.find_technology(option);
            return technology != nullptr && technology->parent == id;
        });
    };
    return names_only_options(m) || std::all_of(m.moves.named.begin(), m.moves.named.end(), [&](const auto& id) {
               return contains(m.context.options, id) || is_parent(id);
           });
}

// "customers also pay through it": what is built takes money, nobody asks for salaries.
bool tells_who_pays(const parsed_text& text) {
    static constexpr auto payers =
        word_list({"buyers", "citizens", "clients", "customers", "donors", "drivers", "guests", "members", "parents",
                   "passengers", "patients", "shoppers", "tenants", "users", "visitors"});
    constexpr std::size_t reach = 3;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto& verb = text.tokens[at].text;
        if (verb != "pay" && verb != "paid" && verb != "paying") { continue; }
        for (std::size_t back = 1; back <= reach && at >= back && text.tokens[at - back].is_word(); ++back) {
            if (contains(payers, text.tokens[at - back].text)) { return true; }
        }
    }
    return false;
}

}  // namespace

bool asks_for_pay(const thread_message& m) {
    const auto& text = m.made.text;
    const auto words = words_of_inquiry(text);
    const bool wages = text.has_class(wc::wage) || text.has_word("pay") || text.has_word("money") ||
                       text.has_word("comp") || asks_what_they_get(text) || shows_money(text) || prices_time(text);
    const bool costs = text.has_class(wc::pay) || m.cues.has(thread_cue::pay);
    const auto longest = text.has_class(wc::wage) ? longest_inquiry + 4 : longest_inquiry;
    if (words > longest || !(wages || costs) || m.made.declined || tells_who_pays(text)) { return false; }
    if (says_weight(text) && !asks_what_they_get(text)) { return false; }
    if (says_new_use_case(m) || !names_only_theirs(m) || m.moves.any() || m.cues.has(thread_cue::normal)) {
        return false;
    }
    const bool other_criterion = std::any_of(
        m.made.reading.priorities.begin(), m.made.reading.priorities.end(),
        [](const priority& p) { return p.criterion != "affordable_pay" && p.criterion != "talent_availability"; });
    const bool wants_money = wages || text.has_class(wc::pay) || !asks_how_much_else(text);
    const bool how_much = m.cues.has(thread_cue::pay) && !text.has_class(wc::pay) && !wages;
    const bool of_them = !m.moves.pointed.empty() || !m.moves.named.empty() || m.cues.has(thread_cue::all) ||
                         m.cues.has(thread_cue::other) || text.has_word("them") || text.has_word("they") ||
                         text.has_class(wc::hire_noun | wc::hire_verb);
    if (other_criterion || !wants_money || (how_much && words > 4 && !of_them)) { return false; }
    return !states_pay(m) && (asks(text) || (wages && words <= 6));
}

bool asks_for_talent(const thread_message& m) {
    const auto& text = m.made.text;
    const bool interviews = is_about_interviews(text) || asks_what_to_look_for(text);
    constexpr std::size_t brief = 5;  // "screening questions please"
    const bool about_people =
        interviews || m.cues.has(thread_cue::talent) || speaks_of_the_search(text) || asks_how_hard_the_search_is(text);
    if (states_weight(text) || (interviews && text.word_count() > brief && !asks(text))) { return false; }
    if (!about_people || !(asks(text) || interviews) || words_of_inquiry(text) > longest_inquiry) { return false; }
    const bool counts = text.has(cue::weight_most) || text.has(cue::weight_only) || text.has(cue::weight_none) ||
                        text.has(cue::weight_double);
    // "most in demand" weighs nothing.
    const bool weighs = (counts && !m.made.reading.priorities.empty()) || m.cues.has(thread_cue::anew) ||
                        (m.cues.has(thread_cue::normal) && !m.made.reading.priorities.empty());
    return (interviews || !weighs) && !says_new_use_case(m) && names_only_options(m) && !m.moves.any() &&
           (interviews || !m.made.declined || searches_for_people(text));
}

std::string_view topic_asked_for(const thread_message& m) {
    const auto& text = m.made.text;
    if (words_of_inquiry(text) > longest_inquiry || m.made.declined || states_weight(text) || !asks(text)) {
        return {};
    }
    if (says_new_use_case(m) || !names_only_options(m) || m.moves.any() || m.context.options.empty()) { return {}; }
    if (asks_how_long_to_learn(text)) { return "learning_curve"; }
    if (const auto* criterion = criterion_of_each(m)) { return *criterion; }
    const bool of_them = !m.moves.named.empty() || !m.moves.pointed.empty() || text.has_word("they") ||
                         text.has_word("each") || text.has_word("difference") || text.has_word("one");
    return of_them && asks_what_they_do(text) ? "overview" : std::string_view{};
}

}  // namespace hirewise::advice
