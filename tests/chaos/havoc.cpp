#include "chaos/havoc.hpp"

#include <algorithm>
#include <csignal>
#include <exception>
#include <string>
#include <utility>

#include "async/pause.hpp"

namespace hirewise::chaos {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using ending = workspace::workspace::ending;

namespace {

constexpr std::array<const char*, 6> limited_methods = {"chat.postMessage", "chat.postMessage",
                                                        "chat.postMessage", "conversations.replies",
                                                        "auth.test",        "apps.connections.open"};

const std::array<std::string, 8> garbage = {"",
                                            "null",
                                            "[]",
                                            "{",
                                            "no json",
                                            R"({"type":"events_api"})",
                                            "{\"type\":\"\xff\xfe\"}",
                                            R"({"type":["hello"],"payload":{"event":3}})"};

}  // namespace

havoc::havoc(asio::any_io_executor executor, rig& stage, std::uint64_t seed)
    : stage_{stage}, random_{seed}, lasting_{std::move(executor), 10'000, [](std::exception_ptr thrown) {
                                                 std::rethrow_exception(thrown);
                                             }} {}

awaitable<void> havoc::run(std::vector<disturbance> schedule) {
    const auto start = steady_clock::now();
    for (const auto& next : schedule) {
        const auto wait = std::chrono::ceil<milliseconds>(start + next.at - steady_clock::now());
        co_await async::pause(std::max(wait, milliseconds{0}));
        if (is_over_) { break; }
        const auto bot = below(stage_.bots());
        begin(next, bot);
        if (next.length > milliseconds{0}) {
            (void)lasting_.spawn(end_later(next, bot));
        }  // a run has fewer than the limit
    }
    co_await lasting_.join();
}

awaitable<void> havoc::end_later(disturbance what, std::size_t bot) {
    co_await async::pause(what.length);
    end(what.kind, bot);
}

void havoc::begin(const disturbance& what, std::size_t bot) {
    ++counts_.at(static_cast<std::size_t>(what.kind));
    switch (what.kind) {
        case trouble::kill: return stage_.bot(bot).send_signal(SIGKILL);
        case trouble::restart: return stage_.bot(bot).send_signal(SIGTERM);
        case trouble::stall: return stage_.bot(bot).send_signal(SIGSTOP);
        case trouble::reset: return stage_.slack().end_links(ending::reset);
        case trouble::drop: return stage_.slack().end_links(ending::drop);
        case trouble::refresh: return stage_.slack().send_disconnect("refresh_requested");
        case trouble::silence: (void)lasting_.spawn(silence_links()); return;
        case trouble::garbage: return send_garbage();
        case trouble::deafness: stage_.slack().misbehave().ignore_acks = true; return;
        case trouble::rate_limits:
        case trouble::errors:
        case trouble::broken_answers: return begin_storm(what.kind);
        case trouble::repetition: return repeat();
        case trouble::reload: return stage_.change_knowledge(bot);
        case trouble::broken_reload: return stage_.break_knowledge(bot);
        case trouble::database_crash: return stage_.crash_database();
    }
}

// Those that are open; new ones are well.
awaitable<void> havoc::silence_links() {
    stage_.slack().misbehave().silent = true;
    co_await async::pause(milliseconds{10});
    stage_.slack().misbehave().silent = false;
}

void havoc::end(trouble kind, std::size_t bot) {
    if (kind == trouble::stall) { stage_.bot(bot).send_signal(SIGCONT); }
    if (kind == trouble::database_crash) { stage_.launch_database(); }
    if (kind == trouble::deafness) { stage_.slack().misbehave().ignore_acks = false; }
    if (kind == trouble::silence) { stage_.slack().end_links(ending::drop); }
    const auto over = std::ranges::find(storms_, kind, &storm::kind);
    if (over != storms_.end()) {
        storms_.erase(over);
        set_storms();
    }
}

void havoc::begin_storm(trouble kind) {
    method_fault fault{.method = "chat.postMessage"};
    if (kind == trouble::rate_limits) {
        fault.status = 429;
        fault.retry_after = 1;
    } else if (kind == trouble::errors) {
        fault.status = below(2) == 0 ? 500 : 503;
    }
    fault.after_work = kind == trouble::broken_answers;
    if (!fault.after_work) { fault.method = limited_methods.at(below(limited_methods.size())); }
    storms_.push_back({kind, std::move(fault)});
    set_storms();
}

void havoc::set_storms() {
    auto& methods = stage_.slack().misbehave().methods;
    methods.clear();
    for (const auto& each : storms_) { methods.push_back(each.fault); }
}

void havoc::send_garbage() {
    stage_.slack().send_frame(garbage.at(below(garbage.size())));
}

void havoc::repeat() {
    auto payload = stage_.recent_question(below(20));
    if (payload.is_null()) { return; }
    const auto attempt = static_cast<int>(below(4));
    (void)stage_.slack().send_envelope("events_api", std::move(payload), attempt);
}

void havoc::heal() {
    storms_.clear();
    stage_.slack().misbehave() = {};
    for (std::size_t bot = 0; bot < stage_.bots(); ++bot) { stage_.bot(bot).send_signal(SIGCONT); }
    stage_.launch_database();
    stage_.mend_knowledge();
}

std::size_t havoc::below(std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>{0, bound - 1}(random_);
}

}  // namespace hirewise::chaos
