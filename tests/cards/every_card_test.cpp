// Golden files of the cards and views that are no answers: those of commands, of administration, of the panes and
// forms. Answers have theirs in answer_card_test, the forms behind buttons in card_forms_test.
#include <functional>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "block_kit_faults.hpp"
#include "cards/agent_words.hpp"
#include "cards/answer_card.hpp"
#include "cards/command_words.hpp"
#include "cards/file_note.hpp"
#include "cards/gaps_card.hpp"
#include "cards/home_view.hpp"
#include "cards/list_card.hpp"
#include "cards/person_card.hpp"
#include "cards/project_form.hpp"
#include "cards/question_views.hpp"
#include "cards/reload_card.hpp"
#include "cards/roles_card.hpp"
#include "cards/stats_card.hpp"
#include "cards/status_card.hpp"
#include "cards/weights_form.hpp"
#include "cards/wrong_answer_form.hpp"
#include "golden_card.hpp"
#include "sample_answers.hpp"

namespace hirewise::test {
namespace {

using namespace std::chrono_literals;

constexpr auto noon = 1'795'651'200s + 12h;  // of 2026-11-26
const cards::knowledge_label label{"3f2a91c07b5e", noon};

knowledge::snapshot base() {
    auto made = sample_base();
    for (auto& [id, technology] : made.technologies) { technology.category = "language"; }
    auto& page = made.comparisons.at("rust-vs-go");
    page.title = "Rust vs Go";
    page.domain = "backend systems";
    page.location = "comparisons/rust-vs-go.md";
    page.reviewed_on = 2026y / 1 / 10;
    return made;
}

slack::message answer() {
    return cards::answer_card(conditional_answer(), base(), cards::placement::thread, "K1", "Rust or Go for fintech?");
}

cards::project_form project() {
    cards::project_form asked;
    asked.project.use_cases = {"fintech"};
    asked.project.priorities = {{"talent_availability", 3, "a must"}};
    asked.project.in_use = {"java"};
    asked.project.excluded = {"python"};
    asked.project.words = "It has to run on ARM.";
    asked.passed_on = {"hiring in: Europe"};
    return asked;
}

slack::message gaps() {
    return cards::gaps_card({{"Rust or Odin?", "unknown: Odin", 4, noon}, {"Who for a museum?", "recommend", 1, noon}},
                            90);
}

slack::message status() {
    return cards::status_card(base(), {label, noon + 49h, {{"U1", "replaced", "3f2a91c07b5e", 0, noon}}});
}

slack::message replaced() {
    knowledge::difference found;
    found.changes = {{knowledge::change_kind::rule, "comparisons/rust-vs-go.md", "fintech", "Rust", "Go"}};
    found.count[knowledge::change_kind::rule] = 1;
    return cards::replaced_card(found, label);
}

slack::message faulty() {
    return cards::faulty_card({{"comparisons/rust-vs-go.md", 3, 7, knowledge::severity::error, "unknown-key",
                                "there is no key “option”", "Write “options”."}},
                              1, label);
}

slack::home_view admin_home() {
    cards::home_content shown;
    shown.recent = {"Rust or Go for fintech?"};
    shown.examples = {"Rust or Go for fintech?"};
    shown.bot_name = "hirewise";
    shown.administration = cards::home_administration{status(), gaps(), replaced()};
    return cards::home_view(base(), shown);
}

slack::message weighed() {
    auto card = answer();
    cards::add_weight_changes(card, {"U1"}, {"Ecosystem: double (was as is)"}, strong_answer(), conditional_answer());
    return card;
}

struct shown_card {
    std::string name;
    std::function<nlohmann::json()> make;
};

template <class Make>
shown_card card(std::string name, Make make) {
    return {std::move(name), [make] { return make().json(); }};
}

std::vector<shown_card> messages() {
    return {
        card("list", [] { return cards::categories_card(base()); }),
        card("list_category", [] { return cards::category_card(base(), "language"); }),
        card("list_unknown", [] { return cards::no_category_card("spoons"); }),
        card("roles", [] { return cards::roles_card(base(), {}, {}); }),
        card("roles_unknown", [] { return cards::roles_card(base(), "gopher", {"Go engineer"}); }),
        card("stats",
             [] {
                 return cards::stats_card({30, {{"compare", 3, 2}}, {{"rust-vs-go", 2}}, 2, 1}, base());
             }),
        card("stats_unavailable", [] { return cards::stats_unavailable_card(); }),
        card("unanswered", gaps),
        card("unanswered_none", [] { return cards::gaps_card({}, 90); }),
        card("unanswered_unavailable", [] { return cards::gaps_unavailable_card(); }),
        card("status", status),
        card("reload_replaced", replaced),
        card("reload_faulty", faulty),
        card("reload_unchanged", [] { return cards::unchanged_card(label); }),
        card("reload_failed", [] { return cards::failed_card("it took longer than a minute", label); }),
        card("reload_begun", [] { return cards::reading_card(); }),
        card("admins_looked_up", [] { return cards::looking_up_card(); }),
        card("admins_collecting", [] { return cards::collecting_card(); }),
        card("admins_refused", [] { return cards::refused_card({"U1"}); }),
        card("admins_unknown", [] { return cards::unknown_standing_card("Slack does not answer"); }),
        card("admins_members_only", [] { return cards::members_only_card(); }),
        card("busy", [] { return cards::busy_card(); }),
        card("command_unknown",
             [] {
                 return cards::unknown_sub_command_card("halp", "help", {"ask", "help"});
             }),
        card("command_ask", [] { return cards::ask_usage_card(); }),
        card("command_compare", [] { return cards::compare_usage_card(); }),
        card("command_form_opened", [] { return cards::form_opened_card(); }),
        card("command_form_missing", [] { return cards::form_missing_card(); }),
        card("export_sent", [] { return cards::export_sent_card(1, 2); }),
        card("export_lacks_scope", [] { return cards::export_lacks_scope_card(); }),
        card("export_empty", [] { return cards::export_empty_card(); }),
        card("person_channel", [] { return cards::person_card("C0HIRING", {"U1"}, "Elm or Rust?"); }),
        card("person_group", [] { return cards::person_card("S0HIRING", {"U1"}, "Elm or Rust?"); }),
        card("project_card", [] { return cards::project_card(answer(), base(), project(), {"U1"}); }),
        card("asked_by", [] { return cards::asked_by_card(answer(), {"U1"}, "Rust or Go for fintech?"); }),
        card("weights_changed", weighed),
        card("files_with_words", [] { return cards::with_file_note(answer()); }),
        card("files_alone", [] { return cards::only_files_card("Rust or Go for fintech?"); }),
        card("pane_welcome", [] { return cards::welcome_card(); }),
        card("pane_offer",
             [] {
                 return cards::with_offer_to_post(answer(), {"Rust or Go?", "K1", "C1"});
             }),
        card("pane_posted", [] { return cards::posted_there_note({"C1"}); }),
        card("pane_not_posted", [] { return cards::not_posted_there_note({"C1"}); }),
        card("pane_unreadable", [] { return cards::unreadable_offer_note(); }),
    };
}

std::vector<shown_card> views() {
    const auto recommended = [](const advice::answer& given) {
        return cards::recommended_view(given, base(), project().project);
    };
    return {
        card("home_admin", admin_home),
        card("ask_about_form", [] { return cards::ask_about_view("Rust or Go <here> & now?"); }),
        card("new_question_form", [] { return cards::new_question_view(); }),
        card("answer_view", [] { return cards::answer_view(answer(), "Rust or Go for fintech?", "K1"); }),
        card("notice_view", [] { return cards::notice_view(cards::kept_notice); }),
        card("weighed_view", [] { return cards::weighed_view(answer()); }),
        card("wrong_answer_thanks", [] { return cards::wrong_answer_thanks(); }),
        card("project_recommended", [=] { return recommended(conditional_answer()); }),
        card("project_declined", [=] { return recommended(abstention()); }),
    };
}

const auto named = [](const auto& tested) { return tested.param.name; };

class EveryMessage : public testing::TestWithParam<shown_card> {};

TEST_P(EveryMessage, LooksAsAgreed) {
    const auto shown = GetParam().make();
    EXPECT_EQ(nlohmann::json::parse(golden_card(GetParam().name + ".json", shown.dump(2) + "\n")), shown);
}

TEST_P(EveryMessage, IsAcceptedBySlack) {
    EXPECT_EQ(block_kit_faults(GetParam().make()), std::vector<std::string>{});
}

INSTANTIATE_TEST_SUITE_P(Cards, EveryMessage, testing::ValuesIn(messages()), named);

class EveryView : public testing::TestWithParam<shown_card> {};

TEST_P(EveryView, LooksAsAgreed) {
    const auto shown = GetParam().make();
    EXPECT_EQ(nlohmann::json::parse(golden_card(GetParam().name + ".json", shown.dump(2) + "\n")), shown);
}

INSTANTIATE_TEST_SUITE_P(Cards, EveryView, testing::ValuesIn(views()), named);

}  // namespace
}  // namespace hirewise::test
