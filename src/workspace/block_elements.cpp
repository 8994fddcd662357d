#include "workspace/block_elements.hpp"

#include <map>
#include <utility>

#include "workspace/select_rules.hpp"

namespace hirewise::workspace {

namespace {

using rules = std::map<std::string_view, rule>;

constexpr std::size_t most_options = 100;

member type_member() {
    return {"type", text_between(1, 40), true};
}

rule button_rule() {
    return interactive({{"text", plain_text(75), true},
                        {"value", text_between(0, 2000)},
                        {"url", text_between(1, 3000)},
                        {"style", one_of({"primary", "danger"})},
                        {"confirm", confirm_rule()},
                        {"accessibility_label", text_between(1, 75)}});
}

rule feedback_rule() {
    const rule thumb = object_with({{"text", plain_text(75), true},
                                    {"value", text_between(1, 2000), true},
                                    {"accessibility_label", text_between(1, 75)}});
    return interactive({{"positive_button", thumb, true}, {"negative_button", thumb, true}});
}

rule icon_button_rule() {
    return interactive({{"icon", text_between(1, 40), true},
                        {"text", plain_text(75), true},
                        {"value", text_between(0, 2000)},
                        {"visible_to_user_ids", array_of(0, most_options, text_between(1, 40))},
                        {"confirm", confirm_rule()},
                        {"accessibility_label", text_between(1, 75)}});
}

void add_choices(rules& table) {
    const rule ticked = option_rule(false, true);
    const rule options = array_of(1, 10, ticked);
    table["checkboxes"] =
        interactive({{"options", options, true}, {"initial_options", options}, {"confirm", confirm_rule()}});
    table["radio_buttons"] =
        interactive({{"options", options, true}, {"initial_option", ticked}, {"confirm", confirm_rule()}});
    table["overflow"] =
        interactive({{"options", array_of(1, 5, option_rule(true)), true}, {"confirm", confirm_rule()}});
}

rule dispatch_rule() {
    const rule words = one_of({"on_enter_pressed", "on_character_entered"});
    return object_with({{"trigger_actions_on", array_of(1, 2, words)}});
}

void add_pickers(rules& table) {
    const member placeholder{"placeholder", plain_text(150)};
    const member confirm{"confirm", confirm_rule()};
    table["datepicker"] =
        interactive({placeholder, confirm, {"initial_date", text_like(R"(\d{4}-\d\d-\d\d)", "a date as 2026-01-31")}});
    table["timepicker"] = interactive({placeholder,
                                       confirm,
                                       {"initial_time", text_like(R"([0-2]\d:[0-5]\d)", "a time as 09:30")},
                                       {"timezone", text_between(1, 60)}});
    table["datetimepicker"] =
        interactive({confirm, {"initial_date_time", integer_between(1'000'000'000, 9'999'999'999)}});
}

void add_inputs(rules& table) {
    const member placeholder{"placeholder", plain_text(150)};
    const member initial{"initial_value", text_between(0, 3000)};
    const member dispatch{"dispatch_action_config", dispatch_rule()};
    table["plain_text_input"] = interactive({placeholder,
                                             initial,
                                             dispatch,
                                             {"multiline", boolean()},
                                             {"min_length", integer_between(0, 3000)},
                                             {"max_length", integer_between(1, 3000)}});
    table["number_input"] = interactive({placeholder,
                                         initial,
                                         dispatch,
                                         {"is_decimal_allowed", boolean(), true},
                                         {"min_value", text_between(1, 40)},
                                         {"max_value", text_between(1, 40)}});
    table["email_text_input"] = table["url_text_input"] = interactive({placeholder, initial, dispatch});
    table["rich_text_input"] = interactive({placeholder,
                                            dispatch,
                                            {"initial_value", rich_text_rule()},
                                            {"min_lines", integer_between(1, 100)},
                                            {"max_lines", integer_between(1, 100)}});
    table["file_input"] =
        interactive({{"filetypes", array_of(1, 100, text_between(1, 40))}, {"max_files", integer_between(1, 10)}});
}

rule workflow_button_rule() {
    const rule parameter = object_with({{"name", text_between(1, 255), true}, {"value", text_between(0, 3000), true}});
    const rule trigger = object_with({{"url", text_between(1, 3000), true},
                                      {"customizable_input_parameters", array_of(0, most_options, parameter)}});
    return interactive({{"text", plain_text(75), true},
                        {"workflow", object_with({{"trigger", trigger, true}}), true},
                        {"style", one_of({"primary", "danger"})},
                        {"accessibility_label", text_between(1, 75)}});
}

rules all_elements() {
    rules table;
    table["button"] = button_rule();
    table["feedback_buttons"] = feedback_rule();
    table["icon_button"] = icon_button_rule();
    table["image"] = image_rule(false);
    table["plain_text"] = plain_text(3000);
    table["mrkdwn"] = any_text(3000);
    for (auto& [type, made] : select_rules()) { table[type] = std::move(made); }
    add_choices(table);
    add_pickers(table);
    add_inputs(table);
    table["workflow_button"] = workflow_button_rule();
    return table;
}

}  // namespace

rule plain_text(std::size_t most) {
    return object_with(
        {{"type", one_of({"plain_text"}), true}, {"text", text_between(1, most), true}, {"emoji", boolean()}});
}

rule any_text(std::size_t most) {
    const rule marked_up = object_with(
        {{"type", one_of({"mrkdwn"}), true}, {"text", text_between(1, most), true}, {"verbatim", boolean()}});
    return by_type({{"plain_text", plain_text(most)}, {"mrkdwn", marked_up}});
}

rule element_among(const std::vector<std::string_view>& types) {
    rules wanted;
    rules every = all_elements();
    for (const std::string_view type : types) { wanted[type] = std::move(every.at(type)); }
    return by_type(std::move(wanted));
}

rule image_rule(bool is_block) {
    const rule file = object_with({{"id", text_between(1, 40)}, {"url", text_between(1, 3000)}});
    std::vector<member> members = {type_member(),
                                   {"alt_text", text_between(1, 2000), true},
                                   {"image_url", text_between(1, 3000)},
                                   {"slack_file", all_of({file, exactly_one_of({"id", "url"})})}};
    if (is_block) {
        members.push_back({"title", plain_text(2000)});
        members.push_back({"block_id", text_between(1, 255)});
    }
    return all_of({object_with(std::move(members)), exactly_one_of({"image_url", "slack_file"})});
}

}  // namespace hirewise::workspace
