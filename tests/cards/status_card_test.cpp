#include "cards/status_card.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "block_kit_faults.hpp"

namespace hirewise::cards {
namespace {

using namespace std::chrono_literals;

class StatusCard : public testing::Test {
protected:
    StatusCard() {
        base_.technologies["rust"].id = "rust";
        base_.technologies["go"].id = "go";
        base_.use_cases["fintech"].id = "fintech";
        base_.faqs.resize(2);
        add_page("rust-vs-go", 2026y / 11 / 1).faq.resize(3);
        status_.label = {"0123456789ab", 1'795'651'200s};
        status_.now = 1'795'651'200s + 49h;
    }

    knowledge::comparison& add_page(const std::string& id, std::chrono::year_month_day reviewed_on) {
        auto& page = base_.comparisons[id];
        page.location = "comparisons/" + id + ".md";
        page.reviewed_on = reviewed_on;
        return page;
    }

    std::string shown() const {
        const auto card = status_card(base_, status_).json();
        EXPECT_EQ(test::block_kit_faults(card), std::vector<std::string>{});
        return dump_json(card);
    }

    bool shows(std::string_view part) const { return shown().find(part) != std::string::npos; }

    knowledge::snapshot base_;
    knowledge_status status_;
};

TEST_F(StatusCard, ShowsVersionAndAge) {
    EXPECT_TRUE(shows("0123456789ab"));
    EXPECT_TRUE(shows("loaded 2026-11-26 00:00 UTC, 2 days ago"));
}

TEST_F(StatusCard, CountsWhatIsThere) {
    EXPECT_TRUE(shows("2 technologies, 1 comparison, 1 use case, 5 answered questions, 0 figures"));
}

TEST_F(StatusCard, SaysThatNothingIsOverdue) {
    EXPECT_TRUE(shows("No page is overdue for review."));
}

TEST_F(StatusCard, NamesOverduePagesTheLongestOverdueFirst) {
    add_page("old", 2026y / 1 / 1);
    add_page("ancient", 2024y / 1 / 1);
    const auto card = shown();
    EXPECT_NE(card.find("2 pages are overdue"), std::string::npos);
    EXPECT_LT(card.find("ancient.md: review was due on 2024-06-29"), card.find("old.md: review was due on 2026-06-30"));
}

TEST_F(StatusCard, BoundsTheListOfOverduePages) {
    for (int number = 0; number < 500; ++number) { add_page("p" + std::to_string(number), 2024y / 1 / 1); }
    EXPECT_TRUE(shows("and 490 more"));
}

TEST_F(StatusCard, SaysByWhomAndHowTheLastReloadsEnded) {
    status_.reloads = {{"U7", "replaced", "aaa", 0, 1'795'651'200s},
                       {"watch", "faulty", "aaa", 1, 1'795'651'200s},
                       {"SIGHUP", "unchanged", "aaa", 0, 1'795'651'200s},
                       {"start", "failed", "aaa", 0, 1'795'651'200s}};
    const auto card = shown();
    for (const auto* part :
         {"2026-11-26 00:00 UTC by <@U7>: version aaa in force", "by watch: 1 error, the old version stayed",
          "by SIGHUP: nothing had changed", "by start: could not be read, the old version stayed"}) {
        EXPECT_NE(card.find(part), std::string::npos) << part;
    }
}

TEST_F(StatusCard, SaysThatThereWasNoReloadYet) {
    EXPECT_TRUE(shows("None yet."));
}

TEST_F(StatusCard, SaysThatTheReloadsAreNotKnown) {
    status_.reloads_known = false;
    EXPECT_TRUE(shows("cannot be read just now"));
}

TEST(AgeWords, RoundDownToTheLargestUnit) {
    EXPECT_EQ(age_words(-5s), "less than a minute");
    EXPECT_EQ(age_words(59s), "less than a minute");
    EXPECT_EQ(age_words(60s), "1 minute");
    EXPECT_EQ(age_words(59min + 59s), "59 minutes");
    EXPECT_EQ(age_words(60min), "1 hour");
    EXPECT_EQ(age_words(47h), "1 day");
    EXPECT_EQ(age_words(72h), "3 days");
}

}  // namespace
}  // namespace hirewise::cards
