#include <gtest/gtest.h>

#include <algorithm>

#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

using test::ask;
using list = std::vector<std::string>;

bool says_language(const answer& made) {
    return std::any_of(made.reading.notes.begin(), made.reading.notes.end(),
                       [](const std::string& note) { return note.find("I answer in English") != std::string::npos; });
}

TEST(QuestionsInGerman, AreWeighedForTheirUseCase) {
    const auto made = ask("Kafka oder RabbitMQ für Hintergrundjobs?");
    EXPECT_EQ(made.reading.options, (list{"kafka", "rabbitmq"}));
    EXPECT_EQ(made.reading.use_cases, (list{"task_queue"}));
    EXPECT_EQ(made.decision.winner, "rabbitmq");
}

TEST(QuestionsInGerman, ReadWhatIsInUse) {
    const auto made = ask("Sollen wir unseren PHP-Monolithen nach Go migrieren?");
    ASSERT_EQ(made.reading.mentions.size(), 2U);
    EXPECT_EQ(made.reading.mentions[0].role, role::incumbent);
}

TEST(QuestionsInGerman, ReadWhatDoesNotMatter) {
    const auto made = ask("Rust oder Go, Geschwindigkeit ist uns egal");
    ASSERT_EQ(made.reading.priorities.size(), 1U);
    EXPECT_EQ(made.reading.priorities[0].criterion, "performance");
    EXPECT_EQ(made.reading.priorities[0].multiplier, 0);
}

TEST(QuestionsInSpanish, AreWeighedByWhatMattersMost) {
    const auto made = ask("PostgreSQL o MongoDB, lo más importante es no perder datos");
    EXPECT_EQ(made.decision.winner, "postgresql");
}

TEST(QuestionsInSpanish, AreToldHowHardPeopleAreToFind) {
    EXPECT_EQ(ask("¿Es difícil encontrar programadores de Elixir?").faq, "elixir-vs-go-talent");
}

TEST(QuestionsInFrench, AreToldThePay) {
    const auto made = ask("Combien gagne un développeur React à Paris ?");
    EXPECT_EQ(made.act, dialogue_act::tells_pay);
}

TEST(QuestionsInFrench, AreRecommendedSomething) {
    const auto made = ask("Quel langage pour un système embarqué temps réel ?");
    EXPECT_EQ(made.reading.intent, intent::recommend);
    EXPECT_TRUE(made.answered);
}

TEST(QuestionsInOtherLanguages, AreAnsweredWithOneNote) {
    const auto made = ask("Rust oder Go für unser Fintech?");
    EXPECT_EQ(std::count(made.reading.notes.begin(), made.reading.notes.end(), "read as German; I answer in English"),
              1);
}

TEST(QuestionsInOtherLanguages, HaveTheNoteInTheTextWhereNothingIsAnswered) {
    const auto made = ask("¿Quién viene a comer con nosotros?");
    ASSERT_FALSE(made.answered);
    EXPECT_NE(made.text.find("Read as Spanish; I answer in English."), std::string::npos);
    EXPECT_FALSE(says_language(made));
}

TEST(QuestionsInEnglish, HaveNoNote) {
    EXPECT_FALSE(says_language(ask("Rust or Go for a fintech?")));
}

TEST(QuestionsInOtherLanguages, ShowTheirReadingToThoseWhoAskWhy) {
    auto asked = test::addressed("Rust oder Go");
    asked.explain = true;
    const auto made = test::shipped_engine().ask(asked).answer;
    const auto line = std::find_if(made.trace.begin(), made.trace.end(),
                                   [](const trace_line& each) { return each.step == "language"; });
    ASSERT_NE(line, made.trace.end());
    EXPECT_EQ(line->text, "German, read as: rust or go");
}

TEST(TalkInOtherLanguages, NamesNoTechnologyByAnEverydayWord) {
    for (const auto* text : {"La piedra angular de este equipo es la confianza", "La vue du bureau est superbe",
                             "16 Go suffisent pour ce portable", "Dart spielen wir am Freitag in der Küche",
                             "Fahrt ihr mit dem Express nach Hause?"}) {
        EXPECT_EQ(ask(text).technologies, list{}) << text;
    }
}

TEST(TalkInOtherLanguages, IsNotAnswered) {
    for (const auto* text : {"Wer kommt heute mit zum Essen?", "¿Alguien tiene un cargador?",
                             "Qui a pris mon chargeur ?", "Go oder Schach, was spielen wir?"}) {
        EXPECT_FALSE(ask(text).answered) << text;
    }
}

}  // namespace
}  // namespace hirewise::advice
