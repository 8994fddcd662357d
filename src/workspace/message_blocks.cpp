#include "workspace/message_blocks.hpp"

#include <array>
#include <utility>

#include "base/json.hpp"
#include "workspace/block_elements.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

const member type_member{"type", text_between(1, 40), true};

rule raw_text() {
    return object_with({type_member, {"text", text_between(1, 10'000), true}});
}

rule raw_number() {
    return object_with({type_member, {"value", number(), true}, {"text", text_between(1, 10'000), true}});
}

// All rows as long as the first, which holds plain cells only.
std::string row_fault(const json& block, const std::string& path) {
    const json& rows = member_at(block, "rows");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string at = path + "/rows/" + std::to_string(i);
        if (rows[i].size() != rows[0].size()) { return fault_at(at, "not as long as the first"); }
        for (const json& cell : rows[i]) {
            if (i == 0 && text_at(cell, "type") == "rich_text") { return fault_at(at, "rich_text in the header"); }
        }
    }
    return {};
}

rule task_members(std::vector<member> more) {
    const rule source = object_with(
        {{"type", one_of({"url"}), true}, {"url", text_between(1, 3000), true}, {"text", text_between(1, 256), true}});
    more.push_back({"title", text_between(1, 256), true});
    more.push_back({"details", rich_text_rule()});
    more.push_back({"output", rich_text_rule()});
    more.push_back({"sources", array_of(1, 100, source)});
    more.push_back({"icon", anything()});
    more.push_back({"hide_title", boolean()});
    return block_with(std::move(more));
}

}  // namespace

rule block_with(std::vector<member> members) {
    members.push_back(type_member);
    members.push_back({"block_id", text_between(1, 255)});
    return object_with(std::move(members));
}

rule table_rule() {
    const rule cell =
        by_type({{"raw_text", raw_text()}, {"raw_number", raw_number()}, {"rich_text", rich_text_rule()}});
    const rule setting = object_with({{"align", one_of({"left", "center", "right"})}, {"is_wrapped", boolean()}});
    const rule setting_or_null = [setting](const json& value, const std::string& path) {
        return value.is_null() ? std::string{} : setting(value, path);
    };
    return block_with({{"rows", array_of(1, 100, array_of(1, 20, cell)), true},
                       {"column_settings", array_of(0, 20, setting_or_null)}});
}

rule data_table_rule() {
    const rule cell =
        by_type({{"raw_text", raw_text()}, {"raw_number", raw_number()}, {"rich_text", rich_text_rule()}});
    const rule members = block_with({{"caption", text_between(1, 2000), true},
                                     {"rows", array_of(2, 201, array_of(1, 20, cell)), true},
                                     {"page_size", integer_between(1, 100)},
                                     {"row_header_column_index", integer_between(0, 19)}});
    return all_of({members, row_fault});
}

rule card_rule() {
    const rule members = block_with({{"hero_image", image_rule(false)},
                                     {"icon", image_rule(false)},
                                     {"slack_icon", anything()},
                                     {"title", any_text(150)},
                                     {"subtitle", any_text(150)},
                                     {"body", any_text(200)},
                                     {"subtext", any_text(200)},
                                     {"actions", array_of(1, 3, element_among({"button"}))}});
    return all_of(
        {members, at_least_one_of({"hero_image", "title", "actions", "body"}), at_most_one_of({"icon", "slack_icon"})});
}

rule carousel_rule() {
    return block_with({{"elements", array_of(1, 10, by_type({{"card", card_rule()}})), true}});
}

rule task_card_rule() {
    return task_members({{"task_id", text_between(1, 255), true},
                         {"status", one_of({"pending", "in_progress", "complete", "error"}), true}});
}

rule plan_rule() {
    return block_with({{"title", text_between(1, 256), true},
                       {"tasks", array_of(0, 100, by_type({{"task_card", task_card_rule()}}))}});
}

rule video_rule() {
    return block_with({{"video_url", text_between(1, 3000), true},
                       {"thumbnail_url", text_between(1, 3000), true},
                       {"alt_text", text_between(1, 2000), true},
                       {"title", plain_text(199), true},
                       {"title_url", text_between(1, 3000)},
                       {"author_name", text_between(1, 49)},
                       {"provider_name", text_between(1, 100)},
                       {"provider_icon_url", text_between(1, 3000)},
                       {"description", plain_text(3000)}});
}

rule container_rule(const std::map<std::string_view, rule>& inner) {
    static constexpr std::array<std::string_view, 10> types = {"actions", "context",   "divider", "header", "image",
                                                               "input",   "rich_text", "section", "table",  "video"};
    std::map<std::string_view, rule> children;
    for (const std::string_view type : types) { children[type] = inner.at(type); }
    const rule members = block_with({{"child_blocks", array_of(1, 10, by_type(std::move(children))), true},
                                     {"title", any_text(150)},
                                     {"rich_text_title", rich_text_rule()},
                                     {"subtitle", any_text(150)},
                                     {"icon", image_rule(false)},
                                     {"width", one_of({"narrow", "standard", "wide", "full"})},
                                     {"is_collapsible", boolean()},
                                     {"default_collapsed", boolean()},
                                     {"has_header_divider", boolean()}});
    const rule divider = [](const json& block, const std::string& path) {
        const bool both = flag_at(block, "is_collapsible") && flag_at(block, "has_header_divider");
        return both ? fault_at(path, "has_header_divider only without is_collapsible") : std::string{};
    };
    return all_of({members, at_least_one_of({"title", "rich_text_title"}), divider});
}

}  // namespace hirewise::workspace
