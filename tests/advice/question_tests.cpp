// Questions with what must be understood and decided, one a line in questions.jsonl, asked of the base that ships.

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <sstream>

#include <gtest/gtest.h>

#include "advice/engine.hpp"
#include "base/json.hpp"
#include "shipped_base.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

namespace hirewise::advice {
namespace {

struct question_row {
    std::size_t line = 0;
    nlohmann::json expect;
};

void PrintTo(const question_row& row, std::ostream* out) {
    *out << "questions.jsonl:" << row.line << ": " << dump_json(row.expect);
}

std::vector<question_row> rows() {
    const auto path = std::filesystem::path{hirewise::test::tests_folder()} / "advice" / "questions.jsonl";
    std::istringstream lines{hirewise::test::read_file(path)};
    std::vector<question_row> all;
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        auto parsed = parse_json(line);
        if (!parsed) { throw std::runtime_error{"questions.jsonl:" + std::to_string(number) + " is not JSON"}; }
        all.push_back({number, std::move(*parsed)});
    }
    return all;
}

std::vector<std::string> strings(const nlohmann::json& list) {
    std::vector<std::string> values;
    for (const auto& value : list) { values.push_back(value.get<std::string>()); }
    return values;
}

answer ask(const nlohmann::json& expect) {
    question asked = test::addressed("");
    for (const auto& earlier : member_at(expect, "after")) {
        asked.text = earlier.get<std::string>();
        asked.context = test::shipped_engine().ask(asked).context;
    }
    asked.text = text_at(expect, "ask");
    if (flag_at(expect, "overheard")) { asked.manner = manner::overheard; }
    return test::shipped_engine().ask(asked).answer;
}

void expect_reading(const nlohmann::json& expect, const answer& got) {
    if (expect.contains("intent")) { EXPECT_EQ(name_of(got.reading.intent), text_at(expect, "intent")); }
    if (expect.contains("technologies")) {
        auto wanted = strings(expect["technologies"]);
        auto named = got.technologies;
        if (flag_at(expect, "unordered")) { std::sort(named.begin(), named.end()); }
        EXPECT_EQ(named, wanted);
    }
    if (expect.contains("use_cases")) { EXPECT_EQ(got.reading.use_cases, strings(expect["use_cases"])); }
    if (expect.contains("stated")) { EXPECT_EQ(got.reading.stated, strings(expect["stated"])); }
    if (expect.contains("unknown")) { EXPECT_EQ(got.reading.unknown, strings(expect["unknown"])); }
    for (const auto& note : member_at(expect, "notes")) {
        EXPECT_TRUE(std::count(got.reading.notes.begin(), got.reading.notes.end(), note.get<std::string>()) == 1)
            << note;
    }
    if (expect.contains("priorities")) {
        nlohmann::json read = nlohmann::json::object();
        for (const auto& p : got.reading.priorities) { read[p.criterion] = p.multiplier; }
        EXPECT_EQ(read, expect["priorities"]);
    }
    for (const auto& [technology, part] : member_at(expect, "roles").items()) {
        const auto& mentions = got.reading.mentions;
        const auto found = std::find_if(mentions.begin(), mentions.end(),
                                        [&, id = technology](const mention& m) { return m.technology == id; });
        ASSERT_NE(found, mentions.end()) << technology;
        EXPECT_EQ(name_of(found->role), part.get<std::string>());
    }
}

void expect_answer(const nlohmann::json& expect, const answer& got) {
    if (expect.contains("answered")) { EXPECT_EQ(got.answered, flag_at(expect, "answered")); }
    if (expect.contains("winner")) { EXPECT_EQ(got.decision.winner.value_or(""), text_at(expect, "winner")); }
    if (expect.contains("strength")) {
        ASSERT_TRUE(got.decision.strength.has_value());
        EXPECT_EQ(name_of(*got.decision.strength), text_at(expect, "strength"));
    }
    if (expect.contains("faq")) { EXPECT_EQ(got.faq, text_at(expect, "faq")); }
    if (expect.contains("silent")) { EXPECT_EQ(got.silent, flag_at(expect, "silent")); }
    if (expect.contains("text_has")) {
        EXPECT_NE(got.text.find(text_at(expect, "text_has")), std::string::npos) << got.text;
    }
}

class Question : public testing::TestWithParam<question_row> {};

TEST_P(Question, IsReadAndAnsweredAsWritten) {
    const auto got = ask(GetParam().expect);
    expect_reading(GetParam().expect, got);
    expect_answer(GetParam().expect, got);
    if (HasFailure()) {
        for (const auto& step : got.trace) { std::cout << "    " << step.step << ": " << step.text << "\n"; }
    }
}

TEST_P(Question, GetsWordsOrSilence) {
    const auto got = ask(GetParam().expect);
    EXPECT_TRUE(got.silent || !got.text.empty() || !got.explanation.headline.empty());
    EXPECT_LE(got.suggestions.size(), 3U);
    if (!got.answered) { EXPECT_FALSE(got.decision.winner.has_value()); }
}

INSTANTIATE_TEST_SUITE_P(Written, Question, testing::ValuesIn(rows()),
                         [](const auto& row) { return "line_" + std::to_string(row.param.line); });

}  // namespace
}  // namespace hirewise::advice
