// What people type behind a command, without punctuation.
#include "handlers/command_question.hpp"

#include "handler_fixture.hpp"

namespace hirewise::test {
namespace {

class CommandQuestion : public handler_fixture {
protected:
    static std::string question(std::string_view words) {
        return handlers::as_question(words, shipped_engine()->base());
    }
    static std::string comparison(std::string_view words) {
        return handlers::as_comparison(words, shipped_engine()->base());
    }
};

TEST_F(CommandQuestion, NamesAloneAreAComparison) {
    EXPECT_EQ(question("rust go"), "rust or go");
    EXPECT_EQ(question("Rust  Go\tJava"), "Rust or Go or Java");
    EXPECT_EQ(question("java kotlin spring boot"), "java or kotlin or spring boot");
}

TEST_F(CommandQuestion, SoTheyAreBeforeAUseCase) {
    EXPECT_EQ(question("go rust for fintech"), "go or rust for fintech");
    EXPECT_EQ(question("rust go fintech"), "rust or go for fintech");
    EXPECT_EQ(question("rust go - an mvp"), "rust or go for an mvp");
}

TEST_F(CommandQuestion, WhatIsWrittenAsAQuestionStaysAsItIs) {
    for (const auto* words : {"rust, go or java - mvp", "rust vs go", "rust/go", "Rust or Go for our fintech service?",
                              "go back to work", "rust", "", "what does a rust engineer earn"}) {
        EXPECT_EQ(question(words), words);
    }
}

TEST_F(CommandQuestion, BehindCompareEveryWordIsAName) {
    EXPECT_EQ(comparison("rust go"), "rust or go");
    EXPECT_EQ(comparison("node odin"), "node or odin");
    EXPECT_EQ(comparison("Rust, Go for fintech"), "Rust or Go for fintech");
    EXPECT_EQ(comparison("rust and go for an mvp"), "rust or go for an mvp");
    EXPECT_EQ(comparison("rust/go"), "rust/go");
}

TEST_F(CommandQuestion, ComparingTakesTwo) {
    for (const auto* words : {"", "rust", "for fintech", "rust for fintech"}) { EXPECT_EQ(comparison(words), ""); }
}

}  // namespace
}  // namespace hirewise::test
