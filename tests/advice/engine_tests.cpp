// The whole engine over the base that ships: same in, same out, whatever comes in.

#include <algorithm>
#include <set>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

// Every word and number of an answer in one text.
std::string all_of(const answer& a) {
    std::string text = std::string{name_of(a.reading.intent)} + "|" + a.text + "|" + a.explanation.headline + "|" +
                       a.explanation.but + "|" + a.explanation.flips_if + "|" + a.explanation.rule + "|" +
                       a.explanation.not_covered + "|" + a.explanation.review + "|" + a.faq + "|" + a.knowledge;
    for (const auto& line : a.explanation.because) { text += "|" + line; }
    for (const auto& line : a.explanation.assumptions) { text += "|" + line; }
    for (const auto& line : a.suggestions) { text += "|" + line; }
    for (const auto& line : a.reading.notes) { text += "|" + line; }
    for (const auto& c : a.citations) { text += "|" + c.location + c.title + c.address + std::to_string(c.year); }
    for (const auto& step : a.trace) { text += "|" + step.step + ":" + step.text; }
    return text;
}

const char* const some_questions[] = {
    "Rust or Go for our fintech service?",
    "rsut or golnag, talent matters twice as much",
    "Rust or Odin?",
    "how hard is rust to learn",
    "matching engine for an exchange, whom should we recruit?",
    "let's go for lunch",
    "what can you do?",
    "Is Rust a good choice for web services?",
};

TEST(Engine, GivesTheSameBytesAgain) {
    const engine other{test::load_shipped_base()};
    for (const auto* text : some_questions) {
        const auto first = all_of(test::ask(text));
        EXPECT_EQ(all_of(test::ask(text)), first) << text;
        EXPECT_EQ(all_of(other.ask(test::addressed(text)).answer), first) << text;
    }
}

TEST(Engine, ServesSeveralThreads) {
    const auto expected = all_of(test::ask(some_questions[0]));
    std::vector<std::string> got(4);
    std::vector<std::thread> askers;
    for (auto& slot : got) {
        askers.emplace_back([&slot] { slot = all_of(test::ask(some_questions[0])); });
    }
    for (auto& asker : askers) { asker.join(); }
    for (const auto& slot : got) { EXPECT_EQ(slot, expected); }
}

TEST(Engine, DoesNotDependOnTheOrderOfTheOptions) {
    const auto one = test::ask("Rust or Go for our fintech service?");
    const auto two = test::ask("Go or Rust for our fintech service?");
    EXPECT_EQ(one.decision.winner, two.decision.winner);
    EXPECT_EQ(one.decision.margin, two.decision.margin);
    EXPECT_EQ(one.explanation.headline, two.explanation.headline);
    EXPECT_EQ(one.explanation.flips_if, two.explanation.flips_if);
}

TEST(Engine, ReadsTheBeginningOfAMillionCharacters) {
    const auto got = test::ask("Rust or Go for an MVP? " + std::string(1'000'000, 'x'));
    EXPECT_EQ(got.decision.winner, "go");
    EXPECT_EQ(got.reading.notes, std::vector<std::string>{"read only the beginning of a very long text"});
}

TEST(Engine, SurvivesAMillionRepetitions) {
    for (const auto* part :
         {"go ", "rust or ", "Rust/", "<@U1>", "`", ":", "((((", "é", "\u202e", "X vs ", "A, B or "}) {
        std::string text;
        while (text.size() < 1'000'000) { text += part; }
        EXPECT_NO_THROW(test::ask(text)) << part;
    }
}

TEST(Engine, SurvivesAnyBytes) {
    unsigned state = 1;
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (int i = 0; i < 200; ++i) {
            state = state * 1664525U + 1013904223U;
            text.push_back(static_cast<char>(state >> 24U));
        }
        EXPECT_NO_THROW(test::ask(text));
        EXPECT_NO_THROW(test::ask("Rust" + text + "or Go?"));
    }
}

TEST(Engine, ReadsThroughMalformedBytes) {
    const auto got = test::ask("Rust \xff\xfe or \xc3 Go for an MVP?");
    EXPECT_EQ(got.decision.winner, "go");
}

TEST(Engine, ReadsAroundNulCharacters) {
    const auto got = test::ask(std::string{"Rust or Go\0 for an MVP?", 23});
    EXPECT_EQ(got.decision.winner, "go");
}

TEST(Engine, PlacesMentionsInTheQuestion) {
    const std::string text = "«Ｒｕｓｔ» or Go?";
    const auto got = test::ask(text);
    ASSERT_EQ(got.reading.mentions.size(), 2U);
    EXPECT_EQ(got.reading.mentions[0].position, text.find("Ｒ"));
    EXPECT_EQ(got.reading.mentions[0].words, "Ｒｕｓｔ");
    EXPECT_EQ(got.reading.mentions[1].position, text.find("Go"));
}

TEST(Engine, RemembersWhatAThreadIsAbout) {
    const auto first =
        test::shipped_engine().ask(test::addressed("Rust or Go for fintech, talent matters twice as much?"));
    EXPECT_EQ(first.context.options, (std::vector<std::string>{"rust", "go"}));
    EXPECT_EQ(first.context.use_cases, std::vector<std::string>{"fintech"});
    ASSERT_EQ(first.context.priorities.size(), 1U);
    EXPECT_EQ(first.context.priorities[0].multiplier, 2);
}

TEST(Engine, TellsHowTwoWorkTogetherInsteadOfWeighingThem) {
    const auto got = test::ask("Could we add a way to call Rust from Go?");
    EXPECT_EQ(got.reading.intent, intent::faq);
    EXPECT_FALSE(got.decision.winner.has_value());
}

TEST(Engine, KeepsTheThreadThroughSmallTalkAndFacts) {
    auto asked = test::addressed("Rust or Go for fintech?");
    const auto before = test::shipped_engine().ask(asked).context;
    for (const auto* text : {"thanks", "lunch?", "salaries?", "can they work together?", "what about Vala?"}) {
        asked.text = text;
        asked.context = before;
        const auto after = test::shipped_engine().ask(asked).context;
        EXPECT_EQ(after.options, before.options) << text;
        EXPECT_EQ(after.use_cases, before.use_cases) << text;
        EXPECT_EQ(after.priorities, before.priorities) << text;
    }
}

TEST(Engine, NeverTakesAnAnswerFromAnotherThread) {
    EXPECT_FALSE(test::ask("why?").answered);
    EXPECT_FALSE(test::ask("talent matters twice as much").decision.winner.has_value());
}

TEST(Engine, SpeaksOnlyIfMeantWhereItOverhears) {
    auto asked = test::addressed("my car has rust");
    asked.manner = manner::overheard;
    EXPECT_TRUE(test::shipped_engine().ask(asked).answer.silent);
    asked.text = "Rust or Go for our fintech service?";
    EXPECT_FALSE(test::shipped_engine().ask(asked).answer.silent);
}

TEST(Engine, AlwaysSaysSomethingWhereItIsAddressed) {
    for (const auto* text : {"", "my car has rust", "???", "how do I install rust", "Rust or Odin?", "hello", "why?"}) {
        const auto got = test::ask(text);
        EXPECT_FALSE(got.silent) << text;
        EXPECT_FALSE(got.text.empty()) << text;
    }
}

TEST(Engine, OffersExamplesThatItAnswers) {
    const auto examples = test::shipped_engine().examples();
    EXPECT_EQ(examples.size(), 4U);
    for (const auto& example : examples) { EXPECT_TRUE(test::ask(example).answered) << example; }
}

TEST(Engine, OffersExamplesOfDifferentKinds) {
    const auto& base = test::shipped_engine().base();
    std::set<std::string> kinds;
    for (const auto& example : test::shipped_engine().examples()) {
        const auto got = test::ask(example);
        ASSERT_FALSE(got.decision.options.empty()) << example;
        const auto* option = base.find_technology(got.decision.options.front().id);
        kinds.insert(std::string{advice::name_of(got.reading.intent)} + " " + option->category);
    }
    EXPECT_EQ(kinds.size(), 4U);
}

TEST(Engine, AnswersQuestionsOfTheRustAndGoPageWithTheirEntries) {
    const auto& page = test::shipped_engine().base().comparisons.at("rust-vs-go");
    for (const auto& entry : page.faq) {
        // They name nobody.
        const std::set<std::string> open{"concurrency-compared", "easier-to-hire", "pay-difference"};
        if (open.contains(entry.id)) { continue; }
        EXPECT_EQ(test::ask(entry.question).faq, entry.id) << entry.question;
    }
}

TEST(Engine, SetsTheVerdictBesideAFactOnWhatCounts) {
    const auto got = test::ask("What counts is how soon we find people. Rust or Golang?");
    EXPECT_EQ(got.faq, "easier-to-hire");
    EXPECT_EQ(got.decision.winner, "go");
    EXPECT_EQ(got.act, dialogue_act::decides);
    EXPECT_TRUE(got.text.starts_with("Which is easier to hire for? Go.")) << got.text;
}

TEST(Engine, SetsTheVerdictBesideAFactOnTheMeritOfOne) {
    const auto got = test::ask("Is Kafka too much for a queue of mails?");
    EXPECT_EQ(got.faq, "kafka-vs-rabbitmq-overkill");
    EXPECT_EQ(got.decision.winner, "rabbitmq");
}

TEST(Engine, TellsWhatSomebodyMustBeAbleToDo) {
    for (const auto* text : {"What do I look for in a Rust engineer?", "must-haves for a Rust developer",
                             "what makes a good Rust dev", "Which skills should a Rust person have?"}) {
        const auto got = test::ask(text);
        EXPECT_TRUE(got.text.starts_with("From our brief for hiring a Rust engineer. Must have:")) << text;
        EXPECT_NE(got.text.find("Speaks against a candidate:"), std::string::npos);
        EXPECT_EQ(got.reading.intent, intent::faq);
    }
    EXPECT_EQ(test::ask("which skills should a data engineer have?").faq, "skills-data-engineer")
        << "an entry tells of the role";
    EXPECT_EQ(test::ask("what makes Rust good for our team").text.find("Must have"), std::string::npos);
}

TEST(Engine, SetsNoVerdictBesideHowHardToHire) {
    for (const auto* text : {"is Rust hard to hire for in Berlin", "is Elixir hard to hire for"}) {
        const auto got = test::ask(text);
        EXPECT_TRUE(got.answered) << text;
        EXPECT_TRUE(got.decision.options.empty()) << text;
    }
}

TEST(Engine, SetsNoVerdictBesideAMereFact) {
    for (const auto* text : {"Is Rust faster than Go?", "How does concurrency compare, Rust and Go?"}) {
        const auto got = test::ask(text);
        EXPECT_FALSE(got.faq.empty()) << text;
        EXPECT_TRUE(got.decision.options.empty()) << text;
    }
}

TEST(Engine, SetsTheFactThatMayBeMeantBeneathTheVerdict) {
    const auto got = test::ask("golang or java for small services, the memory bill hurts");
    EXPECT_EQ(got.decision.winner, "go");
    EXPECT_EQ(got.faq, "");
    ASSERT_TRUE(got.related.has_value());
    EXPECT_EQ(got.related->faq, "go-vs-java-speed");
    EXPECT_FALSE(got.related->question.empty());
    EXPECT_FALSE(got.related->text.empty());
}

TEST(Engine, CitesWhatStandsBeneathTheVerdict) {
    const auto got = test::ask("flask or fastapi throughput");
    ASSERT_TRUE(got.related.has_value());
    const auto cited = [&](const citation& source) {
        return source.location.find("#" + got.related->faq) != std::string::npos;
    };
    EXPECT_TRUE(std::any_of(got.citations.begin(), got.citations.end(), cited));
}

TEST(Engine, QuotesNoPageVerdictThatIsAboutAThirdOption) {
    const auto got = test::ask("Jenkins or GitLab CI?");
    EXPECT_EQ(got.decision.options.size(), 2U);
    EXPECT_EQ(got.text.find("GitHub"), std::string::npos) << got.text;
}

TEST(Engine, SetsNoFactBeneathAVerdictThatNothingWrittenComesNear) {
    for (const auto* text : {"Rust or Go?", "Rust or Go for our fintech service?", "What should we use for an MVP?"}) {
        EXPECT_FALSE(test::ask(text).related.has_value()) << text;
    }
}

TEST(Engine, SetsNothingAboutOtherThingsBeneathTwoOptions) {
    const auto got = test::ask("Breaking up our monolith into microservices, Rust or Go people?");
    EXPECT_EQ(got.decision.winner, "go");
    EXPECT_FALSE(got.related.has_value()) << got.related->faq;
}

TEST(Engine, HiresAnAnalystForAnalysisAndWeighsALanguageAgainstLanguages) {
    EXPECT_EQ(test::ask("Whom do we hire to analyse our sales data?").decision.winner, "data_analyst");
    EXPECT_EQ(test::ask("Is Python good for data analysis?").decision.winner, "python");
}

TEST(Engine, WeighsOneForAUseAgainstRivalsThatSomebodyWroteAbout) {
    EXPECT_EQ(test::ask("Would you put a website with articles and pictures on Kubernetes?").reading.options,
              (std::vector<std::string>{"kubernetes", "serverless"}));
}

TEST(Engine, WorksOnAnEmptyBase) {
    const engine empty{std::make_shared<const knowledge::snapshot>()};
    for (const auto* text : some_questions) {
        const auto got = empty.ask(test::addressed(text)).answer;
        EXPECT_FALSE(got.answered) << text;
        EXPECT_FALSE(got.text.empty()) << text;
    }
}

}  // namespace
}  // namespace hirewise::advice
