// What no answer of the base that ships may claim (guards against overclaiming), checked on every question test of it.

#include <algorithm>
#include <cctype>

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "knowledge/question_tests.hpp"
#include "shipped_base.hpp"
#include "support/places.hpp"

namespace hirewise::advice {
namespace {

struct asked_and_answered {
    std::string question;
    answer made;
};

// Every question test that stands alone, asked once for the whole program.
const std::vector<asked_and_answered>& all_answers() {
    static const auto all = [] {
        std::vector<asked_and_answered> made;
        const auto& base = test::shipped_engine().base();
        for (const auto& each : knowledge::load_question_tests(hirewise::test::knowledge_base(), base).tests) {
            if (each.after.empty()) { made.push_back({each.ask, test::ask(each.ask)}); }
        }
        return made;
    }();
    return all;
}

// The questions whose decisions do not hold to a rule.
template <class holds>
std::vector<std::string> breaking(holds rule) {
    std::vector<std::string> found;
    for (const auto& each : all_answers()) {
        if (each.made.decision.strength && !rule(each.made)) { found.push_back(each.question); }
    }
    return found;
}

bool is_strong(const answer& made) {
    return made.decision.strength == strength::strong;
}

using none = std::vector<std::string>;

TEST(Guards, AreCheckedOnHundredsOfDecisions) {
    EXPECT_EQ(breaking([](const answer&) { return true; }), none{});
    const auto decisions =
        std::count_if(all_answers().begin(), all_answers().end(),
                      [](const asked_and_answered& each) { return each.made.decision.strength.has_value(); });
    EXPECT_GT(decisions, 300);
}

TEST(Guards, NoHeadlineHasANumberOrAPercentage) {
    EXPECT_EQ(breaking([](const answer& made) {
                  const auto& headline = made.explanation.headline;
                  const bool has_decimals = std::adjacent_find(headline.begin(), headline.end(), [](char a, char b) {
                                                return std::isdigit(static_cast<unsigned char>(a)) != 0 && b == '.';
                                            }) != headline.end();
                  return !has_decimals && headline.find('%') == std::string::npos;
              }),
              none{});
}

TEST(Guards, NothingIsStrongInsideTheErrorOfTheRatings) {
    EXPECT_EQ(
        breaking([](const answer& made) { return !is_strong(made) || made.decision.margin > made.decision.tie_zone; }),
        none{});
}

TEST(Guards, NothingDerivedFromProfilesIsStrong) {
    EXPECT_EQ(breaking([](const answer& made) { return !is_strong(made) || !made.comparison.empty(); }), none{});
}

TEST(Guards, NothingIsStrongOnceItsPageIsOverdue) {
    constexpr std::chrono::year_month_day long_after{std::chrono::year{2031}, std::chrono::month{1},
                                                     std::chrono::day{1}};
    none strong;
    for (const auto& each : all_answers()) {
        if (!is_strong(each.made)) { continue; }
        auto asked = test::addressed(each.question);
        asked.today = long_after;
        if (is_strong(test::shipped_engine().ask(asked).answer)) { strong.push_back(each.question); }
    }
    EXPECT_EQ(strong, none{});
}

TEST(Guards, NoMoreOptionsAreWeighedThanWereAskedAndOneMore) {
    EXPECT_EQ(breaking([](const answer& made) {
                  const auto asked = made.reading.options.size();
                  return asked < 2 || made.decision.options.size() <= asked + 1;
              }),
              none{});
}

TEST(Guards, EveryDecisionSaysWhatTheRatingsDoNotCover) {
    EXPECT_EQ(breaking([](const answer& made) { return !made.explanation.not_covered.empty(); }), none{});
}

TEST(Guards, EveryDecisionSaysWhoReviewedItAndWhen) {
    EXPECT_EQ(breaking([](const answer& made) { return !made.explanation.review.empty(); }), none{});
}

TEST(Guards, RatingsAreThoseOfEditorsOrOfWhatTheTeamKnows) {
    EXPECT_EQ(breaking([](const answer& made) {
                  return std::all_of(made.explanation.because.begin(), made.explanation.because.end(),
                                     [](const std::string& reason) {
                                         return reason.find(" is rated better") != std::string::npos ||
                                                reason.find("editors rate") != std::string::npos ||
                                                reason.find("with what your team knows") != std::string::npos ||
                                                reason.find_first_of("0123456789") == std::string::npos;
                                     });
              }),
              none{});
}

TEST(Guards, TheIncumbentsSwitchingCostIsSaidToBeMissing) {
    const auto made = test::ask("We have a Java monolith, Go or Rust for our fintech service?");
    const auto all =
        made.explanation.not_covered + join(made.explanation.assumptions, " ") + join(made.reading.notes, " ");
    EXPECT_NE(all.find("Java"), std::string::npos) << all;
    EXPECT_NE(all.find("switching"), std::string::npos) << all;
}

}  // namespace
}  // namespace hirewise::advice
