#include <algorithm>
#include <filesystem>
#include <random>

#include <gtest/gtest.h>

#include "archive.hpp"
#include "base/text.hpp"
#include "load_archive.hpp"
#include "support/files.hpp"

// What fuzzing found once, and a little of what it does, in the ordinary suite.
namespace hirewise::fuzz {
namespace {

namespace fs = std::filesystem;

std::string small_base() {
    knowledge::fault_list faults;
    return pack(knowledge::read_base_files(fs::path{HIREWISE_TESTS} / "knowledge/small_base",
                                           knowledge::base_part::pages, faults));
}

TEST(Archive, UnpacksWhatItPacked) {
    const auto files = unpack("text before\n@ b.md\none\n\ntwo\n@ a.md\n@ b.md\nagain\n");
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].name, "a.md");
    EXPECT_EQ(files[0].content, "");
    EXPECT_EQ(files[1].content, "one\n\ntwo\n");
    EXPECT_EQ(unpack(pack(files)).at(1).content, files[1].content + "\n");
}

TEST(Replay, LoadsTheSmallBaseWithoutFaults) {
    EXPECT_TRUE(load_archive(small_base()).empty());
}

TEST(Replay, SurvivesEveryInputOfTheCorpus) {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator{fs::path{HIREWISE_TESTS} / "fuzz/corpus"}) {
        SCOPED_TRACE(entry.path().string());
        load_archive(test::read_file(entry.path()));
        ++count;
    }
    EXPECT_GT(count, 0U);
}

TEST(Replay, SurvivesABaseThatIsCutOffAnywhere) {
    const auto whole = small_base();
    for (std::size_t length = 0; length < whole.size(); length += 97) { load_archive(whole.substr(0, length)); }
}

TEST(Replay, SurvivesLinesInTheWrongPlace) {
    const auto whole = small_base();
    std::vector<std::string> lines;
    for (const auto line : split(whole, '\n')) { lines.emplace_back(line); }
    std::mt19937 random{20261126};  // NOLINT: the same changes every time
    for (int round = 0; round < 200; ++round) {
        auto mixed = lines;
        for (int i = 0; i < 4; ++i) { std::swap(mixed[random() % mixed.size()], mixed[random() % mixed.size()]); }
        load_archive(join(mixed, "\n"));
    }
}

}  // namespace
}  // namespace hirewise::fuzz
