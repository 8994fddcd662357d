// The questions that editors have written down, asked word for word: the least that people may expect.

#include <algorithm>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

// All phrasings of the base that are ours to answer.
std::vector<std::string> written_phrasings() {
    const auto& base = test::shipped_engine().base();
    std::vector<std::string> all;
    const auto take = [&](const knowledge::faq_entry& entry) {
        if (!entry.out_of_scope) { all.insert(all.end(), entry.phrasings.begin(), entry.phrasings.end()); }
    };
    for (const auto& [id, page] : base.comparisons) { std::for_each(page.faq.begin(), page.faq.end(), take); }
    std::for_each(base.faqs.begin(), base.faqs.end(), take);
    return all;
}

// A few lose to another reading: a bare "is GraphQL worth it" may be anything, and a long story that ends in no
// question is taken for talk.
TEST(WrittenQuestions, AreAnsweredInNinetySevenOfAHundredCases) {
    const auto all = written_phrasings();
    std::vector<std::string> missed;
    for (const auto& phrasing : all) {
        if (!test::ask(phrasing).answered) { missed.push_back(phrasing); }
    }
    EXPECT_LE(missed.size() * 100, all.size() * 3) << join(missed, "\n");
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
