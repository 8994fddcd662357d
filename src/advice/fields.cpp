#include "advice/fields.hpp"

#include <algorithm>
#include <array>

#include "advice/role_fields.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

// When a word names its field: wherever it stands, behind "which" or "best" only as it also says where something runs,
// or before a person, a post or a thing to know only ("ops" in "what type of ops engineer", "CI tool").
enum class naming : std::uint8_t { always, asked, before_somebody };

struct field_word {
    std::string_view word;
    std::string_view category;
    naming when = naming::always;
    std::string_view behind = {};  // the word that has to stand before it: "deep" learning; empty: any
    std::size_t rank = 0;          // of the words of a text that name fields the one of the lowest rank counts
};

// The more special come first: "a front-end framework", "a mobile back end".
constexpr auto by_rank = std::to_array<field_word>({
    {"boss", "leadership", naming::asked},
    {"leader", "leadership", naming::asked},
    {"leaders", "leadership", naming::asked},
    {"leadership", "leadership", naming::asked},
    {"manager", "leadership", naming::asked},
    {"managers", "leadership", naming::asked},
    {"post", "leadership", naming::always, "leading"},
    {"role", "leadership", naming::always, "leading"},
    {"arrangement", "work_setting", naming::always, "work"},
    {"arrangement", "work_setting", naming::always, "working"},
    {"model", "work_setting", naming::always, "workplace"},
    {"setting", "work_setting", naming::always, "work"},
    {"setup", "work_setting", naming::always, "working"},
    {"workplace", "work_setting", naming::asked},
    {"contract", "engagement", naming::asked},
    {"contracts", "engagement", naming::asked},
    {"employment", "engagement", naming::asked},
    {"engagement", "engagement", naming::asked},
    {"seniority", "seniority"},
    {"experienced", "seniority", naming::asked},
    {"level", "seniority", naming::asked},
    {"years", "seniority", naming::always, "many"},
    {"senior", "seniority", naming::asked},
    {"seasoned", "seniority", naming::asked},
    {"engine", "game_engine", naming::asked},
    {"engines", "game_engine", naming::asked},
    {"infra", "operations_role", naming::before_somebody},
    {"infrastructure", "operations_role", naming::before_somebody},
    {"operations", "operations_role", naming::before_somebody},
    {"ops", "operations_role", naming::before_somebody},
    {"infrastructure", "infrastructure", naming::asked},
    {"infrastructure-as-code", "infrastructure"},
    {"iac", "infrastructure"},
    {"code", "infrastructure", naming::always, "as"},
    {"ci", "infrastructure", naming::asked},
    {"ci", "infrastructure", naming::before_somebody},
    {"integration", "infrastructure", naming::always, "continuous"},
    {"server", "infrastructure", naming::always, "build"},
    {"tool", "infrastructure", naming::always, "build"},
    {"tool", "infrastructure", naming::always, "ci"},
    {"automation", "infrastructure", naming::before_somebody},
    {"orchestrator", "infrastructure"},
    {"data", "data_role", naming::before_somebody},
    {"warehouse", "data_platform", naming::always, "data"},
    {"warehouse", "data_platform", naming::asked},
    {"warehouse", "data_platform", naming::before_somebody},
    {"warehouses", "data_platform", naming::always, "data"},
    {"engine", "data_platform", naming::always, "analytics"},
    {"database", "data_platform", naming::always, "analytics"},
    {"database", "data_platform", naming::always, "analytical"},
    {"platform", "data_platform", naming::always, "data"},
    {"lakehouse", "data_platform"},
    {"database", "database"},
    {"databases", "database"},
    {"db", "database"},
    {"sql", "database"},
    {"nosql", "database"},
    {"datastore", "database"},
    {"datastores", "database"},
    {"rdbms", "database"},
    {"store", "database", naming::always, "data"},
    {"store", "database", naming::always, "document"},
    {"store", "database", naming::always, "key-value"},
    {"store", "database", naming::asked},
    {"broker", "messaging"},
    {"brokers", "messaging"},
    {"queue", "messaging", naming::asked},
    {"queues", "messaging", naming::asked},
    {"messaging", "messaging", naming::before_somebody},
    {"system", "messaging", naming::always, "message"},
    {"system", "messaging", naming::always, "messaging"},
    {"bus", "messaging", naming::always, "event"},
    {"bus", "messaging", naming::always, "message"},
    {"frontend", "frontend_framework"},
    {"front-end", "frontend_framework"},
    {"ui", "frontend_framework"},
    {"browser-side", "frontend_framework"},
    {"framework", "testing", naming::always, "test"},
    {"framework", "testing", naming::always, "testing"},
    {"framework", "frontend_framework", naming::always, "browser"},
    {"framework", "frontend_framework", naming::always, "rendering"},
    {"css", "frontend_framework"},
    {"html", "frontend_framework"},
    {"mobile", "mobile"},
    {"ios", "mobile"},
    {"android", "mobile"},
    {"iphone", "mobile"},
    {"ipad", "mobile"},
    {"crossplatform", "mobile"},
    {"cross-platform", "mobile"},
    {"provider", "cloud"},
    {"providers", "cloud"},
    {"hyperscaler", "cloud"},
    {"hyperscalers", "cloud"},
    {"hosting", "cloud"},
    {"paas", "cloud"},
    {"iaas", "cloud"},
    {"cloud", "cloud", naming::asked},
    {"clouds", "cloud", naming::asked},
    {"cloud", "cloud", naming::before_somebody},
    {"analyst", "data_role"},
    {"analysts", "data_role"},
    {"scientist", "data_role"},
    {"scientists", "data_role"},
    {"engine", "game_engine", naming::before_somebody},
    {"ml", "machine_learning"},
    {"library", "machine_learning", naming::always, "learning"},
    {"deep-learning", "machine_learning"},
    {"learning", "machine_learning", naming::always, "deep"},
    {"cms", "backend_framework"},
    {"system", "backend_framework", naming::always, "content"},
    {"framework", "backend_framework"},
    {"frameworks", "backend_framework"},
    {"language", "language"},
    {"languages", "language"},
    {"lang", "language"},
    {"langs", "language"},
    {"backend", "language"},
    {"back-end", "language"},
});

constexpr auto sorted_by_word() {
    auto words = by_rank;
    for (std::size_t i = 0; i < words.size(); ++i) { words.at(i).rank = i; }
    std::sort(words.begin(), words.end(), [](const field_word& a, const field_word& b) {
        return a.word != b.word ? a.word < b.word : a.rank < b.rank;
    });
    return words;
}

constexpr auto by_word = sorted_by_word();

consteval auto words_of_fields() {
    std::array<std::string_view, by_word.size()> words{};
    std::transform(by_word.begin(), by_word.end(), words.begin(), [](const field_word& each) { return each.word; });
    return as_word_list(words);
}

// Every question passes here, word by word.
constexpr auto field_words = words_of_fields();

constexpr auto languages = word_list({"lang", "langs", "language", "languages"});
constexpr auto before_languages =
    word_list({"backend", "best", "coding", "programming", "right", "server", "what", "which"});
constexpr auto asking =
    word_list({"best", "choose", "decide", "how", "pick", "recommend", "right", "suggest", "what", "which"});
constexpr auto between = word_list({"a", "an", "form", "kind", "of", "sort", "type"});
constexpr auto somebody =
    word_list({"engineer", "engineers", "experience", "expertise", "hire", "hires", "know-how", "people", "person",
               "position", "product", "profile", "role", "side", "skill", "skills", "specialist", "tool", "tools"});
constexpr auto things = word_list({"account",   "accounts", "backup", "backups", "bug",      "bugs",     "docs",
                                   "dump",      "error",    "errors", "licence", "license",  "login",    "logins",
                                   "migration", "outage",   "page",   "pages",   "password", "passwords"});

// A kind of work and a kind of option in one.
bool is_game_engine(const parsed_text& text, std::size_t at) {
    return at > 0 && text.tokens[at - 1].text == "game" && text.tokens[at].text.starts_with("engine");
}

// "which cloud", "what kind of contract", "how senior", "cloud for our shop?" at the head of a question, and "Engine?",
// a sentence of its own.
bool is_asked_for(const parsed_text& text, std::size_t at) {
    const auto* next = text.word_at(at + 1);
    if (at == 0 && next != nullptr && next->text == "for") { return true; }
    const auto [first, last] = text.sentence_of(at);
    if (first == at && last == at + 1) { return true; }
    if (is_game_engine(text, at)) { --at; }
    while (text.word_before(at) != nullptr && contains(between, text.word_before(at)->text)) { --at; }
    const auto* before = text.word_before(at);
    return before != nullptr && contains(asking, before->text);
}

// "front end", "back end" in two words
std::string_view joined_word(const parsed_text& text, std::size_t at) {
    const auto* next = text.word_at(at + 1);
    const std::string_view word = text.tokens[at].text;
    if (next == nullptr || (next->text != "end" && next->text != "ends")) { return word; }
    if (word == "front") { return "frontend"; }
    return word == "back" ? "backend" : word;
}

bool names_field(const field_word& word, const parsed_text& text, std::size_t at) {
    const auto* next = text.word_at(at + 1);
    const auto* before = text.word_before(at);
    if (!word.behind.empty() && (before == nullptr || before->text != word.behind)) { return false; }
    // "the database password", "the framework docs" ask for no database and no framework.
    if (next != nullptr && contains(things, next->text)) { return false; }
    switch (word.when) {
        case naming::always: return true;
        case naming::asked: return is_asked_for(text, at);
        case naming::before_somebody: break;
    }
    return next != nullptr && contains(somebody, next->text);
}

// "language still open"
bool is_left_open(const parsed_text& text, std::size_t at) {
    const auto* next = text.word_at(++at);
    while (next != nullptr && (next->text == "still" || next->text == "is")) { next = text.word_at(++at); }
    return next != nullptr && next->text == "open";
}

// "what language should our reporting analyst write", "the right lang for a hospital with an old db"
bool asks_for_language(const parsed_text& text, const std::vector<bool>& in_use_case) {
    for (std::size_t at = 1; at < text.tokens.size(); ++at) {
        const bool named = !in_use_case[at] && contains(languages, text.tokens[at].text);
        if (named && contains(before_languages, text.tokens[at - 1].text)) { return true; }
        if (named && is_left_open(text, at)) { return true; }
    }
    return false;
}

}  // namespace

asked_field field_in(const parsed_text& text, const std::vector<bool>& in_use_case) {
    if (asks_for_language(text, in_use_case)) { return {"language", true}; }
    if (const auto role = role_field_in(text); !role.empty()) { return {role, true}; }
    const field_word* best = nullptr;
    bool is_asked = false;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        constexpr auto small = word_class::determiner | word_class::copula | word_class::subject | word_class::modal;
        if (!text.tokens[at].is_word() || text.tokens[at].is(small)) { continue; }
        const bool covered = in_use_case[at] && !is_game_engine(text, at);
        const auto named = joined_word(text, at);
        if (!field_words.has(named)) { continue; }
        const auto* word = std::ranges::lower_bound(by_word, named, {}, &field_word::word);
        for (; word != by_word.end() && word->word == named; ++word) {
            // "documents of any shape" is work; "which document store" asks for a kind of option all the same.
            if (covered && word->behind.empty()) { continue; }
            if ((best != nullptr && word->rank >= best->rank) || !names_field(*word, text, at)) { continue; }
            best = word;
            is_asked = is_asked_for(text, word->behind.empty() ? at : at - 1);
        }
    }
    return best == nullptr ? asked_field{} : asked_field{best->category, is_asked};
}

}  // namespace hirewise::advice
