#include <gtest/gtest.h>

#include "advice/folding.hpp"
#include "advice/translator.hpp"

namespace hirewise::advice {
namespace {

// What the readers get of a question, where the base knows a few things.
class Translation : public testing::Test {
protected:
    Translation() : translator_{base(), folder_} {}

    static const knowledge::snapshot& base() {
        static const auto made = [] {
            knowledge::snapshot known;
            known.technologies["vue"].name = "Vue";
            known.technologies["react_native"].name = "React Native";
            known.use_cases["search"].name = "full-text search";
            known.criteria["cost"].name = "Running cost";
            known.criteria["cost"].implied = {"tiny budget"};
            known.criteria["fit"].name = "Platform fit";
            known.languages["de"].use_cases["search"] = {"produktsuche", "suche in texten"};
            known.languages["de"].criteria["fit"] = {"nativ"};
            known.languages["es"].implied["cost"] = {"poco dinero"};
            known.languages["fr"].use_cases["gone"] = {"jardinage"};
            return known;
        }();
        return made;
    }

    tongue language_of(std::string_view question) {
        read(question);
        return language_;
    }

    std::string english_for(std::string_view question) {
        read(question);
        std::string words;
        for (const auto& t : tokens_) { words += (words.empty() ? "" : " ") + (t.is_word() ? t.text : "|"); }
        return words;
    }

    void read(std::string_view question) {
        tokens_ = split_into_tokens(folder_.fold(question));
        language_ = translator_.translate(tokens_, question, words_);
    }

    text_folder folder_;
    translator translator_;
    vocabulary words_;
    std::vector<token> tokens_;
    tongue language_ = tongue::english;
};

TEST_F(Translation, TellsLanguagesByTheirSmallWords) {
    EXPECT_EQ(language_of("Welche Sprache für unser Team?"), tongue::german);
    EXPECT_EQ(language_of("¿Qué lenguaje para nuestro equipo?"), tongue::spanish);
    EXPECT_EQ(language_of("Quel langage pour notre équipe ?"), tongue::french);
}

TEST_F(Translation, NeedsOneWordOfAShortQuestion) {
    EXPECT_EQ(language_of("Rust oder Go"), tongue::german);
    EXPECT_EQ(language_of("Rust o Go"), tongue::spanish);
    EXPECT_EQ(language_of("Rust ou Go"), tongue::french);
}

TEST_F(Translation, LeavesEnglishWithAForeignWordAlone) {
    EXPECT_EQ(english_for("is it hard to hire entwickler in Berlin?"), "is it hard to hire entwickler in berlin |");
}

TEST_F(Translation, LeavesEnglishOfWordsThatOtherLanguagesShareAlone) {
    EXPECT_EQ(language_of("die hard fans"), tongue::english);
    EXPECT_EQ(language_of("dev salaries"), tongue::english);
    EXPECT_EQ(language_of("top frontend frameworks"), tongue::english);
    EXPECT_EQ(language_of("plan A, B, C or D?"), tongue::english);
    EXPECT_EQ(language_of("first engineer at a startup w/o product"), tongue::english);
}

TEST_F(Translation, LeavesAnEmptyTextAlone) {
    EXPECT_EQ(language_of(""), tongue::english);
    EXPECT_EQ(language_of("?!"), tongue::english);
}

TEST_F(Translation, PutsEnglishWordsInTheirPlace) {
    EXPECT_EQ(english_for("Rust oder Go für unser Team?"), "rust or go for our team |");
}

TEST_F(Translation, TakesTheLongestPhrase) {
    EXPECT_EQ(english_for("Vue en lugar de Rust"), "vue instead of rust");
}

TEST_F(Translation, KnowsFormsThatAreNotListed) {
    EXPECT_EQ(english_for("wir wechselten die Datenbank"), "we switch the database");
}

TEST_F(Translation, ReadsUmlautsAndAccentsInAnySpelling) {
    EXPECT_EQ(english_for("fuer uns oder fuer euch"), english_for("für uns oder für euch"));
    EXPECT_EQ(english_for("por que no contratar a nadie"), english_for("por qué no contratar a nadie"));
}

TEST_F(Translation, PassesOverArticlesInsideAPhrase) {
    EXPECT_EQ(english_for("wir brauchen eine Suche in den Texten"), "we need a full text search");
}

TEST_F(Translation, TakesGermanCompoundsApart) {
    EXPECT_EQ(english_for("wen für die Datenbankentwicklung"), "somebody for the database development");
}

TEST_F(Translation, SplitsWhatFrenchElides) {
    EXPECT_EQ(english_for("l'équipe n'a pas d'expérience"), "the team has not of experience");
    EXPECT_EQ(english_for("l’équipe"), "the team");
}

TEST_F(Translation, KeepsTheLetterCApartFromWhatFrenchElides) {
    EXPECT_EQ(english_for("C ou Rust, c'est mieux"), "c or rust | is better");
}

TEST_F(Translation, TakesFrenchGigabytesForWhatTheyAre) {
    EXPECT_EQ(english_for("16 Go de mémoire pour notre équipe"), "16 gigabytes of memoire for our team");
}

TEST_F(Translation, PutsTheNameOfAUseCaseForItsPhrases) {
    EXPECT_EQ(english_for("welche Datenbank für eine Produktsuche"), "which database for a full text search");
}

TEST_F(Translation, PutsAPhraseThatSaysSoForWhatFollowsFromIt) {
    EXPECT_EQ(english_for("tenemos poco dinero"), "we have tiny budget");
}

TEST_F(Translation, IgnoresPhrasesOfWhatTheBaseDoesNotHave) {
    EXPECT_EQ(english_for("pour notre jardinage"), "for our jardinage");
}

TEST_F(Translation, KeepsNames) {
    EXPECT_EQ(english_for("React Native oder Vue"), "react native or vue");
}

TEST_F(Translation, KnowsIdiomsWithANameInThem) {
    EXPECT_EQ(english_for("quel est votre point de vue"), "which is your view");
}

TEST_F(Translation, KeepsThePlaceInTheQuestion) {
    constexpr std::string_view question = "Rust oder Go";
    read(question);
    ASSERT_EQ(tokens_.size(), 3U);
    EXPECT_EQ(question.substr(tokens_[1].begin, tokens_[1].end - tokens_[1].begin), "oder");
}

TEST_F(Translation, GivesAllWordsOfAGlossThePlaceOfWhatTheyStandFor) {
    constexpr std::string_view question = "rust au lieu de go";
    read(question);
    ASSERT_EQ(tokens_.size(), 4U);
    EXPECT_EQ(question.substr(tokens_[1].begin, tokens_[2].end - tokens_[1].begin), "au lieu de");
}

TEST_F(Translation, DoesNotTakeTheCapitalOfAGermanNounForAName) {
    read("Go oder Schach");
    EXPECT_FALSE(tokens_.back().capital);
}

TEST_F(Translation, KeepsTheCapitalOfANameInRomanceLanguages) {
    read("Odin o Rust para nuestro equipo");
    EXPECT_TRUE(tokens_.front().capital);
}

TEST(LanguageNote, NamesTheLanguage) {
    EXPECT_EQ(language_note(tongue::german), "read as German; I answer in English");
}

TEST(ElidedBytes, CountTheApostrophe) {
    EXPECT_EQ(elided_bytes("l'app"), 2U);
    EXPECT_EQ(elided_bytes("qu’on"), 5U);
}

TEST(ElidedBytes, AreNoneInEnglish) {
    EXPECT_EQ(elided_bytes("don't"), 0U);
    EXPECT_EQ(elided_bytes("I'm"), 0U);
    EXPECT_EQ(elided_bytes("l'"), 0U);
}

}  // namespace
}  // namespace hirewise::advice
