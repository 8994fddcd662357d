#pragma once

#include "store/store_contract.hpp"

// What every store has to tell of what happened: counts, lists of a stretch of time, and what is forgotten.
namespace hirewise::test {

template <class Backend>
class StoreReports : public StoreContract<Backend> {};

TYPED_TEST_SUITE_P(StoreReports);

TYPED_TEST_P(StoreReports, CountsWhatCameOfQuestions) {
    using store::milliseconds;
    for (const auto& [kind, page, answered, ended] :
         std::vector<std::tuple<const char*, const char*, bool, int>>{{"compare", "rust-vs-go", true, 10},
                                                                      {"compare", "rust-vs-go", true, 11},
                                                                      {"compare", "", false, 12},
                                                                      {"faq", "", true, 13},
                                                                      {"compare", "old", true, 1}}) {
        this->run(this->target().record(store::asked_question{"U1", "q", kind, page, answered, milliseconds{ended}}))
            .value();
    }
    this->run(this->target().record(store::feedback{"a", "U1", true, milliseconds{10}})).value();
    this->run(this->target().record(store::feedback{"b", "U1", false, milliseconds{10}})).value();
    this->run(this->target().record(store::feedback{"c", "U1", true, milliseconds{1}})).value();
    const auto found = this->run(this->target().usage_since(milliseconds{5}, 3)).value();
    ASSERT_EQ(found.kinds.size(), 2U);
    EXPECT_EQ(found.kinds[0].kind, "compare");
    EXPECT_EQ(found.kinds[0].asked, 3);
    EXPECT_EQ(found.kinds[0].answered, 2);
    ASSERT_EQ(found.pages.size(), 1U);
    EXPECT_EQ(found.pages[0].page, "rust-vs-go");
    EXPECT_EQ(found.pages[0].times, 2);
    EXPECT_EQ(found.helpful, 1);
    EXPECT_EQ(found.unhelpful, 1);
}

TYPED_TEST_P(StoreReports, CountsNothingInAnEmptyStore) {
    const auto found = this->run(this->target().usage_since(store::milliseconds{0}, 3)).value();
    EXPECT_TRUE(found.kinds.empty());
    EXPECT_TRUE(found.pages.empty());
    EXPECT_EQ(found.helpful + found.unhelpful, 0);
}

TYPED_TEST_P(StoreReports, ListsTheLatestOfAStretchOfTime) {
    using store::milliseconds;
    for (const int moment : {1, 6, 7, 8}) {
        const auto name = std::to_string(moment);
        this->run(this->target().record(store::feedback{name, "U1", true, milliseconds{moment}})).value();
        this->run(this->target().record(store::unanswered_question{name, "faq", milliseconds{moment}})).value();
        this->run(this->target().remember({{"C1", name, "U1"}, "{}", milliseconds{moment}})).value();
    }
    const auto opinions = this->run(this->target().opinions_since(milliseconds{5}, 2)).value();
    ASSERT_EQ(opinions.size(), 2U);
    EXPECT_EQ(opinions[0].answer_key, "8");
    const auto unanswered = this->run(this->target().unanswered_since(milliseconds{5}, 9)).value();
    ASSERT_EQ(unanswered.size(), 3U);
    EXPECT_EQ(unanswered[0].text, "8");
    const auto threads = this->run(this->target().conversations_since(milliseconds{7}, 9)).value();
    ASSERT_EQ(threads.size(), 2U);
    EXPECT_EQ(threads[0].thread_ts, "8");
}

TYPED_TEST_P(StoreReports, ForgetsOpinionsAndQuestions) {
    using store::milliseconds;
    for (const int moment : {1, 9}) {
        this->run(this->target().record(store::feedback{std::to_string(moment), "U1", true, milliseconds{moment}}))
            .value();
        this->run(this->target().record(store::unanswered_question{"a", "faq", milliseconds{moment}})).value();
        this->run(this->target().record(store::asked_question{"U1", "q", "faq", "", true, milliseconds{moment}}))
            .value();
    }
    EXPECT_EQ(this->run(this->target().forget(milliseconds{5})).value(), 3);
    EXPECT_EQ(this->run(this->target().opinions_since(milliseconds{0}, 9)).value().size(), 1U);
    EXPECT_EQ(this->run(this->target().unanswered_since(milliseconds{0}, 9)).value().size(), 1U);
    EXPECT_EQ(this->run(this->target().usage_since(milliseconds{0}, 9)).value().kinds.at(0).asked, 1);
}

REGISTER_TYPED_TEST_SUITE_P(StoreReports, CountsWhatCameOfQuestions, CountsNothingInAnEmptyStore,
                            ListsTheLatestOfAStretchOfTime, ForgetsOpinionsAndQuestions);

}  // namespace hirewise::test
