#include "app/eval_command.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "app/exit_code.hpp"
#include "support/rust_and_go_base.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::app {
namespace {

class EvalCommand : public testing::Test {
protected:
    EvalCommand() {
        settings_.knowledge = base_.path();
        questions_.write(
            "mine.jsonl",
            R"({"id": "a", "kind": "pair", "text": "Rust or Go for our fintech service?", "expect": {"winner": "rust"}}
{"id": "b", "kind": "pair", "text": "Rust or Go for an MVP?", "expect": {"winner": "rust"}}
{"id": "c", "text": "what is the weather like?\u001b[2J", "expect": {"intent": "out_of_scope"}}
{"id": "d", "turns": [{"text": "Rust or Go for an API?", "expect": {"options": ["go", "rust"]}}, {"text": "and for fintech?", "expect": {"options": ["go", "rust"]}}]}
)");
        options_.files = {file("mine.jsonl")};
    }

    std::string file(const std::string& name) const { return (questions_.path() / name).string(); }

    int evaluate() {
        out_.str("");
        err_.str("");
        return run_eval(settings_, options_, {in_, out_, err_});
    }

    void set_bars(const std::string& content) {
        questions_.write("bars.yaml", content);
        options_.bars = file("bars.yaml");
    }

    bool prints(const std::string& text) const { return out_.str().find(text) != std::string::npos; }
    bool complains(const std::string& text) const { return err_.str().find(text) != std::string::npos; }

    configuration settings_;
    eval_options options_;
    std::istringstream in_;
    std::ostringstream out_;
    std::ostringstream err_;
    test::rust_and_go_base base_;
    test::temporary_folder questions_;
};

TEST_F(EvalCommand, HasALineForEachFileAndMeasure) {
    EXPECT_EQ(evaluate(), exit_code::success) << err_.str();
    EXPECT_TRUE(prints("file        measure                    value   hits      n  bar\n")) << out_.str();
    EXPECT_TRUE(prints("mine.jsonl  winner                    50.0 %      1      2\n")) << out_.str();
    EXPECT_TRUE(prints("mine.jsonl  false_answers              0.0 %      0      1\n")) << out_.str();
    EXPECT_TRUE(prints("1 file, 5 questions, knowledge ")) << out_.str();
}

TEST_F(EvalCommand, AsksTheTurnsOfAConversationInTheirThread) {
    evaluate();
    EXPECT_TRUE(prints("mine.jsonl  turn_options             100.0 %      2      2\n")) << out_.str();
}

TEST_F(EvalCommand, LeavesOutWhatTheBaseHasLearnedSinceARowWasWritten) {
    questions_.write("old.jsonl",
                     R"({"text": "Rust or Go?", "expect": {"technologies": ["rust"], "unknown": ["golang"]}}
)");
    options_.files = {file("old.jsonl")};
    evaluate();
    EXPECT_TRUE(prints("old.jsonl  technology_precision     100.0 %      1      1\n")) << out_.str();
}

TEST_F(EvalCommand, CountsALinkThatNoRowCallsUnknown) {
    questions_.write("old.jsonl", R"({"text": "Rust or Go?", "expect": {"technologies": ["rust"]}}
)");
    options_.files = {file("old.jsonl")};
    evaluate();
    EXPECT_TRUE(prints("old.jsonl  technology_precision      50.0 %      1      2\n")) << out_.str();
}

TEST_F(EvalCommand, WritesTheSameBytesEachTime) {
    options_.failures = true;
    evaluate();
    const auto first = out_.str();
    evaluate();
    EXPECT_EQ(out_.str(), first);
}

TEST_F(EvalCommand, MeasuresEachKindByItselfOnDemand) {
    options_.kinds = true;
    EXPECT_EQ(evaluate(), exit_code::success);
    EXPECT_TRUE(prints("mine.jsonl pair  winner                    50.0 %      1      2\n")) << out_.str();
}

TEST_F(EvalCommand, ListsFailuresWithWhatWasExpectedAndFound) {
    options_.failures = true;
    EXPECT_EQ(evaluate(), exit_code::success);
    EXPECT_TRUE(prints(file("mine.jsonl") + ":2: b \"Rust or Go for an MVP?\"\n    winner: expected rust, found go\n"))
        << out_.str();
    EXPECT_FALSE(prints(":1: a ")) << out_.str();
}

TEST_F(EvalCommand, ShowsNothingThatATerminalCouldObey) {
    questions_.write("mine.jsonl",
                     "{\"id\": \"c\", \"text\": \"Rust or Go?\\u001b[2J\", \"expect\": {\"winner\": \"c\"}}\n");
    options_.failures = true;
    evaluate();
    EXPECT_TRUE(prints("\\u001b[2J")) << out_.str();
    EXPECT_FALSE(prints("\x1b"));
}

TEST_F(EvalCommand, HoldsMeasuresToTheirBars) {
    set_bars("mine.jsonl:\n  winner: 50\n");
    EXPECT_EQ(evaluate(), exit_code::success) << err_.str();
    EXPECT_TRUE(prints("winner                    50.0 %      1      2  >= 50\n")) << out_.str();
    EXPECT_TRUE(prints("0 of 1 bars not held\n")) << out_.str();
}

TEST_F(EvalCommand, EndsWith65AndNamesTheBarThatIsNotHeld) {
    set_bars("mine.jsonl:\n  winner: 51\n");
    EXPECT_EQ(evaluate(), exit_code::bad_knowledge);
    EXPECT_TRUE(prints(">= 51  not held\n")) << out_.str();
    EXPECT_TRUE(
        complains(file("bars.yaml") + ":2: error[bar-not-held]: mine.jsonl: winner is 50.0 % and has to be >= 51\n"))
        << err_.str();
}

TEST_F(EvalCommand, EndsWith65IfABarWasNotMeasured) {
    set_bars("mine.jsonl:\n  winner: 50\nother.jsonl:\n  winner: 50\n");
    EXPECT_EQ(evaluate(), exit_code::bad_knowledge);
    EXPECT_TRUE(complains(":4: error[bar-not-measured]: other.jsonl: winner was not measured\n")) << err_.str();
}

TEST_F(EvalCommand, EndsWith65AfterARowThatCannotBeReadButMeasuresTheRest) {
    questions_.write("mine.jsonl",
                     "nonsense\n{\"id\": \"a\", \"text\": \"Rust or Go?\", \"expect\": {\"intent\": \"compare\"}}\n");
    EXPECT_EQ(evaluate(), exit_code::bad_knowledge);
    EXPECT_TRUE(complains(file("mine.jsonl") + ":1: error[unreadable-row]: ")) << err_.str();
    EXPECT_TRUE(prints("intent                   100.0 %      1      1\n")) << out_.str();
}

TEST_F(EvalCommand, TellsFilesOfOneNameApartByTheirFolders) {
    questions_.write("more/mine.jsonl",
                     "{\"id\": \"a\", \"text\": \"Rust or Go?\", \"expect\": {\"intent\": \"compare\"}}\n");
    options_.files.push_back(file("more/mine.jsonl"));
    EXPECT_EQ(evaluate(), exit_code::success);
    EXPECT_TRUE(prints(file("more/mine.jsonl") + "  intent ")) << out_.str();
}

TEST_F(EvalCommand, EndsWith78WithoutABase) {
    settings_.knowledge = "/nowhere";
    EXPECT_EQ(evaluate(), exit_code::configuration);
    EXPECT_EQ(out_.str(), "");
}

TEST_F(EvalCommand, EndsWith65IfTheBaseHasErrors) {
    test::temporary_folder broken;
    broken.write("criteria.md", "nothing of use");
    settings_.knowledge = broken.path();
    EXPECT_EQ(evaluate(), exit_code::bad_knowledge);
    EXPECT_TRUE(complains("criteria.md"));
}

}  // namespace
}  // namespace hirewise::app
