#include "cards/answer_card.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "block_kit_faults.hpp"
#include "cards/button_value.hpp"
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
             std::string_view question = "Rust or Go for our fintech service?") {
    return cards::answer_card(answer, sample_base(), where, "C1:1700000000.000100", question).json();
}

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
}

TEST(AnswerCard, ShowsRatingsSideBySideWithTheirWeight) {
    const auto card = card_of(conditional_answer());
    const auto* table = first_block(card, "table");
    ASSERT_NE(table, nullptr);
    const auto& rows = (*table)["rows"];
    EXPECT_EQ(rows.size(), 9U);  // heading, seven criteria, weighted
    EXPECT_NE(rows[1].dump().find("▲"), std::string::npos) << rows[1];
    EXPECT_EQ(rows[5].dump().find("▲"), std::string::npos) << rows[5];
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
    EXPECT_NE(first_block(card_of(strong_answer(), cards::placement::ephemeral), "actions"), nullptr);
    EXPECT_EQ(first_block(card_of(strong_answer(), cards::placement::thread), "actions"), nullptr);
    EXPECT_EQ(first_block(card_of(strong_answer(), cards::placement::direct), "actions"), nullptr);
}

TEST(AnswerCard, DoesNotOfferToPostAnAbstention) {
    EXPECT_EQ(first_block(card_of(abstention()), "actions"), nullptr);
}

TEST(AnswerCard, LeavesTheButtonOutWhenTheQuestionIsTooLongForIt) {
    const auto card = card_of(strong_answer(), cards::placement::ephemeral, std::string(2'000, 'x'));
    EXPECT_EQ(first_block(card, "actions"), nullptr);
}

TEST(AnswerCard, CarriesTheQuestionInTheButton) {
    const auto card = card_of(strong_answer(), cards::placement::ephemeral, "Go for an MVP?");
    const auto& button = (*first_block(card, "actions"))["elements"][0];
    EXPECT_EQ(button["action_id"], "post_to_channel");
    const auto shared = cards::decode_shared_question(button["value"].get<std::string>());
    ASSERT_TRUE(shared);
    EXPECT_EQ(*shared, (cards::shared_question{"Go for an MVP?", "C1:1700000000.000100"}));
}

TEST(AnswerCard, CarriesTheAnswersKeyInBothThumbs) {
    const auto card = card_of(faq_answer(), cards::placement::thread);
    const auto& thumbs = (*first_block(card, "context_actions"))["elements"][0];
    EXPECT_EQ(thumbs["action_id"], "feedback");
    const auto up = cards::decode_opinion(text_at(thumbs["positive_button"], "value"));
    const auto down = cards::decode_opinion(text_at(thumbs["negative_button"], "value"));
    ASSERT_TRUE(up && down);
    EXPECT_EQ(*up, (cards::opinion{"C1:1700000000.000100", true}));
    EXPECT_EQ(*down, (cards::opinion{"C1:1700000000.000100", false}));
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
