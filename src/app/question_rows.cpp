#include "app/question_rows.hpp"

#include <algorithm>
#include <fstream>
#include <string_view>
#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"

namespace hirewise::app {
namespace {

using nlohmann::json;

// What is wrong with a row, and what to do about it.
struct complaint {
    std::string message;
    std::string hint;
};

// Reads the members of one object; remembers the first that has another shape than it should have.
class member_reader {
public:
    member_reader(const json& object, std::string_view name, std::optional<complaint>& wrong)
        : object_{object}, name_{name}, wrong_{wrong} {}

    std::optional<std::string> text(std::string_view key) {
        const auto& value = member_at(object_, key);
        if (value.is_null()) { return {}; }
        if (value.is_string()) { return value.get<std::string>(); }
        complain(key, "has to be a text", "write it in quotes, or leave it out");
        return {};
    }

    // Null says something there: it reads as empty.
    std::optional<std::string> text_or_null(std::string_view key) {
        if (!object_.contains(key)) { return {}; }
        return text(key).value_or("");
    }

    std::optional<word_set> words(std::string_view key) {
        const auto& value = member_at(object_, key);
        if (value.is_null()) { return {}; }
        if (!value.is_array() || !std::ranges::all_of(value, &json::is_string)) {
            complain(key, "has to be a list of texts", R"(write it as ["rust", "go"], or leave it out)");
            return {};
        }
        return value.get<word_set>();
    }

    std::optional<directions> ways(std::string_view key) {
        const auto& value = member_at(object_, key);
        if (value.is_null()) { return {}; }
        directions all;
        for (const auto& [criterion, way] : value.items()) {
            if (way == "up" || way == "down" || way == "zero") { all[criterion] = way.get<std::string>(); }
        }
        if (!value.is_object() || all.size() != value.size()) {
            complain(key, "has to say \"up\", \"down\" or \"zero\" for each criterion",
                     R"(write it as {"performance": "up"}, or leave it out)");
        }
        return all;
    }

    void complain(std::string_view key, std::string_view message, std::string_view hint) {
        if (wrong_) { return; }
        wrong_ =
            complaint{"`" + std::string{name_} + std::string{key} + "` " + std::string{message}, std::string{hint}};
    }

private:
    const json& object_;
    std::string_view name_;
    std::optional<complaint>& wrong_;
};

bool means_nobody(const std::string& winner) {
    return winner == "none" || winner == "both";
}

word_set with_nobody(word_set winners) {
    if (winners.erase("none") > 0) { winners.insert(""); }
    return winners;
}

expectation read_expectation(const json& object, std::optional<complaint>& wrong) {
    member_reader read{object, "expect.", wrong};
    expectation made;
    made.intent = read.text("intent");
    made.intent_alt = read.words("intent_alt").value_or(word_set{});
    made.technologies = read.words("technologies");
    made.technologies_optional = read.words("technologies_optional").value_or(word_set{});
    made.unknown = read.words("unknown").value_or(word_set{});
    made.options = read.words("options");
    made.use_cases = read.words(object.contains("context") ? "context" : "use_cases");
    made.use_cases_optional = read.words("context_optional").value_or(word_set{});
    made.priorities = read.ways("priorities");
    made.priorities_optional = read.ways("priorities_optional").value_or(directions{});
    made.winner = read.text_or_null("winner");
    if (made.winner && means_nobody(*made.winner)) { made.winner = ""; }
    made.winner_alt = with_nobody(read.words("winner_alt").value_or(word_set{}));
    made.faq = read.text_or_null("faq");
    made.faq_alt = read.words("faq_alt").value_or(word_set{});
    made.behaviour = read.text("behaviour");
    if (made.behaviour && *made.behaviour != "refuse" && *made.behaviour != "answer") {
        read.complain("behaviour", "is no behaviour that can be measured", R"(write "refuse" or "answer")");
    }
    made.behaviour_alt = read.words("behaviour_alt").value_or(word_set{});
    made.must_not_echo = read.words("must_not_echo").value_or(word_set{});
    made.does = read.text("does");
    made.does_alt = read.words("does_alt").value_or(word_set{});
    return made;
}

question_turn read_turn(const json& object, std::optional<complaint>& wrong) {
    member_reader read{object, "", wrong};
    question_turn turn;
    const auto text = read.text("text");
    if (!text) { read.complain("text", "is missing", "give the question as `text`, or several as `turns`"); }
    turn.text = text.value_or("");
    static const json nothing = json::object();
    const auto& expect = member_at(object, "expect");
    if (!expect.is_null() && !expect.is_object()) {
        read.complain("expect", "has to be an object", R"(write it as {"intent": "compare"}, or leave it out)");
    } else {
        turn.expect = read_expectation(expect.is_null() ? nothing : expect, wrong);
    }
    return turn;
}

std::string kind_of(const json& object) {
    for (const auto* key : {"kind", "style", "part"}) {
        if (auto kind = text_at(object, key); !kind.empty()) { return kind; }
    }
    return {};
}

question_row read_row(const json& object, int line, std::optional<complaint>& wrong) {
    question_row row;
    row.id = text_at(object, "id", "line " + std::to_string(line));
    row.line = line;
    row.kind = kind_of(object);
    row.of_everyday_words = object.contains("words");
    row.is_conversation = object.contains("turns");
    if (!row.is_conversation) {
        row.turns.push_back(read_turn(object, wrong));
        return row;
    }
    const auto& turns = object["turns"];
    if (!turns.is_array() || turns.empty()) {
        wrong = complaint{"`turns` has to be a list of questions", R"(write it as [{"text": "...", "expect": {}}])"};
        return row;
    }
    for (const auto& turn : turns) { row.turns.push_back(read_turn(turn, wrong)); }
    return row;
}

std::optional<question_row> read_line(std::string_view text, int line, std::optional<complaint>& wrong) {
    const auto object = parse_json(text);
    if (!object) {
        wrong = complaint{object.error().message(),
                          "write one JSON object in each line; a half of a surrogate pair (\\ud800) is none"};
    } else if (!object->is_object()) {
        wrong = complaint{"a row has to be an object", R"(write it as {"id": "q1", "text": "..."})"};
    } else {
        auto row = read_row(*object, line, wrong);
        if (!wrong) { return row; }
    }
    return {};
}

knowledge::diagnostic fault_of(const std::filesystem::path& path, int line, complaint what) {
    knowledge::diagnostic fault;
    fault.file = path.string();
    fault.line = line;
    fault.code = line > 0 ? "unreadable-row" : "unreadable-file";
    fault.message = std::move(what.message);
    fault.hint = std::move(what.hint);
    return fault;
}

}  // namespace

question_file read_question_file(const std::filesystem::path& path) {
    question_file file{path, {}, {}};
    std::ifstream in{path, std::ios::binary};
    std::string text;
    for (int line = 1; std::getline(in, text); ++line) {
        if (trim(text).empty()) { continue; }
        std::optional<complaint> wrong;
        if (auto row = read_line(text, line, wrong)) {
            file.rows.push_back(std::move(*row));
        } else {
            file.faults.push_back(fault_of(path, line, std::move(*wrong)));
        }
    }
    if (!in.eof()) {
        file.faults.push_back(
            fault_of(path, 0, {"cannot be read", "name a file of questions that this user may read"}));
    }
    return file;
}

}  // namespace hirewise::app
