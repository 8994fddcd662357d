#include <algorithm>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "cards/agent_words.hpp"
#include "cards/button_value.hpp"
#include "cards/home_view.hpp"
#include "cards/project_choices.hpp"
#include "cards/project_form.hpp"
#include "cards/question_views.hpp"
#include "golden_card.hpp"
#include "knowledge/categories.hpp"
#include "knowledge/load.hpp"
#include "support/places.hpp"
#include "support/review_day.hpp"

namespace hirewise::cards {
namespace {

using nlohmann::json;
using namespace std::chrono_literals;

constexpr auto today = std::chrono::year_month_day{2026y / 11 / 26};

const knowledge::snapshot& base() {
    static const auto loaded = knowledge::load(test::knowledge_base(), test::after_last_review);
    return *loaded.snapshot;
}

slack::form_value value(std::string block, slack::form_kind kind, std::vector<std::string> entries) {
    return {std::move(block), "entry", kind, kind == slack::form_kind::text || kind == slack::form_kind::number,
            std::move(entries)};
}

slack::form_values form(std::vector<slack::form_value> values) {
    return slack::form_values{std::move(values)};
}

home_content a_home() {
    home_content shown;
    shown.recent = {"Rust or Go for <!channel> & fintech?"};
    shown.popular = {"rust-vs-go", "gone"};
    shown.bot_name = "hirewise";
    return shown;
}

bool shows(const json& view, std::string_view part) {
    return dump_json(view).find(part) != std::string::npos;
}

TEST(HomeView, LooksAsReviewed) {
    auto shown = a_home();
    shown.category = "mobile";
    const auto view = home_view(base(), shown).json().dump(2) + "\n";
    EXPECT_EQ(view, test::golden_card("home.json", view));
}

TEST(HomeView, EscapesWhatPeopleAsked) {
    const auto view = home_view(base(), a_home()).json();
    for (const auto& block : view.at("blocks")) { EXPECT_FALSE(shows(member_at(block, "text"), "<!")) << block.dump(); }
}

TEST(HomeView, ListsThePagesOfTheChosenSubjectOnly) {
    auto shown = a_home();
    EXPECT_FALSE(shows(home_view(base(), shown).json(), "Native iOS, Native Android or Flutter?"));
    shown.category = "mobile";
    EXPECT_TRUE(shows(home_view(base(), shown).json(), "Native iOS, Native Android or Flutter?"));
}

TEST(HomeView, EveryQuestionOfEverySubjectComesBackFromItsButton) {
    for (const auto category : knowledge::categories) {
        for (const auto* page : pages_of(base(), category)) {
            const auto question = question_for(base(), *page);
            EXPECT_FALSE(encode(shared_question{question, "home"}).empty()) << page->id;
        }
    }
}

TEST(HomeView, ShowsTheAdministrationToThoseWhoGetItOnly) {
    auto shown = a_home();
    EXPECT_FALSE(shows(home_view(base(), shown).json(), "home_reload"));
    shown.administration = home_administration{};
    EXPECT_TRUE(shows(home_view(base(), shown).json(), "home_reload"));
}

TEST(HomeView, OffersExamplesWhileNothingIsPopular) {
    home_content shown;
    shown.examples = {"Rust or Go for fintech?"};
    EXPECT_TRUE(shows(home_view(base(), shown).json(), "Good questions to start with"));
}

TEST(HomeView, SaysThatTheQuestionsCannotBeRead) {
    home_content shown;
    shown.recent_known = false;
    EXPECT_TRUE(shows(home_view(base(), shown).json(), "cannot be read just now"));
}

TEST(ProjectView, LooksAsReviewed) {
    const auto view = project_view(base(), true).json().dump(1) + "\n";
    EXPECT_EQ(view, test::golden_card("project_form.json", view));
}

TEST(ProjectForm, BecomesUseCasesPrioritiesAndTechnologies) {
    using kind = slack::form_kind;
    const auto read = read_project(
        base(),
        form({value("kinds", kind::choices, {"fintech"}), value("stack", kind::choices, {"php"}),
              value("excluded", kind::choices, {"java"}), value("size", kind::number, {"30"}),
              value("skills", kind::choice, {"juniors"}), value("latency", kind::choice, {"hard"}),
              value("budget", kind::choice, {"tight"}), value("region", kind::choice, {"europe"}),
              value("deadline", kind::date, {"2026-12-24"}), value("musts", kind::choices, {"talent_availability"}),
              value("words", kind::text, {" it has to run on ARM "})}),
        today);
    EXPECT_TRUE(read.errors.empty());
    EXPECT_EQ(read.project.use_cases, (std::vector<std::string>{"fintech", "large_team"}));
    EXPECT_EQ(read.project.in_use, std::vector<std::string>{"php"});
    EXPECT_EQ(read.project.excluded, std::vector<std::string>{"java"});
    EXPECT_EQ(read.project.words, "it has to run on ARM");
    EXPECT_EQ(read.passed_on, std::vector<std::string>{"hiring in: Europe"});
    const auto multiplier = [&](const std::string& criterion) {
        for (const auto& each : read.project.priorities) {
            if (each.criterion == criterion) { return each.multiplier; }
        }
        return -1.0;
    };
    EXPECT_EQ(multiplier("talent_availability"), 3);  // the must, not the deadline's
    EXPECT_EQ(multiplier("performance"), 3);
    EXPECT_EQ(multiplier("learning_curve"), 2);
    EXPECT_EQ(multiplier("affordable_pay"), 2);
    EXPECT_EQ(multiplier("developer_productivity"), 2);
}

struct refused_field {
    slack::form_value given;
    std::string block;
};

class RefusedField : public testing::TestWithParam<refused_field> {};

TEST_P(RefusedField, GetsAnErrorOfItsOwn) {
    const auto read = read_project(
        base(), form({value("musts", slack::form_kind::choices, {"performance"}), GetParam().given}), today);
    ASSERT_EQ(read.errors.size(), 1U);
    EXPECT_EQ(read.errors.begin()->first, GetParam().block);
    EXPECT_FALSE(read.errors.begin()->second.empty());
}

INSTANTIATE_TEST_SUITE_P(
    ProjectForm, RefusedField,
    testing::Values(refused_field{value("kinds", slack::form_kind::choices, {"moon_landing"}), "kinds"},
                    refused_field{value("kinds", slack::form_kind::choices,
                                        {"fintech", "mvp", "web_api", "ecommerce", "large_team"}),
                                  "kinds"},
                    refused_field{value("stack", slack::form_kind::choices, {"<!channel>"}), "stack"},
                    refused_field{value("size", slack::form_kind::number, {"0"}), "size"},
                    refused_field{value("size", slack::form_kind::number, {"2.5"}), "size"},
                    refused_field{value("size", slack::form_kind::number, {"many"}), "size"},
                    refused_field{value("budget", slack::form_kind::choice, {"infinite"}), "budget"},
                    refused_field{value("deadline", slack::form_kind::date, {"2026-11-25"}), "deadline"},
                    refused_field{value("words", slack::form_kind::text, {std::string(1'001, 'x')}), "words"}));

TEST(ProjectForm, LeftEmptyAsksForAKindOfProject) {
    const auto read = read_project(base(), form({}), today);
    EXPECT_TRUE(read.errors.contains("kinds"));
}

TEST(ProjectForm, RefusesWhatIsThereAndNotWanted) {
    const auto read = read_project(
        base(),
        form({value("kinds", slack::form_kind::choices, {"mvp"}), value("stack", slack::form_kind::choices, {"java"}),
              value("excluded", slack::form_kind::choices, {"java"})}),
        today);
    EXPECT_TRUE(read.errors.contains("excluded"));
}

TEST(ProjectForm, OffersEveryUseCaseUnderAHeadingOfItsOwnKind) {
    std::size_t offered = 0;
    for (const auto& group : use_case_groups(base())) {
        offered += group.options.size();
        EXPECT_TRUE(group.label != "Anything else" || group.options.empty()) << group.options.front().value;
    }
    EXPECT_EQ(offered, base().use_cases.size());
}

TEST(ProjectForm, EveryErrorNamesAnInputBlock) {
    const auto blocks = project_view(base(), false).json().at("blocks");
    for (const auto* id : {"kinds", "stack", "excluded", "size", "skills", "latency", "scale", "budget", "region",
                           "deadline", "musts", "words", "channel"}) {
        const bool found = std::any_of(blocks.begin(), blocks.end(), [&](const json& block) {
            return text_at(block, "block_id") == id && text_at(block, "type") == "input";
        });
        EXPECT_TRUE(found) << id;
    }
}

TEST(AskAboutView, HoldsTheWordsOfTheMessage) {
    const auto view = ask_about_view("Rust or Go <here> & now?").json();
    EXPECT_TRUE(shows(view, "Rust or Go <here> & now?"));  // an input shows text as it is
}

TEST(AskAboutView, IsReadBack) {
    using kind = slack::form_kind;
    const auto read = read_ask_about(
        form({value("question", kind::text, {" rust or go? "}), value("audience", kind::choice, {"thread"})}));
    EXPECT_TRUE(read.errors.empty());
    EXPECT_EQ(read.question, "rust or go?");
    EXPECT_TRUE(read.for_everybody);
}

TEST(AskAboutView, RefusesEmptyAndEndlessQuestionsAndUnknownAudiences) {
    using kind = slack::form_kind;
    EXPECT_TRUE(read_ask_about(form({value("question", kind::text, {"  "})})).errors.contains("question"));
    const auto read = read_ask_about(form(
        {value("question", kind::text, {std::string(2'001, 'x')}), value("audience", kind::choice, {"everybody"})}));
    EXPECT_TRUE(read.errors.contains("question"));
    EXPECT_TRUE(read.errors.contains("audience"));
}

TEST(AnswerView, LeavesOutTheButtonsOfTheCardAndCarriesItsQuestion) {
    slack::message card{"answer", {slack::section(slack::mrkdwn{"Rust"}), slack::feedback("feedback", "y", "n")}};
    const auto view = answer_view(card, "rust or go", "k").json();
    EXPECT_EQ(view.at("blocks").size(), 1U);
    EXPECT_EQ(decode_shared_question(text_at(view, "private_metadata")), (shared_question{"rust or go", "k"}));
    EXPECT_TRUE(view.contains("submit"));
}

TEST(AgentWords, TheOfferToPostComesBackAsItWas) {
    const post_there offered{"rust or go", "D1:1.1", "C1"};
    EXPECT_EQ(decode_post_there(encode(offered)), offered);
    for (const auto* broken : {"", "{", R"({"v":2,"q":"a","k":"b","c":"C1"})", R"({"v":1,"q":"a","k":"b"})"}) {
        EXPECT_FALSE(decode_post_there(broken)) << broken;
    }
    EXPECT_TRUE(encode(post_there{std::string(3'000, 'x'), "k", "C1"}).empty());
}

TEST(AgentWords, ATitleIsOneShortLine) {
    EXPECT_EQ(thread_title("rust\nor go?"), "rust or go?");
    EXPECT_LE(thread_title(std::string(500, 'x')).size(), 90U);
}

}  // namespace
}  // namespace hirewise::cards
