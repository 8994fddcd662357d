#include "block_checker.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace hirewise::test {
namespace {

using json = nlohmann::json;

class checker {
public:
    void blocks(const json& all) {
        expect(all.size() <= 50, "more than 50 blocks");
        for (const auto& one : all) { block(one); }
        expect(tables_ <= 1, "more than one table");
        expect(charts_ <= 2, "more than two charts");
    }

    // Reads the text as Slack does: a bracket must open a finished link, an ampersand an entity.
    void markup(const std::string& text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const std::string_view rest = std::string_view{text}.substr(i);
            if (rest[0] == '<') {
                const auto length = link_length(rest);
                expect(length > 0, "a bare bracket in mark-up");
                i += length > 0 ? length - 1 : 0;
            } else if (rest[0] == '&') {
                expect(rest.starts_with("&amp;") || rest.starts_with("&lt;") || rest.starts_with("&gt;"),
                       "a bare ampersand in mark-up");
            } else if (rest[0] == '@') {
                const auto word = lower_ascii(rest.substr(1, 8));
                expect(!word.starts_with("here") && !word.starts_with("channel") && word != "everyone",
                       "a broadcast in mark-up");
            } else {
                expect(rest[0] != '>', "a bare bracket in mark-up");
            }
        }
    }

    std::vector<std::string> take() { return std::move(faults_); }

private:
    // "<https://example.org>", "<http://example.org|label>": bytes, or 0.
    static std::size_t link_length(std::string_view rest) {
        const auto end = rest.find('>');
        if (end == std::string_view::npos) { return 0; }
        const auto inside = rest.substr(1, end - 1);
        const auto target = inside.substr(0, inside.find('|'));
        const bool links = target.starts_with("https://") || target.starts_with("http://");
        const bool closed = inside.find('<') == std::string_view::npos && target.find_first_of(" \n") == target.npos;
        return links && closed ? end + 1 : 0;
    }

    void expect(bool holds, const std::string& fault) {
        if (!holds) { faults_.push_back(fault); }
    }

    void text(const json& value, std::size_t limit, const std::string& what) {
        expect(value.is_string(), what + " is no text");
        if (!value.is_string()) { return; }
        const auto words = value.get<std::string>();
        expect(words.find_first_not_of(" \n") != std::string::npos, what + " is empty");
        expect(units(words) <= limit, what + " is longer than " + std::to_string(limit));
        expect(words.find("<!") == std::string::npos && words.find("<@") == std::string::npos, what + " mentions");
        const bool controls = std::any_of(words.begin(), words.end(),
                                          [](char c) { return static_cast<unsigned char>(c) < 0x20U && c != '\n'; });
        expect(!controls, what + " holds a control character");
    }

    void id(const json& value, const std::string& what) {
        const auto name = value.get<std::string>();
        expect(!name.empty() && units(name) <= 255, what);
    }

    void text_object(const json& value, const std::string& type, std::size_t limit, const std::string& what) {
        expect(value.value("type", "") == type, what + " is not " + type);
        text(value.at("text"), limit, what);
        if (type != "mrkdwn") { return; }
        expect(value.value("verbatim", false), what + " is not verbatim");
        markup(value.at("text").get<std::string>());
    }

    void button(const json& element) {
        expect(element.value("type", "") == "button", "an element that is no button");
        id(element.at("action_id"), "action id");
        text_object(element.at("text"), "plain_text", 75, "button text");
        if (element.contains("value")) {
            expect(units(element.at("value").get<std::string>()) <= 2000, "button value");
        }
        if (element.contains("accessibility_label")) { text(element.at("accessibility_label"), 75, "accessibility"); }
        if (element.contains("style")) {
            expect(element.at("style") == "primary" || element.at("style") == "danger", "button style");
        }
        if (element.contains("url")) {
            text(element.at("url"), 3000, "button url");
            expect(element.at("url").get<std::string>().starts_with("https://"), "button url is not https");
        }
    }

    void options(const json& element, std::size_t most) {
        const auto& given = element.at("options");
        expect(!given.empty() && given.size() <= most, "number of options");
        std::set<std::string> values;
        for (const auto& one : given) {
            text_object(one.at("text"), "plain_text", 75, "option text");
            const auto value = one.at("value").get<std::string>();
            expect(!value.empty() && units(value) <= 150, "option value");
            expect(values.insert(value).second, "an option value twice");
        }
    }

    // Anything that can stand in a row, beside a section or in an input.
    void element(const json& given, bool in_input) {
        const auto type = given.value("type", "");
        if (type == "button") { return button(given); }
        id(given.at("action_id"), "action id");
        if (given.contains("placeholder")) { text_object(given.at("placeholder"), "plain_text", 150, "placeholder"); }
        if (type == "static_select" || type == "multi_static_select") { return options(given, 100); }
        if (type == "radio_buttons" || type == "checkboxes") { return options(given, 10); }
        if (type == "overflow") {
            expect(!in_input, "overflow in an input");
            return options(given, 5);
        }
        const bool is_picker = type == "conversations_select" || type == "users_select" || type == "datepicker";
        const bool is_typed = type == "plain_text_input" || type == "number_input";
        expect(is_picker || (is_typed && in_input), "an element that may not stand there");
    }

    void input(const json& block) {
        text_object(block.at("label"), "plain_text", 2000, "label");
        if (block.contains("hint")) { text_object(block.at("hint"), "plain_text", 2000, "hint"); }
        expect(block.at("element").at("type") != "button", "a button in an input");
        element(block.at("element"), true);
    }

    void label(const json& value, std::size_t limit, const std::string& what) {
        text(value, limit, what);
        expect(value.get<std::string>().find('\n') == std::string::npos, what + " has two lines");
    }

    void chart(const json& block) {
        ++charts_;
        label(block.at("title"), 50, "chart title");
        const auto& drawn = block.at("chart");
        if (drawn.at("type") == "pie") {
            expect(!drawn.at("segments").empty() && drawn.at("segments").size() <= 12, "number of segments");
            for (const auto& one : drawn.at("segments")) {
                label(one.at("label"), 20, "segment");
                expect(one.at("value").get<double>() > 0, "a segment of nothing");
            }
            return;
        }
        const auto& categories = drawn.at("axis_config").at("categories");
        expect(!categories.empty() && categories.size() <= 20, "number of categories");
        for (const auto& one : categories) { label(one, 20, "category"); }
        expect(!drawn.at("series").empty() && drawn.at("series").size() <= 12, "number of series");
        for (const auto& one : drawn.at("series")) {
            label(one.at("name"), 20, "series");
            expect(one.at("data").size() == categories.size(), "number of points");
            for (const auto& point : one.at("data")) { expect(point.at("value").is_number(), "a point is no number"); }
        }
    }

    void card(const json& block) {
        text_object(block.at("title"), "mrkdwn", 150, "card title");
        if (block.contains("subtitle")) { text_object(block.at("subtitle"), "mrkdwn", 150, "card subtitle"); }
        if (block.contains("body")) { text_object(block.at("body"), "mrkdwn", 200, "card body"); }
        if (!block.contains("actions")) { return; }
        expect(!block.at("actions").empty() && block.at("actions").size() <= 3, "number of card buttons");
        for (const auto& one : block.at("actions")) { button(one); }
    }

    void section(const json& block) {
        expect(block.contains("text") || block.contains("fields"), "a section without text");
        if (block.contains("text")) { text_object(block.at("text"), "mrkdwn", 3000, "section text"); }
        if (block.contains("accessory")) { element(block.at("accessory"), false); }
        if (!block.contains("fields")) { return; }
        expect(!block.at("fields").empty() && block.at("fields").size() <= 10, "number of fields");
        for (const auto& field : block.at("fields")) { text_object(field, "mrkdwn", 2000, "field"); }
    }

    void actions(const json& block) {
        const auto& elements = block.at("elements");
        expect(!elements.empty() && elements.size() <= 25, "number of actions");
        std::set<std::string> ids;
        for (const auto& one : elements) {
            element(one, false);
            expect(ids.insert(one.at("action_id").get<std::string>()).second, "an action id twice in a block");
        }
    }

    void context(const json& block) {
        const auto& elements = block.at("elements");
        expect(!elements.empty() && elements.size() <= 10, "number of context elements");
        for (const auto& element : elements) { text_object(element, "mrkdwn", 3000, "context text"); }
    }

    void thumbs(const json& element) {
        for (const auto* name : {"positive_button", "negative_button"}) {
            text_object(element.at(name).at("text"), "plain_text", 75, "feedback text");
            const auto value = element.at(name).at("value").get<std::string>();
            expect(!value.empty() && units(value) <= 2000, "feedback value");
            if (element.at(name).contains("accessibility_label")) {
                text(element.at(name).at("accessibility_label"), 75, "accessibility");
            }
        }
    }

    void context_actions(const json& block) {
        const auto& elements = block.at("elements");
        expect(!elements.empty() && elements.size() <= 5, "number of context actions");
        for (const auto& one : elements) {
            id(one.at("action_id"), "action id");
            const bool is_icon = one.at("type") == "icon_button";
            expect(is_icon || one.at("type") == "feedback_buttons", "an element that is no context action");
            if (is_icon) {
                text_object(one.at("text"), "plain_text", 75, "icon text");
            } else {
                thumbs(one);
            }
        }
    }

    void table(const json& block) {
        ++tables_;
        const auto& rows = block.at("rows");
        expect(!rows.empty() && rows.size() <= 100, "number of rows");
        expect(block.at("column_settings").size() <= 20, "number of column settings");
        std::size_t total = 0;
        for (const auto& row : rows) {
            expect(!row.empty() && row.size() <= 20, "number of cells");
            expect(row.size() == rows.at(0).size(), "rows of different length");
            for (const auto& cell : row) {
                const auto& leaf =
                    cell.at("type") == "rich_text" ? cell.at("elements").at(0).at("elements").at(0) : cell;
                text(leaf.at("text"), 10'000, "cell");
                total += units(leaf.at("text").get<std::string>());
            }
        }
        expect(total <= 10'000, "more than 10,000 characters in a table");
    }

    void block(const json& block) {
        const auto type = block.value("type", "");
        if (block.contains("block_id")) {
            id(block.at("block_id"), "block id");
            expect(ids_.insert(block.at("block_id").get<std::string>()).second, "a block id twice");
        }
        if (type == "header") { return text_object(block.at("text"), "plain_text", 150, "header"); }
        if (type == "section") { return section(block); }
        if (type == "context") { return context(block); }
        if (type == "actions") { return actions(block); }
        if (type == "context_actions") { return context_actions(block); }
        if (type == "table") { return table(block); }
        if (type == "input") { return input(block); }
        if (type == "data_visualization") { return chart(block); }
        if (type == "card") { return card(block); }
        expect(type == "divider", "unknown block type");
    }

    std::vector<std::string> faults_;
    std::set<std::string> ids_;
    std::size_t tables_ = 0;
    std::size_t charts_ = 0;
};

}  // namespace

std::size_t units(std::string_view utf8) {
    std::size_t count = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80U || byte >= 0xC0U) { ++count; }
        if (byte >= 0xF0U) { ++count; }
    }
    return count;
}

std::vector<std::string> block_faults(const nlohmann::json& blocks) {
    checker check;
    check.blocks(blocks);
    return check.take();
}

std::vector<std::string> markup_faults(const std::string& markup) {
    checker check;
    check.markup(markup);
    return check.take();
}

}  // namespace hirewise::test
