#include <gtest/gtest.h>

#include "advice/folding.hpp"
#include "advice/mark_up.hpp"

namespace hirewise::advice {
namespace {

std::string fold(std::string_view text) {
    static const text_folder folder;
    return folder.fold(text).text;
}

std::string without_mark_up(std::string text) {
    blank_mark_up(text);
    return text;
}

TEST(Folding, LeavesPlainTextAlone) {
    EXPECT_EQ(fold("Rust or Go, c++?\n"), "Rust or Go, c++?\n");
}

TEST(Folding, MakesCompatibilityFormsPlain) {
    EXPECT_EQ(fold("Ｒｕｓｔ 𝐆𝐨 ① ﬁ"), "Rust Go 1 fi");
}

TEST(Folding, DropsAccentsAndStrokes) {
    EXPECT_EQ(fold("Entwicklér R̶u̶s̶t̶"), "Entwickler Rust");
}

TEST(Folding, DropsWhatCannotBeSeen) {
    EXPECT_EQ(fold("R\u200bu\u00ads\u2060t \u202eGo\u202c\ufeff"), "Rust Go");
}

TEST(Folding, ReplacesLookAlikesInWordsThatAreAllLookAlikes) {
    EXPECT_EQ(fold("Gо"), "Go");           // Cyrillic o
    EXPECT_EQ(fold("Ru\u0455t"), "Rust");  // Cyrillic dze
}

TEST(Folding, KeepsWordsOfOtherAlphabets) {
    EXPECT_EQ(fold("Привет мир"), "Привет мир");
}

TEST(Folding, StraightensQuotesAndDashes) {
    EXPECT_EQ(fold("“Go’s” — ok‑ay"), "\"Go's\" : ok-ay");
}

TEST(Folding, PutsSpaceBetweenScriptsThatWriteWithout) {
    EXPECT_EQ(fold("RustとGoを"), "Rust と Go を");
}

TEST(Folding, TurnsEmojiIntoSpace) {
    EXPECT_EQ(fold("Go🚀!"), "Go !");
}

TEST(Folding, TurnsMalformedBytesIntoSpace) {
    EXPECT_EQ(fold("Rust\xff\xfe or\xc3 Go"), "Rust   or  Go");
}

TEST(Folding, KnowsWhereEachLetterCameFrom) {
    static const text_folder folder;
    const std::string text = "é Ｇｏ";
    const auto folded = folder.fold(text);
    EXPECT_EQ(folded.text, "e Go");
    EXPECT_EQ(folded.origin, (std::vector<std::uint32_t>{0, 2, 3, 6, 9}));
}

TEST(Folding, ReadsOnlyTheBeginningOfAVeryLongText) {
    static const text_folder folder;
    const auto folded = folder.fold(std::string(1'000'000, 'x'));
    EXPECT_TRUE(folded.clipped);
    EXPECT_EQ(folded.text.size(), max_question_bytes);
}

TEST(Folding, CutsBetweenCharacters) {
    static const text_folder folder;
    std::string text(max_question_bytes - 1, 'x');
    text += "日本";
    EXPECT_EQ(folder.fold(text).text.size(), max_question_bytes - 1);
}

TEST(MarkUp, BlanksMentionsAndKeepsEveryPlace) {
    EXPECT_EQ(without_mark_up("<@U1> hi <#C1|x> <!here>"), std::string(6, ' ') + "hi" + std::string(16, ' '));
}

TEST(MarkUp, KeepsTheLabelOfALink) {
    EXPECT_EQ(without_mark_up("<https://a.b/c|Go>!"), "               Go !");
}

TEST(MarkUp, BlanksLinksAndAddresses) {
    EXPECT_EQ(without_mark_up("see https://go.dev now"), "see                now");
    EXPECT_EQ(without_mark_up("ask go@rust.org now"), "ask             now");
}

TEST(MarkUp, UndoesEntities) {
    EXPECT_EQ(without_mark_up("Rust &gt; Go &amp; C"), "Rust >    Go &     C");
}

TEST(MarkUp, DropsQuotedLinesBesideOwnWords) {
    EXPECT_EQ(without_mark_up("> Rust\nok"), "      \nok");
}

TEST(MarkUp, ReadsQuotesIfThereIsNothingElse) {
    EXPECT_EQ(without_mark_up("> Rust"), "> Rust");
}

TEST(MarkUp, DropsCodeAndKeepsNamesInBackQuotes) {
    EXPECT_EQ(without_mark_up("`Rust` `f(x);`"), " Rust         ");
    EXPECT_EQ(without_mark_up("```int x = 1;``` ok"), "                 ok");
}

TEST(MarkUp, DropsEmojiNames) {
    EXPECT_EQ(without_mark_up("go :rocket: now"), "go          now");
}

TEST(MarkUp, SurvivesOpenEnds) {
    for (const auto* text : {"<", "<@", "`", "```", ":", ":a", "&", "&lt", ">", "<https://", "a@", "@", "www."}) {
        EXPECT_EQ(without_mark_up(text).size(), std::string_view{text}.size()) << text;
    }
}

}  // namespace
}  // namespace hirewise::advice
