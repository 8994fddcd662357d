// Forms, records and notes behind the buttons of a card.
#include <gtest/gtest.h>

#include "base/json.hpp"
#include "block_kit_faults.hpp"
#include "cards/brief_card.hpp"
#include "cards/decision_record.hpp"
#include "cards/person_card.hpp"
#include "cards/weights_form.hpp"
#include "cards/why_not_card.hpp"
#include "cards/wrong_answer_form.hpp"
#include "golden_card.hpp"
#include "sample_answers.hpp"

namespace hirewise::test {
namespace {

using nlohmann::json;

void expect_golden(const std::string& name, const json& shown) {
    EXPECT_EQ(json::parse(golden_card(name + ".json", shown.dump(2) + "\n")), shown);
}

cards::card_state state() {
    const auto answer = conditional_answer();
    return cards::state_of(answer, {answer.reading.options, answer.reading.use_cases, answer.reading.priorities},
                           "C1:1700000000.000100", "Rust or Go for our fintech service?");
}

cards::weights_request request() {
    return {state(), "1.1", 0};
}

json weights_json() {
    const auto wanted = request();
    return cards::weights_view(wanted, conditional_answer(), wanted.state.about.priorities, sample_base()).json();
}

slack::form_value chosen(const std::string& criterion, const std::string& value) {
    return {"weight:0:" + criterion, "choice", slack::form_kind::choice, false, {value}};
}

TEST(CardState, SurvivesItsButton) {
    const auto back = cards::decode_card_state(cards::encode(state()));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, state());
}

TEST(CardState, LeavesTheQuestionOutBeforeItGetsTooLong) {
    auto large = state();
    large.question = std::string(900, 'x');
    const auto value = cards::encode(large);
    EXPECT_LE(value.size(), 1'000U);
    ASSERT_TRUE(cards::decode_card_state(value));
    EXPECT_EQ(cards::decode_card_state(value)->question, "");
    large.about.options.assign(40, "an-option-with-a-long-id");
    EXPECT_EQ(cards::encode(large), "");
}

TEST(CardState, IsCheckedLikeInput) {
    for (const auto* value : {"", "x", "[]", R"({"v":2,"k":"a","o":["go"]})", R"({"v":1,"o":["go"]})",
                              R"({"v":1,"k":"a"})", R"({"v":1,"k":"a","o":"go"})", R"({"v":1,"k":"a","o":[1]})"}) {
        EXPECT_FALSE(cards::decode_card_state(value)) << value;
    }
    const auto odd = cards::decode_card_state(R"({"v":1,"k":"a","o":["go"],"p":[["x",-3],["y",1e9],["z"],7]})");
    ASSERT_TRUE(odd);
    EXPECT_EQ(odd->about.priorities, (std::vector<advice::priority>{{"x", 0, {}}, {"y", 9, {}}}));
}

TEST(WeightsForm, LooksAsAgreed) {
    expect_golden("weights_form", weights_json());
}

TEST(WeightsForm, ShowsWhatWasUnderstood) {
    EXPECT_NE(weights_json().dump().find(R"("initial_option":{"text":{"emoji":true,"text":"1.2 times")"),
              std::string::npos)
        << weights_json().dump(1);
}

TEST(WeightsForm, BringsItsCardBack) {
    const auto back = cards::decode_weights_request(text_at(weights_json(), "private_metadata"));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, request());
}

TEST(WeightsForm, ReadsWhatWasChosen) {
    const auto read = cards::read_weights(
        slack::form_values{{chosen("performance", "0"), chosen("ecosystem", "2"), chosen("talent_availability", "1")}},
        conditional_answer(), state());
    EXPECT_TRUE(read.errors.empty());
    EXPECT_EQ(read.priorities, (std::vector<advice::priority>{{"performance", 0, {}}, {"ecosystem", 2, {}}}));
}

TEST(WeightsForm, RefusesWhatNoMenuHas) {
    for (const auto* value : {"", "7", "-1", "nan", "<!channel>"}) {
        const auto read =
            cards::read_weights(slack::form_values{{chosen("performance", value)}}, conditional_answer(), state());
        EXPECT_TRUE(read.errors.contains("weight:0:performance")) << value;
    }
}

TEST(WeightsForm, RefusesThatNothingCounts) {
    const auto answer = conditional_answer();
    std::vector<slack::form_value> all;
    for (const auto& part : answer.decision.options.front().contributions) {
        all.push_back(chosen(part.criterion, "0"));
    }
    const auto read = cards::read_weights(slack::form_values{all}, answer, state());
    ASSERT_EQ(read.errors.size(), 1U);
    EXPECT_NE(read.errors.begin()->second.find("Something has to count"), std::string::npos);
}

TEST(WeightsForm, TellsWhatChanged) {
    EXPECT_EQ(cards::weight_changes({{"performance", 2, {}}}, {{"ecosystem", 9, {}}}, sample_base()),
              (std::vector<std::string>{"Ecosystem: most important (was as is)", "Performance: as is (was double)"}));
    EXPECT_TRUE(cards::weight_changes({{"performance", 2, {}}}, {{"performance", 2, "words"}}, sample_base()).empty());
}

TEST(WeightChanges, StandOnTopOfTheCard) {
    slack::message card{"Hire a Go engineer.", {}};
    cards::add_weight_changes(card, {"U1"}, {"Ecosystem: double (was as is)"}, conditional_answer(), strong_answer());
    EXPECT_EQ(card.text.rfind("Weights changed by <@U1>. Ecosystem: double (was as is). Before: Hire a Rust", 0), 0U)
        << card.text;
    EXPECT_EQ(card.blocks.size(), 1U);
}

TEST(WhyNotCard, LooksAsAgreed) {
    const auto card = cards::why_not_card(why_not_answer(), "go", sample_base()).json();
    expect_golden("why_not_button", card);
    EXPECT_EQ(block_kit_faults(card), std::vector<std::string>{});
}

TEST(WhyNotCard, SaysThatTheOptionWinsNow) {
    EXPECT_NE(cards::why_not_card(why_not_answer(), "rust", sample_base()).text.find("Rust comes first now"),
              std::string::npos);
}

TEST(BriefView, LooksAsAgreed) {
    const auto base = sample_base();
    const cards::brief_order order{{"K1", "go"}, "1.1", false};
    expect_golden("brief_view", cards::brief_view(base.roles.at("Go engineer"), base, order).json());
}

TEST(BriefCard, LooksAsAgreed) {
    const auto base = sample_base();
    const auto card = cards::brief_card(base.roles.at("Go engineer"), base, {"U1"}).json();
    expect_golden("brief_card", card);
    EXPECT_EQ(block_kit_faults(card), std::vector<std::string>{});
}

TEST(BriefOrder, SurvivesItsButton) {
    const cards::brief_order order{{"K1", "go"}, "1.1", true};
    EXPECT_EQ(cards::decode_brief_order(cards::encode(order)), order);
    EXPECT_FALSE(cards::decode_brief_order("{}"));
    EXPECT_FALSE(cards::decode_brief_order("no JSON"));
}

TEST(DecisionRecord, LooksAsAgreed) {
    const auto today = std::chrono::year{2026} / 11 / 26;
    const auto record = cards::decision_record(conditional_answer(), state(), sample_base(), {"U1"}, today).json();
    expect_golden("decision_record", record);
    EXPECT_EQ(block_kit_faults(record), std::vector<std::string>{});
    EXPECT_NE(record.dump().find("Confirm by 2027-02-24"), std::string::npos);
}

TEST(PersonCard, LinksAChannelAndMentionsAGroup) {
    const auto card_for = [](std::string_view whom) {
        return dump_json(cards::person_card(whom, {"U1"}, "Elm or Rust?").json());
    };
    EXPECT_NE(card_for("C0HIRING").find("<#C0HIRING>"), std::string::npos);
    EXPECT_NE(card_for("S0HIRING").find("<!subteam^S0HIRING>"), std::string::npos);
}

TEST(PersonCard, EchoesNoMention) {
    const auto text = dump_json(cards::person_card("S0HIRING", {"U1"}, "<!channel> <@U9> *x*").json());
    EXPECT_EQ(text.find("<!channel>"), std::string::npos);
    EXPECT_EQ(text.find("<@U9>"), std::string::npos);
}

TEST(WrongAnswerForm, LooksAsAgreed) {
    expect_golden("wrong_answer_form", cards::wrong_answer_view({"K1", false, "Rust or Go?"}).json());
}

TEST(WrongAnswerForm, ChecksWhatWasTyped) {
    const auto read = [](const std::string& kind, const std::string& words) {
        return cards::read_wrong_answer(
            slack::form_values{{{"wrong_kind", "kind", slack::form_kind::choice, false, {kind}},
                                {"wrong_wanted", "wanted", slack::form_kind::text, true, {words}}}});
    };
    EXPECT_TRUE(read("fact", " The pay is of 2021. ").errors.empty());
    EXPECT_EQ(read("fact", " The pay is of 2021. ").wanted, "The pay is of 2021.");
    EXPECT_TRUE(read("", "The pay is of 2021.").errors.contains("wrong_kind"));
    EXPECT_TRUE(read("fact", "   ").errors.contains("wrong_wanted"));
    EXPECT_TRUE(read("fact", std::string(1'001, 'x')).errors.contains("wrong_wanted"));
}

TEST(WrongAnswerForm, IsReadByEditors) {
    const auto reason = cards::reason_of({"fact", "The pay is of 2021.", {}});
    EXPECT_EQ(cards::words_of_reason(reason),
              "answered, but somebody says “A fact is wrong or out of date”: “The pay is of 2021.”");
    EXPECT_EQ(cards::words_of_reason("unknown: Elm"), std::nullopt);
}

}  // namespace
}  // namespace hirewise::test
