#include "advice/faq_phrasings.hpp"

#include <gtest/gtest.h>

#include "advice/says.hpp"

namespace hirewise::advice {
namespace {

constexpr faq_feature shared = 1;        // stands in every phrasing of the first entry
constexpr std::uint32_t phrasings = 70;  // of it: more than one word of bits tells apart
constexpr faq_feature elsewhere = 9'999;

// Each phrasing of entry 0 has a word of its own beside the shared one; entry 1 has one phrasing.
faq_phrasings two_entries() {
    faq_phrasings made;
    for (std::uint32_t p = 0; p < phrasings; ++p) { made.add(0, says({shared, 100 + p})); }
    made.add(1, says({elsewhere}));
    made.weigh();
    return made;
}

double nearness(const faq_phrasings& all, std::uint32_t entry, const std::vector<weighted_feature>& asked) {
    return all.nearest(entry, all.look_up(asked));
}

TEST(FaqPhrasings, AgreeWithWhatIsSaidWordForWord) {
    const auto all = two_entries();
    EXPECT_EQ(nearness(all, 0, says({shared, 100})), 1);
    EXPECT_EQ(nearness(all, 0, says({shared, 100 + phrasings - 1})), 1);
}

TEST(FaqPhrasings, AgreeLessWithWordsOfTwo) {
    const auto all = two_entries();
    const auto of_two = nearness(all, 0, says({shared, 100, 101}));
    EXPECT_GT(of_two, 0);
    EXPECT_LT(of_two, 1);
    // Of phrasings that are told apart in different words of bits too.
    EXPECT_EQ(nearness(all, 0, says({shared, 100, 100 + phrasings - 1})), of_two);
}

TEST(FaqPhrasings, AgreeLessWhereAWordIsNotKnown) {
    const auto all = two_entries();
    EXPECT_LT(nearness(all, 0, says({shared, 100, 5'555})), 1);
}

TEST(FaqPhrasings, BelongToTheirEntry) {
    const auto all = two_entries();
    EXPECT_EQ(nearness(all, 1, says({shared, 100})), 0);
    EXPECT_EQ(nearness(all, 1, says({elsewhere})), 1);
}

TEST(FaqPhrasings, CountWordsOnceKnownOrNot) {
    EXPECT_EQ(two_entries().look_up(says({shared, 5'555})).count(), 2U);
}

}  // namespace
}  // namespace hirewise::advice
