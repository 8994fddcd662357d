#include "chaos/rig.hpp"

#include <algorithm>
#include <csignal>
#include <stdexcept>
#include <utility>

#include "async/pause.hpp"
#include "base/json.hpp"
#include "chaos/crowd.hpp"
#include "workspace/envelope.hpp"

namespace hirewise::chaos {

using nlohmann::json;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t most_recent = 20;

// Like Slack's plan: again at once, then later and later, but for three minutes only.
const std::vector<std::chrono::milliseconds> redelivery_waits = {0s, 3s, 6s, 12s, 24s, 24s, 24s, 24s};

bool is_question(const json& event) {
    const std::string type = text_at(event, "type");
    if (type == "app_mention") { return true; }
    const bool is_direct = type == "message" && text_at(event, "channel_type") == "im";
    return is_direct && text_at(event, "bot_id").empty() && text_at(event, "subtype").empty();
}

}  // namespace

rig::rig(asio::any_io_executor executor, const rig_options& how) : executor_{executor}, log_level_{how.log_level} {
    fill(options_);
    options_.app_token = "xapp-1-A0CHAOS-app";
    options_.bot_token = "xoxb-1-chaos-bot";
    options_.redelivery_waits = redelivery_waits;
    options_.most_kept = 30'000;
    options_.observer = this;
    auto opened = workspace::open_workspace(executor_, options_, log_.log());
    if (!opened) { throw std::runtime_error{"cannot open a workspace: " + opened.error().message()}; }
    slack_ = std::move(*opened);
    if (how.bots > 1) { database_address_ = database_.emplace().make_database(); }
    for (std::size_t i = 0; i < how.bots; ++i) {
        bots_.push_back(std::make_unique<bot_life>(executor_, environment(), lives_, how.log_file));
    }
}

bot_life::variables rig::environment() const {
    bot_life::variables made = {
        {"SLACK_APP_TOKEN", options_.app_token},        {"SLACK_BOT_TOKEN", options_.bot_token},
        {"SLACK_API_URL", slack_->api_address()},       {"HIREWISE_KNOWLEDGE", knowledge_.path().string()},
        {"HIREWISE_STATE_DIR", state_.path().string()}, {"HIREWISE_LOG", log_level_},
    };
    if (database_) { made["HIREWISE_STORE"] = database_address_; }
    return made;
}

awaitable<void> rig::keep_running(std::size_t number) {
    return bots_.at(number)->keep_running([this] { mend_knowledge(); });
}

void rig::let_them_end() {
    for (const auto& each : bots_) { each->let_it_end(); }
}

// Looks again and again, since what the programs write rings no bell of the workspace.
awaitable<bool> rig::wait_for_links(std::chrono::milliseconds limit) const {
    const auto end = std::chrono::steady_clock::now() + limit;
    const auto is_connected = [](const auto& each) { return each->was_connected(); };
    while (!std::ranges::all_of(bots_, is_connected)) {
        if (std::chrono::steady_clock::now() > end) { co_return false; }
        co_await async::pause(20ms);
    }
    co_return true;
}

holdings rig::of_programs() const {
    holdings most;
    for (const auto& each : bots_) {
        const auto held = each->held();
        most.resident_kib = std::max(most.resident_kib, held.resident_kib);
        most.descriptors = std::max(most.descriptors, held.descriptors);
    }
    return most;
}

std::uintmax_t rig::store_bytes() const {
    if (!database_) { return size_of_folder(state_.path()); }
    return std::stoull(database_->execute("postgres", "SELECT pg_database_size('test1')"));
}

void rig::crash_database() {
    if (database_ && is_database_up_) {
        database_->crash();
        is_database_up_ = false;
    }
}

void rig::launch_database() {
    if (database_ && !is_database_up_) {
        database_->launch();
        is_database_up_ = true;
    }
}

void rig::change_knowledge(std::size_t bot) {
    if (!bots_.at(bot)->was_connected()) { return; }
    ++editions_;
    mend_knowledge();
    bots_.at(bot)->send_signal(SIGHUP);
}

void rig::break_knowledge(std::size_t bot) {
    if (!bots_.at(bot)->was_connected()) { return; }
    knowledge_.spoil();
    bots_.at(bot)->send_signal(SIGHUP);
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
