#include <algorithm>

#include "cards/agent_words.hpp"
#include "cards/button_value.hpp"
#include "cards/home_view.hpp"
#include "handler_fixture.hpp"
#include "handlers/open_project_form.hpp"

namespace hirewise::test {
namespace {

class Surfaces : public handler_fixture {
protected:
    void open_home(const std::string& tab, const std::string& user = "U1", const std::string& hash = {}) {
        slack::home_opened opened;
        opened.user = {user};
        opened.channel = {"D1"};
        opened.tab = tab;
        opened.view.hash = hash;
        run_to_end(context, (*router.listener_for(opened))(opened));
    }

    slack_io::replies press_in_home(const std::string& action_id, const std::string& value = {},
                                    const std::string& user = "U1") {
        auto action = press(action_id, value);
        action.channel = {};
        action.user = {user};
        action.trigger = {"trigger"};
        action.view.id = {"VHOME"};
        action.view.hash = "h0";
        return act(action);
    }

    slack_io::submission_outcome submit(const std::string& callback_id, std::vector<slack::form_value> values,
                                        const std::string& view = "V1", std::vector<std::string> urls = {}) {
        slack::view_submission submitted;
        submitted.view.callback_id = callback_id;
        submitted.view.id = {view};
        submitted.view.state = slack::form_values{std::move(values)};
        submitted.user = {"U1"};
        submitted.response_urls = std::move(urls);
        return run_to_end(context, (*router.listener_for(submitted))(submitted));
    }

    static slack::form_value text(std::string block, std::string words) {
        return {std::move(block), "entry", slack::form_kind::text, true, {std::move(words)}};
    }
    static slack::form_value choice(std::string block, std::string chosen) {
        return {std::move(block), "entry", slack::form_kind::choice, false, {std::move(chosen)}};
    }
    static slack::form_value choices(std::string block, std::vector<std::string> chosen) {
        return {std::move(block), "entry", slack::form_kind::choices, false, std::move(chosen)};
    }
    static slack::form_value channel(std::string chosen) {
        return {"channel", "entry", slack::form_kind::channel, false, {std::move(chosen)}};
    }

    slack_io::replies choose_ask_about_this(const std::string& words = "Rust or Go for fintech?") {
        slack::message_shortcut chosen;
        chosen.callback_id = "ask_about_this";
        chosen.user = {"U1"};
        chosen.channel = {"C1"};
        chosen.message = {"17.1"};
        chosen.text = words;
        chosen.trigger = {"trigger"};
        chosen.response_url = "https://hooks.slack.com/x";
        return run_to_end(context, (*router.listener_for(chosen))(chosen));
    }

    slack_io::replies agent(bool is_started, const std::string& looking_at) {
        slack::agent_thread thread;
        thread.is_started = is_started;
        thread.user = {"U1"};
        thread.channel = {"D1"};
        thread.thread_ts = {"17.1"};
        thread.looking_at = {looking_at};
        return run_to_end(context, (*router.listener_for(thread))(thread));
    }

    slack_io::replies ask_in_pane(const std::string& words) {
        auto event = message(words);
        event.channel = {"D1"};
        event.thread_ts = {"17.1"};
        return direct(event);
    }

    bool last_view_has(std::string_view words) const {
        return !web.views.empty() && web.views.back().view.find(words) != std::string::npos;
    }
    static bool answer_has(const slack_io::submission_outcome& outcome, std::string_view words) {
        return dump_json(outcome.answer.json()).find(words) != std::string::npos;
    }
};

using Home = Surfaces;

TEST_F(Home, IsPublishedWhenItIsOpenedWithTheHashOfWhatIsShown) {
    open_home("home", "U1", "h7");
    ASSERT_EQ(web.views.size(), 1U);
    EXPECT_EQ(web.views[0].kind, "publish");
    EXPECT_EQ(web.views[0].whom, "U1");
    EXPECT_EQ(web.views[0].hash, "h7");
    EXPECT_TRUE(last_view_has("Tell us about your project"));
}

TEST_F(Home, GivesWayToAViewThatWasPublishedMeanwhile) {
    web.view_results.push_back(slack::slack_errc::conflict);
    open_home("home", "U1", "h7");
    EXPECT_EQ(web.views.size(), 1U);
    EXPECT_FALSE(log.has("the Home tab was not published"));
}

TEST_F(Home, ShowsOnesOwnQuestionsOnly) {
    mention(message("rust vs go for fintech", "U1"));
    mention(message("java vs go", "U2"));
    open_home("home", "U1");
    EXPECT_TRUE(last_view_has("rust vs go for fintech"));
    EXPECT_FALSE(last_view_has("java vs go"));
}

TEST_F(Home, ShowsWhatIsPopular) {
    mention(message("rust vs go for fintech", "U2"));
    open_home("home");
    EXPECT_TRUE(last_view_has("Popular comparisons"));
}

TEST_F(Home, KeepsItsAdministrationToAdmins) {
    open_home("home", "U1");
    EXPECT_FALSE(last_view_has("home_reload"));
    open_home("home", "U0LISTED");
    EXPECT_TRUE(last_view_has("home_reload"));
    EXPECT_TRUE(last_view_has("What I answer from"));
}

TEST_F(Home, IsShownWhenTheStoreIsDown) {
    store.fail("*");
    open_home("home");
    EXPECT_TRUE(last_view_has("cannot be read just now"));
}

TEST_F(Home, ListsThePagesOfAChosenSubject) {
    press_in_home("home_category", "mobile");
    ASSERT_EQ(web.views.size(), 1U);
    EXPECT_EQ(web.views[0].hash, "h0");
    EXPECT_TRUE(last_view_has("Native iOS, Native Android or Flutter?"));
}

TEST_F(Home, AnswersAPressAlthoughTheTabWasChangedMeanwhile) {
    web.view_results.push_back(slack::slack_errc::conflict);
    press_in_home("home_category", "mobile");
    ASSERT_EQ(web.views.size(), 2U);
    EXPECT_EQ(web.views[1].hash, "");
}

TEST_F(Home, IgnoresASubjectThatThereIsNot) {
    press_in_home("home_category", "<!channel>");
    EXPECT_FALSE(last_view_has("<!channel>"));
    EXPECT_EQ(web.views.size(), 1U);
}

TEST_F(Home, AnswersAQuestionInAModal) {
    press_in_home("home_ask", cards::encode(cards::shared_question{"rust vs go for fintech", "home"}));
    ASSERT_EQ(web.views.size(), 1U);
    EXPECT_EQ(web.views[0].kind, "open");
    EXPECT_EQ(web.views[0].whom, "trigger");
    EXPECT_TRUE(last_view_has("Rust engineer"));
    EXPECT_EQ(store.asked.size(), 1U);
}

TEST_F(Home, IsPublishedAnewWhenAButtonIsFromAnotherVersion) {
    press_in_home("home_ask", "{broken");
    ASSERT_EQ(web.views.size(), 1U);
    EXPECT_EQ(web.views[0].kind, "publish");
}

TEST_F(Home, SaysWithAReferenceThatAModalDidNotOpen) {
    web.view_results.push_back(slack::slack_errc::expired);
    const auto said =
        press_in_home("home_ask", cards::encode(cards::shared_question{"rust vs go for fintech", "home"}));
    EXPECT_TRUE(has(only(said), "reference"));
    EXPECT_EQ(said[0].channel.value, "U1");
}

TEST_F(Home, ReloadsForAnAdminAndShowsWhatCameOfIt) {
    keeper.report.outcome = handlers::reload_outcome::unchanged;
    press_in_home("home_reload", {}, "U0LISTED");
    finish_errands();
    EXPECT_EQ(keeper.asked_by, std::vector<std::string>{"U0LISTED"});
    EXPECT_EQ(web.views.size(), 2U);
}

TEST_F(Home, ReloadsForNobodyElse) {
    press_in_home("home_reload", {}, "U1");
    finish_errands();
    EXPECT_TRUE(keeper.asked_by.empty());
    EXPECT_FALSE(last_view_has("home_reload"));
}

TEST_F(Home, OfAnAdminIsPublishedAnewAfterAReloadByCommand) {
    auto typed = command("/hirewise", "reload");
    typed.user = {"U0LISTED"};
    run_to_end(context, (*router.listener_for(typed))(typed));
    finish_errands();
    ASSERT_EQ(web.views.size(), 1U);
    EXPECT_EQ(web.views[0].whom, "U0LISTED");
}

using Shortcuts = Surfaces;

TEST_F(Shortcuts, AskAboutThisOpensAFormWithTheMessage) {
    EXPECT_TRUE(choose_ask_about_this("Rust or Go &amp; why?").empty());
    ASSERT_EQ(web.views.size(), 1U);
    EXPECT_TRUE(last_view_has("Rust or Go & why?"));
}

TEST_F(Shortcuts, AskAboutThisShowsTheAnswerToTheAskerAlone) {
    choose_ask_about_this();
    const auto outcome =
        submit("ask_about_this", {text("question", "rust vs go for fintech"), choice("audience", "me")});
    EXPECT_EQ(outcome.answer.what, slack::view_answer::effect::update);
    EXPECT_TRUE(answer_has(outcome, "Rust engineer"));
    finish_errands();
    EXPECT_TRUE(web.responses.empty());
    EXPECT_TRUE(outcome.said.empty());
}

TEST_F(Shortcuts, AskAboutThisAnswersInTheThreadOfTheMessage) {
    choose_ask_about_this();
    const auto outcome =
        submit("ask_about_this", {text("question", "rust vs go for fintech"), choice("audience", "thread")});
    EXPECT_EQ(outcome.answer.what, slack::view_answer::effect::close);
    finish_errands();
    ASSERT_EQ(web.responses.size(), 1U);
    const auto body = parse_json(web.responses[0].content).value();
    EXPECT_EQ(text_at(body, "thread_ts"), "17.1");
    EXPECT_EQ(text_at(body, "response_type"), "in_channel");
    EXPECT_NE(text_at(body, "text").find("<@U1>"), std::string::npos);
}

TEST_F(Shortcuts, AskAboutThisPostsByTheApiWhenTheAddressHasExpired) {
    choose_ask_about_this();
    web.respond_results.push_back(slack::slack_errc::expired);
    submit("ask_about_this", {text("question", "rust vs go for fintech"), choice("audience", "thread")});
    finish_errands();
    ASSERT_EQ(web.posted.size(), 1U);
    EXPECT_EQ(web.posted[0].channel.value, "C1");
    EXPECT_EQ(web.posted[0].thread_ts.value, "17.1");
}

TEST_F(Shortcuts, AskAboutThisNeverPostsThatItHasNoAnswer) {
    choose_ask_about_this();
    const auto outcome = submit("ask_about_this", {text("question", "will it rain?"), choice("audience", "thread")});
    EXPECT_EQ(outcome.answer.what, slack::view_answer::effect::update);
    finish_errands();
    EXPECT_TRUE(web.responses.empty());
}

TEST_F(Shortcuts, AskAboutThisPostsNowhereForAFormThatNobodyOpened) {
    const auto outcome =
        submit("ask_about_this", {text("question", "rust vs go"), choice("audience", "thread")}, "VFORGED");
    EXPECT_EQ(outcome.answer.what, slack::view_answer::effect::show_errors);
    finish_errands();
    EXPECT_TRUE(web.responses.empty());
    EXPECT_TRUE(web.posted.empty());
}

TEST_F(Shortcuts, AnEmptyQuestionIsRefusedAtItsField) {
    choose_ask_about_this();
    const auto outcome = submit("ask_about_this", {text("question", " "), choice("audience", "me")});
    EXPECT_TRUE(outcome.answer.errors.contains("question"));
}

TEST_F(Shortcuts, NewQuestionAnswersInItsPlaceOrInTheChosenChannel) {
    const auto here = submit("new_question", {text("question", "rust vs go for fintech")});
    EXPECT_TRUE(answer_has(here, "Rust engineer"));
    const auto there =
        submit("new_question", {text("question", "rust vs go for fintech"), channel("C1")}, "V2", {"https://x"});
    EXPECT_EQ(there.answer.what, slack::view_answer::effect::close);
    finish_errands();
    EXPECT_EQ(web.responses.size(), 1U);
}

TEST_F(Shortcuts, AChannelWithoutAnAddressOfSlacksIsNotPostedTo) {
    const auto outcome = submit("new_question", {text("question", "rust vs go for fintech"), channel("C9")});
    EXPECT_EQ(outcome.answer.what, slack::view_answer::effect::update);
    finish_errands();
    EXPECT_TRUE(web.posted.empty());
}

using ProjectForm = Surfaces;

TEST_F(ProjectForm, OpensFromTheHomeTabAndByTheExportedFunction) {
    press_in_home("project_form");
    EXPECT_TRUE(run_to_end(context, handlers::open_project_form(desk, {"trigger"}, {"C1"})));
    ASSERT_EQ(web.views.size(), 2U);
    EXPECT_EQ(web.views[0].view.find("default_to_current_conversation"), std::string::npos);
    EXPECT_NE(web.views[1].view.find("default_to_current_conversation"), std::string::npos);
}

TEST_F(ProjectForm, IsAnsweredDirectlyWhereNoChannelIsChosen) {
    const auto outcome = submit("project", {choices("kinds", {"fintech"}), choice("latency", "hard")});
    ASSERT_EQ(outcome.said.size(), 1U);
    EXPECT_EQ(outcome.said[0].channel.value, "U1");
    EXPECT_TRUE(has(outcome.said[0].content, "For the project of <@U1>"));
    EXPECT_EQ(outcome.answer.what, slack::view_answer::effect::update);
}

TEST_F(ProjectForm, IsAnsweredInTheChosenChannel) {
    const auto outcome =
        submit("project", {choices("kinds", {"fintech"}), channel("C1")}, "V1", {"https://hooks.slack.com/y"});
    EXPECT_TRUE(outcome.said.empty());
    finish_errands();
    EXPECT_EQ(web.responses.size(), 1U);
}

TEST_F(ProjectForm, KeepsWhatWasTypedAndSaysWhatIsWrong) {
    const auto outcome = submit("project", {});
    EXPECT_TRUE(outcome.answer.errors.contains("kinds"));
    EXPECT_TRUE(outcome.said.empty());
}

using AgentPane = Surfaces;

TEST_F(AgentPane, OffersQuestionsOfTheKnowledgeAndGreetsNewcomersOnly) {
    EXPECT_EQ(agent(true, "C7").size(), 1U);
    ASSERT_EQ(web.agent_calls.size(), 1U);
    EXPECT_EQ(web.agent_calls[0].method, "setSuggestedPrompts");
    EXPECT_EQ(web.agent_calls[0].extra, shipped_engine()->examples());
    ask_in_pane("rust vs go for fintech");
    EXPECT_TRUE(agent(true, "C7").empty());
}

TEST_F(AgentPane, ShowsThatItWorksNamesTheThreadAndClearsTheStatus) {
    agent(true, "C7");
    web.agent_calls.clear();
    EXPECT_EQ(ask_in_pane("rust vs go for fintech").size(), 1U);
    finish_errands();
    ASSERT_EQ(web.agent_calls.size(), 3U);
    EXPECT_EQ(web.agent_calls[0].words, "is weighing the options ...");
    EXPECT_EQ(web.agent_calls[1].method, "setTitle");
    EXPECT_EQ(web.agent_calls[1].words, "rust vs go for fintech");
    EXPECT_EQ(web.agent_calls[2].method, "setStatus");
    EXPECT_EQ(web.agent_calls[2].words, "");
}

// The bot streams nothing; what shows that it works may fail without the answer.
TEST_F(AgentPane, Case70_AnswersOnceAlthoughNoStatusCanBeShown) {
    agent(true, "C7");
    web.agent_results = {error_code{slack::slack_errc::not_found}, error_code{slack::slack_errc::not_found},
                         error_code{slack::slack_errc::not_found}};
    EXPECT_EQ(ask_in_pane("rust vs go for fintech").size(), 1U);
    finish_errands();
}

TEST_F(AgentPane, LeavesPlainDirectMessagesAlone) {
    EXPECT_EQ(ask_in_pane("rust vs go for fintech").size(), 1U);
    finish_errands();
    EXPECT_TRUE(web.agent_calls.empty());
}

TEST_F(AgentPane, PostsToTheChannelThatIsLookedAtOnce) {
    agent(true, "C7");
    agent(false, "C8");
    const auto answer = ask_in_pane("rust vs go for fintech");
    ASSERT_EQ(answer.size(), 1U);
    EXPECT_TRUE(has(answer[0].content, "<#C8>"));
    auto pressed = press("post_there", cards::encode(cards::post_there{"rust vs go for fintech", "k", "C8"}));
    pressed.channel = {"D1"};
    EXPECT_TRUE(has(only(act(pressed)), "Posted to <#C8>"));
    pressed.action_ts = "2.2";
    EXPECT_TRUE(has(only(act(pressed)), "Posted to <#C8>"));
    ASSERT_EQ(web.posted.size(), 1U);
    EXPECT_EQ(web.posted[0].channel.value, "C8");
}

TEST_F(AgentPane, KnowsTheChannelThatAQuestionSaysItsPersonLooksAt) {
    auto asked = message("rust vs go for fintech");
    asked.channel = {"D1"};
    asked.looking_at = {"C9"};
    EXPECT_TRUE(has(only(direct(asked)), "<#C9>"));
}

TEST_F(AgentPane, PostsToNoChannelThatItsPersonNeverLookedAt) {
    agent(true, "C7");
    auto pressed = press("post_there", cards::encode(cards::post_there{"rust vs go for fintech", "k", "C0SECRET"}));
    pressed.channel = {"D1"};
    EXPECT_TRUE(has(only(act(pressed)), "ask me again"));
    EXPECT_TRUE(web.posted.empty());
}

TEST_F(AgentPane, OffersQuestionsInTheMessagesTab) {
    open_home("messages");
    ASSERT_EQ(web.agent_calls.size(), 1U);
    EXPECT_TRUE(web.agent_calls[0].thread_ts.empty());
    EXPECT_TRUE(web.views.empty());
}

}  // namespace
}  // namespace hirewise::test
