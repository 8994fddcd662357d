#include <algorithm>
#include <set>

#include "knowledge/markdown_faults.hpp"
#include "knowledge/page_texts.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"
#include "knowledge/technology_names.hpp"

namespace hirewise::knowledge::rules {
namespace {

// In texts that decide, a wrong name is an error; a longer text may name others in passing, which `mentions` declares.
bool decides(text_kind kind) {
    return kind != text_kind::analysis && kind != text_kind::question && kind != text_kind::answer;
}

// Whose names a page may use.
class own_names {
public:
    own_names(const std::vector<std::string>& options, const std::vector<std::string>& mentions,
              const technology_family& family)
        : options_{options}, mentions_{mentions}, family_{family} {}

    bool include(std::string_view id) const {
        return std::ranges::count(mentions_, id) > 0 ||
               std::ranges::any_of(options_, [&](const auto& option) { return family_.related(option, id); });
    }

private:
    const std::vector<std::string>& options_;
    const std::vector<std::string>& mentions_;
    const technology_family& family_;
};

void report_name(const std::string& file, position where, const named_technology& named, bool is_error,
                 fault_list& faults) {
    const auto message = "the text names " + code(named.name) + ", which this page is not about";
    if (is_error) {
        faults.error(file, where, "foreign-name", message,
                     "check that no text of another page slipped in; if the name is meant, add " + code(named.id) +
                         " to `mentions`");
    } else {
        faults.warning(file, where, "foreign-name", message,
                       "if it is meant, add " + code(named.id) + " to `mentions`");
    }
}

void check_names(const draft<comparison>& page, const technology_names& names, const technology_family& family,
                 fault_list& faults) {
    const own_names own{page.value.options, page.value.mentions, family};
    for (const auto& text : texts_of(page)) {
        std::set<std::string_view> seen;
        for (const auto& named : names.in(text.text)) {
            if (own.include(named.id) || !seen.insert(named.id).second) { continue; }
            report_name(page.origin->name, text.place(named.offset), named, decides(text.kind), faults);
        }
    }
}

// The title on cards and that of the page.
void check_title(const draft<role>& brief, const technology_names& names, const technology_family& family,
                 fault_list& faults) {
    const std::vector<std::string> nobody;
    const own_names own{brief.value.technologies, nobody, family};
    const auto check = [&](std::string_view title, position where) {
        for (const auto& named : names.in(title)) {
            if (own.include(named.id)) { continue; }
            faults.error(brief.origin->name, where, "foreign-name",
                         "the title names " + code(named.name) + ", which this role is not for",
                         "correct the title, or add " + code(named.id) + " to `technologies`");
        }
    };
    check(brief.value.title, place_of(*brief.node, "title"));
    for (const auto& part : brief.origin->headings) {
        if (part.level == 1) { check(part.title, {part.line, 1}); }
    }
}

void check_markdown(const document& page, const std::vector<page_text>& texts, fault_list& faults) {
    for (const auto& text : texts) {
        for (const auto& fault : unsupported_markdown(text.text)) {
            faults.error(page.name, text.place(fault.offset), "unsupported-markdown",
                         "Slack cannot show " + std::string{fault.what} + " in a message", std::string{fault.remedy});
        }
    }
}

}  // namespace

void names_belong_to_their_page(const drafts& base, fault_list& faults) {
    const technology_names names{base.technologies};
    const technology_family family{base.technologies};
    for (const auto& page : base.comparisons) { check_names(page, names, family, faults); }
    for (const auto& brief : base.roles) { check_title(brief, names, family, faults); }
}

void markdown_can_be_shown(const drafts& base, fault_list& faults) {
    for (const auto& page : base.comparisons) { check_markdown(*page.origin, texts_of(page), faults); }
    for (const auto& each : base.technologies) { check_markdown(*each.origin, summary_of(*each.origin), faults); }
    for (const auto& each : base.roles) { check_markdown(*each.origin, summary_of(*each.origin), faults); }
    std::set<const document*> seen;
    for (const auto& each : base.faqs) {
        const auto& page = *each.origin;
        if (page.is_in("faqs") && seen.insert(&page).second) { check_markdown(page, questions_of(page), faults); }
    }
}

}  // namespace hirewise::knowledge::rules
