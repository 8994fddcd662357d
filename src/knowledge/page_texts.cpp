#include "knowledge/page_texts.hpp"

#include <algorithm>

#include "knowledge/shape.hpp"

namespace hirewise::knowledge {
namespace {

page_text body_of(const heading& part, text_kind kind) {
    return {kind, part.text, {part.text_line, 1}, true};
}

page_text title_of(const heading& part, text_kind kind) {
    return {kind, part.title, {part.line, part.level + 2}, true};  // behind the `#` and a space
}

void add_value(const yaml_node& value, text_kind kind, std::vector<page_text>& into) {
    if (!value.text.empty()) { into.push_back({kind, value.text, value.where, false}); }
}

void add_front_matter(const yaml_node& data, std::vector<page_text>& into) {
    for (const auto& choice : child_of(data, "choose_when").entries) {
        add_value(choice.value, text_kind::choice, into);
    }
    for (const auto& rule : child_of(data, "rules").items) {
        add_value(child_of(rule, "reason"), text_kind::reason, into);
    }
}

void add_question(const heading& part, std::vector<page_text>& into) {
    into.push_back(title_of(part, text_kind::question));
    into.push_back(body_of(part, text_kind::answer));
}

}  // namespace

position page_text::place(std::size_t offset) const {
    if (!is_markdown) { return where; }
    const auto before = text.substr(0, offset);
    const auto lines = static_cast<int>(std::ranges::count(before, '\n'));
    if (lines == 0) { return {where.line, where.column + static_cast<int>(offset)}; }
    return {where.line + lines, static_cast<int>(offset - before.rfind('\n'))};
}

std::vector<page_text> texts_of(const draft<comparison>& page) {
    std::vector<page_text> texts;
    add_front_matter(*page.node, texts);
    std::string_view section;
    for (const auto& part : page.origin->headings) {
        if (part.level == 1) { texts.push_back(title_of(part, text_kind::title)); }
        if (part.level == 2) { section = part.title; }
        if (part.level == 2 && section == "Verdict") { texts.push_back(body_of(part, text_kind::verdict)); }
        if (part.level == 3 && section == "FAQ") { add_question(part, texts); }
        if (part.level == 3 && section == "Analysis") {
            texts.push_back(title_of(part, text_kind::analysis));
            texts.push_back(body_of(part, text_kind::analysis));
        }
    }
    return texts;
}

std::vector<page_text> summary_of(const document& page) {
    std::vector<page_text> texts;
    for (const auto& part : page.headings) {
        if (part.level == 1) { texts.push_back(body_of(part, text_kind::summary)); }
    }
    return texts;
}

std::vector<page_text> questions_of(const document& page) {
    std::vector<page_text> texts;
    for (const auto& part : page.headings) {
        if (part.level == 2) { add_question(part, texts); }
    }
    return texts;
}

}  // namespace hirewise::knowledge
