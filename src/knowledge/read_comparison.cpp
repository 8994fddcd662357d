#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "knowledge/page_parts.hpp"
#include "knowledge/read_rating.hpp"
#include "knowledge/readers.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array page_keys = {
    key_rule{"options", shape::texts},
    key_rule{"domain", shape::text, presence::required, 60},
    key_rule{"reviewer", shape::text, presence::required, 80},
    key_rule{"reviewed_on", shape::date},
    key_rule{"review_after_days", shape::whole_number, presence::optional},
    key_rule{"source", shape::map, presence::optional},
    key_rule{"criteria", shape::texts, presence::optional},
    key_rule{"ratings", shape::map, presence::optional},
    key_rule{"choose_when", shape::map, presence::optional},
    key_rule{"leans_to", shape::text, presence::optional},
    key_rule{"mentions", shape::texts, presence::optional},
    key_rule{"rules", shape::list, presence::optional},
    key_rule{"faq", shape::map, presence::optional},
    key_rule{"calls", shape::list, presence::optional},
};

constexpr std::array rule_keys = {
    key_rule{"use_case", shape::text},
    key_rule{"option", shape::text},
    key_rule{"reason", shape::text},
};

constexpr std::array call_keys = {
    key_rule{"option", shape::text, presence::optional},
    key_rule{"label", shape::text, presence::required, 75},  // Slack's limit for the text of a button
};

// The criteria that the page names; if it names none, those of its own ratings.
void read_criteria_of(const yaml_node& data, comparison& into, file_faults& faults) {
    into.criteria = texts_of(data, "criteria");
    const auto& own = child_of(data, "ratings").entries;
    if (into.criteria.empty()) {
        for (const auto& criterion : own) { into.criteria.push_back(criterion.key); }
    }
    if (into.criteria.empty() && data.type == yaml_node::kind::map) {
        faults.error({}, "missing-key", "a comparison lacks the key " + code("criteria"),
                     "add " + code("criteria:") +
                         " with the ids of those that matter here, as in `[performance, learning_curve]`");
    }
    for (const auto& criterion : own) {
        if (std::ranges::count(into.criteria, criterion.key) > 0) { continue; }
        faults.error(criterion.where, "criterion-not-on-page",
                     code(criterion.key) + " is rated here, but not among the page's criteria",
                     "add it to `criteria`, or delete its ratings");
    }
}

void read_ratings(const yaml_node& data, const page_judge& by, comparison& into, file_faults& faults) {
    for (const auto& criterion : child_of(data, "ratings").entries) {
        if (criterion.value.type != yaml_node::kind::map) {
            faults.error(criterion.where, "wrong-type", code(criterion.key) + " must hold one rating for each option",
                         "write a line for each option below it, as in `rust: {value: 9, judgement: ...}`");
            continue;
        }
        for (const auto& option : criterion.value.entries) {
            into.ratings[criterion.key][option.key] = read_rating(option.value, by, faults);
        }
    }
}

void read_rules(const yaml_node& data, comparison& into, file_faults& faults) {
    for (const auto& node : child_of(data, "rules").items) {
        check_keys(node, rule_keys, "a rule", faults);
        into.rules.push_back({text_of(node, "use_case"), text_of(node, "option"), text_of(node, "reason")});
    }
}

void read_choices(const yaml_node& data, comparison& into, file_faults& faults) {
    for (const auto& entry : child_of(data, "choose_when").entries) {
        check_entry_value(entry, {entry.key, shape::text}, faults);
        into.choose_when[entry.key] = text_of(child_of(data, "choose_when"), entry.key);
    }
}

void read_calls(const yaml_node& data, comparison& into, file_faults& faults) {
    for (const auto& node : child_of(data, "calls").items) {
        check_keys(node, call_keys, "a call to action", faults);
        into.calls.push_back({text_of(node, "option"), text_of(node, "label")});
    }
}

// Sorts the headings below the title into Verdict, Analysis and FAQ.
class section_reader {
public:
    section_reader(comparison& into, file_faults& faults) : into_{into}, faults_{faults} {}

    std::vector<const heading*> questions;

    void read(const heading& part) {
        if (part.level == 1) { refuse_text(part, "`## Verdict`", faults_); }
        if (part.level == 2) { open(part); }
        if (part.level == 3) { read_part(part); }
        if (part.level > 3) {
            faults_.error({part.line, 1}, "heading-level", "the heading " + code(part.title) + " is too deep",
                          "use bold text, or `###` for a part of its own");
        }
    }

    // A page without them would have nothing to say.
    void finish() {
        for (const auto* wanted : {"Verdict", "Analysis"}) {
            if (std::ranges::find(seen_, wanted) == seen_.end()) {
                faults_.error({}, "missing-section", "the page has no section " + code(wanted),
                              "add " + code(std::string{"## "} + wanted) + " with its text");
            }
        }
    }

private:
    void open(const heading& part) {
        static const std::vector<std::string> names = {"Verdict", "Analysis", "FAQ"};
        if (std::ranges::find(names, part.title) == names.end()) {
            faults_.error({part.line, 1}, "unknown-section", "a comparison has no section " + code(part.title),
                          did_you_mean(part.title, names, "its sections are " + join_as_sentence(names)));
        } else if (std::ranges::find(seen_, part.title) != seen_.end()) {
            faults_.error({part.line, 1}, "duplicate-section", "a second section " + code(part.title),
                          "join it with the first");
        }
        current_ = part.title;
        seen_.push_back(part.title);
        if (current_ == "Verdict") {
            check_body(part, max_answer_length, "the verdict", faults_);
            into_.verdict = part.text;
        } else if (current_ == "Analysis" || current_ == "FAQ") {
            refuse_text(part, "a heading with `###`", faults_);
        }
    }

    void read_part(const heading& part) {
        if (current_ == "Analysis") {
            check_body(part, max_section_length, "the text", faults_);
            into_.analysis.push_back({part.title, part.text});
        } else if (current_ == "FAQ") {
            questions.push_back(&part);
        } else {
            faults_.error({part.line, 1}, "unknown-section", "nothing reads the heading " + code(part.title) + " here",
                          "move it below `## Analysis` or `## FAQ`");
        }
    }

    comparison& into_;
    file_faults& faults_;
    std::string current_;
    std::vector<std::string> seen_;
};

void read_front_matter(const document& page, comparison& into, file_faults& faults) {
    const auto& data = page.data;
    check_keys(data, page_keys, "a comparison", faults);
    const auto cited = read_source(data, true, faults);
    into.options = texts_of(data, "options");
    into.domain = text_of(data, "domain");
    into.reviewer = text_of(data, "reviewer");
    into.reviewed_on = date_of(data, "reviewed_on").value_or(std::chrono::year_month_day{});
    into.review_after_days = whole_number_of(data, "review_after_days").value_or(into.review_after_days);
    into.source_title = cited.title;
    into.source_address = cited.address;
    into.source_year = cited.year;
    into.leans_to = text_of(data, "leans_to");
    into.mentions = texts_of(data, "mentions");
    read_criteria_of(data, into, faults);
    read_ratings(data, {into.reviewer, cited}, into, faults);
    read_choices(data, into, faults);
    read_rules(data, into, faults);
    read_calls(data, into, faults);
}

}  // namespace

void read_comparison(const document& page, drafts& into, file_faults& faults) {
    if (!page.usable()) { return; }
    comparison read;
    read.id = page.id;
    read.location = page.name;
    read.title = read_title(page, faults);
    read_front_matter(page, read, faults);
    section_reader sections{read, faults};
    for (const auto& part : page.headings) { sections.read(part); }
    sections.finish();
    const faq_defaults defaults{read.options, read.reviewer, read.reviewed_on, read.review_after_days};
    for (auto& entry : read_faq(page, sections.questions, defaults, faults)) {
        read.faq.push_back(entry.value);
        into.faqs.push_back(std::move(entry));
    }
    into.comparisons.push_back({std::move(read), &page, &page.data});
}

}  // namespace hirewise::knowledge
