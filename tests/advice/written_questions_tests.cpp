// The questions that editors have written down, asked word for word: the least that people may expect.

#include <gtest/gtest.h>

#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

TEST(WrittenQuestions, AreAnswered) {
    for (const auto& [id, page] : test::shipped_engine().base().comparisons) {
        for (const auto& entry : page.faq) {
            for (const auto& phrasing : entry.phrasings) {
                EXPECT_TRUE(test::ask(phrasing).answered) << entry.id << ": " << phrasing;
            }
        }
    }
}

TEST(WrittenQuestions, NameTechnologiesWhateverTheCase) {
    const auto answer = test::ask("can rust and go work together?");
    EXPECT_EQ(answer.faq, "work-together");
    EXPECT_EQ(answer.reading.intent, intent::faq);
    EXPECT_EQ(answer.technologies, (std::vector<std::string>{"rust", "go"}));
}

TEST(WrittenQuestions, AreNotHeardWhereTheBotOnlyOverhears) {
    auto asked = test::addressed("is go safe");
    asked.manner = manner::overheard;
    EXPECT_TRUE(test::shipped_engine().ask(asked).answer.silent);
}

TEST(WrittenQuestions, AreNotSeenInTalkThatSharesAFewWords) {
    EXPECT_FALSE(test::ask("is it safe to go there at night").answered);
    EXPECT_FALSE(test::ask("how do i get rust off my bike").answered);
}

}  // namespace
}  // namespace hirewise::advice
