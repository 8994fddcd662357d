#include <csignal>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "net/http.hpp"
#include "support/run_to_end.hpp"
#include "support/rust_and_go_base.hpp"
#include "system/child_process.hpp"
#include "system/program.hpp"
#include "system/stage.hpp"

namespace hirewise::test {
namespace {

// `hirewise play --headless` as a program that tests it sees it: a line of JSON, and the control API.
class headless_play {
public:
    explicit headless_play(std::vector<std::string> more = {}) {
        std::vector<std::string> arguments = {"play", "--headless", "--port", "0"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        program_.emplace(context_.get_executor(), program(), arguments,
                         std::map<std::string, std::string>{{"HIREWISE_KNOWLEDGE", base_.path().string()}});
        if (!run_to_end(context_, program_->wait_for_output("\"token\"", patience()), patience())) { return; }
        const auto lines = lines_with(program_->output(), "\"token\"");
        start_ = parse_json(lines.at(0)).value();
    }

    json ask(const std::string& method, const std::string& name, const std::string& body = "") {
        net::http_request request;
        request.method = method;
        request.address = net::parse_web_address(text_at(start_, "address") + "/control/" + name).value();
        request.headers = {{"X-Control-Token", text_at(start_, "token")}, {"Content-Type", "application/json"}};
        request.body = body;
        const auto client = net::make_http_client(context_.get_executor(), nullptr, {});
        const auto answer = run_to_end(context_, client->send(std::move(request)), patience());
        return answer ? parse_json(answer->body).value() : json();
    }

    int end() {
        program_->send_signal(SIGTERM);
        const auto code = run_to_end(context_, program_->wait(patience()), patience());
        return code ? *code : -1;
    }

    const std::string& output() const { return program_->output(); }

private:
    rust_and_go_base base_;
    asio::io_context context_;
    std::optional<child_process> program_;
    json start_ = json::object();
};

TEST(HeadlessPlay, AnswersOverTheControlApi) {
    headless_play play;
    const json posted =
        play.ask("POST", "post", R"({"as":"U0ANNA","channel":"D0ANNA","text":"Rust or Go for fintech?"})");
    ASSERT_EQ(flag_at(posted, "ok"), true) << play.output();
    // Each wait ends with a change, not with its time.
    std::string position = "0";
    bool is_answered = false;
    for (int looks = 0; looks < 10 && !is_answered; ++looks) {
        const json changes = play.ask("GET", "changes?as=U0ANNA&wait=20000&since=" + position);
        position = dump_json(member_at(changes, "position"));
        for (const json& message : member_at(changes, "messages")) {
            is_answered = is_answered || flag_at(message, "is_bot");
        }
    }
    EXPECT_TRUE(is_answered) << play.output();
    EXPECT_EQ(play.ask("GET", "complaints").at("complaints"), json::array());
    EXPECT_EQ(play.end(), 0) << play.output();
}

TEST(HeadlessPlay, SaysWhatIsWrongWithAWorkspaceFile) {
    temporary_folder folder;
    folder.write("mine.yaml", "people:\n  - {id: U0ANNA, name: anna, kind: boss}\n");
    asio::io_context context;
    child_process player{
        context.get_executor(), program(), {"play", "--workspace", (folder.path() / "mine.yaml").string()}, {}};
    const auto code = run_to_end(context, player.wait(patience()), patience());
    EXPECT_EQ(code.value(), 78);
    EXPECT_NE(player.output().find("line 2: kind: one of member, admin, guest, external"), std::string::npos)
        << player.output();
}

}  // namespace
}  // namespace hirewise::test
