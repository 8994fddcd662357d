#include <csignal>

#include <functional>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "net/http.hpp"
#include "support/run_to_end.hpp"
#include "support/rust_and_go_base.hpp"
#include "system/child_process.hpp"
#include "system/program.hpp"
#include "system/stage.hpp"

// App Home, the agent pane, shortcuts and forms, as people use them: over the control API of the playground.
namespace hirewise::test {
namespace {

class Surfaces : public testing::Test {
protected:
    void SetUp() override {
        program_.emplace(context_.get_executor(), program(),
                         std::vector<std::string>{"play", "--headless", "--port", "0"},
                         std::map<std::string, std::string>{{"HIREWISE_KNOWLEDGE", base_.path().string()}});
        ASSERT_TRUE(run_to_end(context_, program_->wait_for_output("\"token\"", patience()), patience()));
        start_ = parse_json(lines_with(program_->output(), "\"token\"").at(0)).value();
    }
    void TearDown() override {
        EXPECT_EQ(ask("GET", "complaints").at("complaints"), json::array());
        program_->send_signal(SIGTERM);
        (void)run_to_end(context_, program_->wait(patience()), patience());
    }

    json ask(const std::string& method, const std::string& name, const json& body = nullptr) {
        net::http_request request;
        request.method = method;
        request.address = net::parse_web_address(text_at(start_, "address") + "/control/" + name).value();
        request.headers = {{"X-Control-Token", text_at(start_, "token")}, {"Content-Type", "application/json"}};
        if (!body.is_null()) { request.body = dump_json(body); }
        const auto client = net::make_http_client(context_.get_executor(), nullptr, {});
        const auto answer = run_to_end(context_, client->send(std::move(request)), patience());
        return answer ? parse_json(answer->body).value() : json();
    }
    // As Anna.
    json act(const std::string& name, json body) {
        body["as"] = "U0ANNA";
        return ask("POST", name, body);
    }

    // What Anna sees once `reached` holds; each wait ends with a change. Null if it never does.
    json see(const std::function<bool(const json&)>& reached) {
        std::string position = "0";
        for (int looks = 0; looks < 20; ++looks) {
            json seen = ask("GET", "changes?as=U0ANNA&wait=5000&since=" + position);
            if (reached(seen)) { return seen; }
            position = dump_json(member_at(seen, "position"));
        }
        return nullptr;
    }
    static bool holds(const json& part, const std::string& words) {
        return dump_json(part).find(words) != std::string::npos;
    }
    // The open modal once it shows these words.
    json see_modal(const std::string& words) {
        const json seen = see([&](const json& now) { return holds(member_at(now, "modals"), words); });
        return seen.is_null() ? seen : seen.at("modals").back();
    }
    json see_message(const std::string& words) {
        json found;
        (void)see([&](const json& now) {
            for (const json& message : member_at(now, "messages")) {
                if (flag_at(message, "is_bot") && holds(message, words)) { found = message; }
            }
            return !found.is_null();
        });
        return found;
    }
    static json entry(const std::string& block, const json& value) {
        return json::object({{block, json::object({{"entry", value}})}});
    }
    static json entries(std::initializer_list<std::pair<std::string, json>> given) {
        json values = json::object();
        for (const auto& [block, value] : given) { values.update(entry(block, value)); }
        return values;
    }

    json open_home() {
        (void)act("open_home", json::object({{"tab", "home"}}));
        const json seen = see([](const json& now) { return holds(member_at(now, "home"), "home_start"); });
        return seen.is_null() ? seen : seen.at("home");
    }
    json press_in(const json& view, const std::string& block, const std::string& action,
                  const json& selected = nullptr) {
        json body = json::object({{"view_id", text_at(view, "id")}, {"block_id", block}, {"action_id", action}});
        if (!selected.is_null()) { body["selected"] = selected; }
        return act("act", body);
    }

    rust_and_go_base base_;
    asio::io_context context_;
    std::optional<child_process> program_;
    json start_ = json::object();
};

TEST_F(Surfaces, TheHomeTabListsTheSubjectThatIsChosen) {
    const json home = open_home();
    ASSERT_FALSE(home.is_null()) << program_->output();
    EXPECT_TRUE(flag_at(press_in(home, "home_subjects", "home_category", "language"), "acknowledged"));
    const json seen = see([](const json& now) { return holds(member_at(now, "home"), "For backend systems."); });
    EXPECT_FALSE(seen.is_null()) << program_->output();
}

TEST_F(Surfaces, AProjectIsRecommendedSomebodyFor) {
    const json home = open_home();
    ASSERT_FALSE(home.is_null()) << program_->output();
    (void)press_in(home, "home_start", "project_form");
    const json form = see_modal("Kind of project");
    ASSERT_FALSE(form.is_null()) << program_->output();
    const json refused = act("submit", json::object({{"view_id", text_at(form, "id")}, {"values", json::object()}}));
    EXPECT_FALSE(text_at(member_at(refused, "errors"), "kinds").empty()) << refused;
    const json values = entries({{"kinds", json::array({"fintech"})}, {"latency", "hard"}, {"size", "12"}});
    const json taken = act("submit", json::object({{"view_id", text_at(form, "id")}, {"values", values}}));
    EXPECT_EQ(text_at(taken, "response_action"), "update") << taken;
    const json sent = see_message("For the project of");
    ASSERT_FALSE(sent.is_null()) << program_->output();
    EXPECT_EQ(text_at(sent, "channel"), "D0ANNA");
    EXPECT_TRUE(holds(sent, "Rust engineer")) << sent;
}

TEST_F(Surfaces, AMessageIsAskedAboutInItsThreadOrForTheAskerAlone) {
    const json posted = act("post", json::object({{"channel", "C0HIRING"}, {"text", "Rust or Go for fintech?"}}));
    const std::string ts = text_at(posted, "ts");
    const json shortcut = json::object({{"callback_id", "ask_about_this"}, {"channel", "C0HIRING"}, {"ts", ts}});
    (void)act("shortcut", shortcut);
    const json form = see_modal("Who sees the answer?");
    ASSERT_FALSE(form.is_null()) << program_->output();
    EXPECT_TRUE(holds(form, "Rust or Go for fintech?"));
    const json shown =
        act("submit", json::object({{"view_id", text_at(form, "id")}, {"values", entries({{"audience", "me"}})}}));
    EXPECT_EQ(text_at(shown, "response_action"), "update") << shown;

    const json answer = see_modal("Send to me");
    ASSERT_FALSE(answer.is_null());
    const json kept = act("submit", json::object({{"view_id", text_at(answer, "id")}, {"values", json::object()}}));
    EXPECT_EQ(text_at(kept, "response_action"), "update") << kept;
    EXPECT_EQ(text_at(see_message("Asked by"), "channel"), "D0ANNA");

    (void)act("shortcut", shortcut);
    const json again = see_modal("Who sees the answer?");
    ASSERT_FALSE(again.is_null());
    (void)act("submit",
              json::object({{"view_id", text_at(again, "id")}, {"values", entries({{"audience", "thread"}})}}));
    const json seen = see([&](const json& now) {
        for (const json& message : member_at(now, "messages")) {
            if (flag_at(message, "is_bot") && text_at(message, "thread_ts") == ts) { return true; }
        }
        return false;
    });
    EXPECT_FALSE(seen.is_null()) << program_->output();
}

TEST_F(Surfaces, ANewQuestionIsAnsweredInTheChosenChannel) {
    (void)act("shortcut", json::object({{"callback_id", "new_question"}}));
    const json form = see_modal("Your question");
    ASSERT_FALSE(form.is_null()) << program_->output();
    const json refused =
        act("submit", json::object({{"view_id", text_at(form, "id")}, {"values", entries({{"question", "   "}})}}));
    EXPECT_FALSE(text_at(member_at(refused, "errors"), "question").empty()) << refused;
    const json values = entries({{"question", "Rust or Go for fintech?"}, {"channel", "C0HIRING"}});
    const json taken = act("submit", json::object({{"view_id", text_at(form, "id")}, {"values", values}}));
    EXPECT_TRUE(flag_at(taken, "ok")) << taken;
    EXPECT_EQ(text_at(see_message("Asked by"), "channel"), "C0HIRING") << program_->output();
}

TEST_F(Surfaces, TheAgentPaneSuggestsNamesAndPosts) {
    const json opened = act("open_agent", json::object({{"channel", "C0HIRING"}}));
    const std::string thread = text_at(opened, "thread_ts");
    const json prompted = see([](const json& now) { return holds(member_at(now, "agents"), "\"message\""); });
    ASSERT_FALSE(prompted.is_null()) << program_->output();
    (void)act("post",
              json::object({{"channel", "D0ANNA"}, {"text", "Rust or Go for fintech?"}, {"thread_ts", thread}}));
    const json answer = see_message("You are looking at");
    ASSERT_FALSE(answer.is_null()) << program_->output();
    EXPECT_EQ(text_at(answer, "thread_ts"), thread);
    const json tidy = see([](const json& now) {
        const json& pane = member_at(member_at(now, "agents"), "D0ANNA");
        return text_at(pane, "title") == "Rust or Go for fintech?" && text_at(pane, "status").empty();
    });
    EXPECT_FALSE(tidy.is_null()) << program_->output();
    json press = json::object({{"channel", "D0ANNA"}, {"ts", text_at(answer, "ts")}, {"action_id", "post_there"}});
    for (const json& block : member_at(answer, "blocks")) {
        if (holds(block, "post_there")) { press["block_id"] = text_at(block, "block_id"); }
    }
    EXPECT_TRUE(flag_at(act("act", press), "ok"));
    const json seen = see([](const json& now) {
        for (const json& message : member_at(now, "messages")) {
            if (text_at(message, "channel") == "C0HIRING" && holds(message, "Asked by")) { return true; }
        }
        return false;
    });
    EXPECT_FALSE(seen.is_null()) << program_->output();
}

}  // namespace
}  // namespace hirewise::test
