#include "app/command_line.hpp"

#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "app/exit_code.hpp"
#include "support/places.hpp"
#include "support/rust_and_go_base.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::app {
namespace {

using nlohmann::json;

class CommandLine : public testing::Test {
protected:
    int run(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "hirewise");
        std::vector<const char*> pointers;
        for (const auto& argument : arguments) { pointers.push_back(argument.c_str()); }
        const console streams{in_, out_, err_};
        const play_command play = [this](const play_options& options) {
            played_ = options;
            return 7;
        };
        return run_command_line(static_cast<int>(pointers.size()), pointers.data(), variables_, streams, play);
    }

    // The lines of the output, each as JSON.
    std::vector<json> answers() const {
        std::vector<json> lines;
        std::istringstream text{out_.str()};
        for (std::string line; std::getline(text, line);) { lines.push_back(json::parse(line)); }
        return lines;
    }

    test::rust_and_go_base base_;
    environment variables_{{"HIREWISE_KNOWLEDGE", base_.path().string()}};
    std::istringstream in_;
    std::ostringstream out_;
    std::ostringstream err_;
    play_options played_;
};

TEST_F(CommandLine, NeedsACommand) {
    EXPECT_EQ(run({}), exit_code::usage);
    EXPECT_FALSE(err_.str().empty());
}

TEST_F(CommandLine, RefusesUnknownCommandsAndFlags) {
    EXPECT_EQ(run({"dance"}), exit_code::usage);
    EXPECT_EQ(run({"ask", "--loud", "rust or go?"}), exit_code::usage);
    EXPECT_EQ(run({"play", "--port", "many"}), exit_code::usage);
}

TEST_F(CommandLine, PrintsItsVersion) {
    EXPECT_EQ(run({"--version"}), 0);
    EXPECT_TRUE(out_.str().starts_with("hirewise "));
}

TEST_F(CommandLine, HasHelpForEveryCommand) {
    for (const auto* command : {"serve", "play", "ask", "check", "eval"}) {
        out_.str("");
        EXPECT_EQ(run({command, "--help"}), 0) << command;
        EXPECT_NE(out_.str().find("Usage: hirewise " + std::string{command}), std::string::npos) << out_.str();
    }
}

TEST_F(CommandLine, HelpNamesTheExitCodes) {
    EXPECT_EQ(run({"--help"}), 0);
    EXPECT_NE(out_.str().find("78"), std::string::npos);
}

TEST_F(CommandLine, AnswersAQuestion) {
    EXPECT_EQ(run({"ask", "Rust", "or", "Go", "for", "our", "fintech", "service?"}), 0);
    EXPECT_NE(out_.str().find("Rust"), std::string::npos);
    EXPECT_EQ(err_.str(), "");
}

TEST_F(CommandLine, AnswersInJsonWithTheMembersOfTheContractInOrder) {
    EXPECT_EQ(run({"ask", "--json", "Rust or Go for our fintech service?"}), 0);
    const auto line = nlohmann::ordered_json::parse(out_.str());
    std::vector<std::string> names;
    for (const auto& [name, value] : line.items()) { names.push_back(name); }
    EXPECT_EQ(names,
              (std::vector<std::string>{"id", "intent", "answered", "winner", "strength", "technologies", "unknown",
                                        "context", "text", "options", "flips", "sources", "knowledge"}));
    EXPECT_EQ(line["winner"], "rust");
    EXPECT_EQ(line["technologies"], (json{"rust", "go"}));
}

TEST_F(CommandLine, ExplainsOnTheTerminalAndInJson) {
    run({"ask", "Rust or Go?"});
    const auto without = out_.str().size();
    out_.str("");
    run({"ask", "--explain", "Rust or Go?"});
    EXPECT_GT(out_.str().size(), without);
    out_.str("");
    run({"ask", "--json", "--explain", "Rust or Go?"});
    EXPECT_FALSE(answers().at(0).at("trace").empty());
}

TEST_F(CommandLine, EndsWithSuccessWhenTheQuestionIsNotCovered) {
    EXPECT_EQ(run({"ask", "--json", "what is the weather like?"}), 0);
    EXPECT_EQ(answers().at(0).at("answered"), false);
    EXPECT_EQ(answers().at(0).at("winner"), nullptr);
}

TEST_F(CommandLine, AskNeedsAQuestionOrABatch) {
    EXPECT_EQ(run({"ask"}), exit_code::usage);
    EXPECT_EQ(run({"ask", "--batch", "rust or go?"}), exit_code::usage);
}

TEST_F(CommandLine, NamesOfCommandsAreOrdinaryWordsInAQuestion) {
    EXPECT_EQ(run({"ask", "--json", "rust", "or", "go", "to", "serve", "and", "check"}), 0);
    EXPECT_EQ(answers().at(0).at("technologies").size(), 2U);
}

TEST_F(CommandLine, AnswersABatchInOrder) {
    in_.str("{\"id\":\"a\",\"text\":\"Rust or Go?\"}\n{\"id\":\"b\",\"text\":\"Go or Rust for an MVP?\"}\n");
    EXPECT_EQ(run({"ask", "--batch"}), 0);
    ASSERT_EQ(answers().size(), 2U);
    EXPECT_EQ(answers()[0].at("id"), "a");
    EXPECT_EQ(answers()[1].at("id"), "b");
}

TEST_F(CommandLine, ABatchRemembersWithinAThread) {
    in_.str(R"({"id":"a","text":"Rust or Go for an API?","thread":"t"}
{"id":"b","text":"and for fintech?","thread":"t"}
{"id":"c","text":"and for fintech?","thread":"other"}
)");
    EXPECT_EQ(run({"ask", "--batch"}), 0);
    ASSERT_EQ(answers().size(), 3U);
    EXPECT_EQ(answers()[1].at("technologies").size(), 2U);
    EXPECT_TRUE(answers()[2].at("technologies").empty());
}

TEST_F(CommandLine, AMalformedLineOfABatchIsNamedAndDoesNotStopTheRest) {
    in_.str(
        "nonsense\n\n[]\n{\"id\":\"c\",\"text\":7}\n{\"id\":5,\"text\":\"Rust or Go?\"}\n"
        "{\"id\":\"e\",\"text\":\"Rust or Go?\"}\n");
    EXPECT_EQ(run({"ask", "--batch"}), 0);
    const auto lines = answers();
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_TRUE(lines[0].at("error").get<std::string>().starts_with("line 1: "));
    EXPECT_TRUE(lines[1].at("error").get<std::string>().starts_with("line 3: "));
    EXPECT_EQ(lines[2].at("id"), "c");
    EXPECT_TRUE(lines[2].contains("error"));
    EXPECT_TRUE(lines[3].contains("error"));
    EXPECT_EQ(lines[4].at("id"), "e");
    EXPECT_EQ(lines[4].at("answered"), true);
}

TEST_F(CommandLine, ABatchLineWithoutAnIdIsNamedByItsNumber) {
    in_.str("{\"text\":\"Rust or Go?\"}\n");
    run({"ask", "--batch"});
    EXPECT_EQ(answers().at(0).at("id"), "1");
}

TEST_F(CommandLine, WritesJsonForTextThatIsNotUtf8) {
    EXPECT_EQ(run({"ask", "--json", "rust or go \xff\xfe?"}), 0);
    EXPECT_EQ(answers().size(), 1U);
}

TEST_F(CommandLine, ChecksTheKnowledgeBase) {
    EXPECT_EQ(run({"check"}), 0) << out_.str();
    EXPECT_NE(out_.str().find("1 page, 3 technologies, "), std::string::npos) << out_.str();
    EXPECT_NE(out_.str().find("0 errors"), std::string::npos);
}

TEST_F(CommandLine, ChecksTheKnowledgeBaseWithItsQuestions) {
    variables_["HIREWISE_KNOWLEDGE"] = test::knowledge_base();
    EXPECT_EQ(run({"check", "--questions"}), 0) << out_.str();
    EXPECT_NE(out_.str().find("0 answered wrongly"), std::string::npos);
}

TEST_F(CommandLine, ChecksTheFolderOfTheArgument) {
    test::temporary_folder folder;
    folder.write("criteria.md", "nothing of use");
    EXPECT_EQ(run({"check", folder.path().string()}), exit_code::bad_knowledge);
    EXPECT_NE(out_.str().find("criteria.md"), std::string::npos);
}

TEST_F(CommandLine, ChecksInTheFormatOfTheFlag) {
    test::temporary_folder folder;
    folder.write("criteria.md", "nothing of use");
    EXPECT_EQ(run({"check", "--format", "github", folder.path().string()}), exit_code::bad_knowledge);
    EXPECT_TRUE(out_.str().starts_with("::error file=")) << out_.str();
    EXPECT_EQ(run({"check", "--format", "xml"}), exit_code::usage);
}

TEST_F(CommandLine, EvaluatesFilesOfQuestions) {
    test::temporary_folder folder;
    folder.write("mine.jsonl", R"({"id": "a", "text": "Rust or Go?", "expect": {"intent": "compare"}})");
    EXPECT_EQ(run({"eval", (folder.path() / "mine.jsonl").string()}), 0) << err_.str();
    EXPECT_NE(out_.str().find("mine.jsonl  intent "), std::string::npos) << out_.str();
}

TEST_F(CommandLine, EvalNeedsFilesThatAreThere) {
    EXPECT_EQ(run({"eval"}), exit_code::usage);
    EXPECT_EQ(run({"eval", "/nowhere/mine.jsonl"}), exit_code::usage);
    EXPECT_EQ(run({"eval", test::tests_folder()}), exit_code::usage);
}

TEST_F(CommandLine, AskDoesNotAnswerFromABaseWithErrors) {
    test::temporary_folder folder;
    folder.write("criteria.md", "nothing of use");
    EXPECT_EQ(run({"ask", "--knowledge", folder.path().string(), "rust or go?"}), exit_code::bad_knowledge);
    EXPECT_EQ(out_.str(), "");
    EXPECT_NE(err_.str().find("criteria.md"), std::string::npos);
}

TEST_F(CommandLine, NamesAKnowledgeFolderThatIsMissing) {
    variables_["HIREWISE_KNOWLEDGE"] = "/nowhere/at/all";
    for (const auto& command : std::vector<std::vector<std::string>>{{"ask", "rust or go?"}, {"check"}}) {
        err_.str("");
        EXPECT_EQ(run(command), exit_code::configuration);
        EXPECT_TRUE(err_.str().starts_with("HIREWISE_KNOWLEDGE: ")) << err_.str();
    }
}

TEST_F(CommandLine, ServeNamesEveryUnusableVariable) {
    variables_["SLACK_APP_TOKEN"] = "xoxb-1";
    variables_["HIREWISE_LOG"] = "loud";
    EXPECT_EQ(run({"serve"}), exit_code::configuration);
    EXPECT_NE(err_.str().find("SLACK_APP_TOKEN: "), std::string::npos);
    EXPECT_NE(err_.str().find("SLACK_BOT_TOKEN: "), std::string::npos);
    EXPECT_NE(err_.str().find("HIREWISE_LOG: "), std::string::npos);
}

TEST_F(CommandLine, AVariableThatIsUnusableStopsEveryCommand) {
    variables_["HIREWISE_LOG"] = "loud";
    EXPECT_EQ(run({"ask", "rust or go?"}), exit_code::configuration);
}

TEST_F(CommandLine, PlayHandsOverWhatWasAskedFor) {
    EXPECT_EQ(run({"play", "--port", "0", "--log", "debug"}), 7);
    EXPECT_EQ(played_.port, 0);
    EXPECT_EQ(played_.settings.log, log_level::debug);
    EXPECT_EQ(played_.settings.knowledge, base_.path());
    EXPECT_FALSE(played_.settings.state);
}

TEST_F(CommandLine, PlayTakesAWorkspaceFileAndGoesWithoutAPage) {
    EXPECT_EQ(run({"play", "--workspace", "mine.yaml", "--headless"}), 7);
    EXPECT_EQ(played_.workspace, "mine.yaml");
    EXPECT_TRUE(played_.headless);
    EXPECT_FALSE(played_.prints_workspace);
    EXPECT_EQ(run({"play", "--print-workspace"}), 7);
    EXPECT_TRUE(played_.prints_workspace);
}

TEST_F(CommandLine, WatchesTheFolderOnlyWhenItIsAskedTo) {
    EXPECT_EQ(run({"play"}), 7);
    EXPECT_FALSE(played_.settings.watch);
    EXPECT_EQ(run({"play", "--watch"}), 7);
    EXPECT_TRUE(played_.settings.watch);
}

TEST_F(CommandLine, PlayHasAPortOfItsOwn) {
    EXPECT_EQ(run({"play"}), 7);
    EXPECT_NE(played_.port, 0);
}

}  // namespace
}  // namespace hirewise::app
