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
    EXPECT_EQ(this->run(this->target().forget({milliseconds{5}, milliseconds{5}})).value(), 3);
    EXPECT_EQ(this->run(this->target().opinions_since(milliseconds{0}, 9)).value().size(), 1U);
    EXPECT_EQ(this->run(this->target().unanswered_since(milliseconds{0}, 9)).value().size(), 1U);
    EXPECT_EQ(this->run(this->target().usage_since(milliseconds{0}, 9)).value().kinds.at(0).asked, 1);
}

TYPED_TEST_P(StoreReports, GroupsUnansweredQuestionsByTheirWordsTheMostAskedFirst) {
    const auto ask = [&](const char* text, std::int64_t when) {
        this->run(this->target().record(store::unanswered_question{text, "faq", store::milliseconds{when}})).value();
    };
    ask("Ada or Rust?", 1);
    ask("is COBOL dying?", 2);
    ask("Is Cobol dying", 3);
    const auto gaps = this->run(this->target().gaps(store::milliseconds{0}, 10)).value();
    ASSERT_EQ(gaps.size(), 2U);
    EXPECT_EQ(gaps[0].text, "Is Cobol dying");
    EXPECT_EQ(gaps[0].times, 2);
    EXPECT_EQ(gaps[0].latest, store::milliseconds{3});
    EXPECT_EQ(gaps[1].text, "Ada or Rust?");
    EXPECT_EQ(gaps[1].reason, "faq");
}

TYPED_TEST_P(StoreReports, ListsNoGapsOlderThanTheMomentAndNoMoreThanWanted) {
    for (const auto* text : {"old", "new", "newer"}) {
        const store::milliseconds when{text == std::string{"old"} ? 1 : 9};
        this->run(this->target().record(store::unanswered_question{text, "faq", when})).value();
    }
    EXPECT_EQ(this->run(this->target().gaps(store::milliseconds{9}, 10)).value().size(), 2U);
    EXPECT_EQ(this->run(this->target().gaps(store::milliseconds{0}, 1)).value().size(), 1U);
}

TYPED_TEST_P(StoreReports, ListsWhatOnePersonAskedLastEachWordingOnce) {
    const auto ask = [&](const char* user, const char* text, std::int64_t when) {
        const store::asked_question question{user, text, "compare", "", true, store::milliseconds{when}};
        this->run(this->target().record(question)).value();
    };
    ask("U1", "rust or go", 1);
    ask("U2", "java or go", 2);
    ask("U1", "mongo or postgres", 3);
    ask("U1", "Rust or Go?", 4);
    this->reopen();
    const auto latest = this->run(this->target().recent_questions("U1", 5)).value();
    ASSERT_EQ(latest.size(), 2U);
    EXPECT_EQ(latest[0].text, "Rust or Go?");
    EXPECT_EQ(latest[0].asked, store::milliseconds{4});
    EXPECT_EQ(latest[1].text, "mongo or postgres");
    EXPECT_EQ(this->run(this->target().recent_questions("U1", 1)).value().size(), 1U);
}

TYPED_TEST_P(StoreReports, CountsThePagesThatAnsweredTheMostUsedFirst) {
    const auto ask = [&](const char* page, std::int64_t when) {
        const store::asked_question question{"U1", "q", "compare", page, true, store::milliseconds{when}};
        this->run(this->target().record(question)).value();
    };
    for (const auto* page : {"rust-vs-go", "", "old", "java-vs-go", "java-vs-go"}) {
        ask(page, page == std::string{"old"} ? 1 : 5);
    }
    const auto pages = this->run(this->target().popular_pages(store::milliseconds{5}, 9)).value();
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0].page, "java-vs-go");
    EXPECT_EQ(pages[0].times, 2);
    EXPECT_EQ(this->run(this->target().popular_pages(store::milliseconds{0}, 1)).value().size(), 1U);
}

TYPED_TEST_P(StoreReports, ForgetsAskedQuestionsOlderThanTheMoment) {
    for (const std::int64_t when : {1, 9}) {
        const store::asked_question question{"U1", "at " + std::to_string(when), "compare", "",
                                             true, store::milliseconds{when}};
        this->run(this->target().record(question)).value();
    }
    EXPECT_EQ(this->run(this->target().forget({store::milliseconds{5}, store::milliseconds{5}})).value(), 1);
    EXPECT_EQ(this->run(this->target().recent_questions("U1", 5)).value().size(), 1U);
}

TYPED_TEST_P(StoreReports, ListsTheLatestReloadsNewestFirstAlsoAfterARestart) {
    for (const auto* who : {"start", "U1", "SIGHUP"}) {
        const store::reload_record record{who, "replaced", "aaa", "bbb", 2, store::milliseconds{7'000}};
        this->run(this->target().record(record)).value();
    }
    this->reopen();
    const auto latest = this->run(this->target().reloads(2)).value();
    ASSERT_EQ(latest.size(), 2U);
    EXPECT_EQ(latest[0].asked_by, "SIGHUP");
    EXPECT_EQ(latest[1].asked_by, "U1");
}

TYPED_TEST_P(StoreReports, KeepsEverythingOfAReload) {
    this->run(this->target().record(store::reload_record{"U1", "faulty", "aaa", "bbb", 12, store::milliseconds{7'000}}))
        .value();
    const auto latest = this->run(this->target().reloads(1)).value();
    ASSERT_EQ(latest.size(), 1U);
    EXPECT_EQ(latest[0].outcome, "faulty");
    EXPECT_EQ(latest[0].version_before, "aaa");
    EXPECT_EQ(latest[0].version_after, "bbb");
    EXPECT_EQ(latest[0].faults, 12);
    EXPECT_EQ(latest[0].ended, store::milliseconds{7'000});
}

TYPED_TEST_P(StoreReports, ListsNoReloadsAtFirst) {
    EXPECT_TRUE(this->run(this->target().reloads(10)).value().empty());
}

TYPED_TEST_P(StoreReports, NeverForgetsReloads) {
    this->run(this->target().record(store::reload_record{"U1", "replaced", "a", "b", 0, store::milliseconds{1}}))
        .value();
    EXPECT_EQ(this->run(this->target().forget({store::milliseconds{5'000}, store::milliseconds{5'000}})).value(), 0);
    EXPECT_EQ(this->run(this->target().reloads(10)).value().size(), 1U);
}

REGISTER_TYPED_TEST_SUITE_P(StoreReports, CountsWhatCameOfQuestions, CountsNothingInAnEmptyStore,
                            ListsTheLatestOfAStretchOfTime, ForgetsOpinionsAndQuestions,
                            GroupsUnansweredQuestionsByTheirWordsTheMostAskedFirst,
                            ListsNoGapsOlderThanTheMomentAndNoMoreThanWanted,
                            ListsWhatOnePersonAskedLastEachWordingOnce, CountsThePagesThatAnsweredTheMostUsedFirst,
                            ForgetsAskedQuestionsOlderThanTheMoment, ListsTheLatestReloadsNewestFirstAlsoAfterARestart,
                            KeepsEverythingOfAReload, ListsNoReloadsAtFirst, NeverForgetsReloads);

}  // namespace hirewise::test
