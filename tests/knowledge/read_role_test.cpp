#include <gtest/gtest.h>

#include "knowledge/small_base.hpp"

namespace hirewise::knowledge {
namespace {

using texts = std::vector<std::string>;

TEST(Role, IsReadWithItsInterviewAndTrialTask) {
    const auto base = small_base{}.load().snapshot;
    ASSERT_TRUE(base->roles.contains("rust-engineer"));
    const auto* brief = &base->roles.at("rust-engineer");
    EXPECT_EQ(brief->title, "Rust engineer");
    EXPECT_EQ(brief->technologies, texts{"rust"});
    EXPECT_EQ(brief->summary, "Writes programs that must not pause.");
    EXPECT_EQ(brief->must_have, texts{"Writes Rust at work"});
    EXPECT_EQ(brief->nice_to_have, texts{"Has built a service"});
    ASSERT_EQ(brief->interview.size(), 3U);
    EXPECT_EQ(brief->interview[0].ask, "What is ownership?");
    EXPECT_EQ(brief->interview[0].looks_for, "Memory");
    EXPECT_EQ(brief->interview[0].scores.at(5), "Knows when to break it up.");
    EXPECT_EQ(brief->trial_task.task, "Make a slow parser fast.");
    EXPECT_EQ(brief->trial_task.hours, 3);
    EXPECT_EQ(brief->trial_task.scored_on, texts{"Measured first"});
    EXPECT_EQ(brief->red_flags, texts{"Never measures"});
    EXPECT_EQ(brief->look_in, texts{"User groups"});
    EXPECT_EQ(brief->figures, texts{"use-rust"});
    EXPECT_EQ(brief->reviewer, "Editors");
    EXPECT_EQ(brief->reviewed_on, std::chrono::year{2026} / 6 / 1);
    EXPECT_EQ(brief->location, "roles/rust-engineer.md");
}

TEST(Role, NeedsNoFigures) {
    const small_base files;
    files.replace("roles/rust-engineer.md", "figures: [use-rust]\n", "");
    EXPECT_EQ(places_and_codes(files.load().diagnostics), texts{});
}

}  // namespace
}  // namespace hirewise::knowledge
