#include "advice/skill_cues.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "base/contains.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr auto who_is_there = std::to_array<std::string_view>({
    "admin",  "admins",     "background",  "coder",      "coders", "crowd",   "dev",        "developer",   "developers",
    "devs",   "engineer",   "engineers",   "experience", "expert", "experts", "folk",       "folks",       "guy",
    "guys",   "house",      "knowledge",   "people",     "person", "ppl",     "programmer", "programmers", "shop",
    "skills", "specialist", "specialists", "team",       "teams",  "veteran", "veterans",
});

constexpr auto ours = std::to_array<std::string_view>({
    "both",
    "current",
    "everyone",
    "existing",
    "got",
    "has",
    "have",
    "my",
    "our",
    "ours",
    "team",
    "we",
    "were",  // "we're"
    "weve",
});

constexpr auto counts = std::to_array<std::string_view>({
    "couple",
    "dozen",
    "eight",
    "eleven",
    "few",
    "five",
    "four",
    "nine",
    "one",
    "pair",
    "seven",
    "several",
    "six",
    "some",
    "ten",
    "three",
    "twelve",
    "two",
});

constexpr auto on_board = std::to_array<std::string_view>({
    "aboard",
    "already",
    "board",
    "here",
    "hand",
    "house",
    "inhouse",
    "payroll",
    "staff",
});

constexpr auto wanting = std::to_array<std::string_view>({
    "add",     "adding",    "afford",   "cost",      "costs",   "could",   "do",         "does",    "find",  "finding",
    "get",     "getting",   "if",       "keep",      "lack",    "look",    "looking",    "need",    "needs", "pay",
    "salary",  "seek",      "seeking",  "should",    "would",   "want",    "wants",      "asked",   "asks",  "instead",
    "train",   "training",  "whether",  "hire",      "hiring",  "recruit", "recruiting", "ad",      "ads",   "advert",
    "adverts", "applicant", "finalist", "interview", "opening", "post",    "search",     "vacancy",
});

constexpr auto knowing = std::to_array<std::string_view>({
    "did",
    "know",
    "known",
    "knows",
    "learned",
    "learnt",
    "mastered",
    "speak",
    "speaks",
    "write",
    "writes",
    "wrote",
});

struct knowing_pair {
    std::string_view first, second;
};
constexpr auto knowing_pairs = std::to_array<knowing_pair>({
    {"come", "from"},     {"comes", "from"},  {"came", "from"},        {"fluent", "in"},      {"experienced", "in"},
    {"good", "at"},       {"strong", "in"},   {"strong", "on"},        {"home", "in"},        {"trained", "in"},
    {"grew", "up"},       {"versed", "in"},   {"comfortable", "with"}, {"comfortable", "in"}, {"experienced", "with"},
    {"all", "do"},        {"all", "know"},    {"all", "use"},          {"all", "write"},      {"skilled", "in"},
    {"proficient", "in"}, {"worked", "with"}, {"worked", "in"},        {"years", "of"},
});

constexpr auto leaving = std::to_array<std::string_view>({
    "bus",
    "gone",
    "leaves",
    "leaving",
    "left",
    "lost",
    "quit",
    "quits",
    "replace",
    "replacing",
    "resigned",
    "resigns",
    "retired",
    "retires",
    "retiring",
});

constexpr auto nobody = std::to_array<std::string_view>({"hardly", "nobody", "none", "without", "zero"});

bool is_number(const token& t) {
    const auto digits = std::all_of(t.text.begin(), t.text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return (!t.text.empty() && t.text.size() <= 3 && digits) || contains(counts, t.text);
}

// The stretch without a pause around a name.
class clause {
public:
    clause(const parsed_text& text, const named& n)
        : text_{text}, begin_{n.first}, name_{n.first}, after_{n.last}, end_{n.last} {
        while (begin_ > 0 && text.tokens[begin_ - 1].is_word()) { --begin_; }
        while (end_ < text.tokens.size() && text.tokens[end_].is_word()) { ++end_; }
        // "Team: three C# devs"
        static constexpr std::array<std::string_view, 4> headings{"crew", "people", "staff", "team"};
        if (begin_ >= 2 && contains(headings, text.tokens[begin_ - 2].text)) { begin_ -= 2; }
    }

    template <class Fits>
    bool any_before(Fits fits) const {
        return any(begin_, name_, fits);
    }
    template <class Fits>
    bool any_after(Fits fits) const {
        return any(after_, end_, fits);
    }
    bool is_question() const { return end_ < text_.tokens.size() && text_.tokens[end_].question; }

    // "Go devs", "React web developers"
    bool names_people() const {
        const auto near = std::min(end_, after_ + 2);
        return any(after_, near, [](const token& t) { return contains(who_is_there, t.text); });
    }

    // "our Go devs", "my two Go devs"
    bool is_owned() const {
        return any(name_ - std::min<std::size_t>(name_ - begin_, 2), name_,
                   [](const token& t) { return t.text == "our" || t.text == "my"; });
    }

    // Somebody, then a verb of knowing, then the name, at most four words later.
    bool says_they_know() const {
        constexpr std::size_t farthest = 4;
        const auto from = name_ - std::min(name_ - begin_, farthest);
        for (auto at = from; at < name_; ++at) {
            const auto& word = text_.tokens[at].text;
            const bool is_pair = at + 1 < name_ && std::any_of(knowing_pairs.begin(), knowing_pairs.end(), [&](auto p) {
                                     return p.first == word && p.second == text_.tokens[at + 1].text;
                                 });
            if (!is_pair && !contains(knowing, word)) { continue; }
            if (any(begin_, at, [](const token& t) { return is_somebody(t); })) { return true; }
        }
        return false;
    }

private:
    static bool is_somebody(const token& t) {
        return t.is(wc::subject | wc::person | wc::developer | wc::hire_noun) || contains(who_is_there, t.text) ||
               contains(ours, t.text) || is_number(t);
    }
    template <class Fits>
    bool any(std::size_t from, std::size_t to, Fits fits) const {
        return std::any_of(text_.tokens.begin() + static_cast<std::ptrdiff_t>(from),
                           text_.tokens.begin() + static_cast<std::ptrdiff_t>(to), fits);
    }

    const parsed_text& text_;
    std::size_t begin_, name_, after_, end_;
};

// "Our only Rust man quit": a skill that goes is none at hand.
bool somebody_leaves(const parsed_text& text) {
    return std::any_of(text.tokens.begin(), text.tokens.end(),
                       [](const token& t) { return contains(leaving, t.text); });
}

bool is_said_to_be_at_hand(const parsed_text& text, const named& n) {
    const clause around{text, n};
    const bool names_people = around.names_people();
    if (names_people && around.is_owned()) { return true; }
    const bool they_know = around.says_they_know();
    if (!they_know && !names_people) { return false; }
    const auto* before = text.word_before(n.first);
    // "and if we had only Java people?"
    const bool supposed = around.any_before(opens_a_supposition) &&
                          around.any_before([](const token& t) { return contains(ours, t.text); });
    const auto is_wanted = [&](const token& t) {
        const bool are_at_it = &t == before && t.text == "do";  // "our people all do React"
        const bool supposes = supposed && opens_a_supposition(t);
        return !are_at_it && !supposes && (contains(wanting, t.text) || t.is(wc::hire_verb));
    };
    // "a friend has a Rust person for us", "my nephew knows Rust, my niece Go"
    static constexpr auto others = std::to_array<std::string_view>(
        {"agency", "aunt", "brother", "competitor", "cousin", "daughter", "friend", "headhunter", "husband",
         "neighbour", "nephew", "niece", "recruiter", "sister", "son", "uncle", "wife"});
    const bool theirs = around.any_before([](const token& t) { return contains(others, t.text); });
    const auto is_denied = [](const token& t) { return t.is(wc::negation) || contains(nobody, t.text); };
    // "we have a Go guy in the last round"
    static constexpr std::array<std::string_view, 5> choosing{"final", "finals", "round", "rounds", "shortlist"};
    const bool applies = around.any_after([](const token& t) { return contains(choosing, t.text); });
    if (applies || theirs || (around.is_question() && !supposed) || around.any_before(is_wanted) ||
        around.any_before(is_denied)) {
        return false;
    }
    if (they_know) { return true; }
    if (around.any_before([](const token& t) { return contains(ours, t.text); })) { return true; }
    // "five React web developers are told to build an app"
    const auto is_there = [](const token& t) {
        return contains(on_board, t.text) || t.text == "are" || t.text == "were";
    };
    return around.any_before(is_number) && around.any_after(is_there);
}

}  // namespace

bool opens_a_supposition(const token& word) {
    static constexpr auto supposing =
        std::to_array<std::string_view>({"assume", "assuming", "if", "imagine", "say", "suppose", "supposing"});
    return contains(supposing, word.text);
}

bool is_skill_at_hand(const parsed_text& text, const named& n) {
    // "we have four seniors who can teach": a way of hiring is no skill.
    const bool is_shape = n.technology != nullptr && knowledge::is_hiring_shape(n.technology->category);
    return !is_shape && is_said_to_be_at_hand(text, n) && !somebody_leaves(text);
}

}  // namespace hirewise::advice
