#include "cards/project_form.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "cards/card_parts.hpp"
#include "cards/project_choices.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr std::string_view entry = "entry";  // the action id of every field
constexpr std::string_view kinds_block = "kinds";
constexpr std::string_view stack_block = "stack";
constexpr std::string_view excluded_block = "excluded";
constexpr std::string_view size_block = "size";
constexpr std::string_view deadline_block = "deadline";
constexpr std::string_view musts_block = "musts";
constexpr std::string_view words_block = "words";
constexpr std::string_view channel_block = "channel";

constexpr std::size_t most_kinds = 4;
constexpr std::size_t most_stack = 10;
constexpr std::size_t most_musts = 5;
constexpr std::size_t longest_words = 1'000;  // units
constexpr double largest_team = 10'000;
constexpr double large_team = 24;  // people from whom on it is a team of dozens
constexpr double must_have = 3;    // the multiplier of a criterion that is a must
constexpr std::chrono::days urgent{60};
constexpr std::chrono::days far_off{3'650};

constexpr std::string_view gone =
    "What is known has changed since you opened this form, and one of your choices is no longer there. Choose again.";

slack::input_options optional(std::string_view hint = {}) {
    slack::input_options how;
    how.optional = true;
    how.hint = hint;
    return how;
}

void add_field(blocks& form, std::string_view block_id, std::string_view label, const slack::element& field,
               std::string_view hint = {}) {
    if (!field.is_none()) { form.push_back(slack::input(block_id, label, field, optional(hint))); }
}

void add_stances(blocks& form) {
    for (const auto& menu : stance_menus()) {
        std::vector<slack::option> options;
        for (const auto& each : menu.stances) { options.push_back({std::string{each.label}, std::string{each.value}}); }
        add_field(form, menu.block, menu.label, slack::static_select(entry, options, "Not said"));
    }
}

void add_target(blocks& form, bool starts_with_channel) {
    slack::conversations_select_options where;
    where.placeholder = "Choose a channel";
    where.starts_with_current = starts_with_channel;
    where.response_url_enabled = true;
    add_field(form, channel_block, "Post the recommendation to", slack::conversations_select(entry, where),
              "Leave it empty to get it as a direct message.");
}

// Reads one form; what is wrong is noted by block.
class form_reader {
public:
    form_reader(const knowledge::snapshot& base, const slack::form_values& form, std::chrono::year_month_day today)
        : base_{base}, form_{form}, today_{today} {}

    project_form run() {
        made_.project.today = today_;
        read_choices();
        read_size();
        read_stances();
        read_deadline();
        read_words();
        made_.channel = form_.channel(channel_block, entry);
        const auto& asked = made_.project;
        const bool says_nothing = asked.use_cases.empty() && asked.priorities.empty() && asked.words.empty();
        if (says_nothing && made_.errors.empty()) {
            reject(kinds_block, "Choose at least one kind of project, or say below what is a must.");
        }
        return std::move(made_);
    }

private:
    void reject(std::string_view block, std::string_view words) { made_.errors[std::string{block}] = words; }

    // The ids chosen in a field; an error if one of them is not known, or if there are too many.
    template <class Known>
    std::vector<std::string> ids(std::string_view block, std::size_t most, Known is_known) {
        auto chosen = form_.choices(block, entry);
        if (chosen.size() > most) { reject(block, "Choose at most " + std::to_string(most) + "."); }
        if (!std::ranges::all_of(chosen, is_known)) { reject(block, gone); }
        return chosen;
    }

    void read_choices() {
        const auto is_technology = [&](const std::string& id) { return base_.find_technology(id) != nullptr; };
        auto& asked = made_.project;
        asked.use_cases =
            ids(kinds_block, most_kinds, [&](const std::string& id) { return base_.find_use_case(id) != nullptr; });
        asked.in_use = ids(stack_block, most_stack, is_technology);
        asked.excluded = ids(excluded_block, most_stack, is_technology);
        const auto both = std::ranges::find_first_of(asked.excluded, asked.in_use);
        if (both != asked.excluded.end()) {
            reject(excluded_block, technology_name(base_, *both) +
                                       " stands among what you have as well. Take it out "
                                       "of one of the two.");
        }
        const auto musts =
            ids(musts_block, most_musts, [&](const std::string& id) { return base_.find_criterion(id) != nullptr; });
        for (const auto& id : musts) { asked.priorities.push_back({id, must_have, "a must"}); }
    }

    void read_size() {
        if (form_.text(size_block, entry).empty()) { return; }
        const auto people = form_.number(size_block, entry);
        if (!people || *people < 1 || *people > largest_team || std::floor(*people) != *people) {
            return reject(size_block, "Write a whole number of people, from 1 to 10,000.");
        }
        if (*people >= large_team) { add_use_case("large_team"); }
        if (*people <= 2) { add_priority({"operations", 2, "a team of one or two"}); }
    }

    void read_stances() {
        for (const auto& menu : stance_menus()) {
            const auto value = form_.choice(menu.block, entry);
            if (value.empty()) { continue; }
            const auto* chosen = find_stance(menu, value);
            if (chosen == nullptr) {
                reject(menu.block, gone);
                continue;
            }
            for (const auto& each : chosen->priorities) { add_priority(each); }
            if (menu.block == "region") { made_.passed_on.push_back("hiring in: " + std::string{chosen->label}); }
        }
    }

    // The nearer it is, the more it counts how fast one gets there.
    void read_deadline() {
        const auto day = form_.date(deadline_block, entry);
        if (!day) { return; }
        const auto left = std::chrono::sys_days{*day} - std::chrono::sys_days{today_};
        if (left < std::chrono::days{0}) { return reject(deadline_block, "Pick a date in the future."); }
        if (left > far_off) { return reject(deadline_block, "Pick a date within ten years."); }
        if (left <= urgent) {
            add_priority({"developer_productivity", 2, "a near deadline"});
            add_priority({"talent_availability", 2, "a near deadline"});
        }
    }

    void read_words() {
        auto words = std::string{trim(valid_utf8(form_.text(words_block, entry)))};
        if (utf16_length(words) > longest_words) { reject(words_block, "Shorten it to 1,000 characters."); }
        made_.project.words = std::move(words);
    }

    // What the knowledge does not have (any longer) cannot count; what is a must stays one.
    void add_priority(const advice::priority& wanted) {
        auto& all = made_.project.priorities;
        const bool known = std::ranges::find(all, wanted.criterion, &advice::priority::criterion) != all.end();
        if (!known && base_.find_criterion(wanted.criterion) != nullptr) { all.push_back(wanted); }
    }
    void add_use_case(std::string_view id) {
        auto& all = made_.project.use_cases;
        if (std::ranges::find(all, id) == all.end() && base_.find_use_case(id) != nullptr) { all.emplace_back(id); }
    }

    const knowledge::snapshot& base_;
    const slack::form_values& form_;
    std::chrono::year_month_day today_;
    project_form made_;
};

}  // namespace

slack::modal_view project_view(const knowledge::snapshot& base, bool starts_with_channel) {
    slack::modal_view view{"Your project", {}, "Recommend", "Cancel"};
    auto& form = view.blocks;
    add_text(form, "Say what you know; leave out the rest. You get whom to hire, with reasons.");
    add_field(form, kinds_block, "Kind of project",
              slack::grouped_multi_select(entry, use_case_groups(base), "What it is, up to four", {}, most_kinds));
    const auto technologies = technology_groups(base);
    add_field(form, stack_block, "What you have already",
              slack::grouped_multi_select(entry, technologies, "Technologies in use", {}, most_stack));
    add_field(form, excluded_block, "What you do not want",
              slack::grouped_multi_select(entry, technologies, "Technologies to leave out", {}, most_stack));
    slack::number_input_options size;
    size.lowest = 1;
    size.highest = largest_team;
    add_field(form, size_block, "Team size", slack::number_input(entry, size), "How many people build it.");
    add_stances(form);
    add_field(form, deadline_block, "Deadline", slack::date_picker(entry));
    add_field(
        form, musts_block, "Must-haves",
        slack::multi_static_select(entry, criterion_options(base), "What counts most, up to five", {}, most_musts));
    slack::text_input_options words;
    words.multiline = true;
    words.max_length = longest_words;
    words.placeholder = "It has to run in the browser as well. No PHP.";
    add_field(form, words_block, "Anything else", slack::text_input(entry, words));
    add_target(form, starts_with_channel);
    view.callback_id = project_callback;
    return view;
}

project_form read_project(const knowledge::snapshot& base, const slack::form_values& form,
                          std::chrono::year_month_day today) {
    return form_reader{base, form, today}.run();
}

}  // namespace hirewise::cards
