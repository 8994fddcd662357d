#include <array>

#include "knowledge/page_parts.hpp"
#include "knowledge/readers.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array page_keys = {
    key_rule{"technologies", shape::texts, presence::optional},
    key_rule{"reviewer", shape::text, presence::required, 80},
    key_rule{"reviewed_on", shape::date},
    key_rule{"review_after_days", shape::whole_number, presence::optional},
    key_rule{"source", shape::map, presence::optional},
    key_rule{"faq", shape::map},
};

}  // namespace

void read_faq_page(const document& page, drafts& into, file_faults& faults) {
    if (!page.usable()) { return; }
    check_keys(page.data, page_keys, "a page of questions", faults);
    read_title(page, faults);
    read_source(page.data, true, faults);
    faq_defaults defaults;
    defaults.technologies = texts_of(page.data, "technologies");
    defaults.reviewer = text_of(page.data, "reviewer");
    defaults.reviewed_on = date_of(page.data, "reviewed_on").value_or(std::chrono::year_month_day{});
    defaults.review_after_days = whole_number_of(page.data, "review_after_days").value_or(defaults.review_after_days);
    std::vector<const heading*> questions;
    for (const auto& part : page.headings) {
        if (part.level == 1) { refuse_text(part, "a question", faults); }
        if (part.level == 2) { questions.push_back(&part); }
        if (part.level > 2) {
            faults.error({part.line, 1}, "unknown-section", "nothing reads the heading " + code(part.title),
                         "questions are headings with `##`; use bold text below them");
        }
    }
    for (auto& entry : read_faq(page, questions, defaults, faults)) { into.faqs.push_back(std::move(entry)); }
}

}  // namespace hirewise::knowledge
