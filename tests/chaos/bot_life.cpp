#include "chaos/bot_life.hpp"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <utility>

#include "chaos/secrets.hpp"
#include "system/program.hpp"

namespace hirewise::chaos {
namespace {

constexpr std::size_t most_deaths = 10;
constexpr std::chrono::hours for_ever{24};

std::string last_words(const std::string& output) {
    constexpr std::size_t most = 600;
    return output.size() <= most ? output : output.substr(output.size() - most);
}

}  // namespace

bot_life::bot_life(asio::any_io_executor executor, variables environment, lives& record, std::string log_file)
    : executor_{std::move(executor)},
      environment_{std::move(environment)},
      record_{record},
      log_file_{std::move(log_file)} {}

awaitable<void> bot_life::keep_running(std::function<void()> prepare) {
    is_over_ = false;
    while (!is_over_ && record_.deaths.size() < most_deaths) {
        asked_to_end_ = 0;
        prepare();
        ++record_.started;
        bot_.emplace(executor_, test::program(), std::vector<std::string>{"serve"}, environment_);
        const auto code = co_await bot_->wait(for_ever);
        note_end(code.has_value() ? *code : -1);
    }
}

void bot_life::note_end(int exit_code) {
    const std::string& output = bot_->output();
    if (!log_file_.empty()) { std::ofstream{log_file_, std::ios::app} << output; }
    std::ranges::move(leaks_in(output), std::back_inserter(record_.leaks));
    const bool was_killed = exit_code == 128 + SIGKILL;
    if (was_killed) { ++record_.killed; }
    // A program that has only just been started does not hear of SIGTERM yet, and one that hears of it again ends at
    // once.
    const bool ended_at_once = exit_code == 128 + SIGTERM && (!was_connected() || asked_to_end_ > 1);
    if (was_killed || (asked_to_end_ > 0 && (exit_code == 0 || ended_at_once))) { return; }
    record_.deaths.push_back("exit code " + std::to_string(exit_code) + "\n" + last_words(output));
}

void bot_life::let_it_end() {
    is_over_ = true;
    send_signal(SIGCONT);
    send_signal(SIGTERM);
}

void bot_life::send_signal(int number) {
    if (number == SIGTERM) { ++asked_to_end_; }
    bot_->send_signal(number);
}

bool bot_life::was_connected() const {
    return bot_.has_value() && bot_->output().find("link up") != std::string::npos;
}

}  // namespace hirewise::chaos
