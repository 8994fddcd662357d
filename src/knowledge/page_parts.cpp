#include "knowledge/page_parts.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array faq_keys = {
    key_rule{"phrasings", shape::texts},
    key_rule{"topics", shape::lower_texts},
    key_rule{"technologies", shape::texts, presence::optional},
    key_rule{"figures", shape::texts, presence::optional},
    key_rule{"judgement", shape::flag, presence::optional},
    key_rule{"out_of_scope", shape::flag, presence::optional},
};

std::vector<std::string> keys_of(const yaml_node& map) {
    std::vector<std::string> keys;
    for (const auto& entry : map.entries) { keys.push_back(entry.key); }
    return keys;
}

draft<faq_entry> read_faq_entry(const document& page, const heading& part, const yaml_entry& from,
                                const faq_defaults& defaults, file_faults& faults) {
    const auto& node = from.value;
    check_keys(node, faq_keys, "a FAQ entry", faults);
    check_body(part, max_answer_length, "the answer", faults);
    faq_entry entry;
    entry.id = part.id;
    entry.question = part.title;
    entry.answer = part.text;
    entry.phrasings = texts_of(node, "phrasings");
    entry.topics = texts_of(node, "topics");
    entry.technologies = node.find("technologies") ? texts_of(node, "technologies") : defaults.technologies;
    entry.figures = texts_of(node, "figures");
    entry.out_of_scope = flag_of(node, "out_of_scope").value_or(false);
    entry.location = page.name + "#" + part.id;
    entry.reviewer = defaults.reviewer;
    entry.reviewed_on = defaults.reviewed_on;
    entry.review_after_days = defaults.review_after_days;
    return {std::move(entry), &page, &node, from.where};
}

// The entry of a heading, or nullptr if the heading has no id or one without an entry.
const yaml_entry* entry_of(const heading& part, const yaml_node& entries, file_faults& faults) {
    if (part.id.empty()) {
        faults.error({part.line, 1}, "faq-without-id", "the question " + code(part.title) + " has no id",
                     "write the id of its entry under `faq` behind it: " + code(part.title + " {#some-id}"));
        return nullptr;
    }
    const auto* entry = entries.find(part.id);
    if (entry == nullptr) {
        faults.error(
            {part.line, 1}, "unknown-faq", "no entry " + code(part.id) + " under the key `faq`",
            did_you_mean(part.id, keys_of(entries), "add " + code(part.id + ":") + " with phrasings and topics"));
    }
    return entry;
}

}  // namespace

std::string read_title(const document& page, file_faults& faults) {
    std::optional<std::string> title;
    for (const auto& part : page.headings) {
        if (part.level == 0) { refuse_text(part, "the title", faults); }
        if (part.level != 1) { continue; }
        if (title) {
            faults.error({part.line, 1}, "second-title", "a second title " + code(part.title),
                         "use `##` for headings below the title");
        }
        if (!title) { title = part.title; }
        if (utf16_length(part.title) > max_title_length) {
            faults.error({part.line, 1}, "too-long",
                         "the title has " + std::to_string(utf16_length(part.title)) + " characters, " +
                             std::to_string(max_title_length) + " fit",
                         "shorten it");
        }
    }
    if (!title) {
        faults.error({}, "missing-title", "the page has no title", "add a line `# Title` below the front matter");
    }
    return title.value_or("");
}

void check_body(const heading& part, std::size_t limit, std::string_view what, file_faults& faults) {
    const auto length = utf16_length(part.text);
    if (length == 0) {
        faults.error({part.line, 1}, "empty-section", "nothing below the heading " + code(part.title),
                     "write " + std::string{what} + " below it, or delete it");
    } else if (length > limit) {
        faults.error({part.line, 1}, "too-long",
                     std::string{what} + " below " + code(part.title) + " has " + std::to_string(length) +
                         " characters, " + std::to_string(limit) + " fit on a card",
                     "shorten it by " + std::to_string(length - limit));
    }
}

std::string read_summary(const document& page, std::string_view what, const std::string& remedy, file_faults& faults) {
    std::string summary;
    for (const auto& part : page.headings) {
        if (part.level == 1 && summary.empty()) {
            check_body(part, max_answer_length, "the summary", faults);
            summary = part.text;
        } else if (part.level > 1) {
            faults.error({part.line, 1}, "unknown-section", std::string{what} + " has no section " + code(part.title),
                         remedy);
        }
    }
    return summary;
}

void refuse_text(const heading& part, std::string_view where_to, file_faults& faults) {
    if (part.text.empty()) { return; }
    faults.error({part.line, 1}, "stray-text", "nobody is shown the text " + code(clip(one_line(part.text), 40)),
                 "move it below " + std::string{where_to});
}

source read_source(const yaml_node& map, bool with_year, file_faults& faults) {
    constexpr std::array keys = {
        key_rule{"title", shape::text},
        key_rule{"address", shape::address, presence::optional},
        key_rule{"year", shape::whole_number},
    };
    const auto* entry = map.find("source");
    if (entry == nullptr) { return {}; }
    const std::span<const key_rule> all{keys};
    check_keys(entry->value, with_year ? all : all.first(2), "a source", faults);
    return {text_of(entry->value, "title"), text_of(entry->value, "address"),
            whole_number_of(entry->value, "year").value_or(0)};
}

std::vector<draft<faq_entry>> read_faq(const document& page, const std::vector<const heading*>& headings,
                                       const faq_defaults& defaults, file_faults& faults) {
    const auto& entries = child_of(page.data, "faq");
    std::vector<draft<faq_entry>> read;
    for (const auto* part : headings) {
        const auto* entry = entry_of(*part, entries, faults);
        if (entry == nullptr) { continue; }
        read.push_back(read_faq_entry(page, *part, *entry, defaults, faults));
    }
    for (const auto& entry : entries.entries) {
        const auto has_id = [&](const heading* part) { return part->id == entry.key; };
        if (std::ranges::any_of(headings, has_id)) { continue; }
        faults.error(entry.where, "faq-without-heading", "no question on the page has the id " + code(entry.key),
                     "add a heading that ends in " + code("{#" + entry.key + "}") + ", with the answer below it");
    }
    return read;
}

}  // namespace hirewise::knowledge
