// What options of different kinds are weighed as.

#include <gtest/gtest.h>

#include "advice/stand_ins.hpp"

namespace hirewise::advice {
namespace {

using ids = std::vector<std::string>;

class StandIns : public testing::Test {
protected:
    StandIns() {
        add("swift", "language", "");
        add("kotlin", "language", "");
        add("java", "language", "");
        add("spring", "backend_framework", "java");
        add("ios_native", "mobile", "swift");
        add("android_native", "mobile", "kotlin");
        add("kotlin_multiplatform", "mobile", "kotlin");
        add("flutter", "mobile", "");
    }

    knowledge::snapshot base_;

private:
    void add(const std::string& id, const std::string& category, const std::string& parent) {
        auto& made = base_.technologies[id];
        made.id = id;
        made.category = category;
        made.parent = parent;
    }
};

TEST_F(StandIns, AFrameworkAmongLanguagesIsItsLanguage) {
    EXPECT_EQ(as_languages(base_, {"swift", "spring"}), (ids{"swift", "java"}));
}

TEST_F(StandIns, AFrameworkBesideItsOwnLanguageStays) {
    EXPECT_EQ(as_languages(base_, {"java", "spring"}), (ids{"java", "spring"}));
}

TEST_F(StandIns, FrameworksAloneStay) {
    EXPECT_EQ(as_languages(base_, {"spring", "ios_native"}), (ids{"spring", "ios_native"}));
}

TEST_F(StandIns, ALanguageAmongPlatformsIsTheOneWrittenInIt) {
    EXPECT_EQ(as_platforms(base_, {"swift", "flutter"}), (ids{"ios_native", "flutter"}));
}

TEST_F(StandIns, ALanguageOfSeveralPlatformsIsTheOneWithMostPeople) {
    base_.technologies["android_native"].ratings["talent_availability"].value = 4;
    base_.technologies["kotlin_multiplatform"].ratings["talent_availability"].value = 6;
    EXPECT_EQ(as_platforms(base_, {"kotlin", "flutter"}), (ids{"kotlin_multiplatform", "flutter"}));
}

TEST_F(StandIns, ALanguageThatCanStandAloneIsItself) {
    base_.technologies["android_native"].ratings["talent_availability"].value = 9;
    base_.technologies["kotlin_multiplatform"].bare = true;
    EXPECT_EQ(as_platforms(base_, {"kotlin", "flutter"}), (ids{"kotlin_multiplatform", "flutter"}));
}

TEST_F(StandIns, ALanguageBesideItsOwnPlatformStays) {
    EXPECT_EQ(as_platforms(base_, {"swift", "ios_native"}), (ids{"swift", "ios_native"}));
}

TEST_F(StandIns, LanguagesAloneStay) {
    EXPECT_EQ(as_platforms(base_, {"swift", "kotlin"}), (ids{"swift", "kotlin"}));
}

}  // namespace
}  // namespace hirewise::advice
