#include "advice/asked_kind.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "base/word_list.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

bool is_framework(std::string_view kind) {
    return kind == "backend_framework" || kind == "frontend_framework";
}

// What options of the kind are written in or on top of: a language, or Node.js for its frameworks.
bool is_ground_of(std::string_view kind, const knowledge::technology& one, const knowledge::snapshot& base) {
    return one.category == "language" || std::ranges::any_of(base.technologies, [&](const auto& each) {
               return each.second.category == kind && each.second.parent == one.id;
           });
}

bool names_ground_of(std::string_view kind, const full_reading& made, const knowledge::snapshot& base) {
    return std::ranges::any_of(made.links,
                               [&](const technology_link& l) { return is_ground_of(kind, *l.technology, base); });
}

// "Whom do we hire for our sales figures?"
bool asks_for_somebody(const parsed_text& text) {
    return (text.has_word("who") || text.has_word("whom")) && text.has_class(word_class::hire_verb);
}

// "Who should build our data warehouse?" names what is built, and asks for a role.
std::string_view role_heard(const asked_field& read, const full_reading& made) {
    constexpr double fairly_heard = 0.3;
    const auto* first = made.text.tokens.empty() ? nullptr : made.text.word_at(0);
    const bool asks_who = first != nullptr && (first->text == "who" || first->text == "whom");
    if (!asks_who || read.in_so_many_words) { return {}; }
    std::string_view likeliest;
    auto most = fairly_heard;
    for (std::size_t at = 0; at < knowledge::categories.size(); ++at) {
        if (made.kinds.at(at) < most || !knowledge::is_hiring_shape(knowledge::categories.at(at))) { continue; }
        most = made.kinds.at(at);
        likeliest = knowledge::categories.at(at);
    }
    return likeliest;
}

// "Which JavaScript framework?" is about the browser, where most that is written in it runs, unless a server is spoken
// of; "a web framework for Java" is about servers. By the first language that anything of the two kinds is written in.
std::string_view framework_kind(std::string_view heard, const full_reading& made, const knowledge::snapshot& base) {
    static constexpr auto of_servers =
        word_list({"api", "back", "back-end", "backend", "node", "server", "server-side"});
    const auto& tokens = made.text.tokens;
    const bool on_servers = std::ranges::any_of(tokens, [](const token& t) { return contains(of_servers, t.text); });
    for (const auto& l : made.links) {
        if (l.technology->category != "language") { continue; }
        std::size_t for_browsers = 0;
        std::size_t for_servers = 0;
        for (const auto& [id, each] : base.technologies) {
            if (each.parent != l.technology->id) { continue; }
            for_browsers += each.category == "frontend_framework" ? 1U : 0U;
            for_servers += each.category == "backend_framework" ? 1U : 0U;
        }
        if (for_browsers > for_servers && !on_servers) { return "frontend_framework"; }
        if (for_browsers == 0 && for_servers > 0) { return "backend_framework"; }
    }
    return heard;
}

}  // namespace

std::string_view narrowed(std::string_view field, const parsed_text& text, const std::vector<std::string>& use_cases,
                          const knowledge::snapshot& base) {
    if (field != "backend_framework") { return field; }
    if (text.has_word("frontend") || text.has_word("front-end") || text.has_word("browser")) {
        return "frontend_framework";
    }
    if (text.has_word("learning") || text.has_word("ml") || text.has_word("neural")) { return "machine_learning"; }
    for (const auto& id : use_cases) {
        const auto* use_case = base.find_use_case(id);
        if (use_case != nullptr && !use_case->category.empty()) { return use_case->category; }
    }
    return field;
}

std::string_view asked_kind(const asked_field& read, const full_reading& made, const knowledge::snapshot& base) {
    constexpr double well_heard = 0.5;
    constexpr double beyond_doubt = 0.9;
    auto kind = settle_field(read, made.kinds);
    if (const auto role = role_heard(read, made); !role.empty()) { kind = role; }
    const bool is_tool = !knowledge::is_hiring_shape(kind);
    const bool doubtful = kind != read.category && made.kinds.at(index_of(kind)) < beyond_doubt;
    if (doubtful && is_tool && asks_for_somebody(made.text)) { kind = read.category; }
    // "What backend people?" names no language.
    const bool says_language = made.text.has_class(word_class::language);
    if (kind == "language" && !says_language && made.kinds.at(index_of("backend_framework")) >= well_heard) {
        kind = "backend_framework";
    }
    // "A PHP shop. Framework?" is about what runs on servers, whatever the browser shows.
    const bool on_servers =
        kind == "backend_framework" && names_ground_of(kind, made, base) && made.kinds.at(index_of(kind)) >= well_heard;
    if (!on_servers) { kind = narrowed(kind, made.text, made.reading.use_cases, base); }
    return is_framework(kind) ? framework_kind(kind, made, base) : kind;
}

void take_language(const knowledge::snapshot& base, full_reading& made) {
    if (!is_framework(made.kind)) { return; }
    for (auto& n : made.roles.names) {
        const bool fits =
            n.technology != nullptr && n.role != role::excluded && is_ground_of(made.kind, *n.technology, base);
        if (!fits) { continue; }
        made.written_in = n.technology;
        if (n.role == role::candidate) { n.role = role::parent; }
        std::erase(made.roles.options, n.technology->id);
        return;
    }
}

}  // namespace hirewise::advice
