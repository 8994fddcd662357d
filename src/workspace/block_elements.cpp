#include "workspace/block_elements.hpp"

#include <map>
#include <utility>

namespace hirewise::workspace {

namespace {

using rules = std::map<std::string_view, rule>;

constexpr std::size_t most_options = 100;

member type_member() {
    return {"type", text_between(1, 40), true};
}

// The members of an element that is called `action_id` in payloads, and more.
rule interactive(std::vector<member> more) {
    more.push_back(type_member());
    more.push_back({"action_id", text_between(1, 255)});
    more.push_back({"focus_on_load", boolean()});
    return object_with(std::move(more));
}

rule confirm_rule() {
    return object_with({{"title", plain_text(100), true},
                        {"text", any_text(300), true},
                        {"confirm", plain_text(30), true},
                        {"deny", plain_text(30), true},
                        {"style", one_of({"primary", "danger"})}});
}

rule option_rule(bool with_address = false, bool marked_up = false) {
    std::vector<member> members = {{"text", marked_up ? any_text(75) : plain_text(75), true},
                                   {"value", text_between(1, 150), true},
                                   {"description", marked_up ? any_text(75) : plain_text(75)}};
    if (with_address) { members.push_back({"url", text_between(1, 3000)}); }
    return object_with(std::move(members));
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

rule select_rule(std::vector<member> more) {
    more.push_back({"placeholder", plain_text(150)});
    more.push_back({"confirm", confirm_rule()});
    more.push_back({"max_selected_items", integer_between(1, most_options)});
    return interactive(std::move(more));
}

rule static_select_rule() {
    const rule members = select_rule({{"options", array_of(1, most_options, option_rule())},
                                      {"option_groups", option_groups_rule(1)},
                                      {"initial_option", option_rule()},
                                      {"initial_options", array_of(1, most_options, option_rule())}});
    return all_of({members, exactly_one_of({"options", "option_groups"})});
}

void add_selects(rules& table) {
    const rule external = select_rule({{"min_query_length", integer_between(0, 3000)},
                                       {"initial_option", option_rule()},
                                       {"initial_options", array_of(1, most_options, option_rule())}});
    const rule people = select_rule(
        {{"initial_user", text_between(1, 40)}, {"initial_users", array_of(1, most_options, text_between(1, 40))}});
    const rule conversations = select_rule({{"initial_conversation", text_between(1, 40)},
                                            {"initial_conversations", array_of(1, most_options, text_between(1, 40))},
                                            {"default_to_current_conversation", boolean()},
                                            {"filter", anything()},
                                            {"response_url_enabled", boolean()}});
    const rule channels = select_rule({{"initial_channel", text_between(1, 40)},
                                       {"initial_channels", array_of(1, most_options, text_between(1, 40))},
                                       {"response_url_enabled", boolean()}});
    table["static_select"] = table["multi_static_select"] = static_select_rule();
    table["external_select"] = table["multi_external_select"] = external;
    table["users_select"] = table["multi_users_select"] = people;
    table["conversations_select"] = table["multi_conversations_select"] = conversations;
    table["channels_select"] = table["multi_channels_select"] = channels;
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

void add_inputs(rules& table) {
    const member placeholder{"placeholder", plain_text(150)};
    const member initial{"initial_value", text_between(0, 3000)};
    const member dispatch{"dispatch_action_config", anything()};
    const member confirm{"confirm", confirm_rule()};
    table["datepicker"] = interactive({placeholder, confirm, {"initial_date", text_between(10, 10)}});
    table["timepicker"] =
        interactive({placeholder, confirm, {"initial_time", text_between(5, 5)}, {"timezone", text_between(1, 60)}});
    table["datetimepicker"] = interactive({confirm, {"initial_date_time", integer_between(0, 9'999'999'999)}});
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
}

rules all_elements() {
    rules table;
    table["button"] = button_rule();
    table["feedback_buttons"] = feedback_rule();
    table["icon_button"] = icon_button_rule();
    table["image"] = image_rule(false);
    table["plain_text"] = plain_text(3000);
    table["mrkdwn"] = any_text(3000);
    add_selects(table);
    add_choices(table);
    add_inputs(table);
    return table;
}

}  // namespace

rule options_rule() {
    return array_of(0, most_options, option_rule());
}

rule option_groups_rule(std::size_t least) {
    return array_of(
        least, most_options,
        object_with({{"label", plain_text(75), true}, {"options", array_of(1, most_options, option_rule()), true}}));
}

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

const std::vector<std::string_view>& select_types() {
    static const std::vector<std::string_view> types = {
        "static_select",        "multi_static_select",        "external_select", "multi_external_select",
        "users_select",         "multi_users_select",         "channels_select", "multi_channels_select",
        "conversations_select", "multi_conversations_select",
    };
    return types;
}

rule image_rule(bool is_block) {
    std::vector<member> members = {type_member(),
                                   {"alt_text", text_between(1, 2000), true},
                                   {"image_url", text_between(1, 3000)},
                                   {"slack_file", anything()}};
    if (is_block) {
        members.push_back({"title", plain_text(2000)});
        members.push_back({"block_id", text_between(1, 255)});
    }
    return all_of({object_with(std::move(members)), exactly_one_of({"image_url", "slack_file"})});
}

rule rich_text_rule() {
    const rule style = object_with({{"bold", boolean()},
                                    {"italic", boolean()},
                                    {"strike", boolean()},
                                    {"code", boolean()},
                                    {"underline", boolean()}});
    const member look{"style", style};
    const rule leaf = by_type({
        {"text", object_with({type_member(), {"text", text_between(1, 40'000), true}, look})},
        {"link", object_with({type_member(),
                              {"url", text_between(1, 3000), true},
                              {"text", text_between(1, 40'000)},
                              {"unsafe", boolean()},
                              look})},
        {"user", object_with({type_member(), {"user_id", text_between(1, 40), true}, look})},
        {"channel", object_with({type_member(), {"channel_id", text_between(1, 40), true}, look})},
        {"emoji", object_with({type_member(), {"name", text_between(1, 100), true}, {"unicode", text_between(1, 40)}})},
    });
    const member border{"border", integer_between(0, 1)};
    const rule leaves = array_of(0, 10'000, leaf);
    const rule section = object_with({type_member(), {"elements", leaves, true}});
    const rule list = object_with({type_member(),
                                   {"style", one_of({"bullet", "ordered"}), true},
                                   {"elements", array_of(1, 10'000, section), true},
                                   {"indent", integer_between(0, 8)},
                                   {"offset", integer_between(0, 100'000)},
                                   border});
    const rule quote = object_with({type_member(), {"elements", leaves, true}, border});
    const rule part = by_type({{"rich_text_section", section},
                               {"rich_text_list", list},
                               {"rich_text_quote", quote},
                               {"rich_text_preformatted", quote}});
    return object_with(
        {type_member(), {"block_id", text_between(1, 255)}, {"elements", array_of(1, 10'000, part), true}});
}

}  // namespace hirewise::workspace
