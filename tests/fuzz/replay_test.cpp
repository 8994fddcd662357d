#include <algorithm>
#include <filesystem>
#include <random>

#include <gtest/gtest.h>

#include "archive.hpp"
#include "base/text.hpp"
#include "load_archive.hpp"
#include "seeds.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "targets.hpp"

// What fuzzing found once, and a little of what it does, in the ordinary suite.
namespace hirewise::fuzz {
namespace {

namespace fs = std::filesystem;

std::string small_base() {
    knowledge::fault_list faults;
    return pack(knowledge::read_base_files(fs::path{test::tests_folder()} / "knowledge/small_base",
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

class Target : public testing::TestWithParam<target> {};

std::vector<fs::path> found_once(std::string_view target) {
    std::vector<fs::path> inputs;
    const auto folder = fs::path{test::tests_folder()} / "fuzz/corpus" / target;
    if (!fs::exists(folder)) { return inputs; }
    for (const auto& entry : fs::directory_iterator{folder}) { inputs.push_back(entry.path()); }
    return inputs;
}

TEST_P(Target, SurvivesWhatWasFoundOnce) {
    for (const auto& input : found_once(GetParam().name)) {
        SCOPED_TRACE(input.string());
        GetParam().run(test::read_file(input));
    }
}

TEST_P(Target, SurvivesItsSeedsWholeAndCutOff) {
    constexpr std::size_t most_cuts = 6;
    const auto seeds = seeds_for(GetParam().name);
    ASSERT_FALSE(seeds.empty());
    for (const auto& seed : seeds) {
        GetParam().run(seed);
        const auto step = seed.size() / most_cuts + 1;
        for (std::size_t length = 0; length < seed.size(); length += step) { GetParam().run(seed.substr(0, length)); }
    }
}

INSTANTIATE_TEST_SUITE_P(Fuzzing, Target, testing::ValuesIn(all_targets().begin(), all_targets().end()),
                         [](const auto& tested) { return std::string{tested.param.name}; });

TEST(Corpus, BelongsToTargets) {
    for (const auto& folder : fs::directory_iterator{fs::path{test::tests_folder()} / "fuzz/corpus"}) {
        const auto name = folder.path().filename().string();
        EXPECT_TRUE(std::ranges::any_of(all_targets(), [&](const auto& each) { return each.name == name; })) << name;
    }
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
