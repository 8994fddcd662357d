#include "app/check_command.hpp"

#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/exit_code.hpp"
#include "base/clock.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::app {
namespace {

namespace fs = std::filesystem;

// Checks a copy of the small base that a test may spoil.
class CheckCommand : public testing::Test {
protected:
    CheckCommand() {
        fs::copy(fs::path{test::tests_folder()} / "knowledge/small_base", base_.path(), fs::copy_options::recursive);
        // Written today, so that nothing is overdue whenever the test runs.
        for (const auto& entry : fs::recursive_directory_iterator{base_.path()}) {
            if (!entry.is_regular_file()) { continue; }
            replace(fs::relative(entry.path(), base_.path()), "reviewed_on: 2026-06-01", "reviewed_on: " + today());
        }
        replace("figures/usage.yaml", "figures:\n", "checked_on: " + today() + "\nfigures:\n");
    }

    static std::string today() {
        const auto day = clock{}.today();
        char text[40];
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()),
                      static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
        return text;
    }

    // False if there was nothing to replace.
    bool replace(const fs::path& file, const std::string& from, const std::string& to) const {
        auto content = test::read_file(base_.path() / file);
        const auto at = content.find(from);
        if (at == std::string::npos) { return false; }
        base_.write(file, content.replace(at, from.size(), to));
        return true;
    }

    void spoil(const fs::path& file, const std::string& from, const std::string& to) const {
        ASSERT_TRUE(replace(file, from, to)) << file << " does not hold " << from;
    }

    int check(const check_options& options = {}) {
        configuration settings;
        settings.knowledge = base_.path();
        return run_check(settings, options, {in_, out_, err_});
    }

    static check_options in_format(diagnostic_format format) {
        check_options options;
        options.format = format;
        return options;
    }

    std::istringstream in_;
    std::ostringstream out_;
    std::ostringstream err_;

private:
protected:
    test::temporary_folder base_;
};

TEST_F(CheckCommand, SumsUpACleanBase) {
    EXPECT_EQ(check(), exit_code::success);
    EXPECT_NE(out_.str().find("1 page, 4 technologies, 2 criteria, 5 use cases (version "), std::string::npos)
        << out_.str();
    EXPECT_NE(out_.str().find("0 errors, 0 warnings\n"), std::string::npos) << out_.str();
    EXPECT_EQ(err_.str(), "");
}

TEST_F(CheckCommand, EndsWith65AfterAnError) {
    spoil("technologies/rust.md", "aliases", "aliasses");
    EXPECT_EQ(check(), exit_code::bad_knowledge);
    EXPECT_EQ(out_.str(),
              std::string{"technologies/rust.md:4:1: error[unknown-key]: unknown key `aliasses` in a technology\n"
                          "    hint: did you mean `aliases`?\n"} +
                  base_.path().string() + ": 1 error, 0 warnings\n");
}

TEST_F(CheckCommand, EndsWith0AfterAWarningAndSpeaksOfItInOneLineAtTheEnd) {
    spoil("comparisons/rust-vs-go.md", "  - {use_case: command_line_tool, option: go, reason: One file to ship.}\n",
          "");
    EXPECT_EQ(check(), exit_code::success);
    EXPECT_TRUE(out_.str().ends_with("0 errors, 1 warning; the base can be used, but mend what is warned of\n"))
        << out_.str();
}

TEST_F(CheckCommand, EndsWith78WithoutAFolder) {
    configuration settings;
    settings.knowledge = "/nowhere";
    EXPECT_EQ(run_check(settings, {}, {in_, out_, err_}), exit_code::configuration);
    EXPECT_EQ(out_.str(), "");
}

TEST_F(CheckCommand, WritesNothingButTheArrayAsJson) {
    spoil("technologies/rust.md", "aliases", "aliasses");
    EXPECT_EQ(check(in_format(diagnostic_format::json)), exit_code::bad_knowledge);
    EXPECT_EQ(nlohmann::json::parse(out_.str()).at(0).at("code"), "unknown-key");
    EXPECT_EQ(err_.str(), base_.path().string() + ": 1 error, 0 warnings\n");
}

TEST_F(CheckCommand, WritesNothingButCommandsForGithub) {
    spoil("technologies/rust.md", "aliases", "aliasses");
    EXPECT_EQ(check(in_format(diagnostic_format::github)), exit_code::bad_knowledge);
    EXPECT_TRUE(out_.str().starts_with("::error file=")) << out_.str();
    EXPECT_EQ(std::ranges::count(out_.str(), '\n'), 1);
}

TEST_F(CheckCommand, ReportsAWrongAnswerAsAFaultOfItsQuestion) {
    spoil("questions/rust-vs-go.yaml", "winner: rust, ", "winner: go, ");
    check_options options;
    options.questions = true;
    EXPECT_EQ(check(options), exit_code::bad_knowledge);
    EXPECT_NE(out_.str().find("questions/rust-vs-go.yaml:2: error[wrong-answer]: \"Rust or Go for trading?\": "
                              "expected winner to be go, but it is rust\n"),
              std::string::npos)
        << out_.str();
    EXPECT_NE(out_.str().find("3 questions: "), std::string::npos) << out_.str();
}

TEST_F(CheckCommand, AsksNoQuestionsUnlessToldTo) {
    spoil("questions/rust-vs-go.yaml", "winner: rust, ", "winner: go, ");
    EXPECT_EQ(check(), exit_code::success) << out_.str();
}

TEST_F(CheckCommand, PrintsTheCoverageOnDemand) {
    check_options options;
    options.coverage = true;
    EXPECT_EQ(check(options), exit_code::success);
    EXPECT_NE(out_.str().find("Technologies that no page compares: 2\n  contractor python\n"), std::string::npos)
        << out_.str();
}

}  // namespace
}  // namespace hirewise::app
