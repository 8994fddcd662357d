// Presses on cards, and the forms behind them, over the shipped knowledge.
#include "advice/replies.hpp"
#include "cards/action_ids.hpp"
#include "cards/brief_card.hpp"
#include "cards/button_value.hpp"
#include "cards/card_state.hpp"
#include "cards/weights_form.hpp"
#include "handler_fixture.hpp"

namespace hirewise::test {
namespace {

class CardActions : public handler_fixture {
protected:
    CardActions() { desk.ask_a_person = "S0HIRING"; }

    slack::message verdict(const std::string& question = "<@U0BOT> Rust or Go for our fintech service?") {
        return only(mention(message(question)));
    }

    // A press on the real card, which stands in the thread of the question.
    static slack::block_action on(const slack::message& card, std::string_view action_id,
                                  const std::string& action_ts = "1.1") {
        auto action = press(std::string{action_id}, button_value(card, action_id), action_ts);
        action.message = {"1700000000.000300"};
        action.thread_ts = {"1700000000.000100"};
        action.trigger = {"T1"};
        action.response_url = "https://hooks.slack.com/actions/1";
        return action;
    }

    nlohmann::json last_view() const {
        return web.views.empty() ? nlohmann::json() : parse_json(web.views.back().view).value();
    }

    slack::view_submission filled_in(std::vector<slack::form_value> values) const {
        slack::view_submission submitted;
        const auto view = last_view();
        submitted.view.callback_id = text_at(view, "callback_id");
        submitted.view.private_metadata = text_at(view, "private_metadata");
        submitted.view.state = slack::form_values{std::move(values)};
        submitted.user = {"U1"};
        return submitted;
    }

    slack_io::submission_outcome submit(const slack::view_submission& submitted) {
        return run_to_end(context, (*router.listener_for(submitted))(submitted));
    }

    static slack::form_value weight(const std::string& criterion, const std::string& value, int round = 0) {
        return {
            "weight:" + std::to_string(round) + ":" + criterion, "choice", slack::form_kind::choice, false, {value}};
    }

    static std::vector<slack::form_value> wrong(const std::string& kind, const std::string& words) {
        return {{"wrong_kind", "kind", slack::form_kind::choice, false, {kind}},
                {"wrong_wanted", "wanted", slack::form_kind::text, true, {words}}};
    }

    // What was told privately last, in full.
    std::string last_told() const { return web.ephemerals.empty() ? "" : web.ephemerals.back().content; }
};

TEST_F(CardActions, ChangeWeightsOpensAFormWithAMenuForEachCriterion) {
    EXPECT_TRUE(act(on(verdict(), "change_weights")).empty());
    ASSERT_EQ(web.views.size(), 1U);
    EXPECT_EQ(web.views[0].kind, "open");
    EXPECT_EQ(web.views[0].whom, "T1");
    EXPECT_NE(web.views[0].view.find("weight:0:talent_availability"), std::string::npos);
}

TEST_F(CardActions, ChangeWeightsChangesTheCardInItsPlaceAndSaysWhat) {
    act(on(verdict(), "change_weights"));
    const auto outcome = submit(filled_in({weight("talent_availability", "9"), weight("learning_curve", "9")}));
    EXPECT_EQ(outcome.answer.what, slack::view_answer::effect::close);
    finish_errands();
    ASSERT_EQ(web.changes.size(), 1U);
    EXPECT_EQ(web.changes[0].channel.value, "C1");
    EXPECT_EQ(web.changes[0].ts.value, "1700000000.000300");
    const auto& content = web.changes[0].content;
    EXPECT_NE(content.find("Weights changed by <@U1>"), std::string::npos) << content;
    EXPECT_NE(content.find("Talent availability: most important (was as is)"), std::string::npos) << content;
}

TEST_F(CardActions, ChangedWeightsAreRememberedInTheThread) {
    act(on(verdict(), "change_weights"));
    submit(filled_in({weight("talent_availability", "3")}));
    finish_errands();
    auto recap = in_thread(message("<@U0BOT> what did you understand?"));
    EXPECT_TRUE(has(only(mention(recap)), "Talent availability counts 3 times")) << only(mention(recap)).text;
}

TEST_F(CardActions, ChangedWeightsStayInTheButtonsOfTheCard) {
    act(on(verdict(), "change_weights"));
    submit(filled_in({weight("talent_availability", "3")}));
    finish_errands();
    ASSERT_EQ(web.changes.size(), 1U);
    EXPECT_NE(web.changes[0].content.find(R"([[\"talent_availability\",3)"), std::string::npos);
}

TEST_F(CardActions, ChangedWeightsOfAnAnswerForOnePersonGoThroughItsAddress) {
    auto action = on(type("/verdict", "rust vs go for fintech"), "change_weights");
    action.thread_ts = {};
    action.is_ephemeral = true;
    act(action);
    submit(filled_in({weight("talent_availability", "9")}));
    finish_errands();
    ASSERT_EQ(web.responses.size(), 1U);
    EXPECT_EQ(web.responses[0].response_url, "https://hooks.slack.com/actions/1");
    EXPECT_NE(web.responses[0].content.find(R"("replace_original":true)"), std::string::npos);
    EXPECT_TRUE(web.changes.empty());
}

TEST_F(CardActions, PostingAReweighedAnswerKeepsItsWeights) {
    auto action = on(type("/verdict", "rust vs go for fintech"), "change_weights");
    action.is_ephemeral = true;
    act(action);
    submit(filled_in({weight("talent_availability", "3")}));
    finish_errands();
    ASSERT_EQ(web.responses.size(), 1U);
    const auto parsed = parse_json(web.responses[0].content).value();
    std::string value;
    for (const auto& block : parsed.at("blocks")) {
        for (const auto& element : member_at(block, "elements")) {
            if (text_at(element, "action_id") == "post_to_channel") { value = text_at(element, "value"); }
        }
    }
    EXPECT_TRUE(has(only(act(press("post_to_channel", value))), "Talent availability ×3"));
}

TEST_F(CardActions, AFormWithAChoiceOfNoMenuIsRefusedAtThatMenu) {
    act(on(verdict(), "change_weights"));
    const auto outcome = submit(filled_in({weight("talent_availability", "1000")}));
    EXPECT_TRUE(outcome.answer.errors.contains("weight:0:talent_availability"));
    finish_errands();
    EXPECT_TRUE(web.changes.empty());
}

TEST_F(CardActions, UnchangedWeightsChangeNothingAndSaySo) {
    act(on(verdict(), "change_weights"));
    submit(filled_in({weight("talent_availability", "1")}));
    finish_errands();
    EXPECT_TRUE(web.changes.empty());
    EXPECT_NE(last_note().find("as they were"), std::string::npos);
}

TEST_F(CardActions, ACardThatCannotBeChangedIsShownToThePerson) {
    act(on(verdict(), "change_weights"));
    web.change_results.push_back(slack::slack_errc::no_access);
    submit(filled_in({weight("talent_availability", "9")}));
    finish_errands();
    EXPECT_NE(last_told().find("Weights changed by"), std::string::npos) << last_told();
}

TEST_F(CardActions, AFormWhoseCardIsLostShowsItsOutcome) {
    act(on(verdict(), "change_weights"));
    store.memories.clear();
    const auto outcome = submit(filled_in({weight("talent_availability", "9")}));
    ASSERT_TRUE(outcome.answer.view);
    EXPECT_NE(dump_json(outcome.answer.view->json()).find("Weights changed by"), std::string::npos);
}

TEST_F(CardActions, AFormCannotBeAimedAtAnotherPersonsCard) {
    act(on(verdict(), "change_weights"));
    auto submitted = filled_in({weight("talent_availability", "9")});
    submitted.user = {"U2"};
    submit(submitted);
    finish_errands();
    EXPECT_TRUE(web.changes.empty());
}

TEST_F(CardActions, ResetShowsTheMenusAsTheyAre) {
    act(on(verdict("<@U0BOT> Rust or Go for fintech? Talent matters twice as much"), "change_weights"));
    const auto opened = last_view();
    auto reset = press("reset_weights", "reset");
    reset.channel = {};
    reset.view.id = {"V1"};
    reset.view.hash = "h1";
    reset.view.private_metadata = text_at(opened, "private_metadata");
    act(reset);
    ASSERT_EQ(web.views.size(), 2U);
    EXPECT_EQ(web.views[1].kind, "update");
    EXPECT_NE(web.views[1].view.find("weight:1:talent_availability"), std::string::npos);
    submit(filled_in({weight("talent_availability", "1", 1)}));
    finish_errands();
    ASSERT_EQ(web.changes.size(), 1U);
    EXPECT_NE(web.changes[0].content.find("Talent availability: as is (was double)"), std::string::npos);
}

TEST_F(CardActions, AFormThatCannotBeOpenedLeavesALineWithAReference) {
    web.view_results.push_back(slack::slack_errc::expired);
    act(on(verdict(), "change_weights"));
    EXPECT_NE(last_note().find("Please press the button again. (Reference "), std::string::npos) << last_note();
}

// Who presses at once must not be told that the form has lost its card.
TEST_F(CardActions, AFormKnowsItsCardBeforeItIsSeen) {
    std::vector<std::size_t> kept_when_seen;
    web.hold = [&](const std::string& method) -> awaitable<void> {
        if (method == "views.open") { kept_when_seen.push_back(store.memories.size()); }
        co_return;
    };
    const auto card = verdict();
    for (const auto* opens : {"change_weights", "hiring_brief"}) {
        store.memories.clear();
        act(on(card, opens));
    }
    EXPECT_EQ(kept_when_seen, (std::vector<std::size_t>{1, 1}));
}

TEST_F(CardActions, WhyNotTheOtherIsToldToThePersonAlone) {
    EXPECT_TRUE(act(on(verdict(), "why_not")).empty());
    EXPECT_NE(last_told().find("Why not Go?"), std::string::npos) << last_told();
    EXPECT_NE(last_told().find("What speaks for Go"), std::string::npos) << last_told();
    EXPECT_EQ(web.ephemerals.back().thread_ts.value, "1700000000.000100");
}

TEST_F(CardActions, WhyNotTheOtherIsToldInTheThreadOfADirectMessage) {
    auto action = on(verdict(), "why_not");
    action.channel = {"D1"};
    const auto replies = act(action);
    ASSERT_EQ(replies.size(), 1U);
    EXPECT_EQ(replies[0].thread_ts.value, "1700000000.000100");
}

TEST_F(CardActions, AHiringBriefIsReadPostedAndSent) {
    act(on(verdict(), "hiring_brief"));
    const auto view = last_view();
    EXPECT_NE(dump_json(view).find("Rust engineer"), std::string::npos);
    const cards::brief_order order{{"K1", "rust"}, "1.1", false};
    auto post = press("post_brief", cards::encode(order), "2.1");
    post.channel = {};
    post.view.id = {"V1"};
    const auto posted = act(post);
    ASSERT_EQ(posted.size(), 1U);
    EXPECT_EQ(posted[0].channel.value, "C1");
    EXPECT_EQ(posted[0].thread_ts.value, "1700000000.000100");
    EXPECT_NE(web.views.back().view.find("Posted where you asked"), std::string::npos);
    post.action_ts = "3.1";
    EXPECT_TRUE(act(post).empty());
    EXPECT_NE(web.views.back().view.find("a moment ago"), std::string::npos);
    post.action_id = "send_brief";
    const auto sent = act(post);
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].channel.value, "U1");
}

TEST_F(CardActions, EveryHiringBriefFitsIntoAMessageAndAView) {
    const auto engine = desk.engine();
    for (const auto& [id, brief] : engine->base().roles) {
        const auto card = cards::brief_card(brief, engine->base(), {"U1"});
        std::size_t length = 0;
        for (const auto& block : card.blocks) { length += text_at(member_at(block.json(), "text"), "text").size(); }
        EXPECT_LE(length, 4'000U) << id;
        const auto view = cards::brief_view(brief, engine->base(), {{"K1", id}, "1.1", false}).json();
        EXPECT_LE(view.at("blocks").size(), 100U) << id;
    }
}

TEST_F(CardActions, ADecisionIsSavedInTheThreadOnce) {
    const auto card = verdict();
    const auto record = act(on(card, "save_decision", "1.1"));
    ASSERT_EQ(record.size(), 1U);
    EXPECT_EQ(record[0].thread_ts.value, "1700000000.000100");
    EXPECT_TRUE(has(record[0].content, "Decision record"));
    EXPECT_TRUE(has(record[0].content, "Confirm by 2027-02-24"));
    EXPECT_TRUE(act(on(card, "save_decision", "2.1")).empty());
    EXPECT_NE(last_note().find("a moment ago"), std::string::npos);
}

TEST_F(CardActions, APersonIsAskedInTheThreadOnce) {
    const auto card = verdict("<@U0BOT> Haxe or Rust?");
    const auto asked = act(on(card, "ask_a_person", "1.1"));
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_TRUE(has(asked[0].content, "<!subteam^S0HIRING>"));
    EXPECT_NE(asked[0].content.text.find("Haxe or Rust?"), std::string::npos);
    EXPECT_TRUE(act(on(card, "ask_a_person", "2.1")).empty());
}

TEST_F(CardActions, NobodyIsAskedOnceTheSettingIsGone) {
    const auto card = verdict("<@U0BOT> Haxe or Rust?");
    desk.ask_a_person.clear();
    EXPECT_TRUE(act(on(card, "ask_a_person")).empty());
    EXPECT_NE(last_note().find("HIREWISE_ASK_A_PERSON"), std::string::npos);
}

TEST_F(CardActions, NotHelpfulOpensAFormAndIsCountedAllTheSame) {
    auto action = press("feedback", cards::encode(cards::opinion{"K1", false, "Rust or Go?"}));
    action.trigger = {"T1"};
    act(action);
    ASSERT_EQ(web.views.size(), 1U);
    ASSERT_EQ(store.opinions.size(), 1U);
    EXPECT_FALSE(store.opinions[0].helpful);
    EXPECT_TRUE(web.ephemerals.empty());
    const auto outcome = submit(filled_in(wrong("fact", "The pay is of 2021.")));
    EXPECT_EQ(outcome.answer.what, slack::view_answer::effect::update);
    ASSERT_EQ(store.unanswered.size(), 1U);
    EXPECT_EQ(store.unanswered[0].text, "Rust or Go?");
    EXPECT_NE(store.unanswered[0].reason.find("The pay is of 2021."), std::string::npos);
}

TEST_F(CardActions, AWrongAnswerIsCheckedAndNotLost) {
    auto action = press("feedback", cards::encode(cards::opinion{"K1", false, "Rust or Go?"}));
    action.trigger = {"T1"};
    act(action);
    EXPECT_TRUE(submit(filled_in(wrong("fact", "  "))).answer.errors.contains("wrong_wanted"));
    store.fail("record");
    const auto outcome = submit(filled_in(wrong("fact", "The pay is of 2021.")));
    EXPECT_NE(outcome.answer.errors.at("wrong_wanted").find("press Send again"), std::string::npos);
    EXPECT_TRUE(store.unanswered.empty());
}

class OldButton : public CardActions, public testing::WithParamInterface<const char*> {};

TEST_P(OldButton, OfAnotherVersionIsToldWithANextStep) {
    for (const auto* value : {"", "x", R"({"v":9,"k":"a","o":["go"]})"}) {
        EXPECT_TRUE(act(press(GetParam(), value)).empty()) << value;
        EXPECT_NE(last_note().find("Ask the question again"), std::string::npos) << last_note();
    }
}

TEST_P(OldButton, AboutWhatTheBaseNoLongerKnowsIsToldWithANextStep) {
    const std::string gone = R"({"v":1,"k":"a","o":["gone","lost"],"f":"lost","t":"gone"})";
    if (std::string{GetParam()} == "ask_a_person") { return; }
    EXPECT_TRUE(act(press(GetParam(), gone)).empty());
    EXPECT_FALSE(last_note().empty());
}

INSTANTIATE_TEST_SUITE_P(CardActions, OldButton,
                         testing::Values("change_weights", "why_not", "hiring_brief", "save_decision", "ask_a_person"));

}  // namespace
}  // namespace hirewise::test
