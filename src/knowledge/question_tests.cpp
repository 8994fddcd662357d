#include "knowledge/question_tests.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "knowledge/document.hpp"
#include "knowledge/shape.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array file_keys = {key_rule{"questions", shape::list}};

constexpr std::array question_keys = {
    key_rule{"ask", shape::text, presence::required, 4000},
    key_rule{"after", shape::texts, presence::optional, 4000},
    key_rule{"expect", shape::map},
};

constexpr std::array expect_keys = {
    key_rule{"intent", shape::text, presence::optional},        key_rule{"answered", shape::flag, presence::optional},
    key_rule{"winner", shape::text, presence::optional},        key_rule{"strength", shape::text, presence::optional},
    key_rule{"technologies", shape::texts, presence::optional}, key_rule{"use_cases", shape::texts, presence::optional},
    key_rule{"faq", shape::text, presence::optional},
};

constexpr std::string_view nobody = "none";

template <class Value>
std::vector<std::string> keys_of(const std::map<std::string, Value, std::less<>>& values) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : values) { keys.push_back(key); }
    return keys;
}

// What may stand in an expectation.
struct vocabulary {
    std::vector<std::string> intents = {"compare", "recommend", "single", "faq", "salary", "help", "out_of_scope"};
    std::vector<std::string> strengths = {"strong", "conditional", "split", "level"};
    std::vector<std::string> technologies;
    std::vector<std::string> use_cases;
    std::vector<std::string> faqs;

    explicit vocabulary(const snapshot& base)
        : technologies{keys_of(base.technologies)}, use_cases{keys_of(base.use_cases)} {
        for (const auto& entry : base.faqs) { faqs.push_back(entry.id); }
        for (const auto& [id, page] : base.comparisons) {
            for (const auto& entry : page.faq) { faqs.push_back(entry.id); }
        }
    }
};

// Reads the expectations of one question.
class expectation_reader {
public:
    expectation_reader(const yaml_node& node, const vocabulary& known, file_faults& faults)
        : node_{node}, known_{known}, faults_{faults} {}

    void read(question_test& into) {
        check_keys(node_, expect_keys, "an expectation", faults_);
        into.intent = word("intent", known_.intents, false);
        into.answered = flag_of(node_, "answered");
        into.winner = word("winner", known_.technologies, true);
        into.strength = word("strength", known_.strengths, true);
        into.technologies = words("technologies", known_.technologies);
        into.use_cases = words("use_cases", known_.use_cases);
        into.faq = word("faq", known_.faqs, false);
    }

private:
    std::optional<std::string> word(std::string_view key, const std::vector<std::string>& allowed, bool or_nobody) {
        auto text = text_of(node_, key);
        if (text.empty()) { return {}; }
        if (or_nobody && text == nobody) { return std::string{}; }
        check(text, key, place_of(node_, key), allowed);
        return text;
    }

    std::optional<std::vector<std::string>> words(std::string_view key, const std::vector<std::string>& allowed) {
        if (node_.find(key) == nullptr) { return {}; }
        for (const auto& item : child_of(node_, key).items) { check(one_line(item.text), key, item.where, allowed); }
        return texts_of(node_, key);
    }

    void check(const std::string& text, std::string_view key, position where, const std::vector<std::string>& allowed) {
        if (text.empty() || std::ranges::count(allowed, text) > 0) { return; }
        faults_.error(where, "unknown-value", code(text) + " is no value of " + code(key),
                      did_you_mean(text, allowed, "it may be " + join_as_sentence(allowed, "or")));
    }

    const yaml_node& node_;
    const vocabulary& known_;
    file_faults& faults_;
};

void read_file(const document& file, const vocabulary& known, std::vector<question_test>& into, file_faults& faults) {
    check_keys(file.data, file_keys, "a file of questions", faults);
    for (const auto& node : child_of(file.data, "questions").items) {
        check_keys(node, question_keys, "a question", faults);
        question_test test;
        test.ask = text_of(node, "ask");
        test.after = texts_of(node, "after");
        test.file = file.name;
        test.line = node.where.line;
        if (const auto* expected = node.find("expect")) {
            expectation_reader{expected->value, known, faults}.read(test);
        }
        into.push_back(std::move(test));
    }
}

}  // namespace

question_tests load_question_tests(const std::filesystem::path& folder, const snapshot& base) {
    fault_list all;
    const vocabulary known{base};
    question_tests loaded;
    for (const auto& file : read_base_files(folder, base_part::question_tests, all)) {
        const auto read = read_document(file, all);
        file_faults faults{file.name, all};
        if (read.usable()) { read_file(read, known, loaded.tests, faults); }
    }
    loaded.diagnostics = std::move(all).sorted();
    return loaded;
}

}  // namespace hirewise::knowledge
