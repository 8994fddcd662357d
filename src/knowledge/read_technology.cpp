#include <array>

#include "knowledge/page_parts.hpp"
#include "knowledge/readers.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array technology_keys = {
    key_rule{"category", shape::lower_text},
    key_rule{"role", shape::text, presence::required, 60},
    key_rule{"parent", shape::text, presence::optional},
    key_rule{"aliases", shape::lower_texts, presence::optional, 60},
    key_rule{"everyday", shape::flag, presence::optional},
    key_rule{"not_before", shape::lower_texts, presence::optional, 60},
    key_rule{"not_after", shape::lower_texts, presence::optional, 60},
    key_rule{"strong_before", shape::lower_texts, presence::optional, 60},
    key_rule{"strong_after", shape::lower_texts, presence::optional, 60},
};

std::string read_summary(const document& page, file_faults& faults) {
    std::string summary;
    for (const auto& part : page.headings) {
        if (part.level == 1 && summary.empty()) {
            check_body(part, max_answer_length, "the summary", faults);
            summary = part.text;
        } else if (part.level > 1) {
            faults.error({part.line, 1}, "unknown-section", "a technology has no section " + code(part.title),
                         "keep one paragraph below the title");
        }
    }
    return summary;
}

}  // namespace

void read_technology(const document& page, drafts& into, file_faults& faults) {
    technology read;
    read.id = page.id;
    if (page.usable()) {
        const auto& data = page.data;
        check_keys(data, technology_keys, "a technology", faults);
        read.name = read_title(page, faults);
        read.summary = read_summary(page, faults);
        read.category = text_of(data, "category");
        read.parent = text_of(data, "parent");
        read.role = text_of(data, "role");
        read.aliases = texts_of(data, "aliases");
        read.everyday = flag_of(data, "everyday").value_or(false);
        read.not_before = texts_of(data, "not_before");
        read.not_after = texts_of(data, "not_after");
        read.strong_before = texts_of(data, "strong_before");
        read.strong_after = texts_of(data, "strong_after");
    }
    into.technologies.push_back({std::move(read), &page, &page.data});
}

}  // namespace hirewise::knowledge
