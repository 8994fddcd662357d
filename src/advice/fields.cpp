#include "advice/fields.hpp"

#include <algorithm>

#include "advice/role_fields.hpp"

namespace hirewise::advice {
namespace {

struct field_words {
    std::string_view category;
    std::string_view words;
    std::string_view asked = {};  // words that also say where something runs: they count behind "which" or "best" only
    std::string_view before =
        {};  // words that count before a person or a post only: "ops" in "what type of ops engineer"
};

// The more special come first: "a front-end framework", "a mobile back end".
constexpr field_words fields[] = {
    {"leadership", "", "boss leader leaders leadership manager managers"},
    {"engagement", "", "contract contracts employment engagement"},
    {"seniority", "seniority", "experienced senior seasoned"},
    {"operations_role", "", "", "infra infrastructure operations ops"},
    {"infrastructure", "", "infrastructure"},
    {"data_role", "", "", "data"},
    {"data_platform", "warehouse warehouses lakehouse"},
    {"database", "database databases db sql nosql datastore datastores rdbms"},
    {"messaging", "broker brokers", "queue queues", "messaging"},
    {"frontend_framework", "frontend front-end ui css html"},
    {"mobile", "mobile ios android iphone ipad crossplatform cross-platform"},
    {"cloud", "provider providers hyperscaler hyperscalers hosting paas iaas", "cloud clouds", "cloud"},
    {"data_role", "analyst analysts scientist scientists"},
    {"machine_learning", "ml deep-learning"},
    {"backend_framework", "framework frameworks"},
    {"language", "language languages lang langs backend back-end"},
};

// Every question passes here: the list is looked through where it stands.
bool holds(std::string_view words, std::string_view word) {
    for (auto rest = words; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        if (rest.substr(0, end) == word) { return true; }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

// "which cloud", "what kind of contract", "how senior", and "cloud for our shop?" at the head of a question.
bool is_asked_for(const parsed_text& text, std::size_t at) {
    const auto* next = text.word_at(at + 1);
    if (at == 0 && next != nullptr && next->text == "for") { return true; }
    while (text.word_before(at) != nullptr && holds("of kind sort type form a an", text.word_before(at)->text)) {
        --at;
    }
    const auto* before = text.word_before(at);
    return before != nullptr && holds("which what best right how recommend suggest choose pick decide", before->text);
}

// "ops engineer", "operations role", "data hire"
bool is_before_somebody(const parsed_text& text, std::size_t at) {
    const auto* next = text.word_at(at + 1);
    return next != nullptr &&
           holds("engineer engineers hire hires person people position profile role side skill skills specialist",
                 next->text);
}

// "the database password", "the framework docs" ask for no database and no framework.
bool only_describes(const parsed_text& text, std::size_t at) {
    static constexpr std::string_view things =
        "password passwords account accounts docs page pages bug bugs migration "
        "backup backups dump login logins licence license outage error errors";
    const auto* next = text.word_at(at + 1);
    return next != nullptr && holds(things, next->text);
}

// "front end", "back end" in two words
std::string_view joined_word(const parsed_text& text, std::size_t at) {
    const auto* next = text.word_at(at + 1);
    const std::string_view word = text.tokens[at].text;
    if (next == nullptr || (next->text != "end" && next->text != "ends")) { return word; }
    if (word == "front") { return "frontend"; }
    return word == "back" ? "backend" : word;
}

bool names(const field_words& field, const parsed_text& text, std::size_t at) {
    if (only_describes(text, at)) { return false; }
    const auto word = joined_word(text, at);
    return holds(field.words, word) || (holds(field.asked, word) && is_asked_for(text, at)) ||
           (holds(field.before, word) && is_before_somebody(text, at));
}

// "what language should our reporting analyst write", "the right lang for a hospital with an old db"
bool asks_for_language(const parsed_text& text, const std::vector<bool>& in_use_case) {
    for (std::size_t at = 1; at < text.tokens.size(); ++at) {
        const auto& before = text.tokens[at - 1].text;
        if (!in_use_case[at] && holds("language languages lang langs", text.tokens[at].text) &&
            holds("which what best right backend", before)) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::string_view field_in(const parsed_text& text, const std::vector<bool>& in_use_case) {
    if (asks_for_language(text, in_use_case)) { return "language"; }
    if (const auto role = role_field_in(text); !role.empty()) { return role; }
    for (const auto& field : fields) {
        for (std::size_t at = 0; at < text.tokens.size(); ++at) {
            if (text.tokens[at].is_word() && !in_use_case[at] && names(field, text, at)) { return field.category; }
        }
    }
    return {};
}

}  // namespace hirewise::advice
