#include "cards/wording.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace hirewise::cards {
namespace {

constexpr std::size_t most_citations = 5;

const knowledge::faq_entry* find_faq(const knowledge::snapshot& base, std::string_view id) {
    const auto is_it = [&](const knowledge::faq_entry& entry) { return entry.id == id; };
    if (const auto entry = std::ranges::find_if(base.faqs, is_it); entry != base.faqs.end()) { return &*entry; }
    for (const auto& [name, page] : base.comparisons) {
        if (const auto entry = std::ranges::find_if(page.faq, is_it); entry != page.faq.end()) { return &*entry; }
    }
    return nullptr;
}

// "Rust or Elm?": the half that is covered is told, and the title says which.
std::string title_of_abstention(const advice::answer& answer, const knowledge::snapshot& base) {
    const auto& read = answer.reading;
    if (read.intent == advice::intent::compare && !read.unknown.empty() && read.options.size() == 1) {
        return "I only know " + technology_name(base, read.options.front()) + " of these";
    }
    return answer.reading.intent == advice::intent::out_of_scope ? "That is not something I know about"
                                                                 : "I can't answer that yet";
}

std::string title_of_topic(const advice::answer& answer, const knowledge::snapshot& base) {
    std::vector<std::string> names;
    for (const auto& id : answer.technologies) { names.push_back(technology_name(base, id)); }
    const auto subject = join_as_sentence(names);
    if (answer.reading.intent == advice::intent::salary) { return subject.empty() ? "Pay" : "Pay: " + subject; }
    return subject.empty() ? "Answer" : subject;
}

bool rules_disagree(const advice::decision& decision) {
    return std::ranges::any_of(decision.rules,
                               [&](const auto& rule) { return rule.option != decision.rules.front().option; });
}

bool is_control(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x20U || byte == 0x7FU;
}

// U+0080 to U+009F, which terminals may obey as they obey escape sequences.
bool is_c1_control(std::string_view text, std::size_t at) {
    return at + 1 < text.size() && text[at] == '\xC2' && static_cast<unsigned char>(text[at + 1]) < 0xA0U;
}

}  // namespace

std::string technology_name(const knowledge::snapshot& base, std::string_view id) {
    const auto* found = base.find_technology(id);
    return one_line(found != nullptr && !found->name.empty() ? found->name : id);
}

std::string criterion_name(const knowledge::snapshot& base, std::string_view id) {
    const auto* found = base.find_criterion(id);
    return one_line(found != nullptr && !found->name.empty() ? found->name : id);
}

std::string strength_words(const advice::decision& decision) {
    if (!decision.strength) { return {}; }
    switch (*decision.strength) {
        case advice::strength::strong: return "Strong recommendation";
        case advice::strength::conditional:
            if (decision.only_one_is_left()) { return "Conditional recommendation: one option is left"; }
            return decision.is_close() ? "Conditional recommendation: the ratings are close"
                                       : "Conditional recommendation";
        case advice::strength::split:
            if (decision.sides_are_even) { return "Split decision: two sides count the same"; }
            if (decision.rules.empty()) { return "Split decision: two wishes disagree"; }
            return rules_disagree(decision) ? "Split decision: two rules disagree"
                                            : "Split decision: the rule and the ratings disagree";
        case advice::strength::level: return "No clear winner";
    }
    return {};
}

std::string title_of(const advice::answer& answer, const knowledge::snapshot& base) {
    if (!answer.explanation.headline.empty()) { return one_line(answer.explanation.headline); }
    if (!answer.answered) { return title_of_abstention(answer, base); }
    if (const auto* entry = find_faq(base, answer.faq); entry != nullptr) { return one_line(entry->question); }
    return title_of_topic(answer, base);
}

std::string citation_words(const advice::citation& source) {
    auto words = one_line(source.title.empty() ? source.address : source.title);
    if (words.empty()) { words = one_line(source.location); }
    if (source.year > 0 && words.find(std::to_string(source.year)) == std::string::npos) {
        words += " (" + std::to_string(source.year) + ")";
    }
    return clip(words, 150);
}

std::vector<advice::citation> shown_citations(const advice::answer& answer) {
    std::vector<advice::citation> shown;
    for (const auto& source : answer.citations) {
        const auto is_same = [&](const advice::citation& other) {
            return other.address == source.address && citation_words(other) == citation_words(source);
        };
        if (citation_words(source).empty() || std::ranges::any_of(shown, is_same)) { continue; }
        shown.push_back(source);
        if (shown.size() == most_citations) { break; }
    }
    return shown;
}

std::string one_line(std::string_view text) {
    const auto valid = valid_utf8(text);
    std::string line;
    bool gap = false;
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const bool c1 = is_c1_control(valid, i);
        if (c1 || is_control(valid, i) || valid[i] == ' ') {
            gap = true;
            if (c1) { ++i; }
            continue;
        }
        if (gap && !line.empty()) { line.push_back(' '); }
        gap = false;
        line.push_back(valid[i]);
    }
    return line;
}

std::vector<std::string> clean_lines(std::string_view text) {
    std::vector<std::string> lines;
    for (const auto raw : split(text, '\n')) {
        auto line = one_line(raw);
        if (line.empty() && (lines.empty() || lines.back().empty())) { continue; }
        lines.push_back(std::move(line));
    }
    while (!lines.empty() && lines.back().empty()) { lines.pop_back(); }
    return lines;
}

std::string day_words(std::chrono::year_month_day day) {
    if (!day.ok()) { return {}; }
    const auto two = [](unsigned number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    return std::to_string(static_cast<int>(day.year())) + two(unsigned{day.month()}) + two(unsigned{day.day()});
}

std::string sentence(std::string_view words) {
    auto line = one_line(words);
    const bool ended = std::ranges::any_of(std::array<std::string_view, 5>{".", "!", "?", ":", "…"},
                                           [&](std::string_view mark) { return line.ends_with(mark); });
    return line.empty() || ended ? line : line + ".";
}

}  // namespace hirewise::cards
