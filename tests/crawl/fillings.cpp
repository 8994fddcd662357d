#include "crawl/fillings.hpp"

#include <array>
#include <chrono>
#include <cstdio>
#include <functional>

#include "base/json.hpp"

namespace hirewise::test {
namespace {

using nlohmann::json;
using fate = filling::fate;

struct field {
    std::string block_id;
    std::string action_id;
    std::string label;
    std::string type;
    bool is_optional;
    json element;
    std::vector<std::string> options;
};

std::vector<std::string> option_values(const json& element) {
    std::vector<std::string> values;
    for (const auto& option : member_at(element, "options")) { values.push_back(text_at(option, "value")); }
    for (const auto& group : member_at(element, "option_groups")) {
        for (const auto& option : member_at(group, "options")) { values.push_back(text_at(option, "value")); }
    }
    return values;
}

std::vector<field> fields_in(const json& view) {
    std::vector<field> fields;
    for (const auto& block : member_at(view, "blocks")) {
        if (text_at(block, "type") != "input") { continue; }
        const auto& element = member_at(block, "element");
        fields.push_back({text_at(block, "block_id"), text_at(element, "action_id"),
                          text_at(member_at(block, "label"), "text"), text_at(element, "type"),
                          flag_at(block, "optional"), element, option_values(element)});
    }
    return fields;
}

bool is_text(const field& of) {
    return of.type == "plain_text_input";
}

bool is_menu(const field& of) {
    return !of.options.empty();
}

// `turn` spreads choices over the options, so that two menus with the same ones do not choose the same.
json choice(const field& of, std::size_t turn) {
    const auto& value = of.options[turn % of.options.size()];
    const bool takes_several = of.type.starts_with("multi_") || of.type == "checkboxes";
    return takes_several ? json::array({value}) : json(value);
}

// A date that a form about something to come takes on any day.
std::string in_ninety_days() {
    using namespace std::chrono;
    const year_month_day then{floor<days>(system_clock::now()) + days{90}};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(then.year()),
                  static_cast<unsigned>(then.month()), static_cast<unsigned>(then.day()));
    return text.data();
}

json good_entry(const field& of, const std::string& channel, std::size_t turn) {
    if (is_text(of)) { return "Rust or Go for our fintech service?"; }
    if (is_menu(of)) { return choice(of, turn); }
    if (of.type == "number_input") { return "5"; }
    if (of.type == "datepicker") { return in_ninety_days(); }
    if (of.type == "conversations_select" || of.type == "channels_select") { return channel; }
    return nullptr;
}

void enter(filling& into, const field& at, json value) {
    into.values[at.block_id][at.action_id] = std::move(value);
}

class form {
public:
    form(const json& view, const std::string& channel) : fields_{fields_in(view)}, channel_{channel} {}

    filling complete() const {
        filling made{"everything filled in", json::object(), fate::taken};
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            enter(made, fields_[i], good_entry(fields_[i], channel_, i));
        }
        return made;
    }

    std::vector<filling> all() const {
        std::vector<filling> made{{"nothing touched"}};
        if (fields_.empty()) { return made; }
        made.push_back(only_required());
        for (const auto& each : fields_) { add_bad(each, made); }
        for (const auto& each : fields_) { add_choices(each, made); }
        made.push_back(menus_at("all menus at their first entry", [](const field&) { return std::size_t{0}; }));
        made.push_back(
            menus_at("all menus at their last entry", [](const field& of) { return of.options.size() - 1; }));
        made.push_back(complete());
        return made;
    }

private:
    // All else is as it should be, so that nothing but this one is to blame.
    filling with(const field& at, const std::string& name, json value, fate expected) const {
        auto made = complete();
        made.name = name + " “" + at.label + "”";
        made.expected = expected;
        if (expected == fate::refused) { made.refused_at = at.block_id; }
        enter(made, at, std::move(value));
        return made;
    }

    void add_bad(const field& of, std::vector<filling>& made) const {
        if (!of.is_optional) { made.push_back(with(of, "without", nullptr, fate::refused)); }
        if (is_text(of)) {
            const auto longest = static_cast<std::size_t>(integer_at(of.element, "max_length", 3'000));
            made.push_back(with(of, "too long", std::string(longest + 1, 'x'), fate::refused));
            if (!of.is_optional) { made.push_back(with(of, "blank", "   ", fate::refused)); }
        }
        if (of.type == "number_input") {
            made.push_back(with(of, "no number in", "many", fate::refused));
            made.push_back(with(of, "too small", "-1", fate::refused));
        }
        if (of.type == "datepicker") { made.push_back(with(of, "long ago", "2001-01-31", fate::either)); }
    }

    void add_choices(const field& of, std::vector<filling>& made) const {
        if (of.type == "radio_buttons") {
            for (std::size_t i = 0; i < of.options.size(); ++i) {
                made.push_back(with(of, of.options[i] + " at", choice(of, i), fate::taken));
            }
        }
    }

    filling only_required() const {
        filling made{"only what is required"};
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            if (!fields_[i].is_optional) { enter(made, fields_[i], good_entry(fields_[i], channel_, i)); }
        }
        return made;
    }

    filling menus_at(const std::string& name, const std::function<std::size_t(const field&)>& which) const {
        auto made = complete();
        made.name = name;
        made.expected = fate::either;
        for (const auto& each : fields_) {
            if (is_menu(each)) { enter(made, each, choice(each, which(each))); }
        }
        return made;
    }

    std::vector<field> fields_;
    const std::string& channel_;
};

}  // namespace

std::vector<filling> fillings_of(const json& view, const std::string& channel) {
    return form{view, channel}.all();
}

filling complete_filling_of(const json& view, const std::string& channel) {
    return form{view, channel}.complete();
}

}  // namespace hirewise::test
