#include "workspace/select_rules.hpp"

#include <utility>

#include "workspace/block_elements.hpp"

namespace hirewise::workspace {

namespace {

constexpr std::size_t most_options = 100;

// `multiple`: max_selected_items is for those only.
rule select_rule(std::vector<member> more, bool multiple) {
    more.push_back({"placeholder", plain_text(150)});
    more.push_back({"confirm", confirm_rule()});
    if (multiple) { more.push_back({"max_selected_items", integer_between(1, most_options)}); }
    return interactive(std::move(more));
}

// What is chosen at the start: one of something, or a list of it.
member initial_choice(std::string_view single, std::string_view several, const rule& what, bool multiple) {
    return multiple ? member{several, array_of(1, most_options, what)} : member{single, what};
}

rule static_select_rule(bool multiple) {
    const rule members = select_rule({{"options", array_of(1, most_options, option_rule())},
                                      {"option_groups", option_groups_rule(1)},
                                      initial_choice("initial_option", "initial_options", option_rule(), multiple)},
                                     multiple);
    return all_of({members, exactly_one_of({"options", "option_groups"})});
}

rule filter_rule() {
    const rule members = object_with({{"include", array_of(1, 4, one_of({"im", "mpim", "private", "public"}))},
                                      {"exclude_external_shared_channels", boolean()},
                                      {"exclude_bot_users", boolean()}});
    return all_of({members, at_least_one_of({"include", "exclude_external_shared_channels", "exclude_bot_users"})});
}

// Only single selects can give a response address.
std::vector<member> with_response_url(std::vector<member> members, bool multiple) {
    if (!multiple) { members.push_back({"response_url_enabled", boolean()}); }
    return members;
}

}  // namespace

rule interactive(std::vector<member> more) {
    more.push_back({"type", text_between(1, 40), true});
    more.push_back({"action_id", text_between(1, 255)});
    more.push_back({"focus_on_load", boolean()});
    return object_with(std::move(more));
}

rule confirm_rule() {
    return object_with({{"title", plain_text(100)},
                        {"text", any_text(300), true},
                        {"confirm", plain_text(30)},
                        {"deny", plain_text(30)},
                        {"style", one_of({"primary", "danger"})}});
}

rule option_rule(bool with_address, bool marked_up) {
    std::vector<member> members = {{"text", marked_up ? any_text(75) : plain_text(75), true},
                                   {"value", text_between(1, 150), true},
                                   {"description", marked_up ? any_text(75) : plain_text(75)}};
    if (with_address) { members.push_back({"url", text_between(1, 3000)}); }
    return object_with(std::move(members));
}

rule options_rule() {
    return array_of(0, most_options, option_rule());
}

rule option_groups_rule(std::size_t least) {
    return array_of(
        least, most_options,
        object_with({{"label", plain_text(75), true}, {"options", array_of(1, most_options, option_rule()), true}}));
}

const std::vector<std::string_view>& select_types() {
    static const std::vector<std::string_view> types = {
        "static_select",        "multi_static_select",        "external_select", "multi_external_select",
        "users_select",         "multi_users_select",         "channels_select", "multi_channels_select",
        "conversations_select", "multi_conversations_select",
    };
    return types;
}

std::map<std::string_view, rule> select_rules() {
    std::map<std::string_view, rule> table;
    const rule id = text_between(1, 40);
    for (const bool multiple : {false, true}) {
        const auto put = [&](std::string_view single, std::string_view several, rule made) {
            table[multiple ? several : single] = std::move(made);
        };
        put("static_select", "multi_static_select", static_select_rule(multiple));
        put("external_select", "multi_external_select",
            select_rule({{"min_query_length", integer_between(0, 3000)},
                         initial_choice("initial_option", "initial_options", option_rule(), multiple)},
                        multiple));
        put("users_select", "multi_users_select",
            select_rule({initial_choice("initial_user", "initial_users", id, multiple)}, multiple));
        put("conversations_select", "multi_conversations_select",
            select_rule(
                with_response_url({initial_choice("initial_conversation", "initial_conversations", id, multiple),
                                   {"default_to_current_conversation", boolean()},
                                   {"filter", filter_rule()}},
                                  multiple),
                multiple));
        put("channels_select", "multi_channels_select",
            select_rule(
                with_response_url({initial_choice("initial_channel", "initial_channels", id, multiple)}, multiple),
                multiple));
    }
    return table;
}

}  // namespace hirewise::workspace
