#include "base/text.hpp"

#include <gtest/gtest.h>

namespace hirewise {
namespace {

const std::string smile = "\xF0\x9F\x98\x80";  // one code point, two UTF-16 units
const std::string umlaut = "\xC3\xA4";         // one unit
const std::string dots = "\xE2\x80\xA6";       // the ellipsis, one unit

TEST(Trim, RemovesSpacesAtBothEndsOnly) {
    EXPECT_EQ(trim("  a b\t\n"), "a b");
    EXPECT_EQ(trim(" \t"), "");
    EXPECT_EQ(trim(""), "");
}

TEST(Split, KeepsEmptyParts) {
    EXPECT_EQ(split("a,,b", ','), (std::vector<std::string_view>{"a", "", "b"}));
    EXPECT_EQ(split("", ','), (std::vector<std::string_view>{""}));
}

TEST(JoinAsSentence, PutsTheConjunctionBeforeTheLast) {
    EXPECT_EQ(join_as_sentence({}), "");
    EXPECT_EQ(join_as_sentence({"a"}), "a");
    EXPECT_EQ(join_as_sentence({"a", "b"}, "or"), "a or b");
    EXPECT_EQ(join_as_sentence({"a", "b", "c"}), "a, b and c");
}

TEST(ValidUtf8, KeepsWellFormedText) {
    EXPECT_EQ(valid_utf8("a" + umlaut + smile), "a" + umlaut + smile);
}

TEST(ValidUtf8, ReplacesEachMalformedByte) {
    const std::string bad = "\xEF\xBF\xBD";
    EXPECT_EQ(valid_utf8("\xff"), bad);
    EXPECT_EQ(valid_utf8("a\xC3"), "a" + bad);                         // cut off
    EXPECT_EQ(valid_utf8("\xC0\xAF"), bad + bad);                      // overlong
    EXPECT_EQ(valid_utf8("\xED\xA0\x80"), bad + bad + bad);            // surrogate
    EXPECT_EQ(valid_utf8("\xF4\x90\x80\x80"), bad + bad + bad + bad);  // beyond U+10FFFF
}

TEST(Utf16Length, CountsUnitsNotBytes) {
    EXPECT_EQ(utf16_length("a" + umlaut + smile), 4U);
}

TEST(Clip, LeavesShortTextAlone) {
    EXPECT_EQ(clip("abc", 3), "abc");
    EXPECT_EQ(clip(smile, 2), smile);
}

TEST(Clip, CutsToTheLimitWithAnEllipsis) {
    EXPECT_EQ(clip("abcd", 3), "ab" + dots);
    EXPECT_EQ(clip(umlaut + umlaut + umlaut, 2), umlaut + dots);
    EXPECT_EQ(clip("anything", 1), dots);
    EXPECT_EQ(clip("anything", 0), "");
}

TEST(Clip, NeverSplitsACodePoint) {
    EXPECT_EQ(clip("a" + smile + smile, 4), "a" + smile + dots);
    EXPECT_EQ(clip("a" + smile + smile, 3), "a" + dots);
}

TEST(Clip, NeverGoesOverTheLimit) {
    const std::string text = "x" + smile + umlaut + smile + "yz" + smile;
    for (std::size_t limit = 0; limit <= 12; ++limit) { EXPECT_LE(utf16_length(clip(text, limit)), limit); }
}

TEST(ShortNumber, DropsTrailingZeros) {
    EXPECT_EQ(short_number(7.0), "7");
    EXPECT_EQ(short_number(7.909), "7.91");
    EXPECT_EQ(short_number(10.0, 0), "10");
    EXPECT_EQ(short_number(-0.001), "0");
}

TEST(EditDistance, CountsASwapAsOneEdit) {
    EXPECT_EQ(edit_distance("golnag", "golang"), 1U);
    EXPECT_EQ(edit_distance("rust", "rust"), 0U);
    EXPECT_EQ(edit_distance("", "go"), 2U);
    EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
}

TEST(Nearest, OffersOnlyWhatIsNearEnough) {
    const std::vector<std::string> keys{"aliases", "category", "name"};
    EXPECT_EQ(nearest("aliasses", keys), "aliases");
    EXPECT_EQ(nearest("wavelength", keys), "");
}

}  // namespace
}  // namespace hirewise
