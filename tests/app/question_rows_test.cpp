#include "app/question_rows.hpp"

#include <gtest/gtest.h>

#include "support/temporary_folder.hpp"

namespace hirewise::app {
namespace {

class QuestionRows : public testing::Test {
protected:
    question_file read(const std::string& content) {
        folder_.write("rows.jsonl", content);
        return read_question_file(folder_.path() / "rows.jsonl");
    }

    // The only row of a file that has no faults.
    question_row row(const std::string& content) {
        const auto file = read(content);
        EXPECT_TRUE(file.faults.empty()) << knowledge::to_text(file.faults.front());
        return file.rows.size() == 1 ? file.rows.front() : question_row{};
    }

    expectation expectation_in(const std::string& expect) {
        const auto only = row(R"({"id": "a", "text": "?", "expect": )" + expect + "}");
        return only.turns.size() == 1 ? only.turns.front().expect : expectation{};
    }

    // Of a file with one fault.
    std::string fault(const std::string& content) {
        const auto file = read(content);
        return file.faults.size() == 1 ? knowledge::to_text(file.faults.front()) : "no single fault";
    }

    test::temporary_folder folder_;
};

TEST_F(QuestionRows, HaveAnIdATextAndALine) {
    const auto only = row("\n{\"id\": \"a\", \"text\": \"Rust or Go?\", \"kind\": \"pair\"}\n");
    EXPECT_EQ(only.id, "a");
    EXPECT_EQ(only.line, 2);
    EXPECT_EQ(only.kind, "pair");
    EXPECT_EQ(only.turns.at(0).text, "Rust or Go?");
    EXPECT_FALSE(only.is_conversation);
}

TEST_F(QuestionRows, WithoutAnIdAreNamedByTheirLine) {
    EXPECT_EQ(row(R"({"text": "Rust or Go?"})").id, "line 1");
}

TEST_F(QuestionRows, ExpectNothingThatIsNotSaid) {
    const auto expect = expectation_in("{}");
    EXPECT_FALSE(expect.intent || expect.technologies || expect.options || expect.use_cases || expect.priorities ||
                 expect.winner || expect.faq || expect.behaviour || expect.does);
}

TEST_F(QuestionRows, SayWhatIsExpected) {
    const auto expect =
        expectation_in(R"({"intent": "compare", "technologies": ["rust", "go"], "context": ["mvp"], "winner": "go", )"
                       R"("priorities": {"ecosystem": "up"}, "faq_alt": ["pay"], "later": 7})");
    EXPECT_EQ(expect.intent, "compare");
    EXPECT_EQ(expect.technologies, (word_set{"go", "rust"}));
    EXPECT_EQ(expect.use_cases, word_set{"mvp"});
    EXPECT_EQ(expect.priorities, (directions{{"ecosystem", "up"}}));
    EXPECT_EQ(expect.winner, "go");
    EXPECT_EQ(expect.faq_alt, word_set{"pay"});
}

TEST_F(QuestionRows, TellAnEmptyListFromNone) {
    EXPECT_EQ(expectation_in(R"({"technologies": []})").technologies, word_set{});
}

TEST_F(QuestionRows, HaveNoWinnerAndNoEntryIfThatIsNull) {
    const auto expect = expectation_in(R"({"winner": null, "faq": null})");
    EXPECT_EQ(expect.winner, "");
    EXPECT_EQ(expect.faq, "");
}

TEST_F(QuestionRows, HaveNoSingleWinnerIfBothOrNoneIsMeant) {
    EXPECT_EQ(expectation_in(R"({"winner": "both"})").winner, "");
    EXPECT_EQ(expectation_in(R"({"winner": "go", "winner_alt": ["none"]})").winner_alt, word_set{""});
}

TEST_F(QuestionRows, OfAConversationHaveTurns) {
    const auto only = row(
        R"({"id": "d", "turns": [{"text": "Rust or Go?"}, {"text": "why?", "expect": {"use_cases": ["mvp"], "does": "explains"}}]})");
    EXPECT_TRUE(only.is_conversation);
    ASSERT_EQ(only.turns.size(), 2U);
    EXPECT_EQ(only.turns[1].text, "why?");
    EXPECT_EQ(only.turns[1].expect.use_cases, word_set{"mvp"});
    EXPECT_EQ(only.turns[1].expect.does, "explains");
}

TEST_F(QuestionRows, OfEverydayWordsAreMarked) {
    EXPECT_TRUE(row(R"({"text": "let's go", "words": ["go"]})").of_everyday_words);
}

TEST_F(QuestionRows, ThatCannotBeReadDoNotStopTheRest) {
    const auto file = read("nonsense\n{\"id\": \"b\", \"text\": \"?\"}\n[]\n");
    EXPECT_EQ(file.rows.size(), 1U);
    ASSERT_EQ(file.faults.size(), 2U);
    EXPECT_EQ(file.faults[0].line, 1);
    EXPECT_EQ(file.faults[1].line, 3);
}

TEST_F(QuestionRows, ThatCannotBeReadSayWhereAndWhatToDo) {
    EXPECT_EQ(fault("\n{\"id\": \"b\"}\n"), (folder_.path() / "rows.jsonl").string() +
                                                ":2: error[unreadable-row]: `text` is missing\n"
                                                "    hint: give the question as `text`, or several as `turns`");
}

TEST_F(QuestionRows, RefuseValuesOfAnotherShape) {
    for (const auto* row : {
             R"({"text": 7})",
             R"({"text": "?", "expect": []})",
             R"({"text": "?", "expect": {"intent": ["compare"]}})",
             R"({"text": "?", "expect": {"technologies": "go"}})",
             R"({"text": "?", "expect": {"technologies": [1]}})",
             R"({"text": "?", "expect": {"priorities": {"ecosystem": "more"}}})",
             R"({"text": "?", "expect": {"priorities": ["ecosystem"]}})",
             R"({"text": "?", "expect": {"behaviour": "dance"}})",
             R"({"turns": []})",
             R"({"turns": "why?"})",
             R"({"turns": [7]})",
         }) {
        EXPECT_NE(fault(row).find("error[unreadable-row]"), std::string::npos) << row;
    }
}

TEST_F(QuestionRows, OfAFileThatIsNotThereAreAFaultOfTheFile) {
    const auto file = read_question_file(folder_.path() / "none.jsonl");
    ASSERT_EQ(file.faults.size(), 1U);
    EXPECT_EQ(file.faults[0].code, "unreadable-file");
}

}  // namespace
}  // namespace hirewise::app
