#include "crawl/touches.hpp"

#include "base/json.hpp"
#include "workspace/element_tree.hpp"

namespace hirewise::test {
namespace {

using nlohmann::json;

// The names of the members of a value that is JSON; else only whether there is one.
std::string shape_of(const std::string& value) {
    const auto parsed = parse_json(value);
    if (!parsed || !parsed->is_object()) { return value.empty() ? "none" : "text"; }
    std::string shape;
    for (const auto& [name, member] : parsed->items()) { shape += name + ":" + member.type_name() + " "; }
    return shape;
}

std::string words_of(const json& labelled) {
    return text_at(member_at(labelled, "text"), "text");
}

// The options of a menu, whether in groups or not.
std::vector<json> options_of(const json& element) {
    const auto& plain = member_at(element, "options");
    std::vector<json> all(plain.begin(), plain.end());
    for (const auto& group : member_at(element, "option_groups")) {
        const auto& options = member_at(group, "options");
        all.insert(all.end(), options.begin(), options.end());
    }
    return all;
}

class collector {
public:
    void add(const json& block, const json& element) {
        const auto type = text_at(element, "type");
        block_id_ = text_at(block, "block_id");
        action_id_ = text_at(element, "action_id");
        if (type == "button") {
            push(words_of(element), shape_of(text_at(element, "value")), json::object());
        } else if (type == "feedback_buttons") {
            for (const auto* thumb : {"positive_button", "negative_button"}) { add_thumb(element, thumb); }
        } else if (type == "static_select" || type == "overflow" || type == "radio_buttons") {
            for (const auto& option : options_of(element)) { add_option(option); }
        } else if (type != "image") {
            action_id_.clear();
            push(type, type, json::object());
        }
    }
    std::vector<touch> take() { return std::move(found_); }

private:
    void push(std::string label, std::string shape, json chosen) {
        found_.push_back({block_id_, action_id_, std::move(label), std::move(shape), std::move(chosen)});
    }
    void add_thumb(const json& element, const char* which) {
        const auto& thumb = member_at(element, which);
        const auto value = text_at(thumb, "value");
        push(words_of(thumb), which + (" " + shape_of(value)), {{"value", value}});
    }
    void add_option(const json& option) {
        const auto value = text_at(option, "value");
        push("“" + words_of(option) + "”", value, {{"selected", value}});
    }

    std::string block_id_;
    std::string action_id_;
    std::vector<touch> found_;
};

}  // namespace

std::vector<touch> touches_in(const json& blocks) {
    collector all;
    workspace::visit_elements(blocks, [&](const json& block, const json& element) {
        if (text_at(block, "type") != "input") { all.add(block, element); }
        return false;
    });
    return all.take();
}

}  // namespace hirewise::test
