#include "knowledge/phrase_pattern.hpp"

#include <gtest/gtest.h>

namespace hirewise::knowledge {
namespace {

using texts = std::vector<std::string>;

TEST(PhrasePattern, WithoutNotationStandsForItself) {
    EXPECT_EQ(forms_of("order book"), texts{"order book"});
}

TEST(PhrasePattern, StandsForEachChoiceOfItsAlternatives) {
    EXPECT_EQ(forms_of("ship|release every week|day"),
              (texts{"ship every week", "ship every day", "release every week", "release every day"}));
}

TEST(PhrasePattern, KeepsNumbersAndGaps) {
    EXPECT_EQ(forms_of("<20+> .. devs"), texts{"<20+> .. devs"});
}

TEST(PhrasePattern, WithTooManyChoicesStandsForNothing) {
    EXPECT_TRUE(forms_of("a|b|c|d|e|f|g|h a|b|c|d|e|f|g|h a|b|c|d|e|f|g|h").empty());
}

TEST(PhrasePattern, OfNothingButWordsIsPlain) {
    EXPECT_TRUE(is_plain_phrase("order book"));
    EXPECT_FALSE(is_plain_phrase("order|price book"));
    EXPECT_FALSE(is_plain_phrase("<20+> devs"));
    EXPECT_FALSE(is_plain_phrase("nobody .. servers"));
}

TEST(PhraseRange, OpenAtTheTop) {
    const auto range = read_range("<20+>");
    ASSERT_TRUE(range);
    EXPECT_EQ(range->least, 20);
    EXPECT_TRUE(range->most > 1e12);
}

TEST(PhraseRange, WithBothEnds) {
    const auto range = read_range("<0.5-12>");
    ASSERT_TRUE(range);
    EXPECT_EQ(range->least, 0.5);
    EXPECT_EQ(range->most, 12);
}

struct malformed {
    std::string_view phrase;
    std::string_view fault;
};

class MalformedPhrase : public testing::TestWithParam<malformed> {};

TEST_P(MalformedPhrase, IsNamed) {
    EXPECT_EQ(fault_of_phrase(GetParam().phrase), GetParam().fault);
}

INSTANTIATE_TEST_SUITE_P(
    Notation, MalformedPhrase,
    testing::Values(malformed{"order book", ""}, malformed{"<2+> .. a|b c", ""},
                    malformed{".. servers", "begins with a gap"}, malformed{"nobody ..", "ends with a gap"},
                    malformed{"a .. .. b", "has two gaps in a row"},
                    malformed{"a| b", "has a bar without a word on both sides"},
                    malformed{"<12-1> weeks", "has a range that cannot be read"},
                    malformed{"<many> weeks", "has a range that cannot be read"}, malformed{"few|<1+> weeks", ""},
                    malformed{"<1+>", "has no words"},
                    malformed{"a|b|c|d|e|f|g a|b|c|d|e|f|g a|b|c|d|e|f|g a|b", "stands for too many phrases"}));

}  // namespace
}  // namespace hirewise::knowledge
