// 200 questions a second while the knowledge is read anew 50 times, half of them with errors in it.
#include <algorithm>
#include <map>
#include <vector>

#include <gtest/gtest.h>

#include "app/bot_fixture.hpp"
#include "app/envelopes.hpp"
#include "base/json.hpp"
#include "knowledge/load.hpp"

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t reloads = 50;
constexpr auto between_questions = 5ms;
constexpr std::size_t answers_between_reloads = 4;

class ReloadUnderLoad : public bot_fixture {
protected:
    ReloadUnderLoad() {
        settings_.admins = {"U1"};
        for (const auto* option : {"go", "rust"}) {
            base_.prefer(option);
            winner_by_version_[knowledge::load(base_.path(), bot_options{}.clock.today()).snapshot->version] = option;
        }
    }

    // A question every few milliseconds, whether or not those before it have been answered.
    awaitable<void> ask_on_and_on() {
        auto due = std::chrono::steady_clock::now();
        while (asking_) {
            asio::co_spawn(context_,
                           slack_.links->deliver(test::command_envelope("/verdict", test::living_base::question)),
                           [this](const std::exception_ptr& thrown, std::optional<std::string> said) {
                               answers_.push_back(thrown ? "thrown" : said.value_or("none"));
                           });
            ++asked_;
            due += between_questions;
            asio::steady_timer timer{context_, due};
            const auto [error] = co_await timer.async_wait(use_tuple);
            (void)error;
        }
    }

    void reload_and_wait() {
        const auto before = slack_.api.responses.size();
        auto typing = slack_.links->deliver(test::command_envelope("/hirewise", "reload"));
        (void)test::run_to_end(context_, std::move(typing));
        test::drive_until(context_, [&] { return slack_.api.responses.size() > before; });
    }

    // Why the answer is no whole one of one version; empty if it is.
    std::string fault_of(const std::string& answer) const {
        std::string winner;
        for (const auto& [version, preferred] : winner_by_version_) {
            if (answer.find(version) == std::string::npos) { continue; }
            if (!winner.empty()) { return "names two versions"; }
            winner = preferred;
        }
        if (winner.empty()) { return "names no known version"; }
        const bool says_rust = answer.find("Hire a Rust engineer") != std::string::npos;
        const bool says_go = answer.find("Hire a Go engineer") != std::string::npos;
        if (says_rust == says_go) { return "recommends both or none"; }
        return says_rust == (winner == "rust") ? "" : "recommends against its version";
    }

    std::map<std::string, std::string> winner_by_version_;
    bool asking_ = true;
    std::size_t asked_ = 0;
    std::vector<std::string> answers_;
};

TEST_F(ReloadUnderLoad, EveryAnswerIsWholeAndOfOneVersion) {
    start_and_connect();
    asio::co_spawn(context_, ask_on_and_on(), [](const std::exception_ptr& thrown) { EXPECT_FALSE(thrown); });
    for (std::size_t number = 0; number < reloads; ++number) {
        if (number % 2 == 0) {
            base_.spoil();
        } else {
            base_.prefer(number % 4 == 1 ? "go" : "rust");
        }
        reload_and_wait();
        const auto enough = answers_.size() + answers_between_reloads;
        test::drive_until(context_, [&] { return answers_.size() >= enough; });
    }
    asking_ = false;
    test::drive_until(context_, [&] { return answers_.size() == asked_; });
    stop();

    std::map<std::string, int> versions_seen;
    for (const auto& answer : answers_) {
        EXPECT_EQ(fault_of(answer), "") << answer;
        for (const auto& [version, winner] : winner_by_version_) {
            if (answer.find(version) != std::string::npos) { ++versions_seen[version]; }
        }
    }
    EXPECT_EQ(versions_seen.size(), 2U);
    EXPECT_EQ(std::ranges::count_if(log_.lines(), [](const auto& line) { return line.starts_with("error"); }), 0);
    EXPECT_GE(answers_.size(), reloads * answers_between_reloads);
}

}  // namespace
}  // namespace hirewise::app
