#include "app/diagnostic_format.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace hirewise::app {
namespace {

using knowledge::diagnostic;
using knowledge::severity;

const diagnostic unknown_key{.file = "technologies/rust.md",
                             .line = 4,
                             .column = 1,
                             .severity = severity::error,
                             .code = "unknown-key",
                             .message = "unknown key `aliasses`",
                             .hint = "did you mean `aliases`?"};

std::string github(const diagnostic& fault, const std::filesystem::path& folder = "knowledge") {
    return render({fault}, diagnostic_format::github, folder);
}

TEST(TextFormat, IsThatOfTheDiagnostics) {
    EXPECT_EQ(render({unknown_key, unknown_key}, diagnostic_format::text, "knowledge"),
              knowledge::to_text(unknown_key) + "\n" + knowledge::to_text(unknown_key) + "\n");
    EXPECT_EQ(render({}, diagnostic_format::text, "knowledge"), "");
}

TEST(JsonFormat, IsOneArrayWithAllThatIsKnown) {
    auto warning = unknown_key;
    warning.severity = severity::warning;
    warning.line = 0;
    const auto read = nlohmann::json::parse(render({unknown_key, warning}, diagnostic_format::json, "knowledge"));
    const nlohmann::json expected = {{"file", "technologies/rust.md"},
                                     {"line", 4},
                                     {"column", 1},
                                     {"severity", "error"},
                                     {"code", "unknown-key"},
                                     {"message", "unknown key `aliasses`"},
                                     {"hint", "did you mean `aliases`?"}};
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0], expected);
    EXPECT_EQ(read[1]["severity"], "warning");
    EXPECT_EQ(read[1]["line"], 0);
}

TEST(JsonFormat, OfNothingIsAnEmptyArray) {
    EXPECT_EQ(render({}, diagnostic_format::json, "knowledge"), "[]\n");
}

TEST(JsonFormat, SurvivesTextThatIsNoUtf8) {
    auto fault = unknown_key;
    fault.message = "a\xFF\"\nb";
    EXPECT_EQ(nlohmann::json::parse(render({fault}, diagnostic_format::json, "."))[0]["message"], "a\xEF\xBF\xBD\"\nb");
}

TEST(GithubFormat, IsAWorkflowCommandForEachFault) {
    EXPECT_EQ(github(unknown_key),
              "::error file=knowledge/technologies/rust.md,line=4,col=1,title=unknown-key::unknown key "
              "`aliasses`%0Ahint: did you mean `aliases`?\n");
}

TEST(GithubFormat, LeavesOutWhatIsNotKnown) {
    auto fault = unknown_key;
    fault.severity = severity::warning;
    fault.column = 0;
    fault.hint = "";
    EXPECT_EQ(github(fault),
              "::warning file=knowledge/technologies/rust.md,line=4,title=unknown-key::unknown key `aliasses`\n");
    fault.line = 0;
    EXPECT_EQ(github(fault),
              "::warning file=knowledge/technologies/rust.md,title=unknown-key::unknown key `aliasses`\n");
}

TEST(GithubFormat, EscapesWhatWouldEndOrForgeACommand) {
    auto fault = unknown_key;
    fault.file = "a,b:c%.md";
    fault.code = "x::y";
    fault.message = "100 %\r\n::error::forged, isn't it: yes";
    fault.hint = "";
    EXPECT_EQ(github(fault),
              "::error file=knowledge/a%2Cb%3Ac%25.md,line=4,col=1,title=x%3A%3Ay::100 %25%0D%0A::error::forged, isn't "
              "it: yes\n");
}

TEST(GithubFormat, NamesFilesAsSeenFromTheWorkingFolder) {
    auto fault = unknown_key;
    fault.hint = "";
    const auto line = github(fault, std::filesystem::current_path() / "some/base");
    EXPECT_NE(line.find("file=some/base/technologies/rust.md,"), std::string::npos) << line;
    fault.file = ".";
    EXPECT_NE(github(fault, "base").find("file=base"), std::string::npos) << github(fault, "base");
}

TEST(DiagnosticFormat, IsReadFromItsWord) {
    EXPECT_EQ(parse_diagnostic_format("github"), diagnostic_format::github);
    EXPECT_EQ(parse_diagnostic_format("xml"), std::nullopt);
}

}  // namespace
}  // namespace hirewise::app
