#include "block_kit_faults.hpp"

#include <regex>
#include <set>

#include "base/json.hpp"
#include "base/text.hpp"

namespace hirewise::test {
namespace {

using nlohmann::json;

class inspection {
public:
    explicit inspection(const json& message) { inspect(message); }

    std::vector<std::string> faults;

private:
    void expect(bool holds, const std::string& fault) {
        if (!holds) { faults.push_back(fault); }
    }

    void length(const json& owner, std::string_view key, std::size_t least, std::size_t most) {
        const auto& value = member_at(owner, key);
        expect(value.is_string(), std::string{key} + " is no string");
        const auto units = utf16_length(text_at(owner, key));
        expect(units >= least && units <= most, std::string{key} + " has " + std::to_string(units) + " units");
    }

    void text_object(const json& object, std::string_view type, std::size_t most) {
        expect(text_at(object, "type") == type, "text is not " + std::string{type});
        length(object, "text", 1, most);
        visible_ += utf16_length(text_at(object, "text"));
        if (type == "mrkdwn") { expect(flag_at(object, "verbatim"), "mrkdwn is not verbatim"); }
    }

    void inspect(const json& message) {
        length(message, "text", 1, 4'000);
        const auto& blocks = member_at(message, "blocks");
        expect(blocks.is_array() && !blocks.empty() && blocks.size() <= 50, "number of blocks");
        std::set<std::string> ids;
        for (const auto& block : blocks) {
            const auto id = text_at(block, "block_id");
            expect(id.size() <= 255 && (id.empty() || ids.insert(id).second), "block_id " + id);
            inspect_block(block, text_at(block, "type"));
        }
        expect(tables_ <= 1, "more than one table");
        expect(visible_ <= 12'000, "visible text of " + std::to_string(visible_) + " units");
        const auto bytes = dump_json(message).size();
        expect(bytes <= 20'000, "acknowledgement of " + std::to_string(bytes) + " bytes");
    }

    void inspect_block(const json& block, const std::string& type) {
        if (type == "header") {
            text_object(member_at(block, "text"), "plain_text", 150);
        } else if (type == "section") {
            text_object(member_at(block, "text"), "mrkdwn", 3'000);
        } else if (type == "context") {
            const auto& elements = member_at(block, "elements");
            expect(!elements.empty() && elements.size() <= 10, "context elements");
            for (const auto& element : elements) { text_object(element, "mrkdwn", 3'000); }
        } else if (type == "actions") {
            inspect_actions(block);
        } else if (type == "context_actions") {
            inspect_feedback(block);
        } else if (type == "table") {
            inspect_table(block);
        } else {
            expect(type == "divider", "unknown block " + type);
        }
    }

    void inspect_actions(const json& block) {
        const auto& elements = member_at(block, "elements");
        expect(!elements.empty() && elements.size() <= 25, "actions elements");
        std::set<std::string> ids;
        for (const auto& element : elements) {
            expect(text_at(element, "type") == "button", "an action is no button");
            expect(ids.insert(text_at(element, "action_id")).second, "action_id twice");
            length(element, "action_id", 1, 255);
            text_object(member_at(element, "text"), "plain_text", 75);
            if (element.contains("value")) { length(element, "value", 1, 2'000); }
            if (element.contains("accessibility_label")) { length(element, "accessibility_label", 1, 75); }
        }
    }

    void inspect_feedback(const json& block) {
        const auto& elements = member_at(block, "elements");
        expect(elements.size() == 1, "feedback elements");
        for (const auto& element : elements) {
            expect(text_at(element, "type") == "feedback_buttons", "no feedback_buttons");
            length(element, "action_id", 1, 255);
            for (const auto* side : {"positive_button", "negative_button"}) {
                const auto& button = member_at(element, side);
                text_object(member_at(button, "text"), "plain_text", 75);
                length(button, "value", 1, 2'000);
            }
        }
    }

    void inspect_table(const json& block) {
        ++tables_;
        const auto& rows = member_at(block, "rows");
        expect(rows.size() >= 2 && rows.size() <= 100, "table rows");
        for (const auto& row : rows) {
            expect(row.size() == rows.front().size() && row.size() <= 20, "table cells");
            for (const auto& cell : row) {
                const auto words = text_of_cell(cell);
                expect(!words.empty(), "empty cell");
                visible_ += utf16_length(words);
            }
        }
    }

    // raw_text and raw_number carry their words themselves, rich_text in its leaves.
    static std::string text_of_cell(const json& cell) {
        if (cell.is_object() && cell.contains("text") && cell["text"].is_string()) { return text_at(cell, "text"); }
        std::string words;
        if (cell.is_structured()) {
            for (const auto& child : cell) {
                if (child.is_structured()) { words += text_of_cell(child); }
            }
        }
        return words;
    }

    std::size_t visible_ = 0;
    int tables_ = 0;
};

// Every text in which Slack reads mark-up: the fallback and the mrkdwn objects.
void collect_markup(const json& value, std::vector<std::string>& found) {
    if (!value.is_structured()) { return; }
    if (text_at(value, "type") == "mrkdwn") { found.push_back(text_at(value, "text")); }
    for (const auto& child : value) { collect_markup(child, found); }
}

std::vector<std::string> matches(const json& message, const std::regex& pattern) {
    std::vector<std::string> texts{text_at(message, "text")};
    collect_markup(message, texts);
    std::vector<std::string> found;
    for (const auto& text : texts) {
        for (std::sregex_iterator it{text.begin(), text.end(), pattern}, end; it != end; ++it) {
            found.push_back(it->str());
        }
    }
    return found;
}

}  // namespace

std::vector<std::string> block_kit_faults(const json& message) {
    return inspection{message}.faults;
}

std::vector<std::string> mentions_in(const json& message) {
    // A bare broadcast word in a code span stays a word.
    static const std::regex mention{"`[^`<]*`|<[@!#][^>]*>|@(here|channel|everyone)\\b"};
    auto found = matches(message, mention);
    std::erase_if(found, [](const std::string& text) { return text.front() == '`'; });
    return found;
}

std::vector<std::string> links_in(const json& message) {
    static const std::regex link{"<[a-z]+:[^>]*>"};
    return matches(message, link);
}

}  // namespace hirewise::test
