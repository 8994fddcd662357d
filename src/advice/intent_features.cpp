#include "advice/intent_features.hpp"

#include <algorithm>
#include <array>

#include "advice/intents.hpp"
#include "advice/pay_questions.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// What several features look at, counted once.
struct counts {
    const intent_evidence& text_of;
    std::size_t words = 0;
    std::size_t options = 0;
    std::size_t named = 0;  // options and unknown names in their place
    std::size_t mentioned = 0;
    std::size_t support = 0;
    std::size_t life = 0;   // words of walks of life other than ours
    std::size_t craft = 0;  // words of making software
    std::size_t code_marks = 0;
    word_classes classes = 0;  // of all words outside names and the phrases of use cases
    std::string_view first = {};
    bool question = false;
    bool for_kind = false;  // "which language"
};

bool is_part_of_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Signs that stand in code and in no prose: "copy()", "std::move", "group_by", "a == b", "--force".
bool is_code_mark(std::string_view text, std::size_t at) {
    static constexpr std::string_view signs[] = {"()", "::", "==", "!=", "=>", "/*", "${", "\\n"};
    const auto rest = text.substr(at);
    switch (text[at]) {
        case '_': return is_part_of_word(text[at - 1]) && is_part_of_word(text[at + 1]);
        case '-': return text[at - 1] == ' ' && text[at + 1] == '-';
        default: return std::ranges::any_of(signs, [&](std::string_view each) { return rest.starts_with(each); });
    }
}

std::size_t count_code_marks(const parsed_text& of) {
    const auto text = of.question;
    std::size_t marks = 0;
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        if (text[at] == ' ' || is_part_of_word(text[at])) { continue; }
        marks += is_code_mark(text, at) ? 1U : 0U;
    }
    // "withCount": no word that the base knows.
    marks += static_cast<std::size_t>(
        std::count_if(of.tokens.begin(), of.tokens.end(), [](const token& t) { return t.mixed_case && t.word == 0; }));
    return marks;
}

// "which language", "what sort of engineer", "best cross-platform framework": a kind is asked for.
bool asks_for_kind(const parsed_text& text) {
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto& t = text.tokens[at];
        const bool asks =
            t.text == "which" || t.text == "what" || t.text == "best" || t.text == "any" || t.text == "whats";
        for (auto next = at + 1; asks && next < text.tokens.size() && next <= at + 4; ++next) {
            if (!text.tokens[next].is_word()) { break; }
            if (text.tokens[next].is(wc::category | wc::language | wc::developer)) { return true; }
        }
    }
    return false;
}

counts count(const intent_evidence& e) {
    counts c{.text_of = e};
    c.words = e.text.word_count();
    c.options = e.roles.options.size();
    c.named = c.options + e.roles.unknown.size();
    c.mentioned = e.roles.names.size();
    c.question = e.text.is_question();
    c.code_marks = count_code_marks(e.text);
    c.for_kind = asks_for_kind(e.text);
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        const auto& t = e.text.tokens[at];
        if (!t.is_word()) { continue; }
        if (c.first.empty()) { c.first = t.text; }
        if (t.is(wc::support)) { ++c.support; }
        if (t.is_from(word_topic::life)) { ++c.life; }
        if (t.is_from(word_topic::craft)) { ++c.craft; }
        if (!e.in_use_case[at]) { c.classes |= t.classes; }
    }
    return c;
}

bool has_any(const counts& c, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return c.text_of.text.has_word(word); });
}

bool has_pair(const counts& c, std::string_view first, std::initializer_list<std::string_view> seconds) {
    const auto& tokens = c.text_of.text.tokens;
    for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
        if (tokens[at].text != first) { continue; }
        if (std::find(seconds.begin(), seconds.end(), tokens[at + 1].text) != seconds.end()) { return true; }
    }
    return false;
}

// "62k", "110000", "$": an amount.
bool has_amount(const counts& c) {
    static constexpr std::string_view currencies[] = {"$", "\u20ac", "\u00a3"};
    const auto& text = c.text_of.text;
    return std::any_of(text.tokens.begin(), text.tokens.end(),
                       [](const token& t) {
                           const bool digit = !t.text.empty() && t.text[0] >= '0' && t.text[0] <= '9';
                           return digit && (t.text.back() == 'k' || t.text.size() >= 5);
                       }) ||
           std::any_of(std::begin(currencies), std::end(currencies),
                       [&](std::string_view sign) { return text.question.find(sign) != std::string_view::npos; });
}

bool names_shape(const counts& c) {
    return std::any_of(c.text_of.roles.names.begin(), c.text_of.roles.names.end(), [](const named& n) {
        return n.technology != nullptr && knowledge::is_hiring_shape(n.technology->category);
    });
}

bool has_role(const counts& c, role wanted) {
    return std::any_of(c.text_of.roles.names.begin(), c.text_of.roles.names.end(),
                       [&](const named& n) { return n.role == wanted; });
}

// The text ends in what is asked for: "... lang?", "... which stack?"
bool ends_in_kind(const counts& c) {
    const auto& tokens = c.text_of.text.tokens;
    const auto last = std::find_if(tokens.rbegin(), tokens.rend(), [](const token& each) { return each.is_word(); });
    return last != tokens.rend() && last->is(wc::category | wc::language | wc::hire_noun);
}

// "a Python web framework", "PHP frameworks": things of one name's family.
bool names_kind_of_one(const counts& c) {
    const auto& e = c.text_of;
    return std::any_of(e.roles.names.begin(), e.roles.names.end(), [&](const named& n) {
        for (auto at = n.last; at < e.text.tokens.size() && at < n.last + 2; ++at) {
            const auto& t = e.text.tokens[at];
            if (t.text.starts_with("framework") || t.text.starts_with("librar")) { return true; }
            if (!t.is_word()) { return false; }
        }
        return false;
    });
}

// "as memory safe as", "faster than", "replace": one is measured by the other.
bool measures_by_other(const counts& c) {
    const auto& tokens = c.text_of.text.tokens;
    const auto as = std::count_if(tokens.begin(), tokens.end(), [](const token& t) { return t.text == "as"; });
    return c.named > 1 && (as > 1 || c.text_of.text.has_class(wc::more | wc::contrast) ||
                           has_any(c, {"replace", "beat", "beats", "outperform", "kill", "killer", "successor"}));
}

bool begins_with_name(const counts& c) {
    return !c.text_of.roles.names.empty() && c.text_of.roles.names.front().first == 0;
}

// Chances of what is told.
constexpr double likely = 0.45;
constexpr double surely = 0.9;
constexpr double worth_a_guess = 0.15;
constexpr double unlikely = 0.1;

struct shape_feature {
    std::string_view name;
    bool (*holds)(const counts&);
};

constexpr shape_feature shapes[] = {
    {"always", [](const counts&) { return true; }},
    {"no name", [](const counts& c) { return c.mentioned == 0; }},
    {"one option", [](const counts& c) { return c.named == 1; }},
    {"two options", [](const counts& c) { return c.named == 2; }},
    {"three options or more", [](const counts& c) { return c.named > 2; }},
    {"name that is no option", [](const counts& c) { return c.mentioned > c.named; }},
    {"unknown option", [](const counts& c) { return !c.text_of.roles.unknown.empty(); }},
    {"only unknown options", [](const counts& c) { return c.options == 0 && c.named > 0; }},
    {"compared", [](const counts& c) { return c.named > 1 && c.text_of.roles.compared; }},
    {"named together", [](const counts& c) { return c.named > 1 && c.text_of.roles.together; }},
    {"moves", [](const counts& c) { return c.text_of.roles.moves; }},
    {"outlandish", [](const counts& c) { return c.named > 0 && c.text_of.roles.outlandish; }},
    {"way of hiring", names_shape},
    {"incumbent", [](const counts& c) { return !c.text_of.roles.incumbent.empty() || has_role(c, role::at_hand); }},
    {"excluded", [](const counts& c) { return has_role(c, role::excluded); }},
    {"place of use", [](const counts& c) { return has_role(c, role::place_of_use); }},
    {"parent", [](const counts& c) { return has_role(c, role::parent); }},
    {"begins with a name", begins_with_name},
    {"only names", [](const counts& c) { return c.mentioned > 0 && c.words <= c.mentioned + 1; }},
    {"question", [](const counts& c) { return c.question; }},
    {"question about one", [](const counts& c) { return c.question && c.named == 1; }},
    {"question about two", [](const counts& c) { return c.question && c.named > 1; }},
    {"question without names", [](const counts& c) { return c.question && c.mentioned == 0; }},
    {"two words at most", [](const counts& c) { return c.words <= 2; }},
    {"brief", [](const counts& c) { return c.words > 2 && c.words <= 5; }},
    {"long", [](const counts& c) { return c.words > 20; }},
    {"very long", [](const counts& c) { return c.words > 40; }},
    {"several sentences",
     [](const counts& c) {
         const auto& t = c.text_of.text.tokens;
         return std::count_if(t.begin(), t.end(), [](const token& x) { return x.kind == token_kind::sentence_break; }) >
                1;
     }},
    {"use case", [](const counts& c) { return c.text_of.use_cases > 0; }},
    {"brief use case", [](const counts& c) { return c.text_of.use_cases > 0 && c.mentioned == 0 && c.words <= 8; }},
    {"two use cases", [](const counts& c) { return c.text_of.use_cases > 1; }},
    {"priority", [](const counts& c) { return c.text_of.priorities > 0; }},
    {"use case without names", [](const counts& c) { return c.text_of.use_cases > 0 && c.mentioned == 0; }},
    {"use case of one", [](const counts& c) { return c.text_of.use_cases > 0 && c.named == 1; }},
    {"priority without names", [](const counts& c) { return c.text_of.priorities > 0 && c.mentioned == 0; }},
    {"field", [](const counts& c) { return !c.text_of.field.empty(); }},
    {"field without names", [](const counts& c) { return !c.text_of.field.empty() && c.mentioned == 0; }},
    {"field beside one name", [](const counts& c) { return !c.text_of.field.empty() && c.named == 1; }},
    {"ends in a kind", ends_in_kind},
    {"asks for a kind", [](const counts& c) { return c.for_kind; }},
    {"asks for a kind without names", [](const counts& c) { return c.mentioned == 0 && c.for_kind; }},
    {"kind of one name", names_kind_of_one},
    {"plainly compared",
     [](const counts& c) {
         return c.named > 1 && c.text_of.roles.compared &&
                (c.classes & (wc::wage | wc::pay | wc::interop | wc::support | wc::talent | wc::study)) == 0;
     }},
    {"hiring or using two",
     [](const counts& c) {
         return c.named > 1 && c.text_of.roles.compared &&
                (c.classes & (wc::hire_verb | wc::use_verb | wc::decide_verb)) != 0;
     }},
    {"nothing but one name and small words",
     [](const counts& c) {
         constexpr auto telling = wc::hire_noun | wc::software | wc::merit | wc::pay | wc::support | wc::move_verb;
         return c.named == 1 && c.words <= 6 && (c.classes & telling) == 0;
     }},
    {"advert", [](const counts& c) { return c.text_of.text.has(cue::advert) && !c.question; }},
    {"measured by another", measures_by_other},
    {"choice without names", [](const counts& c) { return c.mentioned == 0 && (c.classes & wc::choice) != 0; }},
    {"learning two", [](const counts& c) { return c.named > 1 && (c.classes & wc::learn_verb) != 0; }},
    {"hiring two", [](const counts& c) { return c.named > 1 && (c.classes & (wc::hire_verb | wc::developer)) != 0; }},
    {"pay of two", [](const counts& c) { return c.named > 1 && (c.classes & wc::wage) != 0; }},
    {"amount of somebody",
     [](const counts& c) { return has_amount(c) && ((c.classes & (wc::hire_noun | wc::wage | wc::pay)) != 0); }},
    {"hiring without names",
     [](const counts& c) { return c.mentioned == 0 && (c.classes & (wc::hire_verb | wc::developer)) != 0; }},
    {"hiring one", [](const counts& c) { return c.named == 1 && (c.classes & (wc::hire_verb | wc::developer)) != 0; }},
    {"merit of one", [](const counts& c) { return c.named == 1 && (c.classes & wc::merit) != 0; }},
    {"pay of somebody", [](const counts& c) { return asks_about_pay(c.text_of); }},
    {"talent of one", [](const counts& c) { return asks_about_talent(c.text_of); }},
    {"interoperability", [](const counts& c) { return asks_about_interoperability(c.text_of); }},
    {"declined", [](const counts& c) { return c.text_of.declined; }},
    {"another field", [](const counts& c) { return is_about_another_field(c.text_of); }},
    {"our field", [](const counts& c) { return speaks_of_our_field(c.text_of.text); }},
    {"much support", [](const counts& c) { return c.support > 1; }},
    {"other walks of life", [](const counts& c) { return c.life > 0; }},
    {"only other walks of life", [](const counts& c) { return c.life > 0 && c.craft == 0; }},
    {"much of other walks of life", [](const counts& c) { return c.life > 1 && c.craft == 0; }},
    {"craft", [](const counts& c) { return c.craft > 0; }},
    {"statement about one", [](const counts& c) { return !c.question && c.named == 1 && c.words > 5; }},
    {"statement about two", [](const counts& c) { return !c.question && c.named > 1 && c.words > 7; }},
    {"brief question about one", [](const counts& c) { return c.question && c.named == 1 && c.words <= 8; }},
    {"amount", has_amount},
    {"code", [](const counts& c) { return c.code_marks > 0; }},
    {"much code", [](const counts& c) { return c.code_marks > 1; }},
    {"about me",
     [](const counts& c) {
         return has_any(c, {"i", "my", "me", "im", "ive", "id"});
     }},
    {"about us",
     [](const counts& c) {
         return has_any(c, {"we", "our", "us", "were", "weve"});
     }},
    {"about you",
     [](const counts& c) {
         return has_any(c, {"you", "your"});
     }},
    {"how many",
     [](const counts& c) {
         return has_pair(c, "how", {"many", "much", "big", "large"});
     }},
    {"how long",
     [](const counts& c) {
         return has_pair(c, "how", {"long", "soon", "fast", "quickly", "often"});
     }},
    {"how hard",
     [](const counts& c) {
         return has_pair(c, "how", {"hard", "difficult", "easy", "easily", "common", "rare"});
     }},
    {"how do",
     [](const counts& c) {
         return has_pair(c, "how", {"do", "does", "can", "to", "should"});
     }},
    {"what is",
     [](const counts& c) {
         return has_pair(c, "what", {"is", "are", "does", "do"}) || has_any(c, {"whats"});
     }},
    {"generally",
     [](const counts& c) {
         return has_any(c, {"normally", "typically", "usually", "average", "typical", "percentage", "percent", "share",
                            "normal", "median", "common"});
     }},
    {"past event",
     [](const counts& c) {
         return has_any(c, {"yesterday", "today", "tonight", "tomorrow", "morning", "last", "just", "ago", "again"});
     }},
    {"request to a colleague",
     [](const counts& c) {
         return has_pair(c, "can", {"someone", "somebody", "anyone", "you"}) || has_any(c, {"please", "pls", "plz"});
     }},
    {"without question or hiring",
     [](const counts& c) {
         return !c.question && (c.classes & (wc::hire_verb | wc::developer | wc::decide_verb | wc::choice)) == 0;
     }},
    {"work is told", [](const counts& c) { return c.text_of.told.work >= likely; }},
    {"work is told without names", [](const counts& c) { return c.text_of.told.work >= likely && c.mentioned == 0; }},
    {"work is told of one", [](const counts& c) { return c.text_of.told.work >= likely && c.named == 1; }},
    {"work may be told", [](const counts& c) { return c.text_of.told.work >= worth_a_guess; }},
    {"wish is told", [](const counts& c) { return c.text_of.told.wish >= likely; }},
    {"wish is told without names", [](const counts& c) { return c.text_of.told.wish >= likely && c.mentioned == 0; }},
    {"tells of nothing", [](const counts& c) { return c.text_of.told.topic < unlikely; }},
    {"kind is heard", [](const counts& c) { return c.text_of.told.kind >= likely; }},
    {"kind is surely heard", [](const counts& c) { return c.text_of.told.kind >= surely; }},
};

constexpr std::string_view class_names[] = {
    "subject",   "modal",      "determiner", "particle", "copula",    "question word", "hire noun", "hire verb",
    "use verb",  "learn verb", "write verb", "software", "merit",     "pay",           "choice",    "contrast",
    "move verb", "negation",   "interop",    "support",  "common",    "seniority",     "but",       "decide verb",
    "more",      "existing",   "artefact",   "language", "elsewhere", "talent",        "person",    "and",
    "developer", "wage",       "category",   "study",    "workplace",
};

constexpr std::string_view cue_names[] = {
    "weight none", "weight less", "weight more", "weight double", "weight most", "weight only", "more than",
    "less than",   "choice",      "contrast",    "merit",         "why",         "why not",     "about",
    "what about",  "the other",   "again",       "also",          "forget",      "help",        "thanks",
    "greeting",    "advert",      "learning",    "how to",        "support",     "talent",      "recommend",
    "incumbent",   "general",     "explain",
};

constexpr std::string_view first_words[] = {
    "what",  "which",  "who",     "whom", "why",  "how",  "where", "when",   "should",  "would",
    "could", "can",    "do",      "does", "did",  "is",   "are",   "will",   "has",     "have",
    "we",    "i",      "my",      "our",  "the",  "a",    "if",    "need",   "looking", "best",
    "any",   "anyone", "compare", "rank", "pick", "hire", "just",  "please", "for",
};

constexpr std::size_t classes_at = std::size(shapes);
constexpr std::size_t cues_at = classes_at + std::size(class_names);
constexpr std::size_t first_at = cues_at + std::size(cue_names);
static_assert(first_at + std::size(first_words) == feature_count);

}  // namespace

feature_set features_of(const intent_evidence& evidence) {
    feature_set set;
    const auto c = count(evidence);
    for (std::size_t i = 0; i < std::size(shapes); ++i) { set[i] = shapes[i].holds(c); }
    for (std::size_t i = 0; i < std::size(class_names); ++i) { set[classes_at + i] = (c.classes >> i & 1U) != 0; }
    for (const auto& hit : evidence.text.cues) { set[cues_at + static_cast<std::size_t>(hit.what)] = true; }
    const auto first = std::find(std::begin(first_words), std::end(first_words), c.first);
    if (first != std::end(first_words)) {
        set[first_at + static_cast<std::size_t>(first - std::begin(first_words))] = true;
    }
    return set;
}

std::string_view feature_name(std::size_t feature) {
    if (feature < classes_at) { return shapes[feature].name; }
    if (feature < cues_at) { return class_names[feature - classes_at]; }
    if (feature < first_at) { return cue_names[feature - cues_at]; }
    return first_words[feature - first_at];
}

}  // namespace hirewise::advice
