// The same question over the same knowledge gets the same bytes: from each process anew, whatever its addresses, and
// whatever order a folder gives its files in.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "support/project_questions.hpp"
#include "support/temporary_folder.hpp"
#include "system/program.hpp"

namespace hirewise::test {
namespace {

namespace fs = std::filesystem;

// The project's questions as a batch; the turns of a conversation are a thread.
std::string batch_of_questions() {
    std::string batch;
    for (const auto& asked : project_questions()) {
        batch += dump_json({{"id", asked.id}, {"text", asked.text}, {"thread", asked.conversation}}) + "\n";
    }
    return batch;
}

// Copies a base file by file, in an order that follows from `seed`.
void copy_in_another_order(const fs::path& base, const fs::path& to, unsigned seed) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator{base}) {
        if (entry.is_regular_file()) { files.push_back(fs::relative(entry.path(), base)); }
    }
    std::sort(files.begin(), files.end());
    std::mt19937 random{seed};
    std::shuffle(files.begin(), files.end(), random);
    for (const auto& file : files) {
        fs::create_directories((to / file).parent_path());
        fs::copy_file(base / file, to / file);
    }
}

class Determinism : public testing::Test {
protected:
    static void SetUpTestSuite() { questions_ = new std::string{batch_of_questions()}; }
    static void TearDownTestSuite() { delete questions_; }

    // What the program writes when it is asked everything, in a process of its own.
    std::string answers(const fs::path& base) {
        folder_.write("questions", *questions_);
        const auto out = folder_.path() / "answers";
        const auto command = "'" + std::string{program()} + "' ask --batch --explain --knowledge '" + base.string() +
                             "' <'" + (folder_.path() / "questions").string() + "' >'" + out.string() + "'";
        if (std::system(command.c_str()) != 0) { throw std::runtime_error{"failed: " + command}; }
        return read_file(out);
    }

    // The first line that differs, from both; empty if none does.
    static std::string difference(const std::string& first, const std::string& second) {
        std::istringstream one{first};
        std::istringstream other{second};
        std::string a;
        std::string b;
        while (true) {
            const bool has_a = static_cast<bool>(std::getline(one, a));
            const bool has_b = static_cast<bool>(std::getline(other, b));
            if (!has_a && !has_b) { return {}; }
            if (has_a != has_b || a != b) { return (has_a ? a : "nothing") + "\n" + (has_b ? b : "nothing"); }
        }
    }

    temporary_folder folder_;
    static inline const std::string* questions_ = nullptr;
};

TEST_F(Determinism, EachProcessAnswersWithTheSameBytes) {
    const auto first = answers(knowledge_base());
    ASSERT_EQ(std::count(first.begin(), first.end(), '\n'), std::count(questions_->begin(), questions_->end(), '\n'));
    EXPECT_EQ(difference(first, answers(knowledge_base())), "");
}

TEST_F(Determinism, TheOrderInWhichFilesWereWrittenDoesNotShow) {
    const auto before = answers(knowledge_base());
    for (const unsigned seed : {1U, 2U}) {
        temporary_folder copy;
        copy_in_another_order(knowledge_base(), copy.path(), seed);
        EXPECT_EQ(difference(before, answers(copy.path())), "");
    }
}

}  // namespace
}  // namespace hirewise::test
