#include "advice/faq_model.hpp"

#include <gtest/gtest.h>

#include "advice/says.hpp"

namespace hirewise::advice {
namespace {

constexpr faq_feature salary = 1;
constexpr faq_feature learning = 2;
constexpr faq_feature lunch = 3;
constexpr faq_feature never_seen = 4;

// Entry 0 is asked for with "salary", entry 1 with "learning"; talk is of lunch.
faq_model small_model() {
    faq_model::trainer trainer;
    trainer.begin_entry({"pay"});
    for (int i = 0; i < 4; ++i) { trainer.add_phrasing(says({salary})); }
    trainer.begin_entry({"ramp_up"});
    for (int i = 0; i < 4; ++i) { trainer.add_phrasing(says({learning})); }
    for (int i = 0; i < 4; ++i) { trainer.add_talk(says({lunch})); }
    return std::move(trainer).train();
}

TEST(FaqModel, PrefersTheEntryThatIsAskedForInTheseWords) {
    const auto model = small_model();
    const auto scores = model.weigh(model.look_up(says({learning}))).all;
    EXPECT_GT(scores[1], scores[0]);
}

TEST(FaqModel, CountsTheWordsThatStandWithAnEntry) {
    const auto model = small_model();
    const auto asked = model.look_up(says({salary, never_seen}));
    EXPECT_EQ(model.share_covered(asked, 0), 0.5);
    EXPECT_EQ(model.share_covered(asked, 1), 0);
    EXPECT_EQ(model.share_covered(model.look_up({}), 0), 0);
}

TEST(FaqModel, TakesWhatNobodyEverSaidForNothing) {
    const auto model = small_model();
    EXPECT_EQ(model.weigh(model.look_up(says({salary, never_seen}))).all,
              model.weigh(model.look_up(says({salary}))).all);
}

TEST(FaqModel, KnowsTalk) {
    const auto model = small_model();
    EXPECT_GT(model.of_talk(model.look_up(says({lunch}))), model.of_talk(model.look_up(says({salary}))));
}

TEST(FaqModel, HasNoEvidenceForAnEmptyText) {
    const auto model = small_model();
    EXPECT_EQ(model.weigh(model.look_up({})).all, (std::vector<faq_model::score>{0, 0}));
}

TEST(FaqModel, LendsAnEntryTheWordsOfItsTopic) {
    faq_model::trainer trainer;
    trainer.begin_entry({"pay"});
    for (int i = 0; i < 20; ++i) { trainer.add_phrasing(says({salary})); }
    trainer.begin_entry({"pay"});
    trainer.add_phrasing(says({lunch}));
    trainer.begin_entry({"ramp_up"});
    trainer.add_phrasing(says({learning}));
    for (int i = 0; i < 200; ++i) { trainer.add_talk(says({lunch})); }
    const auto model = std::move(trainer).train();
    const auto scores = model.weigh(model.look_up(says({salary}))).all;
    EXPECT_GT(scores[1], scores[2]);
}

TEST(FaqModel, DoesNotDependOnTheOrderOfThePhrasings) {
    const auto model = [](bool salary_first) {
        faq_model::trainer trainer;
        trainer.begin_entry({});
        trainer.add_phrasing(says({salary_first ? salary : learning}));
        trainer.add_phrasing(says({salary_first ? learning : salary}));
        return std::move(trainer).train();
    };
    const auto one = model(true);
    const auto other = model(false);
    EXPECT_EQ(one.weigh(one.look_up(says({salary}))).all, other.weigh(other.look_up(says({salary}))).all);
}

}  // namespace
}  // namespace hirewise::advice
