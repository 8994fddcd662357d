#include "chaos/load.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include "async/pause.hpp"
#include "base/json.hpp"

namespace hirewise::chaos {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr std::size_t most_open = 3'000;
constexpr milliseconds hold_back{50};
constexpr std::chrono::seconds catch_up{1};

}  // namespace

load::load(asio::any_io_executor executor, rig& stage, std::uint64_t seed, std::size_t questions, double a_second)
    : stage_{stage},
      crowd_{seed},
      questions_{questions},
      gap_{1.0 / a_second},
      commands_{std::move(executor), 1'000, [](std::exception_ptr thrown) { std::rethrow_exception(thrown); }} {}

awaitable<void> load::run() {
    auto due = steady_clock::now();
    for (std::size_t asked = 0; asked < questions_;) {
        const auto wait = std::chrono::ceil<milliseconds>(due - steady_clock::now());
        co_await async::pause(std::max(wait, milliseconds{0}));  // others get their turn even if this is late
        latest_ = std::max(latest_, std::chrono::duration_cast<milliseconds>(steady_clock::now() - due));
        while (stage_.book().open() > most_open) { co_await async::pause(hold_back); }
        if (!ask(crowd_.next())) { continue; }
        ++asked;
        due = std::max(due + std::chrono::duration_cast<steady_clock::duration>(gap_), steady_clock::now() - catch_up);
    }
}

bool load::ask(gesture what) {
    if (what.kind == gesture::what::command) {
        ++commands_typed_;
        (void)commands_.spawn(type(std::move(what)));  // beyond the limit it counts as not answered
        return false;
    }
    const auto ts = stage_.slack().post_as(what.user, what.channel, what.text, what.thread_ts);
    if (what.kind == gesture::what::mention) { crowd_.remember(what.channel, ts); }
    return true;
}

awaitable<void> load::type(gesture what) {
    const auto said = co_await stage_.slack().type_command(what.user, what.channel, "/verdict", what.text);
    if (said.has_value() && !text_at(*said, "text").empty()) { ++commands_answered_; }
}

}  // namespace hirewise::chaos
