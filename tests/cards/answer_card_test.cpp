#include "cards/answer_card.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "block_kit_faults.hpp"
#include "cards/button_value.hpp"
#include "cards/card_state.hpp"
#include "golden_card.hpp"
#include "sample_answers.hpp"

namespace hirewise::test {
namespace {

using nlohmann::json;

struct kind {
    std::string name;
    advice::answer answer;
};

std::vector<kind> kinds() {
    return {{"strong", strong_answer()},
            {"conditional", conditional_answer()},
            {"split", split_answer()},
            {"level", level_answer()},
            {"three_way", three_way_answer()},
            {"derived", derived_answer()},
            {"stale", stale_answer()},
            {"german", german_answer()},
            {"verdict_with_fact", verdict_with_fact()},
            {"faq", faq_answer()},
            {"salary", salary_answer()},
            {"single", single_answer()},
            {"help", help_answer()},
            {"courtesy", courtesy()},
            {"why_not", why_not_answer()},
            {"abstention", abstention()},
            {"unknown_name", unknown_name_answer()}};
}

json card_of(const advice::answer& answer, cards::placement where = cards::placement::ephemeral,
             std::string question = "Rust or Go for our fintech service?") {
    cards::card_place place{where, "C1:1700000000.000100", std::move(question)};
    place.about = {answer.reading.options, answer.reading.use_cases, answer.reading.priorities};
    place.offers_person = true;
    return cards::answer_card(answer, sample_base(), place).json();
}

std::vector<std::string> buttons_of(const json& card) {
    std::vector<std::string> labels;
    for (const auto& block : card.at("blocks")) {
        if (block.at("type") != "actions") { continue; }
        for (const auto& element : block["elements"]) { labels.push_back(text_at(element["text"], "text")); }
    }
    return labels;
}

using labels = std::vector<std::string>;

const json* first_block(const json& card, std::string_view type) {
    for (const auto& block : card.at("blocks")) {
        if (block.at("type") == type) { return &block; }
    }
    return nullptr;
}

// All mark-up of the sections and contexts, one after the other.
std::string words_of(const json& card) {
    std::string words;
    for (const auto& block : card.at("blocks")) {
        if (block.contains("text")) { words += text_at(block["text"], "text") + "\n"; }
        for (const auto& element : member_at(block, "elements")) {
            if (text_at(element, "type") == "mrkdwn") { words += text_at(element, "text") + "\n"; }
        }
    }
    return words;
}

class EveryCard : public testing::TestWithParam<kind> {};

TEST_P(EveryCard, LooksAsAgreed) {
    const auto card = card_of(GetParam().answer);
    const auto expected = golden_card(GetParam().name + ".json", card.dump(2) + "\n");
    EXPECT_EQ(json::parse(expected), card);
}

TEST_P(EveryCard, IsAcceptedBySlack) {
    EXPECT_EQ(block_kit_faults(card_of(GetParam().answer)), std::vector<std::string>{});
}

TEST_P(EveryCard, StaysBelowFourThousandUnitsOfText) {
    EXPECT_LE(words_of(card_of(GetParam().answer)).size(), 4'000U);
}

TEST_P(EveryCard, HasAtMostFiveButtons) {
    EXPECT_LE(buttons_of(card_of(GetParam().answer)).size(), 5U);
}

TEST_P(EveryCard, MentionsNobody) {
    EXPECT_EQ(mentions_in(card_of(GetParam().answer)), std::vector<std::string>{});
}

INSTANTIATE_TEST_SUITE_P(AnswerCard, EveryCard, testing::ValuesIn(kinds()),
                         [](const auto& tested) { return tested.param.name; });

TEST(AnswerCard, BeginsWithTheVerdictAndItsStrength) {
    const auto card = card_of(strong_answer());
    EXPECT_EQ(card["blocks"][0]["type"], "header");
    EXPECT_EQ(card["blocks"][0]["text"]["text"], "Hire a Go engineer for a start-up building an MVP");
    EXPECT_EQ(card["blocks"][1]["text"]["text"], "*Strong recommendation*");
}

TEST(AnswerCard, RepeatsATitleThatIsTooLongForAHeader) {
    auto answer = strong_answer();
    answer.explanation.headline = "Hire a Go engineer for " + std::string(200, 'x');
    EXPECT_NE(words_of(card_of(answer)).find("*" + answer.explanation.headline + "*"), std::string::npos);
}

TEST(AnswerCard, SaysThatTheRatingsAreCloseWithinTheTieZone) {
    EXPECT_NE(words_of(card_of(conditional_answer())).find("Conditional recommendation: the ratings are close"),
              std::string::npos);
}

TEST(AnswerCard, SaysWhichTwoDisagreeWhenSplit) {
    auto answer = split_answer();
    EXPECT_NE(words_of(card_of(answer)).find("the rule and the ratings disagree"), std::string::npos);
    answer.decision.rules.push_back({"mvp", "go", "ship first"});
    EXPECT_NE(words_of(card_of(answer)).find("two rules disagree"), std::string::npos);
    answer.decision.sides_are_even = true;
    EXPECT_NE(words_of(card_of(answer)).find("two sides count the same"), std::string::npos);
}

TEST(AnswerCard, ShowsRatingsSideBySideWithTheirWeight) {
    const auto card = card_of(conditional_answer());
    const auto* table = first_block(card, "table");
    ASSERT_NE(table, nullptr);
    const auto& rows = (*table)["rows"];
    EXPECT_EQ(rows.size(), 6U);  // heading, four criteria, total
    EXPECT_NE(rows[1].dump().find("Memory control"), std::string::npos) << rows[1];
    EXPECT_NE(rows[1].dump().find("▲"), std::string::npos) << rows[1];
    EXPECT_EQ(rows[4].dump().find("▲"), std::string::npos) << rows[4];
}

TEST(AnswerCard, SaysThatOtherCriteriaCountAsWell) {
    EXPECT_NE(words_of(card_of(conditional_answer())).find("The 4 of 7 criteria that moved the result most"),
              std::string::npos);
}

TEST(AnswerCard, MarksNothingWhenAllCriteriaCountAlike) {
    auto answer = level_answer();
    for (auto& option : answer.decision.options) {
        for (auto& part : option.contributions) { part.weight = 1.0 / 7; }
    }
    EXPECT_EQ(card_of(answer).dump().find("▲"), std::string::npos);
}

TEST(AnswerCard, ShowsThreeOptionsAtMostAndNamesTheRest) {
    const auto card = card_of(three_way_answer());
    EXPECT_EQ((*first_block(card, "table"))["rows"][0].size(), 5U);
    EXPECT_NE(words_of(card).find("Also weighed: Python."), std::string::npos);
}

TEST(AnswerCard, ShowsHowTheQuestionWasUnderstood) {
    const auto words = words_of(card_of(conditional_answer()));
    for (const auto* chip : {"`Rust`", "`Go`", "`for fintech`", "`already in use: Java`", "`not Python`",
                             "Talent availability ×1.2", "Read “golnag” as Go."}) {
        EXPECT_NE(words.find(chip), std::string::npos) << chip;
    }
}

TEST(AnswerCard, LinksItsSourcesWithTheirYears) {
    EXPECT_NE(words_of(card_of(conditional_answer()))
                  .find("<https://survey.stackoverflow.co/2024/|Stack Overflow Developer Survey 2024>"),
              std::string::npos);
    EXPECT_NE(words_of(card_of(faq_answer())).find("Rust vs Go for Backend Systems (2025)>"), std::string::npos);
}

TEST(AnswerCard, TitlesAnFaqAnswerWithItsQuestion) {
    EXPECT_EQ(card_of(faq_answer())["blocks"][0]["text"]["text"], "Can Rust and Go work together?");
}

TEST(AnswerCard, NamesAnIdThatTheBaseNoLongerHas) {
    auto answer = strong_answer();
    answer.decision.options[0].id = "gone";
    EXPECT_NE(card_of(answer).dump().find("gone"), std::string::npos);
}

TEST(AnswerCard, OffersToPostOnlyWhatOnePersonSees) {
    EXPECT_EQ(buttons_of(card_of(strong_answer(), cards::placement::ephemeral)),
              (labels{"Change weights", "Why not Rust?", "Hiring brief", "Save decision", "Post to channel"}));
    for (const auto where : {cards::placement::thread, cards::placement::direct}) {
        EXPECT_EQ(buttons_of(card_of(strong_answer(), where)),
                  (labels{"Change weights", "Why not Rust?", "Hiring brief", "Save decision"}));
    }
}

TEST(AnswerCard, OffersAPersonWhereThereIsNoVerdict) {
    const labels expected{"Change weights", "The case for Rust", "Ask a person"};
    EXPECT_EQ(buttons_of(card_of(split_answer(), cards::placement::thread)), expected);
    EXPECT_EQ(buttons_of(card_of(abstention(), cards::placement::thread)), (labels{"Ask a person"}));
}

TEST(AnswerCard, OffersNoPersonWhereNobodyIsSetUp) {
    const auto card =
        cards::answer_card(abstention(), sample_base(), cards::placement::thread, "K1", "Elm or Rust?").json();
    EXPECT_EQ(buttons_of(card), labels{});
}

TEST(AnswerCard, OffersTheBriefWhereOneTechnologyIsAbout) {
    EXPECT_EQ(buttons_of(card_of(single_answer(), cards::placement::thread)), (labels{"Hiring brief"}));
    EXPECT_EQ(buttons_of(card_of(faq_answer(), cards::placement::thread)), labels{});
}

TEST(AnswerCard, AsksBeforeARecordOfAPrivateAnswerIsPosted) {
    const auto confirm_of = [](cards::placement where) {
        const auto card = card_of(strong_answer(), where);
        return (*first_block(card, "actions"))["elements"][3].contains("confirm");
    };
    EXPECT_TRUE(confirm_of(cards::placement::ephemeral));
    EXPECT_FALSE(confirm_of(cards::placement::thread));
}

TEST(AnswerCard, DoesNotOfferToPostAnAbstention) {
    EXPECT_EQ(buttons_of(card_of(abstention())), (labels{"Ask a person"}));
}

TEST(AnswerCard, LeavesTheButtonOutWhenTheQuestionIsTooLongForIt) {
    const auto offered = buttons_of(card_of(strong_answer(), cards::placement::ephemeral, std::string(2'000, 'x')));
    EXPECT_EQ(offered, (labels{"Change weights", "Why not Rust?", "Hiring brief", "Save decision"}));
}

TEST(AnswerCard, CarriesTheQuestionInTheButton) {
    const auto card = card_of(strong_answer(), cards::placement::ephemeral, "Go for an MVP?");
    const auto& button = (*first_block(card, "actions"))["elements"][4];
    EXPECT_EQ(button["action_id"], "post_to_channel");
    const auto shared = cards::decode_shared_question(button["value"].get<std::string>());
    ASSERT_TRUE(shared);
    EXPECT_EQ(*shared, (cards::shared_question{"Go for an MVP?", "C1:1700000000.000100"}));
}

TEST(AnswerCard, CarriesWhatWasWeighedInItsButtons) {
    const auto card = card_of(conditional_answer(), cards::placement::thread);
    const auto& button = (*first_block(card, "actions"))["elements"][1];
    const auto state = cards::decode_card_state(button["value"].get<std::string>());
    ASSERT_TRUE(state);
    EXPECT_EQ(state->key, "C1:1700000000.000100");
    EXPECT_EQ(state->about.options, (labels{"rust", "go"}));
    EXPECT_EQ(state->about.priorities, (std::vector<advice::priority>{{"talent_availability", 1.2, {}}}));
    EXPECT_EQ(state->excluded, labels{"python"});
    EXPECT_EQ(state->foil, "go");
}

TEST(AnswerCard, CarriesTheAnswersKeyInBothThumbs) {
    const auto card = card_of(faq_answer(), cards::placement::thread);
    const auto& thumbs = (*first_block(card, "context_actions"))["elements"][0];
    EXPECT_EQ(thumbs["action_id"], "feedback");
    const auto up = cards::decode_opinion(text_at(thumbs["positive_button"], "value"));
    const auto down = cards::decode_opinion(text_at(thumbs["negative_button"], "value"));
    ASSERT_TRUE(up && down);
    EXPECT_EQ(*up, (cards::opinion{"C1:1700000000.000100", true}));
    EXPECT_EQ(*down, (cards::opinion{"C1:1700000000.000100", false, "Rust or Go for our fintech service?"}));
}

TEST(AnswerCard, GivesACourtesyBackInOneLine) {
    const auto card = card_of(courtesy());
    EXPECT_EQ(card["blocks"].size(), 1U);
    EXPECT_EQ(card["text"], "You're welcome.");
}

TEST(HelpCard, NamesTheBotAndShowsTheExamples) {
    const auto card = cards::help_card({"Rust or Go for an MVP?"}, "@hirewise").json();
    EXPECT_NE(words_of(card).find("`@hirewise your question`"), std::string::npos);
    EXPECT_NE(words_of(card).find("• Rust or Go for an MVP?"), std::string::npos);
    EXPECT_EQ(block_kit_faults(card), std::vector<std::string>{});
}

TEST(HelpCard, ManagesWithoutExamplesAndWithoutAName) {
    EXPECT_EQ(block_kit_faults(cards::help_card({}, {}).json()), std::vector<std::string>{});
}

}  // namespace
}  // namespace hirewise::test
