#include "workspace/block_elements.hpp"

// Rich text as a tree of parts and leaves (slack-platform, 6.3).
namespace hirewise::workspace {

namespace {

member type_member() {
    return {"type", text_between(1, 40), true};
}

// Text, links and whatever else stands in a line.
rule leaf_rule() {
    const rule style = object_with({{"bold", boolean()},
                                    {"italic", boolean()},
                                    {"strike", boolean()},
                                    {"code", boolean()},
                                    {"underline", boolean()}});
    const member look{"style", style};
    return by_type({
        {"text", object_with({type_member(), {"text", text_between(1, 40'000), true}, look})},
        {"link", object_with({type_member(),
                              {"url", text_between(1, 3000), true},
                              {"text", text_between(1, 40'000)},
                              {"unsafe", boolean()},
                              look})},
        {"user", object_with({type_member(), {"user_id", text_between(1, 40), true}, look})},
        {"channel", object_with({type_member(), {"channel_id", text_between(1, 40), true}, look})},
        {"usergroup", object_with({type_member(), {"usergroup_id", text_between(1, 40), true}, look})},
        {"team", object_with({type_member(), {"team_id", text_between(1, 40), true}, look})},
        {"broadcast", object_with({type_member(), {"range", one_of({"here", "channel", "everyone"}), true}, look})},
        {"color", object_with({type_member(), {"value", text_between(1, 40), true}, look})},
        {"date", object_with({type_member(),
                              {"timestamp", number(), true},
                              {"format", text_between(1, 255), true},
                              {"url", text_between(1, 3000)},
                              {"fallback", text_between(1, 255)},
                              look})},
        {"emoji",
         object_with({type_member(), {"name", text_between(1, 100), true}, {"unicode", text_between(1, 40)}, look})},
    });
}

}  // namespace

rule rich_text_rule() {
    const member border{"border", integer_between(0, 1)};
    const rule leaves = array_of(0, 10'000, leaf_rule());
    const rule section = object_with({type_member(), {"elements", leaves, true}});
    const rule list = object_with({type_member(),
                                   {"style", one_of({"bullet", "ordered"}), true},
                                   {"elements", array_of(1, 10'000, section), true},
                                   {"indent", integer_between(0, 8)},
                                   {"offset", integer_between(0, 100'000)},
                                   border});
    const rule quote = object_with({type_member(), {"elements", leaves, true}, border});
    const rule code =
        object_with({type_member(), {"elements", leaves, true}, border, {"language", text_between(1, 40)}});
    const rule part = by_type({{"rich_text_section", section},
                               {"rich_text_list", list},
                               {"rich_text_quote", quote},
                               {"rich_text_preformatted", code}});
    return object_with(
        {type_member(), {"block_id", text_between(1, 255)}, {"elements", array_of(1, 10'000, part), true}});
}

}  // namespace hirewise::workspace
