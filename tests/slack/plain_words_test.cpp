#include <gtest/gtest.h>

#include "slack/mrkdwn.hpp"

namespace hirewise::slack {
namespace {

const user_id self{"U07HIREBOT"};

TEST(PlainWords, DropsTheOwnMention) {
    EXPECT_EQ(plain_words("<@U07HIREBOT> Rust or Go?", self), "Rust or Go?");
    EXPECT_EQ(plain_words("<@U07HIREBOT|hirewise> Rust or Go?", self), "Rust or Go?");
    EXPECT_EQ(plain_words("Rust or Go, <@U07HIREBOT>", self), "Rust or Go,");
}

TEST(PlainWords, LeavesNoDoubleSpaceBehind) {
    EXPECT_EQ(plain_words("hey <@U07HIREBOT> Rust or Go?", self), "hey Rust or Go?");
}

TEST(PlainWords, KeepsOtherMentions) {
    EXPECT_EQ(plain_words("<@U1> and <@U2|ada>", self), "@U1 and @ada");
}

TEST(PlainWords, DoesNotTakeALongerIdForItsOwn) {
    EXPECT_EQ(plain_words("<@U07HIREBOTX> hi", self), "@U07HIREBOTX hi");
}

TEST(PlainWords, WithoutAnOwnIdDropsNothing) {
    EXPECT_EQ(plain_words("<@U1> hi", {}), "@U1 hi");
}

TEST(PlainWords, NamesChannels) {
    EXPECT_EQ(plain_words("<#C1|hiring> <#C2> <#C3|>", self), "#hiring #C2 #C3");
}

TEST(PlainWords, ShowsLabelsOfLinks) {
    EXPECT_EQ(plain_words("<https://rust-lang.org|Rust> <https://go.dev> <mailto:a@b.org|A>", self),
              "Rust https://go.dev A");
}

TEST(PlainWords, SpellsBroadcasts) {
    EXPECT_EQ(plain_words("<!here> <!channel|channel> <!subteam^S1|@backend> <!subteam^S2>", self),
              "@here @channel @backend @subteam");
}

TEST(PlainWords, ShowsDatesByTheirFallback) {
    EXPECT_EQ(plain_words("by <!date^1762855200^{date}|11 November>", self), "by 11 November");
}

TEST(PlainWords, UndoesEntitiesOnce) {
    EXPECT_EQ(plain_words("p99 &lt; 5 &amp;&amp; r&amp;d &amp;lt;", self), "p99 < 5 && r&d &lt;");
}

TEST(PlainWords, UndoesEntitiesAfterReadingReferences) {
    EXPECT_EQ(plain_words("&lt;@U07HIREBOT&gt; hi", self), "<@U07HIREBOT> hi");
    EXPECT_EQ(plain_words("<https://x.org?a=1&amp;b=2|a &amp; b>", self), "a & b");
}

TEST(PlainWords, KeepsBracketsThatAreNoReference) {
    EXPECT_EQ(plain_words("latency < 5 ms and rate > 1k", self), "latency < 5 ms and rate > 1k");
    EXPECT_EQ(plain_words("vector<int> vs <>", self), "vector<int> vs <>");
}

TEST(PlainWords, SurvivesUnfinishedReferences) {
    EXPECT_EQ(plain_words("a <@U1", self), "a <@U1");
    EXPECT_EQ(plain_words("<", self), "<");
    EXPECT_EQ(plain_words("<<@U1>", self), "<@U1");
    EXPECT_EQ(plain_words("<@> <#> <!> <|x>", self), "@ # @ <|x>");
    EXPECT_EQ(plain_words("", self), "");
}

TEST(PlainWords, StaysFastOnManyOpenBrackets) {
    EXPECT_EQ(plain_words(std::string(1'000'000, '<'), self).size(), 1'000'000U);
}

TEST(Mentions, FindsTheUser) {
    EXPECT_TRUE(mentions("hi <@U07HIREBOT>!", self));
    EXPECT_TRUE(mentions("<< <@U07HIREBOT|hirewise>", self));
}

TEST(Mentions, IsNotFooled) {
    EXPECT_FALSE(mentions("<@U07HIREBOTX> U07HIREBOT &lt;@U07HIREBOT&gt;", self));
    EXPECT_FALSE(mentions("<#U07HIREBOT> <@U07HIREBOT", self));
    EXPECT_FALSE(mentions("", self));
}

TEST(Mentions, NobodyIsNeverMentioned) {
    EXPECT_FALSE(mentions("<@> <@|x>", {}));
}

}  // namespace
}  // namespace hirewise::slack
