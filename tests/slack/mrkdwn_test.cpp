#include "slack/mrkdwn.hpp"

#include <gtest/gtest.h>

#include "block_checker.hpp"
#include "slack/block_kit.hpp"

namespace hirewise::slack {
namespace {

using test::markup_faults;

// U+2060, which keeps formatting characters from formatting.
#define JOINER "\xE2\x81\xA0"

std::string words(std::string_view text) {
    return mrkdwn{text}.markup();
}

TEST(Escape, WritesTheThreeCharactersAsEntities) {
    EXPECT_EQ(escape("a < b && c > d"), "a &lt; b &amp;&amp; c &gt; d");
}

TEST(Escape, LeavesOtherCharactersAlone) {
    EXPECT_EQ(escape("\"it's\" *50 %* \xC3\xA9"), "\"it's\" *50 %* \xC3\xA9");
}

TEST(Mrkdwn, BroadcastInWordsIsEscaped) {
    EXPECT_EQ(words("<!channel> hi"), "&lt;!channel&gt; hi");
}

TEST(Mrkdwn, MentionInWordsIsEscaped) {
    EXPECT_EQ(words("<@U1>"), "&lt;@U1&gt;");
}

TEST(Mrkdwn, EntitiesThatSomebodyTypedStayWhatTheyAre) {
    EXPECT_EQ(words("&lt;!channel&gt;"), "&amp;lt;!channel&amp;gt;");
}

TEST(Mrkdwn, BareBroadcastWordIsBrokenUp) {
    EXPECT_EQ(words("@channel"), "@" JOINER "channel");
    EXPECT_EQ(words("@Everyone"), "@" JOINER "Everyone");
}

TEST(Mrkdwn, OtherAddressesAreNotBrokenUp) {
    EXPECT_EQ(words("mail@example.org"), "mail@example.org");
}

TEST(Mrkdwn, FormattingCharactersAroundWordsAreDefused) {
    EXPECT_EQ(words("*bold*"), JOINER "*" JOINER "bold" JOINER "*" JOINER);
    EXPECT_EQ(words("~x~"), JOINER "~" JOINER "x" JOINER "~" JOINER);
}

TEST(Mrkdwn, FormattingCharactersInsideWordsStayCopyable) {
    EXPECT_EQ(words("spring_boot and 2*3*4"), "spring_boot and 2*3*4");
}

TEST(Mrkdwn, BackticksAreDefusedEverywhere) {
    EXPECT_EQ(words("a`b"), "a" JOINER "`" JOINER "b");
}

TEST(Mrkdwn, QuotationAtALineStartIsDefused) {
    EXPECT_EQ(words("> me\n  > you > us"), JOINER "&gt; me\n  " JOINER "&gt; you &gt; us");
}

TEST(Mrkdwn, ControlCharactersAreDropped) {
    EXPECT_EQ(words(std::string_view{"a\0b\x1b[31m\x7f\tc\r\nd\re", 17}), "ab[31m c\nd\ne");
}

TEST(Mrkdwn, CharactersThatTurnTheWritingAreDropped) {
    EXPECT_EQ(words("a\xE2\x80\xAE"
                    "b\xE2\x81\xA7"
                    "c"),
              "abc");
}

TEST(Mrkdwn, MalformedUtf8BecomesReplacementCharacters) {
    EXPECT_EQ(words("a\xFF\xC0\x80"), "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Mrkdwn, BoldAndItalicStandBesideTheirWords) {
    EXPECT_EQ(mrkdwn{}.bold(" Rust ").text(" or ").italic("Go").markup(), "*Rust* or _Go_");
}

TEST(Mrkdwn, FormattingStaysOnOneLine) {
    EXPECT_EQ(mrkdwn{}.bold("a\nb").markup(), "*a b*");
}

TEST(Mrkdwn, FormattingOfNothingIsNothing) {
    EXPECT_TRUE(mrkdwn{}.bold("").italic("  ").code("\n").empty());
}

TEST(Mrkdwn, BoldWordsCannotEndTheirOwnFormatting) {
    EXPECT_EQ(mrkdwn{}.bold("a* b").markup(), "*a" JOINER "*" JOINER " b*");
}

TEST(Mrkdwn, CodeKeepsItsCharactersButBackticks) {
    EXPECT_EQ(mrkdwn{}.code("*p = `x` < 3").markup(), "`*p = 'x' &lt; 3`");
}

TEST(Mrkdwn, BroadcastInCodeIsBrokenUp) {
    EXPECT_EQ(mrkdwn{}.code("@channel").markup(), "`@" JOINER "channel`");
}

TEST(Mrkdwn, LinksHttpAndHttps) {
    EXPECT_EQ(mrkdwn{}.link("https://example.org/a?b=1&c=2", "page").markup(),
              "<https://example.org/a?b=1&amp;c=2|page>");
    EXPECT_EQ(mrkdwn{}.link("HTTP://example.org", "page").markup(), "<http://example.org|page>");
}

TEST(Mrkdwn, LinkWithoutLabelShowsItsAddress) {
    EXPECT_EQ(mrkdwn{}.link("https://example.org", "").markup(), "<https://example.org>");
}

TEST(Mrkdwn, OtherSchemesStayWords) {
    for (const auto* address : {"javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.org", "//example.org",
                                "https://", "https:///x", "http", "", "!channel", "@U1"}) {
        EXPECT_EQ(mrkdwn{}.link(address, "label").markup(), "label") << address;
    }
}

TEST(Mrkdwn, AddressThatIsNoLinkIsEscapedWhenShown) {
    EXPECT_EQ(mrkdwn{}.link("ftp://<!here>", "").markup(), "ftp://&lt;!here&gt;");
}

TEST(Mrkdwn, AddressCannotEndItsLink) {
    const auto markup = mrkdwn{}.link("https://example.org/a b|c>d<!channel>\n\"e", "x").markup();
    EXPECT_EQ(markup, "<https://example.org/a%20b%7Cc%3Ed%3C!channel%3E%0A%22e|x>");
}

TEST(Mrkdwn, AddressCannotPoseAsAnotherHost) {
    EXPECT_EQ(mrkdwn{}.link("https://slack.com@example.org", "x").markup(), "<https://slack.com%40example.org|x>");
}

TEST(Mrkdwn, LabelCannotEndItsLink) {
    EXPECT_EQ(mrkdwn{}.link("https://example.org", "a|b> <!here>\nc").markup(),
              "<https://example.org|a/b&gt; &lt;!here&gt; c>");
}

TEST(Mrkdwn, LabelCannotFormat) {
    EXPECT_EQ(mrkdwn{}.link("https://example.org", "*x").markup(), "<https://example.org|" JOINER "*" JOINER "x>");
}

TEST(Mrkdwn, LinkOfExcessiveLengthStaysWords) {
    EXPECT_EQ(mrkdwn{}.link("https://example.org/" + std::string(3000, 'a'), "label").markup(), "label");
}

TEST(Mrkdwn, MentionsAPersonOnlyByARealId) {
    EXPECT_EQ(mrkdwn{}.mention({"U0ASKER01"}).markup(), "<@U0ASKER01>");
    EXPECT_EQ(mrkdwn{}.mention({"U1> <!channel"}).markup(), "@U1&gt; &lt;!channel");
    EXPECT_EQ(mrkdwn{}.mention({"!channel"}).markup(), "@!channel");
}

TEST(Mrkdwn, LinksAChannelOnlyByARealId) {
    EXPECT_EQ(mrkdwn{}.channel(channel_id{"C0HIRING"}).markup(), "<#C0HIRING>");
    EXPECT_EQ(mrkdwn{}.channel(channel_id{"C1> <!here"}).markup(), "#C1&gt; &lt;!here");
}

TEST(Mrkdwn, AppendsWithoutEscapingTwice) {
    EXPECT_EQ(mrkdwn{"a & "}.append(mrkdwn{}.bold("<b>")).line_break().text("c").markup(), "a &amp; *&lt;b&gt;*\nc");
}

// Clipping, seen through a section of at most 3,000 units.

std::string clipped(const mrkdwn& text) {
    return section(text).json().at("text").at("text").get<std::string>();
}

TEST(ClippedMarkup, NeverCutsAnEntity) {
    for (std::size_t filler = 2990; filler <= 3000; ++filler) {
        const auto markup = clipped(mrkdwn{std::string(filler, 'a') + "<<<<"});
        EXPECT_TRUE(markup_faults(markup).empty()) << markup.substr(2985);
        EXPECT_LE(test::units(markup), 3000U);
    }
}

TEST(ClippedMarkup, NeverCutsALink) {
    for (std::size_t filler = 2950; filler <= 3000; ++filler) {
        mrkdwn text{std::string(filler, 'a')};
        text.link("https://example.org/page", "the page");
        EXPECT_TRUE(markup_faults(clipped(text)).empty()) << filler;
    }
}

TEST(ClippedMarkup, ClosesTheFormattingItCuts) {
    const auto markup = clipped(mrkdwn{}.bold(std::string(4000, 'a')));
    EXPECT_EQ(markup, "*" + std::string(2997, 'a') + "\xE2\x80\xA6*");
}

TEST(ClippedMarkup, ClosesCodeThatHoldsOtherFormattingCharacters) {
    const auto markup = clipped(mrkdwn{}.code("*" + std::string(4000, 'a')));
    EXPECT_TRUE(markup.ends_with("a\xE2\x80\xA6`"));
}

TEST(ClippedMarkup, WordsWithFormattingCharactersOpenNothing) {
    const auto markup = clipped(mrkdwn{"*x snake_case " + std::string(4000, 'a')});
    EXPECT_TRUE(markup.ends_with("a\xE2\x80\xA6"));
}

TEST(ClippedMarkup, LinkAsLongAsItsLimitsIsShownWhole) {
    const auto address = "https://example.org/" + std::string(2000, 'a');
    const auto markup = clipped(mrkdwn{}.link(address, std::string(900, 'b')));
    EXPECT_TRUE(markup.starts_with("<https://"));
    EXPECT_TRUE(markup.ends_with(">"));
}

TEST(Mrkdwn, LinksAChannelAndMentionsAGroupByTheirIdsOnly) {
    EXPECT_EQ(slack::mrkdwn{}.channel({"C1"}).markup(), "<#C1>");
    EXPECT_EQ(slack::mrkdwn{}.mention_group("S1").markup(), "<!subteam^S1>");
    EXPECT_EQ(clipped(slack::mrkdwn{}.mention_group("S1")), "<!subteam^S1>");
    EXPECT_EQ(slack::mrkdwn{}.mention_group("S1> <!channel").markup().find("<!"), std::string::npos);
    EXPECT_EQ(slack::mrkdwn{}.channel({"C1> <!channel"}).markup().find("<!"), std::string::npos);
}

}  // namespace
}  // namespace hirewise::slack
