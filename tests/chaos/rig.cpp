#include "chaos/rig.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <stdexcept>

#include "base/json.hpp"
#include "chaos/crowd.hpp"
#include "chaos/secrets.hpp"
#include "workspace/envelope.hpp"

namespace hirewise::chaos {

using nlohmann::json;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t most_deaths = 10;
constexpr std::size_t most_recent = 20;
constexpr std::chrono::hours for_ever{24};

// Like Slack's plan: again at once, then later and later, but for three minutes only.
const std::vector<std::chrono::milliseconds> redelivery_waits = {0s, 3s, 6s, 12s, 24s, 24s, 24s, 24s};

bool is_question(const json& event) {
    const std::string type = text_at(event, "type");
    if (type == "app_mention") { return true; }
    const bool is_direct = type == "message" && text_at(event, "channel_type") == "im";
    return is_direct && text_at(event, "bot_id").empty() && text_at(event, "subtype").empty();
}

std::string last_words(const std::string& output) {
    constexpr std::size_t most = 600;
    return output.size() <= most ? output : output.substr(output.size() - most);
}

}  // namespace

rig::rig(asio::any_io_executor executor, std::string log_level, std::string log_file)
    : executor_{executor}, log_level_{std::move(log_level)}, log_file_{std::move(log_file)} {
    fill(options_);
    options_.app_token = "xapp-1-A0CHAOS-app";
    options_.bot_token = "xoxb-1-chaos-bot";
    options_.redelivery_waits = redelivery_waits;
    options_.most_kept = 30'000;
    options_.observer = this;
    auto opened = workspace::open_workspace(executor_, options_, log_.log());
    if (!opened) { throw std::runtime_error{"cannot open a workspace: " + opened.error().message()}; }
    slack_ = std::move(*opened);
}

void rig::start() {
    bot_.reset();
    mend_knowledge();
    opened_before_ = slack_->links_opened();
    ++lives_.started;
    const std::map<std::string, std::string> environment = {
        {"SLACK_APP_TOKEN", options_.app_token},        {"SLACK_BOT_TOKEN", options_.bot_token},
        {"SLACK_API_URL", slack_->api_address()},       {"HIREWISE_KNOWLEDGE", knowledge_.path().string()},
        {"HIREWISE_STATE_DIR", state_.path().string()}, {"HIREWISE_LOG", log_level_},
    };
    bot_.emplace(executor_, HIREWISE_PROGRAM, std::vector<std::string>{"serve"}, environment);
}

awaitable<void> rig::keep_running() {
    is_over_ = false;
    while (!is_over_ && lives_.deaths.size() < most_deaths) {
        is_asked_to_end_ = false;
        start();
        const auto code = co_await bot_->wait(for_ever);
        note_end(code.has_value() ? *code : -1);
    }
}

void rig::note_end(int exit_code) {
    const std::string& output = bot_->output();
    if (!log_file_.empty()) { std::ofstream{log_file_, std::ios::app} << output; }
    std::ranges::move(leaks_in(output), std::back_inserter(lives_.leaks));
    const bool was_killed = exit_code == 128 + SIGKILL;
    if (was_killed) { ++lives_.killed; }
    // A program that has only just been started does not hear of SIGTERM yet: it just ends.
    const bool ended_early = exit_code == 128 + SIGTERM && !was_connected();
    if (was_killed || (is_asked_to_end_ && (exit_code == 0 || ended_early))) { return; }
    lives_.deaths.push_back("exit code " + std::to_string(exit_code) + "\n" + last_words(output));
}

void rig::let_it_end() {
    is_over_ = true;
    send_signal(SIGCONT);
    send_signal(SIGTERM);
}

void rig::send_signal(int number) {
    if (number == SIGTERM) { is_asked_to_end_ = true; }
    bot_->send_signal(number);
}

holdings rig::of_program() const {
    return holdings_of(bot_->id());
}

void rig::change_knowledge() {
    if (!was_connected()) { return; }
    ++editions_;
    mend_knowledge();
    send_signal(SIGHUP);
}

void rig::break_knowledge() {
    if (!was_connected()) { return; }
    knowledge_.spoil();
    send_signal(SIGHUP);
}

void rig::mend_knowledge() {
    knowledge_.prefer(editions_ % 2 == 0 ? "rust" : "go", "Edition " + std::to_string(editions_) + ".");
}

json rig::recent_question(std::size_t back) const {
    return back < recent_.size() ? recent_[recent_.size() - 1 - back] : json();
}

void rig::sent(const workspace::envelope& what) {
    if (!is_question(member_at(what.payload, "event"))) { return; }
    const std::string channel = text_at(member_at(what.payload, "event"), "channel");
    book_.sent(text_at(what.payload, "event_id"), channel, std::chrono::steady_clock::now());
    recent_.push_back(what.payload);
    if (recent_.size() > most_recent) { recent_.pop_front(); }
}

void rig::acknowledged(const workspace::delivery& what) {
    book_.acknowledged(what.event_id, std::chrono::steady_clock::now());
}

void rig::posted(const workspace::posted_message& message) {
    if (message.user != options_.bot_user) { return; }
    const json& metadata = member_at(message.content, "metadata");
    const std::string key = text_at(member_at(metadata, "event_payload"), "key");
    if (!key.empty()) {
        book_.answered(key, std::chrono::steady_clock::now());
    } else if (message.ephemeral_to.empty()) {
        book_.stray();
    }
}

}  // namespace hirewise::chaos
